# What cloudposse/dynamic-subnets/aws creates, as far as the graph asks, in all versions from 2.0 on. The models have locals of
# their own for how many subnets there are in a zone, and which NAT gateway serves which of them.
# `model_release` is the version in use, as one number: 2.4.2 is 2004002.

variable "model_release" {
  type = number
}

variable "vpc_id" {
  type = string
}

variable "igw_id" {
  type     = list(string)
  default  = []
  nullable = false
}

variable "ipv6_egress_only_igw_id" {
  type     = list(string)
  default  = []
  nullable = false
}

variable "max_subnet_count" {
  type     = number
  default  = 0
  nullable = false
}

variable "max_nats" {
  type     = number
  default  = 999
  nullable = false
}

variable "private_subnets_enabled" {
  type     = bool
  default  = true
  nullable = false
}

variable "public_subnets_enabled" {
  type     = bool
  default  = true
  nullable = false
}

variable "private_label" {
  type     = string
  default  = "private"
  nullable = false
}

variable "public_label" {
  type     = string
  default  = "public"
  nullable = false
}

variable "ipv4_enabled" {
  type     = bool
  default  = true
  nullable = false
}

variable "ipv6_enabled" {
  type     = bool
  default  = false
  nullable = false
}

variable "ipv4_cidr_block" {
  type     = list(string)
  default  = []
  nullable = false
}

variable "ipv6_cidr_block" {
  type     = list(string)
  default  = []
  nullable = false
}

variable "ipv4_cidrs" {
  type     = list(object({ private = list(string), public = list(string) }))
  default  = []
  nullable = false
}

variable "ipv6_cidrs" {
  type     = list(object({ private = list(string), public = list(string) }))
  default  = []
  nullable = false
}

variable "availability_zones" {
  type     = list(string)
  default  = []
  nullable = false
}

variable "availability_zone_ids" {
  type     = list(string)
  default  = []
  nullable = false
}

variable "availability_zone_attribute_style" {
  type     = string
  default  = "short"
  nullable = false
}

variable "nat_elastic_ips" {
  type     = list(string)
  default  = []
  nullable = false
}

variable "public_dns64_nat64_enabled" {
  type     = bool
  default  = false
  nullable = false
}

variable "private_open_network_acl_enabled" {
  type     = bool
  default  = true
  nullable = false
}

variable "public_open_network_acl_enabled" {
  type     = bool
  default  = true
  nullable = false
}

variable "private_route_table_enabled" {
  type     = bool
  default  = true
  nullable = false
}

variable "public_route_table_ids" {
  type     = list(string)
  default  = []
  nullable = false
}

variable "public_route_table_enabled" {
  type     = bool
  default  = true
  nullable = false
}

variable "private_subnets_additional_tags" {
  type     = map(string)
  default  = {}
  nullable = false
}

variable "public_subnets_additional_tags" {
  type     = map(string)
  default  = {}
  nullable = false
}

variable "subnets_per_az_count" {
  type     = number
  default  = 1
  nullable = false
}

variable "subnets_per_az_names" {
  type     = list(string)
  default  = ["common"]
  nullable = false
}

variable "nat_instance_type" {
  type     = string
  default  = "t3.micro"
  nullable = false
}

variable "nat_instance_ami_id" {
  type     = list(string)
  default  = []
  nullable = false
}

variable "nat_gateway_enabled" {
  type    = bool
  default = null
}

variable "nat_instance_enabled" {
  type    = bool
  default = null
}

variable "private_dns64_nat64_enabled" {
  type    = bool
  default = null
}

variable "public_route_table_per_subnet_enabled" {
  type    = bool
  default = null
}

variable "subnet_type_tag_key" {
  type    = string
  default = null
}

variable "subnet_type_tag_value_format" {
  type    = string
  default = "%s"
}

