# Outputs of things that are no part of the graph.

output "access_entry_arn" {
  value = try(aws_eks_node_group.this[0].output_access_entry_arn, null)
}

output "autoscaling_group_arn" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_arn, null)
}

output "autoscaling_group_availability_zones" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_availability_zones, null)
}

output "autoscaling_group_default_cooldown" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_default_cooldown, null)
}

output "autoscaling_group_desired_capacity" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_desired_capacity, null)
}

output "autoscaling_group_health_check_grace_period" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_health_check_grace_period, null)
}

output "autoscaling_group_health_check_type" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_health_check_type, null)
}

output "autoscaling_group_id" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_id, null)
}

output "autoscaling_group_max_size" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_max_size, null)
}

output "autoscaling_group_min_size" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_min_size, null)
}

output "autoscaling_group_name" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_name, null)
}

output "autoscaling_group_schedule_arns" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_schedule_arns, null)
}

output "autoscaling_group_vpc_zone_identifier" {
  value = try(aws_eks_node_group.this[0].output_autoscaling_group_vpc_zone_identifier, null)
}

output "fargate_profile_arn" {
  value = try(aws_eks_node_group.this[0].output_fargate_profile_arn, null)
}

output "fargate_profile_id" {
  value = try(aws_eks_node_group.this[0].output_fargate_profile_id, null)
}

output "fargate_profile_pod_execution_role_arn" {
  value = try(aws_eks_node_group.this[0].output_fargate_profile_pod_execution_role_arn, null)
}

output "fargate_profile_status" {
  value = try(aws_eks_node_group.this[0].output_fargate_profile_status, null)
}

output "iam_instance_profile_arn" {
  value = try(aws_eks_node_group.this[0].output_iam_instance_profile_arn, null)
}

output "iam_instance_profile_id" {
  value = try(aws_eks_node_group.this[0].output_iam_instance_profile_id, null)
}

output "iam_instance_profile_unique" {
  value = try(aws_eks_node_group.this[0].output_iam_instance_profile_unique, null)
}

output "image_id" {
  value = try(aws_eks_node_group.this[0].output_image_id, null)
}

output "launch_template_arn" {
  value = try(aws_eks_node_group.this[0].output_launch_template_arn, null)
}

output "launch_template_id" {
  value = try(aws_eks_node_group.this[0].output_launch_template_id, null)
}

output "launch_template_latest_version" {
  value = try(aws_eks_node_group.this[0].output_launch_template_latest_version, null)
}

output "launch_template_name" {
  value = try(aws_eks_node_group.this[0].output_launch_template_name, null)
}

output "node_group_arn" {
  value = try(aws_eks_node_group.this[0].output_node_group_arn, null)
}

output "node_group_autoscaling_group_names" {
  value = try(aws_eks_node_group.this[0].output_node_group_autoscaling_group_names, null)
}

output "node_group_id" {
  value = try(aws_eks_node_group.this[0].output_node_group_id, null)
}

output "node_group_labels" {
  value = try(aws_eks_node_group.this[0].output_node_group_labels, null)
}

output "node_group_resources" {
  value = try(aws_eks_node_group.this[0].output_node_group_resources, null)
}

output "node_group_status" {
  value = try(aws_eks_node_group.this[0].output_node_group_status, null)
}

output "node_group_taints" {
  value = try(aws_eks_node_group.this[0].output_node_group_taints, null)
}

output "platform" {
  value = try(aws_eks_node_group.this[0].output_platform, null)
}

output "user_data" {
  value = try(aws_eks_node_group.this[0].output_user_data, null)
}
