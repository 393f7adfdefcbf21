# What terraform-aws-modules/vpc/aws creates, as far as the graph asks: versions 3.0 to 6.x.
# `model_release` is the version in use, as one number: 5.1.2 is 5001002.

variable "model_release" {
  type = number
}

variable "create_vpc" {
  type    = bool
  default = true
}

variable "putin_khuylo" {
  type    = bool
  default = true
}

variable "region" {
  type    = string
  default = null
}

variable "name" {
  type    = string
  default = ""
}

variable "tags" {
  type    = map(string)
  default = {}
}

variable "vpc_tags" {
  type    = map(string)
  default = {}
}

variable "igw_tags" {
  type    = map(string)
  default = {}
}

variable "nat_gateway_tags" {
  type    = map(string)
  default = {}
}

variable "vpn_gateway_tags" {
  type    = map(string)
  default = {}
}

variable "secondary_cidr_blocks" {
  type    = list(string)
  default = []
}

variable "azs" {
  type    = list(string)
  default = []
}

variable "instance_tenancy" {
  type    = string
  default = "default"
}

variable "enable_dns_support" {
  type    = bool
  default = true
}

variable "use_ipam_pool" {
  type    = bool
  default = false
}

variable "ipv4_ipam_pool_id" {
  type    = string
  default = null
}

variable "ipv4_netmask_length" {
  type    = number
  default = null
}

variable "enable_ipv6" {
  type    = bool
  default = false
}

variable "ipv6_cidr" {
  type    = string
  default = null
}

variable "ipv6_ipam_pool_id" {
  type    = string
  default = null
}

variable "ipv6_netmask_length" {
  type    = number
  default = null
}

variable "public_subnets" {
  type    = list(string)
  default = []
}

variable "public_subnet_names" {
  type    = list(string)
  default = []
}

variable "public_subnet_suffix" {
  type    = string
  default = "public"
}

variable "public_subnet_tags" {
  type    = map(string)
  default = {}
}

variable "public_subnet_tags_per_az" {
  type    = map(map(string))
  default = {}
}

variable "public_route_table_tags" {
  type    = map(string)
  default = {}
}

variable "public_subnet_ipv6_prefixes" {
  type    = list(string)
  default = []
}

variable "public_subnet_ipv6_native" {
  type    = bool
  default = false
}

variable "private_subnets" {
  type    = list(string)
  default = []
}

variable "private_subnet_names" {
  type    = list(string)
  default = []
}

variable "private_subnet_suffix" {
  type    = string
  default = "private"
}

variable "private_subnet_tags" {
  type    = map(string)
  default = {}
}

variable "private_subnet_tags_per_az" {
  type    = map(map(string))
  default = {}
}

variable "private_route_table_tags" {
  type    = map(string)
  default = {}
}

variable "private_subnet_ipv6_prefixes" {
  type    = list(string)
  default = []
}

variable "private_subnet_ipv6_native" {
  type    = bool
  default = false
}

variable "database_subnets" {
  type    = list(string)
  default = []
}

variable "database_subnet_names" {
  type    = list(string)
  default = []
}

variable "database_subnet_suffix" {
  type    = string
  default = "db"
}

variable "database_subnet_tags" {
  type    = map(string)
  default = {}
}

variable "database_route_table_tags" {
  type    = map(string)
  default = {}
}

variable "database_subnet_ipv6_prefixes" {
  type    = list(string)
  default = []
}

variable "database_subnet_ipv6_native" {
  type    = bool
  default = false
}

variable "redshift_subnets" {
  type    = list(string)
  default = []
}

variable "redshift_subnet_names" {
  type    = list(string)
  default = []
}

variable "redshift_subnet_suffix" {
  type    = string
  default = "redshift"
}

variable "redshift_subnet_tags" {
  type    = map(string)
  default = {}
}

variable "redshift_route_table_tags" {
  type    = map(string)
  default = {}
}

variable "redshift_subnet_ipv6_prefixes" {
  type    = list(string)
  default = []
}

variable "redshift_subnet_ipv6_native" {
  type    = bool
  default = false
}

variable "elasticache_subnets" {
  type    = list(string)
  default = []
}

variable "elasticache_subnet_names" {
  type    = list(string)
  default = []
}

variable "elasticache_subnet_suffix" {
  type    = string
  default = "elasticache"
}

variable "elasticache_subnet_tags" {
  type    = map(string)
  default = {}
}

variable "elasticache_route_table_tags" {
  type    = map(string)
  default = {}
}

variable "elasticache_subnet_ipv6_prefixes" {
  type    = list(string)
  default = []
}

variable "elasticache_subnet_ipv6_native" {
  type    = bool
  default = false
}

variable "intra_subnets" {
  type    = list(string)
  default = []
}

variable "intra_subnet_names" {
  type    = list(string)
  default = []
}

variable "intra_subnet_suffix" {
  type    = string
  default = "intra"
}

variable "intra_subnet_tags" {
  type    = map(string)
  default = {}
}

variable "intra_route_table_tags" {
  type    = map(string)
  default = {}
}

