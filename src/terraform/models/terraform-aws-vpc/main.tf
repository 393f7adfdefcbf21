# What versions 4.0 to 6.x of terraform-aws-modules/vpc/aws have instead of those before.

variable "cidr" {
  type    = string
  default = "10.0.0.0/16"
}

variable "enable_dns_hostnames" {
  type    = bool
  default = true
}

variable "map_public_ip_on_launch" {
  type    = bool
  default = false
}

variable "manage_default_security_group" {
  type    = bool
  default = true
}

variable "manage_default_route_table" {
  type    = bool
  default = true
}

variable "default_vpc_enable_dns_hostnames" {
  type    = bool
  default = true
}

locals {
  # What an output is of that which does not exist.
  nothing = null
}
