# What terraform-aws-modules/iam/aws//modules/iam-role-for-service-accounts-eks creates, versions 5.8 to 5.x, and
# iam-role-for-service-accounts, versions 6.x, as long as the policies are given: its own ones are not here.
# `model_release` is the version in use, as one number: 5.39.1 is 5039001.

variable "model_release" {
  type = number
}

variable "oidc_providers" {
  type    = any
  default = {}
}

variable "allow_self_assume_role" {
  type    = bool
  default = false
}

variable "assume_role_condition_test" {
  type    = string
  default = "StringEquals"
}

variable "trust_condition_test" {
  type    = string
  default = "StringEquals"
}

variable "create_role" {
  type    = bool
  default = true
}

variable "create" {
  type    = bool
  default = true
}

variable "role_name" {
  type    = string
  default = null
}

variable "role_name_prefix" {
  type    = string
  default = null
}

variable "name" {
  type    = string
  default = ""
}

variable "use_name_prefix" {
  type    = bool
  default = true
}

variable "role_path" {
  type    = string
  default = "/"
}

variable "path" {
  type    = string
  default = "/"
}

variable "role_policy_arns" {
  type    = map(string)
  default = {}
}

variable "policies" {
  type    = map(string)
  default = {}
}

variable "tags" {
  type    = map(any)
  default = {}
}

variable "role_description" {
  default = null
}

variable "role_permissions_boundary_arn" {
  default = null
}

variable "max_session_duration" {
  default = null
}

variable "force_detach_policies" {
  default = null
}

variable "policy_name_prefix" {
  default = null
}

variable "description" {
  default = null
}

variable "permissions_boundary" {
  default = null
}

variable "region" {
  default = null
}

variable "policy_name" {
  default = null
}

variable "policy_path" {
  default = null
}

variable "policy_description" {
  default = null
}

data "aws_partition" "current" {}
data "aws_caller_identity" "current" {}

locals {
  older     = var.model_release < 6000000
  wanted    = local.older ? var.create_role : var.create
  test      = local.older ? var.assume_role_condition_test : var.trust_condition_test
  where     = local.older ? var.role_path : var.path
  given     = local.older ? var.role_policy_arns : var.policies
  own_name  = var.role_name != null ? var.role_name : "${var.role_name_prefix}*"
  partition = data.aws_partition.current.partition
}

data "aws_iam_policy_document" "this" {
  count = local.wanted ? 1 : 0

  dynamic "statement" {
    for_each = var.allow_self_assume_role ? [1] : []

    content {
      sid     = "ExplicitSelfRoleAssumption"
      actions = ["sts:AssumeRole"]

      principals {
        type        = "AWS"
        identifiers = ["*"]
      }

      condition {
        test     = "ArnLike"
        variable = "aws:PrincipalArn"
        values   = ["arn:${local.partition}:iam::${data.aws_caller_identity.current.account_id}:role${var.role_path}${local.own_name}"]
      }
    }
  }

  dynamic "statement" {
    for_each = var.oidc_providers

    content {
      actions = ["sts:AssumeRoleWithWebIdentity"]

      principals {
        type        = "Federated"
        identifiers = [statement.value.provider_arn]
      }

      condition {
        test     = local.test
        variable = "${replace(statement.value.provider_arn, "/^(.*provider/)/", "")}:sub"
        values   = [for account in statement.value.namespace_service_accounts : "system:serviceaccount:${account}"]
      }

      condition {
        test     = local.test
        variable = "${replace(statement.value.provider_arn, "/^(.*provider/)/", "")}:aud"
        values   = ["sts.amazonaws.com"]
      }
    }
  }
}

resource "aws_iam_role" "this" {
  count = local.wanted ? 1 : 0

  name               = local.older ? var.role_name : var.use_name_prefix ? null : var.name
  name_prefix        = local.older ? var.role_name_prefix : var.use_name_prefix ? "${var.name}-" : null
  path               = local.where
  assume_role_policy = data.aws_iam_policy_document.this[0].json
  tags               = var.tags
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each = { for key, arn in local.given : key => arn if local.wanted }

  role       = aws_iam_role.this[0].name
  policy_arn = each.value
}

output "arn" {
  value = try(aws_iam_role.this[0].arn, null)
}

output "iam_role_arn" {
  value = try(aws_iam_role.this[0].arn, "")
}

output "name" {
  value = try(aws_iam_role.this[0].name, null)
}

output "iam_role_name" {
  value = try(aws_iam_role.this[0].name, "")
}

output "path" {
  value = try(aws_iam_role.this[0].path, null)
}

output "iam_role_path" {
  value = try(aws_iam_role.this[0].path, "")
}

output "unique_id" {
  value = try(aws_iam_role.this[0].unique_id, null)
}

output "iam_role_unique_id" {
  value = try(aws_iam_role.this[0].unique_id, "")
}

output "iam_policy_arn" {
  value = null
}

output "iam_policy" {
  value = null
}
