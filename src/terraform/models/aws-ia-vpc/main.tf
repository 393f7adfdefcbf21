# What aws-ia/vpc/aws creates, as far as the graph asks: versions 4.3 to 4.x.
# `model_release` is the version in use, as one number: 4.7.3 is 4007003.

variable "model_release" {
  type = number
}

variable "name" {
  type = string
}

variable "cidr_block" {
  type    = string
  default = null
}

variable "vpc_id" {
  type    = string
  default = null
}

variable "create_vpc" {
  type    = bool
  default = true
}

variable "az_count" {
  type    = number
  default = null
}

variable "azs" {
  type    = list(string)
  default = null
}

variable "vpc_enable_dns_hostnames" {
  type    = bool
  default = true
}

variable "vpc_enable_dns_support" {
  type    = bool
  default = true
}

variable "vpc_secondary_cidr" {
  type    = bool
  default = false
}

variable "vpc_secondary_cidr_natgw" {
  type    = any
  default = {}
}

variable "vpc_instance_tenancy" {
  type    = string
  default = "default"
}

variable "vpc_ipv4_ipam_pool_id" {
  type    = string
  default = null
}

variable "vpc_ipv4_netmask_length" {
  type    = string
  default = null
}

variable "vpc_assign_generated_ipv6_cidr_block" {
  type    = bool
  default = null
}

variable "vpc_ipv6_ipam_pool_id" {
  type    = string
  default = null
}

variable "vpc_ipv6_cidr_block" {
  type    = string
  default = null
}

variable "vpc_ipv6_netmask_length" {
  type    = string
  default = null
}

variable "vpc_egress_only_internet_gateway" {
  type    = bool
  default = false
}

variable "subnets" {
  type = any
}

variable "optimize_subnet_cidr_ranges" {
  type    = bool
  default = false
}

variable "tags" {
  type    = map(string)
  default = {}
}

variable "transit_gateway_id" {
  type    = string
  default = null
}

variable "transit_gateway_routes" {
  type    = any
  default = {}
}

variable "transit_gateway_ipv6_routes" {
  type    = any
  default = {}
}

variable "core_network" {
  type    = object({ id = string, arn = string })
  default = { id = null, arn = null }
}

variable "core_network_routes" {
  type    = any
  default = {}
}

variable "core_network_ipv6_routes" {
  type    = any
  default = {}
}

variable "vpc_lattice" {
  type    = any
  default = {}
}

variable "vpc_flow_logs" {
  type    = object({ log_destination = optional(string), log_destination_type = string })
  default = { log_destination_type = "none" }
}