variable "intra_subnet_ipv6_prefixes" {
  type    = list(string)
  default = []
}

variable "intra_subnet_ipv6_native" {
  type    = bool
  default = false
}

variable "outpost_subnets" {
  type    = list(string)
  default = []
}

variable "outpost_subnet_names" {
  type    = list(string)
  default = []
}

variable "outpost_subnet_suffix" {
  type    = string
  default = "outpost"
}

variable "outpost_subnet_tags" {
  type    = map(string)
  default = {}
}

variable "outpost_subnet_ipv6_prefixes" {
  type    = list(string)
  default = []
}

variable "outpost_subnet_ipv6_native" {
  type    = bool
  default = false
}

variable "outpost_az" {
  type    = string
  default = null
}

variable "create_multiple_public_route_tables" {
  type    = bool
  default = false
}

variable "create_multiple_intra_route_tables" {
  type    = bool
  default = false
}

variable "create_private_nat_gateway_route" {
  type    = bool
  default = true
}

variable "private_subnet_enable_dns64" {
  type    = bool
  default = true
}

variable "create_database_subnet_route_table" {
  type    = bool
  default = false
}

variable "create_database_internet_gateway_route" {
  type    = bool
  default = false
}

variable "create_database_nat_gateway_route" {
  type    = bool
  default = false
}

variable "create_redshift_subnet_route_table" {
  type    = bool
  default = false
}

variable "enable_public_redshift" {
  type    = bool
  default = false
}

variable "create_elasticache_subnet_route_table" {
  type    = bool
  default = false
}

variable "create_igw" {
  type    = bool
  default = true
}

variable "create_egress_only_igw" {
  type    = bool
  default = true
}

variable "enable_nat_gateway" {
  type    = bool
  default = false
}

variable "single_nat_gateway" {
  type    = bool
  default = false
}

variable "one_nat_gateway_per_az" {
  type    = bool
  default = false
}

variable "nat_gateway_destination_cidr_block" {
  type    = string
  default = "0.0.0.0/0"
}

variable "reuse_nat_ips" {
  type    = bool
  default = false
}

variable "external_nat_ip_ids" {
  type    = list(string)
  default = []
}

variable "external_nat_ips" {
  type    = list(string)
  default = []
}

variable "customer_gateways" {
  type    = map(map(any))
  default = {}
}

variable "enable_vpn_gateway" {
  type    = bool
  default = false
}

variable "vpn_gateway_id" {
  type    = string
  default = ""
}

variable "manage_default_vpc" {
  type    = bool
  default = false
}

variable "default_vpc_name" {
  type    = string
  default = null
}

variable "default_vpc_enable_dns_support" {
  type    = bool
  default = true
}

variable "default_vpc_tags" {
  type    = map(string)
  default = {}
}

variable "default_security_group_name" {
  type    = string
  default = null
}

variable "default_security_group_ingress" {
  type    = list(map(string))
  default = []
}

variable "default_security_group_egress" {
  type    = list(map(string))
  default = []
}

variable "default_security_group_tags" {
  type    = map(string)
  default = {}
}

variable "default_route_table_name" {
  type    = string
  default = null
}

variable "default_route_table_routes" {
  type    = list(map(string))
  default = []
}

variable "default_route_table_tags" {
  type    = map(string)
  default = {}
}

variable "create_database_subnet_group" {
  type    = bool
  default = true
}

variable "create_redshift_subnet_group" {
  type    = bool
  default = true
}

variable "create_elasticache_subnet_group" {
  type    = bool
  default = true
}

variable "enable_dhcp_options" {
  type    = bool
  default = false
}

variable "enable_flow_log" {
  type    = bool
  default = false
}

variable "flow_log_destination_type" {
  type    = string
  default = "cloud-watch-logs"
}

variable "flow_log_destination_arn" {
  type    = string
  default = ""
}

variable "create_flow_log_cloudwatch_log_group" {
  type    = bool
  default = false
}

variable "create_flow_log_cloudwatch_iam_role" {
  type    = bool
  default = false
}

variable "flow_log_cloudwatch_iam_role_arn" {
  type    = string
  default = ""
}

variable "vpc_block_public_access_exclusions" {
  type    = map(any)
  default = {}
}

variable "public_dedicated_network_acl" {
  type    = bool
  default = false
}

variable "private_dedicated_network_acl" {
  type    = bool
  default = false
}

variable "database_dedicated_network_acl" {
  type    = bool
  default = false
}

variable "redshift_dedicated_network_acl" {
  type    = bool
  default = false
}

variable "elasticache_dedicated_network_acl" {
  type    = bool
  default = false
}

variable "intra_dedicated_network_acl" {
  type    = bool
  default = false
}

variable "outpost_dedicated_network_acl" {
  type    = bool
  default = false
}

