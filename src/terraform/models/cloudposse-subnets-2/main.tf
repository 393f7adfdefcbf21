# Version 2.x of cloudposse/dynamic-subnets/aws, from 2.0.1 on.

variable "map_public_ip_on_launch" {
  type    = bool
  default = true
}

locals {
  # Before 2.4, null was not the default but no value.
  maps_public_ip = var.model_release < 2004000 ? var.map_public_ip_on_launch : var.map_public_ip_on_launch == null ? true : var.map_public_ip_on_launch

  all_zones     = var.model_release < 2001000 ? local.zones : flatten([for zone in local.zones : [for place in range(0, var.subnets_per_az_count) : zone]])
  all_count     = local.enabled ? length(local.all_zones) : 0
  all_codes     = [for zone in local.all_zones : local.codes[zone]]
  public_names  = var.subnets_per_az_names
  private_names = var.subnets_per_az_names
  public_zones  = local.all_zones
  private_zones = local.all_zones
  public_count  = local.all_count
  private_count = local.all_count
  public_codes  = local.all_codes
  private_codes = local.all_codes
  private_most  = (local.private_enabled ? 1 : 0) * local.zones_most * var.subnets_per_az_count
  public_most   = (local.public_enabled ? 1 : 0) * local.zones_most * var.subnets_per_az_count

  nat_count   = min(local.all_count, var.max_nats)
  nat_subnets = range(local.nat_count)
}

resource "aws_route" "nat4" {
  count = local.has_gateways && local.private4_enabled ? local.private_table_count : 0

  route_table_id         = local.private_table_ids[count.index]
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = element(aws_nat_gateway.default[*].id, count.index)
}

resource "aws_route" "private_nat64" {
  count = local.has_gateways && local.private_nat64 ? local.private_table_count : 0

  route_table_id              = local.private_table_ids[count.index]
  destination_ipv6_cidr_block = "64:ff9b::/96"
  nat_gateway_id              = element(aws_nat_gateway.default[*].id, count.index)
}

resource "aws_route" "public_nat64" {
  count = local.has_gateways && local.public_nat64 ? local.public_table_count : 0

  route_table_id              = local.public_table_ids[count.index]
  destination_ipv6_cidr_block = "64:ff9b::/96"
  nat_gateway_id              = element(aws_nat_gateway.default[*].id, count.index)
}

resource "aws_route" "nat_instance" {
  count = local.has_instances ? local.private_table_count : 0

  route_table_id         = local.private_table_ids[count.index]
  destination_cidr_block = "0.0.0.0/0"
  network_interface_id   = element(aws_instance.nat_instance[*].primary_network_interface_id, count.index)
}

output "named_private_subnets_stats_map" {
  value = { for place, name in local.private_names : name => [for zone, ids in local.private_tables_by_zone : { az = zone, route_table_id = try(ids[place], ""), subnet_id = try(local.private_by_zone[zone][place], "") }] }
}

output "named_public_subnets_stats_map" {
  value = { for place, name in local.public_names : name => [for zone, ids in local.public_tables_by_zone : { az = zone, route_table_id = try(ids[place], ""), subnet_id = try(local.public_by_zone[zone][place], "") }] }
}
