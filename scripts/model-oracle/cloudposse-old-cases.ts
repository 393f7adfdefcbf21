import { CONTEXT } from "./cloudposse-cases.ts";
import { diceOf, type Inputs } from "./dice.ts";
import { FLAGS, PREAMBLE, TAG_VALUES } from "./inputs.ts";

const INPUTS: Inputs = {
  max_subnet_count: ["0", "2", "3", "6"],
  availability_zone_attribute_style: ['"fixed"', '"full"'],
  vpc_default_route_table_id: ["module.vpc.vpc_main_route_table_id", "var.text", '""'],
  public_network_acl_id: ["var.text"],
  nat_gateway_enabled: FLAGS,
  nat_instance_enabled: FLAGS,
  nat_elastic_ips: ['["192.0.2.1", "192.0.2.2"]', "var.ranges"],
  map_public_ip_on_launch: [...FLAGS, "null"],
  private_subnets_additional_tags: TAG_VALUES,
  public_subnets_additional_tags: ['{ "kubernetes.io/role/elb" = "1" }'],
  subnet_type_tag_key: ['"type"', "var.text"],
};
const VERSIONS = ["0.39.5", "0.39.8", "0.40.0", "0.40.1", "1.0.0"];
const ZONES = [
  '["us-east-1a", "us-east-1b", "us-east-1c"]',
  '["us-west-2a"]',
  "slice(data.aws_availability_zones.available.names, 0, 3)",
  "data.aws_availability_zones.available.names",
  "var.ranges",
];

/** A VPC of Cloud Posse and its subnets, as they were before 2.0. */
export function cloudposseOldCase(seed: number): string {
  const { throwOne, pick, argumentsOf } = diceOf(seed);
  const share = pick([0.1, 0.2, 0.35]);
  const shared = argumentsOf(CONTEXT, share / 2);
  return `${PREAMBLE}module "vpc" {
  source  = "cloudposse/vpc/aws"
  version = "${pick(["0.28.1", "1.1.0"])}"
  cidr_block = "10.0.0.0/16"
${shared}}
module "subnets" {
  source  = "git::https://github.com/cloudposse/terraform-aws-dynamic-subnets.git?ref=tags/${pick(VERSIONS)}"
  vpc_id = module.vpc.vpc_id
  igw_id = ${pick(["module.vpc.igw_id", "module.vpc.igw_id", "var.text"])}
  cidr_block = ${pick(["module.vpc.vpc_cidr_block", '"10.0.0.0/20"', '""'])}
  availability_zones = ${pick(ZONES)}
${throwOne() < 0.5 ? shared : argumentsOf(CONTEXT, share / 2)}${argumentsOf(INPUTS, share)}}
resource "aws_vpc_endpoint" "s3" {
  vpc_id          = module.vpc.vpc_id
  service_name    = "com.amazonaws.us-east-1.s3"
  route_table_ids = module.subnets.private_route_table_ids
}
`;
}
