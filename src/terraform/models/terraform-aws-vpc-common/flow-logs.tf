# The role that flow logs are written with: it is one of the roles of the account.

variable "vpc_flow_log_iam_role_name" {
  type    = string
  default = "vpc-flow-log-role"
}

variable "vpc_flow_log_iam_role_use_name_prefix" {
  type    = bool
  default = true
}

variable "vpc_flow_log_iam_role_path" {
  type    = string
  default = null
}

variable "vpc_flow_log_permissions_boundary" {
  type    = string
  default = null
}

variable "vpc_flow_log_iam_policy_name" {
  type    = string
  default = "vpc-flow-log-to-cloudwatch"
}

variable "vpc_flow_log_iam_policy_use_name_prefix" {
  type    = bool
  default = true
}

variable "vpc_flow_log_tags" {
  type    = map(string)
  default = {}
}

variable "flow_log_cloudwatch_iam_role_conditions" {
  type    = list(object({ test = string, variable = string, values = list(string) }))
  default = []
}

variable "flow_log_cloudwatch_log_group_name_prefix" {
  type    = string
  default = "/aws/vpc-flow-log/"
}

variable "flow_log_cloudwatch_log_group_name_suffix" {
  type    = string
  default = ""
}

variable "flow_log_deliver_cross_account_role" {
  type    = string
  default = null
}

locals {
  has_flow_log   = var.create_vpc && var.enable_flow_log
  to_cloudwatch  = local.has_flow_log && var.flow_log_destination_type != "s3"
  has_log_group  = local.to_cloudwatch && var.create_flow_log_cloudwatch_log_group
  log_region     = var.model_release < 6000000 ? one(data.aws_region.current[*].name) : one(data.aws_region.current[*].region)
  has_log_role   = local.to_cloudwatch && var.create_flow_log_cloudwatch_iam_role
  log_group_name = "${var.flow_log_cloudwatch_log_group_name_prefix}${var.flow_log_cloudwatch_log_group_name_suffix == "" ? local.vpc_id : var.flow_log_cloudwatch_log_group_name_suffix}"
}

data "aws_region" "current" {
  count = local.has_flow_log ? 1 : 0

  region = var.region
}

data "aws_caller_identity" "current" {
  count = local.has_flow_log ? 1 : 0
}

data "aws_partition" "current" {
  count = local.has_flow_log ? 1 : 0
}

resource "aws_flow_log" "this" {
  count = local.has_flow_log ? 1 : 0

  deliver_cross_account_role = var.flow_log_deliver_cross_account_role
}

resource "aws_cloudwatch_log_group" "flow_log" {
  count = local.has_log_group ? 1 : 0

  name = local.log_group_name
}

resource "aws_iam_role" "vpc_flow_log_cloudwatch" {
  count = local.has_log_role ? 1 : 0

  name                 = var.vpc_flow_log_iam_role_use_name_prefix ? null : var.vpc_flow_log_iam_role_name
  name_prefix          = var.vpc_flow_log_iam_role_use_name_prefix ? "${var.vpc_flow_log_iam_role_name}-" : null
  path                 = var.vpc_flow_log_iam_role_path
  permissions_boundary = var.vpc_flow_log_permissions_boundary
  assume_role_policy   = data.aws_iam_policy_document.flow_log_cloudwatch_assume_role[0].json
  tags                 = merge(var.tags, var.vpc_flow_log_tags)
}

data "aws_iam_policy_document" "flow_log_cloudwatch_assume_role" {
  count = local.has_log_role ? 1 : 0

  statement {
    sid     = var.model_release < 3003000 ? null : "AWSVPCFlowLogsAssumeRole"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["vpc-flow-logs.amazonaws.com"]
    }

    dynamic "condition" {
      for_each = var.flow_log_cloudwatch_iam_role_conditions

      content {
        test     = condition.value.test
        variable = condition.value.variable
        values   = condition.value.values
      }
    }
  }
}

resource "aws_iam_role_policy_attachment" "vpc_flow_log_cloudwatch" {
  count = local.has_log_role ? 1 : 0

  role       = aws_iam_role.vpc_flow_log_cloudwatch[0].name
  policy_arn = aws_iam_policy.vpc_flow_log_cloudwatch[0].arn
}

resource "aws_iam_policy" "vpc_flow_log_cloudwatch" {
  count = local.has_log_role ? 1 : 0

  name        = var.vpc_flow_log_iam_policy_use_name_prefix ? null : var.vpc_flow_log_iam_policy_name
  name_prefix = var.vpc_flow_log_iam_policy_use_name_prefix ? "${var.vpc_flow_log_iam_policy_name}-" : null
  policy      = data.aws_iam_policy_document.vpc_flow_log_cloudwatch[0].json
  tags        = merge(var.tags, var.vpc_flow_log_tags)
}

data "aws_iam_policy_document" "vpc_flow_log_cloudwatch" {
  count = local.has_log_role ? 1 : 0

  statement {
    sid       = "AWSVPCFlowLogsPushToCloudWatch"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogGroups", "logs:DescribeLogStreams"]
    resources = var.model_release < 5012000 ? ["*"] : [for group in aws_cloudwatch_log_group.flow_log : "arn:${data.aws_partition.current[0].partition}:logs:${local.log_region}:${data.aws_caller_identity.current[0].account_id}:log-group:${group.name}:*"]
  }
}

output "vpc_flow_log_id" {
  value = try(aws_flow_log.this[0].id, local.nothing)
}

output "vpc_flow_log_destination_arn" {
  value = local.has_log_group ? try(aws_cloudwatch_log_group.flow_log[0].arn, local.nothing) : var.flow_log_destination_arn
}

output "vpc_flow_log_destination_type" {
  value = var.flow_log_destination_type
}

output "vpc_flow_log_cloudwatch_iam_role_arn" {
  value = local.has_log_role ? try(aws_iam_role.vpc_flow_log_cloudwatch[0].arn, local.nothing) : var.flow_log_cloudwatch_iam_role_arn
}

output "vpc_flow_log_deliver_cross_account_role" {
  value = try(aws_flow_log.this[0].deliver_cross_account_role, local.nothing)
}
