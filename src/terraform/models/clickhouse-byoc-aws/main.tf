# What ClickHouse/terraform-byoc-onboarding//modules/aws creates: the role that ClickHouse manages an account with.
# `model_release` is the version of the sources that it is made from, which stands in the role's tag: 2.1.44 is 2001044.

variable "model_release" {
  type = number
}

variable "byoc_env" {
  type    = string
  default = "production"

  validation {
    condition     = contains(["dev", "staging", "production"], var.byoc_env)
    error_message = "byoc_env is one of dev, staging and production"
  }
}

variable "external_id" {
  type = string
}

# Gone in 2.1: the name became fixed.
variable "role_name" {
  type    = string
  default = "ClickHouseManagementRole"
}

variable "include_vpc_write_permissions" {
  type    = bool
  default = true
}

variable "include_iam_write_permissions" {
  type    = bool
  default = true
}

variable "include_kms_permissions" {
  type    = bool
  default = false
}

variable "include_tde_permissions" {
  type    = bool
  default = false
}

# New in 2.1.
variable "permissions_boundary" {
  type    = string
  default = null
}

locals {
  controllers = {
    dev        = 662591887723
    staging    = 463754717262
    production = 426924874929
  }
  service_accounts = {
    dev        = 851725629656
    staging    = 767397831528
    production = 381492293576
  }
  controller = local.controllers[var.byoc_env]
  service    = local.service_accounts[var.byoc_env]
  if_tagged  = { StringEquals = { "aws:ResourceTag/clickhouse-byoc" = ["true"] } }
  if_tagging = { StringEquals = { "aws:RequestTag/clickhouse-byoc" = ["true"] } }
}

resource "aws_iam_role" "clickhouse_management_role" {
  name                 = var.model_release < 2001000 ? var.role_name : "ClickHouseManagementRole"
  permissions_boundary = var.permissions_boundary
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::${local.controller}:root" }
      Condition = {
        StringLike   = { "aws:PrincipalArn" = ["arn:aws:iam::${local.controller}:role/*-CrossplaneWorkloadRole"] }
        StringEquals = { "sts:ExternalId" = [var.external_id] }
      }
    }]
  })
  tags = {
    clickhouse-byoc = "true"
    version         = var.model_release < 2001000 ? "2.0.324-f7637fc" : "2.1.44-b5d5d92"
  }
}

output "clickhouse_management_role_arn" {
  value = aws_iam_role.clickhouse_management_role.arn
}
