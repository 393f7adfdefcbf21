# Outputs. Those of things that are no part of the graph are unknown, each one its own.

output "cluster_arn" {
  value = try(aws_eks_cluster.this[0].arn, null)
}

output "cluster_endpoint" {
  value = try(aws_eks_cluster.this[0].endpoint, null)
}

output "cluster_id" {
  value = try(aws_eks_cluster.this[0].cluster_id, var.model_release < 19009000 ? null : "")
}

output "cluster_name" {
  value = try(aws_eks_cluster.this[0].name, var.model_release < 19009000 ? null : "")
}

output "cluster_oidc_issuer_url" {
  value = try(aws_eks_cluster.this[0].identity[0].oidc[0].issuer, null)
}

output "cluster_version" {
  value = try(aws_eks_cluster.this[0].version, null)
}

output "cluster_platform_version" {
  value = try(aws_eks_cluster.this[0].platform_version, null)
}

output "cluster_status" {
  value = try(aws_eks_cluster.this[0].status, null)
}

output "cluster_primary_security_group_id" {
  value = try(aws_eks_cluster.this[0].vpc_config[0].cluster_security_group_id, null)
}

output "kms_key_arn" {
  value = try(aws_kms_key.this[0].arn, null)
}

output "kms_key_id" {
  value = try(aws_kms_key.this[0].key_id, null)
}

output "cluster_security_group_arn" {
  value = try(aws_security_group.cluster[0].arn, null)
}

output "cluster_security_group_id" {
  value = try(aws_security_group.cluster[0].id, null)
}

output "node_security_group_arn" {
  value = try(aws_security_group.node[0].arn, null)
}

output "node_security_group_id" {
  value = try(aws_security_group.node[0].id, null)
}

output "oidc_provider" {
  value = try(replace(aws_eks_cluster.this[0].identity[0].oidc[0].issuer, "https://", ""), null)
}

output "oidc_provider_arn" {
  value = try(aws_iam_openid_connect_provider.oidc_provider[0].arn, null)
}

output "cluster_iam_role_name" {
  value = try(aws_iam_role.this[0].name, null)
}

output "cluster_iam_role_arn" {
  value = try(aws_iam_role.this[0].arn, null)
}

output "cluster_iam_role_unique_id" {
  value = try(aws_iam_role.this[0].unique_id, null)
}

output "node_iam_role_name" {
  value = try(aws_iam_role.eks_auto[0].name, null)
}

output "node_iam_role_arn" {
  value = try(aws_iam_role.eks_auto[0].arn, null)
}

output "node_iam_role_unique_id" {
  value = try(aws_iam_role.eks_auto[0].unique_id, null)
}

output "cloudwatch_log_group_name" {
  value = try(aws_cloudwatch_log_group.this[0].name, null)
}

output "cloudwatch_log_group_arn" {
  value = try(aws_cloudwatch_log_group.this[0].arn, null)
}

output "fargate_profiles" {
  value = module.fargate_profile
}

output "eks_managed_node_groups" {
  value = module.eks_managed_node_group
}

output "self_managed_node_groups" {
  value = module.self_managed_node_group
}

output "access_entries" {
  value = try(aws_eks_cluster.this[0].output_access_entries, null)
}

output "access_policy_associations" {
  value = try(aws_eks_cluster.this[0].output_access_policy_associations, null)
}

output "aws_auth_configmap_yaml" {
  value = try(aws_eks_cluster.this[0].output_aws_auth_configmap_yaml, null)
}

output "cluster_addons" {
  value = try(aws_eks_cluster.this[0].output_cluster_addons, null)
}

output "cluster_identity_providers" {
  value = try(aws_eks_cluster.this[0].output_cluster_identity_providers, null)
}

output "cluster_certificate_authority_data" {
  value = try(aws_eks_cluster.this[0].output_cluster_certificate_authority_data, null)
}

output "cluster_control_plane_scaling_tier" {
  value = try(aws_eks_cluster.this[0].output_cluster_control_plane_scaling_tier, null)
}

output "cluster_dualstack_oidc_issuer_url" {
  value = try(aws_eks_cluster.this[0].output_cluster_dualstack_oidc_issuer_url, null)
}

output "cluster_ip_family" {
  value = try(aws_eks_cluster.this[0].output_cluster_ip_family, null)
}

output "cluster_service_cidr" {
  value = try(aws_eks_cluster.this[0].output_cluster_service_cidr, null)
}

output "cluster_tls_certificate_sha1_fingerprint" {
  value = try(aws_eks_cluster.this[0].output_cluster_tls_certificate_sha1_fingerprint, null)
}

output "eks_managed_node_groups_autoscaling_group_names" {
  value = try(aws_eks_cluster.this[0].output_eks_managed_node_groups_autoscaling_group_names, null)
}

output "self_managed_node_groups_autoscaling_group_names" {
  value = try(aws_eks_cluster.this[0].output_self_managed_node_groups_autoscaling_group_names, null)
}

output "kms_key_policy" {
  value = try(aws_eks_cluster.this[0].output_kms_key_policy, null)
}
