# What version 3.x of terraform-aws-modules/vpc/aws has instead of those after it.

variable "cidr" {
  type    = string
  default = "0.0.0.0/0"
}

variable "enable_dns_hostnames" {
  type    = bool
  default = false
}

variable "map_public_ip_on_launch" {
  type    = bool
  default = true
}

variable "manage_default_security_group" {
  type    = bool
  default = false
}

variable "manage_default_route_table" {
  type    = bool
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
  type    = bool
  default = false
}

variable "default_vpc_enable_classiclink" {
  default = null
}

locals {
  # What an output is of that which does not exist.
  nothing = ""
}
