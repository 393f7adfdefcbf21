# What the roles may do.

resource "aws_iam_role_policy_attachment" "managed_policy_k8s_control_plane_amazon_eks_cluster_policy" {
  role       = aws_iam_role.role_k8s_control_plane.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_iam_role_policy_attachment" "managed_policy_k8s_control_plane_amazon_eks_service_policy" {
  role       = aws_iam_role.role_k8s_control_plane.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKSServicePolicy"
}

resource "aws_iam_role_policy_attachment" "managed_policy_k8s_control_plane_amazon_eksvpc_resource_controller" {
  role       = aws_iam_role.role_k8s_control_plane.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKSVPCResourceController"
}

resource "aws_iam_role_policy" "role_policy_k8s_control_plane_eks_encryption" {
  role = aws_iam_role.role_k8s_control_plane.name
  name = "EKSEncryption"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:CreateGrant",
          "kms:ReEncrypt*",
          "kms:GenerateDataKey*",
          "kms:ListGrants",
          "kms:DescribeKey",
        ]
        Resource = ["arn:aws:kms:us-west-2:${local.service}:key/*"]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "managed_policy_k8s_worker_amazon_eks_worker_node_policy" {
  role       = aws_iam_role.role_k8s_worker.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy"
}

resource "aws_iam_role_policy_attachment" "managed_policy_k8s_worker_amazon_eks_cni_policy" {
  role       = aws_iam_role.role_k8s_worker.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy"
}

resource "aws_iam_role_policy_attachment" "managed_policy_k8s_worker_amazon_ec_2_container_registry_read_only" {
  role       = aws_iam_role.role_k8s_worker.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly"
}

