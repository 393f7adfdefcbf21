# Inputs that change nothing of what the graph asks about.

variable "access_entries" {
  default = null
}

variable "addons" {
  default = null
}

variable "addons_timeouts" {
  default = null
}

variable "authentication_mode" {
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

variable "control_plane_scaling_config" {
  default = null
}

variable "custom_oidc_thumbprints" {
  default = null
}

variable "dataplane_wait_duration" {
  default = null
}

variable "deletion_protection" {
  default = null
}

variable "enable_cluster_creator_admin_permissions" {
  default = null
}

variable "enable_kms_key_rotation" {
  default = null
}

variable "enabled_log_types" {
  default = null
}

variable "encryption_policy_description" {
  default = null
}

variable "encryption_policy_tags" {
  default = null
}

variable "endpoint_private_access" {
  default = null
}

variable "endpoint_public_access" {
  default = null
}

variable "endpoint_public_access_cidrs" {
  default = null
}

variable "force_update_version" {
  default = null
}

variable "iam_role_description" {
  default = null
}

variable "iam_role_permissions_boundary" {
  default = null
}

variable "identity_providers" {
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

variable "kms_key_rotation_period_in_days" {
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

variable "kubernetes_version" {
  default = null
}

variable "node_iam_role_description" {
  default = null
}

variable "node_iam_role_permissions_boundary" {
  default = null
}

variable "openid_connect_audiences" {
  default = null
}

variable "region" {
  default = null
}

variable "remote_network_config" {
  default = null
}

variable "service_ipv4_cidr" {
  default = null
}

variable "service_ipv6_cidr" {
  default = null
}

variable "timeouts" {
  default = null
}

variable "upgrade_policy" {
  default = null
}

variable "zonal_shift_config" {
  default = null
}