locals {
  exists = var.create_vpc && var.putin_khuylo
  vpc_id = var.model_release < 3011003 ? element(concat(aws_vpc_ipv4_cidr_block_association.this[*].vpc_id, aws_vpc.this[*].id, [""]), 0) : try(aws_vpc.this[0].id, "")

  public_count      = var.model_release < 4000000 ? length(var.public_subnets) : max(length(var.public_subnets), length(var.public_subnet_ipv6_prefixes))
  private_count     = var.model_release < 4000000 ? length(var.private_subnets) : max(length(var.private_subnets), length(var.private_subnet_ipv6_prefixes))
  database_count    = var.model_release < 4000000 ? length(var.database_subnets) : max(length(var.database_subnets), length(var.database_subnet_ipv6_prefixes))
  redshift_count    = var.model_release < 4000000 ? length(var.redshift_subnets) : max(length(var.redshift_subnets), length(var.redshift_subnet_ipv6_prefixes))
  elasticache_count = var.model_release < 4000000 ? length(var.elasticache_subnets) : max(length(var.elasticache_subnets), length(var.elasticache_subnet_ipv6_prefixes))
  intra_count       = var.model_release < 4000000 ? length(var.intra_subnets) : max(length(var.intra_subnets), length(var.intra_subnet_ipv6_prefixes))
  outpost_count     = var.model_release < 4000000 ? length(var.outpost_subnets) : max(length(var.outpost_subnets), length(var.outpost_subnet_ipv6_prefixes))

  has_public      = local.exists && local.public_count > 0
  has_private     = local.exists && local.private_count > 0
  has_database    = local.exists && local.database_count > 0
  has_redshift    = local.exists && local.redshift_count > 0
  has_elasticache = local.exists && local.elasticache_count > 0
  has_intra       = local.exists && local.intra_count > 0
  has_outpost     = local.exists && local.outpost_count > 0

  # Before 4.0, neither public nor intra subnets counted; until 5.1.1, both did.
  most_without_intra = max(local.public_count, local.private_count, local.database_count, local.redshift_count, local.elasticache_count)
  most_of_3          = max(local.private_count, local.database_count, local.redshift_count, local.elasticache_count)
  most_subnets       = var.model_release < 4000000 ? local.most_of_3 : var.model_release >= 5001002 ? local.most_without_intra : max(local.most_without_intra, local.intra_count)
  gateways           = var.single_nat_gateway ? 1 : var.one_nat_gateway_per_az ? length(var.azs) : local.most_subnets

  addresses_in_text   = split(",", var.reuse_nat_ips ? join(",", var.external_nat_ip_ids) : join(",", aws_eip.nat[*].id))
  default_name        = var.model_release < 4000000 ? var.name : "${var.name}-default"
  public_tables       = var.create_multiple_public_route_tables ? local.public_count : 1
  intra_tables        = var.create_multiple_intra_route_tables ? local.intra_count : 1
  one_database_table  = var.single_nat_gateway || var.create_database_internet_gateway_route
  has_database_table  = local.has_database && var.create_database_subnet_route_table
  database_nat_routes = local.has_database_table && !var.create_database_internet_gateway_route && var.create_database_nat_gateway_route && var.enable_nat_gateway
  has_ipv6_egress     = var.create_egress_only_igw && var.enable_ipv6
}

resource "aws_vpc" "this" {
  count = local.exists ? 1 : 0

  region                           = var.region
  cidr_block                       = var.use_ipam_pool ? null : var.cidr
  ipv4_ipam_pool_id                = var.ipv4_ipam_pool_id
  ipv4_netmask_length              = var.ipv4_netmask_length
  assign_generated_ipv6_cidr_block = var.enable_ipv6 && !var.use_ipam_pool ? true : null
  ipv6_cidr_block                  = var.ipv6_cidr
  ipv6_ipam_pool_id                = var.ipv6_ipam_pool_id
  ipv6_netmask_length              = var.ipv6_netmask_length
  instance_tenancy                 = var.instance_tenancy
  enable_dns_hostnames             = var.enable_dns_hostnames
  enable_dns_support               = var.enable_dns_support
  tags                             = merge({ Name = var.name }, var.tags, var.vpc_tags)
}

resource "aws_vpc_ipv4_cidr_block_association" "this" {
  count = local.exists ? length(var.secondary_cidr_blocks) : 0

  region     = var.region
  vpc_id     = aws_vpc.this[0].id
  cidr_block = var.secondary_cidr_blocks[count.index]
}

resource "aws_subnet" "public" {
  count = local.has_public && (!var.one_nat_gateway_per_az || local.public_count >= length(var.azs)) ? local.public_count : 0

  region                  = var.region
  vpc_id                  = local.vpc_id
  availability_zone       = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id    = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
  cidr_block              = var.public_subnet_ipv6_native ? null : element(concat(var.public_subnets, [""]), count.index)
  ipv6_native             = var.enable_ipv6 && var.public_subnet_ipv6_native
  ipv6_cidr_block         = var.enable_ipv6 && length(var.public_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.public_subnet_ipv6_prefixes[count.index]) : null
  map_public_ip_on_launch = var.map_public_ip_on_launch
  tags                    = merge({ Name = try(var.public_subnet_names[count.index], "${var.name}-${var.public_subnet_suffix}-${element(var.azs, count.index)}") }, var.tags, var.public_subnet_tags, lookup(var.public_subnet_tags_per_az, element(var.azs, count.index), {}))
}

