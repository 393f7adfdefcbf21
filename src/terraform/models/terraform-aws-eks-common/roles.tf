# The role of the cluster, that of the nodes of its auto mode, and their policies.

locals {
  has_role  = local.create && var.create_iam_role
  role_name = coalesce(var.iam_role_name, "${local.name}-cluster")
  eks       = var.model_release < 20000000 ? "eks.${local.dns_suffix}" : "eks.amazonaws.com"
  ec2       = var.model_release < 20000000 ? "ec2.${local.dns_suffix}" : "ec2.amazonaws.com"

  of_cluster   = { for name in ["AmazonEKSClusterPolicy"] : name => "${local.policies}/${name}" if !local.outposts && !local.auto_mode }
  of_auto_mode = { for name in ["AmazonEKSClusterPolicy", "AmazonEKSComputePolicy", "AmazonEKSBlockStoragePolicy", "AmazonEKSLoadBalancingPolicy", "AmazonEKSNetworkingPolicy"] : name => "${local.policies}/${name}" if !local.outposts && local.auto_mode }
  of_outposts  = { for name in ["AmazonEKSLocalOutpostClusterPolicy"] : "AmazonEKSClusterPolicy" => "${local.policies}/${name}" if local.outposts && !local.auto_mode }

  has_custom    = local.has_role && local.tags_of_auto_mode && var.enable_auto_mode_custom_tags
  has_auto_role = local.create && var.create_node_iam_role && local.auto_mode
  auto_name     = coalesce(var.node_iam_role_name, "${local.name}-eks-auto")
  of_auto_nodes = concat(["AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly"], var.model_release == 21016000 ? ["AmazonElasticContainerRegistryPublicReadOnly"] : [])
  of_this       = { "aws:RequestTag/eks:eks-cluster-name" = ["$${aws:PrincipalTag/eks:eks-cluster-name}"] }
}

data "aws_iam_policy_document" "trust" {
  statement {
    sid     = "EKSClusterAssumeRole"
    actions = var.model_release < 20031000 ? ["sts:AssumeRole"] : ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "Service"
      identifiers = [local.eks]
    }

    dynamic "principals" {
      for_each = local.outposts ? [1] : []

      content {
        type        = "Service"
        identifiers = [local.ec2]
      }
    }
  }
}

resource "aws_iam_role" "this" {
  count = local.has_role ? 1 : 0

  name               = var.iam_role_use_name_prefix ? null : local.role_name
  name_prefix        = var.iam_role_use_name_prefix ? "${local.role_name}${var.prefix_separator}" : null
  path               = var.iam_role_path
  assume_role_policy = data.aws_iam_policy_document.trust.json
  tags               = merge(var.tags, var.iam_role_tags)

  # So that the cluster does not make its log group again while it is destroyed.
  dynamic "inline_policy" {
    for_each = var.model_release < 20024002 && var.create_cloudwatch_log_group ? [1] : []

    content {
      name   = local.role_name
      policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = ["logs:CreateLogGroup"], Resource = "*" }] })
    }
  }
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each = { for key, arn in merge(local.of_cluster, local.of_auto_mode, local.of_outposts, local.of_pods) : key => arn if local.has_role }

  role       = aws_iam_role.this[0].name
  policy_arn = each.value
}

resource "aws_iam_role_policy_attachment" "additional" {
  for_each = { for key, arn in var.iam_role_additional_policies : key => arn if local.has_role }

  role       = aws_iam_role.this[0].name
  policy_arn = each.value
}

resource "aws_iam_policy" "cluster_encryption" {
  count = local.has_role && local.attaches_encryption && local.encrypts ? 1 : 0

  name        = local.encryption_by_prefix ? null : local.encryption_name
  name_prefix = local.encryption_by_prefix ? local.encryption_name : null
  path        = local.encryption_path
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["kms:Encrypt", "kms:Decrypt", "kms:ListGrants", "kms:DescribeKey"]
      Resource = var.create_kms_key ? aws_kms_key.this[0].arn : local.given_key
    }]
  })
}

resource "aws_iam_role_policy_attachment" "cluster_encryption" {
  count = local.has_role && local.attaches_encryption && local.encrypts ? 1 : 0

  role       = aws_iam_role.this[0].name
  policy_arn = aws_iam_policy.cluster_encryption[0].arn
}

