import { diceOf, type Inputs } from "./dice.ts";

const VERSIONS = [
  "19.6.0",
  "19.15.3",
  "19.21.0",
  "20.0.0",
  "20.8.4",
  "20.11.0",
  "20.16.0",
  "20.24.0",
  "20.24.2",
  "20.31.6",
  "20.37.2",
  "21.0.4",
  "21.2.0",
  "21.3.1",
  "21.7.0",
  "21.19.0",
];

const PREAMBLE = `provider "aws" {
  region = "us-east-1"
}
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}
variable "texts" {
  type = list(string)
}
variable "tags" {
  type = map(string)
}
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}
resource "aws_subnet" "private" {
  count             = 3
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 4, count.index)
  availability_zone = "us-east-1\${["a", "b", "c"][count.index]}"
}
resource "aws_security_group" "other" {
  vpc_id = aws_vpc.main.id
}
`;

const FLAGS = ["true", "false", "var.flag"];
const TAGS = ['{ "clickhouse-byoc" = "true" }', "{ Name = var.text }", "var.tags"];
const POLICIES = [
  '{ admin = "arn:aws:iam::aws:policy/AdministratorAccess" }',
  "{ extra = var.text }",
  "{}",
];
const GROUP_RULES = [
  '{ vpn = { type = "ingress", protocol = "tcp", from_port = 443, to_port = 443, cidr_blocks = ["10.8.0.0/16"] } }',
  '{ peers = { type = "ingress", protocol = "tcp", from_port = 8443, to_port = 9440, cidr_blocks = var.texts } }',
  '{ other = { type = "ingress", protocol = "-1", from_port = 0, to_port = 0, source_security_group_id = aws_security_group.other.id } }',
];

const COMMON: Inputs = {
  // If it is not known, the module knows the partition of no policy, and its model does.
  create: ["true", "true", "false"],
  vpc_id: ["aws_vpc.main.id", "aws_vpc.main.id", "var.text"],
  tags: TAGS,
  prefix_separator: ['""', '"-"'],
  create_iam_role: FLAGS,
  iam_role_name: ['"cluster"', "var.text"],
  iam_role_use_name_prefix: FLAGS,
  iam_role_additional_policies: POLICIES,
  create_cloudwatch_log_group: FLAGS,
  create_cni_ipv6_iam_policy: FLAGS,
  enable_irsa: FLAGS,
  create_node_security_group: FLAGS,
  node_security_group_id: ["aws_security_group.other.id"],
  node_security_group_name: ['"nodes"'],
  node_security_group_use_name_prefix: FLAGS,
  node_security_group_enable_recommended_rules: FLAGS,
  node_security_group_additional_rules: [
    ...GROUP_RULES,
    '{ api = { type = "ingress", protocol = "tcp", from_port = 1, to_port = 2, source_cluster_security_group = true } }',
  ],
  node_security_group_tags: TAGS,
};
const SINCE_21: Inputs = {
  additional_security_group_ids: ["[aws_security_group.other.id]"],
  cluster_tags: TAGS,
  create_primary_security_group_tags: FLAGS,
  compute_config: [
    '{ enabled = true, node_pools = ["general-purpose"] }',
    "{ enabled = var.flag }",
  ],
  ip_family: ['"ipv6"', "var.text"],
  encryption_config: ["null", '{ provider_key_arn = "arn:aws:kms:us-east-1:1:key/1" }'],
  create_kms_key: FLAGS,
  attach_encryption_policy: FLAGS,
  create_security_group: FLAGS,
  security_group_id: ["aws_security_group.other.id"],
  security_group_name: ['"cluster"', "var.text"],
  security_group_use_name_prefix: FLAGS,
  security_group_description: ['"For ClickHouse"'],
  security_group_additional_rules: GROUP_RULES,
  security_group_tags: TAGS,
  enable_auto_mode_custom_tags: FLAGS,
};
const BEFORE_21: Inputs = {
  cluster_additional_security_group_ids: ["[aws_security_group.other.id]"],
  cluster_tags: TAGS,
  create_cluster_primary_security_group_tags: FLAGS,
  cluster_ip_family: ['"ipv6"', '"ipv4"'],
  // Without a key of the module's own, another has to be given.
  cluster_encryption_config: FLAGS.flatMap((own) => [
    `{}\n  create_kms_key = ${own}`,
    `{ provider_key_arn = "arn:aws:kms:us-east-1:1:key/1" }\n  create_kms_key = ${own}`,
  ]),
  attach_cluster_encryption_policy: FLAGS,
  create_cluster_security_group: FLAGS,
  cluster_security_group_id: ["aws_security_group.other.id"],
  cluster_security_group_name: ['"cluster"', "var.text"],
  cluster_security_group_use_name_prefix: FLAGS,
  cluster_security_group_description: ['"For ClickHouse"'],
  cluster_security_group_additional_rules: GROUP_RULES,
  cluster_security_group_tags: TAGS,
};
const SINCE_20_31: Inputs = {
  cluster_compute_config: [
    '{ enabled = true, node_pools = ["general-purpose"] }',
    "{ enabled = var.flag }",
  ],
  enable_auto_mode_custom_tags: FLAGS,
  enable_security_groups_for_pods: FLAGS,
};

