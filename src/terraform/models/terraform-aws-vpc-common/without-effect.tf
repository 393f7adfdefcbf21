# Inputs that change nothing of what the graph asks about.

variable "amazon_side_asn" {
  default = null
}

variable "customer_gateway_tags" {
  default = null
}

variable "customer_owned_ipv4_pool" {
  default = null
}

variable "database_acl_tags" {
  default = null
}

variable "database_inbound_acl_rules" {
  default = null
}

variable "database_outbound_acl_rules" {
  default = null
}

variable "database_subnet_assign_ipv6_address_on_creation" {
  default = null
}

variable "database_subnet_enable_dns64" {
  default = null
}

variable "database_subnet_enable_resource_name_dns_a_record_on_launch" {
  default = null
}

variable "database_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
  default = null
}

variable "database_subnet_group_name" {
  default = null
}

variable "database_subnet_group_tags" {
  default = null
}

variable "database_subnet_private_dns_hostname_type_on_launch" {
  default = null
}

variable "default_network_acl_egress" {
  default = null
}

variable "default_network_acl_ingress" {
  default = null
}

variable "default_network_acl_name" {
  default = null
}

variable "default_network_acl_tags" {
  default = null
}

variable "default_route_table_propagating_vgws" {
  default = null
}

variable "dhcp_options_domain_name" {
  default = null
}

variable "dhcp_options_domain_name_servers" {
  default = null
}

variable "dhcp_options_ipv6_address_preferred_lease_time" {
  default = null
}

variable "dhcp_options_netbios_name_servers" {
  default = null
}

variable "dhcp_options_netbios_node_type" {
  default = null
}

variable "dhcp_options_ntp_servers" {
  default = null
}

variable "dhcp_options_tags" {
  default = null
}

variable "elasticache_acl_tags" {
  default = null
}

variable "elasticache_inbound_acl_rules" {
  default = null
}

variable "elasticache_outbound_acl_rules" {
  default = null
}

variable "elasticache_subnet_assign_ipv6_address_on_creation" {
  default = null
}

variable "elasticache_subnet_enable_dns64" {
  default = null
}

variable "elasticache_subnet_enable_resource_name_dns_a_record_on_launch" {
  default = null
}

variable "elasticache_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
  default = null
}

variable "elasticache_subnet_group_name" {
  default = null
}

variable "elasticache_subnet_group_tags" {
  default = null
}

variable "elasticache_subnet_private_dns_hostname_type_on_launch" {
  default = null
}

variable "enable_network_address_usage_metrics" {
  default = null
}

variable "flow_log_cloudwatch_log_group_class" {
  default = null
}

variable "flow_log_cloudwatch_log_group_kms_key_id" {
  default = null
}

variable "flow_log_cloudwatch_log_group_retention_in_days" {
  default = null
}

variable "flow_log_cloudwatch_log_group_skip_destroy" {
  default = null
}

variable "flow_log_file_format" {
  default = null
}

variable "flow_log_hive_compatible_partitions" {
  default = null
}

variable "flow_log_log_format" {
  default = null
}

variable "flow_log_max_aggregation_interval" {
  default = null
}

variable "flow_log_per_hour_partition" {
  default = null
}

variable "flow_log_traffic_type" {
  default = null
}

variable "intra_acl_tags" {
  default = null
}

variable "intra_inbound_acl_rules" {
  default = null
}

variable "intra_outbound_acl_rules" {
  default = null
}

variable "intra_subnet_assign_ipv6_address_on_creation" {
  default = null
}

variable "intra_subnet_enable_dns64" {
  default = null
}

variable "intra_subnet_enable_resource_name_dns_a_record_on_launch" {
  default = null
}

variable "intra_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
  default = null
}

variable "intra_subnet_private_dns_hostname_type_on_launch" {
  default = null
}

variable "ipv6_cidr_block_network_border_group" {
  default = null
}

variable "manage_default_network_acl" {
  default = null
}

variable "map_customer_owned_ip_on_launch" {
  default = null
}

variable "nat_eip_tags" {
  default = null
}

variable "outpost_acl_tags" {
  default = null
}

variable "outpost_arn" {
  default = null
}

variable "outpost_inbound_acl_rules" {
  default = null
}

variable "outpost_outbound_acl_rules" {
  default = null
}

variable "outpost_subnet_assign_ipv6_address_on_creation" {
  default = null
}

variable "outpost_subnet_enable_dns64" {
  default = null
}

variable "outpost_subnet_enable_resource_name_dns_a_record_on_launch" {
  default = null
}

variable "outpost_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
  default = null
}

variable "outpost_subnet_private_dns_hostname_type_on_launch" {
  default = null
}

variable "private_acl_tags" {
  default = null
}

variable "private_inbound_acl_rules" {
  default = null
}

variable "private_outbound_acl_rules" {
  default = null
}

variable "private_subnet_assign_ipv6_address_on_creation" {
  default = null
}

variable "private_subnet_enable_resource_name_dns_a_record_on_launch" {
  default = null
}

variable "private_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
  default = null
}

variable "private_subnet_private_dns_hostname_type_on_launch" {
  default = null
}

variable "propagate_intra_route_tables_vgw" {
  default = null
}

variable "propagate_private_route_tables_vgw" {
  default = null
}

variable "propagate_public_route_tables_vgw" {
  default = null
}

variable "public_acl_tags" {
  default = null
}

variable "public_inbound_acl_rules" {
  default = null
}

variable "public_outbound_acl_rules" {
  default = null
}

variable "public_subnet_assign_ipv6_address_on_creation" {
  default = null
}

variable "public_subnet_enable_dns64" {
  default = null
}

variable "public_subnet_enable_resource_name_dns_a_record_on_launch" {
  default = null
}

variable "public_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
  default = null
}

variable "public_subnet_private_dns_hostname_type_on_launch" {
  default = null
}

variable "redshift_acl_tags" {
  default = null
}

variable "redshift_inbound_acl_rules" {
  default = null
}

variable "redshift_outbound_acl_rules" {
  default = null
}

variable "redshift_subnet_assign_ipv6_address_on_creation" {
  default = null
}

variable "redshift_subnet_enable_dns64" {
  default = null
}

variable "redshift_subnet_enable_resource_name_dns_a_record_on_launch" {
  default = null
}

variable "redshift_subnet_enable_resource_name_dns_aaaa_record_on_launch" {
  default = null
}

variable "redshift_subnet_group_name" {
  default = null
}

variable "redshift_subnet_group_tags" {
  default = null
}

variable "redshift_subnet_private_dns_hostname_type_on_launch" {
  default = null
}

variable "vpc_block_public_access_options" {
  default = null
}

variable "vpn_gateway_az" {
  default = null
}
