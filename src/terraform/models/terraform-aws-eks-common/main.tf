# What terraform-aws-modules/eks/aws creates, as far as the graph asks: security groups and roles. The cluster itself
# is there by name. The inputs have other names before and since 21.0; what they come to are locals of either text.
# `model_release` is the version in use, as one number: 20.8.4 is 20008004.

variable "model_release" {
  type = number
}

variable "create" {
  type    = bool
  default = true
}

variable "putin_khuylo" {
  type    = bool
  default = true
}

variable "prefix_separator" {
  type    = string
  default = "-"
}

variable "tags" {
  type    = map(string)
  default = {}
}

variable "vpc_id" {
  type    = string
  default = null
}

variable "subnet_ids" {
  type    = list(string)
  default = []
}

variable "control_plane_subnet_ids" {
  type    = list(string)
  default = []
}

variable "create_cni_ipv6_iam_policy" {
  type    = bool
  default = false
}

variable "create_kms_key" {
  type    = bool
  default = true
}

variable "create_cloudwatch_log_group" {
  type    = bool
  default = true
}

variable "enable_irsa" {
  type    = bool
  default = true
}

variable "create_node_security_group" {
  type    = bool
  default = true
}

variable "node_security_group_id" {
  type    = string
  default = ""
}

variable "node_security_group_name" {
  type    = string
  default = null
}

variable "node_security_group_use_name_prefix" {
  type    = bool
  default = true
}

variable "node_security_group_description" {
  type    = string
  default = "EKS node shared security group"
}

variable "node_security_group_enable_recommended_rules" {
  type    = bool
  default = true
}

variable "node_security_group_tags" {
  type    = map(string)
  default = {}
}

variable "create_iam_role" {
  type    = bool
  default = true
}

variable "iam_role_arn" {
  type    = string
  default = null
}

variable "iam_role_name" {
  type    = string
  default = null
}

variable "iam_role_use_name_prefix" {
  type    = bool
  default = true
}

variable "iam_role_path" {
  type    = string
  default = null
}

variable "iam_role_additional_policies" {
  type    = map(string)
  default = {}
}

variable "iam_role_tags" {
  type    = map(string)
  default = {}
}

variable "enable_auto_mode_custom_tags" {
  type    = bool
  default = true
}

variable "create_node_iam_role" {
  type    = bool
  default = true
}

variable "node_iam_role_name" {
  type    = string
  default = null
}

variable "node_iam_role_use_name_prefix" {
  type    = bool
  default = true
}

variable "node_iam_role_path" {
  type    = string
  default = null
}

variable "node_iam_role_additional_policies" {
  type    = map(string)
  default = {}
}

variable "node_iam_role_tags" {
  type    = map(string)
  default = {}
}

data "aws_partition" "current" {}

locals {
  create    = var.create && var.putin_khuylo
  partition = data.aws_partition.current.partition
  policies  = "arn:${local.partition}:iam::aws:policy"
}

resource "aws_eks_cluster" "this" {
  count = local.create ? 1 : 0

  name = local.name

  vpc_config {
    security_group_ids = compact(distinct(concat(local.additional_groups, [local.cluster_group])))
    subnet_ids         = coalescelist(var.control_plane_subnet_ids, var.subnet_ids)
  }
}

resource "aws_ec2_tag" "cluster_primary_security_group" {
  for_each = { for key, value in merge(var.tags, local.cluster_tags) : key => value if local.create && key != "Name" && local.tags_primary_group && (var.model_release >= 20022001 || value != null) }

  resource_id = aws_eks_cluster.this[0].vpc_config[0].cluster_security_group_id
  key         = each.key
  value       = each.value
}

resource "aws_cloudwatch_log_group" "this" {
  count = local.create && var.create_cloudwatch_log_group ? 1 : 0

  name = "/aws/eks/${local.name}/cluster"
}

resource "aws_kms_key" "this" {
  count = local.create && var.create_kms_key && local.encrypts ? 1 : 0
}

resource "aws_iam_openid_connect_provider" "oidc_provider" {
  count = local.create && var.enable_irsa && !local.outposts ? 1 : 0

  url = aws_eks_cluster.this[0].identity[0].oidc[0].issuer
}
