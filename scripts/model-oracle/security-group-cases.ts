import { diceOf, type Inputs } from "./dice.ts";

const VERSIONS = [
  "3.0.0",
  "3.6.0",
  "3.18.0",
  "4.0.0",
  "4.9.0",
  "4.13.0",
  "4.17.1",
  "4.17.2",
  "5.0.0",
  "5.1.2",
  "5.2.0",
  "5.3.1",
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
variable "maps" {
  type = list(map(string))
}
variable "number" {
  type = number
}
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}
resource "aws_security_group" "other" {
  vpc_id = aws_vpc.main.id
}
`;

const FLAGS = ["true", "false", "var.flag"];
const RANGES = ['["10.0.0.0/8"]', '["10.1.0.0/16", "192.168.0.0/16"]', "[var.text]", "var.texts"];
const RANGES_6 = ['["::/0"]', '["2001:db8::/32"]', "var.texts"];
const LISTS = ['["pl-0123456789abcdef0"]', "var.texts"];
const NAMES = [
  '["https-443-tcp"]',
  '["http-80-tcp", "all-icmp", "postgresql-tcp"]',
  '["all-all"]',
  '[var.flag ? "ssh-tcp" : "https-443-tcp"]',
  "[var.text]",
  "var.texts",
];
const rule = (...parts: readonly string[]) => `[{ ${parts.join(", ")} }]`;
const PORTS = ["from_port = 8443", "to_port = 9440", 'protocol = "tcp"'];
const MAPS = [
  rule(...PORTS),
  rule('rule = "https-443-tcp"'),
  rule("from_port = 0", "to_port = var.number", 'protocol = "-1"'),
  rule("from_port = 8443", "to_port = 9440", "protocol = 6", 'description = "ClickHouse"'),
  '[{ rule = "http-80-tcp" }, { rule = var.text }]',
  "var.maps",
];
const ranged = (name: string, values: readonly string[]) => [
  ...MAPS,
  ...values.map((value) => rule(`${name} = ${value}`, ...PORTS)),
];
const BY_RANGE = ranged("cidr_blocks", [
  '"10.0.0.0/8,192.168.0.0/16"',
  "var.text",
  "aws_vpc.main.cidr_block",
  '"0.0.0.0/0"',
  '"10.0.0.0/8,$' + '{var.text}"',
]);
const BY_RANGE_6 = ranged("ipv6_cidr_blocks", ['"2001:db8::/32,::/0"', "var.text"]);
const BY_SELF = [...MAPS, ...ranged("self", ["true", "false", "var.flag"])];
const BY_GROUP = [
  rule('rule = "https-443-tcp"', "source_security_group_id = aws_security_group.other.id"),
  rule("source_security_group_id = aws_security_group.other.id", ...PORTS),
  rule('source_security_group_id = "sg-0123456789abcdef0"', ...PORTS),
  rule("source_security_group_id = var.text", ...PORTS),
  "var.maps",
];
const BY_LIST = ranged("prefix_list_ids", ['"pl-1,pl-2"', "var.text"]);

const rulesOf = (direction: string): Inputs => ({
  [`${direction}_rules`]: NAMES,
  [`${direction}_with_cidr_blocks`]: BY_RANGE,
  [`${direction}_with_ipv6_cidr_blocks`]: BY_RANGE_6,
  [`${direction}_with_self`]: BY_SELF,
  [`${direction}_with_source_security_group_id`]: BY_GROUP,
});
const defaultsOf = (direction: string): Inputs => ({
  [`${direction}_cidr_blocks`]: RANGES,
  [`${direction}_ipv6_cidr_blocks`]: RANGES_6,
  [`${direction}_prefix_list_ids`]: LISTS,
});
const listsOf = (direction: string): Inputs => ({
  [`${direction}_with_prefix_list_ids`]: BY_LIST,
});

const OF_ALL: Inputs = {
  create: FLAGS,
  use_name_prefix: FLAGS,
  description: ['"For ClickHouse"', "var.text"],
  tags: ['{ "clickhouse-byoc" = "true" }', "{ Name = var.text }", '{ Name = "clients" }'],
};
const OF_ITSELF: Inputs = {
  rules: [
    '{ mine = [1, 2, "tcp", "Mine"], _ = ["", "", ""], https-443-tcp = [443, 444, "udp", ""] }',
  ],
};
const PRESETS = ["http-80", "https-443", "ssh", "kafka", "web", "postgresql", "consul"];
const SINCE_4_2: Inputs = { create_sg: FLAGS, security_group_id: ["aws_security_group.other.id"] };
const OTHERS = [
  "",
  `resource "aws_lb" "clients" {
  load_balancer_type = "network"
  internal           = true
  security_groups    = [module.group.OUTPUT]
}
`,
  `resource "aws_security_group_rule" "more" {
  security_group_id = module.group.OUTPUT
  type              = "ingress"
  from_port         = 8443
  to_port           = 8443
  protocol          = "tcp"
  cidr_blocks       = ["10.9.0.0/16"]
}
`,
];

/** A root that calls the module for security groups. */
export function securityGroupCase(seed: number): string {
  const { throwOne, pick, argumentsOf } = diceOf(seed);
  const version = pick(VERSIONS);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const since = (first: number, second: number) =>
    major > first || (major === first && minor >= second);
  const share = pick([0.15, 0.3]);
  const directions = ["ingress", "egress"].flatMap((direction) => {
    const written = since(5, 1)
      ? { ...rulesOf(direction), ...listsOf(direction) }
      : rulesOf(direction);
    const computed = Object.fromEntries(
      Object.entries(written).map(([name, values]) => [`computed_${name}`, values]),
    );
    const numbers = Object.fromEntries(
      Object.keys(written).map((name) => [`number_of_computed_${name}`, ["1", "1", "var.number"]]),
    );
    // Without a number, computed rules are none; a number without rules is an error of Terraform.
    const chosen = Object.keys(computed).filter(() => throwOne() < share / 2);
    const only = (inputs: Inputs, prefix: string) =>
      Object.fromEntries(chosen.map((name) => [prefix + name, inputs[prefix + name] ?? []]));
    return [
      argumentsOf({ ...written, ...defaultsOf(direction) }, share),
      argumentsOf({ ...only(computed, ""), ...only(numbers, "number_of_") }, 1),
    ];
  });
  const preset = throwOne() < 0.3 ? pick(PRESETS) : undefined;
  const common = preset ? OF_ALL : { ...OF_ALL, ...OF_ITSELF, ...(since(4, 2) ? SINCE_4_2 : {}) };
  const output = major < 4 ? "this_security_group_id" : "security_group_id";
  const call = `module "group" {
  source  = "terraform-aws-modules/security-group/aws${preset ? `//modules/${preset}` : ""}"
  version = "${version}"
  name    = ${pick(['"clients"', '"clickhouse"', "var.text"])}
  vpc_id  = ${pick(["aws_vpc.main.id", "aws_vpc.main.id", "var.text"])}
${argumentsOf(common, share)}${directions.join("")}}
`;
  return PREAMBLE + call + pick(OTHERS).replace("OUTPUT", output);
}
