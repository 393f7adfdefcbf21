"use strict";var l=Object.defineProperty;var o=Object.getOwnPropertyDescriptor;var i=Object.getOwnPropertyNames;var s=Object.prototype.hasOwnProperty;var _=(n,e)=>{for(var t in e)l(n,t,{get:e[t],enumerable:!0})},c=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of i(e))!s.call(n,a)&&a!==t&&l(n,a,{get:()=>e[a],enumerable:!(r=o(e,a))||r.enumerable});return n};var u=n=>c(l({},"__esModule",{value:!0}),n);var v={};_(v,{models:()=>d});module.exports=u(v);var p=new Map([["aws-ia-vpc",`variable "model_release" {
type = number
}
variable "name" {
type = string
}
variable "cidr_block" {
type = string
default = null
}
variable "vpc_id" {
type = string
default = null
}
variable "create_vpc" {
type = bool
default = true
}
variable "az_count" {
type = number
default = null
}
variable "azs" {
type = list(string)
default = null
}
variable "vpc_enable_dns_hostnames" {
type = bool
default = true
}
variable "vpc_enable_dns_support" {
type = bool
default = true
}
variable "vpc_secondary_cidr" {
type = bool
default = false
}
variable "vpc_secondary_cidr_natgw" {
type = any
default = {}
}
variable "vpc_instance_tenancy" {
type = string
default = "default"
}
variable "vpc_ipv4_ipam_pool_id" {
type = string
default = null
}
variable "vpc_ipv4_netmask_length" {
type = string
default = null
}
variable "vpc_assign_generated_ipv6_cidr_block" {
type = bool
default = null
}
variable "vpc_ipv6_ipam_pool_id" {
type = string
default = null
}
variable "vpc_ipv6_cidr_block" {
type = string
default = null
}
variable "vpc_ipv6_netmask_length" {
type = string
default = null
}
variable "vpc_egress_only_internet_gateway" {
type = bool
default = false
}
variable "subnets" {
type = any
}
variable "optimize_subnet_cidr_ranges" {
type = bool
default = false
}
variable "tags" {
type = map(string)
default = {}
}
variable "transit_gateway_id" {
type = string
default = null
}
variable "transit_gateway_routes" {
type = any
default = {}
}
variable "transit_gateway_ipv6_routes" {
type = any
default = {}
}
variable "core_network" {
type = object({ id = string, arn = string })
default = { id = null, arn = null }
}
variable "core_network_routes" {
type = any
default = {}
}
variable "core_network_ipv6_routes" {
type = any
default = {}
}
variable "vpc_lattice" {
type = any
default = {}
}
variable "vpc_flow_logs" {
type = object({ log_destination = optional(string), log_destination_type = string })
default = { log_destination_type = "none" }
}
locals {
azs = var.model_release < 4007000 && (var.azs == null ? 0 : length(var.azs)) > 0 ? var.azs : var.az_count != null ? slice(data.aws_availability_zones.current.names, 0, var.az_count) : data.aws_availability_zones.current.names
keys = keys(var.subnets)
subnet_names = { for kind, subnet in var.subnets : kind => try(subnet.name_prefix, kind) }
subnet_tags = { for kind, subnet in var.subnets : kind => subnet.tags if can(subnet.tags) }
private_kinds = setsubtract(local.keys, ["public", "transit_gateway", "core_network"])
private_places = flatten([for zone in local.azs : [for kind in local.private_kinds : "\${kind}/\${zone}"]])
nat_kinds = [for kind in local.private_kinds : kind if try(var.subnets[kind].connect_to_public_natgw == true, false)]
nat_places = [for place in local.private_places : place if contains(local.nat_kinds, split("/", place)[0])]
eigw_kinds = [for kind in local.private_kinds : kind if try(var.subnets[kind].connect_to_eigw == true, false)]
eigw_places = [for place in local.private_places : place if contains(local.eigw_kinds, split("/", place)[0])]
creates_vpc = var.model_release < 4004003 ? var.vpc_id == null : var.create_vpc
vpc = local.creates_vpc ? aws_vpc.main[0] : data.aws_vpc.main[0]
whole4 = var.cidr_block == null ? local.vpc.cidr_block : var.cidr_block
whole6 = var.vpc_ipv6_cidr_block == null ? local.vpc.ipv6_cidr_block : var.vpc_ipv6_cidr_block
cut4 = [for kind, subnet in var.subnets : kind if can(subnet.netmask)]
native = [for kind, subnet in var.subnets : kind if can(subnet.ipv6_native)]
given4 = { for kind in setsubtract(setsubtract(keys(var.subnets), local.cut4), local.native) : kind => zipmap(local.azs, var.subnets[kind].cidrs[*]) }
parts4 = flatten([for kind in local.cut4 : [for zone in local.azs : { name = "\${kind}/\${zone}", netmask = var.subnets[kind].netmask }]])
lengths4 = { for part in local.parts4 : part.name => part.netmask }
masks4 = reverse(distinct(sort([for part in local.parts4 : format("%05d", part.netmask)])))
by_length4 = [for name in compact(flatten([for mask in local.masks4 : [for part in local.parts4 : part.name if part.netmask == tonumber(mask)]])) : { name = name, netmask = local.lengths4[name] }]
wanted4 = var.optimize_subnet_cidr_ranges ? local.by_length4 : local.parts4
lengths = length(local.cut4) == 0 ? [] : [for part in local.wanted4 : tonumber(part.netmask - tonumber(split("/", local.whole4)[1]))]
cuts4 = cidrsubnets(local.whole4, local.lengths...)
named4 = { for place, part in local.wanted4 : part.name => local.cuts4[place] if part.name != null }
grouped4 = { for kind in toset([for name, range in local.named4 : split("/", name)[0]]) : kind => { for name, range in local.named4 : split("/", name)[1] => range if split("/", name)[0] == kind } }
ranges4 = merge(try(local.given4, {}), length(local.cut4) == 0 ? {} : try(local.grouped4, {}))
cut6 = [for kind, subnet in var.subnets : kind if can(subnet.assign_ipv6_cidr)]
given6 = { for kind in [for kind, subnet in var.subnets : kind if can(subnet.ipv6_cidrs)] : kind => zipmap(local.azs, var.subnets[kind].ipv6_cidrs[*]) }
parts6 = flatten([for kind in local.cut6 : [for zone in local.azs : "\${kind}/\${zone}"]])
cuts6 = cidrsubnets(local.whole6, [for part in local.parts6 : tonumber(64 - tonumber(split("/", local.whole6)[1]))]...)
named6 = { for place, name in local.parts6 : name => local.cuts6[place] }
grouped6 = { for kind in toset([for name, range in local.named6 : split("/", name)[0]]) : kind => { for name, range in local.named6 : split("/", name)[1] => range if split("/", name)[0] == kind } }
ranges6 = merge(try(local.given6, {}), length(local.cut6) == 0 ? {} : try(local.grouped6, {}))
public_only6 = can(var.subnets.public.ipv6_native)
public_both = !local.public_only6 && (can(var.subnets.public.assign_ipv6_cidr) || can(var.subnets.public.ipv6_cidrs))
leads_to_igw = try(var.subnets.public.connect_to_igw, true)
nat_choice = try(length(var.subnets.public.nat_gateway_configuration), 0) != 0 ? var.subnets.public.nat_gateway_configuration : "none"
nat_zones = contains(local.keys, "public") ? { all_azs = local.azs, single_az = [local.azs[0]], none = [] }[local.nat_choice] : []
nat_by_zone = contains(local.keys, "public") && !var.vpc_secondary_cidr ? { for zone in local.azs : zone => { id = try(aws_nat_gateway.main[zone].id, aws_nat_gateway.main[local.nat_zones[0]].id) } if local.nat_choice != "none" } : var.vpc_secondary_cidr ? var.vpc_secondary_cidr_natgw : {}
needs_acceptance = try(var.subnets.core_network.require_acceptance, false)
accepts = local.needs_acceptance == true && try(var.subnets.core_network.accept_attachment, true) == true
makes_core_routes = local.needs_acceptance == false || local.accepts
}
data "aws_availability_zones" "current" {
filter {
name = "opt-in-status"
values = ["opt-in-not-required"]
}
dynamic "filter" {
for_each = var.azs != null ? [1] : []
content {
name = "zone-name"
values = var.azs
}
}
}
data "aws_vpc" "main" {
count = local.creates_vpc ? 0 : 1
id = var.vpc_id
}
resource "aws_vpc" "main" {
count = local.creates_vpc ? 1 : 0
cidr_block = var.cidr_block
ipv4_ipam_pool_id = var.vpc_ipv4_ipam_pool_id
ipv4_netmask_length = var.vpc_ipv4_netmask_length
assign_generated_ipv6_cidr_block = var.vpc_assign_generated_ipv6_cidr_block
ipv6_cidr_block = var.vpc_ipv6_cidr_block
ipv6_ipam_pool_id = var.vpc_ipv6_ipam_pool_id
ipv6_netmask_length = var.vpc_ipv6_netmask_length
enable_dns_hostnames = var.vpc_enable_dns_hostnames
enable_dns_support = var.vpc_enable_dns_support
instance_tenancy = var.vpc_instance_tenancy
tags = merge({ Name = var.name }, var.tags)
}
resource "aws_vpc_ipv4_cidr_block_association" "secondary" {
count = var.vpc_secondary_cidr && !local.creates_vpc ? 1 : 0
vpc_id = var.vpc_id
cidr_block = local.whole4
ipv4_ipam_pool_id = var.vpc_ipv4_ipam_pool_id
}
resource "aws_subnet" "public" {
for_each = contains(local.keys, "public") ? toset(local.azs) : toset([])
vpc_id = local.vpc.id
availability_zone = each.key
cidr_block = can(local.ranges4["public"][each.key]) ? local.ranges4["public"][each.key] : null
ipv6_cidr_block = can(local.ranges6["public"][each.key]) ? local.ranges6["public"][each.key] : null
ipv6_native = contains(local.native, "public") ? true : false
map_public_ip_on_launch = var.model_release < 4003002 ? local.public_only6 ? null : true : try(var.subnets.public.map_public_ip_on_launch, local.public_only6 ? null : true)
tags = merge({ Name = "\${local.subnet_names["public"]}-\${each.key}" }, var.tags, try(local.subnet_tags["public"], {}))
}
resource "aws_route_table" "public" {
for_each = contains(local.keys, "public") ? toset(local.azs) : toset([])
vpc_id = local.vpc.id
tags = merge({ Name = "\${local.subnet_names["public"]}-\${each.key}" }, var.tags, try(local.subnet_tags["public"], {}))
}
resource "aws_route_table_association" "public" {
for_each = contains(local.keys, "public") ? toset(local.azs) : toset([])
subnet_id = aws_subnet.public[each.key].id
route_table_id = aws_route_table.public[each.key].id
}
resource "aws_eip" "nat" {
for_each = toset(local.nat_zones)
}
resource "aws_nat_gateway" "main" {
for_each = toset(local.nat_zones)
allocation_id = aws_eip.nat[each.key].id
subnet_id = aws_subnet.public[each.key].id
tags = merge({ Name = "nat-\${local.subnet_names["public"]}-\${each.key}" }, var.tags, try(local.subnet_tags["public"], {}))
}
resource "aws_internet_gateway" "main" {
count = contains(local.keys, "public") ? 1 : 0
vpc_id = local.vpc.id
tags = merge({ Name = var.model_release < 4005000 ? var.name : "\${var.name}-igw" }, var.tags, try(local.subnet_tags["public"], {}))
}
resource "aws_egress_only_internet_gateway" "eigw" {
count = var.vpc_egress_only_internet_gateway ? 1 : 0
vpc_id = local.vpc.id
}
resource "aws_route" "public_to_igw" {
for_each = contains(local.keys, "public") && !local.public_only6 && local.leads_to_igw ? toset(local.azs) : toset([])
route_table_id = aws_route_table.public[each.key].id
destination_cidr_block = "0.0.0.0/0"
gateway_id = aws_internet_gateway.main[0].id
}
resource "aws_route" "public_ipv6_to_igw" {
for_each = contains(local.keys, "public") && (local.public_only6 || local.public_both) && local.leads_to_igw ? toset(local.azs) : toset([])
route_table_id = aws_route_table.public[each.key].id
destination_ipv6_cidr_block = "::/0"
gateway_id = aws_internet_gateway.main[0].id
}
resource "aws_route" "public_to_tgw" {
for_each = contains(local.keys, "public") && contains(keys(var.transit_gateway_routes), "public") ? toset(local.azs) : toset([])
route_table_id = aws_route_table.public[each.key].id
destination_cidr_block = can(regex("^pl-", var.transit_gateway_routes["public"])) ? null : var.transit_gateway_routes["public"]
destination_prefix_list_id = can(regex("^pl-", var.transit_gateway_routes["public"])) ? var.transit_gateway_routes["public"] : null
transit_gateway_id = var.transit_gateway_id
}
resource "aws_route" "ipv6_public_to_tgw" {
for_each = contains(local.keys, "public") && contains(keys(var.transit_gateway_ipv6_routes), "public") ? toset(local.azs) : toset([])
route_table_id = aws_route_table.public[each.key].id
destination_ipv6_cidr_block = can(regex("^pl-", var.transit_gateway_ipv6_routes["public"])) ? null : var.transit_gateway_ipv6_routes["public"]
destination_prefix_list_id = can(regex("^pl-", var.transit_gateway_ipv6_routes["public"])) ? var.transit_gateway_ipv6_routes["public"] : null
transit_gateway_id = var.transit_gateway_id
}
resource "aws_route" "public_to_cwan" {
for_each = contains(local.keys, "public") && contains(keys(var.core_network_routes), "public") && local.makes_core_routes ? toset(local.azs) : toset([])
route_table_id = aws_route_table.public[each.key].id
destination_cidr_block = can(regex("^pl-", var.core_network_routes["public"])) ? null : var.core_network_routes["public"]
destination_prefix_list_id = can(regex("^pl-", var.core_network_routes["public"])) ? var.core_network_routes["public"] : null
core_network_arn = var.core_network.arn
}
resource "aws_route" "ipv6_public_to_cwan" {
for_each = contains(local.keys, "public") && contains(keys(var.core_network_ipv6_routes), "public") && local.makes_core_routes ? toset(local.azs) : toset([])
route_table_id = aws_route_table.public[each.key].id
destination_ipv6_cidr_block = can(regex("^pl-", var.core_network_ipv6_routes["public"])) ? null : var.core_network_ipv6_routes["public"]
destination_prefix_list_id = can(regex("^pl-", var.core_network_ipv6_routes["public"])) ? var.core_network_ipv6_routes["public"] : null
core_network_arn = var.core_network.arn
}
resource "aws_subnet" "private" {
for_each = toset(try(local.private_places, []))
vpc_id = local.vpc.id
availability_zone = split("/", each.key)[1]
cidr_block = can(local.ranges4[split("/", each.key)[0]][split("/", each.key)[1]]) ? local.ranges4[split("/", each.key)[0]][split("/", each.key)[1]] : null
ipv6_cidr_block = can(local.ranges6[split("/", each.key)[0]][split("/", each.key)[1]]) ? local.ranges6[split("/", each.key)[0]][split("/", each.key)[1]] : null
ipv6_native = contains(local.native, split("/", each.key)[0]) ? true : false
map_public_ip_on_launch = contains(local.native, split("/", each.key)[0]) ? null : false
tags = merge({ Name = "\${local.subnet_names[split("/", each.key)[0]]}-\${split("/", each.key)[1]}" }, var.tags, try(local.subnet_tags[split("/", each.key)[0]], {}))
}
resource "aws_route_table" "private" {
for_each = toset(try(local.private_places, []))
vpc_id = local.vpc.id
tags = merge({ Name = "\${local.subnet_names[split("/", each.key)[0]]}-\${split("/", each.key)[1]}" }, var.tags, try(local.subnet_tags[split("/", each.key)[0]], {}))
}
resource "aws_route_table_association" "private" {
for_each = toset(try(local.private_places, []))
subnet_id = aws_subnet.private[each.key].id
route_table_id = aws_route_table.private[each.key].id
}
resource "aws_route" "private_to_nat" {
for_each = toset(try(local.nat_places, []))
route_table_id = aws_route_table.private[each.key].id
destination_cidr_block = "0.0.0.0/0"
nat_gateway_id = local.nat_by_zone[split("/", each.key)[1]].id
}
resource "aws_route" "private_to_egress_only" {
for_each = toset(try(local.eigw_places, []))
route_table_id = aws_route_table.private[each.key].id
destination_ipv6_cidr_block = "::/0"
egress_only_gateway_id = aws_egress_only_internet_gateway.eigw[0].id
}
resource "aws_route" "private_to_tgw" {
for_each = toset([for place in local.private_places : place if contains(keys(var.transit_gateway_routes), split("/", place)[0])])
route_table_id = aws_route_table.private[each.key].id
destination_cidr_block = can(regex("^pl-", var.transit_gateway_routes[split("/", each.key)[0]])) ? null : var.transit_gateway_routes[split("/", each.key)[0]]
destination_prefix_list_id = can(regex("^pl-", var.transit_gateway_routes[split("/", each.key)[0]])) ? var.transit_gateway_routes[split("/", each.key)[0]] : null
transit_gateway_id = var.transit_gateway_id
}
resource "aws_route" "ipv6_private_to_tgw" {
for_each = toset([for place in local.private_places : place if contains(keys(var.transit_gateway_ipv6_routes), split("/", place)[0])])
route_table_id = aws_route_table.private[each.key].id
destination_ipv6_cidr_block = can(regex("^pl-", var.transit_gateway_ipv6_routes[split("/", each.key)[0]])) ? null : var.transit_gateway_ipv6_routes[split("/", each.key)[0]]
destination_prefix_list_id = can(regex("^pl-", var.transit_gateway_ipv6_routes[split("/", each.key)[0]])) ? var.transit_gateway_ipv6_routes[split("/", each.key)[0]] : null
transit_gateway_id = var.transit_gateway_id
}
resource "aws_route" "private_to_cwan" {
for_each = { for place in toset([for place in local.private_places : place if contains(keys(var.core_network_routes), split("/", place)[0])]) : place => place if local.makes_core_routes }
route_table_id = aws_route_table.private[each.key].id
destination_cidr_block = can(regex("^pl-", var.core_network_routes[split("/", each.key)[0]])) ? null : var.core_network_routes[split("/", each.key)[0]]
destination_prefix_list_id = can(regex("^pl-", var.core_network_routes[split("/", each.key)[0]])) ? var.core_network_routes[split("/", each.key)[0]] : null
core_network_arn = var.core_network.arn
}
resource "aws_route" "ipv6_private_to_cwan" {
for_each = { for place in toset([for place in local.private_places : place if contains(keys(var.core_network_ipv6_routes), split("/", place)[0])]) : place => place if local.makes_core_routes }
route_table_id = aws_route_table.private[each.key].id
destination_ipv6_cidr_block = can(regex("^pl-", var.core_network_ipv6_routes[split("/", each.key)[0]])) ? null : var.core_network_ipv6_routes[split("/", each.key)[0]]
destination_prefix_list_id = can(regex("^pl-", var.core_network_ipv6_routes[split("/", each.key)[0]])) ? var.core_network_ipv6_routes[split("/", each.key)[0]] : null
core_network_arn = var.core_network.arn
}
resource "aws_subnet" "tgw" {
for_each = contains(local.keys, "transit_gateway") ? toset(local.azs) : toset([])
vpc_id = local.vpc.id
availability_zone = each.key
cidr_block = local.ranges4["transit_gateway"][each.key]
ipv6_cidr_block = can(local.ranges6["transit_gateway"][each.key]) ? local.ranges6["transit_gateway"][each.key] : null
tags = merge({ Name = "\${local.subnet_names["transit_gateway"]}-\${each.key}" }, var.tags, try(local.subnet_tags["transit_gateway"], {}))
}
resource "aws_route_table" "tgw" {
for_each = contains(local.keys, "transit_gateway") ? toset(local.azs) : toset([])
vpc_id = local.vpc.id
tags = merge({ Name = "\${local.subnet_names["transit_gateway"]}-\${each.key}" }, var.tags, try(local.subnet_tags["transit_gateway"], {}))
}
resource "aws_route_table_association" "tgw" {
for_each = contains(local.keys, "transit_gateway") ? toset(local.azs) : toset([])
subnet_id = aws_subnet.tgw[each.key].id
route_table_id = aws_route_table.tgw[each.key].id
}
resource "aws_route" "tgw_to_nat" {
for_each = try(var.subnets.transit_gateway.connect_to_public_natgw == true, false) && contains(local.keys, "public") ? toset(local.azs) : toset([])
route_table_id = aws_route_table.tgw[each.key].id
destination_cidr_block = "0.0.0.0/0"
nat_gateway_id = local.nat_by_zone[each.key].id
}
resource "aws_subnet" "cwan" {
for_each = contains(local.keys, "core_network") ? toset(local.azs) : toset([])
vpc_id = local.vpc.id
availability_zone = each.key
cidr_block = local.ranges4["core_network"][each.key]
ipv6_cidr_block = can(local.ranges6["core_network"][each.key]) ? local.ranges6["core_network"][each.key] : null
tags = merge({ Name = "\${local.subnet_names["core_network"]}-\${each.key}" }, var.tags, try(local.subnet_tags["core_network"], {}))
}
resource "aws_route_table" "cwan" {
for_each = contains(local.keys, "core_network") ? toset(local.azs) : toset([])
vpc_id = local.vpc.id
tags = merge({ Name = "\${local.subnet_names["core_network"]}-\${each.key}" }, var.tags, try(local.subnet_tags["core_network"], {}))
}
resource "aws_route_table_association" "cwan" {
for_each = contains(local.keys, "core_network") ? toset(local.azs) : toset([])
subnet_id = aws_subnet.cwan[each.key].id
route_table_id = aws_route_table.cwan[each.key].id
}
resource "aws_route" "cwan_to_nat" {
for_each = try(var.subnets.core_network.connect_to_public_natgw == true, false) && contains(local.keys, "public") ? toset(local.azs) : toset([])
route_table_id = aws_route_table.cwan[each.key].id
destination_cidr_block = "0.0.0.0/0"
nat_gateway_id = local.nat_by_zone[each.key].id
}
resource "aws_ec2_transit_gateway_vpc_attachment" "tgw" {
count = contains(local.keys, "transit_gateway") ? 1 : 0
}
resource "aws_networkmanager_vpc_attachment" "cwan" {
count = contains(local.keys, "core_network") ? 1 : 0
}
resource "aws_vpclattice_service_network_vpc_association" "vpc_lattice_service_network_association" {
count = length(keys(var.vpc_lattice)) > 0 ? 1 : 0
}
module "flow_logs" {
source = "aws-ia/vpc/aws//modules/flow_logs"
count = var.vpc_flow_logs == null || var.vpc_flow_logs.log_destination_type == "none" ? 0 : 1
}
output "vpc_attributes" {
value = local.vpc
}
output "azs" {
value = local.azs
}
output "transit_gateway_attachment_id" {
value = try(aws_ec2_transit_gateway_vpc_attachment.tgw[0].id, null)
}
output "core_network_attachment" {
value = try(aws_networkmanager_vpc_attachment.cwan[0], null)
}
output "private_subnet_attributes_by_az" {
value = aws_subnet.private
}
output "public_subnet_attributes_by_az" {
value = aws_subnet.public
}
output "tgw_subnet_attributes_by_az" {
value = aws_subnet.tgw
}
output "core_network_subnet_attributes_by_az" {
value = aws_subnet.cwan
}
output "rt_attributes_by_type_by_az" {
value = {
private = aws_route_table.private
public = aws_route_table.public
transit_gateway = aws_route_table.tgw
core_network = aws_route_table.cwan
}
}
output "nat_gateway_attributes_by_az" {
value = aws_nat_gateway.main
}
output "natgw_id_per_az" {
value = try(local.nat_by_zone, null)
}
output "internet_gateway" {
value = try(aws_internet_gateway.main[0], null)
}
output "egress_only_internet_gateway" {
value = try(aws_egress_only_internet_gateway.eigw[0], null)
}
output "vpc_lattice_service_network_association" {
value = try(aws_vpclattice_service_network_vpc_association.vpc_lattice_service_network_association[0], null)
}
output "flow_log_attributes" {
value = try(module.flow_logs[0].flow_log, null)
}`],["clickhouse-byoc-aws",`variable "model_release" {
type = number
}
variable "byoc_env" {
type = string
default = "production"
validation {
condition = contains(["dev", "staging", "production"], var.byoc_env)
error_message = "byoc_env is one of dev, staging and production"
}
}
variable "external_id" {
type = string
}
variable "role_name" {
type = string
default = "ClickHouseManagementRole"
}
variable "include_vpc_write_permissions" {
type = bool
default = true
}
variable "include_iam_write_permissions" {
type = bool
default = true
}
variable "include_kms_permissions" {
type = bool
default = false
}
variable "include_tde_permissions" {
type = bool
default = false
}
variable "permissions_boundary" {
type = string
default = null
}
locals {
controllers = {
dev = 662591887723
staging = 463754717262
production = 426924874929
}
service_accounts = {
dev = 851725629656
staging = 767397831528
production = 381492293576
}
controller = local.controllers[var.byoc_env]
service = local.service_accounts[var.byoc_env]
if_tagged = { StringEquals = { "aws:ResourceTag/clickhouse-byoc" = ["true"] } }
if_tagging = { StringEquals = { "aws:RequestTag/clickhouse-byoc" = ["true"] } }
}
resource "aws_iam_role" "clickhouse_management_role" {
name = var.model_release < 2001000 ? var.role_name : "ClickHouseManagementRole"
permissions_boundary = var.permissions_boundary
assume_role_policy = jsonencode({
Version = "2012-10-17"
Statement = [{
Effect = "Allow"
Action = "sts:AssumeRole"
Principal = { AWS = "arn:aws:iam::\${local.controller}:root" }
Condition = {
StringLike = { "aws:PrincipalArn" = ["arn:aws:iam::\${local.controller}:role/*-CrossplaneWorkloadRole"] }
StringEquals = { "sts:ExternalId" = [var.external_id] }
}
}]
})
tags = {
clickhouse-byoc = "true"
version = var.model_release < 2001000 ? "2.0.324-f7637fc" : "2.1.44-b5d5d92"
}
}
output "clickhouse_management_role_arn" {
value = aws_iam_role.clickhouse_management_role.arn
}
resource "aws_iam_role_policy" "clickhouse_management_role_policy_base_policy" {
role = aws_iam_role.clickhouse_management_role.name
name = "BasePolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["sts:GetCallerIdentity"]
Resource = ["*"]
},
{
Effect = "Allow"
Action = [
"servicequotas:GetServiceQuota",
"servicequotas:GetAWSDefaultServiceQuota",
]
Resource = ["*"]
},
]
})
}
resource "aws_iam_policy" "clickhouse_management_role_policy_iam_base_managed_policy" {
name = "ClickHouse-IAM-Base-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["iam:GetPolicy", "iam:GetPolicyVersion", "iam:ListPolicyVersions"]
Resource = ["arn:aws:iam::*:policy/*"]
},
{
Effect = "Allow"
Action = [
"iam:GetRole",
"iam:ListRolePolicies",
"iam:ListInstanceProfilesForRole",
"iam:GetRolePolicy",
"iam:ListAttachedRolePolicies",
"iam:SimulatePrincipalPolicy",
]
Resource = ["arn:aws:iam::*:role/*"]
},
{
Effect = "Allow"
Action = ["iam:PassRole"]
Resource = ["arn:aws:iam::*:role/*-k8s-control-plane"]
Condition = { StringEquals = { "iam:PassedToService" = ["eks.amazonaws.com"] } }
},
{
Effect = "Allow"
Action = ["iam:PassRole"]
Resource = [
"arn:aws:iam::*:role/*-load-balancer-controller",
"arn:aws:iam::*:role/*-cluster-autoscaler",
"arn:aws:iam::*:role/*-clickhouse-*",
"arn:aws:iam::*:role/clickhouse/*",
"arn:aws:iam::*:role/*-CH-S3-Role",
"arn:aws:iam::*:role/*-state-exporter",
"arn:aws:iam::*:role/*-thanos",
"arn:aws:iam::*:role/*-ebs-csi-driver",
"arn:aws:iam::*:role/*-karpenter-controller",
]
Condition = { StringEquals = { "iam:PassedToService" = ["pods.eks.amazonaws.com"] } }
},
{
Effect = "Allow"
Action = ["iam:PassRole"]
Resource = ["arn:aws:iam::*:role/*-k8s-worker"]
Condition = { StringEquals = { "iam:PassedToService" = ["ec2.amazonaws.com", "eks.amazonaws.com"] } }
},
{
Effect = "Allow"
Action = ["iam:PassRole"]
Resource = ["arn:aws:iam::*:role/*-karpenter-node"]
Condition = { StringEquals = { "iam:PassedToService" = ["ec2.amazonaws.com"] } }
},
{
Effect = "Allow"
Action = ["iam:CreateServiceLinkedRole"]
Resource = ["arn:aws:iam::*:role/*"]
Condition = { StringEquals = { "iam:AWSServiceName" = ["eks.amazonaws.com", "eks-nodegroup.amazonaws.com", "vpc-lattice.amazonaws.com"] } }
},
{
Effect = "Allow"
Action = ["iam:GetOpenIDConnectProvider"]
Resource = ["arn:aws:iam::*:oidc-provider/*"]
},
{
Effect = "Allow"
Action = [
"iam:TagOpenIDConnectProvider",
"iam:UntagOpenIDConnectProvider",
"iam:UpdateOpenIDConnectProviderThumbprint",
"iam:DeleteOpenIDConnectProvider",
]
Resource = ["arn:aws:iam::*:oidc-provider/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["iam:CreateOpenIDConnectProvider", "iam:TagOpenIDConnectProvider"]
Resource = ["arn:aws:iam::*:oidc-provider/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = ["iam:ListInstanceProfilesForRole"]
Resource = ["arn:aws:iam::*:instance-profile/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["iam:GetInstanceProfile", "iam:ListInstanceProfiles"]
Resource = ["*"]
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_iam_base_managed_policy_attachment" {
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_iam_base_managed_policy.arn
}
resource "aws_iam_policy" "clickhouse_management_role_policy_iam_extended_managed_policy" {
count = var.include_iam_write_permissions ? 1 : 0
name = "ClickHouse-IAM-Extended-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["iam:CreatePolicy", "iam:TagPolicy"]
Resource = ["arn:aws:iam::*:policy/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = [
"iam:DeletePolicy",
"iam:UntagPolicy",
"iam:CreatePolicyVersion",
"iam:DeletePolicyVersion",
]
Resource = ["arn:aws:iam::*:policy/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["iam:CreateRole", "iam:TagRole"]
Resource = ["arn:aws:iam::*:role/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = [
"iam:AttachRolePolicy",
"iam:DetachRolePolicy",
"iam:UpdateRole",
"iam:UpdateRoleDescription",
"iam:DeleteRole",
"iam:UpdateAssumeRolePolicy",
"iam:TagRole",
"iam:UntagRole",
"iam:PutRolePolicy",
"iam:DeleteRolePolicy",
]
Resource = ["arn:aws:iam::*:role/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["iam:RemoveRoleFromInstanceProfile"]
Resource = ["arn:aws:iam::*:instance-profile/*"]
},
{
Effect = "Allow"
Action = ["iam:CreateInstanceProfile", "iam:TagInstanceProfile"]
Resource = ["arn:aws:iam::*:instance-profile/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = [
"iam:AddRoleToInstanceProfile",
"iam:DeleteInstanceProfile",
"iam:TagInstanceProfile",
"iam:UntagInstanceProfile",
]
Resource = ["arn:aws:iam::*:instance-profile/*"]
Condition = local.if_tagged
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_iam_extended_managed_policy_attachment" {
count = var.include_iam_write_permissions ? 1 : 0
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_iam_extended_managed_policy[0].arn
}
resource "aws_iam_policy" "clickhouse_management_role_policy_s3_managed_policy" {
name = "ClickHouse-S3-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = [
"s3:GetBucketAcl",
"s3:GetBucketCors",
"s3:GetBucketLogging",
"s3:GetBucketObjectLockConfiguration",
"s3:GetBucketPolicy",
"s3:GetReplicationConfiguration",
"s3:GetEncryptionConfiguration",
"s3:GetBucketRequestPayment",
"s3:GetBucketTagging",
"s3:GetBucketVersioning",
"s3:GetBucketWebsite",
"s3:GetBucketOwnershipControls",
"s3:GetBucketPublicAccessBlock",
"s3:GetAccelerateConfiguration",
"s3:PutBucketTagging",
"s3:PutLifecycleConfiguration",
"s3:PutBucketOwnershipControls",
"s3:PutBucketPublicAccessBlock",
"s3:PutEncryptionConfiguration",
"s3:GetMetricsConfiguration",
"s3:PutMetricsConfiguration",
"s3:CreateBucket",
"s3:ListBucket",
"s3:GetLifecycleConfiguration",
]
Resource = [
"arn:aws:s3:::*.*.aws.clickhouse.cloud-shared",
"arn:aws:s3:::*.*.aws.clickhouse.cloud-backup",
"arn:aws:s3:::*.*.aws.clickhouse.cloud-monitoring",
]
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_s3_managed_policy_attachment" {
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_s3_managed_policy.arn
}
resource "aws_iam_policy" "clickhouse_management_role_policy_eks_managed_policy" {
name = "ClickHouse-EKS-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = [
"eks:CreateAddon",
"eks:CreateCluster",
"eks:DeleteCluster",
"eks:DeleteAddon",
"eks:DeleteNodegroup",
"eks:CreateNodegroup",
"eks:UpdateAddon",
"eks:UpdateNodegroupVersion",
"eks:UpdateNodegroupConfig",
"eks:UpdateClusterConfig",
"eks:UpdateClusterVersion",
"eks:AssociateEncryptionConfig",
"eks:CreatePodIdentityAssociation",
"eks:TagResource",
"eks:UntagResource",
]
Resource = [
"arn:aws:eks:*:*:cluster/clickhouse-cloud-*",
"arn:aws:eks:*:*:addon/clickhouse-cloud-*",
"arn:aws:eks:*:*:nodegroup/clickhouse-cloud-*",
]
},
{
Effect = "Allow"
Action = [
"eks:DeletePodIdentityAssociation",
"eks:UpdatePodIdentityAssociation",
"eks:TagResource",
"eks:UntagResource",
]
Resource = ["arn:aws:eks:*:*:podidentityassociation/clickhouse-cloud-*/*"]
},
{
Effect = "Allow"
Action = ["eks:List*", "eks:Describe*"]
Resource = ["*"]
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_eks_managed_policy_attachment" {
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_eks_managed_policy.arn
}
resource "aws_iam_policy" "clickhouse_management_role_policy_kms_policy" {
count = var.include_kms_permissions ? 1 : 0
name = var.model_release < 2001000 ? "KMSPolicy" : "ClickHouse-KMS-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["kms:DescribeKey", "kms:CreateGrant"]
Resource = ["arn:aws:kms:*:\${local.service}:key/*"]
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_kms_policy_attachment" {
count = var.include_kms_permissions ? 1 : 0
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_kms_policy[0].arn
}
resource "aws_iam_policy" "clickhouse_management_role_policy_kms_tde_policy" {
count = var.include_tde_permissions ? 1 : 0
name = var.model_release < 2001000 ? "KMSTDEPolicy" : "ClickHouse-KMSTDE-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["kms:CreateKey"]
Resource = ["*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = ["kms:TagResource"]
Resource = ["arn:aws:kms:*:*:key/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = [
"kms:DescribeKey",
"kms:GetKeyPolicy",
"kms:GetKeyRotationStatus",
"kms:EnableKeyRotation",
"kms:ListResourceTags",
"kms:TagResource",
"kms:UntagResource",
]
Resource = ["arn:aws:kms:*:*:key/*"]
Condition = local.if_tagged
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_kms_tde_policy_attachment" {
count = var.include_tde_permissions ? 1 : 0
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_kms_tde_policy[0].arn
}
resource "aws_iam_policy" "clickhouse_management_role_policy_ec2_managed_policy" {
name = "ClickHouse-EC2-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = [
"ec2:Describe*",
"ec2:Get*",
"ec2:RunInstances",
"ec2:ModifyInstanceAttribute",
"ec2:ModifyNetworkInterfaceAttribute",
"elasticloadbalancing:Describe*",
"autoscaling:DescribeAutoScalingGroups",
"autoscaling:DescribeScalingActivities",
]
Resource = ["*"]
},
{
Effect = "Allow"
Action = ["ec2:CreateTags", "ec2:DeleteTags"]
Resource = ["*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:CreateTags"]
Resource = ["*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = ["ec2:ModifyVolumeAttribute"]
Resource = ["arn:aws:ec2:*:*:volume/*"]
},
{
Effect = "Allow"
Action = [
"ec2:AuthorizeSecurityGroupEgress",
"ec2:AuthorizeSecurityGroupIngress",
"ec2:RevokeSecurityGroupEgress",
"ec2:RevokeSecurityGroupIngress",
"ec2:DeleteSecurityGroup",
"ec2:ModifySecurityGroupRules",
]
Resource = ["arn:aws:ec2:*:*:security-group/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = [
"ec2:AuthorizeSecurityGroupEgress",
"ec2:AuthorizeSecurityGroupIngress",
"ec2:RevokeSecurityGroupEgress",
"ec2:RevokeSecurityGroupIngress",
"ec2:DeleteSecurityGroup",
"ec2:ModifySecurityGroupRules",
]
Resource = ["arn:aws:ec2:*:*:security-group/*"]
Condition = { StringLike = { "aws:ResourceTag/aws:eks:cluster-name" = ["clickhouse-cloud-*"] } }
},
{
Effect = "Allow"
Action = [
"ec2:AuthorizeSecurityGroupEgress",
"ec2:AuthorizeSecurityGroupIngress",
"ec2:ModifySecurityGroupRules",
]
Resource = ["arn:aws:ec2:*:*:security-group-rule/*"]
},
{
Effect = "Allow"
Action = ["ec2:CreateSecurityGroup"]
Resource = ["arn:aws:ec2:*:*:vpc/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:CreateSecurityGroup"]
Resource = ["arn:aws:ec2:*:*:security-group/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = [
"ec2:CreateLaunchTemplate",
"ec2:CreateLaunchTemplateVersion",
"ec2:ModifyLaunchTemplate",
"ec2:DeleteLaunchTemplate",
]
Resource = ["arn:aws:ec2:*:*:launch-template/*"]
},
{
Effect = "Allow"
Action = ["ec2:AllocateAddress"]
Resource = ["arn:aws:ec2:*:*:elastic-ip/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = ["ec2:ReleaseAddress"]
Resource = ["arn:aws:ec2:*:*:elastic-ip/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface"]
Resource = ["arn:aws:ec2:*:*:network-interface/*"]
},
{
Effect = "Allow"
Action = ["ec2:CreateNetworkInterface"]
Resource = ["arn:aws:ec2:*:*:subnet/*", "arn:aws:ec2:*:*:security-group/*"]
Condition = local.if_tagged
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_ec2_managed_policy_attachment" {
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_ec2_managed_policy.arn
}
resource "aws_iam_policy" "clickhouse_management_role_policy_vpc_write_managed_policy" {
count = var.include_vpc_write_permissions ? 1 : 0
name = "ClickHouse-VPCWrite-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["ec2:CreateVpc"]
Resource = ["arn:aws:ec2:*:*:vpc/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = [
"ec2:DeleteVpc",
"ec2:ModifyVpcAttribute",
"ec2:CreateSubnet",
"ec2:CreateRouteTable",
]
Resource = ["arn:aws:ec2:*:*:vpc/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:CreateSubnet"]
Resource = ["arn:aws:ec2:*:*:subnet/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = ["ec2:DeleteSubnet", "ec2:ModifySubnetAttribute"]
Resource = ["arn:aws:ec2:*:*:subnet/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:CreateNatGateway"]
Resource = ["arn:aws:ec2:*:*:natgateway/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = ["ec2:CreateNatGateway"]
Resource = ["arn:aws:ec2:*:*:subnet/*", "arn:aws:ec2:*:*:elastic-ip/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:DeleteNatGateway"]
Resource = ["arn:aws:ec2:*:*:natgateway/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:CreateInternetGateway"]
Resource = ["arn:aws:ec2:*:*:internet-gateway/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = ["ec2:DeleteInternetGateway"]
Resource = ["arn:aws:ec2:*:*:internet-gateway/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:AssociateAddress", "ec2:DisassociateAddress"]
Resource = [
"arn:aws:ec2:*:*:elastic-ip/*",
"arn:aws:ec2:*:*:instance/*",
"arn:aws:ec2:*:*:network-interface/*",
]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:AttachInternetGateway", "ec2:DetachInternetGateway"]
Resource = ["arn:aws:ec2:*:*:internet-gateway/*", "arn:aws:ec2:*:*:vpc/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:CreateRouteTable"]
Resource = ["arn:aws:ec2:*:*:route-table/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = ["ec2:CreateRoute", "ec2:DeleteRoute", "ec2:DeleteRouteTable"]
Resource = ["arn:aws:ec2:*:*:route-table/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:AssociateRouteTable", "ec2:DisassociateRouteTable"]
Resource = ["arn:aws:ec2:*:*:*/*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:CreateVpcEndpoint"]
Resource = ["arn:aws:ec2:*:*:vpc-endpoint/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = ["ec2:CreateVpcEndpoint"]
Resource = [
"arn:aws:ec2:*:*:vpc/*",
"arn:aws:ec2:*:*:subnet/*",
"arn:aws:ec2:*:*:security-group/*",
"arn:aws:ec2:*:*:route-table/*",
]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:ModifyVpcEndpoint"]
Resource = [
"arn:aws:ec2:*:*:subnet/*",
"arn:aws:ec2:*:*:security-group/*",
"arn:aws:ec2:*:*:route-table/*",
"arn:aws:ec2:*:*:vpc-endpoint/*",
]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ec2:DeleteVpcEndpoints"]
Resource = ["arn:aws:ec2:*:*:vpc-endpoint/*"]
Condition = local.if_tagged
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_vpc_write_managed_policy_attachment" {
count = var.include_vpc_write_permissions ? 1 : 0
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_vpc_write_managed_policy[0].arn
}
resource "aws_iam_policy" "clickhouse_management_role_policy_vpc_privatelink_managed_policy" {
name = "ClickHouse-VPCPrivateLink-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["ec2:CreateVpcEndpointServiceConfiguration"]
Resource = ["arn:aws:ec2:*:*:vpc-endpoint-service/*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = [
"ec2:DeleteVpcEndpointServiceConfigurations",
"ec2:ModifyVpcEndpointServiceConfiguration",
"ec2:ModifyVpcEndpointServicePermissions",
"ec2:StartVpcEndpointServicePrivateDnsVerification",
]
Resource = ["arn:aws:ec2:*:*:vpc-endpoint-service/*"]
Condition = local.if_tagged
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_vpc_privatelink_managed_policy_attachment" {
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_vpc_privatelink_managed_policy.arn
}
resource "aws_iam_policy" "clickhouse_management_role_policy_vpc_lattice_managed_policy" {
name = "ClickHouse-VPCLattice-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = [
"vpc-lattice:GetResourceGateway",
"vpc-lattice:GetResourceConfiguration",
"vpc-lattice:GetResourcePolicy",
"vpc-lattice:ListResourceGateways",
"vpc-lattice:ListResourceConfigurations",
"vpc-lattice:ListTagsForResource",
]
Resource = ["*"]
},
{
Effect = "Allow"
Action = [
"vpc-lattice:CreateResourceGateway",
"vpc-lattice:CreateResourceConfiguration",
]
Resource = ["*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = [
"vpc-lattice:UpdateResourceGateway",
"vpc-lattice:DeleteResourceGateway",
"vpc-lattice:UpdateResourceConfiguration",
"vpc-lattice:DeleteResourceConfiguration",
"vpc-lattice:PutResourcePolicy",
"vpc-lattice:DeleteResourcePolicy",
"vpc-lattice:TagResource",
"vpc-lattice:UntagResource",
]
Resource = ["*"]
Condition = local.if_tagged
},
{
Effect = "Allow"
Action = ["ram:CreateResourceShare"]
Resource = ["*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = [
"ram:GetResourceShares",
"ram:GetResourceShareAssociations",
"ram:ListResources",
"ram:ListPrincipals",
"ram:ListResourceSharePermissions",
"ram:GetPermission",
"ram:ListPermissions",
"ram:ListPermissionVersions",
]
Resource = ["*"]
},
{
Effect = "Allow"
Action = [
"ram:UpdateResourceShare",
"ram:DeleteResourceShare",
"ram:AssociateResourceShare",
"ram:DisassociateResourceShare",
"ram:AssociateResourceSharePermission",
"ram:DisassociateResourceSharePermission",
"ram:TagResource",
"ram:UntagResource",
]
Resource = ["*"]
Condition = local.if_tagged
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_vpc_lattice_managed_policy_attachment" {
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_vpc_lattice_managed_policy.arn
}
resource "aws_iam_policy" "clickhouse_management_role_policy_cloudwatch_managed_policy" {
name = "ClickHouse-CloudWatch-Policy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["logs:Get*", "logs:Describe*", "logs:List*"]
Resource = ["*"]
},
{
Effect = "Allow"
Action = ["logs:CreateLogGroup"]
Resource = ["arn:aws:logs:*:*:log-group:*"]
Condition = local.if_tagging
},
{
Effect = "Allow"
Action = ["logs:Tag*", "logs:Untag*", "logs:PutRetentionPolicy"]
Resource = ["arn:aws:logs:*:*:log-group:/aws/eks/clickhouse-cloud-*"]
},
]
})
}
resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_cloudwatch_managed_policy_attachment" {
role = aws_iam_role.clickhouse_management_role.name
policy_arn = aws_iam_policy.clickhouse_management_role_policy_cloudwatch_managed_policy.arn
}`],["clickhouse-byoc-aws-per-infra",`variable "model_release" {
type = number
}
variable "byoc_env" {
type = string
default = "production"
validation {
condition = contains(["dev", "staging", "production"], var.byoc_env)
error_message = "byoc_env is one of dev, staging and production"
}
}
variable "spoken_name" {
type = string
}
variable "region" {
type = string
}
variable "external_id" {
type = string
}
data "aws_caller_identity" "caller" {}
locals {
account = data.aws_caller_identity.caller.account_id
service_accounts = {
dev = 851725629656
staging = 767397831528
production = 381492293576
}
service = local.service_accounts[var.byoc_env]
data_plane = {
dev = "arn:aws:iam::662591887723:role/development-non-prod-mgmt-DataPlaneMgmtRole"
staging = "arn:aws:iam::463754717262:role/non-prod-staging-\${var.region}-mgmt-DataPlaneMgmtRole"
production = "arn:aws:iam::426924874929:role/prod-production-\${var.region}-mgmt-DataPlaneMgmtRole"
}
prefix = "\${var.spoken_name}-\${var.region}"
tags = { clickhouse-byoc = "true", version = "2.0.324-f7637fc" }
trust_of_pods = jsonencode({
Version = "2012-10-17"
Statement = [
{
Sid = "AllowEksAuthToAssumeRoleForPodIdentity"
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Principal = { Service = "pods.eks.amazonaws.com" }
Condition = {
StringEquals = { "aws:SourceAccount" = [local.account] }
ArnEquals = { "aws:SourceArn" = [
"arn:aws:eks:\${var.region}:\${local.account}:cluster/clickhouse-cloud-\${var.spoken_name}",
] }
}
},
]
})
}
resource "aws_iam_role" "role_k8s_control_plane" {
name = "\${local.prefix}-k8s-control-plane"
assume_role_policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["sts:AssumeRole"]
Principal = { Service = "eks.amazonaws.com" }
},
]
})
tags = local.tags
}
resource "aws_iam_role" "role_k8s_worker" {
name = "\${local.prefix}-k8s-worker"
assume_role_policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["sts:AssumeRole"]
Principal = { Service = "ec2.amazonaws.com" }
},
]
})
tags = local.tags
}
resource "aws_iam_role" "role_load_balancer_controller" {
name = "\${local.prefix}-load-balancer-controller"
assume_role_policy = local.trust_of_pods
tags = local.tags
}
resource "aws_iam_role" "role_ebs_csi_driver" {
name = "\${local.prefix}-ebs-csi-driver"
assume_role_policy = local.trust_of_pods
tags = local.tags
}
resource "aws_iam_role" "role_cluster_autoscaler" {
name = "\${local.prefix}-cluster-autoscaler"
assume_role_policy = local.trust_of_pods
tags = local.tags
}
resource "aws_iam_role" "role_karpenter_controller" {
name = "\${local.prefix}-karpenter-controller"
assume_role_policy = local.trust_of_pods
tags = local.tags
}
resource "aws_iam_role" "role_karpenter_node" {
name = "\${local.prefix}-karpenter-node"
assume_role_policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["sts:AssumeRole"]
Principal = { Service = "ec2.amazonaws.com" }
},
]
})
tags = local.tags
}
resource "aws_iam_role" "role_state_exporter" {
name = "\${local.prefix}-state-exporter"
assume_role_policy = local.trust_of_pods
tags = local.tags
}
resource "aws_iam_role" "role_thanos" {
name = "\${local.prefix}-thanos"
assume_role_policy = local.trust_of_pods
tags = local.tags
}
resource "aws_iam_role" "role_clickhouse_scraper" {
name = "\${local.prefix}-clickhouse-scraper"
assume_role_policy = local.trust_of_pods
tags = local.tags
}
resource "aws_iam_role" "role_kube_metric_forwarder_asc" {
name = "\${local.prefix}-kube-metric-forwarder-asc"
assume_role_policy = local.trust_of_pods
tags = local.tags
}
resource "aws_iam_role" "role_clickhouse_s3_access" {
name = "\${local.prefix}-CH-S3-Role"
assume_role_policy = local.trust_of_pods
tags = local.tags
}
resource "aws_iam_role" "role_data_plane_management" {
name = "\${local.prefix}-data-plane-mgmt"
assume_role_policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Principal = { AWS = [local.data_plane[var.byoc_env]] }
Condition = {
StringEquals = { "sts:ExternalId" = [var.external_id] }
}
},
]
})
tags = local.tags
}
resource "aws_iam_role" "role_tde_delegate" {
name = "\${local.prefix}-tde-delegate"
assume_role_policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Sid = "ByocTDEDataPlaneMgmt"
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Principal = { AWS = [
"arn:aws:iam::\${local.account}:role/\${var.spoken_name}-\${var.region}-data-plane-mgmt",
] }
Condition = {
StringEquals = { "sts:ExternalId" = [var.external_id] }
}
},
{
Sid = "ByocTDESharedPodRole"
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Principal = { AWS = ["arn:aws:iam::\${local.account}:role/\${var.spoken_name}-\${var.region}-CH-S3-Role"] }
},
]
})
tags = local.tags
}
output "data_plane_management_role_arn" {
value = aws_iam_role.role_data_plane_management.arn
}
output "ch_s3_role_arn" {
value = aws_iam_role.role_clickhouse_s3_access.arn
}
output "tde_delegate_role_arn" {
value = aws_iam_role.role_tde_delegate.arn
}
resource "aws_iam_role_policy_attachment" "managed_policy_k8s_control_plane_amazon_eks_cluster_policy" {
role = aws_iam_role.role_k8s_control_plane.name
policy_arn = "arn:aws:iam::aws:policy/AmazonEKSClusterPolicy"
}
resource "aws_iam_role_policy_attachment" "managed_policy_k8s_control_plane_amazon_eks_service_policy" {
role = aws_iam_role.role_k8s_control_plane.name
policy_arn = "arn:aws:iam::aws:policy/AmazonEKSServicePolicy"
}
resource "aws_iam_role_policy_attachment" "managed_policy_k8s_control_plane_amazon_eksvpc_resource_controller" {
role = aws_iam_role.role_k8s_control_plane.name
policy_arn = "arn:aws:iam::aws:policy/AmazonEKSVPCResourceController"
}
resource "aws_iam_role_policy" "role_policy_k8s_control_plane_eks_encryption" {
role = aws_iam_role.role_k8s_control_plane.name
name = "EKSEncryption"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = [
"kms:Encrypt",
"kms:Decrypt",
"kms:CreateGrant",
"kms:ReEncrypt*",
"kms:GenerateDataKey*",
"kms:ListGrants",
"kms:DescribeKey",
]
Resource = ["arn:aws:kms:us-west-2:\${local.service}:key/*"]
},
]
})
}
resource "aws_iam_role_policy_attachment" "managed_policy_k8s_worker_amazon_eks_worker_node_policy" {
role = aws_iam_role.role_k8s_worker.name
policy_arn = "arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy"
}
resource "aws_iam_role_policy_attachment" "managed_policy_k8s_worker_amazon_eks_cni_policy" {
role = aws_iam_role.role_k8s_worker.name
policy_arn = "arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy"
}
resource "aws_iam_role_policy_attachment" "managed_policy_k8s_worker_amazon_ec_2_container_registry_read_only" {
role = aws_iam_role.role_k8s_worker.name
policy_arn = "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly"
}
resource "aws_iam_role_policy" "role_policy_k8s_worker_ecr_puller" {
role = aws_iam_role.role_k8s_worker.name
name = "K8SWorkerECRPuller"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["sts:AssumeRole"]
Resource = ["arn:aws:iam::654654567411:role/\${var.spoken_name}-\${var.region}-ecr-puller"]
},
]
})
}
resource "aws_iam_role_policy" "role_policy_load_balancer_controller_lb_controller_iam_policy" {
role = aws_iam_role.role_load_balancer_controller.name
name = "LBControllerIAMPolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["iam:CreateServiceLinkedRole"]
Resource = ["*"]
Condition = {
StringEquals = { "iam:AWSServiceName" = ["elasticloadbalancing.amazonaws.com"] }
}
},
{
Effect = "Allow"
Action = [
"ec2:DescribeAccountAttributes",
"ec2:DescribeAddresses",
"ec2:DescribeAvailabilityZones",
"ec2:DescribeInternetGateways",
"ec2:DescribeVpcs",
"ec2:DescribeVpcPeeringConnections",
"ec2:DescribeSubnets",
"ec2:DescribeSecurityGroups",
"ec2:DescribeInstances",
"ec2:DescribeNetworkInterfaces",
"ec2:DescribeTags",
"ec2:GetCoipPoolUsage",
"ec2:DescribeCoipPools",
"elasticloadbalancing:DescribeLoadBalancers",
"elasticloadbalancing:DescribeLoadBalancerAttributes",
"elasticloadbalancing:DescribeListeners",
"elasticloadbalancing:DescribeListenerCertificates",
"elasticloadbalancing:DescribeSSLPolicies",
"elasticloadbalancing:DescribeRules",
"elasticloadbalancing:DescribeTargetGroups",
"elasticloadbalancing:DescribeTargetGroupAttributes",
"elasticloadbalancing:DescribeTargetHealth",
"elasticloadbalancing:DescribeTags",
"elasticloadbalancing:DescribeTrustStores",
]
Resource = ["*"]
},
{
Effect = "Allow"
Action = [
"cognito-idp:DescribeUserPoolClient",
"acm:ListCertificates",
"acm:DescribeCertificate",
"iam:ListServerCertificates",
"iam:GetServerCertificate",
"waf-regional:GetWebACL",
"waf-regional:GetWebACLForResource",
"waf-regional:AssociateWebACL",
"waf-regional:DisassociateWebACL",
"wafv2:GetWebACL",
"wafv2:GetWebACLForResource",
"wafv2:AssociateWebACL",
"wafv2:DisassociateWebACL",
"shield:GetSubscriptionState",
"shield:DescribeProtection",
"shield:CreateProtection",
"shield:DeleteProtection",
]
Resource = ["*"]
},
{
Effect = "Allow"
Action = ["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"]
Resource = ["*"]
},
{
Effect = "Allow"
Action = ["ec2:CreateSecurityGroup"]
Resource = ["*"]
},
{
Effect = "Allow"
Action = ["ec2:CreateTags"]
Resource = ["arn:aws:ec2:*:*:security-group/*"]
Condition = {
StringEquals = { "ec2:CreateAction" = ["CreateSecurityGroup"] }
Null = { "aws:RequestTag/elbv2.k8s.aws/cluster" = ["false"] }
}
},
{
Effect = "Allow"
Action = ["ec2:CreateTags", "ec2:DeleteTags"]
Resource = ["arn:aws:ec2:*:*:security-group/*"]
Condition = {
Null = { "aws:RequestTag/elbv2.k8s.aws/cluster" = ["true", "false"] }
}
},
{
Effect = "Allow"
Action = [
"ec2:AuthorizeSecurityGroupIngress",
"ec2:RevokeSecurityGroupIngress",
"ec2:DeleteSecurityGroup",
]
Resource = ["*"]
Condition = {
Null = { "aws:ResourceTag/elbv2.k8s.aws/cluster" = ["false"] }
}
},
{
Effect = "Allow"
Action = ["elasticloadbalancing:CreateLoadBalancer", "elasticloadbalancing:CreateTargetGroup"]
Resource = ["*"]
Condition = {
Null = { "aws:RequestTag/elbv2.k8s.aws/cluster" = ["false"] }
}
},
{
Effect = "Allow"
Action = [
"elasticloadbalancing:CreateListener",
"elasticloadbalancing:DeleteListener",
"elasticloadbalancing:CreateRule",
"elasticloadbalancing:DeleteRule",
]
Resource = ["*"]
},
{
Effect = "Allow"
Action = ["elasticloadbalancing:AddTags", "elasticloadbalancing:RemoveTags"]
Resource = [
"arn:aws:elasticloadbalancing:*:*:targetgroup/*/*",
"arn:aws:elasticloadbalancing:*:*:loadbalancer/net/*/*",
"arn:aws:elasticloadbalancing:*:*:loadbalancer/app/*/*",
]
Condition = {
Null = { "aws:RequestTag/elbv2.k8s.aws/cluster" = ["true", "false"] }
}
},
{
Effect = "Allow"
Action = ["elasticloadbalancing:AddTags", "elasticloadbalancing:RemoveTags"]
Resource = [
"arn:aws:elasticloadbalancing:*:*:listener/net/*/*/*",
"arn:aws:elasticloadbalancing:*:*:listener/app/*/*/*",
"arn:aws:elasticloadbalancing:*:*:listener-rule/net/*/*/*",
"arn:aws:elasticloadbalancing:*:*:listener-rule/app/*/*/*",
]
},
{
Effect = "Allow"
Action = [
"elasticloadbalancing:ModifyLoadBalancerAttributes",
"elasticloadbalancing:SetIpAddressType",
"elasticloadbalancing:SetSecurityGroups",
"elasticloadbalancing:SetSubnets",
"elasticloadbalancing:DeleteLoadBalancer",
"elasticloadbalancing:ModifyTargetGroup",
"elasticloadbalancing:ModifyTargetGroupAttributes",
"elasticloadbalancing:DeleteTargetGroup",
]
Resource = ["*"]
Condition = {
Null = { "aws:ResourceTag/elbv2.k8s.aws/cluster" = ["false"] }
}
},
{
Effect = "Allow"
Action = ["elasticloadbalancing:AddTags"]
Resource = [
"arn:aws:elasticloadbalancing:*:*:targetgroup/*/*",
"arn:aws:elasticloadbalancing:*:*:loadbalancer/net/*/*",
"arn:aws:elasticloadbalancing:*:*:loadbalancer/app/*/*",
]
Condition = {
StringEquals = { "elasticloadbalancing:CreateAction" = ["CreateTargetGroup", "CreateLoadBalancer"] }
Null = { "aws:RequestTag/elbv2.k8s.aws/cluster" = ["false"] }
}
},
{
Effect = "Allow"
Action = ["elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"]
Resource = ["arn:aws:elasticloadbalancing:*:*:targetgroup/*/*"]
},
{
Effect = "Allow"
Action = [
"elasticloadbalancing:SetWebAcl",
"elasticloadbalancing:ModifyListener",
"elasticloadbalancing:AddListenerCertificates",
"elasticloadbalancing:RemoveListenerCertificates",
"elasticloadbalancing:ModifyRule",
]
Resource = ["*"]
},
]
})
}
resource "aws_iam_role_policy" "role_policy_ebs_csi_driver_ebscsi_driver_policy" {
role = aws_iam_role.role_ebs_csi_driver.name
name = "EBSCSIDriverPolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = [
"ec2:DescribeAvailabilityZones",
"ec2:DescribeInstances",
"ec2:DescribeSnapshots",
"ec2:DescribeTags",
"ec2:DescribeVolumes",
"ec2:DescribeVolumesModifications",
"ec2:DescribeVolumeStatus",
]
Resource = ["*"]
},
{
Effect = "Allow"
Action = ["ec2:CreateSnapshot", "ec2:ModifyVolume"]
Resource = ["arn:aws:ec2:*:*:volume/*"]
},
{
Effect = "Allow"
Action = ["ec2:AttachVolume", "ec2:DetachVolume"]
Resource = ["arn:aws:ec2:*:*:volume/*", "arn:aws:ec2:*:*:instance/*"]
},
{
Effect = "Allow"
Action = ["ec2:CreateVolume", "ec2:EnableFastSnapshotRestores"]
Resource = ["arn:aws:ec2:*:*:snapshot/*"]
},
{
Effect = "Allow"
Action = ["ec2:CreateTags"]
Resource = ["arn:aws:ec2:*:*:volume/*", "arn:aws:ec2:*:*:snapshot/*"]
Condition = {
StringEquals = { "ec2:CreateAction" = ["CreateVolume", "CreateSnapshot"] }
}
},
{
Effect = "Allow"
Action = ["ec2:DeleteTags"]
Resource = ["arn:aws:ec2:*:*:volume/*", "arn:aws:ec2:*:*:snapshot/*"]
},
{
Effect = "Allow"
Action = ["ec2:CreateVolume"]
Resource = ["arn:aws:ec2:*:*:volume/*"]
Condition = {
StringLike = { "aws:RequestTag/ebs.csi.aws.com/cluster" = ["true"] }
}
},
{
Effect = "Allow"
Action = ["ec2:CreateVolume"]
Resource = ["arn:aws:ec2:*:*:volume/*"]
Condition = {
StringLike = { "aws:RequestTag/CSIVolumeName" = ["*"] }
}
},
{
Effect = "Allow"
Action = ["ec2:CreateVolume"]
Resource = ["arn:aws:ec2:*:*:volume/*"]
Condition = {
StringLike = { "aws:RequestTag/kubernetes.io/cluster/*" = ["owned"] }
}
},
{
Effect = "Allow"
Action = ["ec2:DeleteVolume"]
Resource = ["arn:aws:ec2:*:*:volume/*"]
Condition = {
StringLike = { "ec2:ResourceTag/ebs.csi.aws.com/cluster" = ["true"] }
}
},
{
Effect = "Allow"
Action = ["ec2:DeleteVolume"]
Resource = ["arn:aws:ec2:*:*:volume/*"]
Condition = {
StringLike = { "ec2:ResourceTag/CSIVolumeName" = ["*"] }
}
},
{
Effect = "Allow"
Action = ["ec2:DeleteVolume"]
Resource = ["arn:aws:ec2:*:*:volume/*"]
Condition = {
StringLike = { "ec2:ResourceTag/kubernetes.io/created-for/pvc/name" = ["*"] }
}
},
{
Effect = "Allow"
Action = ["ec2:DeleteVolume"]
Resource = ["arn:aws:ec2:*:*:volume/*"]
Condition = {
StringLike = { "ec2:ResourceTag/kubernetes.io/cluster/*" = ["owned"] }
}
},
{
Effect = "Allow"
Action = ["ec2:CreateSnapshot"]
Resource = ["arn:aws:ec2:*:*:snapshot/*"]
Condition = {
StringLike = { "aws:RequestTag/CSIVolumeSnapshotName" = ["*"] }
}
},
{
Effect = "Allow"
Action = ["ec2:CreateSnapshot"]
Resource = ["arn:aws:ec2:*:*:snapshot/*"]
Condition = {
StringLike = { "aws:RequestTag/ebs.csi.aws.com/cluster" = ["true"] }
}
},
{
Effect = "Allow"
Action = ["ec2:DeleteSnapshot"]
Resource = ["arn:aws:ec2:*:*:snapshot/*"]
Condition = {
StringLike = { "ec2:ResourceTag/CSIVolumeSnapshotName" = ["*"] }
}
},
{
Effect = "Allow"
Action = ["ec2:DeleteSnapshot"]
Resource = ["arn:aws:ec2:*:*:snapshot/*"]
Condition = {
StringLike = { "ec2:ResourceTag/ebs.csi.aws.com/cluster" = ["true"] }
}
},
]
})
}
resource "aws_iam_role_policy" "role_policy_cluster_autoscaler_eks_autoscaler_policy" {
role = aws_iam_role.role_cluster_autoscaler.name
name = "EKSAutoscalerPolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = [
"autoscaling:DescribeAutoScalingGroups",
"autoscaling:DescribeAutoScalingInstances",
"autoscaling:DescribeLaunchConfigurations",
"autoscaling:DescribeTags",
"autoscaling:SetDesiredCapacity",
"autoscaling:TerminateInstanceInAutoScalingGroup",
"ec2:DescribeLaunchTemplateVersions",
"ec2:DescribeInstanceTypes",
"eks:DescribeNodegroup",
]
Resource = ["*"]
},
]
})
}
resource "aws_iam_role_policy" "role_policy_karpenter_controller_karpenter_controller_policy" {
role = aws_iam_role.role_karpenter_controller.name
name = "KarpenterControllerPolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["ec2:RunInstances", "ec2:CreateFleet"]
Resource = [
"arn:aws:ec2:\${var.region}::image/*",
"arn:aws:ec2:\${var.region}::snapshot/*",
"arn:aws:ec2:\${var.region}:\${local.account}:spot-instances-request/*",
"arn:aws:ec2:\${var.region}:\${local.account}:security-group/*",
"arn:aws:ec2:\${var.region}:\${local.account}:subnet/*",
"arn:aws:ec2:\${var.region}:\${local.account}:capacity-reservation/*",
"arn:aws:ec2:\${var.region}:\${local.account}:placement-group/*",
]
},
{
Effect = "Allow"
Action = ["ec2:RunInstances", "ec2:CreateFleet"]
Resource = ["arn:aws:ec2:\${var.region}:*:launch-template/*"]
Condition = {
StringEquals = { "aws:ResourceTag/kubernetes.io/cluster/clickhouse-cloud-\${var.spoken_name}" = ["owned"] }
StringLike = { "aws:ResourceTag/karpenter.sh/nodepool" = ["*"] }
}
},
{
Effect = "Allow"
Action = ["ec2:RunInstances", "ec2:CreateFleet", "ec2:CreateLaunchTemplate"]
Resource = [
"arn:aws:ec2:\${var.region}:*:fleet/*",
"arn:aws:ec2:\${var.region}:*:instance/*",
"arn:aws:ec2:\${var.region}:*:volume/*",
"arn:aws:ec2:\${var.region}:*:network-interface/*",
"arn:aws:ec2:\${var.region}:*:launch-template/*",
"arn:aws:ec2:\${var.region}:*:spot-instances-request/*",
"arn:aws:ec2:\${var.region}:*:capacity-reservation/*",
]
Condition = {
StringEquals = { "aws:RequestTag/kubernetes.io/cluster/clickhouse-cloud-\${var.spoken_name}" = ["owned", "clickhouse-cloud-\${var.spoken_name}"] }
StringLike = { "aws:RequestTag/karpenter.sh/nodepool" = ["*"] }
}
},
{
Effect = "Allow"
Action = ["ec2:CreateTags"]
Resource = [
"arn:aws:ec2:\${var.region}:*:fleet/*",
"arn:aws:ec2:\${var.region}:*:instance/*",
"arn:aws:ec2:\${var.region}:*:volume/*",
"arn:aws:ec2:\${var.region}:*:network-interface/*",
"arn:aws:ec2:\${var.region}:*:launch-template/*",
"arn:aws:ec2:\${var.region}:*:spot-instances-request/*",
]
Condition = {
StringEquals = { "aws:RequestTag/kubernetes.io/cluster/clickhouse-cloud-\${var.spoken_name}" = ["owned", "clickhouse-cloud-\${var.spoken_name}"] }
StringLike = { "aws:RequestTag/karpenter.sh/nodepool" = ["*"] }
"ForAnyValue:StringEquals" = { "ec2:CreateAction" = ["RunInstances", "CreateFleet", "CreateLaunchTemplate"] }
}
},
{
Effect = "Allow"
Action = ["ec2:CreateTags"]
Resource = ["arn:aws:ec2:\${var.region}:*:instance/*"]
Condition = {
StringEquals = { "aws:ResourceTag/kubernetes.io/cluster/clickhouse-cloud-\${var.spoken_name}" = ["owned"] }
StringLike = { "aws:ResourceTag/karpenter.sh/nodepool" = ["*"] }
StringEqualsIfExists = { "aws:RequestTag/eks:eks-cluster-name" = ["clickhouse-cloud-\${var.spoken_name}"] }
"ForAllValues:StringEquals" = { "aws:TagKeys" = ["eks:eks-cluster-name", "karpenter.sh/nodeclaim", "Name"] }
}
},
{
Effect = "Allow"
Action = ["ec2:TerminateInstances", "ec2:DeleteLaunchTemplate"]
Resource = [
"arn:aws:ec2:\${var.region}:*:instance/*",
"arn:aws:ec2:\${var.region}:*:launch-template/*",
]
Condition = {
StringEquals = { "aws:ResourceTag/kubernetes.io/cluster/clickhouse-cloud-\${var.spoken_name}" = ["owned"] }
StringLike = { "aws:ResourceTag/karpenter.sh/nodepool" = ["*"] }
}
},
{
Effect = "Allow"
Action = [
"ec2:DescribeCapacityReservations",
"ec2:DescribeAvailabilityZones",
"ec2:DescribeImages",
"ec2:DescribeInstances",
"ec2:DescribeInstanceStatus",
"ec2:DescribeInstanceTypeOfferings",
"ec2:DescribeInstanceTypes",
"ec2:DescribeLaunchTemplates",
"ec2:DescribePlacementGroups",
"ec2:DescribeSecurityGroups",
"ec2:DescribeSpotPriceHistory",
"ec2:DescribeSubnets",
]
Resource = ["*"]
Condition = {
StringEquals = { "aws:RequestedRegion" = [var.region] }
}
},
{
Effect = "Allow"
Action = ["iam:CreateInstanceProfile"]
Resource = ["arn:aws:iam::\${local.account}:instance-profile/*"]
Condition = {
StringEquals = { "aws:RequestTag/kubernetes.io/cluster/clickhouse-cloud-\${var.spoken_name}" = ["owned", "clickhouse-cloud-\${var.spoken_name}", var.region] }
StringLike = { "aws:RequestTag/karpenter.k8s.aws/ec2nodeclass" = ["*"] }
}
},
{
Effect = "Allow"
Action = ["iam:TagInstanceProfile"]
Resource = ["arn:aws:iam::\${local.account}:instance-profile/*"]
Condition = {
StringEquals = { "aws:ResourceTag/kubernetes.io/cluster/clickhouse-cloud-\${var.spoken_name}" = ["owned", var.region, "owned", "clickhouse-cloud-\${var.spoken_name}"] }
StringLike = { "aws:ResourceTag/karpenter.k8s.aws/ec2nodeclass" = ["*", "*"] }
}
},
{
Effect = "Allow"
Action = [
"iam:AddRoleToInstanceProfile",
"iam:RemoveRoleFromInstanceProfile",
"iam:DeleteInstanceProfile",
]
Resource = ["arn:aws:iam::\${local.account}:instance-profile/*"]
Condition = {
StringEquals = { "aws:ResourceTag/kubernetes.io/cluster/clickhouse-cloud-\${var.spoken_name}" = ["owned", var.region] }
StringLike = { "aws:ResourceTag/karpenter.k8s.aws/ec2nodeclass" = ["*"] }
}
},
{
Effect = "Allow"
Action = ["iam:PassRole"]
Resource = ["arn:aws:iam::\${local.account}:role/\${var.spoken_name}-\${var.region}-karpenter-node"]
Condition = {
StringEquals = { "iam:PassedToService" = ["ec2.amazonaws.com"] }
}
},
{
Effect = "Allow"
Action = ["pricing:GetProducts"]
Resource = ["*"]
},
{
Effect = "Allow"
Action = ["ssm:GetParameter"]
Resource = ["arn:aws:ssm:\${var.region}::parameter/aws/service/eks/optimized-ami/*"]
},
{
Effect = "Allow"
Action = ["iam:GetInstanceProfile", "iam:ListInstanceProfiles"]
Resource = ["*"]
},
{
Effect = "Allow"
Action = ["eks:DescribeCluster"]
Resource = [
"arn:aws:eks:\${var.region}:\${local.account}:cluster/clickhouse-cloud-\${var.spoken_name}",
]
},
{
Effect = "Allow"
Action = ["arc-zonal-shift:GetManagedResource"]
Resource = ["*"]
Condition = {
StringEquals = { "arc-zonal-shift:ResourceIdentifier" = [
"arn:aws:eks:\${var.region}:\${local.account}:cluster/clickhouse-cloud-\${var.spoken_name}",
] }
}
},
]
})
}
resource "aws_iam_role_policy_attachment" "managed_policy_karpenter_node_amazon_eks_worker_node_policy" {
role = aws_iam_role.role_karpenter_node.name
policy_arn = "arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy"
}
resource "aws_iam_role_policy_attachment" "managed_policy_karpenter_node_amazon_eks_cni_policy" {
role = aws_iam_role.role_karpenter_node.name
policy_arn = "arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy"
}
resource "aws_iam_role_policy_attachment" "managed_policy_karpenter_node_amazon_ec_2_container_registry_read_only" {
role = aws_iam_role.role_karpenter_node.name
policy_arn = "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly"
}
resource "aws_iam_role_policy_attachment" "managed_policy_karpenter_node_amazon_ssm_managed_instance_core" {
role = aws_iam_role.role_karpenter_node.name
policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
}
resource "aws_iam_role_policy" "role_policy_state_exporter_state_exporter_policy" {
role = aws_iam_role.role_state_exporter.name
name = "StateExporterPolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Resource = ["arn:aws:iam::\${local.service}:role/*"]
},
]
})
}
resource "aws_iam_role_policy" "role_policy_thanos_thanos_policy" {
role = aws_iam_role.role_thanos.name
name = "ThanosPolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = [
"s3:ListBucket",
"s3:GetObject",
"s3:DeleteObject",
"s3:PutObject",
"s3:PutObjectAcl",
]
Resource = ["arn:aws:s3:::*.cloud-monitoring/*", "arn:aws:s3:::*.cloud-monitoring"]
},
]
})
}
resource "aws_iam_role_policy" "role_policy_clickhouse_scraper_scraper_billing_bucket_assume_role_policy" {
role = aws_iam_role.role_clickhouse_scraper.name
name = "ScraperBillingBucketAssumeRolePolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Resource = ["arn:aws:iam::\${local.service}:role/*"]
},
]
})
}
resource "aws_iam_role_policy" "role_policy_kube_metric_forwarder_asc_kube_metric_forwarder_autoscale_bucket_assume_role_policy" {
role = aws_iam_role.role_kube_metric_forwarder_asc.name
name = "KubeMetricForwarderAutoscaleBucketAssumeRolePolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Resource = ["arn:aws:iam::\${local.service}:role/*"]
},
]
})
}
resource "aws_iam_role_policy" "role_policy_clickhouse_s3_access_billing_bucket_assume_role" {
role = aws_iam_role.role_clickhouse_s3_access.name
name = "BillingBucketAssumeRolePolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Sid = "AllowAssumeroleRemote"
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Resource = ["arn:aws:iam::\${local.service}:role/*", "arn:aws:iam::*:role/ClickHouseAccessRole-*"]
},
]
})
}
resource "aws_iam_role_policy" "role_policy_clickhouse_s3_access_tde_delegate_assume" {
role = aws_iam_role.role_clickhouse_s3_access.name
name = "ByocTDEDelegateAssumePolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Sid = "ByocTDEAssumeDelegate"
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Resource = ["arn:aws:iam::*:role/\${var.spoken_name}-\${var.region}-tde-delegate"]
},
]
})
}
resource "aws_iam_role_policy" "role_policy_clickhouse_s3_access_s3_full_access" {
role = aws_iam_role.role_clickhouse_s3_access.name
name = "S3FullAccessPolicy"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["s3:*"]
Resource = [
"arn:aws:s3:::*.\${var.region}.aws.clickhouse.cloud-backup/ch-s3-*/*",
"arn:aws:s3:::*.\${var.region}.aws.clickhouse.cloud-shared/ch-s3-*/*",
"arn:aws:s3:::*.\${var.region}.aws.clickhouse.cloud-shared/*/udf/*",
]
},
{
Effect = "Allow"
Action = ["s3:ListBucket"]
Resource = [
"arn:aws:s3:::*.\${var.region}.aws.clickhouse.cloud-backup",
"arn:aws:s3:::*.\${var.region}.aws.clickhouse.cloud-shared",
]
Condition = {
StringLike = { "s3:prefix" = ["ch-s3-*/*", "*/udf/*"] }
}
},
]
})
}
resource "aws_iam_role_policy" "role_policy_data_plane_mgmt" {
role = aws_iam_role.role_data_plane_management.name
name = "DataPlaneManagement"
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Effect = "Allow"
Action = ["eks:Describe*", "eks:List*"]
Resource = ["arn:aws:eks:\${var.region}:*:*"]
},
{
Effect = "Allow"
Action = ["s3:ListAllMyBuckets"]
Resource = ["arn:aws:s3:::*"]
},
{
Effect = "Allow"
Action = [
"s3:GetBucketLocation",
"s3:ListBucket",
"s3:DeleteObject",
"s3:DeleteObjectVersion",
"s3:PutEncryptionConfiguration",
"s3:PutMetricsConfiguration",
"s3:PutBucketVersioning",
"s3:PutLifecycleConfiguration",
"s3:ListBucketVersions",
]
Resource = [
"arn:aws:s3:::*.*.aws.clickhouse.cloud-shared",
"arn:aws:s3:::*.*.aws.clickhouse.cloud-backup",
"arn:aws:s3:::*.*.aws.clickhouse.cloud-monitoring",
"arn:aws:s3:::*.*.aws.clickhouse.cloud-shared/*",
"arn:aws:s3:::*.*.aws.clickhouse.cloud-backup/*",
"arn:aws:s3:::*.*.aws.clickhouse.cloud-monitoring/*",
]
},
{
Sid = "ByocTDEDelegate"
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Resource = ["arn:aws:iam::*:role/\${var.spoken_name}-\${var.region}-tde-delegate"]
},
{
Effect = "Allow"
Action = [
"sts:GetCallerIdentity",
"elasticloadbalancing:DescribeLoadBalancers",
"autoscaling:DescribeAutoScalingGroups",
"autoscaling:DescribeScalingActivities",
]
Resource = ["*"]
},
]
})
}`],["cloudposse-context",`variable "context" {
type = any
default = {
enabled = true
namespace = null
tenant = null
environment = null
stage = null
name = null
delimiter = null
attributes = []
tags = {}
additional_tag_map = {}
regex_replace_chars = null
label_order = []
id_length_limit = null
label_key_case = null
label_value_case = null
descriptor_formats = {}
labels_as_tags = ["unset"]
}
}
variable "enabled" {
type = bool
default = null
}
variable "namespace" {
type = string
default = null
}
variable "tenant" {
type = string
default = null
}
variable "environment" {
type = string
default = null
}
variable "stage" {
type = string
default = null
}
variable "name" {
type = string
default = null
}
variable "delimiter" {
type = string
default = null
}
variable "attributes" {
type = list(string)
default = []
}
variable "labels_as_tags" {
type = set(string)
default = ["default"]
}
variable "tags" {
type = map(string)
default = {}
}
variable "additional_tag_map" {
type = map(string)
default = {}
}
variable "label_order" {
type = list(string)
default = null
}
variable "regex_replace_chars" {
type = string
default = null
}
variable "id_length_limit" {
type = number
default = null
}
variable "label_key_case" {
type = string
default = null
}
variable "label_value_case" {
type = string
default = null
}
variable "descriptor_formats" {
type = any
default = {}
}
module "this" {
source = "cloudposse/label/null"
version = "0.25.0"
context = var.context
enabled = var.enabled
namespace = var.namespace
tenant = var.tenant
environment = var.environment
stage = var.stage
name = var.name
delimiter = var.delimiter
attributes = var.attributes
labels_as_tags = var.labels_as_tags
tags = var.tags
additional_tag_map = var.additional_tag_map
label_order = var.label_order
regex_replace_chars = var.regex_replace_chars
id_length_limit = var.id_length_limit
label_key_case = var.label_key_case
label_value_case = var.label_value_case
descriptor_formats = var.descriptor_formats
}`],["cloudposse-label",`variable "model_release" {
type = number
}
variable "context" {
type = any
default = {
enabled = true
namespace = null
tenant = null
environment = null
stage = null
name = null
delimiter = null
attributes = []
tags = {}
additional_tag_map = {}
regex_replace_chars = null
label_order = []
id_length_limit = null
label_key_case = null
label_value_case = null
descriptor_formats = {}
labels_as_tags = ["unset"]
}
}
variable "enabled" {
type = bool
default = null
}
variable "namespace" {
type = string
default = null
}
variable "tenant" {
type = string
default = null
}
variable "environment" {
type = string
default = null
}
variable "stage" {
type = string
default = null
}
variable "name" {
type = string
default = null
}
variable "delimiter" {
type = string
default = null
}
variable "attributes" {
type = list(string)
default = []
}
variable "labels_as_tags" {
type = set(string)
default = ["default"]
}
variable "tags" {
type = map(string)
default = {}
}
variable "additional_tag_map" {
type = map(string)
default = {}
}
variable "label_order" {
type = list(string)
default = null
}
variable "regex_replace_chars" {
type = string
default = null
}
variable "id_length_limit" {
type = number
default = null
}
variable "label_key_case" {
type = string
default = null
}
variable "label_value_case" {
type = string
default = null
}
variable "descriptor_formats" {
type = any
default = {}
}
locals {
before_tenants = var.model_release < 25000
given = {
enabled = var.enabled == null ? var.context.enabled : var.enabled
namespace = var.namespace == null ? var.context.namespace : var.namespace
tenant = var.tenant == null ? lookup(var.context, "tenant", null) : var.tenant
environment = var.environment == null ? var.context.environment : var.environment
stage = var.stage == null ? var.context.stage : var.stage
name = var.name == null ? var.context.name : var.name
delimiter = var.delimiter == null ? var.context.delimiter : var.delimiter
attributes = compact(distinct(concat(coalesce(var.context.attributes, []), coalesce(var.attributes, []))))
tags = merge(var.context.tags, var.tags)
additional_tag_map = merge(var.context.additional_tag_map, var.additional_tag_map)
label_order = var.label_order == null ? var.context.label_order : var.label_order
regex_replace_chars = var.regex_replace_chars == null ? var.context.regex_replace_chars : var.regex_replace_chars
id_length_limit = var.id_length_limit == null ? var.context.id_length_limit : var.id_length_limit
label_key_case = var.label_key_case == null ? lookup(var.context, "label_key_case", null) : var.label_key_case
label_value_case = var.label_value_case == null ? lookup(var.context, "label_value_case", null) : var.label_value_case
descriptor_formats = merge(lookup(var.context, "descriptor_formats", {}), var.descriptor_formats)
labels_as_tags = try(contains(var.context.labels_as_tags, "unset"), true) ? var.labels_as_tags : var.context.labels_as_tags
}
dropped = coalesce(local.given.regex_replace_chars, "/[^-a-zA-Z0-9]/")
delimiter = local.given.delimiter == null ? "-" : local.given.delimiter
usual = ["namespace", "environment", "stage", "name", "attributes"]
order = local.given.label_order == null ? local.usual : coalescelist(local.given.label_order, local.usual)
most = local.given.id_length_limit == null ? 0 : local.given.id_length_limit
key_case = local.given.label_key_case == null ? "title" : local.given.label_key_case
value_case = local.given.label_value_case == null ? "lower" : local.given.label_value_case
names = ["namespace", "tenant", "environment", "stage", "name"]
cleaned = { for name in local.names : name => local.given[name] == null ? "" : replace(local.given[name], local.dropped, "") }
labelled = { for name, text in local.cleaned : name => local.value_case == "none" ? text : local.value_case == "title" ? title(lower(text)) : local.value_case == "upper" ? upper(text) : lower(text) }
kept = compact(distinct([for text in local.given.attributes : replace(text, local.dropped, "")]))
attributes = compact(distinct([for text in local.kept : local.value_case == "none" ? text : local.value_case == "title" ? title(lower(text)) : local.value_case == "upper" ? upper(text) : lower(text)]))
labels = {
namespace = local.labelled["namespace"]
tenant = local.before_tenants ? "" : local.labelled["tenant"]
environment = local.labelled["environment"]
stage = local.labelled["stage"]
name = local.labelled["name"]
attributes = join(local.delimiter, local.attributes)
}
full = join(local.delimiter, [for name in local.order : local.labels[name] if length(local.labels[name]) > 0])
room = local.most - (5 + length(local.delimiter))
head = local.room <= 0 ? "" : "\${trimsuffix(substr(local.full, 0, local.room), local.delimiter)}\${local.delimiter}"
code = "\${md5(local.full)}qrstuvwxyz"
hash = replace(local.value_case == "title" ? title(local.code) : local.value_case == "upper" ? upper(local.code) : local.value_case == "lower" ? lower(local.code) : local.code, local.dropped, "")
id = local.most != 0 && length(local.full) > local.most ? substr("\${local.head}\${local.hash}", 0, local.most) : local.full
tag_values = {
namespace = local.labels.namespace
tenant = local.labels.tenant
environment = local.labels.environment
stage = local.labels.stage
name = local.id
attributes = local.labels.attributes
}
tagged = contains(local.given.labels_as_tags, "default") || local.before_tenants ? keys(local.tag_values) : local.given.labels_as_tags
generated = { for name in setintersection(keys(local.tag_values), local.tagged) : local.key_case == "upper" ? upper(name) : local.key_case == "lower" ? lower(name) : title(lower(name)) => local.tag_values[name] if length(local.tag_values[name]) > 0 }
tags = merge(local.generated, local.given.tags)
}
output "id" {
value = local.given.enabled ? local.id : ""
}
output "id_full" {
value = local.given.enabled ? local.full : ""
}
output "enabled" {
value = local.given.enabled
}
output "namespace" {
value = local.given.enabled ? local.labels.namespace : ""
}
output "tenant" {
value = local.given.enabled ? local.labels.tenant : ""
}
output "environment" {
value = local.given.enabled ? local.labels.environment : ""
}
output "name" {
value = local.given.enabled ? local.labels.name : ""
}
output "stage" {
value = local.given.enabled ? local.labels.stage : ""
}
output "delimiter" {
value = local.given.enabled ? local.delimiter : ""
}
output "attributes" {
value = local.given.enabled ? local.attributes : []
}
output "tags" {
value = local.given.enabled ? local.tags : {}
}
output "additional_tag_map" {
value = local.given.additional_tag_map
}
output "label_order" {
value = local.order
}
output "regex_replace_chars" {
value = local.dropped
}
output "id_length_limit" {
value = local.most
}
output "tags_as_list_of_maps" {
value = [for key in keys(local.tags) : merge({ key = key, value = local.tags[key] }, local.before_tenants ? var.additional_tag_map : local.given.additional_tag_map)]
}
output "descriptors" {
value = { for name, one in local.given.descriptor_formats : name => format(one.format, [for label in one.labels : local.labels[label]]...) }
}
output "normalized_context" {
value = {
enabled = local.given.enabled
namespace = local.labels.namespace
tenant = local.labels.tenant
environment = local.labels.environment
stage = local.labels.stage
name = local.labels.name
delimiter = local.delimiter
attributes = local.attributes
tags = local.tags
additional_tag_map = local.given.additional_tag_map
label_order = local.order
regex_replace_chars = local.dropped
id_length_limit = local.most
label_key_case = local.key_case
label_value_case = local.value_case
labels_as_tags = local.tagged
descriptor_formats = local.given.descriptor_formats
}
}
output "context" {
value = { for name, value in local.given : name => value if !(local.before_tenants && contains(["tenant", "labels_as_tags", "descriptor_formats"], name)) }
}`],["cloudposse-subnets",`variable "nat_gateway_public_subnet_indices" {
type = list(number)
default = [0]
nullable = false
}
variable "nat_gateway_public_subnet_names" {
type = list(string)
default = null
}
variable "public_subnets_per_az_count" {
type = number
default = null
}
variable "public_subnets_per_az_names" {
type = list(string)
default = null
}
variable "private_subnets_per_az_count" {
type = number
default = null
}
variable "private_subnets_per_az_names" {
type = list(string)
default = null
}
variable "map_public_ip_on_launch" {
type = bool
default = true
nullable = false
}
locals {
maps_public_ip = var.map_public_ip_on_launch
public_per_zone = coalesce(var.public_subnets_per_az_count, var.subnets_per_az_count)
private_per_zone = coalesce(var.private_subnets_per_az_count, var.subnets_per_az_count)
public_names = var.public_subnets_per_az_names != null ? var.public_subnets_per_az_names : var.subnets_per_az_names
private_names = var.private_subnets_per_az_names != null ? var.private_subnets_per_az_names : var.subnets_per_az_names
public_zones = local.public_enabled ? flatten([for zone in local.zones : [for place in range(0, local.public_per_zone) : zone]]) : []
private_zones = local.private_enabled ? flatten([for zone in local.zones : [for place in range(0, local.private_per_zone) : zone]]) : []
public_count = local.public_enabled ? length(local.public_zones) : 0
private_count = local.private_enabled ? length(local.private_zones) : 0
public_codes = [for zone in local.public_zones : local.codes[zone]]
private_codes = [for zone in local.private_zones : local.codes[zone]]
private_most = (local.private_enabled ? 1 : 0) * local.zones_most * local.private_per_zone
public_most = (local.public_enabled ? 1 : 0) * local.zones_most * local.public_per_zone
places = var.nat_gateway_public_subnet_names != null ? [for name in var.nat_gateway_public_subnet_names : lookup({ for place, known in local.public_names : known => place }, name, -1)] : var.nat_gateway_public_subnet_indices
nat_subnets = local.gateways_useful ? flatten([for zone in range(min(length(local.zones), var.max_nats)) : [for place in local.places : zone * local.public_per_zone + place if place >= 0 && place < local.public_per_zone]]) : []
nat_count = length(local.nat_subnets)
per_zone = local.nat_count > 0 ? length(local.places) : 0
private_nat = local.has_nat && local.private4_enabled ? [for table in range(local.private_table_count) : (floor(table / local.private_per_zone) * local.per_zone + table % local.private_per_zone % local.per_zone) % local.nat_count] : []
public_nat = local.has_gateways && local.public_nat64 ? [for table in range(local.public_table_count) : (floor(table / local.public_per_zone) * local.per_zone + table % local.public_per_zone % local.per_zone) % local.nat_count] : []
gateway_of_private = local.has_gateways && local.private4_enabled ? { for place, one in aws_subnet.private : one.id => aws_nat_gateway.default[local.private_nat[place]].id } : {}
gateway_of_public = { for one in aws_nat_gateway.default : one.subnet_id => one.id }
}
resource "aws_route" "nat4" {
count = local.has_gateways && local.private4_enabled ? local.private_table_count : 0
route_table_id = local.private_table_ids[count.index]
destination_cidr_block = "0.0.0.0/0"
nat_gateway_id = aws_nat_gateway.default[local.private_nat[count.index]].id
}
resource "aws_route" "private_nat64" {
count = local.has_gateways && local.private_nat64 ? local.private_table_count : 0
route_table_id = local.private_table_ids[count.index]
destination_ipv6_cidr_block = "64:ff9b::/96"
nat_gateway_id = aws_nat_gateway.default[local.private_nat[count.index]].id
}
resource "aws_route" "public_nat64" {
count = local.has_gateways && local.public_nat64 ? local.public_table_count : 0
route_table_id = local.public_table_ids[count.index]
destination_ipv6_cidr_block = "64:ff9b::/96"
nat_gateway_id = aws_nat_gateway.default[local.public_nat[count.index]].id
}
resource "aws_route" "nat_instance" {
count = local.has_instances ? local.private_table_count : 0
route_table_id = local.private_table_ids[count.index]
destination_cidr_block = "0.0.0.0/0"
network_interface_id = aws_instance.nat_instance[local.private_nat[count.index]].primary_network_interface_id
}
output "named_private_subnets_stats_map" {
value = { for place, name in local.private_names : name => [for zone, ids in local.private_tables_by_zone : { az = zone, route_table_id = try(ids[place], ""), subnet_id = try(local.private_by_zone[zone][place], ""), nat_gateway_id = try(local.gateway_of_private[local.private_by_zone[zone][place]], "") }] }
}
output "named_public_subnets_stats_map" {
value = { for place, name in local.public_names : name => [for zone, ids in local.public_tables_by_zone : { az = zone, route_table_id = try(ids[place], ""), subnet_id = try(local.public_by_zone[zone][place], ""), nat_gateway_id = try(local.gateway_of_public[local.public_by_zone[zone][place]], "") }] }
}`],["cloudposse-subnets-1",`variable "model_release" {
type = number
}
variable "vpc_id" {
type = string
}
variable "igw_id" {
type = string
}
variable "cidr_block" {
type = string
}
variable "availability_zones" {
type = list(string)
}
variable "availability_zone_attribute_style" {
type = string
default = "short"
}
variable "max_subnet_count" {
default = 0
}
variable "vpc_default_route_table_id" {
type = string
default = ""
}
variable "public_network_acl_id" {
type = string
default = ""
}
variable "private_network_acl_id" {
type = string
default = ""
}
variable "nat_gateway_enabled" {
type = bool
default = true
}
variable "nat_instance_enabled" {
type = bool
default = false
}
variable "nat_instance_type" {
type = string
default = "t3.micro"
}
variable "nat_elastic_ips" {
type = list(string)
default = []
}
variable "map_public_ip_on_launch" {
type = bool
default = true
}
variable "private_subnets_additional_tags" {
type = map(string)
default = {}
}
variable "public_subnets_additional_tags" {
type = map(string)
default = {}
}
variable "subnet_type_tag_key" {
type = string
default = "cpco.io/subnet/type"
}
variable "subnet_type_tag_value_format" {
type = string
default = "%s"
}
variable "nat_instance_cpu_credits_override" {
default = null
}
variable "metadata_http_endpoint_enabled" {
default = null
}
variable "metadata_http_put_response_hop_limit" {
default = null
}
variable "metadata_http_tokens_required" {
default = null
}
variable "root_block_device_encrypted" {
default = null
}
variable "aws_route_create_timeout" {
default = null
}
variable "aws_route_delete_timeout" {
default = null
}
locals {
enabled = module.this.enabled
delimiter = module.this.delimiter
codes = local.zone_codes[var.availability_zone_attribute_style]
zones = local.enabled ? length(var.availability_zones) : 0
vpc_id = join("", data.aws_vpc.default[*].id)
whole = signum(length(var.cidr_block)) == 1 ? var.cidr_block : join("", data.aws_vpc.default[*].cidr_block)
all_most = length(flatten(data.aws_availability_zones.available[*].names))
public_most = local.enabled && var.max_subnet_count == 0 ? local.all_most : var.max_subnet_count
private_most = var.max_subnet_count == 0 ? local.all_most : var.max_subnet_count
given_table = local.enabled && signum(length(var.vpc_default_route_table_id)) == 1
given_addresses = length(var.nat_elastic_ips) > 0
gateways = var.nat_gateway_enabled ? length(var.availability_zones) : 0
instances = var.nat_instance_enabled ? length(var.availability_zones) : 0
has_instances = var.nat_instance_enabled ? 1 : 0
}
data "aws_vpc" "default" {
count = local.enabled ? 1 : 0
id = var.vpc_id
}
data "aws_availability_zones" "available" {
count = local.enabled ? 1 : 0
}
data "aws_eip" "nat_ips" {
count = local.enabled ? length(var.nat_elastic_ips) : 0
public_ip = element(var.nat_elastic_ips, count.index)
}
module "public_label" {
source = "cloudposse/label/null"
version = "0.25.0"
context = module.this.context
attributes = ["public"]
tags = merge(var.public_subnets_additional_tags, { (var.subnet_type_tag_key) = format(var.subnet_type_tag_value_format, "public") })
}
resource "aws_subnet" "public" {
count = local.zones
vpc_id = local.vpc_id
availability_zone = element(var.availability_zones, count.index)
cidr_block = cidrsubnet(local.whole, ceil(log(local.public_most * 2, 2)), local.public_most + count.index)
map_public_ip_on_launch = var.map_public_ip_on_launch
tags = merge(module.public_label.tags, { Name = "\${module.public_label.id}\${local.delimiter}\${local.codes[element(var.availability_zones, count.index)]}" })
}
resource "aws_route_table" "public" {
count = local.given_table ? 0 : local.enabled ? 1 : 0
vpc_id = local.vpc_id
tags = module.public_label.tags
}
resource "aws_route" "public" {
count = local.given_table ? 0 : local.enabled ? 1 : 0
route_table_id = join("", aws_route_table.public[*].id)
destination_cidr_block = "0.0.0.0/0"
gateway_id = var.igw_id
}
resource "aws_route_table_association" "public" {
count = local.given_table ? 0 : local.zones
subnet_id = element(aws_subnet.public[*].id, count.index)
route_table_id = aws_route_table.public[0].id
}
resource "aws_route_table_association" "public_default" {
count = local.given_table ? local.zones : 0
subnet_id = element(aws_subnet.public[*].id, count.index)
route_table_id = var.vpc_default_route_table_id
}
module "private_label" {
source = "cloudposse/label/null"
version = "0.25.0"
context = module.this.context
attributes = ["private"]
tags = merge(var.private_subnets_additional_tags, { (var.subnet_type_tag_key) = format(var.subnet_type_tag_value_format, "private") })
}
resource "aws_subnet" "private" {
count = local.enabled ? local.zones : 0
vpc_id = local.vpc_id
availability_zone = element(var.availability_zones, count.index)
cidr_block = cidrsubnet(local.whole, ceil(log(local.private_most * 2, 2)), count.index)
tags = merge(module.private_label.tags, { Name = "\${module.private_label.id}\${local.delimiter}\${local.codes[element(var.availability_zones, count.index)]}" })
}
resource "aws_route_table" "private" {
count = local.enabled ? local.zones : 0
vpc_id = local.vpc_id
tags = merge(module.private_label.tags, { Name = "\${module.private_label.id}\${local.delimiter}\${local.codes[element(var.availability_zones, count.index)]}" })
}
resource "aws_route_table_association" "private" {
count = local.enabled ? local.zones : 0
subnet_id = element(aws_subnet.private[*].id, count.index)
route_table_id = element(aws_route_table.private[*].id, count.index)
}
module "nat_label" {
source = "cloudposse/label/null"
version = "0.25.0"
context = module.this.context
attributes = ["nat"]
}
resource "aws_eip" "default" {
count = local.enabled ? local.given_addresses ? 0 : local.gateways : 0
}
resource "aws_nat_gateway" "default" {
count = local.enabled ? local.gateways : 0
allocation_id = element(local.given_addresses ? data.aws_eip.nat_ips[*].id : aws_eip.default[*].id, count.index)
subnet_id = element(aws_subnet.public[*].id, count.index)
tags = merge(module.nat_label.tags, { Name = "\${module.nat_label.id}\${local.delimiter}\${local.codes[element(var.availability_zones, count.index)]}" })
}
resource "aws_route" "default" {
count = local.enabled ? local.gateways : 0
route_table_id = element(aws_route_table.private[*].id, count.index)
destination_cidr_block = "0.0.0.0/0"
nat_gateway_id = element(aws_nat_gateway.default[*].id, count.index)
}
module "nat_instance_label" {
source = "cloudposse/label/null"
version = "0.25.0"
context = module.this.context
attributes = ["nat", "instance"]
}
resource "aws_security_group" "nat_instance" {
count = local.enabled ? local.has_instances : 0
name = module.nat_instance_label.id
description = "Security Group for NAT Instance"
vpc_id = var.vpc_id
tags = module.nat_instance_label.tags
}
resource "aws_security_group_rule" "nat_instance_egress" {
count = local.enabled ? local.has_instances : 0
security_group_id = join("", aws_security_group.nat_instance[*].id)
type = "egress"
description = "Allow all egress traffic"
from_port = 0
to_port = 0
protocol = "-1"
cidr_blocks = ["0.0.0.0/0"]
}
resource "aws_security_group_rule" "nat_instance_ingress" {
count = local.enabled ? local.has_instances : 0
security_group_id = join("", aws_security_group.nat_instance[*].id)
type = "ingress"
description = "Allow ingress traffic from the VPC CIDR block"
from_port = 0
to_port = 0
protocol = "-1"
cidr_blocks = [var.cidr_block != "" ? var.cidr_block : join("", data.aws_vpc.default[*].cidr_block)]
}
resource "aws_instance" "nat_instance" {
count = local.enabled ? local.instances : 0
instance_type = var.nat_instance_type
subnet_id = element(aws_subnet.public[*].id, count.index)
vpc_security_group_ids = [aws_security_group.nat_instance[0].id]
source_dest_check = false
associate_public_ip_address = true
}
resource "aws_eip" "nat_instance" {
count = local.enabled ? local.given_addresses ? 0 : local.instances : 0
}
resource "aws_route" "nat_instance" {
count = local.enabled ? local.instances : 0
route_table_id = element(aws_route_table.private[*].id, count.index)
destination_cidr_block = "0.0.0.0/0"
instance_id = var.model_release < 40001 ? element(aws_instance.nat_instance[*].id, count.index) : null
network_interface_id = var.model_release < 40001 ? null : element(aws_instance.nat_instance[*].primary_network_interface_id, count.index)
}
output "public_subnet_ids" {
value = aws_subnet.public[*].id
}
output "public_subnet_cidrs" {
value = aws_subnet.public[*].cidr_block
}
output "public_route_table_ids" {
value = aws_route_table.public[*].id
}
output "private_subnet_ids" {
value = aws_subnet.private[*].id
}
output "private_subnet_cidrs" {
value = aws_subnet.private[*].cidr_block
}
output "private_route_table_ids" {
value = aws_route_table.private[*].id
}
output "nat_gateway_ids" {
value = aws_nat_gateway.default[*].id
}
output "nat_gateway_public_ips" {
value = aws_eip.default[*].public_ip
}
output "nat_instance_ids" {
value = aws_instance.nat_instance[*].id
}
output "availability_zones" {
value = var.availability_zones
}
output "nat_ips" {
value = coalescelist(aws_eip.default[*].public_ip, aws_eip.nat_instance[*].public_ip, data.aws_eip.nat_ips[*].public_ip, tolist([""]))
}`],["cloudposse-subnets-2",`variable "map_public_ip_on_launch" {
type = bool
default = true
}
locals {
maps_public_ip = var.model_release < 2004000 ? var.map_public_ip_on_launch : var.map_public_ip_on_launch == null ? true : var.map_public_ip_on_launch
all_zones = var.model_release < 2001000 ? local.zones : flatten([for zone in local.zones : [for place in range(0, var.subnets_per_az_count) : zone]])
all_count = local.enabled ? length(local.all_zones) : 0
all_codes = [for zone in local.all_zones : local.codes[zone]]
public_names = var.subnets_per_az_names
private_names = var.subnets_per_az_names
public_zones = local.all_zones
private_zones = local.all_zones
public_count = local.all_count
private_count = local.all_count
public_codes = local.all_codes
private_codes = local.all_codes
private_most = (local.private_enabled ? 1 : 0) * local.zones_most * var.subnets_per_az_count
public_most = (local.public_enabled ? 1 : 0) * local.zones_most * var.subnets_per_az_count
nat_count = min(local.all_count, var.max_nats)
nat_subnets = range(local.nat_count)
}
resource "aws_route" "nat4" {
count = local.has_gateways && local.private4_enabled ? local.private_table_count : 0
route_table_id = local.private_table_ids[count.index]
destination_cidr_block = "0.0.0.0/0"
nat_gateway_id = element(aws_nat_gateway.default[*].id, count.index)
}
resource "aws_route" "private_nat64" {
count = local.has_gateways && local.private_nat64 ? local.private_table_count : 0
route_table_id = local.private_table_ids[count.index]
destination_ipv6_cidr_block = "64:ff9b::/96"
nat_gateway_id = element(aws_nat_gateway.default[*].id, count.index)
}
resource "aws_route" "public_nat64" {
count = local.has_gateways && local.public_nat64 ? local.public_table_count : 0
route_table_id = local.public_table_ids[count.index]
destination_ipv6_cidr_block = "64:ff9b::/96"
nat_gateway_id = element(aws_nat_gateway.default[*].id, count.index)
}
resource "aws_route" "nat_instance" {
count = local.has_instances ? local.private_table_count : 0
route_table_id = local.private_table_ids[count.index]
destination_cidr_block = "0.0.0.0/0"
network_interface_id = element(aws_instance.nat_instance[*].primary_network_interface_id, count.index)
}
output "named_private_subnets_stats_map" {
value = { for place, name in local.private_names : name => [for zone, ids in local.private_tables_by_zone : { az = zone, route_table_id = try(ids[place], ""), subnet_id = try(local.private_by_zone[zone][place], "") }] }
}
output "named_public_subnets_stats_map" {
value = { for place, name in local.public_names : name => [for zone, ids in local.public_tables_by_zone : { az = zone, route_table_id = try(ids[place], ""), subnet_id = try(local.public_by_zone[zone][place], "") }] }
}`],["cloudposse-subnets-common",`variable "model_release" {
type = number
}
variable "vpc_id" {
type = string
}
variable "igw_id" {
type = list(string)
default = []
nullable = false
}
variable "ipv6_egress_only_igw_id" {
type = list(string)
default = []
nullable = false
}
variable "max_subnet_count" {
type = number
default = 0
nullable = false
}
variable "max_nats" {
type = number
default = 999
nullable = false
}
variable "private_subnets_enabled" {
type = bool
default = true
nullable = false
}
variable "public_subnets_enabled" {
type = bool
default = true
nullable = false
}
variable "private_label" {
type = string
default = "private"
nullable = false
}
variable "public_label" {
type = string
default = "public"
nullable = false
}
variable "ipv4_enabled" {
type = bool
default = true
nullable = false
}
variable "ipv6_enabled" {
type = bool
default = false
nullable = false
}
variable "ipv4_cidr_block" {
type = list(string)
default = []
nullable = false
}
variable "ipv6_cidr_block" {
type = list(string)
default = []
nullable = false
}
variable "ipv4_cidrs" {
type = list(object({ private = list(string), public = list(string) }))
default = []
nullable = false
}
variable "ipv6_cidrs" {
type = list(object({ private = list(string), public = list(string) }))
default = []
nullable = false
}
variable "availability_zones" {
type = list(string)
default = []
nullable = false
}
variable "availability_zone_ids" {
type = list(string)
default = []
nullable = false
}
variable "availability_zone_attribute_style" {
type = string
default = "short"
nullable = false
}
variable "nat_elastic_ips" {
type = list(string)
default = []
nullable = false
}
variable "public_dns64_nat64_enabled" {
type = bool
default = false
nullable = false
}
variable "private_open_network_acl_enabled" {
type = bool
default = true
nullable = false
}
variable "public_open_network_acl_enabled" {
type = bool
default = true
nullable = false
}
variable "private_route_table_enabled" {
type = bool
default = true
nullable = false
}
variable "public_route_table_ids" {
type = list(string)
default = []
nullable = false
}
variable "public_route_table_enabled" {
type = bool
default = true
nullable = false
}
variable "private_subnets_additional_tags" {
type = map(string)
default = {}
nullable = false
}
variable "public_subnets_additional_tags" {
type = map(string)
default = {}
nullable = false
}
variable "subnets_per_az_count" {
type = number
default = 1
nullable = false
}
variable "subnets_per_az_names" {
type = list(string)
default = ["common"]
nullable = false
}
variable "nat_instance_type" {
type = string
default = "t3.micro"
nullable = false
}
variable "nat_instance_ami_id" {
type = list(string)
default = []
nullable = false
}
variable "nat_gateway_enabled" {
type = bool
default = null
}
variable "nat_instance_enabled" {
type = bool
default = null
}
variable "private_dns64_nat64_enabled" {
type = bool
default = null
}
variable "public_route_table_per_subnet_enabled" {
type = bool
default = null
}
variable "subnet_type_tag_key" {
type = string
default = null
}
variable "subnet_type_tag_value_format" {
type = string
default = "%s"
}
variable "private_assign_ipv6_address_on_creation" {
default = null
}
variable "public_assign_ipv6_address_on_creation" {
default = null
}
variable "ipv4_private_instance_hostname_type" {
default = null
}
variable "ipv4_private_instance_hostnames_enabled" {
default = null
}
variable "ipv6_private_instance_hostnames_enabled" {
default = null
}
variable "ipv4_public_instance_hostname_type" {
default = null
}
variable "ipv4_public_instance_hostnames_enabled" {
default = null
}
variable "ipv6_public_instance_hostnames_enabled" {
default = null
}
variable "open_network_acl_ipv4_rule_number" {
default = null
}
variable "open_network_acl_ipv6_rule_number" {
default = null
}
variable "route_create_timeout" {
default = null
}
variable "route_delete_timeout" {
default = null
}
variable "subnet_create_timeout" {
default = null
}
variable "subnet_delete_timeout" {
default = null
}
variable "nat_instance_cpu_credits_override" {
default = null
}
variable "metadata_http_endpoint_enabled" {
default = null
}
variable "metadata_http_put_response_hop_limit" {
default = null
}
variable "metadata_http_tokens_required" {
default = null
}
variable "nat_instance_root_block_device_encrypted" {
default = null
}
variable "aws_route_create_timeout" {
default = null
}
variable "aws_route_delete_timeout" {
default = null
}
variable "root_block_device_encrypted" {
default = null
}
locals {
enabled = module.this.enabled && (var.public_subnets_enabled || var.private_subnets_enabled) && (var.ipv4_enabled || var.ipv6_enabled)
delimiter = module.this.delimiter
by_id = local.enabled && length(var.availability_zone_ids) > 0
by_name = local.enabled && length(var.availability_zones) > 0
names_by = try(zipmap(data.aws_availability_zones.default[0].zone_ids, data.aws_availability_zones.default[0].names), {})
ids_by = try(zipmap(data.aws_availability_zones.default[0].names, data.aws_availability_zones.default[0].zone_ids), {})
choices = {
ids = local.enabled ? [for id in var.availability_zone_ids : local.names_by[id]] : []
names = local.enabled ? var.availability_zones : []
all = local.enabled ? sort(data.aws_availability_zones.default[0].names) : []
}
choice = local.choices[local.by_id ? "ids" : local.by_name ? "names" : "all"]
zones = var.max_subnet_count == 0 || var.max_subnet_count >= length(local.choice) ? local.choice : slice(local.choice, 0, var.max_subnet_count)
codes = local.zone_codes[var.availability_zone_attribute_style]
all_most = local.enabled ? length(data.aws_availability_zones.default[0].names) : 0
zones_most = var.max_subnet_count == 0 ? local.all_most : var.max_subnet_count
bits = local.enabled ? ceil(log(local.private_most + local.public_most, 2)) : 1
given_private4 = try(var.ipv4_cidrs[0].private, [])
given_public4 = try(var.ipv4_cidrs[0].public, [])
given_private6 = try(var.ipv6_cidrs[0].private, [])
given_public6 = try(var.ipv6_cidrs[0].public, [])
computes4 = local.ipv4_enabled && length(local.given_private4) + length(local.given_public4) == 0
computes6 = local.ipv6_enabled && length(local.given_private6) + length(local.given_public6) == 0
asks_vpc = (local.computes4 && length(var.ipv4_cidr_block) == 0) || (local.computes6 && length(var.ipv6_cidr_block) == 0)
whole4 = length(var.ipv4_cidr_block) > 0 ? var.ipv4_cidr_block[0] : local.asks_vpc ? data.aws_vpc.default[0].cidr_block : ""
whole6 = length(var.ipv6_cidr_block) > 0 ? var.ipv6_cidr_block[0] : local.asks_vpc ? data.aws_vpc.default[0].ipv6_cidr_block : ""
private4_cidrs = local.computes4 ? [for part in range(0, local.private_most) : cidrsubnet(local.whole4, local.bits, part)] : local.given_private4
public4_cidrs = local.computes4 ? [for part in range(local.private_most, local.private_most + local.public_most) : cidrsubnet(local.whole4, local.bits, part)] : local.given_public4
private6_cidrs = local.computes6 ? [for part in range(0, local.private_most) : cidrsubnet(local.whole6, 8, part)] : local.given_private6
public6_cidrs = local.computes6 ? [for part in range(local.private_most, local.private_most + local.public_most) : cidrsubnet(local.whole6, 8, part)] : local.given_public6
public_enabled = local.enabled && var.public_subnets_enabled
private_enabled = local.enabled && var.private_subnets_enabled
ipv4_enabled = local.enabled && var.ipv4_enabled
ipv6_enabled = local.enabled && var.ipv6_enabled
public4_enabled = local.public_enabled && local.ipv4_enabled
public6_enabled = local.public_enabled && local.ipv6_enabled
private4_enabled = local.private_enabled && local.ipv4_enabled
private6_enabled = local.private_enabled && local.ipv6_enabled
public_nat64 = local.public6_enabled && var.public_dns64_nat64_enabled
private_nat64 = local.private6_enabled && (var.private_dns64_nat64_enabled == null ? local.public4_enabled : var.private_dns64_nat64_enabled)
public_tables_enabled = local.public_enabled && var.public_route_table_enabled
public_table_count = coalesce(
local.public_enabled ? null : 0,
length(var.public_route_table_ids) == 0 ? null : length(var.public_route_table_ids),
var.public_route_table_enabled ? null : 0,
var.public_route_table_per_subnet_enabled == true ? local.public_count : null,
var.public_route_table_per_subnet_enabled == false ? 1 : null,
local.public_nat64 ? local.public_count : 1
)
makes_public_tables = local.public_tables_enabled && length(var.public_route_table_ids) == 0
public_table_ids = local.makes_public_tables ? aws_route_table.public[*].id : var.public_route_table_ids
private_tables_enabled = local.private_enabled && var.private_route_table_enabled
private_table_count = local.private_tables_enabled ? local.private_count : 0
private_table_ids = local.private_tables_enabled ? aws_route_table.private[*].id : []
wants_gateways = var.nat_instance_enabled == true ? var.nat_gateway_enabled == true : !(var.nat_gateway_enabled == false)
wants_instances = local.wants_gateways ? false : var.nat_instance_enabled == true
gateways_useful = local.private4_enabled || local.public_nat64 || local.private_nat64
has_gateways = local.gateways_useful && local.wants_gateways
has_instances = local.private4_enabled && local.wants_instances
has_nat = local.has_gateways || local.has_instances
makes_addresses = local.has_nat && length(var.nat_elastic_ips) == 0
takes_addresses = local.has_nat && length(var.nat_elastic_ips) > 0
address_ids = local.has_nat ? local.makes_addresses ? aws_eip.default[*].id : data.aws_eip.nat[*].id : []
private_by_zone = { for zone in local.zones : zone => [for one in aws_subnet.private : one.id if one.availability_zone == zone] }
public_by_zone = { for zone in local.zones : zone => [for one in aws_subnet.public : one.id if one.availability_zone == zone] }
private_tables_by_zone = { for zone, ids in local.private_by_zone : zone => [for one in aws_route_table_association.private : one.route_table_id if contains(ids, one.subnet_id)] }
public_tables_by_zone = { for zone, ids in local.public_by_zone : zone => [for one in aws_route_table_association.public : one.route_table_id if contains(ids, one.subnet_id)] }
}
data "aws_availability_zones" "default" {
count = local.enabled ? 1 : 0
filter {
name = "opt-in-status"
values = ["opt-in-not-required"]
}
}
data "aws_vpc" "default" {
count = local.asks_vpc ? 1 : 0
id = var.vpc_id
}
data "aws_eip" "nat" {
count = local.takes_addresses ? length(var.nat_elastic_ips) : 0
public_ip = element(var.nat_elastic_ips, count.index)
}
resource "aws_eip" "default" {
count = local.makes_addresses ? local.nat_count : 0
}
module "public_label" {
source = "cloudposse/label/null"
version = "0.25.0"
context = module.this.context
attributes = [var.public_label]
tags = merge(var.public_subnets_additional_tags, var.subnet_type_tag_key != null && var.subnet_type_tag_value_format != null ? { (var.subnet_type_tag_key) = format(var.subnet_type_tag_value_format, var.public_label) } : {})
}
resource "aws_subnet" "public" {
count = local.public_enabled ? local.public_count : 0
vpc_id = var.vpc_id
availability_zone = local.public_zones[count.index]
cidr_block = local.public4_enabled ? element(local.public4_cidrs, count.index) : null
ipv6_cidr_block = local.public6_enabled ? element(local.public6_cidrs, count.index) : null
ipv6_native = local.public6_enabled && !local.public4_enabled
map_public_ip_on_launch = local.public4_enabled ? local.maps_public_ip : null
tags = merge(module.public_label.tags, { Name = "\${module.public_label.id}\${local.delimiter}\${local.public_codes[count.index]}" })
}
resource "aws_route_table" "public" {
count = local.makes_public_tables ? local.public_table_count : 0
vpc_id = var.vpc_id
tags = module.public_label.tags
}
resource "aws_route_table_association" "public" {
count = local.public_tables_enabled ? local.public_count : 0
subnet_id = aws_subnet.public[count.index].id
route_table_id = element(local.public_table_ids, count.index)
}
resource "aws_network_acl" "public" {
count = local.public_enabled && var.public_open_network_acl_enabled ? 1 : 0
vpc_id = var.vpc_id
}
resource "aws_route" "public" {
count = local.public4_enabled && length(var.igw_id) > 0 ? local.public_table_count : 0
route_table_id = local.public_table_ids[count.index]
destination_cidr_block = "0.0.0.0/0"
gateway_id = var.igw_id[0]
}
resource "aws_route" "public6" {
count = local.public6_enabled && length(var.igw_id) > 0 ? local.public_table_count : 0
route_table_id = local.public_table_ids[count.index]
destination_ipv6_cidr_block = "::/0"
gateway_id = var.igw_id[0]
}
module "private_label" {
source = "cloudposse/label/null"
version = "0.25.0"
context = module.this.context
attributes = [var.private_label]
tags = merge(var.private_subnets_additional_tags, var.subnet_type_tag_key != null && var.subnet_type_tag_value_format != null ? { (var.subnet_type_tag_key) = format(var.subnet_type_tag_value_format, var.private_label) } : {})
}
resource "aws_subnet" "private" {
count = local.private_enabled ? local.private_count : 0
vpc_id = var.vpc_id
availability_zone = local.private_zones[count.index]
cidr_block = local.private4_enabled ? local.private4_cidrs[count.index] : null
ipv6_cidr_block = local.private6_enabled ? local.private6_cidrs[count.index] : null
ipv6_native = local.private6_enabled && !local.private4_enabled
tags = merge(module.private_label.tags, { Name = "\${module.private_label.id}\${local.delimiter}\${local.private_codes[count.index]}" })
}
resource "aws_route_table" "private" {
count = local.private_table_count
vpc_id = var.vpc_id
tags = merge(module.private_label.tags, { Name = "\${module.private_label.id}\${local.delimiter}\${local.private_codes[count.index]}" })
}
resource "aws_route_table_association" "private" {
count = local.private_tables_enabled ? local.private_count : 0
subnet_id = aws_subnet.private[count.index].id
route_table_id = element(local.private_table_ids, count.index)
}
resource "aws_network_acl" "private" {
count = local.private_enabled && var.private_open_network_acl_enabled ? 1 : 0
vpc_id = var.vpc_id
}
resource "aws_route" "private6" {
count = local.ipv6_enabled && length(var.ipv6_egress_only_igw_id) > 0 ? local.private_table_count : 0
route_table_id = local.private_table_ids[count.index]
destination_ipv6_cidr_block = "::/0"
egress_only_gateway_id = var.ipv6_egress_only_igw_id[0]
}
module "nat_label" {
source = "cloudposse/label/null"
version = "0.25.0"
context = module.this.context
attributes = ["nat"]
}
resource "aws_nat_gateway" "default" {
count = local.has_gateways ? local.nat_count : 0
allocation_id = local.address_ids[count.index]
subnet_id = aws_subnet.public[local.nat_subnets[count.index]].id
tags = merge(module.nat_label.tags, { Name = "\${module.nat_label.id}\${local.delimiter}\${local.public_codes[local.nat_subnets[count.index]]}" })
}
module "nat_instance_label" {
source = "cloudposse/label/null"
version = "0.25.0"
context = module.this.context
attributes = ["nat", "instance"]
}
resource "aws_security_group" "nat_instance" {
count = local.has_instances ? 1 : 0
name = module.nat_instance_label.id
description = "Security Group for NAT Instance"
vpc_id = var.vpc_id
tags = module.nat_instance_label.tags
}
resource "aws_security_group_rule" "nat_instance_egress" {
count = local.has_instances ? 1 : 0
security_group_id = join("", aws_security_group.nat_instance[*].id)
type = "egress"
description = "Allow all egress traffic"
from_port = 0
to_port = 0
protocol = "-1"
cidr_blocks = ["0.0.0.0/0"]
}
resource "aws_security_group_rule" "nat_instance_ingress" {
count = local.has_instances ? 1 : 0
security_group_id = join("", aws_security_group.nat_instance[*].id)
type = "ingress"
description = "Allow ingress traffic from the VPC CIDR block"
from_port = 0
to_port = 0
protocol = "-1"
cidr_blocks = [local.whole4]
}
data "aws_ami" "nat_instance" {
count = local.has_instances && length(var.nat_instance_ami_id) == 0 ? 1 : 0
}
resource "aws_instance" "nat_instance" {
count = local.has_instances ? local.nat_count : 0
ami = local.instance_image
instance_type = var.nat_instance_type
subnet_id = aws_subnet.public[local.nat_subnets[count.index]].id
vpc_security_group_ids = [aws_security_group.nat_instance[0].id]
source_dest_check = false
associate_public_ip_address = true
}
locals {
instance_image = local.has_instances && length(var.nat_instance_ami_id) == 0 ? data.aws_ami.nat_instance[0].id : try(var.nat_instance_ami_id[0], "")
}
output "availability_zones" {
value = local.zones
}
output "availability_zone_ids" {
value = local.by_id ? var.availability_zone_ids : [for zone in local.zones : local.ids_by[zone]]
}
output "public_subnet_ids" {
value = aws_subnet.public[*].id
}
output "public_subnet_arns" {
value = aws_subnet.public[*].arn
}
output "private_subnet_ids" {
value = aws_subnet.private[*].id
}
output "private_subnet_arns" {
value = aws_subnet.private[*].arn
}
output "public_subnet_cidrs" {
value = local.public4_enabled ? aws_subnet.public[*].cidr_block : []
}
output "public_subnet_ipv6_cidrs" {
value = local.public6_enabled ? aws_subnet.public[*].ipv6_cidr_block : []
}
output "private_subnet_cidrs" {
value = local.private4_enabled ? aws_subnet.private[*].cidr_block : []
}
output "private_subnet_ipv6_cidrs" {
value = local.private6_enabled ? aws_subnet.private[*].ipv6_cidr_block : []
}
output "public_route_table_ids" {
value = aws_route_table.public[*].id
}
output "private_route_table_ids" {
value = aws_route_table.private[*].id
}
output "public_network_acl_id" {
value = local.public_enabled && var.public_open_network_acl_enabled ? aws_network_acl.public[0].id : null
}
output "private_network_acl_id" {
value = local.private_enabled && var.private_open_network_acl_enabled ? aws_network_acl.private[0].id : null
}
output "nat_gateway_ids" {
value = aws_nat_gateway.default[*].id
}
output "nat_gateway_private_ips" {
value = aws_nat_gateway.default[*].private_ip
}
output "nat_instance_ids" {
value = aws_instance.nat_instance[*].id
}
output "nat_instance_ami_id" {
value = local.has_instances ? local.instance_image : null
}
output "nat_ips" {
value = local.takes_addresses ? var.nat_elastic_ips : aws_eip.default[*].public_ip
}
output "nat_gateway_public_ips" {
value = local.takes_addresses ? var.nat_elastic_ips : aws_eip.default[*].public_ip
}
output "nat_eip_allocation_ids" {
value = local.address_ids
}
output "az_private_subnets_map" {
value = local.private_by_zone
}
output "az_public_subnets_map" {
value = local.public_by_zone
}
output "az_private_route_table_ids_map" {
value = local.private_tables_by_zone
}
output "az_public_route_table_ids_map" {
value = local.public_tables_by_zone
}
output "named_private_subnets_map" {
value = { for place, name in local.private_names : name => compact([for zone, ids in local.private_by_zone : try(ids[place], "")]) }
}
output "named_private_route_table_ids_map" {
value = { for place, name in local.private_names : name => compact([for zone, ids in local.private_tables_by_zone : try(ids[place], "")]) }
}
output "named_public_subnets_map" {
value = { for place, name in local.public_names : name => compact([for zone, ids in local.public_by_zone : try(ids[place], "")]) }
}
output "named_public_route_table_ids_map" {
value = { for place, name in local.public_names : name => compact([for zone, ids in local.public_tables_by_zone : try(ids[place], "")]) }
}`],["cloudposse-vpc",`variable "assign_generated_ipv6_cidr_block" {
type = bool
default = true
}
variable "network_address_usage_metrics_enabled" {
default = null
}
locals {
primary = var.ipv4_primary_cidr_block
associations = var.ipv4_additional_cidr_block_associations
generated = var.assign_generated_ipv6_cidr_block
dns_hostnames = var.dns_hostnames_enabled
dns_support = var.dns_support_enabled
denies_all = var.default_security_group_deny_all
wants_gateway = var.internet_gateway_enabled
}`],["cloudposse-vpc-1",`variable "assign_generated_ipv6_cidr_block" {
type = bool
default = null
}
variable "cidr_block" {
type = string
default = null
}
variable "additional_cidr_blocks" {
type = list(string)
default = []
}
variable "ipv6_enabled" {
type = bool
default = null
}
variable "enable_dns_hostnames" {
type = bool
default = null
}
variable "enable_dns_support" {
type = bool
default = null
}
variable "enable_default_security_group_with_custom_rules" {
type = bool
default = null
}
variable "enable_internet_gateway" {
type = bool
default = null
}
variable "classiclink_enabled" {
default = null
}
variable "classiclink_dns_support_enabled" {
default = null
}
variable "enable_classiclink" {
default = null
}
variable "enable_classiclink_dns_support" {
default = null
}
locals {
primary = var.ipv4_primary_cidr_block == null ? var.cidr_block : var.ipv4_primary_cidr_block
further = { for range in var.additional_cidr_blocks : range => { ipv4_cidr_block = range, ipv4_ipam_pool_id = null, ipv4_netmask_length = null } }
further_all = var.model_release < 1001000 || local.enabled ? local.further : {}
associations = var.model_release < 1001000 ? local.further : local.enabled ? length(local.further_all) > 0 ? local.further_all : var.ipv4_additional_cidr_block_associations : {}
generated = coalesce(var.assign_generated_ipv6_cidr_block, var.ipv6_enabled, true)
dns_hostnames = coalesce(var.enable_dns_hostnames, var.dns_hostnames_enabled)
dns_support = coalesce(var.enable_dns_support, var.dns_support_enabled)
denies_all = coalesce(var.enable_default_security_group_with_custom_rules, var.default_security_group_deny_all)
wants_gateway = coalesce(var.enable_internet_gateway, var.internet_gateway_enabled)
}`],["cloudposse-vpc-common",`variable "model_release" {
type = number
}
variable "ipv4_primary_cidr_block" {
type = string
default = null
}
variable "ipv4_primary_cidr_block_association" {
type = object({ ipv4_ipam_pool_id = string, ipv4_netmask_length = number })
default = null
}
variable "ipv4_additional_cidr_block_associations" {
type = map(object({ ipv4_cidr_block = string, ipv4_ipam_pool_id = string, ipv4_netmask_length = number }))
default = {}
}
variable "ipv6_primary_cidr_block_association" {
type = object({ ipv6_cidr_block = string, ipv6_ipam_pool_id = string, ipv6_netmask_length = number })
default = null
}
variable "ipv6_additional_cidr_block_associations" {
type = map(object({ ipv6_cidr_block = string, ipv6_ipam_pool_id = string, ipv6_netmask_length = number }))
default = {}
}
variable "ipv6_cidr_block_network_border_group" {
type = string
default = null
}
variable "instance_tenancy" {
type = string
default = "default"
}
variable "dns_hostnames_enabled" {
type = bool
default = true
}
variable "dns_support_enabled" {
type = bool
default = true
}
variable "default_security_group_deny_all" {
type = bool
default = true
}
variable "default_route_table_no_routes" {
type = bool
default = false
}
variable "internet_gateway_enabled" {
type = bool
default = true
}
variable "ipv6_egress_only_internet_gateway_enabled" {
type = bool
default = false
}
variable "default_network_acl_deny_all" {
default = null
}
variable "ipv4_cidr_block_association_timeouts" {
default = null
}
variable "ipv6_cidr_block_association_timeouts" {
default = null
}
locals {
enabled = module.this.enabled
adopted_tags = merge(module.label.tags, { Name = var.model_release < 1002000 ? "Default Security Group" : join(module.label.delimiter, [module.label.id, "default"]) })
adopts_group = local.enabled && local.denies_all
has_gateway = local.enabled && local.wants_gateway
has_gateway_6 = local.enabled && var.ipv6_egress_only_internet_gateway_enabled
}
module "label" {
source = "cloudposse/label/null"
version = "0.25.0"
context = module.this.context
}
module "igw_label" {
source = "cloudposse/label/null"
version = "0.25.0"
enabled = local.has_gateway
attributes = ["igw"]
context = module.this.context
}
resource "aws_vpc" "default" {
count = local.enabled ? 1 : 0
cidr_block = local.primary
ipv4_ipam_pool_id = try(var.ipv4_primary_cidr_block_association.ipv4_ipam_pool_id, null)
ipv4_netmask_length = try(var.ipv4_primary_cidr_block_association.ipv4_netmask_length, null)
ipv6_cidr_block = try(var.ipv6_primary_cidr_block_association.ipv6_cidr_block, null)
ipv6_ipam_pool_id = try(var.ipv6_primary_cidr_block_association.ipv6_ipam_pool_id, null)
ipv6_netmask_length = try(var.ipv6_primary_cidr_block_association.ipv6_netmask_length, null)
assign_generated_ipv6_cidr_block = local.generated
instance_tenancy = var.instance_tenancy
enable_dns_hostnames = local.dns_hostnames
enable_dns_support = local.dns_support
tags = module.label.tags
}
resource "aws_default_security_group" "default" {
count = local.adopts_group ? 1 : 0
vpc_id = aws_vpc.default[0].id
tags = local.adopted_tags
}
resource "aws_default_route_table" "default" {
count = local.enabled && var.default_route_table_no_routes ? 1 : 0
default_route_table_id = aws_vpc.default[0].default_route_table_id
tags = local.adopted_tags
}
resource "aws_internet_gateway" "default" {
count = local.has_gateway ? 1 : 0
vpc_id = aws_vpc.default[0].id
tags = var.model_release < 2002000 ? module.label.tags : module.igw_label.tags
}
resource "aws_egress_only_internet_gateway" "default" {
count = local.has_gateway_6 ? 1 : 0
vpc_id = aws_vpc.default[0].id
}
resource "aws_vpc_ipv4_cidr_block_association" "default" {
for_each = local.enabled ? local.associations : {}
vpc_id = aws_vpc.default[0].id
cidr_block = each.value.ipv4_cidr_block
ipv4_ipam_pool_id = each.value.ipv4_ipam_pool_id
ipv4_netmask_length = each.value.ipv4_netmask_length
}
resource "aws_vpc_ipv6_cidr_block_association" "default" {
for_each = local.enabled ? var.ipv6_additional_cidr_block_associations : {}
vpc_id = aws_vpc.default[0].id
ipv6_cidr_block = each.value.ipv6_cidr_block
ipv6_ipam_pool_id = each.value.ipv6_ipam_pool_id
ipv6_netmask_length = each.value.ipv6_netmask_length
}
output "vpc_id" {
value = join("", aws_vpc.default[*].id)
}
output "vpc_arn" {
value = join("", aws_vpc.default[*].arn)
}
output "vpc_cidr_block" {
value = join("", aws_vpc.default[*].cidr_block)
}
output "vpc_main_route_table_id" {
value = join("", aws_vpc.default[*].main_route_table_id)
}
output "vpc_default_network_acl_id" {
value = join("", aws_vpc.default[*].default_network_acl_id)
}
output "vpc_default_security_group_id" {
value = join("", aws_vpc.default[*].default_security_group_id)
}
output "vpc_default_route_table_id" {
value = join("", aws_vpc.default[*].default_route_table_id)
}
output "vpc_ipv6_association_id" {
value = join("", aws_vpc.default[*].ipv6_association_id)
}
output "vpc_ipv6_cidr_block" {
value = join("", aws_vpc.default[*].ipv6_cidr_block)
}
output "ipv6_cidr_block" {
value = join("", aws_vpc.default[*].ipv6_cidr_block)
}
output "ipv6_cidr_block_network_border_group" {
value = join("", aws_vpc.default[*].ipv6_cidr_block_network_border_group)
}
output "igw_id" {
value = join("", aws_internet_gateway.default[*].id)
}
output "ipv6_egress_only_igw_id" {
value = join("", aws_egress_only_internet_gateway.default[*].id)
}
output "additional_cidr_blocks" {
value = [for one in aws_vpc_ipv4_cidr_block_association.default : one.cidr_block]
}
output "additional_cidr_blocks_to_association_ids" {
value = { for one in aws_vpc_ipv4_cidr_block_association.default : one.cidr_block => one.id }
}
output "additional_ipv6_cidr_blocks" {
value = [for one in aws_vpc_ipv6_cidr_block_association.default : one.ipv6_cidr_block]
}
output "additional_ipv6_cidr_blocks_to_association_ids" {
value = { for one in aws_vpc_ipv6_cidr_block_association.default : one.ipv6_cidr_block => one.id }
}`],["cloudposse-zones",`locals {
region_codes = {
"af-south-1"      = { short = "afs1", fixed = "fs1" }
"ap-east-1"       = { short = "ape1", fixed = "ae1" }
"ap-northeast-1"  = { short = "apne1", fixed = "an1" }
"ap-northeast-2"  = { short = "apne2", fixed = "an2" }
"ap-northeast-3"  = { short = "apne3", fixed = "an3" }
"ap-south-1"      = { short = "aps1", fixed = "as0" }
"ap-south-2"      = { short = "aps2", fixed = "ar2" }
"ap-southeast-1"  = { short = "apse1", fixed = "as1" }
"ap-southeast-2"  = { short = "apse2", fixed = "as2" }
"ap-southeast-3"  = { short = "apse3", fixed = "as3" }
"ap-southeast-4"  = { short = "apse4", fixed = "as4" }
"ca-central-1"    = { short = "cac1", fixed = "cc1" }
"ca-west-1"       = { short = "caw1", fixed = "cw1" }
"cn-north-1"      = { short = "cnn1", fixed = "nn0" }
"cn-northwest-1"  = { short = "cnnw1", fixed = "nn1" }
"eu-central-1"    = { short = "euc1", fixed = "ec1" }
"eu-central-2"    = { short = "euc2", fixed = "ec2" }
"eu-north-1"      = { short = "eun1", fixed = "en1" }
"eu-south-1"      = { short = "eus1", fixed = "es1" }
"eu-south-2"      = { short = "eus2", fixed = "es2" }
"eu-west-1"       = { short = "euw1", fixed = "ew1" }
"eu-west-2"       = { short = "euw2", fixed = "ew2" }
"eu-west-3"       = { short = "euw3", fixed = "ew3" }
"il-central-1"    = { short = "ilc1", fixed = "ic1" }
"me-central-1"    = { short = "mec1", fixed = "mc1" }
"me-south-1"      = { short = "mes1", fixed = "ms1" }
"sa-east-1"       = { short = "sae1", fixed = "se1" }
"us-east-1"       = { short = "use1", fixed = "ue1" }
"us-east-1-atl-1" = { short = "atl1", fixed = "at1" }
"us-east-1-bos-1" = { short = "bos1", fixed = "bo1" }
"us-east-1-chi-1" = { short = "chi1", fixed = "ch1" }
"us-east-1-dfw-1" = { short = "dfw1", fixed = "df1" }
"us-east-1-iah-1" = { short = "iah1", fixed = "ia1" }
"us-east-1-mci-1" = { short = "mci1", fixed = "ks1" }
"us-east-1-mia-1" = { short = "mia1", fixed = "mi1" }
"us-east-1-msp-1" = { short = "msp1", fixed = "mn1" }
"us-east-1-nyc-1" = { short = "nyc1", fixed = "ny1" }
"us-east-1-phl-1" = { short = "phi1", fixed = "pl1" }
"us-east-2"       = { short = "use2", fixed = "ue2" }
"us-gov-east-1"   = { short = "usge1", fixed = "ge1" }
"us-gov-west-1"   = { short = "usgw1", fixed = "gw1" }
"us-west-1"       = { short = "usw1", fixed = "uw1" }
"us-west-2"       = { short = "usw2", fixed = "uw2" }
"us-west-2-den-1" = { short = "den1", fixed = "dv1" }
"us-west-2-las-1" = { short = "las1", fixed = "lv1" }
"us-west-2-lax-1" = { short = "lax1", fixed = "lx1" }
"us-west-2-pdx-1" = { short = "pdx1", fixed = "pd1" }
"us-west-2-phx-1" = { short = "phx1", fixed = "px1" }
"us-west-2-sea-1" = { short = "sea1", fixed = "st1" }
}
zone_codes = {
short = merge([for region, code in local.region_codes : { for letter in concat([""], split("", "abcdefgh")) : "\${region}\${letter}" => "\${code.short}\${letter}" }]...)
fixed = merge([for region, code in local.region_codes : { for letter in concat([""], split("", "abcdefgh")) : "\${region}\${letter}" => "\${code.fixed}\${letter}" }]...)
full = merge([for region, code in local.region_codes : { for letter in concat([""], split("", "abcdefgh")) : "\${region}\${letter}" => "\${region}\${letter}" }]...)
}
}`],["terraform-aws-eks-20",`variable "cluster_name" {
type = string
default = ""
}
variable "cluster_additional_security_group_ids" {
type = list(string)
default = []
}
variable "cluster_tags" {
type = map(string)
default = {}
}
variable "create_cluster_primary_security_group_tags" {
type = bool
default = true
}
variable "cluster_compute_config" {
type = any
default = {}
}
variable "cluster_ip_family" {
type = string
default = "ipv4"
}
variable "outpost_config" {
type = any
default = {}
}
variable "cluster_encryption_config" {
type = any
default = { resources = ["secrets"] }
}
variable "attach_cluster_encryption_policy" {
type = bool
default = true
}
variable "cluster_encryption_policy_use_name_prefix" {
type = bool
default = true
}
variable "cluster_encryption_policy_name" {
type = string
default = null
}
variable "cluster_encryption_policy_path" {
type = string
default = null
}
variable "cluster_iam_role_dns_suffix" {
type = string
default = null
}
variable "create_cluster_security_group" {
type = bool
default = true
}
variable "cluster_security_group_id" {
type = string
default = ""
}
variable "cluster_security_group_name" {
type = string
default = null
}
variable "cluster_security_group_use_name_prefix" {
type = bool
default = true
}
variable "cluster_security_group_description" {
type = string
default = "EKS cluster security group"
}
variable "cluster_security_group_additional_rules" {
type = any
default = {}
}
variable "cluster_security_group_tags" {
type = map(string)
default = {}
}
variable "enable_security_groups_for_pods" {
type = bool
default = true
}
variable "enable_efa_support" {
type = bool
default = false
}
variable "node_security_group_additional_rules" {
type = any
default = {}
}
variable "fargate_profiles" {
type = any
default = {}
}
variable "fargate_profile_defaults" {
type = any
default = {}
}
variable "eks_managed_node_groups" {
type = any
default = {}
}
variable "eks_managed_node_group_defaults" {
type = any
default = {}
}
variable "self_managed_node_groups" {
type = any
default = {}
}
variable "self_managed_node_group_defaults" {
type = any
default = {}
}
data "external" "auto_mode_of_20_31" {
program = []
}
locals {
name = var.cluster_name
additional_groups = var.cluster_additional_security_group_ids
cluster_tags = var.cluster_tags
tags_primary_group = var.create_cluster_primary_security_group_tags
ip_family = var.cluster_ip_family
outposts = length(var.outpost_config) > 0
wants_cluster_group = var.create_cluster_security_group
given_cluster_group = var.cluster_security_group_id
cluster_group_named = var.cluster_security_group_name
cluster_group_by_prefix = var.cluster_security_group_use_name_prefix
cluster_group_description = var.cluster_security_group_description
cluster_group_rules = var.cluster_security_group_additional_rules
cluster_group_tags = var.cluster_security_group_tags
efa_rules = { for key, rule in {
ingress_all_self_efa = { type = "ingress", protocol = "-1", from_port = 0, to_port = 0, self = true }
egress_all_self_efa = { type = "egress", protocol = "-1", from_port = 0, to_port = 0, self = true }
} : key => rule if var.enable_efa_support }
encrypts = length(var.cluster_encryption_config) > 0 && !local.outposts
given_key = var.create_kms_key ? null : var.cluster_encryption_config.provider_key_arn
attaches_encryption = var.attach_cluster_encryption_policy
encryption_by_prefix = var.cluster_encryption_policy_use_name_prefix
encryption_name = coalesce(var.cluster_encryption_policy_name, "\${local.role_name}-ClusterEncryption")
encryption_path = var.cluster_encryption_policy_path
wants_auto_mode = try(var.cluster_compute_config.enabled, false)
auto_mode = var.model_release < 20031000 ? false : var.model_release < 20031006 ? tobool(data.external.auto_mode_of_20_31.result.enabled) : local.wants_auto_mode
tags_of_auto_mode = var.model_release < 20031000 ? false : var.model_release < 20031006 ? tobool(data.external.auto_mode_of_20_31.result.enabled) : true
of_pods = { for name in ["AmazonEKSVPCResourceController"] : name => "\${local.policies}/\${name}" if var.model_release < 20031000 || (var.enable_security_groups_for_pods && !local.outposts && !local.auto_mode) }
dns_suffix = coalesce(var.cluster_iam_role_dns_suffix, data.aws_partition.current.dns_suffix)
}
module "fargate_profile" {
source = "terraform-aws-modules/eks/aws//modules/fargate-profile"
for_each = { for key, group in var.fargate_profiles : key => group if var.create && !local.outposts }
model_release = var.model_release
cluster_name = aws_eks_cluster.this[0].id
cluster_ip_family = var.cluster_ip_family
create = try(each.value.create, true)
name = try(each.value.name, each.key)
tags = merge(var.tags, try(each.value.tags, var.fargate_profile_defaults.tags, {}))
create_iam_role = try(each.value.create_iam_role, var.fargate_profile_defaults.create_iam_role, true)
iam_role_name = try(each.value.iam_role_name, var.fargate_profile_defaults.iam_role_name, null)
iam_role_use_name_prefix = try(each.value.iam_role_use_name_prefix, var.fargate_profile_defaults.iam_role_use_name_prefix, true)
iam_role_path = try(each.value.iam_role_path, var.fargate_profile_defaults.iam_role_path, null)
iam_role_tags = try(each.value.iam_role_tags, var.fargate_profile_defaults.iam_role_tags, {})
iam_role_attach_cni_policy = try(each.value.iam_role_attach_cni_policy, var.fargate_profile_defaults.iam_role_attach_cni_policy, true)
iam_role_additional_policies = lookup(each.value, "iam_role_additional_policies", lookup(var.fargate_profile_defaults, "iam_role_additional_policies", {}))
create_iam_role_policy = var.model_release < 20016000 ? false : try(each.value.create_iam_role_policy, var.fargate_profile_defaults.create_iam_role_policy, true)
iam_role_policy_statements = try(each.value.iam_role_policy_statements, var.fargate_profile_defaults.iam_role_policy_statements, [])
}
module "eks_managed_node_group" {
source = "terraform-aws-modules/eks/aws//modules/eks-managed-node-group"
for_each = { for key, group in var.eks_managed_node_groups : key => group if var.create && !local.outposts }
model_release = var.model_release
cluster_name = aws_eks_cluster.this[0].id
cluster_ip_family = var.cluster_ip_family
create = try(each.value.create, true)
name = try(each.value.name, each.key)
tags = merge(var.tags, try(each.value.tags, var.eks_managed_node_group_defaults.tags, {}))
create_iam_role = try(each.value.create_iam_role, var.eks_managed_node_group_defaults.create_iam_role, true)
iam_role_name = try(each.value.iam_role_name, var.eks_managed_node_group_defaults.iam_role_name, null)
iam_role_use_name_prefix = try(each.value.iam_role_use_name_prefix, var.eks_managed_node_group_defaults.iam_role_use_name_prefix, true)
iam_role_path = try(each.value.iam_role_path, var.eks_managed_node_group_defaults.iam_role_path, null)
iam_role_tags = try(each.value.iam_role_tags, var.eks_managed_node_group_defaults.iam_role_tags, {})
iam_role_attach_cni_policy = try(each.value.iam_role_attach_cni_policy, var.eks_managed_node_group_defaults.iam_role_attach_cni_policy, true)
iam_role_additional_policies = lookup(each.value, "iam_role_additional_policies", lookup(var.eks_managed_node_group_defaults, "iam_role_additional_policies", {}))
create_iam_role_policy = var.model_release < 20016000 ? false : try(each.value.create_iam_role_policy, var.eks_managed_node_group_defaults.create_iam_role_policy, true)
iam_role_policy_statements = try(each.value.iam_role_policy_statements, var.eks_managed_node_group_defaults.iam_role_policy_statements, [])
}
module "self_managed_node_group" {
source = "terraform-aws-modules/eks/aws//modules/self-managed-node-group"
for_each = { for key, group in var.self_managed_node_groups : key => group if var.create }
model_release = var.model_release
cluster_name = aws_eks_cluster.this[0].id
cluster_ip_family = var.cluster_ip_family
create = try(each.value.create, true)
name = try(each.value.name, each.key)
tags = merge(var.tags, try(each.value.tags, var.self_managed_node_group_defaults.tags, {}))
create_iam_role = try(each.value.create_iam_instance_profile, var.self_managed_node_group_defaults.create_iam_instance_profile, true)
iam_role_name = try(each.value.iam_role_name, var.self_managed_node_group_defaults.iam_role_name, null)
iam_role_use_name_prefix = try(each.value.iam_role_use_name_prefix, var.self_managed_node_group_defaults.iam_role_use_name_prefix, true)
iam_role_path = try(each.value.iam_role_path, var.self_managed_node_group_defaults.iam_role_path, null)
iam_role_tags = try(each.value.iam_role_tags, var.self_managed_node_group_defaults.iam_role_tags, {})
iam_role_attach_cni_policy = try(each.value.iam_role_attach_cni_policy, var.self_managed_node_group_defaults.iam_role_attach_cni_policy, true)
iam_role_additional_policies = lookup(each.value, "iam_role_additional_policies", lookup(var.self_managed_node_group_defaults, "iam_role_additional_policies", {}))
create_iam_role_policy = var.model_release < 20016000 ? false : try(each.value.create_iam_role_policy, var.self_managed_node_group_defaults.create_iam_role_policy, true)
iam_role_policy_statements = try(each.value.iam_role_policy_statements, var.self_managed_node_group_defaults.iam_role_policy_statements, [])
}
variable "access_entries" {
default = null
}
variable "authentication_mode" {
default = null
}
variable "aws_auth_accounts" {
default = null
}
variable "aws_auth_fargate_profile_pod_execution_role_arns" {
default = null
}
variable "aws_auth_node_iam_role_arns_non_windows" {
default = null
}
variable "aws_auth_node_iam_role_arns_windows" {
default = null
}
variable "aws_auth_roles" {
default = null
}
variable "aws_auth_users" {
default = null
}
variable "bootstrap_self_managed_addons" {
default = null
}
variable "cloudwatch_log_group_class" {
default = null
}
variable "cloudwatch_log_group_kms_key_id" {
default = null
}
variable "cloudwatch_log_group_retention_in_days" {
default = null
}
variable "cloudwatch_log_group_tags" {
default = null
}
variable "cluster_addons" {
default = null
}
variable "cluster_addons_timeouts" {
default = null
}
variable "cluster_enabled_log_types" {
default = null
}
variable "cluster_encryption_policy_description" {
default = null
}
variable "cluster_encryption_policy_tags" {
default = null
}
variable "cluster_endpoint_private_access" {
default = null
}
variable "cluster_endpoint_public_access" {
default = null
}
variable "cluster_endpoint_public_access_cidrs" {
default = null
}
variable "cluster_force_update_version" {
default = null
}
variable "cluster_identity_providers" {
default = null
}
variable "cluster_remote_network_config" {
default = null
}
variable "cluster_service_ipv4_cidr" {
default = null
}
variable "cluster_service_ipv6_cidr" {
default = null
}
variable "cluster_timeouts" {
default = null
}
variable "cluster_upgrade_policy" {
default = null
}
variable "cluster_version" {
default = null
}
variable "cluster_zonal_shift_config" {
default = null
}
variable "create_aws_auth_configmap" {
default = null
}
variable "custom_oidc_thumbprints" {
default = null
}
variable "dataplane_wait_duration" {
default = null
}
variable "enable_cluster_creator_admin_permissions" {
default = null
}
variable "enable_kms_key_rotation" {
default = null
}
variable "enable_node_custom_tags_permissions" {
default = null
}
variable "iam_role_description" {
default = null
}
variable "iam_role_permissions_boundary" {
default = null
}
variable "include_oidc_root_ca_thumbprint" {
default = null
}
variable "kms_key_administrators" {
default = null
}
variable "kms_key_aliases" {
default = null
}
variable "kms_key_deletion_window_in_days" {
default = null
}
variable "kms_key_description" {
default = null
}
variable "kms_key_enable_default_policy" {
default = null
}
variable "kms_key_override_policy_documents" {
default = null
}
variable "kms_key_owners" {
default = null
}
variable "kms_key_service_users" {
default = null
}
variable "kms_key_source_policy_documents" {
default = null
}
variable "kms_key_users" {
default = null
}
variable "manage_aws_auth_configmap" {
default = null
}
variable "node_iam_role_description" {
default = null
}
variable "node_iam_role_permissions_boundary" {
default = null
}
variable "node_iam_role_policy_statements" {
default = null
}
variable "openid_connect_audiences" {
default = null
}`],["terraform-aws-eks-21",`variable "name" {
type = string
default = ""
}
variable "additional_security_group_ids" {
type = list(string)
default = []
}
variable "cluster_tags" {
type = map(string)
default = {}
}
variable "create_primary_security_group_tags" {
type = bool
default = true
}
variable "compute_config" {
type = object({
enabled = optional(bool, false)
})
default = null
}
variable "create_auto_mode_iam_resources" {
type = bool
default = false
}
variable "ip_family" {
type = string
default = "ipv4"
}
variable "outpost_config" {
type = any
default = null
}
variable "encryption_config" {
type = object({
provider_key_arn = optional(string)
})
default = {}
}
variable "attach_encryption_policy" {
type = bool
default = true
}
variable "encryption_policy_use_name_prefix" {
type = bool
default = true
}
variable "encryption_policy_name" {
type = string
default = null
}
variable "encryption_policy_path" {
type = string
default = null
}
variable "create_security_group" {
type = bool
default = true
}
variable "security_group_id" {
type = string
default = ""
}
variable "security_group_name" {
type = string
default = null
}
variable "security_group_use_name_prefix" {
type = bool
default = true
}
variable "security_group_description" {
type = string
default = "EKS cluster security group"
}
variable "security_group_additional_rules" {
type = map(object({
protocol = optional(string, "tcp")
from_port = number
to_port = number
type = optional(string, "ingress")
cidr_blocks = optional(list(string))
ipv6_cidr_blocks = optional(list(string))
prefix_list_ids = optional(list(string))
self = optional(bool)
source_node_security_group = optional(bool, false)
source_security_group_id = optional(string)
}))
default = {}
}
variable "security_group_tags" {
type = map(string)
default = {}
}
variable "node_security_group_additional_rules" {
type = map(object({
protocol = optional(string, "tcp")
from_port = number
to_port = number
type = optional(string, "ingress")
cidr_blocks = optional(list(string))
ipv6_cidr_blocks = optional(list(string))
prefix_list_ids = optional(list(string))
self = optional(bool)
source_cluster_security_group = optional(bool, false)
source_security_group_id = optional(string)
}))
default = {}
}
variable "fargate_profiles" {
type = map(object({
create = optional(bool)
name = optional(string)
subnet_ids = optional(list(string))
tags = optional(map(string))
create_iam_role = optional(bool)
iam_role_name = optional(string)
iam_role_use_name_prefix = optional(bool)
iam_role_path = optional(string)
iam_role_tags = optional(map(string))
iam_role_attach_cni_policy = optional(bool)
iam_role_additional_policies = optional(map(string))
create_iam_role_policy = optional(bool)
iam_role_policy_statements = optional(list(object({
sid = optional(string)
actions = optional(list(string))
not_actions = optional(list(string))
effect = optional(string)
resources = optional(list(string))
not_resources = optional(list(string))
principals = optional(list(object({
type = string
identifiers = list(string)
})))
not_principals = optional(list(object({
type = string
identifiers = list(string)
})))
condition = optional(list(object({
test = string
values = list(string)
variable = string
})))
})))
}))
default = null
}
variable "eks_managed_node_groups" {
type = map(object({
create = optional(bool)
name = optional(string)
subnet_ids = optional(list(string))
tags = optional(map(string))
create_iam_role = optional(bool)
iam_role_name = optional(string)
iam_role_use_name_prefix = optional(bool)
iam_role_path = optional(string)
iam_role_tags = optional(map(string))
iam_role_attach_cni_policy = optional(bool)
iam_role_additional_policies = optional(map(string))
create_iam_role_policy = optional(bool)
iam_role_policy_statements = optional(list(object({
sid = optional(string)
actions = optional(list(string))
not_actions = optional(list(string))
effect = optional(string)
resources = optional(list(string))
not_resources = optional(list(string))
principals = optional(list(object({
type = string
identifiers = list(string)
})))
not_principals = optional(list(object({
type = string
identifiers = list(string)
})))
condition = optional(list(object({
test = string
values = list(string)
variable = string
})))
})))
enable_efa_support = optional(bool)
create_security_group = optional(bool)
security_group_name = optional(string)
security_group_use_name_prefix = optional(bool)
security_group_description = optional(string)
security_group_ingress_rules = optional(map(object({
cidr_ipv4 = optional(string)
cidr_ipv6 = optional(string)
from_port = optional(string)
ip_protocol = optional(string)
prefix_list_id = optional(string)
referenced_security_group_id = optional(string)
self = optional(bool)
to_port = optional(string)
})))
security_group_egress_rules = optional(map(object({
cidr_ipv4 = optional(string)
cidr_ipv6 = optional(string)
from_port = optional(string)
ip_protocol = optional(string)
prefix_list_id = optional(string)
referenced_security_group_id = optional(string)
self = optional(bool)
to_port = optional(string)
})))
security_group_tags = optional(map(string))
}))
default = null
}
variable "self_managed_node_groups" {
type = map(object({
create = optional(bool)
name = optional(string)
subnet_ids = optional(list(string))
tags = optional(map(string))
create_iam_instance_profile = optional(bool)
iam_role_name = optional(string)
iam_role_use_name_prefix = optional(bool)
iam_role_path = optional(string)
iam_role_tags = optional(map(string))
iam_role_attach_cni_policy = optional(bool)
iam_role_additional_policies = optional(map(string))
create_iam_role_policy = optional(bool)
iam_role_policy_statements = optional(list(object({
sid = optional(string)
actions = optional(list(string))
not_actions = optional(list(string))
effect = optional(string)
resources = optional(list(string))
not_resources = optional(list(string))
principals = optional(list(object({
type = string
identifiers = list(string)
})))
not_principals = optional(list(object({
type = string
identifiers = list(string)
})))
condition = optional(list(object({
test = string
values = list(string)
variable = string
})))
})))
enable_efa_support = optional(bool)
create_security_group = optional(bool)
security_group_name = optional(string)
security_group_use_name_prefix = optional(bool)
security_group_description = optional(string)
security_group_ingress_rules = optional(map(object({
cidr_ipv4 = optional(string)
cidr_ipv6 = optional(string)
from_port = optional(string)
ip_protocol = optional(string)
prefix_list_id = optional(string)
referenced_security_group_id = optional(string)
self = optional(bool)
to_port = optional(string)
})))
security_group_egress_rules = optional(map(object({
cidr_ipv4 = optional(string)
cidr_ipv6 = optional(string)
from_port = optional(string)
ip_protocol = optional(string)
prefix_list_id = optional(string)
referenced_security_group_id = optional(string)
self = optional(bool)
to_port = optional(string)
})))
security_group_tags = optional(map(string))
}))
default = null
}
locals {
name = var.name
additional_groups = var.additional_security_group_ids
cluster_tags = var.cluster_tags
tags_primary_group = var.create_primary_security_group_tags
ip_family = var.ip_family
outposts = var.outpost_config != null
wants_cluster_group = var.create_security_group
given_cluster_group = var.security_group_id
cluster_group_named = var.security_group_name
cluster_group_by_prefix = var.security_group_use_name_prefix
cluster_group_description = var.security_group_description
cluster_group_rules = var.security_group_additional_rules
cluster_group_tags = var.security_group_tags
efa_rules = {}
encrypts = var.encryption_config != null && !local.outposts
given_key = var.create_kms_key ? null : var.encryption_config.provider_key_arn
attaches_encryption = var.attach_encryption_policy
encryption_by_prefix = var.encryption_policy_use_name_prefix
encryption_name = coalesce(var.encryption_policy_name, "\${local.role_name}-ClusterEncryption")
encryption_path = var.encryption_policy_path
auto_mode = try(var.compute_config.enabled, false) == true || var.create_auto_mode_iam_resources
tags_of_auto_mode = local.auto_mode
of_pods = {}
dns_suffix = "amazonaws.com"
}
module "fargate_profile" {
source = "terraform-aws-modules/eks/aws//modules/fargate-profile"
for_each = var.create && !local.outposts && var.fargate_profiles != null ? var.fargate_profiles : {}
model_release = var.model_release
cluster_name = aws_eks_cluster.this[0].id
cluster_ip_family = var.ip_family
create = each.value.create
name = coalesce(each.value.name, each.key)
tags = merge(var.tags, each.value.tags)
create_iam_role = each.value.create_iam_role
iam_role_name = each.value.iam_role_name
iam_role_use_name_prefix = each.value.iam_role_use_name_prefix
iam_role_path = each.value.iam_role_path
iam_role_tags = each.value.iam_role_tags
iam_role_attach_cni_policy = each.value.iam_role_attach_cni_policy
iam_role_additional_policies = each.value.iam_role_additional_policies
create_iam_role_policy = each.value.create_iam_role_policy
iam_role_policy_statements = each.value.iam_role_policy_statements
}
module "eks_managed_node_group" {
source = "terraform-aws-modules/eks/aws//modules/eks-managed-node-group"
for_each = var.create && !local.outposts && var.eks_managed_node_groups != null ? var.eks_managed_node_groups : {}
model_release = var.model_release
cluster_name = aws_eks_cluster.this[0].id
cluster_ip_family = var.ip_family
create = each.value.create
name = coalesce(each.value.name, each.key)
subnet_ids = coalesce(each.value.subnet_ids, var.subnet_ids)
tags = merge(var.tags, each.value.tags)
create_iam_role = each.value.create_iam_role
iam_role_name = each.value.iam_role_name
iam_role_use_name_prefix = each.value.iam_role_use_name_prefix
iam_role_path = each.value.iam_role_path
iam_role_tags = each.value.iam_role_tags
iam_role_attach_cni_policy = each.value.iam_role_attach_cni_policy
iam_role_additional_policies = each.value.iam_role_additional_policies
create_iam_role_policy = each.value.create_iam_role_policy
iam_role_policy_statements = each.value.iam_role_policy_statements
enable_efa_support = each.value.enable_efa_support
create_security_group = each.value.create_security_group
security_group_name = each.value.security_group_name
security_group_use_name_prefix = each.value.security_group_use_name_prefix
security_group_description = each.value.security_group_description
security_group_ingress_rules = each.value.security_group_ingress_rules
security_group_egress_rules = each.value.security_group_egress_rules
security_group_tags = each.value.security_group_tags
}
module "self_managed_node_group" {
source = "terraform-aws-modules/eks/aws//modules/self-managed-node-group"
for_each = var.create && var.self_managed_node_groups != null ? var.self_managed_node_groups : {}
model_release = var.model_release
cluster_name = aws_eks_cluster.this[0].id
cluster_ip_family = var.ip_family
create = each.value.create
name = coalesce(each.value.name, each.key)
subnet_ids = coalesce(each.value.subnet_ids, var.subnet_ids)
tags = merge(var.tags, each.value.tags)
create_iam_role = each.value.create_iam_instance_profile
iam_role_name = each.value.iam_role_name
iam_role_use_name_prefix = each.value.iam_role_use_name_prefix
iam_role_path = each.value.iam_role_path
iam_role_tags = each.value.iam_role_tags
iam_role_attach_cni_policy = each.value.iam_role_attach_cni_policy
iam_role_additional_policies = each.value.iam_role_additional_policies
create_iam_role_policy = each.value.create_iam_role_policy
iam_role_policy_statements = each.value.iam_role_policy_statements
enable_efa_support = each.value.enable_efa_support
create_security_group = each.value.create_security_group
security_group_name = each.value.security_group_name
security_group_use_name_prefix = each.value.security_group_use_name_prefix
security_group_description = each.value.security_group_description
security_group_ingress_rules = each.value.security_group_ingress_rules
security_group_egress_rules = each.value.security_group_egress_rules
security_group_tags = each.value.security_group_tags
}
variable "access_entries" {
default = null
}
variable "addons" {
default = null
}
variable "addons_timeouts" {
default = null
}
variable "authentication_mode" {
default = null
}
variable "cloudwatch_log_group_class" {
default = null
}
variable "cloudwatch_log_group_kms_key_id" {
default = null
}
variable "cloudwatch_log_group_retention_in_days" {
default = null
}
variable "cloudwatch_log_group_tags" {
default = null
}
variable "control_plane_scaling_config" {
default = null
}
variable "custom_oidc_thumbprints" {
default = null
}
variable "dataplane_wait_duration" {
default = null
}
variable "deletion_protection" {
default = null
}
variable "enable_cluster_creator_admin_permissions" {
default = null
}
variable "enable_kms_key_rotation" {
default = null
}
variable "enabled_log_types" {
default = null
}
variable "encryption_policy_description" {
default = null
}
variable "encryption_policy_tags" {
default = null
}
variable "endpoint_private_access" {
default = null
}
variable "endpoint_public_access" {
default = null
}
variable "endpoint_public_access_cidrs" {
default = null
}
variable "force_update_version" {
default = null
}
variable "iam_role_description" {
default = null
}
variable "iam_role_permissions_boundary" {
default = null
}
variable "identity_providers" {
default = null
}
variable "include_oidc_root_ca_thumbprint" {
default = null
}
variable "kms_key_administrators" {
default = null
}
variable "kms_key_aliases" {
default = null
}
variable "kms_key_deletion_window_in_days" {
default = null
}
variable "kms_key_description" {
default = null
}
variable "kms_key_enable_default_policy" {
default = null
}
variable "kms_key_override_policy_documents" {
default = null
}
variable "kms_key_owners" {
default = null
}
variable "kms_key_rotation_period_in_days" {
default = null
}
variable "kms_key_service_users" {
default = null
}
variable "kms_key_source_policy_documents" {
default = null
}
variable "kms_key_users" {
default = null
}
variable "kubernetes_version" {
default = null
}
variable "node_iam_role_description" {
default = null
}
variable "node_iam_role_permissions_boundary" {
default = null
}
variable "openid_connect_audiences" {
default = null
}
variable "region" {
default = null
}
variable "remote_network_config" {
default = null
}
variable "service_ipv4_cidr" {
default = null
}
variable "service_ipv6_cidr" {
default = null
}
variable "timeouts" {
default = null
}
variable "upgrade_policy" {
default = null
}
variable "zonal_shift_config" {
default = null
}`],["terraform-aws-eks-common",`locals {
has_cluster_group = local.create && local.wants_cluster_group
cluster_group = local.has_cluster_group ? aws_security_group.cluster[0].id : local.given_cluster_group
cluster_group_name = coalesce(local.cluster_group_named, "\${local.name}-cluster")
has_node_group = var.create && var.create_node_security_group
node_group = local.has_node_group ? aws_security_group.node[0].id : var.node_security_group_id
node_group_name = coalesce(var.node_security_group_name, "\${local.name}-node")
cluster_rules = { for key, rule in {
ingress_nodes_443 = { type = "ingress", protocol = "tcp", from_port = 443, to_port = 443, source_node_security_group = true }
} : key => rule if local.has_node_group }
node_rules = {
ingress_cluster_443 = { type = "ingress", protocol = "tcp", from_port = 443, to_port = 443, source_cluster_security_group = true }
ingress_cluster_kubelet = { type = "ingress", protocol = "tcp", from_port = 10250, to_port = 10250, source_cluster_security_group = true }
ingress_self_coredns_tcp = { type = "ingress", protocol = "tcp", from_port = 53, to_port = 53, self = true }
ingress_self_coredns_udp = { type = "ingress", protocol = "udp", from_port = 53, to_port = 53, self = true }
}
webhook_ports = var.model_release < 21007000 ? [4443, 6443, 8443, 9443] : [4443, 6443, 8443, 9443, 10251]
webhook_rules = { for port in local.webhook_ports : "ingress_cluster_\${port}_webhook" => { type = "ingress", protocol = "tcp", from_port = port, to_port = port, source_cluster_security_group = true } }
recommended_rules = { for key, rule in merge(local.webhook_rules, {
ingress_nodes_ephemeral = { type = "ingress", protocol = "tcp", from_port = 1025, to_port = 65535, self = true }
egress_all = { type = "egress", protocol = "-1", from_port = 0, to_port = 0, cidr_blocks = ["0.0.0.0/0"], ipv6_cidr_blocks = local.ip_family == "ipv6" ? ["::/0"] : null }
}) : key => rule if var.node_security_group_enable_recommended_rules }
}
resource "aws_security_group" "cluster" {
count = local.has_cluster_group ? 1 : 0
name = local.cluster_group_by_prefix ? null : local.cluster_group_name
name_prefix = local.cluster_group_by_prefix ? "\${local.cluster_group_name}\${var.prefix_separator}" : null
description = local.cluster_group_description
vpc_id = var.vpc_id
tags = merge(var.tags, { Name = local.cluster_group_name }, local.cluster_group_tags)
}
resource "aws_security_group_rule" "cluster" {
for_each = { for key, rule in merge(local.cluster_rules, local.cluster_group_rules) : key => rule if local.has_cluster_group }
security_group_id = aws_security_group.cluster[0].id
type = each.value.type
protocol = each.value.protocol
from_port = each.value.from_port
to_port = each.value.to_port
cidr_blocks = try(each.value.cidr_blocks, null)
ipv6_cidr_blocks = try(each.value.ipv6_cidr_blocks, null)
prefix_list_ids = try(each.value.prefix_list_ids, null)
self = try(each.value.self, null)
source_security_group_id = try(each.value.source_node_security_group, false) ? local.node_group : try(each.value.source_security_group_id, null)
}
resource "aws_security_group" "node" {
count = local.has_node_group ? 1 : 0
name = var.node_security_group_use_name_prefix ? null : local.node_group_name
name_prefix = var.node_security_group_use_name_prefix ? "\${local.node_group_name}\${var.prefix_separator}" : null
description = var.node_security_group_description
vpc_id = var.vpc_id
tags = merge(var.tags, { Name = local.node_group_name, "kubernetes.io/cluster/\${local.name}" = "owned" }, var.node_security_group_tags)
}
resource "aws_security_group_rule" "node" {
for_each = { for key, rule in merge(local.efa_rules, local.node_rules, local.recommended_rules, var.node_security_group_additional_rules) : key => rule if local.has_node_group }
security_group_id = aws_security_group.node[0].id
type = each.value.type
protocol = each.value.protocol
from_port = each.value.from_port
to_port = each.value.to_port
cidr_blocks = try(each.value.cidr_blocks, null)
ipv6_cidr_blocks = try(each.value.ipv6_cidr_blocks, null)
prefix_list_ids = try(each.value.prefix_list_ids, null)
self = try(each.value.self, null)
source_security_group_id = try(each.value.source_cluster_security_group, false) ? local.cluster_group : try(each.value.source_security_group_id, null)
}
variable "model_release" {
type = number
}
variable "create" {
type = bool
default = true
}
variable "putin_khuylo" {
type = bool
default = true
}
variable "prefix_separator" {
type = string
default = "-"
}
variable "tags" {
type = map(string)
default = {}
}
variable "vpc_id" {
type = string
default = null
}
variable "subnet_ids" {
type = list(string)
default = []
}
variable "control_plane_subnet_ids" {
type = list(string)
default = []
}
variable "create_cni_ipv6_iam_policy" {
type = bool
default = false
}
variable "create_kms_key" {
type = bool
default = true
}
variable "create_cloudwatch_log_group" {
type = bool
default = true
}
variable "enable_irsa" {
type = bool
default = true
}
variable "create_node_security_group" {
type = bool
default = true
}
variable "node_security_group_id" {
type = string
default = ""
}
variable "node_security_group_name" {
type = string
default = null
}
variable "node_security_group_use_name_prefix" {
type = bool
default = true
}
variable "node_security_group_description" {
type = string
default = "EKS node shared security group"
}
variable "node_security_group_enable_recommended_rules" {
type = bool
default = true
}
variable "node_security_group_tags" {
type = map(string)
default = {}
}
variable "create_iam_role" {
type = bool
default = true
}
variable "iam_role_arn" {
type = string
default = null
}
variable "iam_role_name" {
type = string
default = null
}
variable "iam_role_use_name_prefix" {
type = bool
default = true
}
variable "iam_role_path" {
type = string
default = null
}
variable "iam_role_additional_policies" {
type = map(string)
default = {}
}
variable "iam_role_tags" {
type = map(string)
default = {}
}
variable "enable_auto_mode_custom_tags" {
type = bool
default = true
}
variable "create_node_iam_role" {
type = bool
default = true
}
variable "node_iam_role_name" {
type = string
default = null
}
variable "node_iam_role_use_name_prefix" {
type = bool
default = true
}
variable "node_iam_role_path" {
type = string
default = null
}
variable "node_iam_role_additional_policies" {
type = map(string)
default = {}
}
variable "node_iam_role_tags" {
type = map(string)
default = {}
}
data "aws_partition" "current" {}
locals {
create = var.create && var.putin_khuylo
partition = data.aws_partition.current.partition
policies = "arn:\${local.partition}:iam::aws:policy"
}
resource "aws_eks_cluster" "this" {
count = local.create ? 1 : 0
name = local.name
vpc_config {
security_group_ids = compact(distinct(concat(local.additional_groups, [local.cluster_group])))
subnet_ids = coalescelist(var.control_plane_subnet_ids, var.subnet_ids)
}
}
resource "aws_ec2_tag" "cluster_primary_security_group" {
for_each = { for key, value in merge(var.tags, local.cluster_tags) : key => value if local.create && key != "Name" && local.tags_primary_group && (var.model_release >= 20022001 || value != null) }
resource_id = aws_eks_cluster.this[0].vpc_config[0].cluster_security_group_id
key = each.key
value = each.value
}
resource "aws_cloudwatch_log_group" "this" {
count = local.create && var.create_cloudwatch_log_group ? 1 : 0
name = "/aws/eks/\${local.name}/cluster"
}
resource "aws_kms_key" "this" {
count = local.create && var.create_kms_key && local.encrypts ? 1 : 0
}
resource "aws_iam_openid_connect_provider" "oidc_provider" {
count = local.create && var.enable_irsa && !local.outposts ? 1 : 0
url = aws_eks_cluster.this[0].identity[0].oidc[0].issuer
}
output "cluster_arn" {
value = try(aws_eks_cluster.this[0].arn, null)
}
output "cluster_endpoint" {
value = try(aws_eks_cluster.this[0].endpoint, null)
}
output "cluster_id" {
value = try(aws_eks_cluster.this[0].cluster_id, var.model_release < 19009000 ? null : "")
}
output "cluster_name" {
value = try(aws_eks_cluster.this[0].name, var.model_release < 19009000 ? null : "")
}
output "cluster_oidc_issuer_url" {
value = try(aws_eks_cluster.this[0].identity[0].oidc[0].issuer, null)
}
output "cluster_version" {
value = try(aws_eks_cluster.this[0].version, null)
}
output "cluster_platform_version" {
value = try(aws_eks_cluster.this[0].platform_version, null)
}
output "cluster_status" {
value = try(aws_eks_cluster.this[0].status, null)
}
output "cluster_primary_security_group_id" {
value = try(aws_eks_cluster.this[0].vpc_config[0].cluster_security_group_id, null)
}
output "kms_key_arn" {
value = try(aws_kms_key.this[0].arn, null)
}
output "kms_key_id" {
value = try(aws_kms_key.this[0].key_id, null)
}
output "cluster_security_group_arn" {
value = try(aws_security_group.cluster[0].arn, null)
}
output "cluster_security_group_id" {
value = try(aws_security_group.cluster[0].id, null)
}
output "node_security_group_arn" {
value = try(aws_security_group.node[0].arn, null)
}
output "node_security_group_id" {
value = try(aws_security_group.node[0].id, null)
}
output "oidc_provider" {
value = try(replace(aws_eks_cluster.this[0].identity[0].oidc[0].issuer, "https://", ""), null)
}
output "oidc_provider_arn" {
value = try(aws_iam_openid_connect_provider.oidc_provider[0].arn, null)
}
output "cluster_iam_role_name" {
value = try(aws_iam_role.this[0].name, null)
}
output "cluster_iam_role_arn" {
value = try(aws_iam_role.this[0].arn, null)
}
output "cluster_iam_role_unique_id" {
value = try(aws_iam_role.this[0].unique_id, null)
}
output "node_iam_role_name" {
value = try(aws_iam_role.eks_auto[0].name, null)
}
output "node_iam_role_arn" {
value = try(aws_iam_role.eks_auto[0].arn, null)
}
output "node_iam_role_unique_id" {
value = try(aws_iam_role.eks_auto[0].unique_id, null)
}
output "cloudwatch_log_group_name" {
value = try(aws_cloudwatch_log_group.this[0].name, null)
}
output "cloudwatch_log_group_arn" {
value = try(aws_cloudwatch_log_group.this[0].arn, null)
}
output "fargate_profiles" {
value = module.fargate_profile
}
output "eks_managed_node_groups" {
value = module.eks_managed_node_group
}
output "self_managed_node_groups" {
value = module.self_managed_node_group
}
output "access_entries" {
value = try(aws_eks_cluster.this[0].output_access_entries, null)
}
output "access_policy_associations" {
value = try(aws_eks_cluster.this[0].output_access_policy_associations, null)
}
output "aws_auth_configmap_yaml" {
value = try(aws_eks_cluster.this[0].output_aws_auth_configmap_yaml, null)
}
output "cluster_addons" {
value = try(aws_eks_cluster.this[0].output_cluster_addons, null)
}
output "cluster_identity_providers" {
value = try(aws_eks_cluster.this[0].output_cluster_identity_providers, null)
}
output "cluster_certificate_authority_data" {
value = try(aws_eks_cluster.this[0].output_cluster_certificate_authority_data, null)
}
output "cluster_control_plane_scaling_tier" {
value = try(aws_eks_cluster.this[0].output_cluster_control_plane_scaling_tier, null)
}
output "cluster_dualstack_oidc_issuer_url" {
value = try(aws_eks_cluster.this[0].output_cluster_dualstack_oidc_issuer_url, null)
}
output "cluster_ip_family" {
value = try(aws_eks_cluster.this[0].output_cluster_ip_family, null)
}
output "cluster_service_cidr" {
value = try(aws_eks_cluster.this[0].output_cluster_service_cidr, null)
}
output "cluster_tls_certificate_sha1_fingerprint" {
value = try(aws_eks_cluster.this[0].output_cluster_tls_certificate_sha1_fingerprint, null)
}
output "eks_managed_node_groups_autoscaling_group_names" {
value = try(aws_eks_cluster.this[0].output_eks_managed_node_groups_autoscaling_group_names, null)
}
output "self_managed_node_groups_autoscaling_group_names" {
value = try(aws_eks_cluster.this[0].output_self_managed_node_groups_autoscaling_group_names, null)
}
output "kms_key_policy" {
value = try(aws_eks_cluster.this[0].output_kms_key_policy, null)
}
locals {
has_role = local.create && var.create_iam_role
role_name = coalesce(var.iam_role_name, "\${local.name}-cluster")
eks = var.model_release < 20000000 ? "eks.\${local.dns_suffix}" : "eks.amazonaws.com"
ec2 = var.model_release < 20000000 ? "ec2.\${local.dns_suffix}" : "ec2.amazonaws.com"
of_cluster = { for name in ["AmazonEKSClusterPolicy"] : name => "\${local.policies}/\${name}" if !local.outposts && !local.auto_mode }
of_auto_mode = { for name in ["AmazonEKSClusterPolicy", "AmazonEKSComputePolicy", "AmazonEKSBlockStoragePolicy", "AmazonEKSLoadBalancingPolicy", "AmazonEKSNetworkingPolicy"] : name => "\${local.policies}/\${name}" if !local.outposts && local.auto_mode }
of_outposts = { for name in ["AmazonEKSLocalOutpostClusterPolicy"] : "AmazonEKSClusterPolicy" => "\${local.policies}/\${name}" if local.outposts && !local.auto_mode }
has_custom = local.has_role && local.tags_of_auto_mode && var.enable_auto_mode_custom_tags
has_auto_role = local.create && var.create_node_iam_role && local.auto_mode
auto_name = coalesce(var.node_iam_role_name, "\${local.name}-eks-auto")
of_auto_nodes = concat(["AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly"], var.model_release == 21016000 ? ["AmazonElasticContainerRegistryPublicReadOnly"] : [])
of_this = { "aws:RequestTag/eks:eks-cluster-name" = ["$\${aws:PrincipalTag/eks:eks-cluster-name}"] }
}
data "aws_iam_policy_document" "trust" {
statement {
sid = "EKSClusterAssumeRole"
actions = var.model_release < 20031000 ? ["sts:AssumeRole"] : ["sts:AssumeRole", "sts:TagSession"]
principals {
type = "Service"
identifiers = [local.eks]
}
dynamic "principals" {
for_each = local.outposts ? [1] : []
content {
type = "Service"
identifiers = [local.ec2]
}
}
}
}
resource "aws_iam_role" "this" {
count = local.has_role ? 1 : 0
name = var.iam_role_use_name_prefix ? null : local.role_name
name_prefix = var.iam_role_use_name_prefix ? "\${local.role_name}\${var.prefix_separator}" : null
path = var.iam_role_path
assume_role_policy = data.aws_iam_policy_document.trust.json
tags = merge(var.tags, var.iam_role_tags)
dynamic "inline_policy" {
for_each = var.model_release < 20024002 && var.create_cloudwatch_log_group ? [1] : []
content {
name = local.role_name
policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = ["logs:CreateLogGroup"], Resource = "*" }] })
}
}
}
resource "aws_iam_role_policy_attachment" "this" {
for_each = { for key, arn in merge(local.of_cluster, local.of_auto_mode, local.of_outposts, local.of_pods) : key => arn if local.has_role }
role = aws_iam_role.this[0].name
policy_arn = each.value
}
resource "aws_iam_role_policy_attachment" "additional" {
for_each = { for key, arn in var.iam_role_additional_policies : key => arn if local.has_role }
role = aws_iam_role.this[0].name
policy_arn = each.value
}
resource "aws_iam_policy" "cluster_encryption" {
count = local.has_role && local.attaches_encryption && local.encrypts ? 1 : 0
name = local.encryption_by_prefix ? null : local.encryption_name
name_prefix = local.encryption_by_prefix ? local.encryption_name : null
path = local.encryption_path
policy = jsonencode({
Version = "2012-10-17"
Statement = [{
Effect = "Allow"
Action = ["kms:Encrypt", "kms:Decrypt", "kms:ListGrants", "kms:DescribeKey"]
Resource = var.create_kms_key ? aws_kms_key.this[0].arn : local.given_key
}]
})
}
resource "aws_iam_role_policy_attachment" "cluster_encryption" {
count = local.has_role && local.attaches_encryption && local.encrypts ? 1 : 0
role = aws_iam_role.this[0].name
policy_arn = aws_iam_policy.cluster_encryption[0].arn
}
resource "aws_iam_policy" "custom" {
count = local.has_custom ? 1 : 0
name = var.iam_role_use_name_prefix ? null : local.role_name
name_prefix = var.iam_role_use_name_prefix ? "\${local.role_name}-" : null
path = var.iam_role_path
policy = jsonencode({
Version = "2012-10-17"
Statement = var.enable_auto_mode_custom_tags ? [
{
Sid = "Compute"
Effect = "Allow"
Action = ["ec2:CreateFleet", "ec2:RunInstances", "ec2:CreateLaunchTemplate"]
Resource = ["*"]
Condition = {
StringEquals = local.of_this
StringLike = {
"aws:RequestTag/eks:kubernetes-node-class-name" = ["*"]
"aws:RequestTag/eks:kubernetes-node-pool-name"  = ["*"]
}
}
},
{
Sid = "Storage"
Effect = "Allow"
Action = ["ec2:CreateVolume", "ec2:CreateSnapshot"]
Resource = ["arn:\${local.partition}:ec2:*:*:volume/*", "arn:\${local.partition}:ec2:*:*:snapshot/*"]
Condition = { StringEquals = local.of_this }
},
{
Sid = "Networking"
Effect = "Allow"
Action = ["ec2:CreateNetworkInterface"]
Resource = ["*"]
Condition = { StringEquals = merge(local.of_this, { "aws:RequestTag/eks:kubernetes-cni-node-name" = ["*"] }) }
},
{
Sid = "LoadBalancer"
Effect = "Allow"
Action = [
"elasticloadbalancing:CreateLoadBalancer",
"elasticloadbalancing:CreateTargetGroup",
"elasticloadbalancing:CreateListener",
"elasticloadbalancing:CreateRule",
"ec2:CreateSecurityGroup",
]
Resource = ["*"]
Condition = { StringEquals = local.of_this }
},
{
Sid = "ShieldProtection"
Effect = "Allow"
Action = ["shield:CreateProtection"]
Resource = ["*"]
Condition = { StringEquals = local.of_this }
},
{
Sid = "ShieldTagResource"
Effect = "Allow"
Action = ["shield:TagResource"]
Resource = ["arn:\${local.partition}:shield::*:protection/*"]
Condition = { StringEquals = local.of_this }
},
] : []
})
}
resource "aws_iam_role_policy_attachment" "custom" {
count = local.has_custom ? 1 : 0
role = aws_iam_role.this[0].name
policy_arn = aws_iam_policy.custom[0].arn
}
data "aws_iam_policy_document" "cni_ipv6" {
statement {
sid = "AssignDescribe"
actions = [
"ec2:AssignIpv6Addresses",
"ec2:DescribeInstances",
"ec2:DescribeTags",
"ec2:DescribeNetworkInterfaces",
"ec2:DescribeInstanceTypes",
]
resources = ["*"]
}
statement {
sid = "CreateTags"
actions = ["ec2:CreateTags"]
resources = ["arn:\${local.partition}:ec2:*:*:network-interface/*"]
}
}
resource "aws_iam_policy" "cni_ipv6_policy" {
count = var.create && var.create_cni_ipv6_iam_policy ? 1 : 0
name = "AmazonEKS_CNI_IPv6_Policy"
policy = data.aws_iam_policy_document.cni_ipv6.json
}
resource "aws_iam_role" "eks_auto" {
count = local.has_auto_role ? 1 : 0
name = var.node_iam_role_use_name_prefix ? null : local.auto_name
name_prefix = var.node_iam_role_use_name_prefix ? "\${local.auto_name}-" : null
path = var.node_iam_role_path
tags = merge(var.tags, var.node_iam_role_tags)
assume_role_policy = jsonencode({
Version = "2012-10-17"
Statement = [{
Sid = "EKSAutoNodeAssumeRole"
Effect = "Allow"
Action = ["sts:AssumeRole", "sts:TagSession"]
Principal = { Service = "ec2.amazonaws.com" }
}]
})
}
resource "aws_iam_role_policy_attachment" "eks_auto" {
for_each = { for name in local.of_auto_nodes : name => "\${local.policies}/\${name}" if local.has_auto_role }
role = aws_iam_role.eks_auto[0].name
policy_arn = each.value
}
resource "aws_iam_role_policy_attachment" "eks_auto_additional" {
for_each = { for key, arn in var.node_iam_role_additional_policies : key => arn if local.has_auto_role }
role = aws_iam_role.eks_auto[0].name
policy_arn = each.value
}`],["terraform-aws-eks-nodes",`variable "model_release" {
type = number
}
variable "model_directory" {
type = string
}
variable "create" {
type = bool
default = true
nullable = false
}
variable "name" {
type = string
default = ""
}
variable "tags" {
type = map(string)
default = {}
}
variable "cluster_name" {
type = string
default = null
}
variable "cluster_ip_family" {
type = string
default = "ipv4"
}
variable "subnet_ids" {
type = list(string)
default = null
}
variable "create_iam_role" {
type = bool
default = true
nullable = false
}
variable "iam_role_name" {
type = string
default = null
}
variable "iam_role_use_name_prefix" {
type = bool
default = true
nullable = false
}
variable "iam_role_path" {
type = string
default = null
}
variable "iam_role_tags" {
type = map(string)
default = {}
nullable = false
}
variable "iam_role_attach_cni_policy" {
type = bool
default = true
nullable = false
}
variable "iam_role_additional_policies" {
type = map(string)
default = {}
nullable = false
}
variable "create_iam_role_policy" {
type = bool
default = true
nullable = false
}
variable "iam_role_policy_statements" {
type = any
default = null
}
variable "enable_efa_support" {
type = bool
default = false
nullable = false
}
variable "create_security_group" {
type = bool
default = true
nullable = false
}
variable "security_group_name" {
type = string
default = null
}
variable "security_group_use_name_prefix" {
type = bool
default = true
nullable = false
}
variable "security_group_description" {
type = string
default = null
}
variable "security_group_ingress_rules" {
type = any
default = {}
nullable = false
}
variable "security_group_egress_rules" {
type = any
default = {}
nullable = false
}
variable "security_group_tags" {
type = map(string)
default = {}
nullable = false
}
data "aws_partition" "current" {}
data "aws_caller_identity" "current" {}
data "aws_region" "current" {}
locals {
fargate = var.model_directory == "fargate-profile"
group_kind = var.model_directory == "self-managed-node-group" ? "node-group" : "eks-node-group"
partition = data.aws_partition.current.partition
account_id = data.aws_caller_identity.current.account_id
region = var.model_release < 21000000 ? data.aws_region.current.name : data.aws_region.current.region
policies = "arn:\${local.partition}:iam::aws:policy"
creates_role = var.create && var.create_iam_role
role_name = local.fargate ? coalesce(var.iam_role_name, var.name, "fargate-profile") : coalesce(var.iam_role_name, "\${var.name}-\${local.group_kind}")
service = local.fargate ? "eks-fargate-pods.amazonaws.com" : var.model_release < 20000000 ? "ec2.\${data.aws_partition.current.dns_suffix}" : "ec2.amazonaws.com"
of_nodes = local.fargate ? { AmazonEKSFargatePodExecutionRolePolicy = "\${local.policies}/AmazonEKSFargatePodExecutionRolePolicy" } : {
AmazonEKSWorkerNodePolicy = "\${local.policies}/AmazonEKSWorkerNodePolicy"
AmazonEC2ContainerRegistryReadOnly = "\${local.policies}/AmazonEC2ContainerRegistryReadOnly"
}
of_ipv4 = { for name in ["AmazonEKS_CNI_Policy"] : name => "\${local.policies}/\${name}" if var.iam_role_attach_cni_policy && var.cluster_ip_family == "ipv4" }
of_ipv6 = { for name in ["AmazonEKS_CNI_IPv6_Policy"] : name => "arn:\${local.partition}:iam::\${local.account_id}:policy/\${name}" if var.iam_role_attach_cni_policy && var.cluster_ip_family == "ipv6" }
statements = var.iam_role_policy_statements[*]
has_inline = local.creates_role && var.create_iam_role_policy && (var.model_release < 21000000 ? length(local.statements) > 0 : var.iam_role_policy_statements != null)
}
data "aws_iam_policy_document" "trust" {
statement {
sid = local.fargate ? null : "EKSNodeAssumeRole"
actions = ["sts:AssumeRole"]
principals {
type = "Service"
identifiers = [local.service]
}
dynamic "condition" {
for_each = local.fargate && var.model_release >= 20011000 ? [1] : []
content {
test = "ArnLike"
variable = "aws:SourceArn"
values = ["arn:\${local.partition}:eks:\${local.region}:\${local.account_id}:fargateprofile/\${var.cluster_name}/*"]
}
}
}
}
resource "aws_iam_role" "this" {
count = local.creates_role ? 1 : 0
name = var.iam_role_use_name_prefix ? null : local.role_name
name_prefix = var.iam_role_use_name_prefix ? "\${local.role_name}-" : null
path = var.iam_role_path
assume_role_policy = data.aws_iam_policy_document.trust.json
tags = merge(var.tags, var.iam_role_tags)
}
resource "aws_iam_role_policy_attachment" "this" {
for_each = { for key, arn in merge(local.of_nodes, local.of_ipv4, local.of_ipv6) : key => arn if local.creates_role }
role = aws_iam_role.this[0].name
policy_arn = each.value
}
resource "aws_iam_role_policy_attachment" "additional" {
for_each = { for key, arn in var.iam_role_additional_policies : key => arn if local.creates_role }
role = aws_iam_role.this[0].name
policy_arn = each.value
}
data "aws_iam_policy_document" "inline" {
count = local.has_inline ? 1 : 0
dynamic "statement" {
for_each = local.statements
content {
sid = try(statement.value.sid, null)
effect = try(statement.value.effect, null)
actions = try(statement.value.actions, null)
not_actions = try(statement.value.not_actions, null)
resources = try(statement.value.resources, null)
not_resources = try(statement.value.not_resources, null)
dynamic "principals" {
for_each = try(coalesce(statement.value.principals, []), [])
content {
type = principals.value.type
identifiers = principals.value.identifiers
}
}
dynamic "not_principals" {
for_each = try(coalesce(statement.value.not_principals, []), [])
content {
type = not_principals.value.type
identifiers = not_principals.value.identifiers
}
}
dynamic "condition" {
for_each = var.model_release < 21000000 ? try(statement.value.conditions, []) : try(coalesce(statement.value.condition, []), [])
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
}
resource "aws_iam_role_policy" "this" {
count = local.has_inline ? 1 : 0
role = aws_iam_role.this[0].id
policy = data.aws_iam_policy_document.inline[0].json
}
locals {
efa = var.enable_efa_support ? { all_self_efa = { ip_protocol = "-1", self = true } } : {}
ingress_rules = merge(local.efa, var.security_group_ingress_rules)
egress_rules = merge(local.efa, var.security_group_egress_rules)
group_name = coalesce(var.security_group_name, "\${var.cluster_name}-\${var.name}")
has_group = var.model_release >= 21000000 && !local.fargate && var.create && var.create_security_group && length(merge(local.ingress_rules, local.egress_rules)) > 0
}
data "aws_subnet" "this" {
count = local.has_group ? 1 : 0
id = element(var.subnet_ids, 0)
}
resource "aws_security_group" "this" {
count = local.has_group ? 1 : 0
name = var.security_group_use_name_prefix ? null : local.group_name
name_prefix = var.security_group_use_name_prefix ? "\${local.group_name}-" : null
description = var.security_group_description
vpc_id = data.aws_subnet.this[0].vpc_id
tags = merge(var.tags, { Name = local.group_name }, var.security_group_tags)
}
resource "aws_vpc_security_group_ingress_rule" "this" {
for_each = { for key, rule in local.ingress_rules : key => rule if local.has_group }
security_group_id = aws_security_group.this[0].id
ip_protocol = try(coalesce(each.value.ip_protocol, "tcp"), "tcp")
cidr_ipv4 = try(each.value.cidr_ipv4, null)
cidr_ipv6 = try(each.value.cidr_ipv6, null)
prefix_list_id = try(each.value.prefix_list_id, null)
from_port = try(each.value.from_port, null)
to_port = try(coalesce(each.value.to_port, each.value.from_port), each.value.from_port, null)
referenced_security_group_id = try(coalesce(each.value.self, false), false) ? aws_security_group.this[0].id : try(each.value.referenced_security_group_id, null)
}
resource "aws_vpc_security_group_egress_rule" "this" {
for_each = { for key, rule in local.egress_rules : key => rule if local.has_group }
security_group_id = aws_security_group.this[0].id
ip_protocol = try(coalesce(each.value.ip_protocol, "tcp"), "tcp")
cidr_ipv4 = try(each.value.cidr_ipv4, null)
cidr_ipv6 = try(each.value.cidr_ipv6, null)
prefix_list_id = try(each.value.prefix_list_id, null)
from_port = try(coalesce(each.value.from_port, each.value.to_port), each.value.to_port, null)
to_port = try(each.value.to_port, null)
referenced_security_group_id = try(coalesce(each.value.self, false), false) ? aws_security_group.this[0].id : try(each.value.referenced_security_group_id, null)
}
output "iam_role_name" {
value = try(aws_iam_role.this[0].name, null)
}
output "iam_role_arn" {
value = try(aws_iam_role.this[0].arn, null)
}
output "iam_role_unique_id" {
value = try(aws_iam_role.this[0].unique_id, null)
}
output "security_group_id" {
value = try(aws_security_group.this[0].id, null)
}
output "security_group_arn" {
value = try(aws_security_group.this[0].arn, null)
}
resource "aws_eks_node_group" "this" {
count = var.create ? 1 : 0
}
output "access_entry_arn" {
value = try(aws_eks_node_group.this[0].output_access_entry_arn, null)
}
output "autoscaling_group_arn" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_arn, null)
}
output "autoscaling_group_availability_zones" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_availability_zones, null)
}
output "autoscaling_group_default_cooldown" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_default_cooldown, null)
}
output "autoscaling_group_desired_capacity" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_desired_capacity, null)
}
output "autoscaling_group_health_check_grace_period" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_health_check_grace_period, null)
}
output "autoscaling_group_health_check_type" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_health_check_type, null)
}
output "autoscaling_group_id" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_id, null)
}
output "autoscaling_group_max_size" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_max_size, null)
}
output "autoscaling_group_min_size" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_min_size, null)
}
output "autoscaling_group_name" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_name, null)
}
output "autoscaling_group_schedule_arns" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_schedule_arns, null)
}
output "autoscaling_group_vpc_zone_identifier" {
value = try(aws_eks_node_group.this[0].output_autoscaling_group_vpc_zone_identifier, null)
}
output "fargate_profile_arn" {
value = try(aws_eks_node_group.this[0].output_fargate_profile_arn, null)
}
output "fargate_profile_id" {
value = try(aws_eks_node_group.this[0].output_fargate_profile_id, null)
}
output "fargate_profile_pod_execution_role_arn" {
value = try(aws_eks_node_group.this[0].output_fargate_profile_pod_execution_role_arn, null)
}
output "fargate_profile_status" {
value = try(aws_eks_node_group.this[0].output_fargate_profile_status, null)
}
output "iam_instance_profile_arn" {
value = try(aws_eks_node_group.this[0].output_iam_instance_profile_arn, null)
}
output "iam_instance_profile_id" {
value = try(aws_eks_node_group.this[0].output_iam_instance_profile_id, null)
}
output "iam_instance_profile_unique" {
value = try(aws_eks_node_group.this[0].output_iam_instance_profile_unique, null)
}
output "image_id" {
value = try(aws_eks_node_group.this[0].output_image_id, null)
}
output "launch_template_arn" {
value = try(aws_eks_node_group.this[0].output_launch_template_arn, null)
}
output "launch_template_id" {
value = try(aws_eks_node_group.this[0].output_launch_template_id, null)
}
output "launch_template_latest_version" {
value = try(aws_eks_node_group.this[0].output_launch_template_latest_version, null)
}
output "launch_template_name" {
value = try(aws_eks_node_group.this[0].output_launch_template_name, null)
}
output "node_group_arn" {
value = try(aws_eks_node_group.this[0].output_node_group_arn, null)
}
output "node_group_autoscaling_group_names" {
value = try(aws_eks_node_group.this[0].output_node_group_autoscaling_group_names, null)
}
output "node_group_id" {
value = try(aws_eks_node_group.this[0].output_node_group_id, null)
}
output "node_group_labels" {
value = try(aws_eks_node_group.this[0].output_node_group_labels, null)
}
output "node_group_resources" {
value = try(aws_eks_node_group.this[0].output_node_group_resources, null)
}
output "node_group_status" {
value = try(aws_eks_node_group.this[0].output_node_group_status, null)
}
output "node_group_taints" {
value = try(aws_eks_node_group.this[0].output_node_group_taints, null)
}
output "platform" {
value = try(aws_eks_node_group.this[0].output_platform, null)
}
output "user_data" {
value = try(aws_eks_node_group.this[0].output_user_data, null)
}`],["terraform-aws-iam-assumable-role",`variable "trusted_role_actions" {
type = list(string)
default = null
}
variable "trusted_role_arns" {
type = list(string)
default = []
}
variable "trusted_role_services" {
type = list(string)
default = []
}
variable "trust_policy_conditions" {
type = list(object({
test = string
variable = string
values = list(string)
}))
default = []
}
variable "mfa_age" {
type = number
default = 86400
}
variable "role_requires_mfa" {
type = bool
default = true
}
variable "role_sts_externalid" {
type = any
default = []
}
variable "role_requires_session_name" {
type = bool
default = false
}
variable "role_session_name" {
type = list(string)
default = ["$\${aws:username}"]
}
variable "custom_role_trust_policy" {
type = string
default = ""
}
variable "create_custom_role_trust_policy" {
type = bool
default = false
}
variable "custom_role_policy_arns" {
type = list(string)
default = []
}
variable "number_of_custom_role_policy_arns" {
type = number
default = null
}
variable "admin_role_policy_arn" {
type = string
default = "arn:aws:iam::aws:policy/AdministratorAccess"
}
variable "poweruser_role_policy_arn" {
type = string
default = "arn:aws:iam::aws:policy/PowerUserAccess"
}
variable "readonly_role_policy_arn" {
type = string
default = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
variable "attach_admin_policy" {
type = bool
default = false
}
variable "attach_poweruser_policy" {
type = bool
default = false
}
variable "attach_readonly_policy" {
type = bool
default = false
}
variable "create_instance_profile" {
type = bool
default = false
}
locals {
by_default = var.model_release < 5023000 ? ["sts:AssumeRole"] : ["sts:AssumeRole", "sts:TagSession"]
given = var.trusted_role_actions == null ? local.by_default : var.trusted_role_actions
actions = var.model_release < 5023000 ? local.given : compact(distinct(concat(["sts:AssumeRole"], local.given)))
external_ids = flatten([var.role_sts_externalid])
custom = var.model_release < 5030000 ? var.custom_role_trust_policy : var.create_custom_role_trust_policy ? var.custom_role_trust_policy : ""
with_mfa = (var.model_release < 5030000 ? var.custom_role_trust_policy == "" : !var.create_custom_role_trust_policy) && var.role_requires_mfa
}
data "aws_iam_policy_document" "assume_role" {
count = local.with_mfa ? 0 : 1
dynamic "statement" {
for_each = var.allow_self_assume_role ? [1] : []
content {
sid = "ExplicitSelfRoleAssumption"
actions = ["sts:AssumeRole"]
principals {
type = "AWS"
identifiers = ["*"]
}
condition {
test = "ArnLike"
variable = "aws:PrincipalArn"
values = ["arn:\${local.partition}:iam::\${local.account_id}:role\${var.role_path}\${local.own_name}"]
}
}
}
statement {
actions = local.actions
principals {
type = "AWS"
identifiers = var.trusted_role_arns
}
principals {
type = "Service"
identifiers = var.trusted_role_services
}
dynamic "condition" {
for_each = length(local.external_ids) != 0 ? [1] : []
content {
test = "StringEquals"
variable = "sts:ExternalId"
values = local.external_ids
}
}
dynamic "condition" {
for_each = var.role_requires_session_name && var.model_release >= 5029001 ? [1] : []
content {
test = "StringEquals"
variable = "sts:RoleSessionName"
values = var.role_session_name
}
}
dynamic "condition" {
for_each = var.trust_policy_conditions
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
data "aws_iam_policy_document" "assume_role_with_mfa" {
count = local.with_mfa ? 1 : 0
dynamic "statement" {
for_each = var.allow_self_assume_role ? [1] : []
content {
sid = "ExplicitSelfRoleAssumption"
actions = ["sts:AssumeRole"]
principals {
type = "AWS"
identifiers = ["*"]
}
condition {
test = "ArnLike"
variable = "aws:PrincipalArn"
values = ["arn:\${local.partition}:iam::\${local.account_id}:role\${var.role_path}\${local.own_name}"]
}
}
}
statement {
actions = local.actions
principals {
type = "AWS"
identifiers = var.trusted_role_arns
}
principals {
type = "Service"
identifiers = var.trusted_role_services
}
condition {
test = "Bool"
variable = "aws:MultiFactorAuthPresent"
values = ["true"]
}
condition {
test = "NumericLessThan"
variable = "aws:MultiFactorAuthAge"
values = [var.mfa_age]
}
dynamic "condition" {
for_each = length(local.external_ids) != 0 ? [1] : []
content {
test = "StringEquals"
variable = "sts:ExternalId"
values = local.external_ids
}
}
dynamic "condition" {
for_each = var.role_requires_session_name && var.model_release >= 5019000 ? [1] : []
content {
test = "StringEquals"
variable = "sts:RoleSessionName"
values = var.role_session_name
}
}
dynamic "condition" {
for_each = var.trust_policy_conditions
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
resource "aws_iam_role" "this" {
count = var.create_role ? 1 : 0
name = var.role_name
name_prefix = var.role_name_prefix
path = var.role_path
tags = var.tags
assume_role_policy = coalesce(
local.custom,
try(data.aws_iam_policy_document.assume_role_with_mfa[0].json, data.aws_iam_policy_document.assume_role[0].json)
)
}
resource "aws_iam_role_policy_attachment" "custom" {
count = var.create_role ? coalesce(var.number_of_custom_role_policy_arns, length(var.custom_role_policy_arns)) : 0
role = aws_iam_role.this[0].name
policy_arn = element(var.custom_role_policy_arns, count.index)
}
resource "aws_iam_role_policy_attachment" "admin" {
count = var.create_role && var.attach_admin_policy ? 1 : 0
role = aws_iam_role.this[0].name
policy_arn = var.admin_role_policy_arn
}
resource "aws_iam_role_policy_attachment" "poweruser" {
count = var.create_role && var.attach_poweruser_policy ? 1 : 0
role = aws_iam_role.this[0].name
policy_arn = var.poweruser_role_policy_arn
}
resource "aws_iam_role_policy_attachment" "readonly" {
count = var.create_role && var.attach_readonly_policy ? 1 : 0
role = aws_iam_role.this[0].name
policy_arn = var.readonly_role_policy_arn
}
resource "aws_iam_instance_profile" "this" {
count = var.create_role && var.create_instance_profile ? 1 : 0
name = var.role_name
path = var.role_path
}
output "iam_instance_profile_arn" {
value = try(aws_iam_instance_profile.this[0].arn, "")
}
output "iam_instance_profile_name" {
value = try(aws_iam_instance_profile.this[0].name, "")
}
output "iam_instance_profile_id" {
value = try(aws_iam_instance_profile.this[0].id, "")
}
output "iam_instance_profile_path" {
value = try(aws_iam_instance_profile.this[0].path, "")
}
output "role_requires_mfa" {
value = var.role_requires_mfa
}
output "role_sts_externalid" {
value = var.role_sts_externalid
}`],["terraform-aws-iam-inline",`variable "model_release" {
type = number
}
variable "create_role" {
type = bool
default = false
}
variable "role_name" {
type = string
default = null
}
variable "role_name_prefix" {
type = string
default = null
}
variable "role_path" {
type = string
default = "/"
}
variable "tags" {
type = map(string)
default = {}
}
variable "allow_self_assume_role" {
type = bool
default = false
}
variable "inline_policy_statements" {
type = any
default = []
}
variable "max_session_duration" {
default = null
}
variable "role_permissions_boundary_arn" {
default = null
}
variable "role_description" {
default = null
}
variable "force_detach_policies" {
default = null
}
data "aws_partition" "current" {}
data "aws_caller_identity" "current" {}
locals {
account_id = data.aws_caller_identity.current.account_id
partition = data.aws_partition.current.partition
own_name = var.role_name != null ? var.role_name : "\${var.role_name_prefix}*"
has_inline = var.create_role && length(var.inline_policy_statements) > 0
}
data "aws_iam_policy_document" "inline" {
count = local.has_inline ? 1 : 0
dynamic "statement" {
for_each = var.inline_policy_statements
content {
sid = try(statement.value.sid, null)
effect = try(statement.value.effect, null)
actions = try(statement.value.actions, null)
not_actions = try(statement.value.not_actions, null)
resources = try(statement.value.resources, null)
not_resources = try(statement.value.not_resources, null)
dynamic "principals" {
for_each = try(statement.value.principals, [])
content {
type = principals.value.type
identifiers = principals.value.identifiers
}
}
dynamic "not_principals" {
for_each = try(statement.value.not_principals, [])
content {
type = not_principals.value.type
identifiers = not_principals.value.identifiers
}
}
dynamic "condition" {
for_each = try(statement.value.conditions, [])
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
}
resource "aws_iam_role_policy" "inline" {
count = local.has_inline ? 1 : 0
role = aws_iam_role.this[0].name
policy = data.aws_iam_policy_document.inline[0].json
}
output "iam_role_arn" {
value = try(aws_iam_role.this[0].arn, "")
}
output "iam_role_name" {
value = try(aws_iam_role.this[0].name, "")
}
output "iam_role_path" {
value = try(aws_iam_role.this[0].path, "")
}
output "iam_role_unique_id" {
value = try(aws_iam_role.this[0].unique_id, "")
}`],["terraform-aws-iam-oidc-role",`variable "provider_url" {
type = string
default = ""
}
variable "provider_urls" {
type = list(string)
default = []
}
variable "aws_account_id" {
type = string
default = ""
}
variable "role_policy_arns" {
type = list(string)
default = []
}
variable "number_of_role_policy_arns" {
type = number
default = null
}
variable "oidc_fully_qualified_subjects" {
type = set(string)
default = []
}
variable "oidc_subjects_with_wildcards" {
type = set(string)
default = []
}
variable "oidc_fully_qualified_audiences" {
type = set(string)
default = []
}
variable "provider_trust_policy_conditions" {
type = any
default = []
}
locals {
provider_account = var.aws_account_id != "" ? var.aws_account_id : local.account_id
urls = [for url in compact(distinct(concat(var.provider_urls, [var.provider_url]))) : replace(url, "https://", "")]
}
data "aws_iam_policy_document" "trust" {
count = var.create_role ? 1 : 0
dynamic "statement" {
for_each = var.allow_self_assume_role ? [1] : []
content {
sid = "ExplicitSelfRoleAssumption"
actions = ["sts:AssumeRole"]
principals {
type = "AWS"
identifiers = ["*"]
}
condition {
test = "ArnLike"
variable = "aws:PrincipalArn"
values = ["arn:\${local.partition}:iam::\${local.account_id}:role\${var.role_path}\${local.own_name}"]
}
}
}
dynamic "statement" {
for_each = local.urls
content {
actions = var.model_release < 5044000 ? ["sts:AssumeRoleWithWebIdentity"] : ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"]
principals {
type = "Federated"
identifiers = ["arn:\${local.partition}:iam::\${local.provider_account}:oidc-provider/\${statement.value}"]
}
dynamic "condition" {
for_each = length(var.oidc_fully_qualified_subjects) > 0 ? local.urls : []
content {
test = "StringEquals"
variable = "\${statement.value}:sub"
values = var.oidc_fully_qualified_subjects
}
}
dynamic "condition" {
for_each = length(var.oidc_subjects_with_wildcards) > 0 ? local.urls : []
content {
test = "StringLike"
variable = "\${statement.value}:sub"
values = var.oidc_subjects_with_wildcards
}
}
dynamic "condition" {
for_each = length(var.oidc_fully_qualified_audiences) > 0 ? local.urls : []
content {
test = "StringLike"
variable = "\${statement.value}:aud"
values = var.oidc_fully_qualified_audiences
}
}
dynamic "condition" {
for_each = var.provider_trust_policy_conditions
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
}
resource "aws_iam_role" "this" {
count = var.create_role ? 1 : 0
name = var.role_name
name_prefix = var.role_name_prefix
path = var.role_path
tags = var.tags
assume_role_policy = data.aws_iam_policy_document.trust[0].json
}
resource "aws_iam_role_policy_attachment" "custom" {
count = var.create_role ? coalesce(var.number_of_role_policy_arns, length(var.role_policy_arns)) : 0
role = aws_iam_role.this[0].name
policy_arn = var.role_policy_arns[count.index]
}`],["terraform-aws-iam-pod-role",`variable "model_release" {
type = number
}
variable "oidc_providers" {
type = any
default = {}
}
variable "allow_self_assume_role" {
type = bool
default = false
}
variable "assume_role_condition_test" {
type = string
default = "StringEquals"
}
variable "trust_condition_test" {
type = string
default = "StringEquals"
}
variable "create_role" {
type = bool
default = true
}
variable "create" {
type = bool
default = true
}
variable "role_name" {
type = string
default = null
}
variable "role_name_prefix" {
type = string
default = null
}
variable "name" {
type = string
default = ""
}
variable "use_name_prefix" {
type = bool
default = true
}
variable "role_path" {
type = string
default = "/"
}
variable "path" {
type = string
default = "/"
}
variable "role_policy_arns" {
type = map(string)
default = {}
}
variable "policies" {
type = map(string)
default = {}
}
variable "tags" {
type = map(any)
default = {}
}
variable "role_description" {
default = null
}
variable "role_permissions_boundary_arn" {
default = null
}
variable "max_session_duration" {
default = null
}
variable "force_detach_policies" {
default = null
}
variable "policy_name_prefix" {
default = null
}
variable "description" {
default = null
}
variable "permissions_boundary" {
default = null
}
variable "region" {
default = null
}
variable "policy_name" {
default = null
}
variable "policy_path" {
default = null
}
variable "policy_description" {
default = null
}
data "aws_partition" "current" {}
data "aws_caller_identity" "current" {}
locals {
older = var.model_release < 6000000
wanted = local.older ? var.create_role : var.create
test = local.older ? var.assume_role_condition_test : var.trust_condition_test
where = local.older ? var.role_path : var.path
given = local.older ? var.role_policy_arns : var.policies
own_name = var.role_name != null ? var.role_name : "\${var.role_name_prefix}*"
partition = data.aws_partition.current.partition
}
data "aws_iam_policy_document" "this" {
count = local.wanted ? 1 : 0
dynamic "statement" {
for_each = var.allow_self_assume_role ? [1] : []
content {
sid = "ExplicitSelfRoleAssumption"
actions = ["sts:AssumeRole"]
principals {
type = "AWS"
identifiers = ["*"]
}
condition {
test = "ArnLike"
variable = "aws:PrincipalArn"
values = ["arn:\${local.partition}:iam::\${data.aws_caller_identity.current.account_id}:role\${var.role_path}\${local.own_name}"]
}
}
}
dynamic "statement" {
for_each = var.oidc_providers
content {
actions = ["sts:AssumeRoleWithWebIdentity"]
principals {
type = "Federated"
identifiers = [statement.value.provider_arn]
}
condition {
test = local.test
variable = "\${replace(statement.value.provider_arn, "/^(.*provider/)/", "")}:sub"
values = [for account in statement.value.namespace_service_accounts : "system:serviceaccount:\${account}"]
}
condition {
test = local.test
variable = "\${replace(statement.value.provider_arn, "/^(.*provider/)/", "")}:aud"
values = ["sts.amazonaws.com"]
}
}
}
}
resource "aws_iam_role" "this" {
count = local.wanted ? 1 : 0
name = local.older ? var.role_name : var.use_name_prefix ? null : var.name
name_prefix = local.older ? var.role_name_prefix : var.use_name_prefix ? "\${var.name}-" : null
path = local.where
assume_role_policy = data.aws_iam_policy_document.this[0].json
tags = var.tags
}
resource "aws_iam_role_policy_attachment" "this" {
for_each = { for key, arn in local.given : key => arn if local.wanted }
role = aws_iam_role.this[0].name
policy_arn = each.value
}
output "arn" {
value = try(aws_iam_role.this[0].arn, null)
}
output "iam_role_arn" {
value = try(aws_iam_role.this[0].arn, "")
}
output "name" {
value = try(aws_iam_role.this[0].name, null)
}
output "iam_role_name" {
value = try(aws_iam_role.this[0].name, "")
}
output "path" {
value = try(aws_iam_role.this[0].path, null)
}
output "iam_role_path" {
value = try(aws_iam_role.this[0].path, "")
}
output "unique_id" {
value = try(aws_iam_role.this[0].unique_id, null)
}
output "iam_role_unique_id" {
value = try(aws_iam_role.this[0].unique_id, "")
}
output "iam_policy_arn" {
value = null
}
output "iam_policy" {
value = null
}`],["terraform-aws-iam-policy",`variable "model_release" {
type = number
}
variable "create" {
type = bool
default = true
}
variable "create_policy" {
type = bool
default = true
}
variable "name" {
type = string
default = null
}
variable "name_prefix" {
type = string
default = null
}
variable "path" {
type = string
default = null
}
variable "policy" {
type = string
default = ""
}
variable "description" {
default = null
}
variable "tags" {
default = {}
}
resource "aws_iam_policy" "policy" {
count = var.create && var.create_policy ? 1 : 0
name = var.name
name_prefix = var.name_prefix
path = var.path
policy = var.policy
}
output "id" {
value = try(aws_iam_policy.policy[0].id, var.model_release < 6000000 ? "" : null)
}
output "arn" {
value = try(aws_iam_policy.policy[0].arn, var.model_release < 6000000 ? "" : null)
}
output "name" {
value = try(aws_iam_policy.policy[0].name, var.model_release < 6000000 ? "" : null)
}
output "policy" {
value = try(aws_iam_policy.policy[0].policy, var.model_release < 6000000 ? "" : null)
}
output "path" {
value = try(aws_iam_policy.policy[0].path, "")
}
output "description" {
value = try(aws_iam_policy.policy[0].description, "")
}`],["terraform-aws-iam-role",`variable "model_release" {
type = number
}
variable "create" {
type = bool
default = true
}
variable "tags" {
type = map(string)
default = {}
}
variable "name" {
type = string
default = null
}
variable "use_name_prefix" {
type = bool
default = true
}
variable "path" {
type = string
default = null
}
variable "trust_policy_permissions" {
type = map(object({
sid = optional(string)
actions = optional(list(string))
not_actions = optional(list(string))
effect = optional(string, "Allow")
resources = optional(list(string))
not_resources = optional(list(string))
principals = optional(list(object({
type = string
identifiers = list(string)
})))
not_principals = optional(list(object({
type = string
identifiers = list(string)
})))
condition = optional(list(object({
test = string
variable = string
values = list(string)
})))
}))
default = null
}
variable "trust_policy_conditions" {
type = list(object({
test = string
variable = string
values = list(string)
}))
default = []
}
variable "policies" {
type = map(string)
default = {}
}
variable "enable_oidc" {
type = bool
default = false
}
variable "oidc_account_id" {
type = string
default = null
}
variable "oidc_provider_urls" {
type = list(string)
default = []
}
variable "oidc_subjects" {
type = list(string)
default = []
}
variable "oidc_wildcard_subjects" {
type = list(string)
default = []
}
variable "oidc_audiences" {
type = list(string)
default = []
}
variable "enable_github_oidc" {
type = bool
default = false
}
variable "github_provider" {
type = string
default = "token.actions.githubusercontent.com"
}
variable "enable_bitbucket_oidc" {
type = bool
default = false
}
variable "enable_saml" {
type = bool
default = false
}
variable "saml_provider_ids" {
type = list(string)
default = []
}
variable "saml_endpoints" {
type = list(string)
default = ["https://signin.aws.amazon.com/saml"]
}
variable "saml_trust_actions" {
type = list(string)
default = []
}
variable "create_inline_policy" {
type = bool
default = false
}
variable "source_inline_policy_documents" {
type = list(string)
default = []
}
variable "override_inline_policy_documents" {
type = list(string)
default = []
}
variable "inline_policy_permissions" {
type = map(object({
sid = optional(string)
actions = optional(list(string))
not_actions = optional(list(string))
effect = optional(string, "Allow")
resources = optional(list(string))
not_resources = optional(list(string))
principals = optional(list(object({
type = string
identifiers = list(string)
})))
not_principals = optional(list(object({
type = string
identifiers = list(string)
})))
condition = optional(list(object({
test = string
variable = string
values = list(string)
})))
}))
default = null
}
variable "create_instance_profile" {
type = bool
default = false
}
variable "description" {
default = null
}
variable "max_session_duration" {
default = null
}
variable "permissions_boundary" {
default = null
}
data "aws_caller_identity" "current" {
count = var.create ? 1 : 0
}
data "aws_partition" "current" {
count = var.create ? 1 : 0
}
locals {
account_id = try(data.aws_caller_identity.current[0].account_id, "")
partition = try(data.aws_partition.current[0].partition, "")
accounts = "arn:\${local.partition}:iam::\${local.account_id}"
providers = [for url in var.oidc_provider_urls : replace(url, "https://", "")]
bitbucket = var.model_release < 6001002 ? one(local.providers) : try(element(local.providers, 0), null)
web = ["sts:TagSession", "sts:AssumeRoleWithWebIdentity"]
audiences = coalescelist(var.oidc_audiences, ["sts.amazonaws.com"])
has_inline = var.create && var.create_inline_policy
}
data "aws_iam_policy_document" "this" {
count = var.create ? 1 : 0
dynamic "statement" {
for_each = var.enable_oidc ? local.providers : []
content {
actions = local.web
principals {
type = "Federated"
identifiers = ["arn:\${local.partition}:iam::\${coalesce(var.oidc_account_id, local.account_id)}:oidc-provider/\${statement.value}"]
}
dynamic "condition" {
for_each = length(var.oidc_subjects) > 0 ? local.providers : []
content {
test = "StringEquals"
variable = "\${statement.value}:sub"
values = var.oidc_subjects
}
}
dynamic "condition" {
for_each = length(var.oidc_wildcard_subjects) > 0 ? local.providers : []
content {
test = "StringLike"
variable = "\${statement.value}:sub"
values = var.oidc_wildcard_subjects
}
}
dynamic "condition" {
for_each = length(var.oidc_audiences) > 0 ? local.providers : []
content {
test = "StringEquals"
variable = "\${statement.value}:aud"
values = var.oidc_audiences
}
}
dynamic "condition" {
for_each = var.trust_policy_conditions
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
dynamic "statement" {
for_each = var.enable_github_oidc ? [1] : []
content {
sid = "GithubOidcAuth"
actions = local.web
principals {
type = "Federated"
identifiers = ["\${local.accounts}:oidc-provider/\${var.github_provider}"]
}
condition {
test = "ForAllValues:StringEquals"
variable = "\${var.github_provider}:iss"
values = ["https://\${var.github_provider}"]
}
condition {
test = "ForAllValues:StringEquals"
variable = "\${var.github_provider}:aud"
values = local.audiences
}
dynamic "condition" {
for_each = length(var.oidc_subjects) > 0 ? [1] : []
content {
test = "StringEquals"
variable = "\${var.github_provider}:sub"
values = [for subject in var.oidc_subjects : "repo:\${trimprefix(subject, "repo:")}"]
}
}
dynamic "condition" {
for_each = length(var.oidc_wildcard_subjects) > 0 ? [1] : []
content {
test = "StringLike"
variable = "\${var.github_provider}:sub"
values = [for subject in var.oidc_wildcard_subjects : "repo:\${trimprefix(subject, "repo:")}"]
}
}
dynamic "condition" {
for_each = var.trust_policy_conditions
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
dynamic "statement" {
for_each = var.enable_bitbucket_oidc ? [1] : []
content {
sid = "BitbucketOidcAuth"
actions = local.web
principals {
type = "Federated"
identifiers = ["\${local.accounts}:oidc-provider/\${local.bitbucket}"]
}
condition {
test = "ForAllValues:StringEquals"
variable = "\${local.bitbucket}:aud"
values = local.audiences
}
dynamic "condition" {
for_each = length(var.oidc_subjects) > 0 ? [1] : []
content {
test = "StringEquals"
variable = "\${local.bitbucket}:sub"
values = var.oidc_subjects
}
}
dynamic "condition" {
for_each = length(var.oidc_wildcard_subjects) > 0 ? [1] : []
content {
test = "StringLike"
variable = "\${local.bitbucket}:sub"
values = var.oidc_wildcard_subjects
}
}
dynamic "condition" {
for_each = var.trust_policy_conditions
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
dynamic "statement" {
for_each = var.enable_saml ? [1] : []
content {
actions = compact(distinct(concat(["sts:TagSession", "sts:AssumeRoleWithSAML"], var.saml_trust_actions)))
principals {
type = "Federated"
identifiers = var.saml_provider_ids
}
condition {
test = "StringEquals"
variable = "SAML:aud"
values = var.saml_endpoints
}
dynamic "condition" {
for_each = var.trust_policy_conditions
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
dynamic "statement" {
for_each = var.trust_policy_permissions != null ? var.trust_policy_permissions : {}
content {
sid = try(coalesce(statement.value.sid, statement.key))
effect = statement.value.effect
actions = statement.value.actions
not_actions = statement.value.not_actions
resources = statement.value.resources
not_resources = statement.value.not_resources
dynamic "principals" {
for_each = statement.value.principals != null ? statement.value.principals : []
content {
type = principals.value.type
identifiers = principals.value.identifiers
}
}
dynamic "not_principals" {
for_each = statement.value.not_principals != null ? statement.value.not_principals : []
content {
type = not_principals.value.type
identifiers = not_principals.value.identifiers
}
}
dynamic "condition" {
for_each = statement.value.condition != null ? statement.value.condition : []
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
}
resource "aws_iam_role" "this" {
count = var.create ? 1 : 0
name = var.use_name_prefix ? null : var.name
name_prefix = var.use_name_prefix ? "\${var.name}-" : null
path = var.path
assume_role_policy = data.aws_iam_policy_document.this[0].json
tags = var.tags
}
resource "aws_iam_role_policy_attachment" "this" {
for_each = { for key, arn in var.policies : key => arn if var.create }
role = aws_iam_role.this[0].name
policy_arn = each.value
}
data "aws_iam_policy_document" "inline" {
count = local.has_inline ? 1 : 0
source_policy_documents = var.source_inline_policy_documents
override_policy_documents = var.override_inline_policy_documents
dynamic "statement" {
for_each = var.inline_policy_permissions != null ? var.inline_policy_permissions : {}
content {
sid = try(coalesce(statement.value.sid, statement.key))
effect = statement.value.effect
actions = statement.value.actions
not_actions = statement.value.not_actions
resources = statement.value.resources
not_resources = statement.value.not_resources
dynamic "principals" {
for_each = statement.value.principals != null ? statement.value.principals : []
content {
type = principals.value.type
identifiers = principals.value.identifiers
}
}
dynamic "not_principals" {
for_each = statement.value.not_principals != null ? statement.value.not_principals : []
content {
type = not_principals.value.type
identifiers = not_principals.value.identifiers
}
}
dynamic "condition" {
for_each = statement.value.condition != null ? statement.value.condition : []
content {
test = condition.value.test
variable = condition.value.variable
values = condition.value.values
}
}
}
}
}
resource "aws_iam_role_policy" "inline" {
count = local.has_inline ? 1 : 0
role = aws_iam_role.this[0].name
policy = data.aws_iam_policy_document.inline[0].json
}
resource "aws_iam_instance_profile" "this" {
count = var.create && var.create_instance_profile ? 1 : 0
path = var.path
}
output "name" {
value = try(aws_iam_role.this[0].name, null)
}
output "arn" {
value = try(aws_iam_role.this[0].arn, null)
}
output "unique_id" {
value = try(aws_iam_role.this[0].unique_id, null)
}
output "instance_profile_arn" {
value = try(aws_iam_instance_profile.this[0].arn, null)
}
output "instance_profile_id" {
value = try(aws_iam_instance_profile.this[0].id, null)
}
output "instance_profile_name" {
value = try(aws_iam_instance_profile.this[0].name, null)
}
output "instance_profile_unique_id" {
value = try(aws_iam_instance_profile.this[0].unique_id, null)
}`],["terraform-aws-security-group",`resource "aws_security_group_rule" "egress_rules" {
count = local.create ? length(var.egress_rules) : 0
security_group_id = local.group_id
type = "egress"
cidr_blocks = var.egress_cidr_blocks
ipv6_cidr_blocks = var.egress_ipv6_cidr_blocks
prefix_list_ids = var.egress_prefix_list_ids
from_port = local.rules[var.egress_rules[count.index]][0]
to_port = local.rules[var.egress_rules[count.index]][1]
protocol = local.rules[var.egress_rules[count.index]][2]
}
resource "aws_security_group_rule" "computed_egress_rules" {
count = local.create ? var.number_of_computed_egress_rules : 0
security_group_id = local.group_id
type = "egress"
cidr_blocks = var.egress_cidr_blocks
ipv6_cidr_blocks = var.egress_ipv6_cidr_blocks
prefix_list_ids = var.egress_prefix_list_ids
from_port = local.rules[var.computed_egress_rules[count.index]][0]
to_port = local.rules[var.computed_egress_rules[count.index]][1]
protocol = local.rules[var.computed_egress_rules[count.index]][2]
}
resource "aws_security_group_rule" "egress_with_source_security_group_id" {
count = local.create ? length(var.egress_with_source_security_group_id) : 0
security_group_id = local.group_id
type = "egress"
source_security_group_id = var.egress_with_source_security_group_id[count.index]["source_security_group_id"]
ipv6_cidr_blocks = var.model_release < 3006000 ? var.egress_ipv6_cidr_blocks : null
prefix_list_ids = var.egress_prefix_list_ids
from_port = lookup(var.egress_with_source_security_group_id[count.index], "from_port", local.rules[lookup(var.egress_with_source_security_group_id[count.index], "rule", "_")][0])
to_port = lookup(var.egress_with_source_security_group_id[count.index], "to_port", local.rules[lookup(var.egress_with_source_security_group_id[count.index], "rule", "_")][1])
protocol = lookup(var.egress_with_source_security_group_id[count.index], "protocol", local.rules[lookup(var.egress_with_source_security_group_id[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "computed_egress_with_source_security_group_id" {
count = local.create ? var.number_of_computed_egress_with_source_security_group_id : 0
security_group_id = local.group_id
type = "egress"
source_security_group_id = var.computed_egress_with_source_security_group_id[count.index]["source_security_group_id"]
ipv6_cidr_blocks = var.model_release < 3006000 ? var.egress_ipv6_cidr_blocks : null
prefix_list_ids = var.egress_prefix_list_ids
from_port = lookup(var.computed_egress_with_source_security_group_id[count.index], "from_port", local.rules[lookup(var.computed_egress_with_source_security_group_id[count.index], "rule", "_")][0])
to_port = lookup(var.computed_egress_with_source_security_group_id[count.index], "to_port", local.rules[lookup(var.computed_egress_with_source_security_group_id[count.index], "rule", "_")][1])
protocol = lookup(var.computed_egress_with_source_security_group_id[count.index], "protocol", local.rules[lookup(var.computed_egress_with_source_security_group_id[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "egress_with_cidr_blocks" {
count = local.create ? length(var.egress_with_cidr_blocks) : 0
security_group_id = local.group_id
type = "egress"
cidr_blocks = var.model_release < 4017001 ? split(",", lookup(var.egress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.egress_cidr_blocks))) : compact(split(",", lookup(var.egress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.egress_cidr_blocks))))
prefix_list_ids = var.model_release < 5002000 ? var.egress_prefix_list_ids : null
from_port = lookup(var.egress_with_cidr_blocks[count.index], "from_port", local.rules[lookup(var.egress_with_cidr_blocks[count.index], "rule", "_")][0])
to_port = lookup(var.egress_with_cidr_blocks[count.index], "to_port", local.rules[lookup(var.egress_with_cidr_blocks[count.index], "rule", "_")][1])
protocol = lookup(var.egress_with_cidr_blocks[count.index], "protocol", local.rules[lookup(var.egress_with_cidr_blocks[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "computed_egress_with_cidr_blocks" {
count = local.create ? var.number_of_computed_egress_with_cidr_blocks : 0
security_group_id = local.group_id
type = "egress"
cidr_blocks = var.model_release < 4017001 ? split(",", lookup(var.computed_egress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.egress_cidr_blocks))) : compact(split(",", lookup(var.computed_egress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.egress_cidr_blocks))))
prefix_list_ids = var.model_release < 5002000 ? var.egress_prefix_list_ids : null
from_port = lookup(var.computed_egress_with_cidr_blocks[count.index], "from_port", local.rules[lookup(var.computed_egress_with_cidr_blocks[count.index], "rule", "_")][0])
to_port = lookup(var.computed_egress_with_cidr_blocks[count.index], "to_port", local.rules[lookup(var.computed_egress_with_cidr_blocks[count.index], "rule", "_")][1])
protocol = lookup(var.computed_egress_with_cidr_blocks[count.index], "protocol", local.rules[lookup(var.computed_egress_with_cidr_blocks[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "egress_with_ipv6_cidr_blocks" {
count = local.create ? length(var.egress_with_ipv6_cidr_blocks) : 0
security_group_id = local.group_id
type = "egress"
ipv6_cidr_blocks = var.model_release < 4017001 ? split(",", lookup(var.egress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.egress_ipv6_cidr_blocks))) : compact(split(",", lookup(var.egress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.egress_ipv6_cidr_blocks))))
prefix_list_ids = var.egress_prefix_list_ids
from_port = lookup(var.egress_with_ipv6_cidr_blocks[count.index], "from_port", local.rules[lookup(var.egress_with_ipv6_cidr_blocks[count.index], "rule", "_")][0])
to_port = lookup(var.egress_with_ipv6_cidr_blocks[count.index], "to_port", local.rules[lookup(var.egress_with_ipv6_cidr_blocks[count.index], "rule", "_")][1])
protocol = lookup(var.egress_with_ipv6_cidr_blocks[count.index], "protocol", local.rules[lookup(var.egress_with_ipv6_cidr_blocks[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "computed_egress_with_ipv6_cidr_blocks" {
count = local.create ? var.number_of_computed_egress_with_ipv6_cidr_blocks : 0
security_group_id = local.group_id
type = "egress"
ipv6_cidr_blocks = var.model_release < 4017001 ? split(",", lookup(var.computed_egress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.egress_ipv6_cidr_blocks))) : compact(split(",", lookup(var.computed_egress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.egress_ipv6_cidr_blocks))))
prefix_list_ids = var.egress_prefix_list_ids
from_port = lookup(var.computed_egress_with_ipv6_cidr_blocks[count.index], "from_port", local.rules[lookup(var.computed_egress_with_ipv6_cidr_blocks[count.index], "rule", "_")][0])
to_port = lookup(var.computed_egress_with_ipv6_cidr_blocks[count.index], "to_port", local.rules[lookup(var.computed_egress_with_ipv6_cidr_blocks[count.index], "rule", "_")][1])
protocol = lookup(var.computed_egress_with_ipv6_cidr_blocks[count.index], "protocol", local.rules[lookup(var.computed_egress_with_ipv6_cidr_blocks[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "egress_with_self" {
count = local.create ? length(var.egress_with_self) : 0
security_group_id = local.group_id
type = "egress"
self = lookup(var.egress_with_self[count.index], "self", true)
ipv6_cidr_blocks = var.model_release < 3006000 ? var.egress_ipv6_cidr_blocks : null
prefix_list_ids = var.egress_prefix_list_ids
from_port = lookup(var.egress_with_self[count.index], "from_port", local.rules[lookup(var.egress_with_self[count.index], "rule", "_")][0])
to_port = lookup(var.egress_with_self[count.index], "to_port", local.rules[lookup(var.egress_with_self[count.index], "rule", "_")][1])
protocol = lookup(var.egress_with_self[count.index], "protocol", local.rules[lookup(var.egress_with_self[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "computed_egress_with_self" {
count = local.create ? var.number_of_computed_egress_with_self : 0
security_group_id = local.group_id
type = "egress"
self = lookup(var.computed_egress_with_self[count.index], "self", true)
ipv6_cidr_blocks = var.model_release < 3006000 ? var.egress_ipv6_cidr_blocks : null
prefix_list_ids = var.egress_prefix_list_ids
from_port = lookup(var.computed_egress_with_self[count.index], "from_port", local.rules[lookup(var.computed_egress_with_self[count.index], "rule", "_")][0])
to_port = lookup(var.computed_egress_with_self[count.index], "to_port", local.rules[lookup(var.computed_egress_with_self[count.index], "rule", "_")][1])
protocol = lookup(var.computed_egress_with_self[count.index], "protocol", local.rules[lookup(var.computed_egress_with_self[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "egress_with_prefix_list_ids" {
count = var.create ? length(var.egress_with_prefix_list_ids) : 0
security_group_id = local.group_id
type = "egress"
prefix_list_ids = var.model_release < 5002000 ? var.egress_prefix_list_ids : compact(split(",", lookup(var.egress_with_prefix_list_ids[count.index], "prefix_list_ids", join(",", var.egress_prefix_list_ids))))
from_port = lookup(var.egress_with_prefix_list_ids[count.index], "from_port", local.rules[lookup(var.egress_with_prefix_list_ids[count.index], "rule", "_")][0])
to_port = lookup(var.egress_with_prefix_list_ids[count.index], "to_port", local.rules[lookup(var.egress_with_prefix_list_ids[count.index], "rule", "_")][1])
protocol = lookup(var.egress_with_prefix_list_ids[count.index], "protocol", local.rules[lookup(var.egress_with_prefix_list_ids[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "computed_egress_with_prefix_list_ids" {
count = var.create ? var.number_of_computed_egress_with_prefix_list_ids : 0
security_group_id = local.group_id
type = "egress"
source_security_group_id = var.computed_egress_with_prefix_list_ids[count.index]["source_security_group_id"]
prefix_list_ids = var.model_release < 5002000 ? var.egress_prefix_list_ids : compact(split(",", lookup(var.computed_egress_with_prefix_list_ids[count.index], "prefix_list_ids", join(",", var.egress_prefix_list_ids))))
from_port = lookup(var.computed_egress_with_prefix_list_ids[count.index], "from_port", local.rules[lookup(var.computed_egress_with_prefix_list_ids[count.index], "rule", "_")][0])
to_port = lookup(var.computed_egress_with_prefix_list_ids[count.index], "to_port", local.rules[lookup(var.computed_egress_with_prefix_list_ids[count.index], "rule", "_")][1])
protocol = lookup(var.computed_egress_with_prefix_list_ids[count.index], "protocol", local.rules[lookup(var.computed_egress_with_prefix_list_ids[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "ingress_rules" {
count = local.create ? length(var.ingress_rules) : 0
security_group_id = local.group_id
type = "ingress"
cidr_blocks = var.ingress_cidr_blocks
ipv6_cidr_blocks = var.ingress_ipv6_cidr_blocks
prefix_list_ids = var.ingress_prefix_list_ids
from_port = local.rules[var.ingress_rules[count.index]][0]
to_port = local.rules[var.ingress_rules[count.index]][1]
protocol = local.rules[var.ingress_rules[count.index]][2]
}
resource "aws_security_group_rule" "computed_ingress_rules" {
count = local.create ? var.number_of_computed_ingress_rules : 0
security_group_id = local.group_id
type = "ingress"
cidr_blocks = var.ingress_cidr_blocks
ipv6_cidr_blocks = var.ingress_ipv6_cidr_blocks
prefix_list_ids = var.ingress_prefix_list_ids
from_port = local.rules[var.computed_ingress_rules[count.index]][0]
to_port = local.rules[var.computed_ingress_rules[count.index]][1]
protocol = local.rules[var.computed_ingress_rules[count.index]][2]
}
resource "aws_security_group_rule" "ingress_with_source_security_group_id" {
count = local.create ? length(var.ingress_with_source_security_group_id) : 0
security_group_id = local.group_id
type = "ingress"
source_security_group_id = var.ingress_with_source_security_group_id[count.index]["source_security_group_id"]
ipv6_cidr_blocks = var.model_release < 3006000 ? var.ingress_ipv6_cidr_blocks : null
prefix_list_ids = var.ingress_prefix_list_ids
from_port = lookup(var.ingress_with_source_security_group_id[count.index], "from_port", local.rules[lookup(var.ingress_with_source_security_group_id[count.index], "rule", "_")][0])
to_port = lookup(var.ingress_with_source_security_group_id[count.index], "to_port", local.rules[lookup(var.ingress_with_source_security_group_id[count.index], "rule", "_")][1])
protocol = lookup(var.ingress_with_source_security_group_id[count.index], "protocol", local.rules[lookup(var.ingress_with_source_security_group_id[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "computed_ingress_with_source_security_group_id" {
count = local.create ? var.number_of_computed_ingress_with_source_security_group_id : 0
security_group_id = local.group_id
type = "ingress"
source_security_group_id = var.computed_ingress_with_source_security_group_id[count.index]["source_security_group_id"]
ipv6_cidr_blocks = var.model_release < 3006000 ? var.ingress_ipv6_cidr_blocks : null
prefix_list_ids = var.ingress_prefix_list_ids
from_port = lookup(var.computed_ingress_with_source_security_group_id[count.index], "from_port", local.rules[lookup(var.computed_ingress_with_source_security_group_id[count.index], "rule", "_")][0])
to_port = lookup(var.computed_ingress_with_source_security_group_id[count.index], "to_port", local.rules[lookup(var.computed_ingress_with_source_security_group_id[count.index], "rule", "_")][1])
protocol = lookup(var.computed_ingress_with_source_security_group_id[count.index], "protocol", local.rules[lookup(var.computed_ingress_with_source_security_group_id[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "ingress_with_cidr_blocks" {
count = local.create ? length(var.ingress_with_cidr_blocks) : 0
security_group_id = local.group_id
type = "ingress"
cidr_blocks = var.model_release < 4017001 ? split(",", lookup(var.ingress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.ingress_cidr_blocks))) : compact(split(",", lookup(var.ingress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.ingress_cidr_blocks))))
prefix_list_ids = var.model_release < 5002000 ? var.ingress_prefix_list_ids : null
from_port = lookup(var.ingress_with_cidr_blocks[count.index], "from_port", local.rules[lookup(var.ingress_with_cidr_blocks[count.index], "rule", "_")][0])
to_port = lookup(var.ingress_with_cidr_blocks[count.index], "to_port", local.rules[lookup(var.ingress_with_cidr_blocks[count.index], "rule", "_")][1])
protocol = lookup(var.ingress_with_cidr_blocks[count.index], "protocol", local.rules[lookup(var.ingress_with_cidr_blocks[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "computed_ingress_with_cidr_blocks" {
count = local.create ? var.number_of_computed_ingress_with_cidr_blocks : 0
security_group_id = local.group_id
type = "ingress"
cidr_blocks = var.model_release < 4017001 ? split(",", lookup(var.computed_ingress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.ingress_cidr_blocks))) : compact(split(",", lookup(var.computed_ingress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.ingress_cidr_blocks))))
prefix_list_ids = var.model_release < 5002000 ? var.ingress_prefix_list_ids : null
from_port = lookup(var.computed_ingress_with_cidr_blocks[count.index], "from_port", local.rules[lookup(var.computed_ingress_with_cidr_blocks[count.index], "rule", "_")][0])
to_port = lookup(var.computed_ingress_with_cidr_blocks[count.index], "to_port", local.rules[lookup(var.computed_ingress_with_cidr_blocks[count.index], "rule", "_")][1])
protocol = lookup(var.computed_ingress_with_cidr_blocks[count.index], "protocol", local.rules[lookup(var.computed_ingress_with_cidr_blocks[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "ingress_with_ipv6_cidr_blocks" {
count = local.create ? length(var.ingress_with_ipv6_cidr_blocks) : 0
security_group_id = local.group_id
type = "ingress"
ipv6_cidr_blocks = var.model_release < 4017001 ? split(",", lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.ingress_ipv6_cidr_blocks))) : compact(split(",", lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.ingress_ipv6_cidr_blocks))))
prefix_list_ids = var.ingress_prefix_list_ids
from_port = lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "from_port", local.rules[lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][0])
to_port = lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "to_port", local.rules[lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][1])
protocol = lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "protocol", local.rules[lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "computed_ingress_with_ipv6_cidr_blocks" {
count = local.create ? var.number_of_computed_ingress_with_ipv6_cidr_blocks : 0
security_group_id = local.group_id
type = "ingress"
ipv6_cidr_blocks = var.model_release < 4017001 ? split(",", lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.ingress_ipv6_cidr_blocks))) : compact(split(",", lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.ingress_ipv6_cidr_blocks))))
prefix_list_ids = var.ingress_prefix_list_ids
from_port = lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "from_port", local.rules[lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][0])
to_port = lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "to_port", local.rules[lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][1])
protocol = lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "protocol", local.rules[lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "ingress_with_self" {
count = local.create ? length(var.ingress_with_self) : 0
security_group_id = local.group_id
type = "ingress"
self = lookup(var.ingress_with_self[count.index], "self", true)
ipv6_cidr_blocks = var.model_release < 3006000 ? var.ingress_ipv6_cidr_blocks : null
prefix_list_ids = var.ingress_prefix_list_ids
from_port = lookup(var.ingress_with_self[count.index], "from_port", local.rules[lookup(var.ingress_with_self[count.index], "rule", "_")][0])
to_port = lookup(var.ingress_with_self[count.index], "to_port", local.rules[lookup(var.ingress_with_self[count.index], "rule", "_")][1])
protocol = lookup(var.ingress_with_self[count.index], "protocol", local.rules[lookup(var.ingress_with_self[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "computed_ingress_with_self" {
count = local.create ? var.number_of_computed_ingress_with_self : 0
security_group_id = local.group_id
type = "ingress"
self = lookup(var.computed_ingress_with_self[count.index], "self", true)
ipv6_cidr_blocks = var.model_release < 3006000 ? var.ingress_ipv6_cidr_blocks : null
prefix_list_ids = var.ingress_prefix_list_ids
from_port = lookup(var.computed_ingress_with_self[count.index], "from_port", local.rules[lookup(var.computed_ingress_with_self[count.index], "rule", "_")][0])
to_port = lookup(var.computed_ingress_with_self[count.index], "to_port", local.rules[lookup(var.computed_ingress_with_self[count.index], "rule", "_")][1])
protocol = lookup(var.computed_ingress_with_self[count.index], "protocol", local.rules[lookup(var.computed_ingress_with_self[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "ingress_with_prefix_list_ids" {
count = var.create ? length(var.ingress_with_prefix_list_ids) : 0
security_group_id = local.group_id
type = "ingress"
prefix_list_ids = var.model_release < 5002000 ? var.ingress_prefix_list_ids : compact(split(",", lookup(var.ingress_with_prefix_list_ids[count.index], "prefix_list_ids", join(",", var.ingress_prefix_list_ids))))
from_port = lookup(var.ingress_with_prefix_list_ids[count.index], "from_port", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][0])
to_port = lookup(var.ingress_with_prefix_list_ids[count.index], "to_port", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][1])
protocol = lookup(var.ingress_with_prefix_list_ids[count.index], "protocol", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][2])
}
resource "aws_security_group_rule" "computed_ingress_with_prefix_list_ids" {
count = var.create ? var.number_of_computed_ingress_with_prefix_list_ids : 0
security_group_id = local.group_id
type = "ingress"
prefix_list_ids = var.model_release < 5002000 ? var.ingress_prefix_list_ids : compact(split(",", lookup(var.ingress_with_prefix_list_ids[count.index], "prefix_list_ids", join(",", var.ingress_prefix_list_ids))))
from_port = lookup(var.ingress_with_prefix_list_ids[count.index], "from_port", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][0])
to_port = lookup(var.ingress_with_prefix_list_ids[count.index], "to_port", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][1])
protocol = lookup(var.ingress_with_prefix_list_ids[count.index], "protocol", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][2])
}
locals {
create = var.create && var.putin_khuylo
group_id = var.create_sg ? concat(aws_security_group.this[*].id, aws_security_group.this_name_prefix[*].id, [""])[0] : var.security_group_id
tags = var.model_release < 3016000 ? merge(var.tags, { Name = format("%s", var.name) }) : merge({ Name = format("%s", var.name) }, var.tags)
}
resource "aws_security_group" "this" {
count = local.create && var.create_sg && !var.use_name_prefix ? 1 : 0
name = var.name
description = var.description
vpc_id = var.vpc_id
tags = local.tags
}
resource "aws_security_group" "this_name_prefix" {
count = local.create && var.create_sg && var.use_name_prefix ? 1 : 0
name_prefix = "\${var.name}-"
description = var.description
vpc_id = var.vpc_id
tags = local.tags
}
output "security_group_arn" {
value = try(aws_security_group.this[0].arn, aws_security_group.this_name_prefix[0].arn, "")
}
output "security_group_id" {
value = try(aws_security_group.this[0].id, aws_security_group.this_name_prefix[0].id, "")
}
output "this_security_group_id" {
value = try(aws_security_group.this[0].id, aws_security_group.this_name_prefix[0].id, "")
}
output "security_group_vpc_id" {
value = try(aws_security_group.this[0].vpc_id, aws_security_group.this_name_prefix[0].vpc_id, "")
}
output "this_security_group_vpc_id" {
value = try(aws_security_group.this[0].vpc_id, aws_security_group.this_name_prefix[0].vpc_id, "")
}
output "security_group_owner_id" {
value = try(aws_security_group.this[0].owner_id, aws_security_group.this_name_prefix[0].owner_id, "")
}
output "this_security_group_owner_id" {
value = try(aws_security_group.this[0].owner_id, aws_security_group.this_name_prefix[0].owner_id, "")
}
output "security_group_name" {
value = try(aws_security_group.this[0].name, aws_security_group.this_name_prefix[0].name, "")
}
output "this_security_group_name" {
value = try(aws_security_group.this[0].name, aws_security_group.this_name_prefix[0].name, "")
}
output "security_group_description" {
value = try(aws_security_group.this[0].description, aws_security_group.this_name_prefix[0].description, "")
}
output "this_security_group_description" {
value = try(aws_security_group.this[0].description, aws_security_group.this_name_prefix[0].description, "")
}
locals {
known_rules = {
_ = ["", "", ""]
activemq-5671-tcp                  = ["5671", "5671", "tcp"]
activemq-61614-tcp                 = ["61614", "61614", "tcp"]
activemq-61617-tcp                 = ["61617", "61617", "tcp"]
activemq-61619-tcp                 = ["61619", "61619", "tcp"]
activemq-8883-tcp                  = ["8883", "8883", "tcp"]
alertmanager-9093-tcp              = ["9093", "9093", "tcp"]
alertmanager-9094-tcp              = ["9094", "9094", "tcp"]
all-all                            = ["-1", "-1", "-1"]
all-icmp                           = ["-1", "-1", "icmp"]
all-ipv6-icmp                      = ["-1", "-1", "58"]
all-tcp                            = ["0", "65535", "tcp"]
all-udp                            = ["0", "65535", "udp"]
carbon-admin-tcp                   = ["2004", "2004", "tcp"]
carbon-gui-udp                     = ["8081", "8081", "tcp"]
carbon-line-in-tcp                 = ["2003", "2003", "tcp"]
carbon-line-in-udp                 = ["2003", "2003", "udp"]
carbon-pickle-tcp                  = ["2013", "2013", "tcp"]
carbon-pickle-udp                  = ["2013", "2013", "udp"]
cassandra-clients-tcp              = ["9042", "9042", "tcp"]
cassandra-jmx-tcp                  = ["7199", "7199", "tcp"]
cassandra-thrift-clients-tcp       = ["9160", "9160", "tcp"]
consul-cli-rpc-tcp                 = ["8400", "8400", "tcp"]
consul-dns-tcp                     = ["8600", "8600", "tcp"]
consul-dns-udp                     = ["8600", "8600", "udp"]
consul-grpc-tcp                    = ["8502", "8502", "tcp"]
consul-grpc-tcp-tls                = ["8503", "8503", "tcp"]
consul-serf-lan-tcp                = ["8301", "8301", "tcp"]
consul-serf-lan-udp                = ["8301", "8301", "udp"]
consul-serf-wan-tcp                = ["8302", "8302", "tcp"]
consul-serf-wan-udp                = ["8302", "8302", "udp"]
consul-tcp                         = ["8300", "8300", "tcp"]
consul-webui-http-tcp              = ["8500", "8500", "tcp"]
consul-webui-https-tcp             = ["8501", "8501", "tcp"]
consul-webui-tcp                   = ["8500", "8500", "tcp"]
dax-cluster-encrypted-tcp          = ["9111", "9111", "tcp"]
dax-cluster-unencrypted-tcp        = ["8111", "8111", "tcp"]
dns-tcp                            = ["53", "53", "tcp"]
dns-udp                            = ["53", "53", "udp"]
docker-swarm-mngmt-tcp             = ["2377", "2377", "tcp"]
docker-swarm-node-tcp              = ["7946", "7946", "tcp"]
docker-swarm-node-udp              = ["7946", "7946", "udp"]
docker-swarm-overlay-udp           = ["4789", "4789", "udp"]
elasticsearch-java-tcp             = ["9300", "9300", "tcp"]
elasticsearch-rest-tcp             = ["9200", "9200", "tcp"]
etcd-client-tcp                    = ["2379", "2379", "tcp"]
etcd-peer-tcp                      = ["2380", "2380", "tcp"]
grafana-tcp                        = ["3000", "3000", "tcp"]
graphite-2003-tcp                  = ["2003", "2003", "tcp"]
graphite-2004-tcp                  = ["2004", "2004", "tcp"]
graphite-2023-tcp                  = ["2023", "2023", "tcp"]
graphite-2024-tcp                  = ["2024", "2024", "tcp"]
graphite-8080-tcp                  = ["8080", "8080", "tcp"]
graphite-8125-tcp                  = ["8125", "8125", "tcp"]
graphite-8125-udp                  = ["8125", "8125", "udp"]
graphite-8126-tcp                  = ["8126", "8126", "tcp"]
graphite-8216-tcp                  = ["8216", "8126", "tcp"]
graphite-webui                     = ["80", "80", "tcp"]
http-80-tcp                        = ["80", "80", "tcp"]
http-8080-tcp                      = ["8080", "8080", "tcp"]
https-443-tcp                      = ["443", "443", "tcp"]
https-8443-tcp                     = ["8443", "8443", "tcp"]
ipsec-4500-udp                     = ["4500", "4500", "udp"]
ipsec-500-udp                      = ["500", "500", "udp"]
kafka-broker-sasl-iam-public-tcp   = ["9198", "9198", "tcp"]
kafka-broker-sasl-iam-tcp          = ["9098", "9098", "tcp"]
kafka-broker-sasl-scram-public-tcp = ["9196", "9196", "tcp"]
kafka-broker-sasl-scram-tcp        = ["9096", "9096", "tcp"]
kafka-broker-tcp                   = ["9092", "9092", "tcp"]
kafka-broker-tls-public-tcp        = ["9194", "9194", "tcp"]
kafka-broker-tls-tcp               = ["9094", "9094", "tcp"]
kafka-jmx-exporter-tcp             = ["11001", "11001", "tcp"]
kafka-node-exporter-tcp            = ["11002", "11002", "tcp"]
kibana-tcp                         = ["5601", "5601", "tcp"]
kubernetes-api-tcp                 = ["6443", "6443", "tcp"]
ldap-tcp                           = ["389", "389", "tcp"]
ldaps-tcp                          = ["636", "636", "tcp"]
logstash-tcp                       = ["5044", "5044", "tcp"]
loki-grafana                       = ["3100", "3100", "tcp"]
loki-grafana-grpc                  = [var.model_release < 4017002 ? "9096" : "9095", var.model_release < 4017002 ? "9096" : "9095", "tcp"]
memcached-tcp                      = ["11211", "11211", "tcp"]
minio-tcp                          = ["9000", "9000", "tcp"]
mongodb-27017-tcp                  = ["27017", "27017", "tcp"]
mongodb-27018-tcp                  = ["27018", "27018", "tcp"]
mongodb-27019-tcp                  = ["27019", "27019", "tcp"]
mssql-analytics-tcp                = ["2383", "2383", "tcp"]
mssql-broker-tcp                   = ["4022", "4022", "tcp"]
mssql-tcp                          = ["1433", "1433", "tcp"]
mssql-udp                          = ["1434", "1434", "udp"]
mysql-tcp                          = ["3306", "3306", "tcp"]
nfs-tcp                            = ["2049", "2049", "tcp"]
nomad-http-tcp                     = ["4646", "4646", "tcp"]
nomad-rpc-tcp                      = ["4647", "4647", "tcp"]
nomad-serf-tcp                     = ["4648", "4648", "tcp"]
nomad-serf-udp                     = ["4648", "4648", "udp"]
ntp-udp                            = ["123", "123", "udp"]
octopus-tentacle-tcp               = ["10933", "10933", "tcp"]
openvpn-https-tcp                  = ["443", "443", "tcp"]
openvpn-tcp                        = ["943", "943", "tcp"]
openvpn-udp                        = ["1194", "1194", "udp"]
oracle-db-tcp                      = ["1521", "1521", "tcp"]
postgresql-tcp                     = ["5432", "5432", "tcp"]
prometheus-http-tcp                = ["9090", "9090", "tcp"]
prometheus-node-exporter-http-tcp  = ["9100", "9100", "tcp"]
prometheus-pushgateway-http-tcp    = ["9091", "9091", "tcp"]
promtail-http                      = [var.model_release < 4017002 ? "9200" : "9080", var.model_release < 4017002 ? "9200" : "9080", "tcp"]
puppet-tcp                         = ["8140", "8140", "tcp"]
puppetdb-tcp                       = ["8081", "8081", "tcp"]
rabbitmq-15672-tcp                 = ["15672", "15672", "tcp"]
rabbitmq-25672-tcp                 = ["25672", "25672", "tcp"]
rabbitmq-4369-tcp                  = ["4369", "4369", "tcp"]
rabbitmq-5671-tcp                  = ["5671", "5671", "tcp"]
rabbitmq-5672-tcp                  = ["5672", "5672", "tcp"]
rdp-tcp                            = ["3389", "3389", "tcp"]
rdp-udp                            = ["3389", "3389", "udp"]
redis-tcp                          = ["6379", "6379", "tcp"]
redshift-tcp                       = ["5439", "5439", "tcp"]
saltstack-tcp                      = ["4505", "4506", "tcp"]
smtp-submission-2587-tcp           = ["2587", "2587", "tcp"]
smtp-submission-587-tcp            = ["587", "587", "tcp"]
smtp-tcp                           = ["25", "25", "tcp"]
smtps-2456-tcp                     = ["2465", "2465", "tcp"]
smtps-465-tcp                      = ["465", "465", "tcp"]
solr-tcp                           = ["8983", "8987", "tcp"]
splunk-clients-tcp                 = ["8080", "8080", "tcp"]
splunk-hec-tcp                     = ["8088", "8088", "tcp"]
splunk-indexer-tcp                 = ["9997", "9997", "tcp"]
splunk-splunkd-tcp                 = ["8089", "8089", "tcp"]
splunk-web-tcp                     = ["8000", "8000", "tcp"]
squid-proxy-tcp                    = ["3128", "3128", "tcp"]
ssh-tcp                            = ["22", "22", "tcp"]
storm-nimbus-tcp                   = ["6627", "6627", "tcp"]
storm-supervisor-tcp               = ["6700", "6703", "tcp"]
storm-ui-tcp                       = ["8080", "8080", "tcp"]
vault-tcp                          = ["8200", "8200", "tcp"]
wazuh-dashboard                    = ["443", "443", "tcp"]
wazuh-indexer-restful-api          = ["9200", "9200", "tcp"]
wazuh-server-agent-cluster-daemon  = ["1516", "1516", "tcp"]
wazuh-server-agent-connection-tcp  = ["1514", "1514", "tcp"]
wazuh-server-agent-connection-udp  = ["1514", "1514", "udp"]
wazuh-server-agent-enrollment      = ["1515", "1515", "tcp"]
wazuh-server-restful-api           = ["55000", "55000", "tcp"]
wazuh-server-syslog-collector-tcp  = ["514", "514", "tcp"]
wazuh-server-syslog-collector-udp  = ["514", "514", "udp"]
web-jmx-tcp                        = ["1099", "1099", "tcp"]
winrm-http-tcp                     = ["5985", "5985", "tcp"]
winrm-https-tcp                    = ["5986", "5986", "tcp"]
zabbix-agent                       = ["10050", var.model_release < 4013001 ? "tcp" : "10050", var.model_release < 4013001 ? "Zabbix Agent" : "tcp"]
zabbix-proxy                       = ["10051", var.model_release < 4013001 ? "tcp" : "10051", var.model_release < 4013001 ? "Zabbix Proxy" : "tcp"]
zabbix-server                      = ["10051", var.model_release < 4013001 ? "tcp" : "10051", var.model_release < 4013001 ? "Zabbix Server" : "tcp"]
zipkin-admin-query-tcp             = ["9901", "9901", "tcp"]
zipkin-admin-tcp                   = ["9990", "9990", "tcp"]
zipkin-admin-web-tcp               = ["9991", "9991", "tcp"]
zipkin-query-tcp                   = ["9411", "9411", "tcp"]
zipkin-web-tcp                     = ["8080", "8080", "tcp"]
zookeeper-2181-tcp                 = ["2181", "2181", "tcp"]
zookeeper-2182-tls-tcp             = ["2182", "2182", "tcp"]
zookeeper-2888-tcp                 = ["2888", "2888", "tcp"]
zookeeper-3888-tcp                 = ["3888", "3888", "tcp"]
zookeeper-jmx-tcp                  = ["7199", "7199", "tcp"]
}
rules = var.rules == null ? local.known_rules : var.rules
}
variable "create_sg" {
type = bool
default = true
}
variable "security_group_id" {
type = string
default = null
}
variable "create_timeout" {
type = string
default = "10m"
}
variable "delete_timeout" {
type = string
default = "15m"
}
variable "putin_khuylo" {
type = bool
default = true
}
variable "rules" {
type = map(list(any))
default = null
}
variable "auto_groups" {
type = map(map(list(string)))
default = {}
}`],["terraform-aws-security-group-inputs",`variable "model_release" {
type = number
}
variable "create" {
type = bool
default = true
}
variable "vpc_id" {
type = string
default = null
}
variable "name" {
type = string
default = null
}
variable "use_name_prefix" {
type = bool
default = true
}
variable "description" {
type = string
default = "Security Group managed by Terraform"
}
variable "tags" {
type = map(string)
default = {}
}
variable "revoke_rules_on_delete" {
type = bool
default = false
}
variable "ingress_cidr_blocks" {
type = list(string)
default = []
}
variable "ingress_ipv6_cidr_blocks" {
type = list(string)
default = []
}
variable "ingress_prefix_list_ids" {
type = list(string)
default = []
}
variable "ingress_rules" {
type = list(string)
default = []
}
variable "computed_ingress_rules" {
type = list(string)
default = []
}
variable "number_of_computed_ingress_rules" {
type = number
default = 0
}
variable "ingress_with_source_security_group_id" {
type = list(map(string))
default = []
}
variable "computed_ingress_with_source_security_group_id" {
type = list(map(string))
default = []
}
variable "number_of_computed_ingress_with_source_security_group_id" {
type = number
default = 0
}
variable "ingress_with_cidr_blocks" {
type = list(map(string))
default = []
}
variable "computed_ingress_with_cidr_blocks" {
type = list(map(string))
default = []
}
variable "number_of_computed_ingress_with_cidr_blocks" {
type = number
default = 0
}
variable "ingress_with_ipv6_cidr_blocks" {
type = list(map(string))
default = []
}
variable "computed_ingress_with_ipv6_cidr_blocks" {
type = list(map(string))
default = []
}
variable "number_of_computed_ingress_with_ipv6_cidr_blocks" {
type = number
default = 0
}
variable "ingress_with_self" {
type = list(map(string))
default = []
}
variable "computed_ingress_with_self" {
type = list(map(string))
default = []
}
variable "number_of_computed_ingress_with_self" {
type = number
default = 0
}
variable "ingress_with_prefix_list_ids" {
type = list(map(string))
default = []
}
variable "computed_ingress_with_prefix_list_ids" {
type = list(map(string))
default = []
}
variable "number_of_computed_ingress_with_prefix_list_ids" {
type = number
default = 0
}
variable "egress_cidr_blocks" {
type = list(string)
default = ["0.0.0.0/0"]
}
variable "egress_ipv6_cidr_blocks" {
type = list(string)
default = ["::/0"]
}
variable "egress_prefix_list_ids" {
type = list(string)
default = []
}
variable "egress_rules" {
type = list(string)
default = []
}
variable "computed_egress_rules" {
type = list(string)
default = []
}
variable "number_of_computed_egress_rules" {
type = number
default = 0
}
variable "egress_with_source_security_group_id" {
type = list(map(string))
default = []
}
variable "computed_egress_with_source_security_group_id" {
type = list(map(string))
default = []
}
variable "number_of_computed_egress_with_source_security_group_id" {
type = number
default = 0
}
variable "egress_with_cidr_blocks" {
type = list(map(string))
default = []
}
variable "computed_egress_with_cidr_blocks" {
type = list(map(string))
default = []
}
variable "number_of_computed_egress_with_cidr_blocks" {
type = number
default = 0
}
variable "egress_with_ipv6_cidr_blocks" {
type = list(map(string))
default = []
}
variable "computed_egress_with_ipv6_cidr_blocks" {
type = list(map(string))
default = []
}
variable "number_of_computed_egress_with_ipv6_cidr_blocks" {
type = number
default = 0
}
variable "egress_with_self" {
type = list(map(string))
default = []
}
variable "computed_egress_with_self" {
type = list(map(string))
default = []
}
variable "number_of_computed_egress_with_self" {
type = number
default = 0
}
variable "egress_with_prefix_list_ids" {
type = list(map(string))
default = []
}
variable "computed_egress_with_prefix_list_ids" {
type = list(map(string))
default = []
}
variable "number_of_computed_egress_with_prefix_list_ids" {
type = number
default = 0
}`],["terraform-aws-security-group-preset",`variable "model_directory" {
type = string
}
locals {
presets = {
activemq = ["activemq-5671-tcp", "activemq-8883-tcp", "activemq-61614-tcp", "activemq-61617-tcp", "activemq-61619-tcp"]
alertmanager = ["alertmanager-9093-tcp", "alertmanager-9094-tcp"]
carbon-relay-ng = ["carbon-line-in-tcp", "carbon-line-in-udp", "carbon-pickle-tcp", "carbon-pickle-udp", "carbon-gui-udp"]
cassandra = ["cassandra-clients-tcp", "cassandra-thrift-clients-tcp", "cassandra-jmx-tcp"]
consul = var.model_release < 4008000 ? ["consul-tcp", "consul-cli-rpc-tcp", "consul-webui-tcp", "consul-dns-tcp", "consul-dns-udp", "consul-serf-lan-tcp", "consul-serf-lan-udp", "consul-serf-wan-tcp", "consul-serf-wan-udp"] : var.model_release < 5000000 ? ["consul-tcp", "consul-grpc-tcp", "consul-webui-http-tcp", "consul-webui-https-tcp", "consul-dns-tcp", "consul-dns-udp", "consul-serf-lan-tcp", "consul-serf-lan-udp", "consul-serf-wan-tcp", "consul-serf-wan-udp"] : ["consul-tcp", "consul-grpc-tcp", "consul-grpc-tcp-tls", "consul-webui-http-tcp", "consul-webui-https-tcp", "consul-dns-tcp", "consul-dns-udp", "consul-serf-lan-tcp", "consul-serf-lan-udp", "consul-serf-wan-tcp", "consul-serf-wan-udp"]
dax-cluster     = ["dax-cluster-unencrypted-tcp", "dax-cluster-encrypted-tcp"]
docker-swarm    = ["docker-swarm-mngmt-tcp", "docker-swarm-node-tcp", "docker-swarm-node-udp", "docker-swarm-overlay-udp"]
elasticsearch = ["elasticsearch-rest-tcp", "elasticsearch-java-tcp"]
etcd = ["etcd-client-tcp", "etcd-peer-tcp"]
grafana = ["grafana-tcp"]
graphite-statsd = var.model_release < 3008000 ? ["graphite-webui", "graphite-2003-tcp", "graphite-2004-tcp", "graphite-2023-tcp", "graphite-2024-tcp", "graphite-8080-tcp", "graphite-8125-tcp", "graphite-8125-udp", "graphite-8216-tcp"] : ["graphite-webui", "graphite-2003-tcp", "graphite-2004-tcp", "graphite-2023-tcp", "graphite-2024-tcp", "graphite-8080-tcp", "graphite-8125-tcp", "graphite-8125-udp", "graphite-8126-tcp"]
http-80         = ["http-80-tcp"]
http-8080       = ["http-8080-tcp"]
https-443       = ["https-443-tcp"]
https-8443      = ["https-8443-tcp"]
ipsec-4500      = ["ipsec-4500-udp"]
ipsec-500       = ["ipsec-500-udp"]
kafka = var.model_release < 3005000 ? ["kafka-broker-tcp"] : var.model_release < 3015000 ? ["kafka-broker-tcp", "kafka-broker-tls-tcp"] : var.model_release < 4013000 ? ["kafka-broker-tcp", "kafka-broker-tls-tcp", "kafka-jmx-exporter-tcp", "kafka-node-exporter-tcp"] : ["kafka-broker-tcp", "kafka-broker-tls-tcp", "kafka-broker-tls-public-tcp", "kafka-broker-sasl-scram-tcp", "kafka-broker-sasl-scram-tcp", "kafka-broker-sasl-iam-tcp", "kafka-broker-sasl-iam-public-tcp", "kafka-jmx-exporter-tcp", "kafka-node-exporter-tcp"]
kibana = ["kibana-tcp"]
kubernetes-api  = ["kubernetes-api-tcp"]
ldap = ["ldap-tcp"]
ldaps = ["ldaps-tcp"]
logstash = ["logstash-tcp"]
loki = ["loki-grafana", "loki-grafana-grpc"]
memcached = ["memcached-tcp"]
minio = ["minio-tcp"]
mongodb = ["mongodb-27017-tcp", "mongodb-27018-tcp", "mongodb-27019-tcp"]
mssql = ["mssql-tcp", "mssql-udp", "mssql-analytics-tcp", "mssql-broker-tcp"]
mysql = ["mysql-tcp"]
nfs = ["nfs-tcp"]
nomad = ["nomad-http-tcp", "nomad-rpc-tcp", "nomad-serf-tcp", "nomad-serf-udp"]
ntp = ["ntp-udp"]
openvpn = ["openvpn-udp", "openvpn-tcp", "openvpn-https-tcp"]
oracle-db       = ["oracle-db-tcp"]
postgresql = ["postgresql-tcp"]
prometheus = var.model_release < 4016000 ? ["prometheus-http-tcp", "prometheus-pushgateway-http-tcp"] : ["prometheus-http-tcp", "prometheus-pushgateway-http-tcp", "prometheus-node-exporter-http-tcp"]
promtail = ["promtail-http"]
puppet = ["puppet-tcp", "puppetdb-tcp"]
rabbitmq = ["rabbitmq-4369-tcp", "rabbitmq-5671-tcp", "rabbitmq-5672-tcp", "rabbitmq-15672-tcp", "rabbitmq-25672-tcp"]
rdp = ["rdp-tcp", "rdp-udp"]
redis = ["redis-tcp"]
redshift = ["redshift-tcp"]
smtp = ["smtp-tcp"]
smtp-submission = ["smtp-submission-587-tcp", "smtp-submission-2587-tcp"]
smtps = ["smtps-465-tcp", "smtps-2465-tcp"]
solr = ["solr-tcp"]
splunk = var.model_release < 3001000 ? ["splunk-indexer-tcp", "splunk-clients-tcp", "splunk-splunkd-tcp", "splunk-hec-tcp"] : var.model_release < 3002000 ? ["splunk-indexer-tcp", "splunk-web-tcp", "splunk-splunkd-tcp", "splunk-hec-tcp"] : var.model_release < 5001001 ? ["splunk-indexer-tcp", "splunk-clients-tcp", "splunk-splunkd-tcp", "splunk-hec-tcp"] : ["splunk-indexer-tcp", "splunk-web-tcp", "splunk-splunkd-tcp", "splunk-hec-tcp"]
squid = ["squid-proxy-tcp"]
ssh = ["ssh-tcp"]
storm = ["storm-nimbus-tcp", "storm-ui-tcp", "storm-supervisor-tcp"]
vault = ["vault-tcp"]
wazuh = ["wazuh-server-agent-connection-tcp", "wazuh-server-agent-connection-udp", "wazuh-server-agent-enrollment", "wazuh-server-agent-cluster-daemon", "wazuh-server-syslog-collector-tcp", "wazuh-server-syslog-collector-udp", "wazuh-server-restful-api", "wazuh-indexer-restful-api", "wazuh-dashboard"]
web = ["http-80-tcp", "http-8080-tcp", "https-443-tcp", "web-jmx-tcp"]
winrm = ["winrm-http-tcp", "winrm-https-tcp"]
zabbix = ["zabbix-server", "zabbix-proxy", "zabbix-agent"]
zipkin = ["zipkin-admin-tcp", "zipkin-admin-query-tcp", "zipkin-admin-web-tcp", "zipkin-query-tcp", "zipkin-web-tcp"]
zookeeper = var.model_release < 4013000 ? ["zookeeper-2181-tcp", "zookeeper-2888-tcp", "zookeeper-3888-tcp", "zookeeper-jmx-tcp"] : ["zookeeper-2181-tcp", "zookeeper-2182-tls-tcp", "zookeeper-2888-tcp", "zookeeper-3888-tcp", "zookeeper-jmx-tcp"]
}
preset = try(local.presets[var.model_directory], data.external.preset_of_a_later_release.result.rules)
}
data "external" "preset_of_a_later_release" {
program = []
}
variable "auto_ingress_rules" {
type = list(string)
default = null
}
variable "auto_ingress_with_self" {
type = list(map(string))
default = [{ rule = "all-all" }]
}
variable "auto_computed_ingress_rules" {
type = list(string)
default = []
}
variable "auto_computed_ingress_with_self" {
type = list(map(string))
default = []
}
variable "auto_number_of_computed_ingress_rules" {
type = number
default = 0
}
variable "auto_number_of_computed_ingress_with_self" {
type = number
default = 0
}
variable "computed_ingress_cidr_blocks" {
type = list(string)
default = []
}
variable "computed_ingress_ipv6_cidr_blocks" {
type = list(string)
default = []
}
variable "computed_ingress_prefix_list_ids" {
type = list(string)
default = []
}
variable "number_of_computed_ingress_cidr_blocks" {
type = number
default = 0
}
variable "number_of_computed_ingress_ipv6_cidr_blocks" {
type = number
default = 0
}
variable "number_of_computed_ingress_prefix_list_ids" {
type = number
default = 0
}
variable "auto_egress_rules" {
type = list(string)
default = ["all-all"]
}
variable "auto_egress_with_self" {
type = list(map(string))
default = []
}
variable "auto_computed_egress_rules" {
type = list(string)
default = []
}
variable "auto_computed_egress_with_self" {
type = list(map(string))
default = []
}
variable "auto_number_of_computed_egress_rules" {
type = number
default = 0
}
variable "auto_number_of_computed_egress_with_self" {
type = number
default = 0
}
variable "computed_egress_cidr_blocks" {
type = list(string)
default = ["0.0.0.0/0"]
}
variable "computed_egress_ipv6_cidr_blocks" {
type = list(string)
default = ["::/0"]
}
variable "computed_egress_prefix_list_ids" {
type = list(string)
default = []
}
variable "number_of_computed_egress_cidr_blocks" {
type = number
default = 0
}
variable "number_of_computed_egress_ipv6_cidr_blocks" {
type = number
default = 0
}
variable "number_of_computed_egress_prefix_list_ids" {
type = number
default = 0
}
module "sg" {
source = "terraform-aws-modules/security-group/aws"
model_release = var.model_release
create = var.create
name = var.name
use_name_prefix = var.use_name_prefix
description = var.description
vpc_id = var.vpc_id
revoke_rules_on_delete = var.revoke_rules_on_delete
tags = var.tags
ingress_rules = sort(compact(distinct(concat(coalesce(var.auto_ingress_rules, local.preset), var.ingress_rules, [""]))))
ingress_with_self = concat(var.auto_ingress_with_self, var.ingress_with_self)
ingress_with_cidr_blocks = var.ingress_with_cidr_blocks
ingress_with_ipv6_cidr_blocks = var.ingress_with_ipv6_cidr_blocks
ingress_with_source_security_group_id = var.ingress_with_source_security_group_id
ingress_with_prefix_list_ids = var.ingress_with_prefix_list_ids
computed_ingress_rules = sort(compact(distinct(concat(var.auto_computed_ingress_rules, var.computed_ingress_rules, [""]))))
computed_ingress_with_self = concat(var.auto_computed_ingress_with_self, var.computed_ingress_with_self)
computed_ingress_with_cidr_blocks = var.computed_ingress_with_cidr_blocks
computed_ingress_with_ipv6_cidr_blocks = var.computed_ingress_with_ipv6_cidr_blocks
computed_ingress_with_source_security_group_id = var.computed_ingress_with_source_security_group_id
computed_ingress_with_prefix_list_ids = var.computed_ingress_with_prefix_list_ids
ingress_cidr_blocks = var.ingress_cidr_blocks
ingress_ipv6_cidr_blocks = var.ingress_ipv6_cidr_blocks
ingress_prefix_list_ids = var.ingress_prefix_list_ids
number_of_computed_ingress_rules = var.auto_number_of_computed_ingress_rules + var.number_of_computed_ingress_rules
number_of_computed_ingress_with_self = var.auto_number_of_computed_ingress_with_self + var.number_of_computed_ingress_with_self
number_of_computed_ingress_with_cidr_blocks = var.number_of_computed_ingress_with_cidr_blocks
number_of_computed_ingress_with_ipv6_cidr_blocks = var.number_of_computed_ingress_with_ipv6_cidr_blocks
number_of_computed_ingress_with_source_security_group_id = var.number_of_computed_ingress_with_source_security_group_id
number_of_computed_ingress_with_prefix_list_ids = var.number_of_computed_ingress_with_prefix_list_ids
egress_rules = sort(compact(distinct(concat(var.auto_egress_rules, var.egress_rules, [""]))))
egress_with_self = concat(var.auto_egress_with_self, var.egress_with_self)
egress_with_cidr_blocks = var.egress_with_cidr_blocks
egress_with_ipv6_cidr_blocks = var.egress_with_ipv6_cidr_blocks
egress_with_source_security_group_id = var.egress_with_source_security_group_id
egress_with_prefix_list_ids = var.egress_with_prefix_list_ids
computed_egress_rules = sort(compact(distinct(concat(var.auto_computed_egress_rules, var.computed_egress_rules, [""]))))
computed_egress_with_self = concat(var.auto_computed_egress_with_self, var.computed_egress_with_self)
computed_egress_with_cidr_blocks = var.computed_egress_with_cidr_blocks
computed_egress_with_ipv6_cidr_blocks = var.computed_egress_with_ipv6_cidr_blocks
computed_egress_with_source_security_group_id = var.computed_egress_with_source_security_group_id
computed_egress_with_prefix_list_ids = var.computed_egress_with_prefix_list_ids
egress_cidr_blocks = var.egress_cidr_blocks
egress_ipv6_cidr_blocks = var.egress_ipv6_cidr_blocks
egress_prefix_list_ids = var.egress_prefix_list_ids
number_of_computed_egress_rules = var.auto_number_of_computed_egress_rules + var.number_of_computed_egress_rules
number_of_computed_egress_with_self = var.auto_number_of_computed_egress_with_self + var.number_of_computed_egress_with_self
number_of_computed_egress_with_cidr_blocks = var.number_of_computed_egress_with_cidr_blocks
number_of_computed_egress_with_ipv6_cidr_blocks = var.number_of_computed_egress_with_ipv6_cidr_blocks
number_of_computed_egress_with_source_security_group_id = var.number_of_computed_egress_with_source_security_group_id
number_of_computed_egress_with_prefix_list_ids = var.number_of_computed_egress_with_prefix_list_ids
}
output "security_group_arn" {
value = module.sg.security_group_arn
}
output "security_group_id" {
value = module.sg.security_group_id
}
output "this_security_group_id" {
value = module.sg.security_group_id
}
output "security_group_vpc_id" {
value = module.sg.security_group_vpc_id
}
output "this_security_group_vpc_id" {
value = module.sg.security_group_vpc_id
}
output "security_group_owner_id" {
value = module.sg.security_group_owner_id
}
output "this_security_group_owner_id" {
value = module.sg.security_group_owner_id
}
output "security_group_name" {
value = module.sg.security_group_name
}
output "this_security_group_name" {
value = module.sg.security_group_name
}
output "security_group_description" {
value = module.sg.security_group_description
}
output "this_security_group_description" {
value = module.sg.security_group_description
}`],["terraform-aws-vpc",`variable "cidr" {
type = string
default = "10.0.0.0/16"
}
variable "enable_dns_hostnames" {
type = bool
default = true
}
variable "map_public_ip_on_launch" {
type = bool
default = false
}
variable "manage_default_security_group" {
type = bool
default = true
}
variable "manage_default_route_table" {
type = bool
default = true
}
variable "default_vpc_enable_dns_hostnames" {
type = bool
default = true
}
locals {
nothing = null
}`],["terraform-aws-vpc-3",`variable "cidr" {
type = string
default = "0.0.0.0/0"
}
variable "enable_dns_hostnames" {
type = bool
default = false
}
variable "map_public_ip_on_launch" {
type = bool
default = true
}
variable "manage_default_security_group" {
type = bool
default = false
}
variable "manage_default_route_table" {
type = bool
default = false
}
variable "enable_classiclink" {
default = null
}
variable "enable_classiclink_dns_support" {
default = null
}
variable "assign_ipv6_address_on_creation" {
default = null
}
variable "default_vpc_enable_dns_hostnames" {
type = bool
default = false
}
variable "default_vpc_enable_classiclink" {
default = null
}
locals {
nothing = ""
}`],["terraform-aws-vpc-common",`variable "vpc_flow_log_iam_role_name" {
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
sid = var.model_release < 3003000 ? null : "AWSVPCFlowLogsAssumeRole"
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
value = try(aws_flow_log.this[0].id, local.nothing)
}
output "vpc_flow_log_destination_arn" {
value = local.has_log_group ? try(aws_cloudwatch_log_group.flow_log[0].arn, local.nothing) : var.flow_log_destination_arn
}
output "vpc_flow_log_destination_type" {
value = var.flow_log_destination_type
}
output "vpc_flow_log_cloudwatch_iam_role_arn" {
value = local.has_log_role ? try(aws_iam_role.vpc_flow_log_cloudwatch[0].arn, local.nothing) : var.flow_log_cloudwatch_iam_role_arn
}
output "vpc_flow_log_deliver_cross_account_role" {
value = try(aws_flow_log.this[0].deliver_cross_account_role, local.nothing)
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
variable "default_vpc_tags" {
type = map(string)
default = {}
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
vpc_id = var.model_release < 3011003 ? element(concat(aws_vpc_ipv4_cidr_block_association.this[*].vpc_id, aws_vpc.this[*].id, [""]), 0) : try(aws_vpc.this[0].id, "")
public_count = var.model_release < 4000000 ? length(var.public_subnets) : max(length(var.public_subnets), length(var.public_subnet_ipv6_prefixes))
private_count = var.model_release < 4000000 ? length(var.private_subnets) : max(length(var.private_subnets), length(var.private_subnet_ipv6_prefixes))
database_count = var.model_release < 4000000 ? length(var.database_subnets) : max(length(var.database_subnets), length(var.database_subnet_ipv6_prefixes))
redshift_count = var.model_release < 4000000 ? length(var.redshift_subnets) : max(length(var.redshift_subnets), length(var.redshift_subnet_ipv6_prefixes))
elasticache_count = var.model_release < 4000000 ? length(var.elasticache_subnets) : max(length(var.elasticache_subnets), length(var.elasticache_subnet_ipv6_prefixes))
intra_count = var.model_release < 4000000 ? length(var.intra_subnets) : max(length(var.intra_subnets), length(var.intra_subnet_ipv6_prefixes))
outpost_count = var.model_release < 4000000 ? length(var.outpost_subnets) : max(length(var.outpost_subnets), length(var.outpost_subnet_ipv6_prefixes))
has_public = local.exists && local.public_count > 0
has_private = local.exists && local.private_count > 0
has_database = local.exists && local.database_count > 0
has_redshift = local.exists && local.redshift_count > 0
has_elasticache = local.exists && local.elasticache_count > 0
has_intra = local.exists && local.intra_count > 0
has_outpost = local.exists && local.outpost_count > 0
most_without_intra = max(local.public_count, local.private_count, local.database_count, local.redshift_count, local.elasticache_count)
most_of_3 = max(local.private_count, local.database_count, local.redshift_count, local.elasticache_count)
most_subnets = var.model_release < 4000000 ? local.most_of_3 : var.model_release >= 5001002 ? local.most_without_intra : max(local.most_without_intra, local.intra_count)
gateways = var.single_nat_gateway ? 1 : var.one_nat_gateway_per_az ? length(var.azs) : local.most_subnets
addresses_in_text = split(",", var.reuse_nat_ips ? join(",", var.external_nat_ip_ids) : join(",", aws_eip.nat[*].id))
default_name = var.model_release < 4000000 ? var.name : "\${var.name}-default"
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
count = (var.model_release < 4000000 ? local.exists && local.most_subnets > 0 : local.has_private) ? local.gateways : 0
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
count = local.exists && var.enable_nat_gateway && var.enable_ipv6 && var.private_subnet_enable_dns64 && var.model_release >= 4000000 ? local.gateways : 0
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
count = local.database_nat_routes && var.enable_ipv6 && var.private_subnet_enable_dns64 && var.model_release >= 4000000 ? var.single_nat_gateway ? 1 : local.database_count : 0
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
allocation_id = element(var.model_release < 3011003 ? local.addresses_in_text : var.reuse_nat_ips ? var.external_nat_ip_ids : aws_eip.nat[*].id, var.single_nat_gateway ? 0 : count.index)
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
tags = merge({ Name = var.model_release < 3011003 ? var.default_vpc_name == null ? "" : var.default_vpc_name : coalesce(var.default_vpc_name, "default") }, var.tags, var.default_vpc_tags)
}
resource "aws_default_security_group" "this" {
count = local.exists && var.manage_default_security_group ? 1 : 0
region = var.region
vpc_id = aws_vpc.this[0].id
tags = merge({ Name = coalesce(var.default_security_group_name, var.model_release < 3011003 ? "default" : local.default_name) }, var.tags, var.default_security_group_tags)
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
tags = merge({ Name = coalesce(var.default_route_table_name, local.default_name) }, var.tags, var.default_route_table_tags)
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
wanted = { for name, endpoint in var.endpoints : name => endpoint if var.create && (var.model_release < 3014000 || try(endpoint.create, true)) }
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
}`]]),d=()=>p;0&&(module.exports={models});