locals {
  # Before 4.7, zones that are given were not looked up.
  azs = var.model_release < 4007000 && (var.azs == null ? 0 : length(var.azs)) > 0 ? var.azs : var.az_count != null ? slice(data.aws_availability_zones.current.names, 0, var.az_count) : data.aws_availability_zones.current.names

  keys         = keys(var.subnets)
  subnet_names = { for kind, subnet in var.subnets : kind => try(subnet.name_prefix, kind) }
  subnet_tags  = { for kind, subnet in var.subnets : kind => subnet.tags if can(subnet.tags) }

  # All kinds but these three are private; a subnet in each zone: "private/us-east-1a".
  private_kinds  = setsubtract(local.keys, ["public", "transit_gateway", "core_network"])
  private_places = flatten([for zone in local.azs : [for kind in local.private_kinds : "${kind}/${zone}"]])
  nat_kinds      = [for kind in local.private_kinds : kind if try(var.subnets[kind].connect_to_public_natgw == true, false)]
  nat_places     = [for place in local.private_places : place if contains(local.nat_kinds, split("/", place)[0])]
  eigw_kinds     = [for kind in local.private_kinds : kind if try(var.subnets[kind].connect_to_eigw == true, false)]
  eigw_places    = [for place in local.private_places : place if contains(local.eigw_kinds, split("/", place)[0])]

  creates_vpc = var.model_release < 4004003 ? var.vpc_id == null : var.create_vpc
  vpc         = local.creates_vpc ? aws_vpc.main[0] : data.aws_vpc.main[0]
  whole4      = var.cidr_block == null ? local.vpc.cidr_block : var.cidr_block
  whole6      = var.vpc_ipv6_cidr_block == null ? local.vpc.ipv6_cidr_block : var.vpc_ipv6_cidr_block

  # IPv4 ranges: given for each zone, or cut from the range of the VPC one after the other, in the order of the kinds
  # or, where that is asked for, the smallest first.
  cut4       = [for kind, subnet in var.subnets : kind if can(subnet.netmask)]
  native     = [for kind, subnet in var.subnets : kind if can(subnet.ipv6_native)]
  given4     = { for kind in setsubtract(setsubtract(keys(var.subnets), local.cut4), local.native) : kind => zipmap(local.azs, var.subnets[kind].cidrs[*]) }
  parts4     = flatten([for kind in local.cut4 : [for zone in local.azs : { name = "${kind}/${zone}", netmask = var.subnets[kind].netmask }]])
  lengths4   = { for part in local.parts4 : part.name => part.netmask }
  masks4     = reverse(distinct(sort([for part in local.parts4 : format("%05d", part.netmask)])))
  by_length4 = [for name in compact(flatten([for mask in local.masks4 : [for part in local.parts4 : part.name if part.netmask == tonumber(mask)]])) : { name = name, netmask = local.lengths4[name] }]
  wanted4    = var.optimize_subnet_cidr_ranges ? local.by_length4 : local.parts4
  lengths    = length(local.cut4) == 0 ? [] : [for part in local.wanted4 : tonumber(part.netmask - tonumber(split("/", local.whole4)[1]))]
  cuts4      = cidrsubnets(local.whole4, local.lengths...)
  named4     = { for place, part in local.wanted4 : part.name => local.cuts4[place] if part.name != null }
  grouped4   = { for kind in toset([for name, range in local.named4 : split("/", name)[0]]) : kind => { for name, range in local.named4 : split("/", name)[1] => range if split("/", name)[0] == kind } }
  ranges4    = merge(try(local.given4, {}), length(local.cut4) == 0 ? {} : try(local.grouped4, {}))

  # IPv6 ranges: the same, each a /64.
  cut6     = [for kind, subnet in var.subnets : kind if can(subnet.assign_ipv6_cidr)]
  given6   = { for kind in [for kind, subnet in var.subnets : kind if can(subnet.ipv6_cidrs)] : kind => zipmap(local.azs, var.subnets[kind].ipv6_cidrs[*]) }
  parts6   = flatten([for kind in local.cut6 : [for zone in local.azs : "${kind}/${zone}"]])
  cuts6    = cidrsubnets(local.whole6, [for part in local.parts6 : tonumber(64 - tonumber(split("/", local.whole6)[1]))]...)
  named6   = { for place, name in local.parts6 : name => local.cuts6[place] }
  grouped6 = { for kind in toset([for name, range in local.named6 : split("/", name)[0]]) : kind => { for name, range in local.named6 : split("/", name)[1] => range if split("/", name)[0] == kind } }
  ranges6  = merge(try(local.given6, {}), length(local.cut6) == 0 ? {} : try(local.grouped6, {}))

  public_only6 = can(var.subnets.public.ipv6_native)
  public_both  = !local.public_only6 && (can(var.subnets.public.assign_ipv6_cidr) || can(var.subnets.public.ipv6_cidrs))
  leads_to_igw = try(var.subnets.public.connect_to_igw, true)

  # NAT gateways: in all zones, in the first, or none.
  nat_choice  = try(length(var.subnets.public.nat_gateway_configuration), 0) != 0 ? var.subnets.public.nat_gateway_configuration : "none"
  nat_zones   = contains(local.keys, "public") ? { all_azs = local.azs, single_az = [local.azs[0]], none = [] }[local.nat_choice] : []
  nat_by_zone = contains(local.keys, "public") && !var.vpc_secondary_cidr ? { for zone in local.azs : zone => { id = try(aws_nat_gateway.main[zone].id, aws_nat_gateway.main[local.nat_zones[0]].id) } if local.nat_choice != "none" } : var.vpc_secondary_cidr ? var.vpc_secondary_cidr_natgw : {}

  needs_acceptance  = try(var.subnets.core_network.require_acceptance, false)
  accepts           = local.needs_acceptance == true && try(var.subnets.core_network.accept_attachment, true) == true
  makes_core_routes = local.needs_acceptance == false || local.accepts
}