resource "aws_iam_policy" "custom" {
  count = local.has_custom ? 1 : 0

  name        = var.iam_role_use_name_prefix ? null : local.role_name
  name_prefix = var.iam_role_use_name_prefix ? "${local.role_name}-" : null
  path        = var.iam_role_path
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = var.enable_auto_mode_custom_tags ? [
      {
        Sid      = "Compute"
        Effect   = "Allow"
        Action   = ["ec2:CreateFleet", "ec2:RunInstances", "ec2:CreateLaunchTemplate"]
        Resource = ["*"]
        Condition = {
          StringEquals = local.of_this
          StringLike = {
            "aws:RequestTag/eks:kubernetes-node-class-name" = ["*"]
            "aws:RequestTag/eks:kubernetes-node-pool-name"  = ["*"]
          }
        }
      },
      {
        Sid       = "Storage"
        Effect    = "Allow"
        Action    = ["ec2:CreateVolume", "ec2:CreateSnapshot"]
        Resource  = ["arn:${local.partition}:ec2:*:*:volume/*", "arn:${local.partition}:ec2:*:*:snapshot/*"]
        Condition = { StringEquals = local.of_this }
      },
      {
        Sid       = "Networking"
        Effect    = "Allow"
        Action    = ["ec2:CreateNetworkInterface"]
        Resource  = ["*"]
        Condition = { StringEquals = merge(local.of_this, { "aws:RequestTag/eks:kubernetes-cni-node-name" = ["*"] }) }
      },
      {
        Sid    = "LoadBalancer"
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:CreateLoadBalancer",
          "elasticloadbalancing:CreateTargetGroup",
          "elasticloadbalancing:CreateListener",
          "elasticloadbalancing:CreateRule",
          "ec2:CreateSecurityGroup",
        ]
        Resource  = ["*"]
        Condition = { StringEquals = local.of_this }
      },
      {
        Sid       = "ShieldProtection"
        Effect    = "Allow"
        Action    = ["shield:CreateProtection"]
        Resource  = ["*"]
        Condition = { StringEquals = local.of_this }
      },
      {
        Sid       = "ShieldTagResource"
        Effect    = "Allow"
        Action    = ["shield:TagResource"]
        Resource  = ["arn:${local.partition}:shield::*:protection/*"]
        Condition = { StringEquals = local.of_this }
      },
    ] : []
  })
}

resource "aws_iam_role_policy_attachment" "custom" {
  count = local.has_custom ? 1 : 0

  role       = aws_iam_role.this[0].name
  policy_arn = aws_iam_policy.custom[0].arn
}

data "aws_iam_policy_document" "cni_ipv6" {
  statement {
    sid = "AssignDescribe"
    actions = [
      "ec2:AssignIpv6Addresses",
      "ec2:DescribeInstances",
      "ec2:DescribeTags",
      "ec2:DescribeNetworkInterfaces",
      "ec2:DescribeInstanceTypes",
    ]
    resources = ["*"]
  }

  statement {
    sid       = "CreateTags"
    actions   = ["ec2:CreateTags"]
    resources = ["arn:${local.partition}:ec2:*:*:network-interface/*"]
  }
}

resource "aws_iam_policy" "cni_ipv6_policy" {
  count = var.create && var.create_cni_ipv6_iam_policy ? 1 : 0

  name   = "AmazonEKS_CNI_IPv6_Policy"
  policy = data.aws_iam_policy_document.cni_ipv6.json
}

resource "aws_iam_role" "eks_auto" {
  count = local.has_auto_role ? 1 : 0

  name        = var.node_iam_role_use_name_prefix ? null : local.auto_name
  name_prefix = var.node_iam_role_use_name_prefix ? "${local.auto_name}-" : null
  path        = var.node_iam_role_path
  tags        = merge(var.tags, var.node_iam_role_tags)
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "EKSAutoNodeAssumeRole"
      Effect    = "Allow"
      Action    = ["sts:AssumeRole", "sts:TagSession"]
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "eks_auto" {
  for_each = { for name in local.of_auto_nodes : name => "${local.policies}/${name}" if local.has_auto_role }

  role       = aws_iam_role.eks_auto[0].name
  policy_arn = each.value
}

resource "aws_iam_role_policy_attachment" "eks_auto_additional" {
  for_each = { for key, arn in var.node_iam_role_additional_policies : key => arn if local.has_auto_role }

  role       = aws_iam_role.eks_auto[0].name
  policy_arn = each.value
}