# Inputs that change nothing of what the graph asks about.

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
  enabled   = module.this.enabled && (var.public_subnets_enabled || var.private_subnets_enabled) && (var.ipv4_enabled || var.ipv6_enabled)
  delimiter = module.this.delimiter

  # The zones: given by id, by name, or all of the region.
  by_id    = local.enabled && length(var.availability_zone_ids) > 0
  by_name  = local.enabled && length(var.availability_zones) > 0
  names_by = try(zipmap(data.aws_availability_zones.default[0].zone_ids, data.aws_availability_zones.default[0].names), {})
  ids_by   = try(zipmap(data.aws_availability_zones.default[0].names, data.aws_availability_zones.default[0].zone_ids), {})
  choices = {
    ids   = local.enabled ? [for id in var.availability_zone_ids : local.names_by[id]] : []
    names = local.enabled ? var.availability_zones : []
    all   = local.enabled ? sort(data.aws_availability_zones.default[0].names) : []
  }
  choice     = local.choices[local.by_id ? "ids" : local.by_name ? "names" : "all"]
  zones      = var.max_subnet_count == 0 || var.max_subnet_count >= length(local.choice) ? local.choice : slice(local.choice, 0, var.max_subnet_count)
  codes      = local.zone_codes[var.availability_zone_attribute_style]
  all_most   = local.enabled ? length(data.aws_availability_zones.default[0].names) : 0
  zones_most = var.max_subnet_count == 0 ? local.all_most : var.max_subnet_count

  # The ranges: given, or equal parts of a range, the private ones first.
  bits           = local.enabled ? ceil(log(local.private_most + local.public_most, 2)) : 1
  given_private4 = try(var.ipv4_cidrs[0].private, [])
  given_public4  = try(var.ipv4_cidrs[0].public, [])
  given_private6 = try(var.ipv6_cidrs[0].private, [])
  given_public6  = try(var.ipv6_cidrs[0].public, [])
  computes4      = local.ipv4_enabled && length(local.given_private4) + length(local.given_public4) == 0
  computes6      = local.ipv6_enabled && length(local.given_private6) + length(local.given_public6) == 0
  asks_vpc       = (local.computes4 && length(var.ipv4_cidr_block) == 0) || (local.computes6 && length(var.ipv6_cidr_block) == 0)
  whole4         = length(var.ipv4_cidr_block) > 0 ? var.ipv4_cidr_block[0] : local.asks_vpc ? data.aws_vpc.default[0].cidr_block : ""
  whole6         = length(var.ipv6_cidr_block) > 0 ? var.ipv6_cidr_block[0] : local.asks_vpc ? data.aws_vpc.default[0].ipv6_cidr_block : ""
  private4_cidrs = local.computes4 ? [for part in range(0, local.private_most) : cidrsubnet(local.whole4, local.bits, part)] : local.given_private4
  public4_cidrs  = local.computes4 ? [for part in range(local.private_most, local.private_most + local.public_most) : cidrsubnet(local.whole4, local.bits, part)] : local.given_public4
  private6_cidrs = local.computes6 ? [for part in range(0, local.private_most) : cidrsubnet(local.whole6, 8, part)] : local.given_private6
  public6_cidrs  = local.computes6 ? [for part in range(local.private_most, local.private_most + local.public_most) : cidrsubnet(local.whole6, 8, part)] : local.given_public6

  public_enabled   = local.enabled && var.public_subnets_enabled
  private_enabled  = local.enabled && var.private_subnets_enabled
  ipv4_enabled     = local.enabled && var.ipv4_enabled
  ipv6_enabled     = local.enabled && var.ipv6_enabled
  public4_enabled  = local.public_enabled && local.ipv4_enabled
  public6_enabled  = local.public_enabled && local.ipv6_enabled
  private4_enabled = local.private_enabled && local.ipv4_enabled
  private6_enabled = local.private_enabled && local.ipv6_enabled
  public_nat64     = local.public6_enabled && var.public_dns64_nat64_enabled
  private_nat64    = local.private6_enabled && (var.private_dns64_nat64_enabled == null ? local.public4_enabled : var.private_dns64_nat64_enabled)

  # The route tables: one for all public subnets or one for each, and one for each private subnet.
  public_tables_enabled = local.public_enabled && var.public_route_table_enabled
  public_table_count = coalesce(
    local.public_enabled ? null : 0,
    length(var.public_route_table_ids) == 0 ? null : length(var.public_route_table_ids),
    var.public_route_table_enabled ? null : 0,
    var.public_route_table_per_subnet_enabled == true ? local.public_count : null,
    var.public_route_table_per_subnet_enabled == false ? 1 : null,
    local.public_nat64 ? local.public_count : 1
  )
  makes_public_tables    = local.public_tables_enabled && length(var.public_route_table_ids) == 0
  public_table_ids       = local.makes_public_tables ? aws_route_table.public[*].id : var.public_route_table_ids
  private_tables_enabled = local.private_enabled && var.private_route_table_enabled
  private_table_count    = local.private_tables_enabled ? local.private_count : 0
  private_table_ids      = local.private_tables_enabled ? aws_route_table.private[*].id : []

  # NAT: gateways unless instances are asked for, with given addresses or new ones.
  wants_gateways  = var.nat_instance_enabled == true ? var.nat_gateway_enabled == true : !(var.nat_gateway_enabled == false)
  wants_instances = local.wants_gateways ? false : var.nat_instance_enabled == true
  gateways_useful = local.private4_enabled || local.public_nat64 || local.private_nat64
  has_gateways    = local.gateways_useful && local.wants_gateways
  has_instances   = local.private4_enabled && local.wants_instances
  has_nat         = local.has_gateways || local.has_instances
  makes_addresses = local.has_nat && length(var.nat_elastic_ips) == 0
  takes_addresses = local.has_nat && length(var.nat_elastic_ips) > 0
  address_ids     = local.has_nat ? local.makes_addresses ? aws_eip.default[*].id : data.aws_eip.nat[*].id : []

  private_by_zone        = { for zone in local.zones : zone => [for one in aws_subnet.private : one.id if one.availability_zone == zone] }
  public_by_zone         = { for zone in local.zones : zone => [for one in aws_subnet.public : one.id if one.availability_zone == zone] }
  private_tables_by_zone = { for zone, ids in local.private_by_zone : zone => [for one in aws_route_table_association.private : one.route_table_id if contains(ids, one.subnet_id)] }
  public_tables_by_zone  = { for zone, ids in local.public_by_zone : zone => [for one in aws_route_table_association.public : one.route_table_id if contains(ids, one.subnet_id)] }
}

