import { diceOf, type Inputs } from "./dice.ts";
import { FLAGS, PREAMBLE, TAG_VALUES } from "./inputs.ts";

const PUBLIC: Inputs = {
  nat_gateway_configuration: ['"all_azs"', '"single_az"', '"none"', "var.text"],
  name_prefix: ['"front"'],
  assign_ipv6_cidr: ["true"],
  connect_to_igw: ["true", "false"],
  tags: ['{ "kubernetes.io/role/elb" = "1" }'],
};
const PRIVATE: Inputs = {
  connect_to_public_natgw: ["true", "true", "false", "var.flag"],
  name_prefix: ['"closed"', "var.text"],
  assign_ipv6_cidr: ["true"],
  connect_to_eigw: ["true"],
  tags: TAG_VALUES,
};
const OTHERS: Inputs = {
  vpc_enable_dns_hostnames: FLAGS,
  vpc_enable_dns_support: FLAGS,
  vpc_assign_generated_ipv6_cidr_block: ["true"],
  vpc_ipv6_cidr_block: ['"2001:db8::/56"'],
  vpc_egress_only_internet_gateway: FLAGS,
  tags: TAG_VALUES,
  transit_gateway_id: ["var.text"],
  transit_gateway_routes: [
    '{ private = "10.0.0.0/8" }',
    '{ public = "pl-0123456789abcdef0", private = var.text }',
  ],
  core_network: ['{ id = "core-network-1", arn = var.text }'],
  core_network_routes: ['{ private = "10.0.0.0/8" }'],
};
const VERSIONS: readonly (readonly [string, Inputs])[] = [
  ["4.3.0", {}],
  ["4.3.2", {}],
  ["4.4.2", {}],
  ["4.4.4", { create_vpc: ["true"] }],
  ["4.5.0", {}],
  ["4.6.0", { optimize_subnet_cidr_ranges: ["true", "var.flag"] }],
  ["4.7.3", { optimize_subnet_cidr_ranges: ["true"] }],
];
const RANGES = [
  "netmask = 24",
  "netmask = 26",
  'cidrs = ["10.0.64.0/24", "10.0.65.0/24", "10.0.66.0/24"]',
];
const TABLES = [
  "[for table in module.vpc.rt_attributes_by_type_by_az.private : table.id]",
  "values(module.vpc.rt_attributes_by_type_by_az.public)[*].id",
  "[module.vpc.vpc_attributes.default_route_table_id]",
];

/** A VPC of aws-ia with some kinds of subnets. */
export function awsIaCase(seed: number): string {
  const { throwOne, pick, argumentsOf } = diceOf(seed);
  const share = pick([0.1, 0.2, 0.35]);
  const [version, more] = pick(VERSIONS);
  const kind = (name: string, inputs: Inputs) =>
    throwOne() < 0.75 ? `    ${name} = {\n  ${pick(RANGES)}\n${argumentsOf(inputs, share)}}\n` : "";
  const subnets = [
    kind("public", { ...PUBLIC, ...(version > "4.3.1" && { map_public_ip_on_launch: FLAGS }) }),
    kind("private", PRIVATE),
    kind("data", PRIVATE),
    throwOne() < 0.2 ? kind("transit_gateway", { connect_to_public_natgw: ["true"] }) : "",
    throwOne() < 0.2 ? kind("core_network", { require_acceptance: ["true", "var.flag"] }) : "",
  ];
  const counted = [`az_count = ${pick(["2", "3"])}`];
  const listed = ['azs = ["us-east-1a", "us-east-1b"]', "azs = var.ranges"];
  const zones = pick(version > "4.4.2" ? [...counted, ...listed] : counted);
  return `${PREAMBLE}module "vpc" {
  source  = "aws-ia/vpc/aws"
  version = "${version}"
  name = ${pick(['"clickhouse"', "var.text"])}
  ${pick(['cidr_block = "10.0.0.0/16"', 'cidr_block = "10.0.0.0/16"', "cidr_block = var.text", "vpc_ipv4_ipam_pool_id = var.text\n  vpc_ipv4_netmask_length = 20"])}
  ${zones}
  subnets = {
${subnets.join("")}  }
${argumentsOf({ ...OTHERS, ...more }, share)}}
resource "aws_vpc_endpoint" "s3" {
  vpc_id          = module.vpc.vpc_attributes.id
  service_name    = "com.amazonaws.us-east-1.s3"
  route_table_ids = ${pick(TABLES)}
}
`;
}