data "aws_availability_zones" "current" {
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }

  dynamic "filter" {
    for_each = var.azs != null ? [1] : []

    content {
      name   = "zone-name"
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

  cidr_block                       = var.cidr_block
  ipv4_ipam_pool_id                = var.vpc_ipv4_ipam_pool_id
  ipv4_netmask_length              = var.vpc_ipv4_netmask_length
  assign_generated_ipv6_cidr_block = var.vpc_assign_generated_ipv6_cidr_block
  ipv6_cidr_block                  = var.vpc_ipv6_cidr_block
  ipv6_ipam_pool_id                = var.vpc_ipv6_ipam_pool_id
  ipv6_netmask_length              = var.vpc_ipv6_netmask_length
  enable_dns_hostnames             = var.vpc_enable_dns_hostnames
  enable_dns_support               = var.vpc_enable_dns_support
  instance_tenancy                 = var.vpc_instance_tenancy
  tags                             = merge({ Name = var.name }, var.tags)
}

resource "aws_vpc_ipv4_cidr_block_association" "secondary" {
  count = var.vpc_secondary_cidr && !local.creates_vpc ? 1 : 0

  vpc_id            = var.vpc_id
  cidr_block        = local.whole4
  ipv4_ipam_pool_id = var.vpc_ipv4_ipam_pool_id
}

resource "aws_subnet" "public" {
  for_each = contains(local.keys, "public") ? toset(local.azs) : toset([])

  vpc_id                  = local.vpc.id
  availability_zone       = each.key
  cidr_block              = can(local.ranges4["public"][each.key]) ? local.ranges4["public"][each.key] : null
  ipv6_cidr_block         = can(local.ranges6["public"][each.key]) ? local.ranges6["public"][each.key] : null
  ipv6_native             = contains(local.native, "public") ? true : false
  map_public_ip_on_launch = var.model_release < 4003002 ? local.public_only6 ? null : true : try(var.subnets.public.map_public_ip_on_launch, local.public_only6 ? null : true)
  tags                    = merge({ Name = "${local.subnet_names["public"]}-${each.key}" }, var.tags, try(local.subnet_tags["public"], {}))
}

resource "aws_route_table" "public" {
  for_each = contains(local.keys, "public") ? toset(local.azs) : toset([])

  vpc_id = local.vpc.id
  tags   = merge({ Name = "${local.subnet_names["public"]}-${each.key}" }, var.tags, try(local.subnet_tags["public"], {}))
}

resource "aws_route_table_association" "public" {
  for_each = contains(local.keys, "public") ? toset(local.azs) : toset([])

  subnet_id      = aws_subnet.public[each.key].id
  route_table_id = aws_route_table.public[each.key].id
}

resource "aws_eip" "nat" {
  for_each = toset(local.nat_zones)
}

resource "aws_nat_gateway" "main" {
  for_each = toset(local.nat_zones)

  allocation_id = aws_eip.nat[each.key].id
  subnet_id     = aws_subnet.public[each.key].id
  tags          = merge({ Name = "nat-${local.subnet_names["public"]}-${each.key}" }, var.tags, try(local.subnet_tags["public"], {}))
}

resource "aws_internet_gateway" "main" {
  count = contains(local.keys, "public") ? 1 : 0

  vpc_id = local.vpc.id
  tags   = merge({ Name = var.model_release < 4005000 ? var.name : "${var.name}-igw" }, var.tags, try(local.subnet_tags["public"], {}))
}

resource "aws_egress_only_internet_gateway" "eigw" {
  count = var.vpc_egress_only_internet_gateway ? 1 : 0

  vpc_id = local.vpc.id
}

resource "aws_route" "public_to_igw" {
  for_each = contains(local.keys, "public") && !local.public_only6 && local.leads_to_igw ? toset(local.azs) : toset([])

  route_table_id         = aws_route_table.public[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main[0].id
}

resource "aws_route" "public_ipv6_to_igw" {
  for_each = contains(local.keys, "public") && (local.public_only6 || local.public_both) && local.leads_to_igw ? toset(local.azs) : toset([])

  route_table_id              = aws_route_table.public[each.key].id
  destination_ipv6_cidr_block = "::/0"
  gateway_id                  = aws_internet_gateway.main[0].id
}

resource "aws_route" "public_to_tgw" {
  for_each = contains(local.keys, "public") && contains(keys(var.transit_gateway_routes), "public") ? toset(local.azs) : toset([])

  route_table_id             = aws_route_table.public[each.key].id
  destination_cidr_block     = can(regex("^pl-", var.transit_gateway_routes["public"])) ? null : var.transit_gateway_routes["public"]
  destination_prefix_list_id = can(regex("^pl-", var.transit_gateway_routes["public"])) ? var.transit_gateway_routes["public"] : null
  transit_gateway_id         = var.transit_gateway_id
}

resource "aws_route" "ipv6_public_to_tgw" {
  for_each = contains(local.keys, "public") && contains(keys(var.transit_gateway_ipv6_routes), "public") ? toset(local.azs) : toset([])

  route_table_id              = aws_route_table.public[each.key].id
  destination_ipv6_cidr_block = can(regex("^pl-", var.transit_gateway_ipv6_routes["public"])) ? null : var.transit_gateway_ipv6_routes["public"]
  destination_prefix_list_id  = can(regex("^pl-", var.transit_gateway_ipv6_routes["public"])) ? var.transit_gateway_ipv6_routes["public"] : null
  transit_gateway_id          = var.transit_gateway_id
}

resource "aws_route" "public_to_cwan" {
  for_each = contains(local.keys, "public") && contains(keys(var.core_network_routes), "public") && local.makes_core_routes ? toset(local.azs) : toset([])

  route_table_id             = aws_route_table.public[each.key].id
  destination_cidr_block     = can(regex("^pl-", var.core_network_routes["public"])) ? null : var.core_network_routes["public"]
  destination_prefix_list_id = can(regex("^pl-", var.core_network_routes["public"])) ? var.core_network_routes["public"] : null
  core_network_arn           = var.core_network.arn
}

resource "aws_route" "ipv6_public_to_cwan" {
  for_each = contains(local.keys, "public") && contains(keys(var.core_network_ipv6_routes), "public") && local.makes_core_routes ? toset(local.azs) : toset([])

  route_table_id              = aws_route_table.public[each.key].id
  destination_ipv6_cidr_block = can(regex("^pl-", var.core_network_ipv6_routes["public"])) ? null : var.core_network_ipv6_routes["public"]
  destination_prefix_list_id  = can(regex("^pl-", var.core_network_ipv6_routes["public"])) ? var.core_network_ipv6_routes["public"] : null
  core_network_arn            = var.core_network.arn
}

resource "aws_subnet" "private" {
  for_each = toset(try(local.private_places, []))

  vpc_id                  = local.vpc.id
  availability_zone       = split("/", each.key)[1]
  cidr_block              = can(local.ranges4[split("/", each.key)[0]][split("/", each.key)[1]]) ? local.ranges4[split("/", each.key)[0]][split("/", each.key)[1]] : null
  ipv6_cidr_block         = can(local.ranges6[split("/", each.key)[0]][split("/", each.key)[1]]) ? local.ranges6[split("/", each.key)[0]][split("/", each.key)[1]] : null
  ipv6_native             = contains(local.native, split("/", each.key)[0]) ? true : false
  map_public_ip_on_launch = contains(local.native, split("/", each.key)[0]) ? null : false
  tags                    = merge({ Name = "${local.subnet_names[split("/", each.key)[0]]}-${split("/", each.key)[1]}" }, var.tags, try(local.subnet_tags[split("/", each.key)[0]], {}))
}

resource "aws_route_table" "private" {
  for_each = toset(try(local.private_places, []))

  vpc_id = local.vpc.id
  tags   = merge({ Name = "${local.subnet_names[split("/", each.key)[0]]}-${split("/", each.key)[1]}" }, var.tags, try(local.subnet_tags[split("/", each.key)[0]], {}))
}

resource "aws_route_table_association" "private" {
  for_each = toset(try(local.private_places, []))

  subnet_id      = aws_subnet.private[each.key].id
  route_table_id = aws_route_table.private[each.key].id
}

resource "aws_route" "private_to_nat" {
  for_each = toset(try(local.nat_places, []))

  route_table_id         = aws_route_table.private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = local.nat_by_zone[split("/", each.key)[1]].id
}

resource "aws_route" "private_to_egress_only" {
  for_each = toset(try(local.eigw_places, []))

  route_table_id              = aws_route_table.private[each.key].id
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = aws_egress_only_internet_gateway.eigw[0].id
}

resource "aws_route" "private_to_tgw" {
  for_each = toset([for place in local.private_places : place if contains(keys(var.transit_gateway_routes), split("/", place)[0])])

  route_table_id             = aws_route_table.private[each.key].id
  destination_cidr_block     = can(regex("^pl-", var.transit_gateway_routes[split("/", each.key)[0]])) ? null : var.transit_gateway_routes[split("/", each.key)[0]]
  destination_prefix_list_id = can(regex("^pl-", var.transit_gateway_routes[split("/", each.key)[0]])) ? var.transit_gateway_routes[split("/", each.key)[0]] : null
  transit_gateway_id         = var.transit_gateway_id
}

resource "aws_route" "ipv6_private_to_tgw" {
  for_each = toset([for place in local.private_places : place if contains(keys(var.transit_gateway_ipv6_routes), split("/", place)[0])])

  route_table_id              = aws_route_table.private[each.key].id
  destination_ipv6_cidr_block = can(regex("^pl-", var.transit_gateway_ipv6_routes[split("/", each.key)[0]])) ? null : var.transit_gateway_ipv6_routes[split("/", each.key)[0]]
  destination_prefix_list_id  = can(regex("^pl-", var.transit_gateway_ipv6_routes[split("/", each.key)[0]])) ? var.transit_gateway_ipv6_routes[split("/", each.key)[0]] : null
  transit_gateway_id          = var.transit_gateway_id
}

resource "aws_route" "private_to_cwan" {
  for_each = { for place in toset([for place in local.private_places : place if contains(keys(var.core_network_routes), split("/", place)[0])]) : place => place if local.makes_core_routes }

  route_table_id             = aws_route_table.private[each.key].id
  destination_cidr_block     = can(regex("^pl-", var.core_network_routes[split("/", each.key)[0]])) ? null : var.core_network_routes[split("/", each.key)[0]]
  destination_prefix_list_id = can(regex("^pl-", var.core_network_routes[split("/", each.key)[0]])) ? var.core_network_routes[split("/", each.key)[0]] : null
  core_network_arn           = var.core_network.arn
}

resource "aws_route" "ipv6_private_to_cwan" {
  for_each = { for place in toset([for place in local.private_places : place if contains(keys(var.core_network_ipv6_routes), split("/", place)[0])]) : place => place if local.makes_core_routes }

  route_table_id              = aws_route_table.private[each.key].id
  destination_ipv6_cidr_block = can(regex("^pl-", var.core_network_ipv6_routes[split("/", each.key)[0]])) ? null : var.core_network_ipv6_routes[split("/", each.key)[0]]
  destination_prefix_list_id  = can(regex("^pl-", var.core_network_ipv6_routes[split("/", each.key)[0]])) ? var.core_network_ipv6_routes[split("/", each.key)[0]] : null
  core_network_arn            = var.core_network.arn
}

resource "aws_subnet" "tgw" {
  for_each = contains(local.keys, "transit_gateway") ? toset(local.azs) : toset([])

  vpc_id            = local.vpc.id
  availability_zone = each.key
  cidr_block        = local.ranges4["transit_gateway"][each.key]
  ipv6_cidr_block   = can(local.ranges6["transit_gateway"][each.key]) ? local.ranges6["transit_gateway"][each.key] : null
  tags              = merge({ Name = "${local.subnet_names["transit_gateway"]}-${each.key}" }, var.tags, try(local.subnet_tags["transit_gateway"], {}))
}

resource "aws_route_table" "tgw" {
  for_each = contains(local.keys, "transit_gateway") ? toset(local.azs) : toset([])

  vpc_id = local.vpc.id
  tags   = merge({ Name = "${local.subnet_names["transit_gateway"]}-${each.key}" }, var.tags, try(local.subnet_tags["transit_gateway"], {}))
}

resource "aws_route_table_association" "tgw" {
  for_each = contains(local.keys, "transit_gateway") ? toset(local.azs) : toset([])

  subnet_id      = aws_subnet.tgw[each.key].id
  route_table_id = aws_route_table.tgw[each.key].id
}

resource "aws_route" "tgw_to_nat" {
  for_each = try(var.subnets.transit_gateway.connect_to_public_natgw == true, false) && contains(local.keys, "public") ? toset(local.azs) : toset([])

  route_table_id         = aws_route_table.tgw[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = local.nat_by_zone[each.key].id
}

resource "aws_subnet" "cwan" {
  for_each = contains(local.keys, "core_network") ? toset(local.azs) : toset([])

  vpc_id            = local.vpc.id
  availability_zone = each.key
  cidr_block        = local.ranges4["core_network"][each.key]
  ipv6_cidr_block   = can(local.ranges6["core_network"][each.key]) ? local.ranges6["core_network"][each.key] : null
  tags              = merge({ Name = "${local.subnet_names["core_network"]}-${each.key}" }, var.tags, try(local.subnet_tags["core_network"], {}))
}

resource "aws_route_table" "cwan" {
  for_each = contains(local.keys, "core_network") ? toset(local.azs) : toset([])

  vpc_id = local.vpc.id
  tags   = merge({ Name = "${local.subnet_names["core_network"]}-${each.key}" }, var.tags, try(local.subnet_tags["core_network"], {}))
}

resource "aws_route_table_association" "cwan" {
  for_each = contains(local.keys, "core_network") ? toset(local.azs) : toset([])

  subnet_id      = aws_subnet.cwan[each.key].id
  route_table_id = aws_route_table.cwan[each.key].id
}

resource "aws_route" "cwan_to_nat" {
  for_each = try(var.subnets.core_network.connect_to_public_natgw == true, false) && contains(local.keys, "public") ? toset(local.azs) : toset([])

  route_table_id         = aws_route_table.cwan[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = local.nat_by_zone[each.key].id
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

# Flow logs are written with a role, or to a bucket, of modules that are not known here.
module "flow_logs" {
  source = "aws-ia/vpc/aws//modules/flow_logs"
  count  = var.vpc_flow_logs == null || var.vpc_flow_logs.log_destination_type == "none" ? 0 : 1
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
    private         = aws_route_table.private
    public          = aws_route_table.public
    transit_gateway = aws_route_table.tgw
    core_network    = aws_route_table.cwan
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
}
