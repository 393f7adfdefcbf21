import { diceOf, type Inputs } from "./dice.ts";

const COMMITS = [
  "46318ae54c4de5efdb17a8dab233e58bc93cc29c",
  "1c386953d8dd0f42d0bafdfa0f27abf5adb6c2f9",
] as const;

const SOURCES = [
  "github.com/ClickHouse/terraform-byoc-onboarding.git//modules/aws",
  "git::https://github.com/ClickHouse/terraform-byoc-onboarding//modules/aws",
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
`;

const FLAGS = ["true", "false", "var.flag"];
const INPUTS: Inputs = {
  byoc_env: ['"production"', '"production"', '"staging"', '"dev"', "var.text"],
  include_vpc_write_permissions: FLAGS,
  include_iam_write_permissions: FLAGS,
  include_kms_permissions: FLAGS,
  include_tde_permissions: FLAGS,
};
const OF_THE_FIRST: Inputs = { role_name: ['"ClickHouseManagementRole"', '"mine"', "var.text"] };
const OF_THE_SECOND: Inputs = {
  permissions_boundary: ["null", '"arn:aws:iam::123456789012:policy/boundary"', "var.text"],
};

const OTHERS = [
  "",
  `resource "aws_iam_role" "other" {
  name = "other"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = module.onboarding.clickhouse_management_role_arn }
    }]
  })
}
`,
  `resource "aws_iam_role_policy" "more" {
  role = "ClickHouseManagementRole"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "eks:*", Resource = "*" }] })
}
`,
];

/** A root that calls ClickHouse's module for the management role. */
export function onboardingCase(seed: number): string {
  const { throwOne, pick, argumentsOf } = diceOf(seed);
  const commit = pick(COMMITS);
  const inputs = { ...INPUTS, ...(commit === COMMITS[0] ? OF_THE_FIRST : OF_THE_SECOND) };
  const id = pick(['"0f8fad5b-d9cb-469f-a165-70867728950e"', "var.text", '""']);
  const many = throwOne() < 0.1 ? "  count = var.flag ? 1 : 0\n" : "";
  const call = `module "onboarding" {
  source = "${pick(SOURCES)}?ref=${commit}"
${many}  external_id = ${id}
${argumentsOf(inputs, pick([0.2, 0.5]))}}
`;
  const other = many === "" ? pick(OTHERS) : "";
  return PREAMBLE + call + other;
}
