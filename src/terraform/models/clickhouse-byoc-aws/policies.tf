# What the role may do. Policies that belong to an input are there if it says so.

resource "aws_iam_role_policy" "clickhouse_management_role_policy_base_policy" {
  role = aws_iam_role.clickhouse_management_role.name
  name = "BasePolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sts:GetCallerIdentity"]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = [
          "servicequotas:GetServiceQuota",
          "servicequotas:GetAWSDefaultServiceQuota",
        ]
        Resource = ["*"]
      },
    ]
  })
}

resource "aws_iam_policy" "clickhouse_management_role_policy_iam_base_managed_policy" {
  name = "ClickHouse-IAM-Base-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["iam:GetPolicy", "iam:GetPolicyVersion", "iam:ListPolicyVersions"]
        Resource = ["arn:aws:iam::*:policy/*"]
      },
      {
        Effect = "Allow"
        Action = [
          "iam:GetRole",
          "iam:ListRolePolicies",
          "iam:ListInstanceProfilesForRole",
          "iam:GetRolePolicy",
          "iam:ListAttachedRolePolicies",
          "iam:SimulatePrincipalPolicy",
        ]
        Resource = ["arn:aws:iam::*:role/*"]
      },
      {
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = ["arn:aws:iam::*:role/*-k8s-control-plane"]
        Condition = { StringEquals = { "iam:PassedToService" = ["eks.amazonaws.com"] } }
      },
      {
        Effect = "Allow"
        Action = ["iam:PassRole"]
        Resource = [
          "arn:aws:iam::*:role/*-load-balancer-controller",
          "arn:aws:iam::*:role/*-cluster-autoscaler",
          "arn:aws:iam::*:role/*-clickhouse-*",
          "arn:aws:iam::*:role/clickhouse/*",
          "arn:aws:iam::*:role/*-CH-S3-Role",
          "arn:aws:iam::*:role/*-state-exporter",
          "arn:aws:iam::*:role/*-thanos",
          "arn:aws:iam::*:role/*-ebs-csi-driver",
          "arn:aws:iam::*:role/*-karpenter-controller",
        ]
        Condition = { StringEquals = { "iam:PassedToService" = ["pods.eks.amazonaws.com"] } }
      },
      {
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = ["arn:aws:iam::*:role/*-k8s-worker"]
        Condition = { StringEquals = { "iam:PassedToService" = ["ec2.amazonaws.com", "eks.amazonaws.com"] } }
      },
      {
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = ["arn:aws:iam::*:role/*-karpenter-node"]
        Condition = { StringEquals = { "iam:PassedToService" = ["ec2.amazonaws.com"] } }
      },
      {
        Effect    = "Allow"
        Action    = ["iam:CreateServiceLinkedRole"]
        Resource  = ["arn:aws:iam::*:role/*"]
        Condition = { StringEquals = { "iam:AWSServiceName" = ["eks.amazonaws.com", "eks-nodegroup.amazonaws.com", "vpc-lattice.amazonaws.com"] } }
      },
      {
        Effect   = "Allow"
        Action   = ["iam:GetOpenIDConnectProvider"]
        Resource = ["arn:aws:iam::*:oidc-provider/*"]
      },
      {
        Effect = "Allow"
        Action = [
          "iam:TagOpenIDConnectProvider",
          "iam:UntagOpenIDConnectProvider",
          "iam:UpdateOpenIDConnectProviderThumbprint",
          "iam:DeleteOpenIDConnectProvider",
        ]
        Resource  = ["arn:aws:iam::*:oidc-provider/*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["iam:CreateOpenIDConnectProvider", "iam:TagOpenIDConnectProvider"]
        Resource  = ["arn:aws:iam::*:oidc-provider/*"]
        Condition = local.if_tagging
      },
      {
        Effect    = "Allow"
        Action    = ["iam:ListInstanceProfilesForRole"]
        Resource  = ["arn:aws:iam::*:instance-profile/*"]
        Condition = local.if_tagged
      },
      {
        Effect   = "Allow"
        Action   = ["iam:GetInstanceProfile", "iam:ListInstanceProfiles"]
        Resource = ["*"]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_iam_base_managed_policy_attachment" {
  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_iam_base_managed_policy.arn
}

resource "aws_iam_policy" "clickhouse_management_role_policy_iam_extended_managed_policy" {
  count = var.include_iam_write_permissions ? 1 : 0

  name = "ClickHouse-IAM-Extended-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = ["iam:CreatePolicy", "iam:TagPolicy"]
        Resource  = ["arn:aws:iam::*:policy/*"]
        Condition = local.if_tagging
      },
      {
        Effect = "Allow"
        Action = [
          "iam:DeletePolicy",
          "iam:UntagPolicy",
          "iam:CreatePolicyVersion",
          "iam:DeletePolicyVersion",
        ]
        Resource  = ["arn:aws:iam::*:policy/*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["iam:CreateRole", "iam:TagRole"]
        Resource  = ["arn:aws:iam::*:role/*"]
        Condition = local.if_tagging
      },
      {
        Effect = "Allow"
        Action = [
          "iam:AttachRolePolicy",
          "iam:DetachRolePolicy",
          "iam:UpdateRole",
          "iam:UpdateRoleDescription",
          "iam:DeleteRole",
          "iam:UpdateAssumeRolePolicy",
          "iam:TagRole",
          "iam:UntagRole",
          "iam:PutRolePolicy",
          "iam:DeleteRolePolicy",
        ]
        Resource  = ["arn:aws:iam::*:role/*"]
        Condition = local.if_tagged
      },
      {
        Effect   = "Allow"
        Action   = ["iam:RemoveRoleFromInstanceProfile"]
        Resource = ["arn:aws:iam::*:instance-profile/*"]
      },
      {
        Effect    = "Allow"
        Action    = ["iam:CreateInstanceProfile", "iam:TagInstanceProfile"]
        Resource  = ["arn:aws:iam::*:instance-profile/*"]
        Condition = local.if_tagging
      },
      {
        Effect = "Allow"
        Action = [
          "iam:AddRoleToInstanceProfile",
          "iam:DeleteInstanceProfile",
          "iam:TagInstanceProfile",
          "iam:UntagInstanceProfile",
        ]
        Resource  = ["arn:aws:iam::*:instance-profile/*"]
        Condition = local.if_tagged
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_iam_extended_managed_policy_attachment" {
  count = var.include_iam_write_permissions ? 1 : 0

  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_iam_extended_managed_policy[0].arn
}

resource "aws_iam_policy" "clickhouse_management_role_policy_s3_managed_policy" {
  name = "ClickHouse-S3-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "s3:GetBucketAcl",
          "s3:GetBucketCors",
          "s3:GetBucketLogging",
          "s3:GetBucketObjectLockConfiguration",
          "s3:GetBucketPolicy",
          "s3:GetReplicationConfiguration",
          "s3:GetEncryptionConfiguration",
          "s3:GetBucketRequestPayment",
          "s3:GetBucketTagging",
          "s3:GetBucketVersioning",
          "s3:GetBucketWebsite",
          "s3:GetBucketOwnershipControls",
          "s3:GetBucketPublicAccessBlock",
          "s3:GetAccelerateConfiguration",
          "s3:PutBucketTagging",
          "s3:PutLifecycleConfiguration",
          "s3:PutBucketOwnershipControls",
          "s3:PutBucketPublicAccessBlock",
          "s3:PutEncryptionConfiguration",
          "s3:GetMetricsConfiguration",
          "s3:PutMetricsConfiguration",
          "s3:CreateBucket",
          "s3:ListBucket",
          "s3:GetLifecycleConfiguration",
        ]
        Resource = [
          "arn:aws:s3:::*.*.aws.clickhouse.cloud-shared",
          "arn:aws:s3:::*.*.aws.clickhouse.cloud-backup",
          "arn:aws:s3:::*.*.aws.clickhouse.cloud-monitoring",
        ]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_s3_managed_policy_attachment" {
  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_s3_managed_policy.arn
}

resource "aws_iam_policy" "clickhouse_management_role_policy_eks_managed_policy" {
  name = "ClickHouse-EKS-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "eks:CreateAddon",
          "eks:CreateCluster",
          "eks:DeleteCluster",
          "eks:DeleteAddon",
          "eks:DeleteNodegroup",
          "eks:CreateNodegroup",
          "eks:UpdateAddon",
          "eks:UpdateNodegroupVersion",
          "eks:UpdateNodegroupConfig",
          "eks:UpdateClusterConfig",
          "eks:UpdateClusterVersion",
          "eks:AssociateEncryptionConfig",
          "eks:CreatePodIdentityAssociation",
          "eks:TagResource",
          "eks:UntagResource",
        ]
        Resource = [
          "arn:aws:eks:*:*:cluster/clickhouse-cloud-*",
          "arn:aws:eks:*:*:addon/clickhouse-cloud-*",
          "arn:aws:eks:*:*:nodegroup/clickhouse-cloud-*",
        ]
      },
      {
        Effect = "Allow"
        Action = [
          "eks:DeletePodIdentityAssociation",
          "eks:UpdatePodIdentityAssociation",
          "eks:TagResource",
          "eks:UntagResource",
        ]
        Resource = ["arn:aws:eks:*:*:podidentityassociation/clickhouse-cloud-*/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["eks:List*", "eks:Describe*"]
        Resource = ["*"]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_eks_managed_policy_attachment" {
  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_eks_managed_policy.arn
}

resource "aws_iam_policy" "clickhouse_management_role_policy_kms_policy" {
  count = var.include_kms_permissions ? 1 : 0

  name = var.model_release < 2001000 ? "KMSPolicy" : "ClickHouse-KMS-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["kms:DescribeKey", "kms:CreateGrant"]
        Resource = ["arn:aws:kms:*:${local.service}:key/*"]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_kms_policy_attachment" {
  count = var.include_kms_permissions ? 1 : 0

  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_kms_policy[0].arn
}

resource "aws_iam_policy" "clickhouse_management_role_policy_kms_tde_policy" {
  count = var.include_tde_permissions ? 1 : 0

  name = var.model_release < 2001000 ? "KMSTDEPolicy" : "ClickHouse-KMSTDE-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = ["kms:CreateKey"]
        Resource  = ["*"]
        Condition = local.if_tagging
      },
      {
        Effect    = "Allow"
        Action    = ["kms:TagResource"]
        Resource  = ["arn:aws:kms:*:*:key/*"]
        Condition = local.if_tagging
      },
      {
        Effect = "Allow"
        Action = [
          "kms:DescribeKey",
          "kms:GetKeyPolicy",
          "kms:GetKeyRotationStatus",
          "kms:EnableKeyRotation",
          "kms:ListResourceTags",
          "kms:TagResource",
          "kms:UntagResource",
        ]
        Resource  = ["arn:aws:kms:*:*:key/*"]
        Condition = local.if_tagged
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_kms_tde_policy_attachment" {
  count = var.include_tde_permissions ? 1 : 0

  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_kms_tde_policy[0].arn
}

resource "aws_iam_policy" "clickhouse_management_role_policy_ec2_managed_policy" {
  name = "ClickHouse-EC2-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "ec2:Describe*",
          "ec2:Get*",
          "ec2:RunInstances",
          "ec2:ModifyInstanceAttribute",
          "ec2:ModifyNetworkInterfaceAttribute",
          "elasticloadbalancing:Describe*",
          "autoscaling:DescribeAutoScalingGroups",
          "autoscaling:DescribeScalingActivities",
        ]
        Resource = ["*"]
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateTags", "ec2:DeleteTags"]
        Resource  = ["*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateTags"]
        Resource  = ["*"]
        Condition = local.if_tagging
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:ModifyVolumeAttribute"]
        Resource = ["arn:aws:ec2:*:*:volume/*"]
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:AuthorizeSecurityGroupEgress",
          "ec2:AuthorizeSecurityGroupIngress",
          "ec2:RevokeSecurityGroupEgress",
          "ec2:RevokeSecurityGroupIngress",
          "ec2:DeleteSecurityGroup",
          "ec2:ModifySecurityGroupRules",
        ]
        Resource  = ["arn:aws:ec2:*:*:security-group/*"]
        Condition = local.if_tagged
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:AuthorizeSecurityGroupEgress",
          "ec2:AuthorizeSecurityGroupIngress",
          "ec2:RevokeSecurityGroupEgress",
          "ec2:RevokeSecurityGroupIngress",
          "ec2:DeleteSecurityGroup",
          "ec2:ModifySecurityGroupRules",
        ]
        Resource  = ["arn:aws:ec2:*:*:security-group/*"]
        Condition = { StringLike = { "aws:ResourceTag/aws:eks:cluster-name" = ["clickhouse-cloud-*"] } }
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:AuthorizeSecurityGroupEgress",
          "ec2:AuthorizeSecurityGroupIngress",
          "ec2:ModifySecurityGroupRules",
        ]
        Resource = ["arn:aws:ec2:*:*:security-group-rule/*"]
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateSecurityGroup"]
        Resource  = ["arn:aws:ec2:*:*:vpc/*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateSecurityGroup"]
        Resource  = ["arn:aws:ec2:*:*:security-group/*"]
        Condition = local.if_tagging
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:CreateLaunchTemplate",
          "ec2:CreateLaunchTemplateVersion",
          "ec2:ModifyLaunchTemplate",
          "ec2:DeleteLaunchTemplate",
        ]
        Resource = ["arn:aws:ec2:*:*:launch-template/*"]
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:AllocateAddress"]
        Resource  = ["arn:aws:ec2:*:*:elastic-ip/*"]
        Condition = local.if_tagging
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:ReleaseAddress"]
        Resource  = ["arn:aws:ec2:*:*:elastic-ip/*"]
        Condition = local.if_tagged
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface"]
        Resource = ["arn:aws:ec2:*:*:network-interface/*"]
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateNetworkInterface"]
        Resource  = ["arn:aws:ec2:*:*:subnet/*", "arn:aws:ec2:*:*:security-group/*"]
        Condition = local.if_tagged
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_ec2_managed_policy_attachment" {
  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_ec2_managed_policy.arn
}

