# Version 3.x of cloudposse/dynamic-subnets/aws: public and private subnets may differ in number, and zones have several NAT gateways.

variable "nat_gateway_public_subnet_indices" {
  type     = list(number)
  default  = [0]
  nullable = false
}

variable "nat_gateway_public_subnet_names" {
  type    = list(string)
  default = null
}

variable "public_subnets_per_az_count" {
  type    = number
  default = null
}

variable "public_subnets_per_az_names" {
  type    = list(string)
  default = null
}

variable "private_subnets_per_az_count" {
  type    = number
  default = null
}

variable "private_subnets_per_az_names" {
  type    = list(string)
  default = null
}

variable "map_public_ip_on_launch" {
  type     = bool
  default  = true
  nullable = false
}

locals {
  maps_public_ip = var.map_public_ip_on_launch

  public_per_zone  = coalesce(var.public_subnets_per_az_count, var.subnets_per_az_count)
  private_per_zone = coalesce(var.private_subnets_per_az_count, var.subnets_per_az_count)
  public_names     = var.public_subnets_per_az_names != null ? var.public_subnets_per_az_names : var.subnets_per_az_names
  private_names    = var.private_subnets_per_az_names != null ? var.private_subnets_per_az_names : var.subnets_per_az_names
  public_zones     = local.public_enabled ? flatten([for zone in local.zones : [for place in range(0, local.public_per_zone) : zone]]) : []
  private_zones    = local.private_enabled ? flatten([for zone in local.zones : [for place in range(0, local.private_per_zone) : zone]]) : []
  public_count     = local.public_enabled ? length(local.public_zones) : 0
  private_count    = local.private_enabled ? length(local.private_zones) : 0
  public_codes     = [for zone in local.public_zones : local.codes[zone]]
  private_codes    = [for zone in local.private_zones : local.codes[zone]]
  private_most     = (local.private_enabled ? 1 : 0) * local.zones_most * local.private_per_zone
  public_most      = (local.public_enabled ? 1 : 0) * local.zones_most * local.public_per_zone

  # Which of the public subnets of each zone have a NAT, and which NAT serves which route table.
  places      = var.nat_gateway_public_subnet_names != null ? [for name in var.nat_gateway_public_subnet_names : lookup({ for place, known in local.public_names : known => place }, name, -1)] : var.nat_gateway_public_subnet_indices
  nat_subnets = local.gateways_useful ? flatten([for zone in range(min(length(local.zones), var.max_nats)) : [for place in local.places : zone * local.public_per_zone + place if place >= 0 && place < local.public_per_zone]]) : []
  nat_count   = length(local.nat_subnets)
  per_zone    = local.nat_count > 0 ? length(local.places) : 0
  private_nat = local.has_nat && local.private4_enabled ? [for table in range(local.private_table_count) : (floor(table / local.private_per_zone) * local.per_zone + table % local.private_per_zone % local.per_zone) % local.nat_count] : []
  public_nat  = local.has_gateways && local.public_nat64 ? [for table in range(local.public_table_count) : (floor(table / local.public_per_zone) * local.per_zone + table % local.public_per_zone % local.per_zone) % local.nat_count] : []

  gateway_of_private = local.has_gateways && local.private4_enabled ? { for place, one in aws_subnet.private : one.id => aws_nat_gateway.default[local.private_nat[place]].id } : {}
  gateway_of_public  = { for one in aws_nat_gateway.default : one.subnet_id => one.id }
}

resource "aws_route" "nat4" {
  count = local.has_gateways && local.private4_enabled ? local.private_table_count : 0

  route_table_id         = local.private_table_ids[count.index]
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.default[local.private_nat[count.index]].id
}

resource "aws_route" "private_nat64" {
  count = local.has_gateways && local.private_nat64 ? local.private_table_count : 0

  route_table_id              = local.private_table_ids[count.index]
  destination_ipv6_cidr_block = "64:ff9b::/96"
  nat_gateway_id              = aws_nat_gateway.default[local.private_nat[count.index]].id
}

resource "aws_route" "public_nat64" {
  count = local.has_gateways && local.public_nat64 ? local.public_table_count : 0

  route_table_id              = local.public_table_ids[count.index]
  destination_ipv6_cidr_block = "64:ff9b::/96"
  nat_gateway_id              = aws_nat_gateway.default[local.public_nat[count.index]].id
}

resource "aws_route" "nat_instance" {
  count = local.has_instances ? local.private_table_count : 0

  route_table_id         = local.private_table_ids[count.index]
  destination_cidr_block = "0.0.0.0/0"
  network_interface_id   = aws_instance.nat_instance[local.private_nat[count.index]].primary_network_interface_id
}

output "named_private_subnets_stats_map" {
  value = { for place, name in local.private_names : name => [for zone, ids in local.private_tables_by_zone : { az = zone, route_table_id = try(ids[place], ""), subnet_id = try(local.private_by_zone[zone][place], ""), nat_gateway_id = try(local.gateway_of_private[local.private_by_zone[zone][place]], "") }] }
}

output "named_public_subnets_stats_map" {
  value = { for place, name in local.public_names : name => [for zone, ids in local.public_tables_by_zone : { az = zone, route_table_id = try(ids[place], ""), subnet_id = try(local.public_by_zone[zone][place], ""), nat_gateway_id = try(local.gateway_of_public[local.public_by_zone[zone][place]], "") }] }
}
