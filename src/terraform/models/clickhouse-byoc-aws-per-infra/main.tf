# What ClickHouse/terraform-byoc-onboarding//modules/aws-per-infra-iam creates: the roles of one infrastructure.

# The one version of the sources that it is made from.
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

variable "spoken_name" {
  type = string
}

variable "region" {
  type = string
}

variable "external_id" {
  type = string
}

data "aws_caller_identity" "caller" {}

locals {
  account = data.aws_caller_identity.caller.account_id
  service_accounts = {
    dev        = 851725629656
    staging    = 767397831528
    production = 381492293576
  }
  service = local.service_accounts[var.byoc_env]
  # Who manages the data plane from ClickHouse's side.
  data_plane = {
    dev        = "arn:aws:iam::662591887723:role/development-non-prod-mgmt-DataPlaneMgmtRole"
    staging    = "arn:aws:iam::463754717262:role/non-prod-staging-${var.region}-mgmt-DataPlaneMgmtRole"
    production = "arn:aws:iam::426924874929:role/prod-production-${var.region}-mgmt-DataPlaneMgmtRole"
  }
  prefix = "${var.spoken_name}-${var.region}"
  tags   = { clickhouse-byoc = "true", version = "2.0.324-f7637fc" }
  # Roles for pods of the cluster.
  trust_of_pods = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "AllowEksAuthToAssumeRoleForPodIdentity"
        Effect    = "Allow"
        Action    = ["sts:AssumeRole", "sts:TagSession"]
        Principal = { Service = "pods.eks.amazonaws.com" }
        Condition = {
          StringEquals = { "aws:SourceAccount" = [local.account] }
          ArnEquals = { "aws:SourceArn" = [
            "arn:aws:eks:${var.region}:${local.account}:cluster/clickhouse-cloud-${var.spoken_name}",
          ] }
        }
      },
    ]
  })
}

resource "aws_iam_role" "role_k8s_control_plane" {
  name = "${local.prefix}-k8s-control-plane"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = ["sts:AssumeRole"]
        Principal = { Service = "eks.amazonaws.com" }
      },
    ]
  })
  tags = local.tags
}

resource "aws_iam_role" "role_k8s_worker" {
  name = "${local.prefix}-k8s-worker"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = ["sts:AssumeRole"]
        Principal = { Service = "ec2.amazonaws.com" }
      },
    ]
  })
  tags = local.tags
}

resource "aws_iam_role" "role_load_balancer_controller" {
  name               = "${local.prefix}-load-balancer-controller"
  assume_role_policy = local.trust_of_pods
  tags               = local.tags
}

resource "aws_iam_role" "role_ebs_csi_driver" {
  name               = "${local.prefix}-ebs-csi-driver"
  assume_role_policy = local.trust_of_pods
  tags               = local.tags
}

resource "aws_iam_role" "role_cluster_autoscaler" {
  name               = "${local.prefix}-cluster-autoscaler"
  assume_role_policy = local.trust_of_pods
  tags               = local.tags
}

resource "aws_iam_role" "role_karpenter_controller" {
  name               = "${local.prefix}-karpenter-controller"
  assume_role_policy = local.trust_of_pods
  tags               = local.tags
}

resource "aws_iam_role" "role_karpenter_node" {
  name = "${local.prefix}-karpenter-node"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = ["sts:AssumeRole"]
        Principal = { Service = "ec2.amazonaws.com" }
      },
    ]
  })
  tags = local.tags
}

resource "aws_iam_role" "role_state_exporter" {
  name               = "${local.prefix}-state-exporter"
  assume_role_policy = local.trust_of_pods
  tags               = local.tags
}

resource "aws_iam_role" "role_thanos" {
  name               = "${local.prefix}-thanos"
  assume_role_policy = local.trust_of_pods
  tags               = local.tags
}

resource "aws_iam_role" "role_clickhouse_scraper" {
  name               = "${local.prefix}-clickhouse-scraper"
  assume_role_policy = local.trust_of_pods
  tags               = local.tags
}

resource "aws_iam_role" "role_kube_metric_forwarder_asc" {
  name               = "${local.prefix}-kube-metric-forwarder-asc"
  assume_role_policy = local.trust_of_pods
  tags               = local.tags
}

resource "aws_iam_role" "role_clickhouse_s3_access" {
  name               = "${local.prefix}-CH-S3-Role"
  assume_role_policy = local.trust_of_pods
  tags               = local.tags
}

resource "aws_iam_role" "role_data_plane_management" {
  name = "${local.prefix}-data-plane-mgmt"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = ["sts:AssumeRole", "sts:TagSession"]
        Principal = { AWS = [local.data_plane[var.byoc_env]] }
        Condition = {
          StringEquals = { "sts:ExternalId" = [var.external_id] }
        }
      },
    ]
  })
  tags = local.tags
}

resource "aws_iam_role" "role_tde_delegate" {
  name = "${local.prefix}-tde-delegate"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "ByocTDEDataPlaneMgmt"
        Effect = "Allow"
        Action = ["sts:AssumeRole", "sts:TagSession"]
        Principal = { AWS = [
          "arn:aws:iam::${local.account}:role/${var.spoken_name}-${var.region}-data-plane-mgmt",
        ] }
        Condition = {
          StringEquals = { "sts:ExternalId" = [var.external_id] }
        }
      },
      {
        Sid       = "ByocTDESharedPodRole"
        Effect    = "Allow"
        Action    = ["sts:AssumeRole", "sts:TagSession"]
        Principal = { AWS = ["arn:aws:iam::${local.account}:role/${var.spoken_name}-${var.region}-CH-S3-Role"] }
      },
    ]
  })
  tags = local.tags
}

output "data_plane_management_role_arn" {
  value = aws_iam_role.role_data_plane_management.arn
}

output "ch_s3_role_arn" {
  value = aws_iam_role.role_clickhouse_s3_access.arn
}

output "tde_delegate_role_arn" {
  value = aws_iam_role.role_tde_delegate.arn
}
