# Versions 2.0 to 3.x of cloudposse/vpc/aws.

variable "assign_generated_ipv6_cidr_block" {
  type    = bool
  default = true
}

variable "network_address_usage_metrics_enabled" {
  default = null
}

locals {
  primary       = var.ipv4_primary_cidr_block
  associations  = var.ipv4_additional_cidr_block_associations
  generated     = var.assign_generated_ipv6_cidr_block
  dns_hostnames = var.dns_hostnames_enabled
  dns_support   = var.dns_support_enabled
  denies_all    = var.default_security_group_deny_all
  wants_gateway = var.internet_gateway_enabled
}
