# What is different before 21.0: versions 19.6 to 20.x.

variable "cluster_name" {
  type    = string
  default = ""
}

variable "cluster_additional_security_group_ids" {
  type    = list(string)
  default = []
}

variable "cluster_tags" {
  type    = map(string)
  default = {}
}

variable "create_cluster_primary_security_group_tags" {
  type    = bool
  default = true
}

variable "cluster_compute_config" {
  type    = any
  default = {}
}

variable "cluster_ip_family" {
  type    = string
  default = "ipv4"
}

variable "outpost_config" {
  type    = any
  default = {}
}

variable "cluster_encryption_config" {
  type    = any
  default = { resources = ["secrets"] }
}

variable "attach_cluster_encryption_policy" {
  type    = bool
  default = true
}

variable "cluster_encryption_policy_use_name_prefix" {
  type    = bool
  default = true
}

variable "cluster_encryption_policy_name" {
  type    = string
  default = null
}

variable "cluster_encryption_policy_path" {
  type    = string
  default = null
}

variable "cluster_iam_role_dns_suffix" {
  type    = string
  default = null
}

variable "create_cluster_security_group" {
  type    = bool
  default = true
}

variable "cluster_security_group_id" {
  type    = string
  default = ""
}

variable "cluster_security_group_name" {
  type    = string
  default = null
}

variable "cluster_security_group_use_name_prefix" {
  type    = bool
  default = true
}

variable "cluster_security_group_description" {
  type    = string
  default = "EKS cluster security group"
}

variable "cluster_security_group_additional_rules" {
  type    = any
  default = {}
}

variable "cluster_security_group_tags" {
  type    = map(string)
  default = {}
}

variable "enable_security_groups_for_pods" {
  type    = bool
  default = true
}

variable "enable_efa_support" {
  type    = bool
  default = false
}

variable "node_security_group_additional_rules" {
  type    = any
  default = {}
}

variable "fargate_profiles" {
  type    = any
  default = {}
}

variable "fargate_profile_defaults" {
  type    = any
  default = {}
}

variable "eks_managed_node_groups" {
  type    = any
  default = {}
}

variable "eks_managed_node_group_defaults" {
  type    = any
  default = {}
}

variable "self_managed_node_groups" {
  type    = any
  default = {}
}

variable "self_managed_node_group_defaults" {
  type    = any
  default = {}
}

# What 20.31.0 to 20.31.5, of a few days, made for the auto mode was not read.
data "external" "auto_mode_of_20_31" {
  program = []
}

locals {
  name               = var.cluster_name
  additional_groups  = var.cluster_additional_security_group_ids
  cluster_tags       = var.cluster_tags
  tags_primary_group = var.create_cluster_primary_security_group_tags
  ip_family          = var.cluster_ip_family
  outposts           = length(var.outpost_config) > 0

  wants_cluster_group       = var.create_cluster_security_group
  given_cluster_group       = var.cluster_security_group_id
  cluster_group_named       = var.cluster_security_group_name
  cluster_group_by_prefix   = var.cluster_security_group_use_name_prefix
  cluster_group_description = var.cluster_security_group_description
  cluster_group_rules       = var.cluster_security_group_additional_rules
  cluster_group_tags        = var.cluster_security_group_tags
  efa_rules = { for key, rule in {
    ingress_all_self_efa = { type = "ingress", protocol = "-1", from_port = 0, to_port = 0, self = true }
    egress_all_self_efa  = { type = "egress", protocol = "-1", from_port = 0, to_port = 0, self = true }
  } : key => rule if var.enable_efa_support }

  encrypts             = length(var.cluster_encryption_config) > 0 && !local.outposts
  given_key            = var.create_kms_key ? null : var.cluster_encryption_config.provider_key_arn
  attaches_encryption  = var.attach_cluster_encryption_policy
  encryption_by_prefix = var.cluster_encryption_policy_use_name_prefix
  encryption_name      = coalesce(var.cluster_encryption_policy_name, "${local.role_name}-ClusterEncryption")
  encryption_path      = var.cluster_encryption_policy_path

  wants_auto_mode   = try(var.cluster_compute_config.enabled, false)
  auto_mode         = var.model_release < 20031000 ? false : var.model_release < 20031006 ? tobool(data.external.auto_mode_of_20_31.result.enabled) : local.wants_auto_mode
  tags_of_auto_mode = var.model_release < 20031000 ? false : var.model_release < 20031006 ? tobool(data.external.auto_mode_of_20_31.result.enabled) : true
  of_pods           = { for name in ["AmazonEKSVPCResourceController"] : name => "${local.policies}/${name}" if var.model_release < 20031000 || (var.enable_security_groups_for_pods && !local.outposts && !local.auto_mode) }
  dns_suffix        = coalesce(var.cluster_iam_role_dns_suffix, data.aws_partition.current.dns_suffix)
}

module "fargate_profile" {
  source   = "terraform-aws-modules/eks/aws//modules/fargate-profile"
  for_each = { for key, group in var.fargate_profiles : key => group if var.create && !local.outposts }