resource "aws_iam_role_policy" "role_policy_k8s_worker_ecr_puller" {
  role = aws_iam_role.role_k8s_worker.name
  name = "K8SWorkerECRPuller"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sts:AssumeRole"]
        Resource = ["arn:aws:iam::654654567411:role/${var.spoken_name}-${var.region}-ecr-puller"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_load_balancer_controller_lb_controller_iam_policy" {
  role = aws_iam_role.role_load_balancer_controller.name
  name = "LBControllerIAMPolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["iam:CreateServiceLinkedRole"]
        Resource = ["*"]
        Condition = {
          StringEquals = { "iam:AWSServiceName" = ["elasticloadbalancing.amazonaws.com"] }
        }
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:DescribeAccountAttributes",
          "ec2:DescribeAddresses",
          "ec2:DescribeAvailabilityZones",
          "ec2:DescribeInternetGateways",
          "ec2:DescribeVpcs",
          "ec2:DescribeVpcPeeringConnections",
          "ec2:DescribeSubnets",
          "ec2:DescribeSecurityGroups",
          "ec2:DescribeInstances",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeTags",
          "ec2:GetCoipPoolUsage",
          "ec2:DescribeCoipPools",
          "elasticloadbalancing:DescribeLoadBalancers",
          "elasticloadbalancing:DescribeLoadBalancerAttributes",
          "elasticloadbalancing:DescribeListeners",
          "elasticloadbalancing:DescribeListenerCertificates",
          "elasticloadbalancing:DescribeSSLPolicies",
          "elasticloadbalancing:DescribeRules",
          "elasticloadbalancing:DescribeTargetGroups",
          "elasticloadbalancing:DescribeTargetGroupAttributes",
          "elasticloadbalancing:DescribeTargetHealth",
          "elasticloadbalancing:DescribeTags",
          "elasticloadbalancing:DescribeTrustStores",
        ]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = [
          "cognito-idp:DescribeUserPoolClient",
          "acm:ListCertificates",
          "acm:DescribeCertificate",
          "iam:ListServerCertificates",
          "iam:GetServerCertificate",
          "waf-regional:GetWebACL",
          "waf-regional:GetWebACLForResource",
          "waf-regional:AssociateWebACL",
          "waf-regional:DisassociateWebACL",
          "wafv2:GetWebACL",
          "wafv2:GetWebACLForResource",
          "wafv2:AssociateWebACL",
          "wafv2:DisassociateWebACL",
          "shield:GetSubscriptionState",
          "shield:DescribeProtection",
          "shield:CreateProtection",
          "shield:DeleteProtection",
        ]
        Resource = ["*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"]
        Resource = ["*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateSecurityGroup"]
        Resource = ["*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateTags"]
        Resource = ["arn:aws:ec2:*:*:security-group/*"]
        Condition = {
          StringEquals = { "ec2:CreateAction" = ["CreateSecurityGroup"] }
          Null         = { "aws:RequestTag/elbv2.k8s.aws/cluster" = ["false"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateTags", "ec2:DeleteTags"]
        Resource = ["arn:aws:ec2:*:*:security-group/*"]
        Condition = {
          Null = { "aws:RequestTag/elbv2.k8s.aws/cluster" = ["true", "false"] }
        }
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:AuthorizeSecurityGroupIngress",
          "ec2:RevokeSecurityGroupIngress",
          "ec2:DeleteSecurityGroup",
        ]
        Resource = ["*"]
        Condition = {
          Null = { "aws:ResourceTag/elbv2.k8s.aws/cluster" = ["false"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["elasticloadbalancing:CreateLoadBalancer", "elasticloadbalancing:CreateTargetGroup"]
        Resource = ["*"]
        Condition = {
          Null = { "aws:RequestTag/elbv2.k8s.aws/cluster" = ["false"] }
        }
      },
      {
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:CreateListener",
          "elasticloadbalancing:DeleteListener",
          "elasticloadbalancing:CreateRule",
          "elasticloadbalancing:DeleteRule",
        ]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = ["elasticloadbalancing:AddTags", "elasticloadbalancing:RemoveTags"]
        Resource = [
          "arn:aws:elasticloadbalancing:*:*:targetgroup/*/*",
          "arn:aws:elasticloadbalancing:*:*:loadbalancer/net/*/*",
          "arn:aws:elasticloadbalancing:*:*:loadbalancer/app/*/*",
        ]
        Condition = {
          Null = { "aws:RequestTag/elbv2.k8s.aws/cluster" = ["true", "false"] }
        }
      },
      {
        Effect = "Allow"
        Action = ["elasticloadbalancing:AddTags", "elasticloadbalancing:RemoveTags"]
        Resource = [
          "arn:aws:elasticloadbalancing:*:*:listener/net/*/*/*",
          "arn:aws:elasticloadbalancing:*:*:listener/app/*/*/*",
          "arn:aws:elasticloadbalancing:*:*:listener-rule/net/*/*/*",
          "arn:aws:elasticloadbalancing:*:*:listener-rule/app/*/*/*",
        ]
      },
      {
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:ModifyLoadBalancerAttributes",
          "elasticloadbalancing:SetIpAddressType",
          "elasticloadbalancing:SetSecurityGroups",
          "elasticloadbalancing:SetSubnets",
          "elasticloadbalancing:DeleteLoadBalancer",
          "elasticloadbalancing:ModifyTargetGroup",
          "elasticloadbalancing:ModifyTargetGroupAttributes",
          "elasticloadbalancing:DeleteTargetGroup",
        ]
        Resource = ["*"]
        Condition = {
          Null = { "aws:ResourceTag/elbv2.k8s.aws/cluster" = ["false"] }
        }
      },
      {
        Effect = "Allow"
        Action = ["elasticloadbalancing:AddTags"]
        Resource = [
          "arn:aws:elasticloadbalancing:*:*:targetgroup/*/*",
          "arn:aws:elasticloadbalancing:*:*:loadbalancer/net/*/*",
          "arn:aws:elasticloadbalancing:*:*:loadbalancer/app/*/*",
        ]
        Condition = {
          StringEquals = { "elasticloadbalancing:CreateAction" = ["CreateTargetGroup", "CreateLoadBalancer"] }
          Null         = { "aws:RequestTag/elbv2.k8s.aws/cluster" = ["false"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"]
        Resource = ["arn:aws:elasticloadbalancing:*:*:targetgroup/*/*"]
      },
      {
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:SetWebAcl",
          "elasticloadbalancing:ModifyListener",
          "elasticloadbalancing:AddListenerCertificates",
          "elasticloadbalancing:RemoveListenerCertificates",
          "elasticloadbalancing:ModifyRule",
        ]
        Resource = ["*"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_ebs_csi_driver_ebscsi_driver_policy" {
  role = aws_iam_role.role_ebs_csi_driver.name
  name = "EBSCSIDriverPolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "ec2:DescribeAvailabilityZones",
          "ec2:DescribeInstances",
          "ec2:DescribeSnapshots",
          "ec2:DescribeTags",
          "ec2:DescribeVolumes",
          "ec2:DescribeVolumesModifications",
          "ec2:DescribeVolumeStatus",
        ]
        Resource = ["*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateSnapshot", "ec2:ModifyVolume"]
        Resource = ["arn:aws:ec2:*:*:volume/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:AttachVolume", "ec2:DetachVolume"]
        Resource = ["arn:aws:ec2:*:*:volume/*", "arn:aws:ec2:*:*:instance/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateVolume", "ec2:EnableFastSnapshotRestores"]
        Resource = ["arn:aws:ec2:*:*:snapshot/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateTags"]
        Resource = ["arn:aws:ec2:*:*:volume/*", "arn:aws:ec2:*:*:snapshot/*"]
        Condition = {
          StringEquals = { "ec2:CreateAction" = ["CreateVolume", "CreateSnapshot"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:DeleteTags"]
        Resource = ["arn:aws:ec2:*:*:volume/*", "arn:aws:ec2:*:*:snapshot/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateVolume"]
        Resource = ["arn:aws:ec2:*:*:volume/*"]
        Condition = {
          StringLike = { "aws:RequestTag/ebs.csi.aws.com/cluster" = ["true"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateVolume"]
        Resource = ["arn:aws:ec2:*:*:volume/*"]
        Condition = {
          StringLike = { "aws:RequestTag/CSIVolumeName" = ["*"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateVolume"]
        Resource = ["arn:aws:ec2:*:*:volume/*"]
        Condition = {
          StringLike = { "aws:RequestTag/kubernetes.io/cluster/*" = ["owned"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:DeleteVolume"]
        Resource = ["arn:aws:ec2:*:*:volume/*"]
        Condition = {
          StringLike = { "ec2:ResourceTag/ebs.csi.aws.com/cluster" = ["true"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:DeleteVolume"]
        Resource = ["arn:aws:ec2:*:*:volume/*"]
        Condition = {
          StringLike = { "ec2:ResourceTag/CSIVolumeName" = ["*"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:DeleteVolume"]
        Resource = ["arn:aws:ec2:*:*:volume/*"]
        Condition = {
          StringLike = { "ec2:ResourceTag/kubernetes.io/created-for/pvc/name" = ["*"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:DeleteVolume"]
        Resource = ["arn:aws:ec2:*:*:volume/*"]
        Condition = {
          StringLike = { "ec2:ResourceTag/kubernetes.io/cluster/*" = ["owned"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateSnapshot"]
        Resource = ["arn:aws:ec2:*:*:snapshot/*"]
        Condition = {
          StringLike = { "aws:RequestTag/CSIVolumeSnapshotName" = ["*"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateSnapshot"]
        Resource = ["arn:aws:ec2:*:*:snapshot/*"]
        Condition = {
          StringLike = { "aws:RequestTag/ebs.csi.aws.com/cluster" = ["true"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:DeleteSnapshot"]
        Resource = ["arn:aws:ec2:*:*:snapshot/*"]
        Condition = {
          StringLike = { "ec2:ResourceTag/CSIVolumeSnapshotName" = ["*"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:DeleteSnapshot"]
        Resource = ["arn:aws:ec2:*:*:snapshot/*"]
        Condition = {
          StringLike = { "ec2:ResourceTag/ebs.csi.aws.com/cluster" = ["true"] }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_cluster_autoscaler_eks_autoscaler_policy" {
  role = aws_iam_role.role_cluster_autoscaler.name
  name = "EKSAutoscalerPolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "autoscaling:DescribeAutoScalingGroups",
          "autoscaling:DescribeAutoScalingInstances",
          "autoscaling:DescribeLaunchConfigurations",
          "autoscaling:DescribeTags",
          "autoscaling:SetDesiredCapacity",
          "autoscaling:TerminateInstanceInAutoScalingGroup",
          "ec2:DescribeLaunchTemplateVersions",
          "ec2:DescribeInstanceTypes",
          "eks:DescribeNodegroup",
        ]
        Resource = ["*"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_karpenter_controller_karpenter_controller_policy" {
  role = aws_iam_role.role_karpenter_controller.name
  name = "KarpenterControllerPolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["ec2:RunInstances", "ec2:CreateFleet"]
        Resource = [
          "arn:aws:ec2:${var.region}::image/*",
          "arn:aws:ec2:${var.region}::snapshot/*",
          "arn:aws:ec2:${var.region}:${local.account}:spot-instances-request/*",
          "arn:aws:ec2:${var.region}:${local.account}:security-group/*",
          "arn:aws:ec2:${var.region}:${local.account}:subnet/*",
          "arn:aws:ec2:${var.region}:${local.account}:capacity-reservation/*",
          "arn:aws:ec2:${var.region}:${local.account}:placement-group/*",
        ]
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:RunInstances", "ec2:CreateFleet"]
        Resource = ["arn:aws:ec2:${var.region}:*:launch-template/*"]
        Condition = {
          StringEquals = { "aws:ResourceTag/kubernetes.io/cluster/clickhouse-cloud-${var.spoken_name}" = ["owned"] }
          StringLike   = { "aws:ResourceTag/karpenter.sh/nodepool" = ["*"] }
        }
      },
      {
        Effect = "Allow"
        Action = ["ec2:RunInstances", "ec2:CreateFleet", "ec2:CreateLaunchTemplate"]
        Resource = [
          "arn:aws:ec2:${var.region}:*:fleet/*",
          "arn:aws:ec2:${var.region}:*:instance/*",
          "arn:aws:ec2:${var.region}:*:volume/*",
          "arn:aws:ec2:${var.region}:*:network-interface/*",
          "arn:aws:ec2:${var.region}:*:launch-template/*",
          "arn:aws:ec2:${var.region}:*:spot-instances-request/*",
          "arn:aws:ec2:${var.region}:*:capacity-reservation/*",
        ]
        Condition = {
          StringEquals = { "aws:RequestTag/kubernetes.io/cluster/clickhouse-cloud-${var.spoken_name}" = ["owned", "clickhouse-cloud-${var.spoken_name}"] }
          StringLike   = { "aws:RequestTag/karpenter.sh/nodepool" = ["*"] }
        }
      },
      {
        Effect = "Allow"
        Action = ["ec2:CreateTags"]
        Resource = [
          "arn:aws:ec2:${var.region}:*:fleet/*",
          "arn:aws:ec2:${var.region}:*:instance/*",
          "arn:aws:ec2:${var.region}:*:volume/*",
          "arn:aws:ec2:${var.region}:*:network-interface/*",
          "arn:aws:ec2:${var.region}:*:launch-template/*",
          "arn:aws:ec2:${var.region}:*:spot-instances-request/*",
        ]
        Condition = {
          StringEquals               = { "aws:RequestTag/kubernetes.io/cluster/clickhouse-cloud-${var.spoken_name}" = ["owned", "clickhouse-cloud-${var.spoken_name}"] }
          StringLike                 = { "aws:RequestTag/karpenter.sh/nodepool" = ["*"] }
          "ForAnyValue:StringEquals" = { "ec2:CreateAction" = ["RunInstances", "CreateFleet", "CreateLaunchTemplate"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:CreateTags"]
        Resource = ["arn:aws:ec2:${var.region}:*:instance/*"]
        Condition = {
          StringEquals                = { "aws:ResourceTag/kubernetes.io/cluster/clickhouse-cloud-${var.spoken_name}" = ["owned"] }
          StringLike                  = { "aws:ResourceTag/karpenter.sh/nodepool" = ["*"] }
          StringEqualsIfExists        = { "aws:RequestTag/eks:eks-cluster-name" = ["clickhouse-cloud-${var.spoken_name}"] }
          "ForAllValues:StringEquals" = { "aws:TagKeys" = ["eks:eks-cluster-name", "karpenter.sh/nodeclaim", "Name"] }
        }
      },
      {
        Effect = "Allow"
        Action = ["ec2:TerminateInstances", "ec2:DeleteLaunchTemplate"]
        Resource = [
          "arn:aws:ec2:${var.region}:*:instance/*",
          "arn:aws:ec2:${var.region}:*:launch-template/*",
        ]
        Condition = {
          StringEquals = { "aws:ResourceTag/kubernetes.io/cluster/clickhouse-cloud-${var.spoken_name}" = ["owned"] }
          StringLike   = { "aws:ResourceTag/karpenter.sh/nodepool" = ["*"] }
        }
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:DescribeCapacityReservations",
          "ec2:DescribeAvailabilityZones",
          "ec2:DescribeImages",
          "ec2:DescribeInstances",
          "ec2:DescribeInstanceStatus",
          "ec2:DescribeInstanceTypeOfferings",
          "ec2:DescribeInstanceTypes",
          "ec2:DescribeLaunchTemplates",
          "ec2:DescribePlacementGroups",
          "ec2:DescribeSecurityGroups",
          "ec2:DescribeSpotPriceHistory",
          "ec2:DescribeSubnets",
        ]
        Resource = ["*"]
        Condition = {
          StringEquals = { "aws:RequestedRegion" = [var.region] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["iam:CreateInstanceProfile"]
        Resource = ["arn:aws:iam::${local.account}:instance-profile/*"]
        Condition = {
          StringEquals = { "aws:RequestTag/kubernetes.io/cluster/clickhouse-cloud-${var.spoken_name}" = ["owned", "clickhouse-cloud-${var.spoken_name}", var.region] }
          StringLike   = { "aws:RequestTag/karpenter.k8s.aws/ec2nodeclass" = ["*"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["iam:TagInstanceProfile"]
        Resource = ["arn:aws:iam::${local.account}:instance-profile/*"]
        Condition = {
          StringEquals = { "aws:ResourceTag/kubernetes.io/cluster/clickhouse-cloud-${var.spoken_name}" = ["owned", var.region, "owned", "clickhouse-cloud-${var.spoken_name}"] }
          StringLike   = { "aws:ResourceTag/karpenter.k8s.aws/ec2nodeclass" = ["*", "*"] }
        }
      },
      {
        Effect = "Allow"
        Action = [
          "iam:AddRoleToInstanceProfile",
          "iam:RemoveRoleFromInstanceProfile",
          "iam:DeleteInstanceProfile",
        ]
        Resource = ["arn:aws:iam::${local.account}:instance-profile/*"]
        Condition = {
          StringEquals = { "aws:ResourceTag/kubernetes.io/cluster/clickhouse-cloud-${var.spoken_name}" = ["owned", var.region] }
          StringLike   = { "aws:ResourceTag/karpenter.k8s.aws/ec2nodeclass" = ["*"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["iam:PassRole"]
        Resource = ["arn:aws:iam::${local.account}:role/${var.spoken_name}-${var.region}-karpenter-node"]
        Condition = {
          StringEquals = { "iam:PassedToService" = ["ec2.amazonaws.com"] }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["pricing:GetProducts"]
        Resource = ["*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ssm:GetParameter"]
        Resource = ["arn:aws:ssm:${var.region}::parameter/aws/service/eks/optimized-ami/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["iam:GetInstanceProfile", "iam:ListInstanceProfiles"]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = ["eks:DescribeCluster"]
        Resource = [
          "arn:aws:eks:${var.region}:${local.account}:cluster/clickhouse-cloud-${var.spoken_name}",
        ]
      },
      {
        Effect   = "Allow"
        Action   = ["arc-zonal-shift:GetManagedResource"]
        Resource = ["*"]
        Condition = {
          StringEquals = { "arc-zonal-shift:ResourceIdentifier" = [
            "arn:aws:eks:${var.region}:${local.account}:cluster/clickhouse-cloud-${var.spoken_name}",
          ] }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "managed_policy_karpenter_node_amazon_eks_worker_node_policy" {
  role       = aws_iam_role.role_karpenter_node.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy"
}

resource "aws_iam_role_policy_attachment" "managed_policy_karpenter_node_amazon_eks_cni_policy" {
  role       = aws_iam_role.role_karpenter_node.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy"
}

resource "aws_iam_role_policy_attachment" "managed_policy_karpenter_node_amazon_ec_2_container_registry_read_only" {
  role       = aws_iam_role.role_karpenter_node.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly"
}

resource "aws_iam_role_policy_attachment" "managed_policy_karpenter_node_amazon_ssm_managed_instance_core" {
  role       = aws_iam_role.role_karpenter_node.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_iam_role_policy" "role_policy_state_exporter_state_exporter_policy" {
  role = aws_iam_role.role_state_exporter.name
  name = "StateExporterPolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sts:AssumeRole", "sts:TagSession"]
        Resource = ["arn:aws:iam::${local.service}:role/*"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_thanos_thanos_policy" {
  role = aws_iam_role.role_thanos.name
  name = "ThanosPolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "s3:ListBucket",
          "s3:GetObject",
          "s3:DeleteObject",
          "s3:PutObject",
          "s3:PutObjectAcl",
        ]
        Resource = ["arn:aws:s3:::*.cloud-monitoring/*", "arn:aws:s3:::*.cloud-monitoring"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_clickhouse_scraper_scraper_billing_bucket_assume_role_policy" {
  role = aws_iam_role.role_clickhouse_scraper.name
  name = "ScraperBillingBucketAssumeRolePolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sts:AssumeRole", "sts:TagSession"]
        Resource = ["arn:aws:iam::${local.service}:role/*"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_kube_metric_forwarder_asc_kube_metric_forwarder_autoscale_bucket_assume_role_policy" {
  role = aws_iam_role.role_kube_metric_forwarder_asc.name
  name = "KubeMetricForwarderAutoscaleBucketAssumeRolePolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sts:AssumeRole", "sts:TagSession"]
        Resource = ["arn:aws:iam::${local.service}:role/*"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_clickhouse_s3_access_billing_bucket_assume_role" {
  role = aws_iam_role.role_clickhouse_s3_access.name
  name = "BillingBucketAssumeRolePolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "AllowAssumeroleRemote"
        Effect   = "Allow"
        Action   = ["sts:AssumeRole", "sts:TagSession"]
        Resource = ["arn:aws:iam::${local.service}:role/*", "arn:aws:iam::*:role/ClickHouseAccessRole-*"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_clickhouse_s3_access_tde_delegate_assume" {
  role = aws_iam_role.role_clickhouse_s3_access.name
  name = "ByocTDEDelegateAssumePolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ByocTDEAssumeDelegate"
        Effect   = "Allow"
        Action   = ["sts:AssumeRole", "sts:TagSession"]
        Resource = ["arn:aws:iam::*:role/${var.spoken_name}-${var.region}-tde-delegate"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_clickhouse_s3_access_s3_full_access" {
  role = aws_iam_role.role_clickhouse_s3_access.name
  name = "S3FullAccessPolicy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:*"]
        Resource = [
          "arn:aws:s3:::*.${var.region}.aws.clickhouse.cloud-backup/ch-s3-*/*",
          "arn:aws:s3:::*.${var.region}.aws.clickhouse.cloud-shared/ch-s3-*/*",
          "arn:aws:s3:::*.${var.region}.aws.clickhouse.cloud-shared/*/udf/*",
        ]
      },
      {
        Effect = "Allow"
        Action = ["s3:ListBucket"]
        Resource = [
          "arn:aws:s3:::*.${var.region}.aws.clickhouse.cloud-backup",
          "arn:aws:s3:::*.${var.region}.aws.clickhouse.cloud-shared",
        ]
        Condition = {
          StringLike = { "s3:prefix" = ["ch-s3-*/*", "*/udf/*"] }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy_data_plane_mgmt" {
  role = aws_iam_role.role_data_plane_management.name
  name = "DataPlaneManagement"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["eks:Describe*", "eks:List*"]
        Resource = ["arn:aws:eks:${var.region}:*:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListAllMyBuckets"]
        Resource = ["arn:aws:s3:::*"]
      },
      {
        Effect = "Allow"
        Action = [
          "s3:GetBucketLocation",
          "s3:ListBucket",
          "s3:DeleteObject",
          "s3:DeleteObjectVersion",
          "s3:PutEncryptionConfiguration",
          "s3:PutMetricsConfiguration",
          "s3:PutBucketVersioning",
          "s3:PutLifecycleConfiguration",
          "s3:ListBucketVersions",
        ]
        Resource = [
          "arn:aws:s3:::*.*.aws.clickhouse.cloud-shared",
          "arn:aws:s3:::*.*.aws.clickhouse.cloud-backup",
          "arn:aws:s3:::*.*.aws.clickhouse.cloud-monitoring",
          "arn:aws:s3:::*.*.aws.clickhouse.cloud-shared/*",
          "arn:aws:s3:::*.*.aws.clickhouse.cloud-backup/*",
          "arn:aws:s3:::*.*.aws.clickhouse.cloud-monitoring/*",
        ]
      },
      {
        Sid      = "ByocTDEDelegate"
        Effect   = "Allow"
        Action   = ["sts:AssumeRole", "sts:TagSession"]
        Resource = ["arn:aws:iam::*:role/${var.spoken_name}-${var.region}-tde-delegate"]
      },
      {
        Effect = "Allow"
        Action = [
          "sts:GetCallerIdentity",
          "elasticloadbalancing:DescribeLoadBalancers",
          "autoscaling:DescribeAutoScalingGroups",
          "autoscaling:DescribeScalingActivities",
        ]
        Resource = ["*"]
      },
    ]
  })
}
