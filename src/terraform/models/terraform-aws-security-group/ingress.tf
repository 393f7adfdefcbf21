# Rules of ingress: by names, and as maps; the computed ones are as many as the call says.

resource "aws_security_group_rule" "ingress_rules" {
  count = local.create ? length(var.ingress_rules) : 0

  security_group_id = local.group_id
  type              = "ingress"
  cidr_blocks       = var.ingress_cidr_blocks
  ipv6_cidr_blocks  = var.ingress_ipv6_cidr_blocks
  prefix_list_ids   = var.ingress_prefix_list_ids
  from_port         = local.rules[var.ingress_rules[count.index]][0]
  to_port           = local.rules[var.ingress_rules[count.index]][1]
  protocol          = local.rules[var.ingress_rules[count.index]][2]
}

resource "aws_security_group_rule" "computed_ingress_rules" {
  count = local.create ? var.number_of_computed_ingress_rules : 0

  security_group_id = local.group_id
  type              = "ingress"
  cidr_blocks       = var.ingress_cidr_blocks
  ipv6_cidr_blocks  = var.ingress_ipv6_cidr_blocks
  prefix_list_ids   = var.ingress_prefix_list_ids
  from_port         = local.rules[var.computed_ingress_rules[count.index]][0]
  to_port           = local.rules[var.computed_ingress_rules[count.index]][1]
  protocol          = local.rules[var.computed_ingress_rules[count.index]][2]
}

resource "aws_security_group_rule" "ingress_with_source_security_group_id" {
  count = local.create ? length(var.ingress_with_source_security_group_id) : 0

  security_group_id        = local.group_id
  type                     = "ingress"
  source_security_group_id = var.ingress_with_source_security_group_id[count.index]["source_security_group_id"]
  ipv6_cidr_blocks         = var.model_release < 3006000 ? var.ingress_ipv6_cidr_blocks : null
  prefix_list_ids          = var.ingress_prefix_list_ids
  from_port                = lookup(var.ingress_with_source_security_group_id[count.index], "from_port", local.rules[lookup(var.ingress_with_source_security_group_id[count.index], "rule", "_")][0])
  to_port                  = lookup(var.ingress_with_source_security_group_id[count.index], "to_port", local.rules[lookup(var.ingress_with_source_security_group_id[count.index], "rule", "_")][1])
  protocol                 = lookup(var.ingress_with_source_security_group_id[count.index], "protocol", local.rules[lookup(var.ingress_with_source_security_group_id[count.index], "rule", "_")][2])
}

resource "aws_security_group_rule" "computed_ingress_with_source_security_group_id" {
  count = local.create ? var.number_of_computed_ingress_with_source_security_group_id : 0

  security_group_id        = local.group_id
  type                     = "ingress"
  source_security_group_id = var.computed_ingress_with_source_security_group_id[count.index]["source_security_group_id"]
  ipv6_cidr_blocks         = var.model_release < 3006000 ? var.ingress_ipv6_cidr_blocks : null
  prefix_list_ids          = var.ingress_prefix_list_ids
  from_port                = lookup(var.computed_ingress_with_source_security_group_id[count.index], "from_port", local.rules[lookup(var.computed_ingress_with_source_security_group_id[count.index], "rule", "_")][0])
  to_port                  = lookup(var.computed_ingress_with_source_security_group_id[count.index], "to_port", local.rules[lookup(var.computed_ingress_with_source_security_group_id[count.index], "rule", "_")][1])
  protocol                 = lookup(var.computed_ingress_with_source_security_group_id[count.index], "protocol", local.rules[lookup(var.computed_ingress_with_source_security_group_id[count.index], "rule", "_")][2])
}

resource "aws_security_group_rule" "ingress_with_cidr_blocks" {
  count = local.create ? length(var.ingress_with_cidr_blocks) : 0

  security_group_id = local.group_id
  type              = "ingress"
  cidr_blocks       = var.model_release < 4017001 ? split(",", lookup(var.ingress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.ingress_cidr_blocks))) : compact(split(",", lookup(var.ingress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.ingress_cidr_blocks))))
  prefix_list_ids   = var.model_release < 5002000 ? var.ingress_prefix_list_ids : null
  from_port         = lookup(var.ingress_with_cidr_blocks[count.index], "from_port", local.rules[lookup(var.ingress_with_cidr_blocks[count.index], "rule", "_")][0])
  to_port           = lookup(var.ingress_with_cidr_blocks[count.index], "to_port", local.rules[lookup(var.ingress_with_cidr_blocks[count.index], "rule", "_")][1])
  protocol          = lookup(var.ingress_with_cidr_blocks[count.index], "protocol", local.rules[lookup(var.ingress_with_cidr_blocks[count.index], "rule", "_")][2])
}

resource "aws_security_group_rule" "computed_ingress_with_cidr_blocks" {
  count = local.create ? var.number_of_computed_ingress_with_cidr_blocks : 0

  security_group_id = local.group_id
  type              = "ingress"
  cidr_blocks       = var.model_release < 4017001 ? split(",", lookup(var.computed_ingress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.ingress_cidr_blocks))) : compact(split(",", lookup(var.computed_ingress_with_cidr_blocks[count.index], "cidr_blocks", join(",", var.ingress_cidr_blocks))))
  prefix_list_ids   = var.model_release < 5002000 ? var.ingress_prefix_list_ids : null
  from_port         = lookup(var.computed_ingress_with_cidr_blocks[count.index], "from_port", local.rules[lookup(var.computed_ingress_with_cidr_blocks[count.index], "rule", "_")][0])
  to_port           = lookup(var.computed_ingress_with_cidr_blocks[count.index], "to_port", local.rules[lookup(var.computed_ingress_with_cidr_blocks[count.index], "rule", "_")][1])
  protocol          = lookup(var.computed_ingress_with_cidr_blocks[count.index], "protocol", local.rules[lookup(var.computed_ingress_with_cidr_blocks[count.index], "rule", "_")][2])
}