resource "aws_iam_policy" "clickhouse_management_role_policy_vpc_write_managed_policy" {
  count = var.include_vpc_write_permissions ? 1 : 0

  name = "ClickHouse-VPCWrite-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateVpc"]
        Resource  = ["arn:aws:ec2:*:*:vpc/*"]
        Condition = local.if_tagging
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:DeleteVpc",
          "ec2:ModifyVpcAttribute",
          "ec2:CreateSubnet",
          "ec2:CreateRouteTable",
        ]
        Resource  = ["arn:aws:ec2:*:*:vpc/*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateSubnet"]
        Resource  = ["arn:aws:ec2:*:*:subnet/*"]
        Condition = local.if_tagging
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:DeleteSubnet", "ec2:ModifySubnetAttribute"]
        Resource  = ["arn:aws:ec2:*:*:subnet/*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateNatGateway"]
        Resource  = ["arn:aws:ec2:*:*:natgateway/*"]
        Condition = local.if_tagging
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateNatGateway"]
        Resource  = ["arn:aws:ec2:*:*:subnet/*", "arn:aws:ec2:*:*:elastic-ip/*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:DeleteNatGateway"]
        Resource  = ["arn:aws:ec2:*:*:natgateway/*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateInternetGateway"]
        Resource  = ["arn:aws:ec2:*:*:internet-gateway/*"]
        Condition = local.if_tagging
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:DeleteInternetGateway"]
        Resource  = ["arn:aws:ec2:*:*:internet-gateway/*"]
        Condition = local.if_tagged
      },
      {
        Effect = "Allow"
        Action = ["ec2:AssociateAddress", "ec2:DisassociateAddress"]
        Resource = [
          "arn:aws:ec2:*:*:elastic-ip/*",
          "arn:aws:ec2:*:*:instance/*",
          "arn:aws:ec2:*:*:network-interface/*",
        ]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:AttachInternetGateway", "ec2:DetachInternetGateway"]
        Resource  = ["arn:aws:ec2:*:*:internet-gateway/*", "arn:aws:ec2:*:*:vpc/*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateRouteTable"]
        Resource  = ["arn:aws:ec2:*:*:route-table/*"]
        Condition = local.if_tagging
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateRoute", "ec2:DeleteRoute", "ec2:DeleteRouteTable"]
        Resource  = ["arn:aws:ec2:*:*:route-table/*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:AssociateRouteTable", "ec2:DisassociateRouteTable"]
        Resource  = ["arn:aws:ec2:*:*:*/*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateVpcEndpoint"]
        Resource  = ["arn:aws:ec2:*:*:vpc-endpoint/*"]
        Condition = local.if_tagging
      },
      {
        Effect = "Allow"
        Action = ["ec2:CreateVpcEndpoint"]
        Resource = [
          "arn:aws:ec2:*:*:vpc/*",
          "arn:aws:ec2:*:*:subnet/*",
          "arn:aws:ec2:*:*:security-group/*",
          "arn:aws:ec2:*:*:route-table/*",
        ]
        Condition = local.if_tagged
      },
      {
        Effect = "Allow"
        Action = ["ec2:ModifyVpcEndpoint"]
        Resource = [
          "arn:aws:ec2:*:*:subnet/*",
          "arn:aws:ec2:*:*:security-group/*",
          "arn:aws:ec2:*:*:route-table/*",
          "arn:aws:ec2:*:*:vpc-endpoint/*",
        ]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ec2:DeleteVpcEndpoints"]
        Resource  = ["arn:aws:ec2:*:*:vpc-endpoint/*"]
        Condition = local.if_tagged
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_vpc_write_managed_policy_attachment" {
  count = var.include_vpc_write_permissions ? 1 : 0

  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_vpc_write_managed_policy[0].arn
}