resource "aws_subnet" "private" {
  count = local.has_private ? local.private_count : 0

  region               = var.region
  vpc_id               = local.vpc_id
  availability_zone    = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
  cidr_block           = var.private_subnet_ipv6_native ? null : element(concat(var.private_subnets, [""]), count.index)
  ipv6_native          = var.enable_ipv6 && var.private_subnet_ipv6_native
  ipv6_cidr_block      = var.enable_ipv6 && length(var.private_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.private_subnet_ipv6_prefixes[count.index]) : null
  tags                 = merge({ Name = try(var.private_subnet_names[count.index], "${var.name}-${var.private_subnet_suffix}-${element(var.azs, count.index)}") }, var.tags, var.private_subnet_tags, lookup(var.private_subnet_tags_per_az, element(var.azs, count.index), {}))
}

resource "aws_subnet" "database" {
  count = local.has_database ? local.database_count : 0

  region               = var.region
  vpc_id               = local.vpc_id
  availability_zone    = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
  cidr_block           = var.database_subnet_ipv6_native ? null : element(concat(var.database_subnets, [""]), count.index)
  ipv6_native          = var.enable_ipv6 && var.database_subnet_ipv6_native
  ipv6_cidr_block      = var.enable_ipv6 && length(var.database_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.database_subnet_ipv6_prefixes[count.index]) : null
  tags                 = merge({ Name = try(var.database_subnet_names[count.index], "${var.name}-${var.database_subnet_suffix}-${element(var.azs, count.index)}") }, var.tags, var.database_subnet_tags)
}

resource "aws_subnet" "redshift" {
  count = local.has_redshift ? local.redshift_count : 0

  region               = var.region
  vpc_id               = local.vpc_id
  availability_zone    = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
  cidr_block           = var.redshift_subnet_ipv6_native ? null : element(concat(var.redshift_subnets, [""]), count.index)
  ipv6_native          = var.enable_ipv6 && var.redshift_subnet_ipv6_native
  ipv6_cidr_block      = var.enable_ipv6 && length(var.redshift_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.redshift_subnet_ipv6_prefixes[count.index]) : null
  tags                 = merge({ Name = try(var.redshift_subnet_names[count.index], "${var.name}-${var.redshift_subnet_suffix}-${element(var.azs, count.index)}") }, var.tags, var.redshift_subnet_tags)
}

resource "aws_subnet" "elasticache" {
  count = local.has_elasticache ? local.elasticache_count : 0

  region               = var.region
  vpc_id               = local.vpc_id
  availability_zone    = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
  cidr_block           = var.elasticache_subnet_ipv6_native ? null : element(concat(var.elasticache_subnets, [""]), count.index)
  ipv6_native          = var.enable_ipv6 && var.elasticache_subnet_ipv6_native
  ipv6_cidr_block      = var.enable_ipv6 && length(var.elasticache_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.elasticache_subnet_ipv6_prefixes[count.index]) : null
  tags                 = merge({ Name = try(var.elasticache_subnet_names[count.index], "${var.name}-${var.elasticache_subnet_suffix}-${element(var.azs, count.index)}") }, var.tags, var.elasticache_subnet_tags)
}

resource "aws_subnet" "intra" {
  count = local.has_intra ? local.intra_count : 0

  region               = var.region
  vpc_id               = local.vpc_id
  availability_zone    = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? null : element(var.azs, count.index)
  cidr_block           = var.intra_subnet_ipv6_native ? null : element(concat(var.intra_subnets, [""]), count.index)
  ipv6_native          = var.enable_ipv6 && var.intra_subnet_ipv6_native
  ipv6_cidr_block      = var.enable_ipv6 && length(var.intra_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.intra_subnet_ipv6_prefixes[count.index]) : null
  tags                 = merge({ Name = try(var.intra_subnet_names[count.index], "${var.name}-${var.intra_subnet_suffix}-${element(var.azs, count.index)}") }, var.tags, var.intra_subnet_tags)
}

resource "aws_subnet" "outpost" {
  count = local.has_outpost ? local.outpost_count : 0

  region            = var.region
  vpc_id            = local.vpc_id
  availability_zone = var.outpost_az
  cidr_block        = var.outpost_subnet_ipv6_native ? null : element(concat(var.outpost_subnets, [""]), count.index)
  ipv6_native       = var.enable_ipv6 && var.outpost_subnet_ipv6_native
  ipv6_cidr_block   = var.enable_ipv6 && length(var.outpost_subnet_ipv6_prefixes) > 0 ? cidrsubnet(aws_vpc.this[0].ipv6_cidr_block, 8, var.outpost_subnet_ipv6_prefixes[count.index]) : null
  tags              = merge({ Name = try(var.outpost_subnet_names[count.index], "${var.name}-${var.outpost_subnet_suffix}-${var.outpost_az}") }, var.tags, var.outpost_subnet_tags)
}

