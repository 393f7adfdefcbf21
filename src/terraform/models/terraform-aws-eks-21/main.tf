# What is different since 21.0: the inputs have shorter names, and node groups have no common defaults.

variable "name" {
  type    = string
  default = ""
}

variable "additional_security_group_ids" {
  type    = list(string)
  default = []
}

variable "cluster_tags" {
  type    = map(string)
  default = {}
}

variable "create_primary_security_group_tags" {
  type    = bool
  default = true
}

variable "compute_config" {
  type = object({
    enabled = optional(bool, false)
  })
  default = null
}

variable "create_auto_mode_iam_resources" {
  type    = bool
  default = false
}

variable "ip_family" {
  type    = string
  default = "ipv4"
}

variable "outpost_config" {
  type    = any
  default = null
}

variable "encryption_config" {
  type = object({
    provider_key_arn = optional(string)
  })
  default = {}
}

variable "attach_encryption_policy" {
  type    = bool
  default = true
}

variable "encryption_policy_use_name_prefix" {
  type    = bool
  default = true
}

variable "encryption_policy_name" {
  type    = string
  default = null
}

variable "encryption_policy_path" {
  type    = string
  default = null
}

variable "create_security_group" {
  type    = bool
  default = true
}

variable "security_group_id" {
  type    = string
  default = ""
}

variable "security_group_name" {
  type    = string
  default = null
}

variable "security_group_use_name_prefix" {
  type    = bool
  default = true
}

variable "security_group_description" {
  type    = string
  default = "EKS cluster security group"
}

variable "security_group_additional_rules" {
  type = map(object({
    protocol                   = optional(string, "tcp")
    from_port                  = number
    to_port                    = number
    type                       = optional(string, "ingress")
    cidr_blocks                = optional(list(string))
    ipv6_cidr_blocks           = optional(list(string))
    prefix_list_ids            = optional(list(string))
    self                       = optional(bool)
    source_node_security_group = optional(bool, false)
    source_security_group_id   = optional(string)
  }))
  default = {}
}

variable "security_group_tags" {
  type    = map(string)
  default = {}
}

variable "node_security_group_additional_rules" {
  type = map(object({
    protocol                      = optional(string, "tcp")
    from_port                     = number
    to_port                       = number
    type                          = optional(string, "ingress")
    cidr_blocks                   = optional(list(string))
    ipv6_cidr_blocks              = optional(list(string))
    prefix_list_ids               = optional(list(string))
    self                          = optional(bool)
    source_cluster_security_group = optional(bool, false)
    source_security_group_id      = optional(string)
  }))
  default = {}
}

variable "fargate_profiles" {
  type = map(object({
    create                       = optional(bool)
    name                         = optional(string)
    subnet_ids                   = optional(list(string))
    tags                         = optional(map(string))
    create_iam_role              = optional(bool)
    iam_role_name                = optional(string)
    iam_role_use_name_prefix     = optional(bool)
    iam_role_path                = optional(string)
    iam_role_tags                = optional(map(string))
    iam_role_attach_cni_policy   = optional(bool)
    iam_role_additional_policies = optional(map(string))
    create_iam_role_policy       = optional(bool)
    iam_role_policy_statements = optional(list(object({
      sid           = optional(string)
      actions       = optional(list(string))
      not_actions   = optional(list(string))
      effect        = optional(string)
      resources     = optional(list(string))
      not_resources = optional(list(string))
      principals = optional(list(object({
        type        = string
        identifiers = list(string)
      })))
      not_principals = optional(list(object({
        type        = string
        identifiers = list(string)
      })))
      condition = optional(list(object({
        test     = string
        values   = list(string)
        variable = string
      })))
    })))
  }))
  default = null
}

