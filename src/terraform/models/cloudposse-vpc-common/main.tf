# What cloudposse/vpc/aws creates, as far as the graph asks, in all versions from 0.28 to 3.x. The models have locals of
# their own for what older versions take by other names.
# `model_release` is the version in use, as one number: 2.1.0 is 2001000.

variable "model_release" {
  type = number
}

variable "ipv4_primary_cidr_block" {
  type    = string
  default = null
}

variable "ipv4_primary_cidr_block_association" {
  type    = object({ ipv4_ipam_pool_id = string, ipv4_netmask_length = number })
  default = null
}

variable "ipv4_additional_cidr_block_associations" {
  type    = map(object({ ipv4_cidr_block = string, ipv4_ipam_pool_id = string, ipv4_netmask_length = number }))
  default = {}
}

variable "ipv6_primary_cidr_block_association" {
  type    = object({ ipv6_cidr_block = string, ipv6_ipam_pool_id = string, ipv6_netmask_length = number })
  default = null
}

variable "ipv6_additional_cidr_block_associations" {
  type    = map(object({ ipv6_cidr_block = string, ipv6_ipam_pool_id = string, ipv6_netmask_length = number }))
  default = {}
}

variable "ipv6_cidr_block_network_border_group" {
  type    = string
  default = null
}

variable "instance_tenancy" {
  type    = string
  default = "default"
}

variable "dns_hostnames_enabled" {
  type    = bool
  default = true
}

variable "dns_support_enabled" {
  type    = bool
  default = true
}

variable "default_security_group_deny_all" {
  type    = bool
  default = true
}

variable "default_route_table_no_routes" {
  type    = bool
  default = false
}

variable "internet_gateway_enabled" {
  type    = bool
  default = true
}

variable "ipv6_egress_only_internet_gateway_enabled" {
  type    = bool
  default = false
}

# Inputs that change nothing of what the graph asks about.

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
  enabled       = module.this.enabled
  adopted_tags  = merge(module.label.tags, { Name = var.model_release < 1002000 ? "Default Security Group" : join(module.label.delimiter, [module.label.id, "default"]) })
  adopts_group  = local.enabled && local.denies_all
  has_gateway   = local.enabled && local.wants_gateway
  has_gateway_6 = local.enabled && var.ipv6_egress_only_internet_gateway_enabled
}

module "label" {
  source  = "cloudposse/label/null"
  version = "0.25.0"

  context = module.this.context
}

module "igw_label" {
  source  = "cloudposse/label/null"
  version = "0.25.0"

  enabled    = local.has_gateway
  attributes = ["igw"]
  context    = module.this.context
}

resource "aws_vpc" "default" {
  count = local.enabled ? 1 : 0

  cidr_block          = local.primary
  ipv4_ipam_pool_id   = try(var.ipv4_primary_cidr_block_association.ipv4_ipam_pool_id, null)
  ipv4_netmask_length = try(var.ipv4_primary_cidr_block_association.ipv4_netmask_length, null)

  ipv6_cidr_block                  = try(var.ipv6_primary_cidr_block_association.ipv6_cidr_block, null)
  ipv6_ipam_pool_id                = try(var.ipv6_primary_cidr_block_association.ipv6_ipam_pool_id, null)
  ipv6_netmask_length              = try(var.ipv6_primary_cidr_block_association.ipv6_netmask_length, null)
  assign_generated_ipv6_cidr_block = local.generated

  instance_tenancy     = var.instance_tenancy
  enable_dns_hostnames = local.dns_hostnames
  enable_dns_support   = local.dns_support
  tags                 = module.label.tags
}

resource "aws_default_security_group" "default" {
  count = local.adopts_group ? 1 : 0

  vpc_id = aws_vpc.default[0].id
  tags   = local.adopted_tags
}

resource "aws_default_route_table" "default" {
  count = local.enabled && var.default_route_table_no_routes ? 1 : 0

  default_route_table_id = aws_vpc.default[0].default_route_table_id
  tags                   = local.adopted_tags
}

resource "aws_internet_gateway" "default" {
  count = local.has_gateway ? 1 : 0

  vpc_id = aws_vpc.default[0].id
  tags   = var.model_release < 2002000 ? module.label.tags : module.igw_label.tags
}

resource "aws_egress_only_internet_gateway" "default" {
  count = local.has_gateway_6 ? 1 : 0

  vpc_id = aws_vpc.default[0].id
}

resource "aws_vpc_ipv4_cidr_block_association" "default" {
  for_each = local.enabled ? local.associations : {}

  vpc_id              = aws_vpc.default[0].id
  cidr_block          = each.value.ipv4_cidr_block
  ipv4_ipam_pool_id   = each.value.ipv4_ipam_pool_id
  ipv4_netmask_length = each.value.ipv4_netmask_length
}

resource "aws_vpc_ipv6_cidr_block_association" "default" {
  for_each = local.enabled ? var.ipv6_additional_cidr_block_associations : {}

  vpc_id              = aws_vpc.default[0].id
  ipv6_cidr_block     = each.value.ipv6_cidr_block
  ipv6_ipam_pool_id   = each.value.ipv6_ipam_pool_id
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
}
