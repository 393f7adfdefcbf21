import { diceOf, type Inputs } from "./dice.ts";

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
variable "statements" {
  type = any
}
data "aws_iam_policy_document" "given" {
  statement {
    actions   = ["eks:*"]
    resources = ["arn:aws:eks:*:*:cluster/clickhouse-cloud-*"]
  }
}
`;

const FLAGS = ["true", "false", "var.flag"];
const TAGS = ['{ "clickhouse-byoc" = "true" }', "{ Name = var.text }"];
const NAMES = ['"ClickHouseManagementRole"', '"mine"', "var.text"];
const DOCUMENTS = [
  "data.aws_iam_policy_document.given.json",
  'jsonencode({ Statement = [{ Effect = "Allow", Action = "ec2:*", Resource = "*" }] })',
  "var.text",
];
const ARNS = [
  '["arn:aws:iam::aws:policy/AdministratorAccess"]',
  '["arn:aws:iam::aws:policy/ReadOnlyAccess", module.policy.arn]',
  "[var.text]",
  "[]",
];
const KEYED = [
  '{ admin = "arn:aws:iam::aws:policy/AdministratorAccess" }',
  "{ own = module.policy.arn, other = var.text }",
];
const STATEMENTS = [
  '[{ actions = ["eks:*"], resources = ["*"] }]',
  '[{ sid = "One", effect = "Deny", actions = ["s3:*"], resources = var.texts, conditions = [{ test = "StringEquals", variable = "aws:RequestedRegion", values = ["us-east-1"] }] }]',
];
const CONDITIONS = [
  '[{ test = "StringEquals", variable = "aws:SourceIp", values = ["10.0.0.0/8"] }]',
];
const PRINCIPALS = [
  '["arn:aws:iam::426924874929:root"]',
  '["arn:aws:iam::426924874929:root", var.text]',
  '["arn:aws:iam::123456789012:role/x"]',
  "var.texts",
];

interface Kind {
  readonly directory: string;
  readonly versions: readonly string[];
  readonly inputs: Inputs;
  /** Inputs that a version or another brought. */
  readonly since: readonly (readonly [string, Inputs])[];
  readonly arn: string;
}

const OLDER: Inputs = {
  create_role: ["true", "true", "true", ...FLAGS],
  role_name: NAMES,
  role_path: ['"/clickhouse/"', '"/"'],
  tags: TAGS,
  allow_self_assume_role: FLAGS,
};

const KINDS: readonly Kind[] = [
  {
    directory: "iam-assumable-role",
    versions: ["5.9.2", "5.19.0", "5.23.0", "5.30.0", "5.40.0", "5.52.1", "5.60.0"],
    inputs: {
      ...OLDER,
      trusted_role_arns: PRINCIPALS,
      trusted_role_services: ['["ec2.amazonaws.com"]', "[]"],
      trusted_role_actions: ['["sts:AssumeRole"]', '["sts:TagSession"]'],
      role_requires_mfa: FLAGS,
      role_sts_externalid: [
        '"0f8fad5b-d9cb-469f-a165-70867728950e"',
        "[var.text]",
        "[]",
        '["a", "b"]',
      ],
      custom_role_policy_arns: ARNS,
      number_of_custom_role_policy_arns: ["1"],
      attach_admin_policy: FLAGS,
      attach_poweruser_policy: FLAGS,
      attach_readonly_policy: FLAGS,
      custom_role_trust_policy: DOCUMENTS,
    },
    since: [
      ["5.19.0", { role_requires_session_name: FLAGS }],
      ["5.30.0", { create_custom_role_trust_policy: ["true", "false"] }],
      ["5.40.0", { inline_policy_statements: STATEMENTS }],
      ["5.52.1", { trust_policy_conditions: CONDITIONS }],
    ],
    arn: "iam_role_arn",
  },
  {
    directory: "iam-assumable-role-with-oidc",
    versions: ["5.5.5", "5.30.0", "5.40.0", "5.44.0", "5.60.0"],
    inputs: {
      ...OLDER,
      provider_url: ['"https://oidc.eks.us-east-1.amazonaws.com/id/A"', "var.text"],
      provider_urls: ['["https://a.example", "b.example"]'],
      aws_account_id: ['"123456789012"', "var.text"],
      role_policy_arns: ARNS,
      oidc_fully_qualified_subjects: ['["system:serviceaccount:a:b"]', "[var.text]"],
      oidc_subjects_with_wildcards: ['["system:serviceaccount:a:*"]'],
      oidc_fully_qualified_audiences: ['["sts.amazonaws.com"]'],
    },
    since: [
      ["5.40.0", { inline_policy_statements: STATEMENTS }],
      ["5.44.0", { provider_trust_policy_conditions: CONDITIONS }],
    ],
    arn: "iam_role_arn",
  },
  {
    directory: "iam-role-for-service-accounts-eks",
    versions: ["5.8.0", "5.30.0", "5.60.0"],
    inputs: {
      ...OLDER,
      oidc_providers: [
        '{ one = { provider_arn = "arn:aws:iam::1:oidc-provider/x/id/A", namespace_service_accounts = ["a:b"] } }',
        '{ one = { provider_arn = var.text, namespace_service_accounts = ["a:b", "a:c"] } }',
      ],
      role_policy_arns: KEYED,
      assume_role_condition_test: ['"StringLike"'],
    },
    since: [],
    arn: "iam_role_arn",
  },
  {
    directory: "iam-role-for-service-accounts",
    versions: ["6.1.0", "6.2.1", "6.5.0"],
    inputs: {
      create: ["true", ...FLAGS],
      name: NAMES,
      use_name_prefix: FLAGS,
      path: ['"/clickhouse/"'],
      tags: TAGS,
      oidc_providers: [
        '{ one = { provider_arn = "arn:aws:iam::1:oidc-provider/x/id/A", namespace_service_accounts = ["a:b"] } }',
      ],
      policies: KEYED,
      trust_condition_test: ['"StringLike"'],
    },
    since: [],
    arn: "arn",
  },
  {
    directory: "iam-role",
    versions: ["6.0.0", "6.1.2", "6.2.0", "6.5.0"],
    inputs: {
      create: ["true", "true", ...FLAGS],
      name: NAMES,
      use_name_prefix: FLAGS,
      path: ['"/clickhouse/"'],
      tags: TAGS,
      trust_policy_permissions: [
        '{ ClickHouse = { actions = ["sts:AssumeRole"], principals = [{ type = "AWS", identifiers = ["arn:aws:iam::426924874929:root"] }], condition = [{ test = "StringEquals", variable = "sts:ExternalId", values = [var.text] }] } }',
        '{ one = { actions = ["sts:AssumeRole"], principals = [{ type = "AWS", identifiers = var.texts }] }, two = { sid = "Two", effect = "Deny", actions = ["sts:TagSession"], not_principals = [{ type = "Service", identifiers = ["ec2.amazonaws.com"] }] } }',
      ],
      trust_policy_conditions: CONDITIONS,
      policies: KEYED,
      enable_oidc: FLAGS,
      oidc_provider_urls: ['["https://a.example", "b.example"]', "[var.text]"],
      oidc_account_id: ['"123456789012"'],
      oidc_subjects: ['["repo:org/name:ref:refs/heads/main"]', "var.texts"],
      oidc_wildcard_subjects: ['["org/*"]'],
      oidc_audiences: ['["sts.amazonaws.com"]'],
      enable_github_oidc: FLAGS,
      enable_saml: FLAGS,
      saml_provider_ids: ['["arn:aws:iam::1:saml-provider/x"]'],
      create_inline_policy: ["true", ...FLAGS],
      inline_policy_permissions: [
        '{ eks = { actions = ["eks:*"], resources = ["*"] }, s3 = { effect = "Deny", actions = ["s3:*"], resources = [var.text] } }',
      ],
      source_inline_policy_documents: ["[data.aws_iam_policy_document.given.json]"],
      override_inline_policy_documents: ["[data.aws_iam_policy_document.given.json]"],
    },
    since: [],
    arn: "arn",
  },
];

const releaseOf = (version: string): number => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return major * 1_000_000 + minor * 1000 + patch;
};

/** A root that calls one of the modules for roles, and the one for policies. */
export function iamCase(seed: number): string {
  const { pick, argumentsOf } = diceOf(seed);
  const { directory, versions, inputs, since, arn } = pick(KINDS);
  const version = pick(versions);
  const newer = since
    .filter(([first]) => releaseOf(first) <= releaseOf(version))
    .map(([, more]) => more);
  const share = pick([0.3, 0.6]);
  const policy = pick(["5.30.0", "6.5.0"]);
  return `${PREAMBLE}module "policy" {
  source  = "terraform-aws-modules/iam/aws//modules/iam-policy"
  version = "${policy}"
  ${policy < "6" ? "create_policy" : "create"} = ${pick(["true", "true", "true", "false", "var.flag"])}
  name    = "own"
  policy  = ${pick(DOCUMENTS)}
}
module "role" {
  source  = "terraform-aws-modules/iam/aws//modules/${directory}"
  version = "${version}"
${argumentsOf(Object.assign({}, inputs, ...newer), share)}}
resource "aws_iam_role" "other" {
  name = "other"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = module.role.${arn} } }]
  })
}
`;
}