data "aws_availability_zones" "default" {
  count = local.enabled ? 1 : 0

  filter {
    name   = "opt-in-status"
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
  source  = "cloudposse/label/null"
  version = "0.25.0"

  context    = module.this.context
  attributes = [var.public_label]
  tags       = merge(var.public_subnets_additional_tags, var.subnet_type_tag_key != null && var.subnet_type_tag_value_format != null ? { (var.subnet_type_tag_key) = format(var.subnet_type_tag_value_format, var.public_label) } : {})
}

resource "aws_subnet" "public" {
  count = local.public_enabled ? local.public_count : 0

  vpc_id            = var.vpc_id
  availability_zone = local.public_zones[count.index]
  cidr_block        = local.public4_enabled ? element(local.public4_cidrs, count.index) : null
  ipv6_cidr_block   = local.public6_enabled ? element(local.public6_cidrs, count.index) : null
  ipv6_native       = local.public6_enabled && !local.public4_enabled

  map_public_ip_on_launch = local.public4_enabled ? local.maps_public_ip : null

  tags = merge(module.public_label.tags, { Name = "${module.public_label.id}${local.delimiter}${local.public_codes[count.index]}" })
}

resource "aws_route_table" "public" {
  count = local.makes_public_tables ? local.public_table_count : 0

  vpc_id = var.vpc_id
  tags   = module.public_label.tags
}

resource "aws_route_table_association" "public" {
  count = local.public_tables_enabled ? local.public_count : 0

  subnet_id      = aws_subnet.public[count.index].id
  route_table_id = element(local.public_table_ids, count.index)
}

resource "aws_network_acl" "public" {
  count = local.public_enabled && var.public_open_network_acl_enabled ? 1 : 0

  vpc_id = var.vpc_id
}

resource "aws_route" "public" {
  count = local.public4_enabled && length(var.igw_id) > 0 ? local.public_table_count : 0

  route_table_id         = local.public_table_ids[count.index]
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = var.igw_id[0]
}

resource "aws_route" "public6" {
  count = local.public6_enabled && length(var.igw_id) > 0 ? local.public_table_count : 0

  route_table_id              = local.public_table_ids[count.index]
  destination_ipv6_cidr_block = "::/0"
  gateway_id                  = var.igw_id[0]
}

module "private_label" {
  source  = "cloudposse/label/null"
  version = "0.25.0"

  context    = module.this.context
  attributes = [var.private_label]
  tags       = merge(var.private_subnets_additional_tags, var.subnet_type_tag_key != null && var.subnet_type_tag_value_format != null ? { (var.subnet_type_tag_key) = format(var.subnet_type_tag_value_format, var.private_label) } : {})
}

resource "aws_subnet" "private" {
  count = local.private_enabled ? local.private_count : 0

  vpc_id            = var.vpc_id
  availability_zone = local.private_zones[count.index]
  cidr_block        = local.private4_enabled ? local.private4_cidrs[count.index] : null
  ipv6_cidr_block   = local.private6_enabled ? local.private6_cidrs[count.index] : null
  ipv6_native       = local.private6_enabled && !local.private4_enabled

  tags = merge(module.private_label.tags, { Name = "${module.private_label.id}${local.delimiter}${local.private_codes[count.index]}" })
}

resource "aws_route_table" "private" {
  count = local.private_table_count

  vpc_id = var.vpc_id
  tags   = merge(module.private_label.tags, { Name = "${module.private_label.id}${local.delimiter}${local.private_codes[count.index]}" })
}

resource "aws_route_table_association" "private" {
  count = local.private_tables_enabled ? local.private_count : 0

  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = element(local.private_table_ids, count.index)
}

resource "aws_network_acl" "private" {
  count = local.private_enabled && var.private_open_network_acl_enabled ? 1 : 0

  vpc_id = var.vpc_id
}

resource "aws_route" "private6" {
  count = local.ipv6_enabled && length(var.ipv6_egress_only_igw_id) > 0 ? local.private_table_count : 0

  route_table_id              = local.private_table_ids[count.index]
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = var.ipv6_egress_only_igw_id[0]
}

module "nat_label" {
  source  = "cloudposse/label/null"
  version = "0.25.0"

  context    = module.this.context
  attributes = ["nat"]
}

resource "aws_nat_gateway" "default" {
  count = local.has_gateways ? local.nat_count : 0

  allocation_id = local.address_ids[count.index]
  subnet_id     = aws_subnet.public[local.nat_subnets[count.index]].id
  tags          = merge(module.nat_label.tags, { Name = "${module.nat_label.id}${local.delimiter}${local.public_codes[local.nat_subnets[count.index]]}" })
}

module "nat_instance_label" {
  source  = "cloudposse/label/null"
  version = "0.25.0"

  context    = module.this.context
  attributes = ["nat", "instance"]
}

resource "aws_security_group" "nat_instance" {
  count = local.has_instances ? 1 : 0

  name        = module.nat_instance_label.id
  description = "Security Group for NAT Instance"
  vpc_id      = var.vpc_id
  tags        = module.nat_instance_label.tags
}

resource "aws_security_group_rule" "nat_instance_egress" {
  count = local.has_instances ? 1 : 0

  security_group_id = join("", aws_security_group.nat_instance[*].id)
  type              = "egress"
  description       = "Allow all egress traffic"
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "nat_instance_ingress" {
  count = local.has_instances ? 1 : 0

  security_group_id = join("", aws_security_group.nat_instance[*].id)
  type              = "ingress"
  description       = "Allow ingress traffic from the VPC CIDR block"
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = [local.whole4]
}

data "aws_ami" "nat_instance" {
  count = local.has_instances && length(var.nat_instance_ami_id) == 0 ? 1 : 0
}

resource "aws_instance" "nat_instance" {
  count = local.has_instances ? local.nat_count : 0

  ami                         = local.instance_image
  instance_type               = var.nat_instance_type
  subnet_id                   = aws_subnet.public[local.nat_subnets[count.index]].id
  vpc_security_group_ids      = [aws_security_group.nat_instance[0].id]
  source_dest_check           = false
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
}