const GROUP: Inputs = {
  create: FLAGS,
  name: ['"nodes"', "var.text"],
  instance_types: ['["m6i.large"]'],
  iam_role_name: ['"nodes"'],
  iam_role_use_name_prefix: FLAGS,
  iam_role_additional_policies: POLICIES,
  iam_role_attach_cni_policy: FLAGS,
  iam_role_tags: TAGS,
  tags: TAGS,
};
const { create: _, name: __, ...DEFAULTS } = GROUP;
const STATEMENTS: Inputs = {
  iam_role_policy_statements: [
    '[{ sid = "All", actions = ["s3:*"], resources = ["*"] }]',
    '[{ actions = ["s3:*"], resources = ["*"] }, { effect = "Deny", actions = ["eks:*"], resources = var.texts }]',
  ],
};
const GROUP_SINCE_21: Inputs = {
  create_security_group: FLAGS,
  security_group_name: ['"own"'],
  security_group_use_name_prefix: FLAGS,
  security_group_tags: TAGS,
  security_group_ingress_rules: [
    '{ web = { cidr_ipv4 = "10.0.0.0/8", from_port = "443" } }',
    '{ own = { self = true, ip_protocol = "-1" } }',
    "{ other = { referenced_security_group_id = aws_security_group.other.id, from_port = 1, to_port = 2 } }",
  ],
  security_group_egress_rules: ['{ all = { cidr_ipv4 = "0.0.0.0/0", ip_protocol = "-1" } }'],
};

const OTHERS = [
  "",
  `resource "aws_security_group_rule" "more" {
  security_group_id        = module.eks.node_security_group_id
  type                     = "ingress"
  from_port                = 8443
  to_port                  = 8443
  protocol                 = "tcp"
  source_security_group_id = module.eks.cluster_security_group_id
}
resource "aws_vpc_security_group_ingress_rule" "primary" {
  security_group_id            = module.eks.cluster_primary_security_group_id
  referenced_security_group_id = module.eks.node_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}
`,
  `resource "aws_iam_role" "pods" {
  name = "pods-of-\${module.eks.cluster_name}"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = module.eks.oidc_provider_arn }
      Condition = { StringEquals = { "\${module.eks.oidc_provider}:sub" = "system:serviceaccount:a:b" } }
    }]
  })
}
resource "aws_iam_role_policy_attachment" "more" {
  role       = module.eks.cluster_iam_role_name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
`,
];

/** A root that calls the module for clusters, and its modules for nodes through it. */
export function eksCase(seed: number): string {
  const { throwOne, pick, argumentsOf } = diceOf(seed);
  const version = pick(VERSIONS);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const own = {
    ...(major < 21 ? BEFORE_21 : SINCE_21),
    ...(major === 20 && minor >= 31 ? SINCE_20_31 : {}),
  };
  const share = pick([0.1, 0.25]);
  const ofGroup = {
    ...GROUP,
    ...(major >= 21 || (major === 20 && minor >= 16) ? STATEMENTS : {}),
    ...(major >= 21 ? GROUP_SINCE_21 : {}),
  };
  const groupsOf = (kind: string) => {
    const groups = ["one", "two"].slice(0, pick([1, 2])).map((name) => {
      const subnets = `  subnet_ids = ${pick(["aws_subnet.private[*].id", "[aws_subnet.private[1].id]"])}\n`;
      return `${name} = {\n${throwOne() < 0.3 ? subnets : ""}${argumentsOf(ofGroup, share)}}\n`;
    });
    return throwOne() < 0.35 ? `  ${kind} = {\n${groups.join("")}}\n` : "";
  };
  const calls = ["eks_managed_node_groups", "self_managed_node_groups", "fargate_profiles"]
    .map(groupsOf)
    .join("");
  const defaults =
    major < 21 && throwOne() < 0.2
      ? `  eks_managed_node_group_defaults = {\n${argumentsOf(DEFAULTS, share)}}\n`
      : "";
  const name = major < 21 ? "cluster_name" : "name";
  const call = `module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "${version}"
  ${name} = ${pick(['"clickhouse"', '"main"', "var.text"])}
  subnet_ids = aws_subnet.private[*].id
${argumentsOf({ ...COMMON, ...own }, share)}${calls}${defaults}}
`;
  return PREAMBLE + call + pick(OTHERS);
}
