"use strict";var _=Object.defineProperty;var r=Object.getOwnPropertyDescriptor;var s=Object.getOwnPropertyNames;var i=Object.prototype.hasOwnProperty;var u=(e,a)=>{for(var t in a)_(e,t,{get:a[t],enumerable:!0})},o=(e,a,t,l)=>{if(a&&typeof a=="object"||typeof a=="function")for(let n of s(a))!i.call(e,n)&&n!==t&&_(e,n,{get:()=>a[n],enumerable:!(l=r(a,n))||l.enumerable});return e};var c=e=>o(_({},"__esModule",{value:!0}),e);var d={};u(d,{models:()=>v});module.exports=c(d);var p=new Map([["terraform-aws-vpc",`variable "vpc_flow_log_iam_role_name" {
type = string
default = "vpc-flow-log-role"
}
variable "vpc_flow_log_iam_role_use_name_prefix" {
type = bool
default = true
}
variable "vpc_flow_log_iam_role_path" {
type = string
default = null
}
variable "vpc_flow_log_permissions_boundary" {
type = string
default = null
}
variable "vpc_flow_log_iam_policy_name" {
type = string
default = "vpc-flow-log-to-cloudwatch"
}
variable "vpc_flow_log_iam_policy_use_name_prefix" {
type = bool
default = true
}
variable "vpc_flow_log_tags" {
type = map(string)
default = {}
}
variable "flow_log_cloudwatch_iam_role_conditions" {
type = list(object({ test = string, variable = string, values = list(string) }))
default = []
}
variable "flow_log_cloudwatch_log_group_name_prefix" {
type = string
default = "/aws/vpc-flow-log/"
}
variable "flow_log_cloudwatch_log_group_name_suffix" {
type = string
default = ""
}
variable "flow_log_deliver_cross_account_role" {
type = string
default = null
}
locals {
has_flow_log = var.create_vpc && var.enable_flow_log
to_cloudwatch = local.has_flow_log && var.flow_log_destination_type != "s3"
has_log_group = local.to_cloudwatch && var.create_flow_log_cloudwatch_log_group
log_region = var.model_release < 6000000 ? one(data.aws_region.current[*].name) : one(data.aws_region.current[*].region)
has_log_role = local.to_cloudwatch && var.create_flow_log_cloudwatch_iam_role
log_group_name = "\${var.flow_log_cloudwatch_log_group_name_prefix}\${var.flow_log_cloudwatch_log_group_name_suffix == "" ? local.vpc_id : var.flow_log_cloudwatch_log_group_name_suffix}"
}
data "aws_region" "current" {
count = local.has_flow_log ? 1 : 0
region = var.region
}
data "aws_caller_identity" "current" {
count = local.has_flow_log ? 1 : 0
}
data "aws_partition" "current" {
count = local.has_flow_log ? 1 : 0
}
resource "aws_flow_log" "this" {
count = local.has_flow_log ? 1 : 0
deliver_cross_account_role = var.flow_log_deliver_cross_account_role
}
resource "aws_cloudwatch_log_group" "flow_log" {
count = local.has_log_group ? 1 : 0
name = local.log_group_name
}
resource "aws_iam_role" "vpc_flow_log_cloudwatch" {
count = local.has_log_role ? 1 : 0
name = var.vpc_flow_log_iam_role_use_name_prefix ? null : var.vpc_flow_log_iam_role_name
name_prefix = var.vpc_flow_log_iam_role_use_name_prefix ? "\${var.vpc_flow_log_iam_role_name}-" : null
path = var.vpc_flow_log_iam_role_path
permissions_boundary = var.vpc_flow_log_permissions_boundary
assume_role_policy = data.aws_iam_policy_document.flow_log_cloudwatch_assume_role[0].json
tags = merge(var.tags, var.vpc_flow_log_tags)
}
data "aws_iam_policy_document" "flow_log_cloudwatch_assume_role" {
count = local.has_log_role ? 1 : 0
statement {
sid = "AWSVPCFlowLogsAssumeRole"
actions = ["sts:AssumeRole"]
principals {
type = "Service"
identifiers = ["vpc-flow-logs.amazonaws.com"]
}
dynamic "condition" {
for_each = var.flow_log_cloudwatch_iam_role_conditions
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
resource "aws_iam_role_policy_attachment" "vpc_flow_log_cloudwatch" {
count = local.has_log_role ? 1 : 0
role = aws_iam_role.vpc_flow_log_cloudwatch[0].name
policy_arn = aws_iam_policy.vpc_flow_log_cloudwatch[0].arn
}
resource "aws_iam_policy" "vpc_flow_log_cloudwatch" {
count = local.has_log_role ? 1 : 0
name = var.vpc_flow_log_iam_policy_use_name_prefix ? null : var.vpc_flow_log_iam_policy_name
name_prefix = var.vpc_flow_log_iam_policy_use_name_prefix ? "\${var.vpc_flow_log_iam_policy_name}-" : null
policy = data.aws_iam_policy_document.vpc_flow_log_cloudwatch[0].json
tags = merge(var.tags, var.vpc_flow_log_tags)
}
data "aws_iam_policy_document" "vpc_flow_log_cloudwatch" {
count = local.has_log_role ? 1 : 0
statement {
sid = "AWSVPCFlowLogsPushToCloudWatch"
actions = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogGroups", "logs:DescribeLogStreams"]
resources = var.model_release < 5012000 ? ["*"] : [for group in aws_cloudwatch_log_group.flow_log : "arn:\${data.aws_partition.current[0].partition}:logs:\${local.log_region}:\${data.aws_caller_identity.current[0].account_id}:log-group:\${group.name}:*"]
}
}
output "vpc_flow_log_id" {
value = try(aws_flow_log.this[0].id, null)
}
output "vpc_flow_log_destination_arn" {
value = local.has_log_group ? try(aws_cloudwatch_log_group.flow_log[0].arn, null) : var.flow_log_destination_arn
}
output "vpc_flow_log_destination_type" {
value = var.flow_log_destination_type
}
output "vpc_flow_log_cloudwatch_iam_role_arn" {
value = local.has_log_role ? try(aws_iam_role.vpc_flow_log_cloudwatch[0].arn, null) : var.flow_log_cloudwatch_iam_role_arn
}
output "vpc_flow_log_deliver_cross_account_role" {
value = try(aws_flow_log.this[0].deliver_cross_account_role, null)
}
variable "model_release" {
type = number
}
variable "create_vpc" {
type = bool
default = true
}
variable "putin_khuylo" {
type = bool
default = true
}
variable "region" {
type = string
default = null
}
variable "name" {
type = string
default = ""
}
variable "tags" {
type = map(string)
default = {}
}
variable "vpc_tags" {
type = map(string)
default = {}
}
variable "igw_tags" {
type = map(string)
default = {}
}
variable "nat_gateway_tags" {
type = map(string)
default = {}
}
variable "vpn_gateway_tags" {
type = map(string)
default = {}
}
variable "cidr" {
type = string
default = "10.0.0.0/16"
}
variable "secondary_cidr_blocks" {
type = list(string)
default = []
}
variable "azs" {
type = list(string)
default = []
}
variable "instance_tenancy" {
type = string
default = "default"
}
variable "enable_dns_hostnames" {
type = bool
default = true
}
variable "enable_dns_support" {
type = bool
default = true
}
variable "use_ipam_pool" {
type = bool
default = false
}
variable "ipv4_ipam_pool_id" {
type = string
default = null
}
variable "ipv4_netmask_length" {
type = number
default = null
}
variable "enable_ipv6" {
type = bool
default = false
}
variable "ipv6_cidr" {
type = string
default = null
}
variable "ipv6_ipam_pool_id" {
type = string
default = null
}
variable "ipv6_netmask_length" {
type = number
default = null
}
variable "public_subnets" {
type = list(string)
default = []
}
variable "public_subnet_names" {
type = list(string)
default = []
}
variable "public_subnet_suffix" {
type = string
default = "public"
}
variable "public_subnet_tags" {
type = map(string)
default = {}
}
variable "public_subnet_tags_per_az" {
type = map(map(string))
default = {}
}
variable "public_route_table_tags" {
type = map(string)
default = {}
}
variable "public_subnet_ipv6_prefixes" {
type = list(string)
default = []
}
variable "public_subnet_ipv6_native" {
type = bool
default = false
}
variable "private_subnets" {
type = list(string)
default = []
}
variable "private_subnet_names" {
type = list(string)
default = []
}
variable "private_subnet_suffix" {
type = string
default = "private"
}
variable "private_subnet_tags" {
type = map(string)
default = {}
}
variable "private_subnet_tags_per_az" {
type = map(map(string))
default = {}
}
variable "private_route_table_tags" {
type = map(string)
default = {}
}
variable "private_subnet_ipv6_prefixes" {
type = list(string)
default = []
}
variable "private_subnet_ipv6_native" {
type = bool
default = false
}
variable "database_subnets" {
type = list(string)
default = []
}
variable "database_subnet_names" {
type = list(string)
default = []
}
variable "database_subnet_suffix" {
type = string
default = "db"
}
variable "database_subnet_tags" {
type = map(string)
default = {}
}
variable "database_route_table_tags" {
type = map(string)
default = {}
}
variable "database_subnet_ipv6_prefixes" {
type = list(string)
default = []
}
variable "database_subnet_ipv6_native" {
type = bool
default = false
}
variable "redshift_subnets" {
type = list(string)
default = []
}
variable "redshift_subnet_names" {
type = list(string)
default = []
}
variable "redshift_subnet_suffix" {
type = string
default = "redshift"
}
variable "redshift_subnet_tags" {
type = map(string)
default = {}
}
variable "redshift_route_table_tags" {
type = map(string)
default = {}
}
variable "redshift_subnet_ipv6_prefixes" {
type = list(string)
default = []
}
variable "redshift_subnet_ipv6_native" {
type = bool
default = false
}
variable "elasticache_subnets" {
type = list(string)
default = []
}
variable "elasticache_subnet_names" {
type = list(string)
default = []
}
variable "elasticache_subnet_suffix" {
type = string
default = "elasticache"
}
variable "elasticache_subnet_tags" {
type = map(string)
default = {}
}
variable "elasticache_route_table_tags" {
type = map(string)
default = {}
}
variable "elasticache_subnet_ipv6_prefixes" {
type = list(string)
default = []
}
variable "elasticache_subnet_ipv6_native" {
type = bool
default = false
}
variable "intra_subnets" {
type = list(string)
default = []
}
variable "intra_subnet_names" {
type = list(string)
default = []
}
variable "intra_subnet_suffix" {
type = string
default = "intra"
}
variable "intra_subnet_tags" {
type = map(string)
default = {}
}
variable "intra_route_table_tags" {
type = map(string)
default = {}
}
variable "intra_subnet_ipv6_prefixes" {
type = list(string)
default = []
}
variable "intra_subnet_ipv6_native" {
type = bool
default = false
}
variable "outpost_subnets" {
type = list(string)
default = []
}
variable "outpost_subnet_names" {
type = list(string)
default = []
}
variable "outpost_subnet_suffix" {
type = string
default = "outpost"
}
variable "outpost_subnet_tags" {
type = map(string)
default = {}
}
variable "outpost_subnet_ipv6_prefixes" {
type = list(string)
default = []
}
variable "outpost_subnet_ipv6_native" {
type = bool
default = false
}
variable "map_public_ip_on_launch" {
type = bool
default = false
}
variable "outpost_az" {
type = string
default = null
}
variable "create_multiple_public_route_tables" {
type = bool
default = false
}
variable "create_multiple_intra_route_tables" {
type = bool
default = false
}
variable "create_private_nat_gateway_route" {
type = bool
default = true
}
variable "private_subnet_enable_dns64" {
type = bool
default = true
}
variable "create_database_subnet_route_table" {
type = bool
default = false
}
variable "create_database_internet_gateway_route" {
type = bool
default = false
}
variable "create_database_nat_gateway_route" {
type = bool
default = false
}
variable "create_redshift_subnet_route_table" {
type = bool
default = false
}
variable "enable_public_redshift" {
type = bool
default = false
}
variable "create_elasticache_subnet_route_table" {
type = bool
default = false
}
variable "create_igw" {
type = bool
default = true
}
variable "create_egress_only_igw" {
type = bool
default = true
}
variable "enable_nat_gateway" {
type = bool
default = false
}
variable "single_nat_gateway" {
type = bool
default = false
}
variable "one_nat_gateway_per_az" {
type = bool
default = false
}
variable "nat_gateway_destination_cidr_block" {
type = string
default = "0.0.0.0/0"
}
variable "reuse_nat_ips" {
type = bool
default = false
}
variable "external_nat_ip_ids" {
type = list(string)
default = []
}
variable "external_nat_ips" {
type = list(string)
default = []
}
variable "customer_gateways" {
type = map(map(any))
default = {}
}
variable "enable_vpn_gateway" {
type = bool
default = false
}
variable "vpn_gateway_id" {
type = string
default = ""
}
variable "manage_default_vpc" {
type = bool
default = false
}
variable "default_vpc_name" {
type = string
default = null
}
variable "default_vpc_enable_dns_support" {
type = bool
default = true
}
variable "default_vpc_enable_dns_hostnames" {
type = bool
default = true
}
variable "default_vpc_tags" {
type = map(string)
default = {}
}
variable "manage_default_security_group" {
type = bool
default = true
}
variable "default_security_group_name" {
type = string
default = null
}
variable "default_security_group_ingress" {
type = list(map(string))
default = []
}
variable "default_security_group_egress" {
type = list(map(string))
default = []
}
variable "default_security_group_tags" {
type = map(string)
default = {}
}
variable "manage_default_route_table" {
type = bool
default = true
}
variable "default_route_table_name" {
type = string
default = null
}
variable "default_route_table_routes" {
type = list(map(string))
default = []
}
variable "default_route_table_tags" {
type = map(string)
default = {}
}
variable "create_database_subnet_group" {
type = bool
default = true
}
variable "create_redshift_subnet_group" {
type = bool
default = true
}
variable "create_elasticache_subnet_group" {
type = bool
default = true
}
variable "enable_dhcp_options" {
type = bool
default = false
}
variable "enable_flow_log" {
type = bool
default = false
}
variable "flow_log_destination_type" {
type = string
default = "cloud-watch-logs"
}
variable "flow_log_destination_arn" {
type = string
default = ""
}
variable "create_flow_log_cloudwatch_log_group" {
type = bool
default = false
}
variable "create_flow_log_cloudwatch_iam_role" {
type = bool
default = false
}
variable "flow_log_cloudwatch_iam_role_arn" {
type = string
default = ""
}
variable "vpc_block_public_access_exclusions" {
type = map(any)
default = {}
}
variable "public_dedicated_network_acl" {
type = bool
default = false
}
variable "private_dedicated_network_acl" {
type = bool
default = false
}
variable "database_dedicated_network_acl" {
type = bool
default = false
}
variable "redshift_dedicated_network_acl" {
type = bool
default = false
}
variable "elasticache_dedicated_network_acl" {
type = bool
default = false
}
variable "intra_dedicated_network_acl" {
type = bool
default = false
}
variable "outpost_dedicated_network_acl" {
type = bool
default = false
}
locals {
exists = var.create_vpc && var.putin_khuylo
vpc_id = try(aws_vpc.this[0].id, "")
public_count = max(length(var.public_subnets), length(var.public_subnet_ipv6_prefixes))
private_count = max(length(var.private_subnets), length(var.private_subnet_ipv6_prefixes))
database_count = max(length(var.database_subnets), length(var.database_subnet_ipv6_prefixes))
redshift_count = max(length(var.redshift_subnets), length(var.redshift_subnet_ipv6_prefixes))
elasticache_count = max(length(var.elasticache_subnets), length(var.elasticache_subnet_ipv6_prefixes))
intra_count = max(length(var.intra_subnets), length(var.intra_subnet_ipv6_prefixes))
outpost_count = max(length(var.outpost_subnets), length(var.outpost_subnet_ipv6_prefixes))
has_public = local.exists && local.public_count > 0
has_private = local.exists && local.private_count > 0
has_database = local.exists && local.database_count > 0
has_redshift = local.exists && local.redshift_count > 0
has_elasticache = local.exists && local.elasticache_count > 0
has_intra = local.exists && local.intra_count > 0
has_outpost = local.exists && local.outpost_count > 0
most_without_intra = max(local.public_count, local.private_count, local.database_count, local.redshift_count, local.elasticache_count)
most_subnets = var.model_release >= 5001002 ? local.most_without_intra : max(local.most_without_intra, local.intra_count)
gateways = var.single_nat_gateway ? 1 : var.one_nat_gateway_per_az ? length(var.azs) : local.most_subnets
public_tables = var.create_multiple_public_route_tables ? local.public_count : 1
intra_tables = var.create_multiple_intra_route_tables ? local.intra_count : 1
one_database_table = var.single_nat_gateway || var.create_database_internet_gateway_route
has_database_table = local.has_database && var.create_database_subnet_route_table
database_nat_routes = local.has_database_table && !var.create_database_internet_gateway_route && var.create_database_nat_gateway_route && var.enable_nat_gateway
has_ipv6_egress = var.create_egress_only_igw && var.enable_ipv6
}
resource "aws_vpc" "this" {
count = local.exists ? 1 : 0
region = var.region
cidr_block = var.use_ipam_pool ? null : var.cidr
ipv4_ipam_pool_id = var.ipv4_ipam_pool_id
ipv4_netmask_length = var.ipv4_netmask_length
assign_generated_ipv6_cidr_block = var.enable_ipv6 && !var.use_ipam_pool ? true : null
ipv6_cidr_block = var.ipv6_cidr
ipv6_ipam_pool_id = var.ipv6_ipam_pool_id
ipv6_netmask_length = var.ipv6_netmask_length
instance_tenancy = var.instance_tenancy
enable_dns_hostnames = var.enable_dns_hostnames
enable_dns_support = var.enable_dns_support
tags = merge({ Name = var.name }, var.tags, var.vpc_tags)
}
resource "aws_vpc_ipv4_cidr_block_association" "this" {
count = local.exists ? length(var.secondary_cidr_blocks) : 0
region = var.region
vpc_id = aws_vpc.this[0].id
cidr_block = var.secondary_cidr_blocks[count.index]
}
resource "aws_subnet" "public" {
count = local.has_public && (!var.one_nat_gateway_per_az || local.public_count >= length(var.azs)) ? local.public_count : 0
region = var.region
vpc_id = local.vpc_id
availability_zone = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
cidr_block = var.public_subnet_ipv6_native ? null : element(concat(var.public_subnets, [""]), count.index)
ipv6_native = var.enable_ipv6 && var.public_subnet_ipv6_native
ipv6_cidr_block = var.enable_ipv6 && length(var.public_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.public_subnet_ipv6_prefixes[count.index]) : null
map_public_ip_on_launch = var.map_public_ip_on_launch
tags = merge({ Name = try(var.public_subnet_names[count.index], "\${var.name}-\${var.public_subnet_suffix}-\${element(var.azs, count.index)}") }, var.tags, var.public_subnet_tags, lookup(var.public_subnet_tags_per_az, element(var.azs, count.index), {}))
}
resource "aws_subnet" "private" {
count = local.has_private ? local.private_count : 0
region = var.region
vpc_id = local.vpc_id
availability_zone = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
cidr_block = var.private_subnet_ipv6_native ? null : element(concat(var.private_subnets, [""]), count.index)
ipv6_native = var.enable_ipv6 && var.private_subnet_ipv6_native
ipv6_cidr_block = var.enable_ipv6 && length(var.private_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.private_subnet_ipv6_prefixes[count.index]) : null
tags = merge({ Name = try(var.private_subnet_names[count.index], "\${var.name}-\${var.private_subnet_suffix}-\${element(var.azs, count.index)}") }, var.tags, var.private_subnet_tags, lookup(var.private_subnet_tags_per_az, element(var.azs, count.index), {}))
}
resource "aws_subnet" "database" {
count = local.has_database ? local.database_count : 0
region = var.region
vpc_id = local.vpc_id
availability_zone = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
cidr_block = var.database_subnet_ipv6_native ? null : element(concat(var.database_subnets, [""]), count.index)
ipv6_native = var.enable_ipv6 && var.database_subnet_ipv6_native
ipv6_cidr_block = var.enable_ipv6 && length(var.database_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.database_subnet_ipv6_prefixes[count.index]) : null
tags = merge({ Name = try(var.database_subnet_names[count.index], "\${var.name}-\${var.database_subnet_suffix}-\${element(var.azs, count.index)}") }, var.tags, var.database_subnet_tags)
}
resource "aws_subnet" "redshift" {
count = local.has_redshift ? local.redshift_count : 0
region = var.region
vpc_id = local.vpc_id
availability_zone = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
cidr_block = var.redshift_subnet_ipv6_native ? null : element(concat(var.redshift_subnets, [""]), count.index)
ipv6_native = var.enable_ipv6 && var.redshift_subnet_ipv6_native
ipv6_cidr_block = var.enable_ipv6 && length(var.redshift_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.redshift_subnet_ipv6_prefixes[count.index]) : null
tags = merge({ Name = try(var.redshift_subnet_names[count.index], "\${var.name}-\${var.redshift_subnet_suffix}-\${element(var.azs, count.index)}") }, var.tags, var.redshift_subnet_tags)
}
resource "aws_subnet" "elasticache" {
count = local.has_elasticache ? local.elasticache_count : 0
region = var.region
vpc_id = local.vpc_id
availability_zone = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
cidr_block = var.elasticache_subnet_ipv6_native ? null : element(concat(var.elasticache_subnets, [""]), count.index)
ipv6_native = var.enable_ipv6 && var.elasticache_subnet_ipv6_native
ipv6_cidr_block = var.enable_ipv6 && length(var.elasticache_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.elasticache_subnet_ipv6_prefixes[count.index]) : null
tags = merge({ Name = try(var.elasticache_subnet_names[count.index], "\${var.name}-\${var.elasticache_subnet_suffix}-\${element(var.azs, count.index)}") }, var.tags, var.elasticache_subnet_tags)
}
resource "aws_subnet" "intra" {
count = local.has_intra ? local.intra_count : 0
region = var.region
vpc_id = local.vpc_id
availability_zone = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
cidr_block = var.intra_subnet_ipv6_native ? null : element(concat(var.intra_subnets, [""]), count.index)
ipv6_native = var.enable_ipv6 && var.intra_subnet_ipv6_native
ipv6_cidr_block = var.enable_ipv6 && length(var.intra_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.intra_subnet_ipv6_prefixes[count.index]) : null
tags = merge({ Name = try(var.intra_subnet_names[count.index], "\${var.name}-\${var.intra_subnet_suffix}-\${element(var.azs, count.index)}") }, var.tags, var.intra_subnet_tags)
}
resource "aws_subnet" "outpost" {
count = local.has_outpost ? local.outpost_count : 0
region = var.region
vpc_id = local.vpc_id
availability_zone = var.outpost_az
cidr_block = var.outpost_subnet_ipv6_native ? null : element(concat(var.outpost_subnets, [""]), count.index)
ipv6_native = var.enable_ipv6 && var.outpost_subnet_ipv6_native
ipv6_cidr_block = var.enable_ipv6 && length(var.outpost_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.outpost_subnet_ipv6_prefixes[count.index]) : null
tags = merge({ Name = try(var.outpost_subnet_names[count.index], "\${var.name}-\${var.outpost_subnet_suffix}-\${var.outpost_az}") }, var.tags, var.outpost_subnet_tags)
}
resource "aws_route_table" "public" {
count = local.has_public ? local.public_tables : 0
region = var.region
vpc_id = local.vpc_id
tags = merge({ Name = var.create_multiple_public_route_tables ? "\${var.name}-\${var.public_subnet_suffix}-\${element(var.azs, count.index)}" : "\${var.name}-\${var.public_subnet_suffix}" }, var.tags, var.public_route_table_tags)
}
resource "aws_route_table" "private" {
count = local.has_private ? local.gateways : 0
region = var.region
vpc_id = local.vpc_id
tags = merge({ Name = var.single_nat_gateway ? "\${var.name}-\${var.private_subnet_suffix}" : "\${var.name}-\${var.private_subnet_suffix}-\${element(var.azs, count.index)}" }, var.tags, var.private_route_table_tags)
}
resource "aws_route_table" "database" {
count = local.has_database_table ? local.one_database_table ? 1 : local.database_count : 0
region = var.region
vpc_id = local.vpc_id
tags = merge({ Name = local.one_database_table ? "\${var.name}-\${var.database_subnet_suffix}" : "\${var.name}-\${var.database_subnet_suffix}-\${element(var.azs, count.index)}" }, var.tags, var.database_route_table_tags)
}
resource "aws_route_table" "redshift" {
count = local.has_redshift && var.create_redshift_subnet_route_table ? 1 : 0
region = var.region
vpc_id = local.vpc_id
tags = merge({ Name = "\${var.name}-\${var.redshift_subnet_suffix}" }, var.tags, var.redshift_route_table_tags)
}
resource "aws_route_table" "elasticache" {
count = local.has_elasticache && var.create_elasticache_subnet_route_table ? 1 : 0
region = var.region
vpc_id = local.vpc_id
tags = merge({ Name = "\${var.name}-\${var.elasticache_subnet_suffix}" }, var.tags, var.elasticache_route_table_tags)
}
resource "aws_route_table" "intra" {
count = local.has_intra ? local.intra_tables : 0
region = var.region
vpc_id = local.vpc_id
tags = merge({ Name = var.create_multiple_intra_route_tables ? "\${var.name}-\${var.intra_subnet_suffix}-\${element(var.azs, count.index)}" : "\${var.name}-\${var.intra_subnet_suffix}" }, var.tags, var.intra_route_table_tags)
}
resource "aws_route_table_association" "public" {
count = local.has_public ? local.public_count : 0
region = var.region
subnet_id = element(aws_subnet.public[*].id, count.index)
route_table_id = var.model_release < 5008000 ? aws_route_table.public[0].id : element(aws_route_table.public[*].id, var.create_multiple_public_route_tables ? count.index : 0)
}
resource "aws_route_table_association" "private" {
count = local.has_private ? local.private_count : 0
region = var.region
subnet_id = element(aws_subnet.private[*].id, count.index)
route_table_id = element(aws_route_table.private[*].id, var.single_nat_gateway ? 0 : count.index)
}
resource "aws_route_table_association" "database" {
count = local.has_database ? local.database_count : 0
region = var.region
subnet_id = element(aws_subnet.database[*].id, count.index)
route_table_id = element(coalescelist(aws_route_table.database[*].id, aws_route_table.private[*].id), var.create_database_subnet_route_table && local.one_database_table ? 0 : count.index)
}
resource "aws_route_table_association" "redshift" {
count = local.has_redshift && !var.enable_public_redshift ? local.redshift_count : 0
region = var.region
subnet_id = element(aws_subnet.redshift[*].id, count.index)
route_table_id = element(coalescelist(aws_route_table.redshift[*].id, aws_route_table.private[*].id), var.single_nat_gateway || var.create_redshift_subnet_route_table ? 0 : count.index)
}
resource "aws_route_table_association" "redshift_public" {
count = local.has_redshift && var.enable_public_redshift ? local.redshift_count : 0
region = var.region
subnet_id = element(aws_subnet.redshift[*].id, count.index)
route_table_id = element(coalescelist(aws_route_table.redshift[*].id, aws_route_table.public[*].id), var.single_nat_gateway || var.create_redshift_subnet_route_table ? 0 : count.index)
}
resource "aws_route_table_association" "elasticache" {
count = local.has_elasticache ? local.elasticache_count : 0
region = var.region
subnet_id = element(aws_subnet.elasticache[*].id, count.index)
route_table_id = element(coalescelist(aws_route_table.elasticache[*].id, aws_route_table.private[*].id), var.single_nat_gateway || var.create_elasticache_subnet_route_table ? 0 : count.index)
}
resource "aws_route_table_association" "intra" {
count = local.has_intra ? local.intra_count : 0
region = var.region
subnet_id = element(aws_subnet.intra[*].id, count.index)
route_table_id = element(aws_route_table.intra[*].id, var.create_multiple_intra_route_tables ? count.index : 0)
}
resource "aws_route_table_association" "outpost" {
count = local.has_outpost ? local.outpost_count : 0
region = var.region
subnet_id = element(aws_subnet.outpost[*].id, count.index)
route_table_id = element(aws_route_table.private[*].id, var.single_nat_gateway ? 0 : count.index)
}
resource "aws_route" "public_internet_gateway" {
count = local.has_public && var.create_igw ? local.public_tables : 0
region = var.region
route_table_id = aws_route_table.public[count.index].id
destination_cidr_block = "0.0.0.0/0"
gateway_id = aws_internet_gateway.this[0].id
}
resource "aws_route" "public_internet_gateway_ipv6" {
count = local.has_public && var.create_igw && var.enable_ipv6 ? local.public_tables : 0
region = var.region
route_table_id = aws_route_table.public[count.index].id
destination_ipv6_cidr_block = "::/0"
gateway_id = aws_internet_gateway.this[0].id
}
resource "aws_route" "private_nat_gateway" {
count = local.exists && var.enable_nat_gateway && var.create_private_nat_gateway_route ? local.gateways : 0
region = var.region
route_table_id = element(aws_route_table.private[*].id, count.index)
destination_cidr_block = var.nat_gateway_destination_cidr_block
nat_gateway_id = element(aws_nat_gateway.this[*].id, count.index)
}
resource "aws_route" "private_dns64_nat_gateway" {
count = local.exists && var.enable_nat_gateway && var.enable_ipv6 && var.private_subnet_enable_dns64 ? local.gateways : 0
region = var.region
route_table_id = element(aws_route_table.private[*].id, count.index)
destination_ipv6_cidr_block = "64:ff9b::/96"
nat_gateway_id = element(aws_nat_gateway.this[*].id, count.index)
}
resource "aws_route" "private_ipv6_egress" {
count = var.model_release >= 5008000 ? local.has_private && local.has_ipv6_egress ? local.gateways : 0 : local.exists && local.has_ipv6_egress ? local.private_count : 0
region = var.region
route_table_id = element(aws_route_table.private[*].id, count.index)
destination_ipv6_cidr_block = "::/0"
egress_only_gateway_id = aws_egress_only_internet_gateway.this[0].id
}
resource "aws_route" "database_internet_gateway" {
count = local.has_database_table && var.create_igw && var.create_database_internet_gateway_route && !var.create_database_nat_gateway_route ? 1 : 0
region = var.region
route_table_id = aws_route_table.database[0].id
destination_cidr_block = "0.0.0.0/0"
gateway_id = aws_internet_gateway.this[0].id
}
resource "aws_route" "database_nat_gateway" {
count = local.database_nat_routes ? var.single_nat_gateway ? 1 : local.database_count : 0
region = var.region
route_table_id = element(aws_route_table.database[*].id, count.index)
destination_cidr_block = "0.0.0.0/0"
nat_gateway_id = element(aws_nat_gateway.this[*].id, count.index)
}
resource "aws_route" "database_dns64_nat_gateway" {
count = local.database_nat_routes && var.enable_ipv6 && var.private_subnet_enable_dns64 ? var.single_nat_gateway ? 1 : local.database_count : 0
region = var.region
route_table_id = element(aws_route_table.database[*].id, count.index)
destination_ipv6_cidr_block = "64:ff9b::/96"
nat_gateway_id = element(aws_nat_gateway.this[*].id, count.index)
}
resource "aws_route" "database_ipv6_egress" {
count = local.has_database_table && local.has_ipv6_egress && var.create_database_internet_gateway_route ? 1 : 0
region = var.region
route_table_id = aws_route_table.database[0].id
destination_ipv6_cidr_block = "::/0"
egress_only_gateway_id = aws_egress_only_internet_gateway.this[0].id
}
resource "aws_internet_gateway" "this" {
count = local.has_public && var.create_igw ? 1 : 0
region = var.region
vpc_id = local.vpc_id
tags = merge({ Name = var.name }, var.tags, var.igw_tags)
}
resource "aws_egress_only_internet_gateway" "this" {
count = local.exists && local.has_ipv6_egress && local.most_subnets > 0 ? 1 : 0
region = var.region
vpc_id = local.vpc_id
}
resource "aws_eip" "nat" {
count = local.exists && var.enable_nat_gateway && !var.reuse_nat_ips ? local.gateways : 0
region = var.region
domain = "vpc"
}
resource "aws_nat_gateway" "this" {
count = local.exists && var.enable_nat_gateway ? local.gateways : 0
region = var.region
allocation_id = element(var.reuse_nat_ips ? var.external_nat_ip_ids : aws_eip.nat[*].id, var.single_nat_gateway ? 0 : count.index)
subnet_id = element(aws_subnet.public[*].id, var.single_nat_gateway ? 0 : count.index)
tags = merge({ Name = "\${var.name}-\${element(var.azs, var.single_nat_gateway ? 0 : count.index)}" }, var.tags, var.nat_gateway_tags)
}
resource "aws_vpn_gateway" "this" {
count = local.exists && var.enable_vpn_gateway ? 1 : 0
region = var.region
vpc_id = local.vpc_id
tags = merge({ Name = var.name }, var.tags, var.vpn_gateway_tags)
}
resource "aws_vpn_gateway_attachment" "this" {
count = var.vpn_gateway_id != "" ? 1 : 0
region = var.region
vpc_id = local.vpc_id
vpn_gateway_id = var.vpn_gateway_id
}
resource "aws_default_vpc" "this" {
count = var.manage_default_vpc ? 1 : 0
region = var.region
enable_dns_support = var.default_vpc_enable_dns_support
enable_dns_hostnames = var.default_vpc_enable_dns_hostnames
tags = merge({ Name = coalesce(var.default_vpc_name, "default") }, var.tags, var.default_vpc_tags)
}
resource "aws_default_security_group" "this" {
count = local.exists && var.manage_default_security_group ? 1 : 0
region = var.region
vpc_id = aws_vpc.this[0].id
tags = merge({ Name = coalesce(var.default_security_group_name, "\${var.name}-default") }, var.tags, var.default_security_group_tags)
dynamic "ingress" {
for_each = var.default_security_group_ingress
content {
self = lookup(ingress.value, "self", null)
description = lookup(ingress.value, "description", null)
from_port = lookup(ingress.value, "from_port", 0)
to_port = lookup(ingress.value, "to_port", 0)
protocol = lookup(ingress.value, "protocol", "-1")
cidr_blocks = compact(split(",", lookup(ingress.value, "cidr_blocks", "")))
ipv6_cidr_blocks = compact(split(",", lookup(ingress.value, "ipv6_cidr_blocks", "")))
prefix_list_ids = compact(split(",", lookup(ingress.value, "prefix_list_ids", "")))
security_groups = compact(split(",", lookup(ingress.value, "security_groups", "")))
}
}
dynamic "egress" {
for_each = var.default_security_group_egress
content {
self = lookup(egress.value, "self", null)
description = lookup(egress.value, "description", null)
from_port = lookup(egress.value, "from_port", 0)
to_port = lookup(egress.value, "to_port", 0)
protocol = lookup(egress.value, "protocol", "-1")
cidr_blocks = compact(split(",", lookup(egress.value, "cidr_blocks", "")))
ipv6_cidr_blocks = compact(split(",", lookup(egress.value, "ipv6_cidr_blocks", "")))
prefix_list_ids = compact(split(",", lookup(egress.value, "prefix_list_ids", "")))
security_groups = compact(split(",", lookup(egress.value, "security_groups", "")))
}
}
}
resource "aws_default_route_table" "default" {
count = local.exists && var.manage_default_route_table ? 1 : 0
region = var.region
default_route_table_id = aws_vpc.this[0].default_route_table_id
tags = merge({ Name = coalesce(var.default_route_table_name, "\${var.name}-default") }, var.tags, var.default_route_table_tags)
dynamic "route" {
for_each = var.default_route_table_routes
content {
cidr_block = route.value.cidr_block
ipv6_cidr_block = lookup(route.value, "ipv6_cidr_block", null)
egress_only_gateway_id = lookup(route.value, "egress_only_gateway_id", null)
gateway_id = lookup(route.value, "gateway_id", null)
instance_id = lookup(route.value, "instance_id", null)
nat_gateway_id = lookup(route.value, "nat_gateway_id", null)
network_interface_id = lookup(route.value, "network_interface_id", null)
transit_gateway_id = lookup(route.value, "transit_gateway_id", null)
vpc_endpoint_id = lookup(route.value, "vpc_endpoint_id", null)
vpc_peering_connection_id = lookup(route.value, "vpc_peering_connection_id", null)
}
}
}
resource "aws_vpc_dhcp_options" "this" {
count = local.exists && var.enable_dhcp_options ? 1 : 0
}
resource "aws_customer_gateway" "this" {
for_each = var.customer_gateways
}
resource "aws_vpc_block_public_access_exclusion" "this" {
for_each = local.exists ? var.vpc_block_public_access_exclusions : {}
}
resource "aws_db_subnet_group" "database" {
count = local.has_database && var.create_database_subnet_group ? 1 : 0
}
resource "aws_redshift_subnet_group" "redshift" {
count = local.has_redshift && var.create_redshift_subnet_group ? 1 : 0
}
resource "aws_elasticache_subnet_group" "elasticache" {
count = local.has_elasticache && var.create_elasticache_subnet_group ? 1 : 0
}
resource "aws_network_acl" "public" {
count = local.has_public && var.public_dedicated_network_acl ? 1 : 0
}
resource "aws_network_acl" "private" {
count = local.has_private && var.private_dedicated_network_acl ? 1 : 0
}
resource "aws_network_acl" "database" {
count = local.has_database && var.database_dedicated_network_acl ? 1 : 0
}
resource "aws_network_acl" "redshift" {
count = local.has_redshift && var.redshift_dedicated_network_acl ? 1 : 0
}
resource "aws_network_acl" "elasticache" {
count = local.has_elasticache && var.elasticache_dedicated_network_acl ? 1 : 0
}
resource "aws_network_acl" "intra" {
count = local.has_intra && var.intra_dedicated_network_acl ? 1 : 0
}
resource "aws_network_acl" "outpost" {
count = local.has_outpost && var.outpost_dedicated_network_acl ? 1 : 0
}
output "vpc_id" {
value = try(aws_vpc.this[0].id, null)
}
output "vpc_arn" {
value = try(aws_vpc.this[0].arn, null)
}
output "vpc_cidr_block" {
value = try(aws_vpc.this[0].cidr_block, null)
}
output "default_security_group_id" {
value = try(aws_vpc.this[0].default_security_group_id, null)
}
output "default_network_acl_id" {
value = try(aws_vpc.this[0].default_network_acl_id, null)
}
output "default_route_table_id" {
value = try(aws_vpc.this[0].default_route_table_id, null)
}
output "vpc_instance_tenancy" {
value = try(aws_vpc.this[0].instance_tenancy, null)
}
output "vpc_enable_dns_support" {
value = try(aws_vpc.this[0].enable_dns_support, null)
}
output "vpc_enable_dns_hostnames" {
value = try(aws_vpc.this[0].enable_dns_hostnames, null)
}
output "vpc_main_route_table_id" {
value = try(aws_vpc.this[0].main_route_table_id, null)
}
output "vpc_ipv6_association_id" {
value = try(aws_vpc.this[0].ipv6_association_id, null)
}
output "vpc_ipv6_cidr_block" {
value = try(aws_vpc.this[0].ipv6_cidr_block, null)
}
output "vpc_owner_id" {
value = try(aws_vpc.this[0].owner_id, null)
}
output "vpc_secondary_cidr_blocks" {
value = compact(aws_vpc_ipv4_cidr_block_association.this[*].cidr_block)
}
output "vpc_block_public_access_exclusions" {
value = { for key, exclusion in aws_vpc_block_public_access_exclusion.this : key => exclusion.id }
}
output "dhcp_options_id" {
value = try(aws_vpc_dhcp_options.this[0].id, null)
}
output "igw_id" {
value = try(aws_internet_gateway.this[0].id, null)
}
output "igw_arn" {
value = try(aws_internet_gateway.this[0].arn, null)
}
output "public_subnet_objects" {
value = aws_subnet.public
}
output "public_subnets" {
value = aws_subnet.public[*].id
}
output "public_subnet_arns" {
value = aws_subnet.public[*].arn
}
output "public_subnets_cidr_blocks" {
value = compact(aws_subnet.public[*].cidr_block)
}
output "public_subnets_ipv6_cidr_blocks" {
value = compact(aws_subnet.public[*].ipv6_cidr_block)
}
output "public_network_acl_id" {
value = try(aws_network_acl.public[0].id, null)
}
output "public_network_acl_arn" {
value = try(aws_network_acl.public[0].arn, null)
}
output "public_route_table_association_ids" {
value = aws_route_table_association.public[*].id
}
output "private_subnet_objects" {
value = aws_subnet.private
}
output "private_subnets" {
value = aws_subnet.private[*].id
}
output "private_subnet_arns" {
value = aws_subnet.private[*].arn
}
output "private_subnets_cidr_blocks" {
value = compact(aws_subnet.private[*].cidr_block)
}
output "private_subnets_ipv6_cidr_blocks" {
value = compact(aws_subnet.private[*].ipv6_cidr_block)
}
output "private_network_acl_id" {
value = try(aws_network_acl.private[0].id, null)
}
output "private_network_acl_arn" {
value = try(aws_network_acl.private[0].arn, null)
}
output "private_route_table_association_ids" {
value = aws_route_table_association.private[*].id
}
output "database_subnet_objects" {
value = aws_subnet.database
}
output "database_subnets" {
value = aws_subnet.database[*].id
}
output "database_subnet_arns" {
value = aws_subnet.database[*].arn
}
output "database_subnets_cidr_blocks" {
value = compact(aws_subnet.database[*].cidr_block)
}
output "database_subnets_ipv6_cidr_blocks" {
value = compact(aws_subnet.database[*].ipv6_cidr_block)
}
output "database_network_acl_id" {
value = try(aws_network_acl.database[0].id, null)
}
output "database_network_acl_arn" {
value = try(aws_network_acl.database[0].arn, null)
}
output "database_route_table_association_ids" {
value = aws_route_table_association.database[*].id
}
output "redshift_subnet_objects" {
value = aws_subnet.redshift
}
output "redshift_subnets" {
value = aws_subnet.redshift[*].id
}
output "redshift_subnet_arns" {
value = aws_subnet.redshift[*].arn
}
output "redshift_subnets_cidr_blocks" {
value = compact(aws_subnet.redshift[*].cidr_block)
}
output "redshift_subnets_ipv6_cidr_blocks" {
value = compact(aws_subnet.redshift[*].ipv6_cidr_block)
}
output "redshift_network_acl_id" {
value = try(aws_network_acl.redshift[0].id, null)
}
output "redshift_network_acl_arn" {
value = try(aws_network_acl.redshift[0].arn, null)
}
output "redshift_route_table_association_ids" {
value = aws_route_table_association.redshift[*].id
}
output "elasticache_subnet_objects" {
value = aws_subnet.elasticache
}
output "elasticache_subnets" {
value = aws_subnet.elasticache[*].id
}
output "elasticache_subnet_arns" {
value = aws_subnet.elasticache[*].arn
}
output "elasticache_subnets_cidr_blocks" {
value = compact(aws_subnet.elasticache[*].cidr_block)
}
output "elasticache_subnets_ipv6_cidr_blocks" {
value = compact(aws_subnet.elasticache[*].ipv6_cidr_block)
}
output "elasticache_network_acl_id" {
value = try(aws_network_acl.elasticache[0].id, null)
}
output "elasticache_network_acl_arn" {
value = try(aws_network_acl.elasticache[0].arn, null)
}
output "elasticache_route_table_association_ids" {
value = aws_route_table_association.elasticache[*].id
}
output "intra_subnet_objects" {
value = aws_subnet.intra
}
output "intra_subnets" {
value = aws_subnet.intra[*].id
}
output "intra_subnet_arns" {
value = aws_subnet.intra[*].arn
}
output "intra_subnets_cidr_blocks" {
value = compact(aws_subnet.intra[*].cidr_block)
}
output "intra_subnets_ipv6_cidr_blocks" {
value = compact(aws_subnet.intra[*].ipv6_cidr_block)
}
output "intra_network_acl_id" {
value = try(aws_network_acl.intra[0].id, null)
}
output "intra_network_acl_arn" {
value = try(aws_network_acl.intra[0].arn, null)
}
output "intra_route_table_association_ids" {
value = aws_route_table_association.intra[*].id
}
output "outpost_subnet_objects" {
value = aws_subnet.outpost
}
output "outpost_subnets" {
value = aws_subnet.outpost[*].id
}
output "outpost_subnet_arns" {
value = aws_subnet.outpost[*].arn
}
output "outpost_subnets_cidr_blocks" {
value = compact(aws_subnet.outpost[*].cidr_block)
}
output "outpost_subnets_ipv6_cidr_blocks" {
value = compact(aws_subnet.outpost[*].ipv6_cidr_block)
}
output "outpost_network_acl_id" {
value = try(aws_network_acl.outpost[0].id, null)
}
output "outpost_network_acl_arn" {
value = try(aws_network_acl.outpost[0].arn, null)
}
output "public_route_table_ids" {
value = aws_route_table.public[*].id
}
output "private_route_table_ids" {
value = aws_route_table.private[*].id
}
output "intra_route_table_ids" {
value = aws_route_table.intra[*].id
}
output "database_route_table_ids" {
value = var.model_release < 5001001 ? try(coalescelist(aws_route_table.database[*].id, aws_route_table.private[*].id), []) : length(aws_route_table.database[*].id) > 0 ? aws_route_table.database[*].id : aws_route_table.private[*].id
}
output "redshift_route_table_ids" {
value = length(aws_route_table.redshift[*].id) > 0 ? aws_route_table.redshift[*].id : var.enable_public_redshift ? aws_route_table.public[*].id : aws_route_table.private[*].id
}
output "elasticache_route_table_ids" {
value = try(coalescelist(aws_route_table.elasticache[*].id, aws_route_table.private[*].id), [])
}
output "redshift_public_route_table_association_ids" {
value = aws_route_table_association.redshift_public[*].id
}
output "public_internet_gateway_route_id" {
value = try(aws_route.public_internet_gateway[0].id, null)
}
output "public_internet_gateway_ipv6_route_id" {
value = try(aws_route.public_internet_gateway_ipv6[0].id, null)
}
output "database_internet_gateway_route_id" {
value = try(aws_route.database_internet_gateway[0].id, null)
}
output "database_ipv6_egress_route_id" {
value = try(aws_route.database_ipv6_egress[0].id, null)
}
output "private_nat_gateway_route_ids" {
value = aws_route.private_nat_gateway[*].id
}
output "private_ipv6_egress_route_ids" {
value = aws_route.private_ipv6_egress[*].id
}
output "database_nat_gateway_route_ids" {
value = aws_route.database_nat_gateway[*].id
}
output "database_subnet_group" {
value = try(aws_db_subnet_group.database[0].id, null)
}
output "database_subnet_group_name" {
value = try(aws_db_subnet_group.database[0].name, null)
}
output "redshift_subnet_group" {
value = try(aws_redshift_subnet_group.redshift[0].id, null)
}
output "elasticache_subnet_group" {
value = try(aws_elasticache_subnet_group.elasticache[0].id, null)
}
output "elasticache_subnet_group_name" {
value = try(aws_elasticache_subnet_group.elasticache[0].name, null)
}
output "nat_ids" {
value = aws_eip.nat[*].id
}
output "nat_public_ips" {
value = var.reuse_nat_ips ? var.external_nat_ips : aws_eip.nat[*].public_ip
}
output "natgw_ids" {
value = aws_nat_gateway.this[*].id
}
output "natgw_interface_ids" {
value = aws_nat_gateway.this[*].network_interface_id
}
output "egress_only_internet_gateway_id" {
value = try(aws_egress_only_internet_gateway.this[0].id, null)
}
output "cgw_ids" {
value = [for gateway in aws_customer_gateway.this : gateway.id]
}
output "cgw_arns" {
value = [for gateway in aws_customer_gateway.this : gateway.arn]
}
output "this_customer_gateway" {
value = aws_customer_gateway.this
}
output "vgw_id" {
value = try(aws_vpn_gateway.this[0].id, aws_vpn_gateway_attachment.this[0].vpn_gateway_id, null)
}
output "vgw_arn" {
value = try(aws_vpn_gateway.this[0].arn, null)
}
output "default_vpc_id" {
value = try(aws_default_vpc.this[0].id, null)
}
output "default_vpc_arn" {
value = try(aws_default_vpc.this[0].arn, null)
}
output "default_vpc_cidr_block" {
value = try(aws_default_vpc.this[0].cidr_block, null)
}
output "default_vpc_default_security_group_id" {
value = try(aws_default_vpc.this[0].default_security_group_id, null)
}
output "default_vpc_default_network_acl_id" {
value = try(aws_default_vpc.this[0].default_network_acl_id, null)
}
output "default_vpc_default_route_table_id" {
value = try(aws_default_vpc.this[0].default_route_table_id, null)
}
output "default_vpc_instance_tenancy" {
value = try(aws_default_vpc.this[0].instance_tenancy, null)
}
output "default_vpc_enable_dns_support" {
value = try(aws_default_vpc.this[0].enable_dns_support, null)
}
output "default_vpc_enable_dns_hostnames" {
value = try(aws_default_vpc.this[0].enable_dns_hostnames, null)
}
output "default_vpc_main_route_table_id" {
value = try(aws_default_vpc.this[0].main_route_table_id, null)
}
output "azs" {
value = var.azs
}
output "name" {
value = var.name
}
variable "amazon_side_asn" {
default = null
}
variable "customer_gateway_tags" {
default = null
}
variable "customer_owned_ipv4_pool" {
default = null
}
variable "database_acl_tags" {
default = null
}
variable "database_inbound_acl_rules" {
default = null
}
variable "database_outbound_acl_rules" {
default = null
}
variable "database_subnet_assign_ipv6_address_on_creation" {
default = null
}
variable "database_subnet_enable_dns64" {
default = null
}
variable "database_subnet_enable_resource_name_dns_a_record_on_launch" {
default = null
}
variable "database_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
default = null
}
variable "database_subnet_group_name" {
default = null
}
variable "database_subnet_group_tags" {
default = null
}
variable "database_subnet_private_dns_hostname_type_on_launch" {
default = null
}
variable "default_network_acl_egress" {
default = null
}
variable "default_network_acl_ingress" {
default = null
}
variable "default_network_acl_name" {
default = null
}
variable "default_network_acl_tags" {
default = null
}
variable "default_route_table_propagating_vgws" {
default = null
}
variable "dhcp_options_domain_name" {
default = null
}
variable "dhcp_options_domain_name_servers" {
default = null
}
variable "dhcp_options_ipv6_address_preferred_lease_time" {
default = null
}
variable "dhcp_options_netbios_name_servers" {
default = null
}
variable "dhcp_options_netbios_node_type" {
default = null
}
variable "dhcp_options_ntp_servers" {
default = null
}
variable "dhcp_options_tags" {
default = null
}
variable "elasticache_acl_tags" {
default = null
}
variable "elasticache_inbound_acl_rules" {
default = null
}
variable "elasticache_outbound_acl_rules" {
default = null
}
variable "elasticache_subnet_assign_ipv6_address_on_creation" {
default = null
}
variable "elasticache_subnet_enable_dns64" {
default = null
}
variable "elasticache_subnet_enable_resource_name_dns_a_record_on_launch" {
default = null
}
variable "elasticache_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
default = null
}
variable "elasticache_subnet_group_name" {
default = null
}
variable "elasticache_subnet_group_tags" {
default = null
}
variable "elasticache_subnet_private_dns_hostname_type_on_launch" {
default = null
}
variable "enable_network_address_usage_metrics" {
default = null
}
variable "flow_log_cloudwatch_log_group_class" {
default = null
}
variable "flow_log_cloudwatch_log_group_kms_key_id" {
default = null
}
variable "flow_log_cloudwatch_log_group_retention_in_days" {
default = null
}
variable "flow_log_cloudwatch_log_group_skip_destroy" {
default = null
}
variable "flow_log_file_format" {
default = null
}
variable "flow_log_hive_compatible_partitions" {
default = null
}
variable "flow_log_log_format" {
default = null
}
variable "flow_log_max_aggregation_interval" {
default = null
}
variable "flow_log_per_hour_partition" {
default = null
}
variable "flow_log_traffic_type" {
default = null
}
variable "intra_acl_tags" {
default = null
}
variable "intra_inbound_acl_rules" {
default = null
}
variable "intra_outbound_acl_rules" {
default = null
}
variable "intra_subnet_assign_ipv6_address_on_creation" {
default = null
}
variable "intra_subnet_enable_dns64" {
default = null
}
variable "intra_subnet_enable_resource_name_dns_a_record_on_launch" {
default = null
}
variable "intra_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
default = null
}
variable "intra_subnet_private_dns_hostname_type_on_launch" {
default = null
}
variable "ipv6_cidr_block_network_border_group" {
default = null
}
variable "manage_default_network_acl" {
default = null
}
variable "map_customer_owned_ip_on_launch" {
default = null
}
variable "nat_eip_tags" {
default = null
}
variable "outpost_acl_tags" {
default = null
}
variable "outpost_arn" {
default = null
}
variable "outpost_inbound_acl_rules" {
default = null
}
variable "outpost_outbound_acl_rules" {
default = null
}
variable "outpost_subnet_assign_ipv6_address_on_creation" {
default = null
}
variable "outpost_subnet_enable_dns64" {
default = null
}
variable "outpost_subnet_enable_resource_name_dns_a_record_on_launch" {
default = null
}
variable "outpost_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
default = null
}
variable "outpost_subnet_private_dns_hostname_type_on_launch" {
default = null
}
variable "private_acl_tags" {
default = null
}
variable "private_inbound_acl_rules" {
default = null
}
variable "private_outbound_acl_rules" {
default = null
}
variable "private_subnet_assign_ipv6_address_on_creation" {
default = null
}
variable "private_subnet_enable_resource_name_dns_a_record_on_launch" {
default = null
}
variable "private_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
default = null
}
variable "private_subnet_private_dns_hostname_type_on_launch" {
default = null
}
variable "propagate_intra_route_tables_vgw" {
default = null
}
variable "propagate_private_route_tables_vgw" {
default = null
}
variable "propagate_public_route_tables_vgw" {
default = null
}
variable "public_acl_tags" {
default = null
}
variable "public_inbound_acl_rules" {
default = null
}
variable "public_outbound_acl_rules" {
default = null
}
variable "public_subnet_assign_ipv6_address_on_creation" {
default = null
}
variable "public_subnet_enable_dns64" {
default = null
}
variable "public_subnet_enable_resource_name_dns_a_record_on_launch" {
default = null
}
variable "public_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
default = null
}
variable "public_subnet_private_dns_hostname_type_on_launch" {
default = null
}
variable "redshift_acl_tags" {
default = null
}
variable "redshift_inbound_acl_rules" {
default = null
}
variable "redshift_outbound_acl_rules" {
default = null
}
variable "redshift_subnet_assign_ipv6_address_on_creation" {
default = null
}
variable "redshift_subnet_enable_dns64" {
default = null
}
variable "redshift_subnet_enable_resource_name_dns_a_record_on_launch" {
default = null
}
variable "redshift_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
default = null
}
variable "redshift_subnet_group_name" {
default = null
}
variable "redshift_subnet_group_tags" {
default = null
}
variable "redshift_subnet_private_dns_hostname_type_on_launch" {
default = null
}
variable "vpc_block_public_access_options" {
default = null
}
variable "vpn_gateway_az" {
default = null
}`],["terraform-aws-vpc-endpoints",`variable "model_release" {
type = number
}
variable "create" {
type = bool
default = true
}
variable "region" {
type = string
default = null
}
variable "vpc_id" {
type = string
default = null
}
variable "endpoints" {
type = any
default = {}
}
variable "security_group_ids" {
type = list(string)
default = []
}
variable "subnet_ids" {
type = list(string)
default = []
}
variable "tags" {
type = map(string)
default = {}
}
variable "timeouts" {
type = map(string)
default = {}
}
variable "create_security_group" {
type = bool
default = false
}
variable "security_group_name" {
type = string
default = null
}
variable "security_group_name_prefix" {
type = string
default = null
}
variable "security_group_description" {
type = string
default = null
}
variable "security_group_rules" {
type = any
default = {}
}
variable "security_group_tags" {
type = map(string)
default = {}
}
locals {
wanted = { for name, endpoint in var.endpoints : name => endpoint if var.create && try(endpoint.create, true) }
has_group = var.create && var.create_security_group
groups = local.has_group ? concat(var.security_group_ids, [aws_security_group.this[0].id]) : var.security_group_ids
}
data "aws_vpc_endpoint_service" "this" {
for_each = { for name, endpoint in local.wanted : name => endpoint if var.region == null }
service = try(each.value.service, null)
service_name = try(each.value.service_name, null)
service_regions = try([each.value.service_region], null)
filter {
name = "service-type"
values = [try(each.value.service_type, "Interface")]
}
}
resource "aws_vpc_endpoint" "this" {
for_each = local.wanted
region = var.region
vpc_id = var.vpc_id
service_name = try(each.value.service_endpoint, data.aws_vpc_endpoint_service.this[each.key].service_name)
service_region = try(each.value.service_region, null)
vpc_endpoint_type = try(each.value.service_type, "Interface")
route_table_ids = try(each.value.service_type, "Interface") == "Gateway" ? lookup(each.value, "route_table_ids", null) : null
subnet_ids = try(each.value.service_type, "Interface") == "Interface" ? distinct(concat(var.subnet_ids, lookup(each.value, "subnet_ids", []))) : null
security_group_ids = try(each.value.service_type, "Interface") == "Interface" ? length(distinct(concat(local.groups, lookup(each.value, "security_group_ids", [])))) > 0 ? distinct(concat(local.groups, lookup(each.value, "security_group_ids", []))) : null : null
policy = try(each.value.policy, null)
private_dns_enabled = try(each.value.service_type, "Interface") == "Interface" ? try(each.value.private_dns_enabled, null) : null
tags = merge(var.tags, var.model_release >= 5017000 ? { Name = replace(each.key, ".", "-") } : {}, try(each.value.tags, {}))
}
resource "aws_security_group" "this" {
count = local.has_group ? 1 : 0
region = var.region
name = var.security_group_name
name_prefix = var.security_group_name_prefix
description = var.security_group_description
vpc_id = var.vpc_id
tags = merge(var.tags, var.security_group_tags, { Name = try(coalesce(var.security_group_name, var.security_group_name_prefix), "") })
}
resource "aws_security_group_rule" "this" {
for_each = { for name, rule in var.security_group_rules : name => rule if local.has_group }
region = var.region
security_group_id = aws_security_group.this[0].id
type = try(each.value.type, "ingress")
protocol = try(each.value.protocol, "tcp")
from_port = try(each.value.from_port, 443)
to_port = try(each.value.to_port, 443)
description = try(each.value.description, null)
self = try(each.value.self, null)
cidr_blocks = lookup(each.value, "cidr_blocks", null)
ipv6_cidr_blocks = lookup(each.value, "ipv6_cidr_blocks", null)
prefix_list_ids = lookup(each.value, "prefix_list_ids", null)
source_security_group_id = lookup(each.value, "source_security_group_id", null)
}
output "endpoints" {
value = aws_vpc_endpoint.this
}
output "security_group_arn" {
value = try(aws_security_group.this[0].arn, null)
}
output "security_group_id" {
value = try(aws_security_group.this[0].id, null)
}`]]),v=()=>p;0&&(module.exports={models});