variable "eks_managed_node_groups" {
  type = map(object({
    create                       = optional(bool)
    name                         = optional(string)
    subnet_ids                   = optional(list(string))
    tags                         = optional(map(string))
    create_iam_role              = optional(bool)
    iam_role_name                = optional(string)
    iam_role_use_name_prefix     = optional(bool)
    iam_role_path                = optional(string)
    iam_role_tags                = optional(map(string))
    iam_role_attach_cni_policy   = optional(bool)
    iam_role_additional_policies = optional(map(string))
    create_iam_role_policy       = optional(bool)
    iam_role_policy_statements = optional(list(object({
      sid           = optional(string)
      actions       = optional(list(string))
      not_actions   = optional(list(string))
      effect        = optional(string)
      resources     = optional(list(string))
      not_resources = optional(list(string))
      principals = optional(list(object({
        type        = string
        identifiers = list(string)
      })))
      not_principals = optional(list(object({
        type        = string
        identifiers = list(string)
      })))
      condition = optional(list(object({
        test     = string
        values   = list(string)
        variable = string
      })))
    })))
    enable_efa_support             = optional(bool)
    create_security_group          = optional(bool)
    security_group_name            = optional(string)
    security_group_use_name_prefix = optional(bool)
    security_group_description     = optional(string)
    security_group_ingress_rules = optional(map(object({
      cidr_ipv4                    = optional(string)
      cidr_ipv6                    = optional(string)
      from_port                    = optional(string)
      ip_protocol                  = optional(string)
      prefix_list_id               = optional(string)
      referenced_security_group_id = optional(string)
      self                         = optional(bool)
      to_port                      = optional(string)
    })))
    security_group_egress_rules = optional(map(object({
      cidr_ipv4                    = optional(string)
      cidr_ipv6                    = optional(string)
      from_port                    = optional(string)
      ip_protocol                  = optional(string)
      prefix_list_id               = optional(string)
      referenced_security_group_id = optional(string)
      self                         = optional(bool)
      to_port                      = optional(string)
    })))
    security_group_tags = optional(map(string))
  }))
  default = null
}

variable "self_managed_node_groups" {
  type = map(object({
    create                       = optional(bool)
    name                         = optional(string)
    subnet_ids                   = optional(list(string))
    tags                         = optional(map(string))
    create_iam_instance_profile  = optional(bool)
    iam_role_name                = optional(string)
    iam_role_use_name_prefix     = optional(bool)
    iam_role_path                = optional(string)
    iam_role_tags                = optional(map(string))
    iam_role_attach_cni_policy   = optional(bool)
    iam_role_additional_policies = optional(map(string))
    create_iam_role_policy       = optional(bool)
    iam_role_policy_statements = optional(list(object({
      sid           = optional(string)
      actions       = optional(list(string))
      not_actions   = optional(list(string))
      effect        = optional(string)
      resources     = optional(list(string))
      not_resources = optional(list(string))
      principals = optional(list(object({
        type        = string
        identifiers = list(string)
      })))
      not_principals = optional(list(object({
        type        = string
        identifiers = list(string)
      })))
      condition = optional(list(object({
        test     = string
        values   = list(string)
        variable = string
      })))
    })))
    enable_efa_support             = optional(bool)
    create_security_group          = optional(bool)
    security_group_name            = optional(string)
    security_group_use_name_prefix = optional(bool)
    security_group_description     = optional(string)
    security_group_ingress_rules = optional(map(object({
      cidr_ipv4                    = optional(string)
      cidr_ipv6                    = optional(string)
      from_port                    = optional(string)
      ip_protocol                  = optional(string)
      prefix_list_id               = optional(string)
      referenced_security_group_id = optional(string)
      self                         = optional(bool)
      to_port                      = optional(string)
    })))
    security_group_egress_rules = optional(map(object({
      cidr_ipv4                    = optional(string)
      cidr_ipv6                    = optional(string)
      from_port                    = optional(string)
      ip_protocol                  = optional(string)
      prefix_list_id               = optional(string)
      referenced_security_group_id = optional(string)
      self                         = optional(bool)
      to_port                      = optional(string)
    })))
    security_group_tags = optional(map(string))
  }))
  default = null
}

locals {
  name               = var.name
  additional_groups  = var.additional_security_group_ids
  cluster_tags       = var.cluster_tags
  tags_primary_group = var.create_primary_security_group_tags
  ip_family          = var.ip_family
  outposts           = var.outpost_config != null

  wants_cluster_group       = var.create_security_group
  given_cluster_group       = var.security_group_id
  cluster_group_named       = var.security_group_name
  cluster_group_by_prefix   = var.security_group_use_name_prefix
  cluster_group_description = var.security_group_description
  cluster_group_rules       = var.security_group_additional_rules
  cluster_group_tags        = var.security_group_tags
  efa_rules                 = {}

  encrypts             = var.encryption_config != null && !local.outposts
  given_key            = var.create_kms_key ? null : var.encryption_config.provider_key_arn
  attaches_encryption  = var.attach_encryption_policy
  encryption_by_prefix = var.encryption_policy_use_name_prefix
  encryption_name      = coalesce(var.encryption_policy_name, "${local.role_name}-ClusterEncryption")
  encryption_path      = var.encryption_policy_path

  auto_mode         = try(var.compute_config.enabled, false) == true || var.create_auto_mode_iam_resources
  tags_of_auto_mode = local.auto_mode
  of_pods           = {}
  dns_suffix        = "amazonaws.com"
}

