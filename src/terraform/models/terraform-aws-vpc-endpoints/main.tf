# What terraform-aws-modules/vpc/aws//modules/vpc-endpoints creates, as far as the graph asks: versions 3.0 to 6.x.
# `model_release` is the version in use, as one number: 5.1.2 is 5001002.

variable "model_release" {
  type = number
}

variable "create" {
  type    = bool
  default = true
}

variable "region" {
  type    = string
  default = null
}

variable "vpc_id" {
  type    = string
  default = null
}

variable "endpoints" {
  type    = any
  default = {}
}

variable "security_group_ids" {
  type    = list(string)
  default = []
}

variable "subnet_ids" {
  type    = list(string)
  default = []
}

variable "tags" {
  type    = map(string)
  default = {}
}

variable "timeouts" {
  type    = map(string)
  default = {}
}

variable "create_security_group" {
  type    = bool
  default = false
}

variable "security_group_name" {
  type    = string
  default = null
}

variable "security_group_name_prefix" {
  type    = string
  default = null
}

variable "security_group_description" {
  type    = string
  default = null
}

variable "security_group_rules" {
  type    = any
  default = {}
}

variable "security_group_tags" {
  type    = map(string)
  default = {}
}

locals {
  wanted    = { for name, endpoint in var.endpoints : name => endpoint if var.create && (var.model_release < 3014000 || try(endpoint.create, true)) }
  has_group = var.create && var.create_security_group
  groups    = local.has_group ? concat(var.security_group_ids, [aws_security_group.this[0].id]) : var.security_group_ids
}

data "aws_vpc_endpoint_service" "this" {
  for_each = { for name, endpoint in local.wanted : name => endpoint if var.region == null }

  service         = try(each.value.service, null)
  service_name    = try(each.value.service_name, null)
  service_regions = try([each.value.service_region], null)

  filter {
    name   = "service-type"
    values = [try(each.value.service_type, "Interface")]
  }
}

resource "aws_vpc_endpoint" "this" {
  for_each = local.wanted

  region             = var.region
  vpc_id             = var.vpc_id
  service_name       = try(each.value.service_endpoint, data.aws_vpc_endpoint_service.this[each.key].service_name)
  service_region     = try(each.value.service_region, null)
  vpc_endpoint_type  = try(each.value.service_type, "Interface")
  route_table_ids    = try(each.value.service_type, "Interface") == "Gateway" ? lookup(each.value, "route_table_ids", null) : null
  subnet_ids         = try(each.value.service_type, "Interface") == "Interface" ? distinct(concat(var.subnet_ids, lookup(each.value, "subnet_ids", []))) : null
  security_group_ids = try(each.value.service_type, "Interface") == "Interface" ? length(distinct(concat(local.groups, lookup(each.value, "security_group_ids", [])))) > 0 ? distinct(concat(local.groups, lookup(each.value, "security_group_ids", []))) : null : null
  policy             = try(each.value.policy, null)

  private_dns_enabled = try(each.value.service_type, "Interface") == "Interface" ? try(each.value.private_dns_enabled, null) : null

  tags = merge(var.tags, var.model_release >= 5017000 ? { Name = replace(each.key, ".", "-") } : {}, try(each.value.tags, {}))
}

resource "aws_security_group" "this" {
  count = local.has_group ? 1 : 0

  region      = var.region
  name        = var.security_group_name
  name_prefix = var.security_group_name_prefix
  description = var.security_group_description
  vpc_id      = var.vpc_id
  tags        = merge(var.tags, var.security_group_tags, { Name = try(coalesce(var.security_group_name, var.security_group_name_prefix), "") })
}

resource "aws_security_group_rule" "this" {
  for_each = { for name, rule in var.security_group_rules : name => rule if local.has_group }

  region                   = var.region
  security_group_id        = aws_security_group.this[0].id
  type                     = try(each.value.type, "ingress")
  protocol                 = try(each.value.protocol, "tcp")
  from_port                = try(each.value.from_port, 443)
  to_port                  = try(each.value.to_port, 443)
  description              = try(each.value.description, null)
  self                     = try(each.value.self, null)
  cidr_blocks              = lookup(each.value, "cidr_blocks", null)
  ipv6_cidr_blocks         = lookup(each.value, "ipv6_cidr_blocks", null)
  prefix_list_ids          = lookup(each.value, "prefix_list_ids", null)
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
}