resource "aws_iam_policy" "clickhouse_management_role_policy_vpc_privatelink_managed_policy" {
  name = "ClickHouse-VPCPrivateLink-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = ["ec2:CreateVpcEndpointServiceConfiguration"]
        Resource  = ["arn:aws:ec2:*:*:vpc-endpoint-service/*"]
        Condition = local.if_tagging
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:DeleteVpcEndpointServiceConfigurations",
          "ec2:ModifyVpcEndpointServiceConfiguration",
          "ec2:ModifyVpcEndpointServicePermissions",
          "ec2:StartVpcEndpointServicePrivateDnsVerification",
        ]
        Resource  = ["arn:aws:ec2:*:*:vpc-endpoint-service/*"]
        Condition = local.if_tagged
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_vpc_privatelink_managed_policy_attachment" {
  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_vpc_privatelink_managed_policy.arn
}

resource "aws_iam_policy" "clickhouse_management_role_policy_vpc_lattice_managed_policy" {
  name = "ClickHouse-VPCLattice-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "vpc-lattice:GetResourceGateway",
          "vpc-lattice:GetResourceConfiguration",
          "vpc-lattice:GetResourcePolicy",
          "vpc-lattice:ListResourceGateways",
          "vpc-lattice:ListResourceConfigurations",
          "vpc-lattice:ListTagsForResource",
        ]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = [
          "vpc-lattice:CreateResourceGateway",
          "vpc-lattice:CreateResourceConfiguration",
        ]
        Resource  = ["*"]
        Condition = local.if_tagging
      },
      {
        Effect = "Allow"
        Action = [
          "vpc-lattice:UpdateResourceGateway",
          "vpc-lattice:DeleteResourceGateway",
          "vpc-lattice:UpdateResourceConfiguration",
          "vpc-lattice:DeleteResourceConfiguration",
          "vpc-lattice:PutResourcePolicy",
          "vpc-lattice:DeleteResourcePolicy",
          "vpc-lattice:TagResource",
          "vpc-lattice:UntagResource",
        ]
        Resource  = ["*"]
        Condition = local.if_tagged
      },
      {
        Effect    = "Allow"
        Action    = ["ram:CreateResourceShare"]
        Resource  = ["*"]
        Condition = local.if_tagging
      },
      {
        Effect = "Allow"
        Action = [
          "ram:GetResourceShares",
          "ram:GetResourceShareAssociations",
          "ram:ListResources",
          "ram:ListPrincipals",
          "ram:ListResourceSharePermissions",
          "ram:GetPermission",
          "ram:ListPermissions",
          "ram:ListPermissionVersions",
        ]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = [
          "ram:UpdateResourceShare",
          "ram:DeleteResourceShare",
          "ram:AssociateResourceShare",
          "ram:DisassociateResourceShare",
          "ram:AssociateResourceSharePermission",
          "ram:DisassociateResourceSharePermission",
          "ram:TagResource",
          "ram:UntagResource",
        ]
        Resource  = ["*"]
        Condition = local.if_tagged
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_vpc_lattice_managed_policy_attachment" {
  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_vpc_lattice_managed_policy.arn
}

resource "aws_iam_policy" "clickhouse_management_role_policy_cloudwatch_managed_policy" {
  name = "ClickHouse-CloudWatch-Policy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:Get*", "logs:Describe*", "logs:List*"]
        Resource = ["*"]
      },
      {
        Effect    = "Allow"
        Action    = ["logs:CreateLogGroup"]
        Resource  = ["arn:aws:logs:*:*:log-group:*"]
        Condition = local.if_tagging
      },
      {
        Effect   = "Allow"
        Action   = ["logs:Tag*", "logs:Untag*", "logs:PutRetentionPolicy"]
        Resource = ["arn:aws:logs:*:*:log-group:/aws/eks/clickhouse-cloud-*"]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "clickhouse_management_role_policy_cloudwatch_managed_policy_attachment" {
  role       = aws_iam_role.clickhouse_management_role.name
  policy_arn = aws_iam_policy.clickhouse_management_role_policy_cloudwatch_managed_policy.arn
}
