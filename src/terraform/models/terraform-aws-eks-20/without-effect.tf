# Inputs that change nothing of what the graph asks about.

variable "access_entries" {
  default = null
}

variable "authentication_mode" {
  default = null
}

variable "aws_auth_accounts" {
  default = null
}

variable "aws_auth_fargate_profile_pod_execution_role_arns" {
  default = null
}

variable "aws_auth_node_iam_role_arns_non_windows" {
  default = null
}

variable "aws_auth_node_iam_role_arns_windows" {
  default = null
}

variable "aws_auth_roles" {
  default = null
}

variable "aws_auth_users" {
  default = null
}

variable "bootstrap_self_managed_addons" {
  default = null
}

variable "cloudwatch_log_group_class" {
  default = null
}

variable "cloudwatch_log_group_kms_key_id" {
  default = null
}

variable "cloudwatch_log_group_retention_in_days" {
  default = null
}

variable "cloudwatch_log_group_tags" {
  default = null
}

variable "cluster_addons" {
  default = null
}

variable "cluster_addons_timeouts" {
  default = null
}

variable "cluster_enabled_log_types" {
  default = null
}

variable "cluster_encryption_policy_description" {
  default = null
}

variable "cluster_encryption_policy_tags" {
  default = null
}

variable "cluster_endpoint_private_access" {
  default = null
}

variable "cluster_endpoint_public_access" {
  default = null
}

variable "cluster_endpoint_public_access_cidrs" {
  default = null
}

variable "cluster_force_update_version" {
  default = null
}

variable "cluster_identity_providers" {
  default = null
}

variable "cluster_remote_network_config" {
  default = null
}

variable "cluster_service_ipv4_cidr" {
  default = null
}

variable "cluster_service_ipv6_cidr" {
  default = null
}

variable "cluster_timeouts" {
  default = null
}

variable "cluster_upgrade_policy" {
  default = null
}

variable "cluster_version" {
  default = null
}

variable "cluster_zonal_shift_config" {
  default = null
}

variable "create_aws_auth_configmap" {
  default = null
}

variable "custom_oidc_thumbprints" {
  default = null
}

variable "dataplane_wait_duration" {
  default = null
}

variable "enable_cluster_creator_admin_permissions" {
  default = null
}

variable "enable_kms_key_rotation" {
  default = null
}

variable "enable_node_custom_tags_permissions" {
  default = null
}

variable "iam_role_description" {
  default = null
}

variable "iam_role_permissions_boundary" {
  default = null
}

variable "include_oidc_root_ca_thumbprint" {
  default = null
}

variable "kms_key_administrators" {
  default = null
}

variable "kms_key_aliases" {
  default = null
}

variable "kms_key_deletion_window_in_days" {
  default = null
}

variable "kms_key_description" {
  default = null
}

variable "kms_key_enable_default_policy" {
  default = null
}

variable "kms_key_override_policy_documents" {
  default = null
}

variable "kms_key_owners" {
  default = null
}

variable "kms_key_service_users" {
  default = null
}

variable "kms_key_source_policy_documents" {
  default = null
}

variable "kms_key_users" {
  default = null
}

variable "manage_aws_auth_configmap" {
  default = null
}

variable "node_iam_role_description" {
  default = null
}

variable "node_iam_role_permissions_boundary" {
  default = null
}

variable "node_iam_role_policy_statements" {
  default = null
}

variable "openid_connect_audiences" {
  default = null
}