resource "aws_route_table" "public" {
  count = local.has_public ? local.public_tables : 0

  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.create_multiple_public_route_tables ? "${var.name}-${var.public_subnet_suffix}-${element(var.azs, count.index)}" : "${var.name}-${var.public_subnet_suffix}" }, var.tags, var.public_route_table_tags)
}

resource "aws_route_table" "private" {
  count = (var.model_release < 4000000 ? local.exists && local.most_subnets > 0 : local.has_private) ? local.gateways : 0

  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.single_nat_gateway ? "${var.name}-${var.private_subnet_suffix}" : "${var.name}-${var.private_subnet_suffix}-${element(var.azs, count.index)}" }, var.tags, var.private_route_table_tags)
}

resource "aws_route_table" "database" {
  count = local.has_database_table ? local.one_database_table ? 1 : local.database_count : 0

  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = local.one_database_table ? "${var.name}-${var.database_subnet_suffix}" : "${var.name}-${var.database_subnet_suffix}-${element(var.azs, count.index)}" }, var.tags, var.database_route_table_tags)
}

resource "aws_route_table" "redshift" {
  count = local.has_redshift && var.create_redshift_subnet_route_table ? 1 : 0

  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = "${var.name}-${var.redshift_subnet_suffix}" }, var.tags, var.redshift_route_table_tags)
}

resource "aws_route_table" "elasticache" {
  count = local.has_elasticache && var.create_elasticache_subnet_route_table ? 1 : 0

  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = "${var.name}-${var.elasticache_subnet_suffix}" }, var.tags, var.elasticache_route_table_tags)
}

resource "aws_route_table" "intra" {
  count = local.has_intra ? local.intra_tables : 0

  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.create_multiple_intra_route_tables ? "${var.name}-${var.intra_subnet_suffix}-${element(var.azs, count.index)}" : "${var.name}-${var.intra_subnet_suffix}" }, var.tags, var.intra_route_table_tags)
}

resource "aws_route_table_association" "public" {
  count = local.has_public ? local.public_count : 0

  region         = var.region
  subnet_id      = element(aws_subnet.public[*].id, count.index)
  route_table_id = var.model_release < 5008000 ? aws_route_table.public[0].id : element(aws_route_table.public[*].id, var.create_multiple_public_route_tables ? count.index : 0)
}

resource "aws_route_table_association" "private" {
  count = local.has_private ? local.private_count : 0

  region         = var.region
  subnet_id      = element(aws_subnet.private[*].id, count.index)
  route_table_id = element(aws_route_table.private[*].id, var.single_nat_gateway ? 0 : count.index)
}

resource "aws_route_table_association" "database" {
  count = local.has_database ? local.database_count : 0

  region         = var.region
  subnet_id      = element(aws_subnet.database[*].id, count.index)
  route_table_id = element(coalescelist(aws_route_table.database[*].id, aws_route_table.private[*].id), var.create_database_subnet_route_table && local.one_database_table ? 0 : count.index)
}

resource "aws_route_table_association" "redshift" {
  count = local.has_redshift && !var.enable_public_redshift ? local.redshift_count : 0

  region         = var.region
  subnet_id      = element(aws_subnet.redshift[*].id, count.index)
  route_table_id = element(coalescelist(aws_route_table.redshift[*].id, aws_route_table.private[*].id), var.single_nat_gateway || var.create_redshift_subnet_route_table ? 0 : count.index)
}

resource "aws_route_table_association" "redshift_public" {
  count = local.has_redshift && var.enable_public_redshift ? local.redshift_count : 0

  region         = var.region
  subnet_id      = element(aws_subnet.redshift[*].id, count.index)
  route_table_id = element(coalescelist(aws_route_table.redshift[*].id, aws_route_table.public[*].id), var.single_nat_gateway || var.create_redshift_subnet_route_table ? 0 : count.index)
}

resource "aws_route_table_association" "elasticache" {
  count = local.has_elasticache ? local.elasticache_count : 0

  region         = var.region
  subnet_id      = element(aws_subnet.elasticache[*].id, count.index)
  route_table_id = element(coalescelist(aws_route_table.elasticache[*].id, aws_route_table.private[*].id), var.single_nat_gateway || var.create_elasticache_subnet_route_table ? 0 : count.index)
}

resource "aws_route_table_association" "intra" {
  count = local.has_intra ? local.intra_count : 0

  region         = var.region
  subnet_id      = element(aws_subnet.intra[*].id, count.index)
  route_table_id = element(aws_route_table.intra[*].id, var.create_multiple_intra_route_tables ? count.index : 0)
}

resource "aws_route_table_association" "outpost" {
  count = local.has_outpost ? local.outpost_count : 0

  region         = var.region
  subnet_id      = element(aws_subnet.outpost[*].id, count.index)
  route_table_id = element(aws_route_table.private[*].id, var.single_nat_gateway ? 0 : count.index)
}

resource "aws_route" "public_internet_gateway" {
  count = local.has_public && var.create_igw ? local.public_tables : 0

  region                 = var.region
  route_table_id         = aws_route_table.public[count.index].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this[0].id
}