module "fargate_profile" {
  source   = "terraform-aws-modules/eks/aws//modules/fargate-profile"
  for_each = var.create && !local.outposts && var.fargate_profiles != null ? var.fargate_profiles : {}

  model_release     = var.model_release
  cluster_name      = aws_eks_cluster.this[0].id
  cluster_ip_family = var.ip_family
  create            = each.value.create
  name              = coalesce(each.value.name, each.key)
  tags              = merge(var.tags, each.value.tags)

  create_iam_role              = each.value.create_iam_role
  iam_role_name                = each.value.iam_role_name
  iam_role_use_name_prefix     = each.value.iam_role_use_name_prefix
  iam_role_path                = each.value.iam_role_path
  iam_role_tags                = each.value.iam_role_tags
  iam_role_attach_cni_policy   = each.value.iam_role_attach_cni_policy
  iam_role_additional_policies = each.value.iam_role_additional_policies
  create_iam_role_policy       = each.value.create_iam_role_policy
  iam_role_policy_statements   = each.value.iam_role_policy_statements
}

module "eks_managed_node_group" {
  source   = "terraform-aws-modules/eks/aws//modules/eks-managed-node-group"
  for_each = var.create && !local.outposts && var.eks_managed_node_groups != null ? var.eks_managed_node_groups : {}

  model_release     = var.model_release
  cluster_name      = aws_eks_cluster.this[0].id
  cluster_ip_family = var.ip_family
  create            = each.value.create
  name              = coalesce(each.value.name, each.key)
  subnet_ids        = coalesce(each.value.subnet_ids, var.subnet_ids)
  tags              = merge(var.tags, each.value.tags)

  create_iam_role              = each.value.create_iam_role
  iam_role_name                = each.value.iam_role_name
  iam_role_use_name_prefix     = each.value.iam_role_use_name_prefix
  iam_role_path                = each.value.iam_role_path
  iam_role_tags                = each.value.iam_role_tags
  iam_role_attach_cni_policy   = each.value.iam_role_attach_cni_policy
  iam_role_additional_policies = each.value.iam_role_additional_policies
  create_iam_role_policy       = each.value.create_iam_role_policy
  iam_role_policy_statements   = each.value.iam_role_policy_statements

  enable_efa_support             = each.value.enable_efa_support
  create_security_group          = each.value.create_security_group
  security_group_name            = each.value.security_group_name
  security_group_use_name_prefix = each.value.security_group_use_name_prefix
  security_group_description     = each.value.security_group_description
  security_group_ingress_rules   = each.value.security_group_ingress_rules
  security_group_egress_rules    = each.value.security_group_egress_rules
  security_group_tags            = each.value.security_group_tags
}

module "self_managed_node_group" {
  source   = "terraform-aws-modules/eks/aws//modules/self-managed-node-group"
  for_each = var.create && var.self_managed_node_groups != null ? var.self_managed_node_groups : {}

  model_release     = var.model_release
  cluster_name      = aws_eks_cluster.this[0].id
  cluster_ip_family = var.ip_family
  create            = each.value.create
  name              = coalesce(each.value.name, each.key)
  subnet_ids        = coalesce(each.value.subnet_ids, var.subnet_ids)
  tags              = merge(var.tags, each.value.tags)

  create_iam_role              = each.value.create_iam_instance_profile
  iam_role_name                = each.value.iam_role_name
  iam_role_use_name_prefix     = each.value.iam_role_use_name_prefix
  iam_role_path                = each.value.iam_role_path
  iam_role_tags                = each.value.iam_role_tags
  iam_role_attach_cni_policy   = each.value.iam_role_attach_cni_policy
  iam_role_additional_policies = each.value.iam_role_additional_policies
  create_iam_role_policy       = each.value.create_iam_role_policy
  iam_role_policy_statements   = each.value.iam_role_policy_statements

  enable_efa_support             = each.value.enable_efa_support
  create_security_group          = each.value.create_security_group
  security_group_name            = each.value.security_group_name
  security_group_use_name_prefix = each.value.security_group_use_name_prefix
  security_group_description     = each.value.security_group_description
  security_group_ingress_rules   = each.value.security_group_ingress_rules
  security_group_egress_rules    = each.value.security_group_egress_rules
  security_group_tags            = each.value.security_group_tags
}
