import { diceOf, type Inputs } from "./dice.ts";
import { FLAGS, PREAMBLE, TAG_VALUES } from "./inputs.ts";

const TAGS = [
  "v4.0.2",
  "v5.0.0",
  "v5.1.0",
  "v5.1.1",
  "v5.1.2",
  "v5.5.0",
  "v5.8.1",
  "v5.13.0",
  "v5.21.0",
];
const VPC_TAGS = [...TAGS, "v6.0.0", "v6.6.0"];
const TAGS_3 = [
  "v3.0.0",
  "v3.2.0",
  "v3.7.0",
  "v3.11.5",
  "v3.14.4",
  "v3.16.1",
  "v3.18.1",
  "v3.19.0",
];

const ranges = (net: number) => [
  `["10.0.${net}.0/23", "10.0.${net + 2}.0/23", "10.0.${net + 4}.0/23"]`,
  `["10.0.${net}.0/24"]`,
  `[for index in range(2) : cidrsubnet("10.0.0.0/16", 8, index + ${net})]`,
  "var.ranges",
  "[]",
];
/** What each input may be given; inputs that are not listed keep their defaults. */
const VPC_INPUTS: Inputs = {
  azs: [
    '["us-east-1a", "us-east-1b", "us-east-1c"]',
    '["use1-az1", "use1-az2"]',
    "slice(data.aws_availability_zones.available.names, 0, 3)",
    "data.aws_availability_zones.available.names",
    "[var.text]",
  ],
  name: ['"clickhouse"', "var.text"],
  cidr: ['"10.0.0.0/16"', '"10.0.0.0/20"', "var.text"],
  secondary_cidr_blocks: ['["100.64.0.0/16"]', "var.ranges"],
  private_subnets: ranges(0),
  public_subnets: ranges(10),
  intra_subnets: ranges(20),
  database_subnets: ranges(30),
  redshift_subnets: ranges(40),
  elasticache_subnets: ranges(50),
  tags: TAG_VALUES,
  vpc_tags: TAG_VALUES,
  private_subnet_tags: TAG_VALUES,
  public_subnet_tags: ['{ "kubernetes.io/role/elb" = "1" }'],
  private_subnet_names: ['["one", "two"]'],
  private_subnet_tags_per_az: ['{ "us-east-1a" = { clickhouse-byoc = "true" } }'],
  private_route_table_tags: TAG_VALUES,
  enable_nat_gateway: ["true", "true", ...FLAGS],
  single_nat_gateway: FLAGS,
  one_nat_gateway_per_az: FLAGS,
  create_vpc: ["true", "false", "var.flag"],
  create_igw: FLAGS,
  enable_dns_hostnames: FLAGS,
  enable_dns_support: FLAGS,
  map_public_ip_on_launch: FLAGS,
  reuse_nat_ips: FLAGS,
  enable_ipv6: FLAGS,
  private_subnet_ipv6_prefixes: ["[0, 1, 2]"],
  create_database_subnet_route_table: FLAGS,
  create_database_internet_gateway_route: FLAGS,
  create_database_nat_gateway_route: FLAGS,
  create_redshift_subnet_route_table: FLAGS,
  enable_public_redshift: FLAGS,
  create_elasticache_subnet_route_table: FLAGS,
  enable_vpn_gateway: FLAGS,
  manage_default_vpc: FLAGS,
  manage_default_security_group: FLAGS,
  default_security_group_ingress: [
    '[{ cidr_blocks = "10.0.0.0/8,192.168.0.0/16", to_port = 443 }, { self = true }]',
  ],
  manage_default_route_table: FLAGS,
  default_route_table_routes: [
    '[{ cidr_block = "0.0.0.0/0", gateway_id = "igw-0123456789abcdef0" }]',
  ],
  enable_flow_log: FLAGS,
  create_flow_log_cloudwatch_iam_role: FLAGS,
  create_flow_log_cloudwatch_log_group: FLAGS,
  use_ipam_pool: FLAGS,
  ipv4_ipam_pool_id: ["var.text"],
  ipv4_netmask_length: ["20"],
  enable_dhcp_options: FLAGS,
  public_dedicated_network_acl: FLAGS,
};

const TABLES = [
  "module.vpc.private_route_table_ids",
  "concat(module.vpc.private_route_table_ids, module.vpc.public_route_table_ids)",
  "module.vpc.intra_route_table_ids",
  "module.vpc.database_route_table_ids",
  "[module.vpc.default_route_table_id]",
];
const ENDPOINTS: readonly string[] = [
  ...TABLES.map(
    (tables) => `s3 = { service = "s3", service_type = "Gateway", route_table_ids = ${tables} }`,
  ),
  's3 = { service = "s3", tags = { Name = "s3-endpoint" } }',
  's3 = { service_name = "com.amazonaws.us-east-1.s3", service_type = "Gateway", policy = "{}" }',
  'dynamodb = { service = "dynamodb", service_type = "Gateway", create = var.flag }',
  'ecr = { service = "ecr.api", private_dns_enabled = true, subnet_ids = module.vpc.private_subnets }',
];
const ENDPOINT_INPUTS: Inputs = {
  create: FLAGS,
  subnet_ids: ["module.vpc.private_subnets"],
  security_group_ids: ["[module.vpc.default_security_group_id]"],
  tags: TAG_VALUES,
};

/** A call of the VPC module and often one of its endpoints. */
export const vpcCase = (seed: number): string => caseOf(seed, VPC_TAGS, VPC_INPUTS);

/** The same for version 3, which lacks some inputs. */
export function vpc3Case(seed: number): string {
  const { private_subnet_names, private_subnet_tags_per_az, ...inputs } = VPC_INPUTS;
  const { use_ipam_pool, ipv4_ipam_pool_id, ipv4_netmask_length, ...common } = inputs;
  // Its first versions fail where the default group is managed and these are not given.
  const {
    manage_default_security_group: _,
    default_security_group_ingress: __,
    ...others
  } = common;
  const group = [
    "true\n  default_security_group_ingress = []\n  default_security_group_egress = []",
  ];
  return caseOf(seed, TAGS_3, { ...others, manage_default_security_group: group });
}

function caseOf(seed: number, tags: readonly string[], inputs: Inputs): string {
  const { throwOne, pick, argumentsOf } = diceOf(seed);
  const version = pick(tags).slice(1);
  const share = pick([0.1, 0.2, 0.35]);
  const { azs = [], private_subnets = [], public_subnets = [], ...others } = inputs;
  const usual = `  azs = ${pick(azs)}\n  private_subnets = ${pick(private_subnets)}\n  public_subnets = ${pick(public_subnets)}\n`;
  const vpc = `module "vpc" {\n  source = "terraform-aws-modules/vpc/aws"\n  version = "${version}"\n${usual}${argumentsOf(others, share)}}\n`;
  const endpoint = `module "endpoints" {\n  source = "terraform-aws-modules/vpc/aws//modules/vpc-endpoints"\n  version = "${version}"\n  vpc_id = module.vpc.vpc_id\n  endpoints = {\n    ${pick(ENDPOINTS)}\n  }\n${argumentsOf(ENDPOINT_INPUTS, share)}}\n`;
  return PREAMBLE + vpc + (throwOne() < 0.6 ? endpoint : "");
}