resource "aws_route" "public_internet_gateway_ipv6" {
  count = local.has_public && var.create_igw && var.enable_ipv6 ? local.public_tables : 0

  region                      = var.region
  route_table_id              = aws_route_table.public[count.index].id
  destination_ipv6_cidr_block = "::/0"
  gateway_id                  = aws_internet_gateway.this[0].id
}

resource "aws_route" "private_nat_gateway" {
  count = local.exists && var.enable_nat_gateway && var.create_private_nat_gateway_route ? local.gateways : 0

  region                 = var.region
  route_table_id         = element(aws_route_table.private[*].id, count.index)
  destination_cidr_block = var.nat_gateway_destination_cidr_block
  nat_gateway_id         = element(aws_nat_gateway.this[*].id, count.index)
}

resource "aws_route" "private_dns64_nat_gateway" {
  count = local.exists && var.enable_nat_gateway && var.enable_ipv6 && var.private_subnet_enable_dns64 && var.model_release >= 4000000 ? local.gateways : 0

  region                      = var.region
  route_table_id              = element(aws_route_table.private[*].id, count.index)
  destination_ipv6_cidr_block = "64:ff9b::/96"
  nat_gateway_id              = element(aws_nat_gateway.this[*].id, count.index)
}

resource "aws_route" "private_ipv6_egress" {
  count = var.model_release >= 5008000 ? local.has_private && local.has_ipv6_egress ? local.gateways : 0 : local.exists && local.has_ipv6_egress ? local.private_count : 0

  region                      = var.region
  route_table_id              = element(aws_route_table.private[*].id, count.index)
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = aws_egress_only_internet_gateway.this[0].id
}

resource "aws_route" "database_internet_gateway" {
  count = local.has_database_table && var.create_igw && var.create_database_internet_gateway_route && !var.create_database_nat_gateway_route ? 1 : 0

  region                 = var.region
  route_table_id         = aws_route_table.database[0].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this[0].id
}

resource "aws_route" "database_nat_gateway" {
  count = local.database_nat_routes ? var.single_nat_gateway ? 1 : local.database_count : 0

  region                 = var.region
  route_table_id         = element(aws_route_table.database[*].id, count.index)
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = element(aws_nat_gateway.this[*].id, count.index)
}

resource "aws_route" "database_dns64_nat_gateway" {
  count = local.database_nat_routes && var.enable_ipv6 && var.private_subnet_enable_dns64 && var.model_release >= 4000000 ? var.single_nat_gateway ? 1 : local.database_count : 0

  region                      = var.region
  route_table_id              = element(aws_route_table.database[*].id, count.index)
  destination_ipv6_cidr_block = "64:ff9b::/96"
  nat_gateway_id              = element(aws_nat_gateway.this[*].id, count.index)
}

resource "aws_route" "database_ipv6_egress" {
  count = local.has_database_table && local.has_ipv6_egress && var.create_database_internet_gateway_route ? 1 : 0

  region                      = var.region
  route_table_id              = aws_route_table.database[0].id
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = aws_egress_only_internet_gateway.this[0].id
}

resource "aws_internet_gateway" "this" {
  count = local.has_public && var.create_igw ? 1 : 0

  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.name }, var.tags, var.igw_tags)
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

  region        = var.region
  allocation_id = element(var.model_release < 3011003 ? local.addresses_in_text : var.reuse_nat_ips ? var.external_nat_ip_ids : aws_eip.nat[*].id, var.single_nat_gateway ? 0 : count.index)
  subnet_id     = element(aws_subnet.public[*].id, var.single_nat_gateway ? 0 : count.index)
  tags          = merge({ Name = "${var.name}-${element(var.azs, var.single_nat_gateway ? 0 : count.index)}" }, var.tags, var.nat_gateway_tags)
}

resource "aws_vpn_gateway" "this" {
  count = local.exists && var.enable_vpn_gateway ? 1 : 0

  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.name }, var.tags, var.vpn_gateway_tags)
}

resource "aws_vpn_gateway_attachment" "this" {
  count = var.vpn_gateway_id != "" ? 1 : 0

  region         = var.region
  vpc_id         = local.vpc_id
  vpn_gateway_id = var.vpn_gateway_id
}

resource "aws_default_vpc" "this" {
  count = var.manage_default_vpc ? 1 : 0

  region               = var.region
  enable_dns_support   = var.default_vpc_enable_dns_support
  enable_dns_hostnames = var.default_vpc_enable_dns_hostnames
  tags                 = merge({ Name = var.model_release < 3011003 ? var.default_vpc_name == null ? "" : var.default_vpc_name : coalesce(var.default_vpc_name, "default") }, var.tags, var.default_vpc_tags)
}

