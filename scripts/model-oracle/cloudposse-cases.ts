import { diceOf, type Inputs } from "./dice.ts";
import { FLAGS, PREAMBLE, TAG_VALUES } from "./inputs.ts";

/** What names and tags are made of. */
export const CONTEXT: Inputs = {
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

const SUBNET_INPUTS: Inputs = {
  igw_id: ["[module.vpc.igw_id]", "[module.vpc.igw_id]", "[var.text]"],
  ipv6_egress_only_igw_id: ["[module.vpc.ipv6_egress_only_igw_id]"],
  max_subnet_count: ["0", "2", "3", "6"],
  max_nats: ["1", "2"],
  private_subnets_enabled: FLAGS,
  public_subnets_enabled: FLAGS,
  private_label: ['"closed"'],
  ipv4_enabled: ["true", "false"],
  ipv6_enabled: ["true", "false"],
  ipv6_cidr_block: ["[module.vpc.vpc_ipv6_cidr_block]", '["2001:db8::/56"]'],
  ipv4_cidrs: [
    '[{ private = ["10.0.0.0/23", "10.0.2.0/23"], public = ["10.0.10.0/24", "10.0.11.0/24"] }]',
  ],
  availability_zone_attribute_style: ['"fixed"', '"full"'],
  nat_gateway_enabled: FLAGS,
  nat_instance_enabled: FLAGS,
  nat_elastic_ips: ['["192.0.2.1", "192.0.2.2", "192.0.2.3"]', "var.ranges"],
  map_public_ip_on_launch: [...FLAGS, "null"],
  private_dns64_nat64_enabled: FLAGS,
  public_dns64_nat64_enabled: FLAGS,
  private_route_table_enabled: FLAGS,
  public_route_table_ids: ["[module.vpc.vpc_main_route_table_id]"],
  public_route_table_enabled: FLAGS,
  public_route_table_per_subnet_enabled: FLAGS,
  private_subnets_additional_tags: TAG_VALUES,
  public_subnets_additional_tags: ['{ "kubernetes.io/role/elb" = "1" }'],
  subnet_type_tag_key: ['"cpco.io/subnet/type"'],
};
const PER_ZONE: Inputs = {
  subnets_per_az_count: ["1", "2"],
  subnets_per_az_names: ['["one", "two"]'],
};
const PER_ZONE_3: Inputs = {
  ...PER_ZONE,
  public_subnets_per_az_count: ["1", "2"],
  public_subnets_per_az_names: ['["front", "back"]'],
  private_subnets_per_az_count: ["2", "3"],
  private_subnets_per_az_names: ['["app", "data", "more"]'],
  nat_gateway_public_subnet_indices: ["[0]", "[0, 1]"],
  nat_gateway_public_subnet_names: ['["front"]'],
};
const SUBNET_VERSIONS: readonly (readonly [string, Inputs])[] = [
  ["2.0.1", {}],
  ["2.0.4", {}],
  ["2.1.0", PER_ZONE],
  ["2.3.0", PER_ZONE],
  ["2.4.0", PER_ZONE],
  ["2.4.2", PER_ZONE],
  ["3.0.1", PER_ZONE_3],
  ["3.1.0", PER_ZONE_3],
];
const ZONES: readonly string[] = [
  '  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]\n',
  '  availability_zones = ["us-west-2a"]\n',
  "  availability_zones = slice(data.aws_availability_zones.available.names, 0, 3)\n",
  '  availability_zone_ids = ["use1-az1", "use1-az2"]\n',
  "  availability_zones = [var.text]\n",
  "",
];

/** Route tables that other resources name by outputs of the module. */
const USES: readonly string[] = [
  "module.subnets.private_route_table_ids",
  "concat(module.subnets.private_route_table_ids, module.subnets.public_route_table_ids)",
  "flatten(values(module.subnets.az_private_route_table_ids_map))",
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
  const [subnetsVersion, perZone] = pick(SUBNET_VERSIONS);
  const usual = throwOne() < 0.7 ? "  igw_id = [module.vpc.igw_id]\n" : "";
  const { igw_id, ...others } = SUBNET_INPUTS;
  const subnets = `module "subnets" {
  source  = "cloudposse/dynamic-subnets/aws"
  version = "${subnetsVersion}"
  vpc_id = module.vpc.vpc_id
  ipv4_cidr_block = ${pick(["[module.vpc.vpc_cidr_block]", '["10.0.0.0/16"]', "[]"])}
${usual}${pick(ZONES)}${context}${argumentsOf(CONTEXT, share / 2)}${argumentsOf({ ...others, ...perZone }, share)}}
resource "aws_vpc_endpoint" "s3" {
  vpc_id          = module.vpc.vpc_id
  service_name    = "com.amazonaws.us-east-1.s3"
  route_table_ids = ${pick(subnetsVersion.startsWith("2.0.") ? USES.slice(0, 2) : USES)}
}
`;
  const root = PREAMBLE + label + vpc + (throwOne() < 0.8 ? subnets : "");
  return release < 101 ? root.replaceAll("vpc.vpc_ipv6_cidr_block", "vpc.ipv6_cidr_block") : root;
}
