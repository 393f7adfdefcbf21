# What terraform-aws-modules/iam/aws//modules/iam-policy creates: versions 5.0 to 6.x.
# `model_release` is the version in use, as one number: 5.39.1 is 5039001.

variable "model_release" {
  type = number
}

# Since 6.0, before it the next.
variable "create" {
  type    = bool
  default = true
}

variable "create_policy" {
  type    = bool
  default = true
}

variable "name" {
  type    = string
  default = null
}

variable "name_prefix" {
  type    = string
  default = null
}

variable "path" {
  type    = string
  default = null
}

variable "policy" {
  type    = string
  default = ""
}

variable "description" {
  default = null
}

variable "tags" {
  default = {}
}

resource "aws_iam_policy" "policy" {
  count = var.create && var.create_policy ? 1 : 0

  name        = var.name
  name_prefix = var.name_prefix
  path        = var.path
  policy      = var.policy
}

output "id" {
  value = try(aws_iam_policy.policy[0].id, var.model_release < 6000000 ? "" : null)
}

output "arn" {
  value = try(aws_iam_policy.policy[0].arn, var.model_release < 6000000 ? "" : null)
}

output "name" {
  value = try(aws_iam_policy.policy[0].name, var.model_release < 6000000 ? "" : null)
}

output "policy" {
  value = try(aws_iam_policy.policy[0].policy, var.model_release < 6000000 ? "" : null)
}

output "path" {
  value = try(aws_iam_policy.policy[0].path, "")
}

output "description" {
  value = try(aws_iam_policy.policy[0].description, "")
}