resource "aws_default_security_group" "this" {
  count = local.exists && var.manage_default_security_group ? 1 : 0

  region = var.region
  vpc_id = aws_vpc.this[0].id
  tags   = merge({ Name = coalesce(var.default_security_group_name, var.model_release < 3011003 ? "default" : local.default_name) }, var.tags, var.default_security_group_tags)

  dynamic "ingress" {
    for_each = var.default_security_group_ingress

    content {
      self             = lookup(ingress.value, "self", null)
      description      = lookup(ingress.value, "description", null)
      from_port        = lookup(ingress.value, "from_port", 0)
      to_port          = lookup(ingress.value, "to_port", 0)
      protocol         = lookup(ingress.value, "protocol", "-1")
      cidr_blocks      = compact(split(",", lookup(ingress.value, "cidr_blocks", "")))
      ipv6_cidr_blocks = compact(split(",", lookup(ingress.value, "ipv6_cidr_blocks", "")))
      prefix_list_ids  = compact(split(",", lookup(ingress.value, "prefix_list_ids", "")))
      security_groups  = compact(split(",", lookup(ingress.value, "security_groups", "")))
    }
  }

  dynamic "egress" {
    for_each = var.default_security_group_egress

    content {
      self             = lookup(egress.value, "self", null)
      description      = lookup(egress.value, "description", null)
      from_port        = lookup(egress.value, "from_port", 0)
      to_port          = lookup(egress.value, "to_port", 0)
      protocol         = lookup(egress.value, "protocol", "-1")
      cidr_blocks      = compact(split(",", lookup(egress.value, "cidr_blocks", "")))
      ipv6_cidr_blocks = compact(split(",", lookup(egress.value, "ipv6_cidr_blocks", "")))
      prefix_list_ids  = compact(split(",", lookup(egress.value, "prefix_list_ids", "")))
      security_groups  = compact(split(",", lookup(egress.value, "security_groups", "")))
    }
  }
}

resource "aws_default_route_table" "default" {
  count = local.exists && var.manage_default_route_table ? 1 : 0

  region                 = var.region
  default_route_table_id = aws_vpc.this[0].default_route_table_id
  tags                   = merge({ Name = coalesce(var.default_route_table_name, local.default_name) }, var.tags, var.default_route_table_tags)

  dynamic "route" {
    for_each = var.default_route_table_routes

    content {
      cidr_block                = route.value.cidr_block
      ipv6_cidr_block           = lookup(route.value, "ipv6_cidr_block", null)
      egress_only_gateway_id    = lookup(route.value, "egress_only_gateway_id", null)
      gateway_id                = lookup(route.value, "gateway_id", null)
      instance_id               = lookup(route.value, "instance_id", null)
      nat_gateway_id            = lookup(route.value, "nat_gateway_id", null)
      network_interface_id      = lookup(route.value, "network_interface_id", null)
      transit_gateway_id        = lookup(route.value, "transit_gateway_id", null)
      vpc_endpoint_id           = lookup(route.value, "vpc_endpoint_id", null)
      vpc_peering_connection_id = lookup(route.value, "vpc_peering_connection_id", null)
    }
  }
}

# What the graph does not ask about is here by name alone: outputs refer to it.
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
  value = try(aws_vpc.this[0].id, local.nothing)
}

output "vpc_arn" {
  value = try(aws_vpc.this[0].arn, local.nothing)
}

output "vpc_cidr_block" {
  value = try(aws_vpc.this[0].cidr_block, local.nothing)
}

output "default_security_group_id" {
  value = try(aws_vpc.this[0].default_security_group_id, local.nothing)
}

output "default_network_acl_id" {
  value = try(aws_vpc.this[0].default_network_acl_id, local.nothing)
}

output "default_route_table_id" {
  value = try(aws_vpc.this[0].default_route_table_id, local.nothing)
}

output "vpc_instance_tenancy" {
  value = try(aws_vpc.this[0].instance_tenancy, local.nothing)
}

output "vpc_enable_dns_support" {
  value = try(aws_vpc.this[0].enable_dns_support, local.nothing)
}

output "vpc_enable_dns_hostnames" {
  value = try(aws_vpc.this[0].enable_dns_hostnames, local.nothing)
}

output "vpc_main_route_table_id" {
  value = try(aws_vpc.this[0].main_route_table_id, local.nothing)
}

output "vpc_ipv6_association_id" {
  value = try(aws_vpc.this[0].ipv6_association_id, local.nothing)
}

output "vpc_ipv6_cidr_block" {
  value = try(aws_vpc.this[0].ipv6_cidr_block, local.nothing)
}

output "vpc_owner_id" {
  value = try(aws_vpc.this[0].owner_id, local.nothing)
}

output "vpc_secondary_cidr_blocks" {
  value = compact(aws_vpc_ipv4_cidr_block_association.this[*].cidr_block)
}

output "vpc_block_public_access_exclusions" {
  value = { for key, exclusion in aws_vpc_block_public_access_exclusion.this : key => exclusion.id }
}

output "dhcp_options_id" {
  value = try(aws_vpc_dhcp_options.this[0].id, local.nothing)
}

output "igw_id" {
  value = try(aws_internet_gateway.this[0].id, local.nothing)
}

output "igw_arn" {
  value = try(aws_internet_gateway.this[0].arn, local.nothing)
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
  value = try(aws_network_acl.public[0].id, local.nothing)
}

output "public_network_acl_arn" {
  value = try(aws_network_acl.public[0].arn, local.nothing)
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
  value = try(aws_network_acl.private[0].id, local.nothing)
}

