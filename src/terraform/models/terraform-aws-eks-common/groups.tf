# The security groups of the cluster and of the nodes.

locals {
  has_cluster_group  = local.create && local.wants_cluster_group
  cluster_group      = local.has_cluster_group ? aws_security_group.cluster[0].id : local.given_cluster_group
  cluster_group_name = coalesce(local.cluster_group_named, "${local.name}-cluster")
  has_node_group     = var.create && var.create_node_security_group
  node_group         = local.has_node_group ? aws_security_group.node[0].id : var.node_security_group_id
  node_group_name    = coalesce(var.node_security_group_name, "${local.name}-node")

  # Only where the module makes the group of the nodes too.
  cluster_rules = { for key, rule in {
    ingress_nodes_443 = { type = "ingress", protocol = "tcp", from_port = 443, to_port = 443, source_node_security_group = true }
  } : key => rule if local.has_node_group }

  node_rules = {
    ingress_cluster_443      = { type = "ingress", protocol = "tcp", from_port = 443, to_port = 443, source_cluster_security_group = true }
    ingress_cluster_kubelet  = { type = "ingress", protocol = "tcp", from_port = 10250, to_port = 10250, source_cluster_security_group = true }
    ingress_self_coredns_tcp = { type = "ingress", protocol = "tcp", from_port = 53, to_port = 53, self = true }
    ingress_self_coredns_udp = { type = "ingress", protocol = "udp", from_port = 53, to_port = 53, self = true }
  }
  webhook_ports = var.model_release < 21007000 ? [4443, 6443, 8443, 9443] : [4443, 6443, 8443, 9443, 10251]
  webhook_rules = { for port in local.webhook_ports : "ingress_cluster_${port}_webhook" => { type = "ingress", protocol = "tcp", from_port = port, to_port = port, source_cluster_security_group = true } }
  recommended_rules = { for key, rule in merge(local.webhook_rules, {
    ingress_nodes_ephemeral = { type = "ingress", protocol = "tcp", from_port = 1025, to_port = 65535, self = true }
    egress_all              = { type = "egress", protocol = "-1", from_port = 0, to_port = 0, cidr_blocks = ["0.0.0.0/0"], ipv6_cidr_blocks = local.ip_family == "ipv6" ? ["::/0"] : null }
  }) : key => rule if var.node_security_group_enable_recommended_rules }
}

resource "aws_security_group" "cluster" {
  count = local.has_cluster_group ? 1 : 0

  name        = local.cluster_group_by_prefix ? null : local.cluster_group_name
  name_prefix = local.cluster_group_by_prefix ? "${local.cluster_group_name}${var.prefix_separator}" : null
  description = local.cluster_group_description
  vpc_id      = var.vpc_id
  tags        = merge(var.tags, { Name = local.cluster_group_name }, local.cluster_group_tags)
}

resource "aws_security_group_rule" "cluster" {
  for_each = { for key, rule in merge(local.cluster_rules, local.cluster_group_rules) : key => rule if local.has_cluster_group }

  security_group_id        = aws_security_group.cluster[0].id
  type                     = each.value.type
  protocol                 = each.value.protocol
  from_port                = each.value.from_port
  to_port                  = each.value.to_port
  cidr_blocks              = try(each.value.cidr_blocks, null)
  ipv6_cidr_blocks         = try(each.value.ipv6_cidr_blocks, null)
  prefix_list_ids          = try(each.value.prefix_list_ids, null)
  self                     = try(each.value.self, null)
  source_security_group_id = try(each.value.source_node_security_group, false) ? local.node_group : try(each.value.source_security_group_id, null)
}

resource "aws_security_group" "node" {
  count = local.has_node_group ? 1 : 0

  name        = var.node_security_group_use_name_prefix ? null : local.node_group_name
  name_prefix = var.node_security_group_use_name_prefix ? "${local.node_group_name}${var.prefix_separator}" : null
  description = var.node_security_group_description
  vpc_id      = var.vpc_id
  tags        = merge(var.tags, { Name = local.node_group_name, "kubernetes.io/cluster/${local.name}" = "owned" }, var.node_security_group_tags)
}

resource "aws_security_group_rule" "node" {
  for_each = { for key, rule in merge(local.efa_rules, local.node_rules, local.recommended_rules, var.node_security_group_additional_rules) : key => rule if local.has_node_group }

  security_group_id        = aws_security_group.node[0].id
  type                     = each.value.type
  protocol                 = each.value.protocol
  from_port                = each.value.from_port
  to_port                  = each.value.to_port
  cidr_blocks              = try(each.value.cidr_blocks, null)
  ipv6_cidr_blocks         = try(each.value.ipv6_cidr_blocks, null)
  prefix_list_ids          = try(each.value.prefix_list_ids, null)
  self                     = try(each.value.self, null)
  source_security_group_id = try(each.value.source_cluster_security_group, false) ? local.cluster_group : try(each.value.source_security_group_id, null)
}
