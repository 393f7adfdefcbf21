import { diceOf, type Inputs } from "./dice.ts";

const COMMIT = "46318ae54c4de5efdb17a8dab233e58bc93cc29c";

const SOURCES = [
  "github.com/ClickHouse/terraform-byoc-onboarding.git//modules/aws-per-infra-iam",
  "git::https://github.com/ClickHouse/terraform-byoc-onboarding//modules/aws-per-infra-iam",
];

const PROVIDERS = [
  'provider "aws" {\n  region = "us-east-1"\n}\n',
  'provider "aws" {\n  region = "us-east-1"\n  allowed_account_ids = ["123456789012"]\n}\n',
];
const PREAMBLE = `variable "flag" {
  type = bool
}
variable "text" {
  type = string
}
`;

const REQUIRED: Inputs = {
  spoken_name: ['"eager-otter"', '"eager-otter"', "var.text"],
  region: ['"us-east-1"', '"eu-central-1"', "var.text"],
  external_id: ['"0f8fad5b-d9cb-469f-a165-70867728950e"', "var.text", '""'],
};
const OPTIONAL: Inputs = { byoc_env: ['"production"', '"staging"', '"dev"', "var.text"] };

const OUTPUTS = [
  "data_plane_management_role_arn",
  "ch_s3_role_arn",
  "tde_delegate_role_arn",
] as const;

const trusting = (output: string) => `resource "aws_iam_role" "other" {
  name = "other"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = module.infra.${output} }
    }]
  })
}
`;
const MORE = `resource "aws_iam_role_policy" "more" {
  role = "eager-otter-us-east-1-k8s-worker"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "eks:*", Resource = "*" }] })
}
`;

/** A root that calls ClickHouse's module for the roles of one infrastructure. */
export function perInfraCase(seed: number): string {
  const { throwOne, pick, argumentsOf } = diceOf(seed);
  const many = throwOne() < 0.1 ? "  count = var.flag ? 1 : 0\n" : "";
  const call = `module "infra" {
  source = "${pick(SOURCES)}?ref=${COMMIT}"
${many}${argumentsOf(REQUIRED, 1)}${argumentsOf(OPTIONAL, 0.6)}}
`;
  const other = many === "" ? pick(["", MORE, trusting(pick(OUTPUTS))]) : "";
  return pick(PROVIDERS) + PREAMBLE + call + other;
}