output "private_network_acl_arn" {
  value = try(aws_network_acl.private[0].arn, local.nothing)
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
  value = try(aws_network_acl.database[0].id, local.nothing)
}

output "database_network_acl_arn" {
  value = try(aws_network_acl.database[0].arn, local.nothing)
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
  value = try(aws_network_acl.redshift[0].id, local.nothing)
}

output "redshift_network_acl_arn" {
  value = try(aws_network_acl.redshift[0].arn, local.nothing)
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
  value = try(aws_network_acl.elasticache[0].id, local.nothing)
}

output "elasticache_network_acl_arn" {
  value = try(aws_network_acl.elasticache[0].arn, local.nothing)
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
  value = try(aws_network_acl.intra[0].id, local.nothing)
}

output "intra_network_acl_arn" {
  value = try(aws_network_acl.intra[0].arn, local.nothing)
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
  value = try(aws_network_acl.outpost[0].id, local.nothing)
}

output "outpost_network_acl_arn" {
  value = try(aws_network_acl.outpost[0].arn, local.nothing)
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
  value = var.model_release >= 3011002 && var.model_release < 5001001 ? try(coalescelist(aws_route_table.database[*].id, aws_route_table.private[*].id), []) : length(aws_route_table.database[*].id) > 0 ? aws_route_table.database[*].id : aws_route_table.private[*].id
}

output "redshift_route_table_ids" {
  value = var.model_release >= 3011002 && var.model_release < 3011004 ? try(coalescelist(aws_route_table.redshift[*].id, aws_route_table.public[*].id, aws_route_table.private[*].id), []) : length(aws_route_table.redshift[*].id) > 0 ? aws_route_table.redshift[*].id : var.enable_public_redshift && var.model_release >= 3005000 ? aws_route_table.public[*].id : aws_route_table.private[*].id
}

output "elasticache_route_table_ids" {
  value = var.model_release < 3011002 ? length(aws_route_table.elasticache[*].id) > 0 ? aws_route_table.elasticache[*].id : aws_route_table.private[*].id : try(coalescelist(aws_route_table.elasticache[*].id, aws_route_table.private[*].id), [])
}

output "redshift_public_route_table_association_ids" {
  value = aws_route_table_association.redshift_public[*].id
}

output "public_internet_gateway_route_id" {
  value = try(aws_route.public_internet_gateway[0].id, local.nothing)
}

output "public_internet_gateway_ipv6_route_id" {
  value = try(aws_route.public_internet_gateway_ipv6[0].id, local.nothing)
}

output "database_internet_gateway_route_id" {
  value = try(aws_route.database_internet_gateway[0].id, local.nothing)
}

output "database_ipv6_egress_route_id" {
  value = try(aws_route.database_ipv6_egress[0].id, local.nothing)
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
  value = try(aws_db_subnet_group.database[0].id, local.nothing)
}

output "database_subnet_group_name" {
  value = try(aws_db_subnet_group.database[0].name, local.nothing)
}

output "redshift_subnet_group" {
  value = try(aws_redshift_subnet_group.redshift[0].id, local.nothing)
}

output "elasticache_subnet_group" {
  value = try(aws_elasticache_subnet_group.elasticache[0].id, local.nothing)
}

output "elasticache_subnet_group_name" {
  value = try(aws_elasticache_subnet_group.elasticache[0].name, local.nothing)
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
  value = try(aws_egress_only_internet_gateway.this[0].id, local.nothing)
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
  value = try(aws_vpn_gateway.this[0].id, aws_vpn_gateway_attachment.this[0].vpn_gateway_id, local.nothing)
}

output "vgw_arn" {
  value = try(aws_vpn_gateway.this[0].arn, local.nothing)
}

output "default_vpc_id" {
  value = try(aws_default_vpc.this[0].id, local.nothing)
}

output "default_vpc_arn" {
  value = try(aws_default_vpc.this[0].arn, local.nothing)
}

output "default_vpc_cidr_block" {
  value = try(aws_default_vpc.this[0].cidr_block, local.nothing)
}

output "default_vpc_default_security_group_id" {
  value = try(aws_default_vpc.this[0].default_security_group_id, local.nothing)
}

output "default_vpc_default_network_acl_id" {
  value = try(aws_default_vpc.this[0].default_network_acl_id, local.nothing)
}

output "default_vpc_default_route_table_id" {
  value = try(aws_default_vpc.this[0].default_route_table_id, local.nothing)
}

output "default_vpc_instance_tenancy" {
  value = try(aws_default_vpc.this[0].instance_tenancy, local.nothing)
}

output "default_vpc_enable_dns_support" {
  value = try(aws_default_vpc.this[0].enable_dns_support, local.nothing)
}

output "default_vpc_enable_dns_hostnames" {
  value = try(aws_default_vpc.this[0].enable_dns_hostnames, local.nothing)
}

output "default_vpc_main_route_table_id" {
  value = try(aws_default_vpc.this[0].main_route_table_id, local.nothing)
}

output "azs" {
  value = var.azs
}

output "name" {
  value = var.name
}