resource "aws_security_group_rule" "ingress_with_ipv6_cidr_blocks" {
  count = local.create ? length(var.ingress_with_ipv6_cidr_blocks) : 0

  security_group_id = local.group_id
  type              = "ingress"
  ipv6_cidr_blocks  = var.model_release < 4017001 ? split(",", lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.ingress_ipv6_cidr_blocks))) : compact(split(",", lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.ingress_ipv6_cidr_blocks))))
  prefix_list_ids   = var.ingress_prefix_list_ids
  from_port         = lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "from_port", local.rules[lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][0])
  to_port           = lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "to_port", local.rules[lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][1])
  protocol          = lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "protocol", local.rules[lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][2])
}

resource "aws_security_group_rule" "computed_ingress_with_ipv6_cidr_blocks" {
  count = local.create ? var.number_of_computed_ingress_with_ipv6_cidr_blocks : 0

  security_group_id = local.group_id
  type              = "ingress"
  ipv6_cidr_blocks  = var.model_release < 4017001 ? split(",", lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.ingress_ipv6_cidr_blocks))) : compact(split(",", lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", join(",", var.ingress_ipv6_cidr_blocks))))
  prefix_list_ids   = var.ingress_prefix_list_ids
  from_port         = lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "from_port", local.rules[lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][0])
  to_port           = lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "to_port", local.rules[lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][1])
  protocol          = lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "protocol", local.rules[lookup(var.computed_ingress_with_ipv6_cidr_blocks[count.index], "rule", "_")][2])
}

resource "aws_security_group_rule" "ingress_with_self" {
  count = local.create ? length(var.ingress_with_self) : 0

  security_group_id = local.group_id
  type              = "ingress"
  self              = lookup(var.ingress_with_self[count.index], "self", true)
  ipv6_cidr_blocks  = var.model_release < 3006000 ? var.ingress_ipv6_cidr_blocks : null
  prefix_list_ids   = var.ingress_prefix_list_ids
  from_port         = lookup(var.ingress_with_self[count.index], "from_port", local.rules[lookup(var.ingress_with_self[count.index], "rule", "_")][0])
  to_port           = lookup(var.ingress_with_self[count.index], "to_port", local.rules[lookup(var.ingress_with_self[count.index], "rule", "_")][1])
  protocol          = lookup(var.ingress_with_self[count.index], "protocol", local.rules[lookup(var.ingress_with_self[count.index], "rule", "_")][2])
}

resource "aws_security_group_rule" "computed_ingress_with_self" {
  count = local.create ? var.number_of_computed_ingress_with_self : 0

  security_group_id = local.group_id
  type              = "ingress"
  self              = lookup(var.computed_ingress_with_self[count.index], "self", true)
  ipv6_cidr_blocks  = var.model_release < 3006000 ? var.ingress_ipv6_cidr_blocks : null
  prefix_list_ids   = var.ingress_prefix_list_ids
  from_port         = lookup(var.computed_ingress_with_self[count.index], "from_port", local.rules[lookup(var.computed_ingress_with_self[count.index], "rule", "_")][0])
  to_port           = lookup(var.computed_ingress_with_self[count.index], "to_port", local.rules[lookup(var.computed_ingress_with_self[count.index], "rule", "_")][1])
  protocol          = lookup(var.computed_ingress_with_self[count.index], "protocol", local.rules[lookup(var.computed_ingress_with_self[count.index], "rule", "_")][2])
}

resource "aws_security_group_rule" "ingress_with_prefix_list_ids" {
  count = var.create ? length(var.ingress_with_prefix_list_ids) : 0

  security_group_id = local.group_id
  type              = "ingress"
  prefix_list_ids   = var.model_release < 5002000 ? var.ingress_prefix_list_ids : compact(split(",", lookup(var.ingress_with_prefix_list_ids[count.index], "prefix_list_ids", join(",", var.ingress_prefix_list_ids))))
  from_port         = lookup(var.ingress_with_prefix_list_ids[count.index], "from_port", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][0])
  to_port           = lookup(var.ingress_with_prefix_list_ids[count.index], "to_port", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][1])
  protocol          = lookup(var.ingress_with_prefix_list_ids[count.index], "protocol", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][2])
}

resource "aws_security_group_rule" "computed_ingress_with_prefix_list_ids" {
  count = var.create ? var.number_of_computed_ingress_with_prefix_list_ids : 0

  security_group_id = local.group_id
  type              = "ingress"
  prefix_list_ids   = var.model_release < 5002000 ? var.ingress_prefix_list_ids : compact(split(",", lookup(var.ingress_with_prefix_list_ids[count.index], "prefix_list_ids", join(",", var.ingress_prefix_list_ids))))
  from_port         = lookup(var.ingress_with_prefix_list_ids[count.index], "from_port", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][0])
  to_port           = lookup(var.ingress_with_prefix_list_ids[count.index], "to_port", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][1])
  protocol          = lookup(var.ingress_with_prefix_list_ids[count.index], "protocol", local.rules[lookup(var.ingress_with_prefix_list_ids[count.index], "rule", "_")][2])
}
