# Versions 0.28 to 1.x of cloudposse/vpc/aws: inputs by their former names go before those by the newer ones.

variable "assign_generated_ipv6_cidr_block" {
  type    = bool
  default = null
}

variable "cidr_block" {
  type    = string
  default = null
}

variable "additional_cidr_blocks" {
  type    = list(string)
  default = []
}

variable "ipv6_enabled" {
  type    = bool
  default = null
}

variable "enable_dns_hostnames" {
  type    = bool
  default = null
}

variable "enable_dns_support" {
  type    = bool
  default = null
}

variable "enable_default_security_group_with_custom_rules" {
  type    = bool
  default = null
}

variable "enable_internet_gateway" {
  type    = bool
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
  primary       = var.ipv4_primary_cidr_block == null ? var.cidr_block : var.ipv4_primary_cidr_block
  further       = { for range in var.additional_cidr_blocks : range => { ipv4_cidr_block = range, ipv4_ipam_pool_id = null, ipv4_netmask_length = null } }
  further_all   = var.model_release < 1001000 || local.enabled ? local.further : {}
  associations  = var.model_release < 1001000 ? local.further : local.enabled ? length(local.further_all) > 0 ? local.further_all : var.ipv4_additional_cidr_block_associations : {}
  generated     = coalesce(var.assign_generated_ipv6_cidr_block, var.ipv6_enabled, true)
  dns_hostnames = coalesce(var.enable_dns_hostnames, var.dns_hostnames_enabled)
  dns_support   = coalesce(var.enable_dns_support, var.dns_support_enabled)
  denies_all    = coalesce(var.enable_default_security_group_with_custom_rules, var.default_security_group_deny_all)
  wants_gateway = coalesce(var.enable_internet_gateway, var.internet_gateway_enabled)
}
