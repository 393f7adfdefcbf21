# What the modules for nodes inside of terraform-aws-modules/eks/aws create: roles, and security groups since 21.0.
# `model_directory` says which of them it is. They are called by the model of the module itself, with these inputs alone.

variable "model_release" {
  type = number
}

variable "model_directory" {
  type = string
}

variable "create" {
  type     = bool
  default  = true
  nullable = false
}

variable "name" {
  type    = string
  default = ""
}

variable "tags" {
  type    = map(string)
  default = {}
}

variable "cluster_name" {
  type    = string
  default = null
}

variable "cluster_ip_family" {
  type    = string
  default = "ipv4"
}

variable "subnet_ids" {
  type    = list(string)
  default = null
}

variable "create_iam_role" {
  type     = bool
  default  = true
  nullable = false
}

variable "iam_role_name" {
  type    = string
  default = null
}

variable "iam_role_use_name_prefix" {
  type     = bool
  default  = true
  nullable = false
}

variable "iam_role_path" {
  type    = string
  default = null
}

variable "iam_role_tags" {
  type     = map(string)
  default  = {}
  nullable = false
}

variable "iam_role_attach_cni_policy" {
  type     = bool
  default  = true
  nullable = false
}

variable "iam_role_additional_policies" {
  type     = map(string)
  default  = {}
  nullable = false
}

variable "create_iam_role_policy" {
  type     = bool
  default  = true
  nullable = false
}

variable "iam_role_policy_statements" {
  type    = any
  default = null
}

variable "enable_efa_support" {
  type     = bool
  default  = false
  nullable = false
}

variable "create_security_group" {
  type     = bool
  default  = true
  nullable = false
}

variable "security_group_name" {
  type    = string
  default = null
}

variable "security_group_use_name_prefix" {
  type     = bool
  default  = true
  nullable = false
}

variable "security_group_description" {
  type    = string
  default = null
}

variable "security_group_ingress_rules" {
  type     = any
  default  = {}
  nullable = false
}

variable "security_group_egress_rules" {
  type     = any
  default  = {}
  nullable = false
}

variable "security_group_tags" {
  type     = map(string)
  default  = {}
  nullable = false
}

data "aws_partition" "current" {}
data "aws_caller_identity" "current" {}
data "aws_region" "current" {}

locals {
  fargate    = var.model_directory == "fargate-profile"
  group_kind = var.model_directory == "self-managed-node-group" ? "node-group" : "eks-node-group"
  partition  = data.aws_partition.current.partition
  account_id = data.aws_caller_identity.current.account_id
  region     = var.model_release < 21000000 ? data.aws_region.current.name : data.aws_region.current.region
  policies   = "arn:${local.partition}:iam::aws:policy"

  creates_role = var.create && var.create_iam_role
  role_name    = local.fargate ? coalesce(var.iam_role_name, var.name, "fargate-profile") : coalesce(var.iam_role_name, "${var.name}-${local.group_kind}")
  service      = local.fargate ? "eks-fargate-pods.amazonaws.com" : var.model_release < 20000000 ? "ec2.${data.aws_partition.current.dns_suffix}" : "ec2.amazonaws.com"
  of_nodes = local.fargate ? { AmazonEKSFargatePodExecutionRolePolicy = "${local.policies}/AmazonEKSFargatePodExecutionRolePolicy" } : {
    AmazonEKSWorkerNodePolicy          = "${local.policies}/AmazonEKSWorkerNodePolicy"
    AmazonEC2ContainerRegistryReadOnly = "${local.policies}/AmazonEC2ContainerRegistryReadOnly"
  }
  of_ipv4    = { for name in ["AmazonEKS_CNI_Policy"] : name => "${local.policies}/${name}" if var.iam_role_attach_cni_policy && var.cluster_ip_family == "ipv4" }
  of_ipv6    = { for name in ["AmazonEKS_CNI_IPv6_Policy"] : name => "arn:${local.partition}:iam::${local.account_id}:policy/${name}" if var.iam_role_attach_cni_policy && var.cluster_ip_family == "ipv6" }
  statements = var.iam_role_policy_statements[*]
  has_inline = local.creates_role && var.create_iam_role_policy && (var.model_release < 21000000 ? length(local.statements) > 0 : var.iam_role_policy_statements != null)
}

data "aws_iam_policy_document" "trust" {
  statement {
    sid     = local.fargate ? null : "EKSNodeAssumeRole"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = [local.service]
    }

    dynamic "condition" {
      for_each = local.fargate && var.model_release >= 20011000 ? [1] : []

      content {
        test     = "ArnLike"
        variable = "aws:SourceArn"
        values   = ["arn:${local.partition}:eks:${local.region}:${local.account_id}:fargateprofile/${var.cluster_name}/*"]
      }
    }
  }
}

