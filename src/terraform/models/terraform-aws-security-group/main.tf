# What terraform-aws-modules/security-group/aws creates: versions 3.0 to 5.x.
# `model_release` is the version in use, as one number: 5.1.2 is 5001002.

locals {
  create   = var.create && var.putin_khuylo
  group_id = var.create_sg ? concat(aws_security_group.this[*].id, aws_security_group.this_name_prefix[*].id, [""])[0] : var.security_group_id
  tags     = var.model_release < 3016000 ? merge(var.tags, { Name = format("%s", var.name) }) : merge({ Name = format("%s", var.name) }, var.tags)
}

resource "aws_security_group" "this" {
  count = local.create && var.create_sg && !var.use_name_prefix ? 1 : 0

  name        = var.name
  description = var.description
  vpc_id      = var.vpc_id
  tags        = local.tags
}

resource "aws_security_group" "this_name_prefix" {
  count = local.create && var.create_sg && var.use_name_prefix ? 1 : 0

  name_prefix = "${var.name}-"
  description = var.description
  vpc_id      = var.vpc_id
  tags        = local.tags
}

output "security_group_arn" {
  value = try(aws_security_group.this[0].arn, aws_security_group.this_name_prefix[0].arn, "")
}

output "security_group_id" {
  value = try(aws_security_group.this[0].id, aws_security_group.this_name_prefix[0].id, "")
}

output "this_security_group_id" {
  value = try(aws_security_group.this[0].id, aws_security_group.this_name_prefix[0].id, "")
}

output "security_group_vpc_id" {
  value = try(aws_security_group.this[0].vpc_id, aws_security_group.this_name_prefix[0].vpc_id, "")
}

output "this_security_group_vpc_id" {
  value = try(aws_security_group.this[0].vpc_id, aws_security_group.this_name_prefix[0].vpc_id, "")
}

output "security_group_owner_id" {
  value = try(aws_security_group.this[0].owner_id, aws_security_group.this_name_prefix[0].owner_id, "")
}

output "this_security_group_owner_id" {
  value = try(aws_security_group.this[0].owner_id, aws_security_group.this_name_prefix[0].owner_id, "")
}

output "security_group_name" {
  value = try(aws_security_group.this[0].name, aws_security_group.this_name_prefix[0].name, "")
}

output "this_security_group_name" {
  value = try(aws_security_group.this[0].name, aws_security_group.this_name_prefix[0].name, "")
}

output "security_group_description" {
  value = try(aws_security_group.this[0].description, aws_security_group.this_name_prefix[0].description, "")
}

output "this_security_group_description" {
  value = try(aws_security_group.this[0].description, aws_security_group.this_name_prefix[0].description, "")
}
