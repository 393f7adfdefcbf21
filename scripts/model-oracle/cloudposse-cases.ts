import { diceOf, type Inputs } from "./dice.ts";
import { FLAGS, PREAMBLE, TAG_VALUES } from "./inputs.ts";

/** What names and tags are made of. */
const CONTEXT: Inputs = {
  enabled: ["true", "true", "true", "false", "var.flag"],
  namespace: ['"eg"', '"Eg Inc."', "var.text"],
  tenant: ['"plat"'],
  environment: ['"ue1"', "var.text"],
  stage: ['"prod"', '"Prod-2"'],
  name: ['"clickhouse"', '"Click_House"', "var.text"],
  delimiter: ['"_"', '""'],
  attributes: ['["one", "t_w.o", "one"]', "[var.text]"],
  labels_as_tags: ["[]", '["name", "stage"]'],
  tags: TAG_VALUES,
  label_order: ['["name", "tenant", "attributes"]', "[]"],
  regex_replace_chars: ['"/[^a-z]/"'],
  id_length_limit: ["0", "8", "12"],
  label_key_case: ['"lower"', '"upper"'],
  label_value_case: ['"title"', '"none"', '"upper"'],
};

const VPC_INPUTS: Inputs = {
  assign_generated_ipv6_cidr_block: FLAGS,
  ipv6_egress_only_internet_gateway_enabled: FLAGS,
  default_security_group_deny_all: FLAGS,
  dns_hostnames_enabled: FLAGS,
  dns_support_enabled: FLAGS,
  internet_gateway_enabled: FLAGS,
};
const OLD_VPC_INPUTS: Inputs = {
  additional_cidr_blocks: ['["100.64.0.0/16"]', "var.ranges"],
  enable_dns_hostnames: FLAGS,
  enable_internet_gateway: FLAGS,
  enable_default_security_group_with_custom_rules: FLAGS,
};
const NEW_VPC_INPUTS: Inputs = {
  default_route_table_no_routes: FLAGS,
  ipv4_primary_cidr_block_association: [
    "{ ipv4_ipam_pool_id = var.text, ipv4_netmask_length = 20 }",
  ],
  ipv4_additional_cidr_block_associations: [
    '{ pods = { ipv4_cidr_block = "100.64.0.0/16", ipv4_ipam_pool_id = null, ipv4_netmask_length = null } }',
  ],
};
const CIDRS = ['"10.0.0.0/16"', '"10.0.0.0/20"', "var.text"];

/** With the release as a number, by which inputs differ. */
const VPC_VERSIONS: readonly (readonly [string, number])[] = [
  ["0.28.0", 28],
  ["0.28.1", 28],
  ["1.0.0", 100],
  ["1.1.0", 101],
  ["1.2.0", 102],
  ["2.0.0", 200],
  ["2.1.0", 201],
  ["2.1.1", 201],
  ["2.3.0", 203],
  ["3.0.0", 300],
];

/** A label, a VPC of Cloud Posse and its subnets. */
export function cloudposseCase(seed: number): string {
  const { throwOne, pick, argumentsOf } = diceOf(seed);
  const share = pick([0.1, 0.2, 0.35]);
  const { tenant, labels_as_tags, ...context24 } = CONTEXT;
  const [labelVersion, labelInputs] = pick([
    ["0.25.0", CONTEXT] as const,
    ["0.25.0", CONTEXT] as const,
    ["0.24.1", context24] as const,
  ]);
  const label = `module "label" {
  source  = "cloudposse/label/null"
  version = "${labelVersion}"
${argumentsOf(labelInputs, share)}}
`;
  const context = throwOne() < 0.6 ? "  context = module.label.context\n" : "";
  const [version, release] = pick(VPC_VERSIONS);
  const range =
    release < 101 || (release < 200 && throwOne() < 0.5) ? "cidr_block" : "ipv4_primary_cidr_block";
  const inputs = {
    ...VPC_INPUTS,
    ...(release < 200 && OLD_VPC_INPUTS),
    ...(release > 101 && NEW_VPC_INPUTS),
  };
  const vpc = `module "vpc" {
  source  = "cloudposse/vpc/aws"
  version = "${version}"
  ${range} = ${pick(CIDRS)}
${context}${argumentsOf(CONTEXT, share / 2)}${argumentsOf(inputs, share)}}
`;
  return PREAMBLE + label + vpc;
}