resource "aws_iam_role" "this" {
  count = local.creates_role ? 1 : 0

  name               = var.iam_role_use_name_prefix ? null : local.role_name
  name_prefix        = var.iam_role_use_name_prefix ? "${local.role_name}-" : null
  path               = var.iam_role_path
  assume_role_policy = data.aws_iam_policy_document.trust.json
  tags               = merge(var.tags, var.iam_role_tags)
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each = { for key, arn in merge(local.of_nodes, local.of_ipv4, local.of_ipv6) : key => arn if local.creates_role }

  role       = aws_iam_role.this[0].name
  policy_arn = each.value
}

resource "aws_iam_role_policy_attachment" "additional" {
  for_each = { for key, arn in var.iam_role_additional_policies : key => arn if local.creates_role }

  role       = aws_iam_role.this[0].name
  policy_arn = each.value
}

data "aws_iam_policy_document" "inline" {
  count = local.has_inline ? 1 : 0

  dynamic "statement" {
    for_each = local.statements

    content {
      sid           = try(statement.value.sid, null)
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(statement.value.resources, null)
      not_resources = try(statement.value.not_resources, null)

      dynamic "principals" {
        for_each = try(coalesce(statement.value.principals, []), [])

        content {
          type        = principals.value.type
          identifiers = principals.value.identifiers
        }
      }

      dynamic "not_principals" {
        for_each = try(coalesce(statement.value.not_principals, []), [])

        content {
          type        = not_principals.value.type
          identifiers = not_principals.value.identifiers
        }
      }

      dynamic "condition" {
        for_each = var.model_release < 21000000 ? try(statement.value.conditions, []) : try(coalesce(statement.value.condition, []), [])

        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }
    }
  }
}

resource "aws_iam_role_policy" "this" {
  count = local.has_inline ? 1 : 0

  role   = aws_iam_role.this[0].id
  policy = data.aws_iam_policy_document.inline[0].json
}

# Of Fargate there are none, and of earlier versions neither.
locals {
  efa = var.enable_efa_support ? { all_self_efa = { ip_protocol = "-1", self = true } } : {}

  ingress_rules = merge(local.efa, var.security_group_ingress_rules)
  egress_rules  = merge(local.efa, var.security_group_egress_rules)
  group_name    = coalesce(var.security_group_name, "${var.cluster_name}-${var.name}")
  has_group     = var.model_release >= 21000000 && !local.fargate && var.create && var.create_security_group && length(merge(local.ingress_rules, local.egress_rules)) > 0
}

data "aws_subnet" "this" {
  count = local.has_group ? 1 : 0

  id = element(var.subnet_ids, 0)
}

resource "aws_security_group" "this" {
  count = local.has_group ? 1 : 0

  name        = var.security_group_use_name_prefix ? null : local.group_name
  name_prefix = var.security_group_use_name_prefix ? "${local.group_name}-" : null
  description = var.security_group_description
  vpc_id      = data.aws_subnet.this[0].vpc_id
  tags        = merge(var.tags, { Name = local.group_name }, var.security_group_tags)
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = { for key, rule in local.ingress_rules : key => rule if local.has_group }

  security_group_id            = aws_security_group.this[0].id
  ip_protocol                  = try(coalesce(each.value.ip_protocol, "tcp"), "tcp")
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  prefix_list_id               = try(each.value.prefix_list_id, null)
  from_port                    = try(each.value.from_port, null)
  to_port                      = try(coalesce(each.value.to_port, each.value.from_port), each.value.from_port, null)
  referenced_security_group_id = try(coalesce(each.value.self, false), false) ? aws_security_group.this[0].id : try(each.value.referenced_security_group_id, null)
}

resource "aws_vpc_security_group_egress_rule" "this" {
  for_each = { for key, rule in local.egress_rules : key => rule if local.has_group }

  security_group_id            = aws_security_group.this[0].id
  ip_protocol                  = try(coalesce(each.value.ip_protocol, "tcp"), "tcp")
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  prefix_list_id               = try(each.value.prefix_list_id, null)
  from_port                    = try(coalesce(each.value.from_port, each.value.to_port), each.value.to_port, null)
  to_port                      = try(each.value.to_port, null)
  referenced_security_group_id = try(coalesce(each.value.self, false), false) ? aws_security_group.this[0].id : try(each.value.referenced_security_group_id, null)
}

output "iam_role_name" {
  value = try(aws_iam_role.this[0].name, null)
}

output "iam_role_arn" {
  value = try(aws_iam_role.this[0].arn, null)
}

output "iam_role_unique_id" {
  value = try(aws_iam_role.this[0].unique_id, null)
}

output "security_group_id" {
  value = try(aws_security_group.this[0].id, null)
}

output "security_group_arn" {
  value = try(aws_security_group.this[0].arn, null)
}

# Machines are no part of the graph: this stands for whatever else there is, so that outputs have a name.
resource "aws_eks_node_group" "this" {
  count = var.create ? 1 : 0
}