  model_release     = var.model_release
  cluster_name      = aws_eks_cluster.this[0].id
  cluster_ip_family = var.cluster_ip_family
  create            = try(each.value.create, true)
  name              = try(each.value.name, each.key)
  tags              = merge(var.tags, try(each.value.tags, var.fargate_profile_defaults.tags, {}))

  create_iam_role              = try(each.value.create_iam_role, var.fargate_profile_defaults.create_iam_role, true)
  iam_role_name                = try(each.value.iam_role_name, var.fargate_profile_defaults.iam_role_name, null)
  iam_role_use_name_prefix     = try(each.value.iam_role_use_name_prefix, var.fargate_profile_defaults.iam_role_use_name_prefix, true)
  iam_role_path                = try(each.value.iam_role_path, var.fargate_profile_defaults.iam_role_path, null)
  iam_role_tags                = try(each.value.iam_role_tags, var.fargate_profile_defaults.iam_role_tags, {})
  iam_role_attach_cni_policy   = try(each.value.iam_role_attach_cni_policy, var.fargate_profile_defaults.iam_role_attach_cni_policy, true)
  iam_role_additional_policies = lookup(each.value, "iam_role_additional_policies", lookup(var.fargate_profile_defaults, "iam_role_additional_policies", {}))
  create_iam_role_policy       = var.model_release < 20016000 ? false : try(each.value.create_iam_role_policy, var.fargate_profile_defaults.create_iam_role_policy, true)
  iam_role_policy_statements   = try(each.value.iam_role_policy_statements, var.fargate_profile_defaults.iam_role_policy_statements, [])
}

module "eks_managed_node_group" {
  source   = "terraform-aws-modules/eks/aws//modules/eks-managed-node-group"
  for_each = { for key, group in var.eks_managed_node_groups : key => group if var.create && !local.outposts }

  model_release     = var.model_release
  cluster_name      = aws_eks_cluster.this[0].id
  cluster_ip_family = var.cluster_ip_family
  create            = try(each.value.create, true)
  name              = try(each.value.name, each.key)
  tags              = merge(var.tags, try(each.value.tags, var.eks_managed_node_group_defaults.tags, {}))

  create_iam_role              = try(each.value.create_iam_role, var.eks_managed_node_group_defaults.create_iam_role, true)
  iam_role_name                = try(each.value.iam_role_name, var.eks_managed_node_group_defaults.iam_role_name, null)
  iam_role_use_name_prefix     = try(each.value.iam_role_use_name_prefix, var.eks_managed_node_group_defaults.iam_role_use_name_prefix, true)
  iam_role_path                = try(each.value.iam_role_path, var.eks_managed_node_group_defaults.iam_role_path, null)
  iam_role_tags                = try(each.value.iam_role_tags, var.eks_managed_node_group_defaults.iam_role_tags, {})
  iam_role_attach_cni_policy   = try(each.value.iam_role_attach_cni_policy, var.eks_managed_node_group_defaults.iam_role_attach_cni_policy, true)
  iam_role_additional_policies = lookup(each.value, "iam_role_additional_policies", lookup(var.eks_managed_node_group_defaults, "iam_role_additional_policies", {}))
  create_iam_role_policy       = var.model_release < 20016000 ? false : try(each.value.create_iam_role_policy, var.eks_managed_node_group_defaults.create_iam_role_policy, true)
  iam_role_policy_statements   = try(each.value.iam_role_policy_statements, var.eks_managed_node_group_defaults.iam_role_policy_statements, [])
}

module "self_managed_node_group" {
  source   = "terraform-aws-modules/eks/aws//modules/self-managed-node-group"
  for_each = { for key, group in var.self_managed_node_groups : key => group if var.create }

  model_release     = var.model_release
  cluster_name      = aws_eks_cluster.this[0].id
  cluster_ip_family = var.cluster_ip_family
  create            = try(each.value.create, true)
  name              = try(each.value.name, each.key)
  tags              = merge(var.tags, try(each.value.tags, var.self_managed_node_group_defaults.tags, {}))

  create_iam_role              = try(each.value.create_iam_instance_profile, var.self_managed_node_group_defaults.create_iam_instance_profile, true)
  iam_role_name                = try(each.value.iam_role_name, var.self_managed_node_group_defaults.iam_role_name, null)
  iam_role_use_name_prefix     = try(each.value.iam_role_use_name_prefix, var.self_managed_node_group_defaults.iam_role_use_name_prefix, true)
  iam_role_path                = try(each.value.iam_role_path, var.self_managed_node_group_defaults.iam_role_path, null)
  iam_role_tags                = try(each.value.iam_role_tags, var.self_managed_node_group_defaults.iam_role_tags, {})
  iam_role_attach_cni_policy   = try(each.value.iam_role_attach_cni_policy, var.self_managed_node_group_defaults.iam_role_attach_cni_policy, true)
  iam_role_additional_policies = lookup(each.value, "iam_role_additional_policies", lookup(var.self_managed_node_group_defaults, "iam_role_additional_policies", {}))
  create_iam_role_policy       = var.model_release < 20016000 ? false : try(each.value.create_iam_role_policy, var.self_managed_node_group_defaults.create_iam_role_policy, true)
  iam_role_policy_statements   = try(each.value.iam_role_policy_statements, var.self_managed_node_group_defaults.iam_role_policy_statements, [])
}
