import type { Report, RuleDescription } from "../../src/report/report.ts";
import type { Result } from "../../src/rules/result.ts";
import type { SourceFile, Span } from "../../src/source/file.ts";

/** The span of the first place where a text stands in a file. */
export function spanOf(file: SourceFile, text: string): Span {
  const start = file.text.indexOf(text);
  if (start === -1) throw new Error(`${file.path} does not contain ${text}`);
  return { file, start, end: start + text.length };
}

export function sourceFile(path: string, text: string, vendored = false): SourceFile {
  return { path, text, vendored };
}

const network = sourceFile(
  "modules/network/main.tf",
  `variable "cidrs" {
  type = list(string)
}

variable "azs" {
  type = list(string)
}

resource "aws_subnet" "private" {
  count             = length(var.cidrs)
  vpc_id            = aws_vpc.main.id
  cidr_block        = var.cidrs[count.index]
  availability_zone = var.azs[count.index]
}

resource "aws_vpc" "main" {
  enable_dns_support = false
  cidr_block         = "10.0.0.0/16"
}
`,
);

const main = sourceFile(
  "infra/prod/main.tf",
  `module "network" {
  source = "../../modules/network"
  cidrs  = var.subnet_cidrs
  azs    = var.azs
}
`,
);

const variables = sourceFile("infra/prod/variables.tf", 'variable "azs" {}\n');

const tfvars = sourceFile(
  "infra/prod/prod.auto.tfvars",
  'subnet_cidrs = ["10.0.0.0/24", "10.0.2.0/23"]\n',
);

const vendored = sourceFile(
  "infra/prod/.terraform/modules/tags/main.tf",
  'resource "aws_internet_gateway" "this" {}\n',
  true,
);

const broken = sourceFile("infra/dev/broken.tf", 'resource "aws_vpc" {\n  cidr_block =\n}\n');

function rule(
  id: string,
  requirement: string,
  title: string,
  severity: RuleDescription["severity"] = "error",
): RuleDescription {
  return {
    id,
    requirement,
    title,
    severity,
    why: `${title}.\nClickHouse places nodes into every subnet.\n\nThe network cannot be changed later.`,
    fix: "Use a prefix of /23 or shorter.\n\nThis replaces the subnet.",
    sources: ["https://clickhouse.com/docs/cloud/reference/byoc"],
  };
}

export const rules: readonly RuleDescription[] = [
  rule("vpc-has-dns", "BYOC-NET-002", "DNS support is on"),
  rule("subnet-is-23-or-larger", "BYOC-NET-004", "Each BYOC subnet has room for /23"),
  rule("subnet-is-not-huge", "BYOC-NET-004", "A BYOC subnet is not larger than /18", "info"),
  rule("subnets-span-three-zones", "BYOC-NET-005", "BYOC subnets span three zones"),
  rule("subnet-is-private", "BYOC-NET-007", "BYOC subnets are private"),
  rule("vpc-has-s3-endpoint", "BYOC-NET-010", "Private subnets reach S3 by a gateway", "warning"),
  rule("vpc-has-no-overlap", "BYOC-NET-011", "The network does not overlap with ours"),
];

const azs = {
  text: "`var.azs` has no value.",
  input: "var.azs",
  settledBy: "Pass `--var azs=…` or give the variable a default.",
  span: spanOf(variables, 'variable "azs"'),
};

function result(rule: string, part: Partial<Result> & Pick<Result, "location">): Result {
  const description = rules.find(({ id }) => id === rule);
  return {
    rule,
    requirement: description?.requirement ?? "BYOC-NET-000",
    severity: description?.severity ?? "error",
    verdict: "fail",
    subject: subject("Vpc", "module.network.aws_vpc.main"),
    message: "",
    trail: [],
    reasons: [],
    fingerprint: fingerprintOf(rule, part.subject?.address ?? ""),
    ...part,
  };
}

function subject(kind: string, address: string, exists: true | "unknown" = true) {
  return { kind, root: "infra/prod", address, exists };
}

/** Good enough for a sample: 32 hex digits that differ. */
function fingerprintOf(...parts: readonly string[]): string {
  let hash = 0x1234;
  for (const character of parts.join("\0")) {
    hash = (hash * 31 + character.charCodeAt(0)) % 0xffffffff;
  }
  return hash.toString(16).padStart(8, "0").repeat(4);
}

const results: readonly Result[] = [
  result("subnet-is-23-or-larger", {
    subject: subject("Subnet", "module.network.aws_subnet.private[0]"),
    message:
      "`module.network.aws_subnet.private[0]` is 10.0.0.0/24. ClickHouse needs /23 or larger.",
    location: spanOf(tfvars, '"10.0.0.0/24"'),
    trail: [
      { note: "argument `cidrs` of module.network", location: spanOf(main, "var.subnet_cidrs") },
      { note: "`cidr_block` of the subnet", location: spanOf(network, "var.cidrs[count.index]") },
    ],
  }),
  result("subnet-is-23-or-larger", {
    verdict: "pass",
    subject: subject("Subnet", "module.network.aws_subnet.private[1]"),
    message: "`module.network.aws_subnet.private[1]` is 10.0.2.0/23.",
    location: spanOf(tfvars, '"10.0.2.0/23"'),
  }),
  result("vpc-has-dns", {
    message: "`module.network.aws_vpc.main` turns DNS support off.",
    location: spanOf(network, "enable_dns_support = false"),
  }),
  result("subnet-is-private", {
    subject: subject("Subnet", "module.network.aws_subnet.private[0]"),
    message: "The subnet's route table sends 0.0.0.0/0 to an internet gateway.",
    location: spanOf(vendored, '"aws_internet_gateway" "this"'),
    trail: [{ note: "called here", location: spanOf(main, 'module "network"') }],
  }),
  result("subnet-is-private", {
    subject: subject("Subnet", "module.network.aws_subnet.private[1]"),
    message: "The subnet's route table sends 0.0.0.0/0 to an internet gateway.",
    location: spanOf(vendored, '"aws_internet_gateway" "this"'),
    trail: [{ note: "called here", location: spanOf(main, 'module "network"') }],
  }),
  result("subnets-span-three-zones", {
    verdict: "unknown",
    message: "Nobody can tell in how many zones the subnets of `module.network.aws_vpc.main` lie.",
    location: spanOf(network, 'resource "aws_vpc" "main"'),
    reasons: [azs],
  }),
  result("subnet-is-not-huge", {
    verdict: "unknown",
    subject: subject("Subnet", "module.network.aws_subnet.private[0]"),
    message: "The zone of the subnet is not known.",
    location: spanOf(network, "var.azs[count.index]"),
    reasons: [azs],
  }),
  result("vpc-has-s3-endpoint", {
    verdict: "unknown",
    message: "An S3 gateway endpoint may stand in a module that is not on disk.",
    location: spanOf(network, 'resource "aws_vpc" "main"'),
    reasons: [
      {
        text: "`module.endpoints` is not on disk.",
        input: "module.endpoints",
        settledBy: "Run `terraform init` first.",
      },
    ],
  }),
  result("vpc-has-no-overlap", {
    verdict: "not-applicable",
    location: spanOf(network, 'resource "aws_vpc" "main"'),
  }),
];

/** Every field, severity and verdict at least once. */
export const sample: Report = {
  tool: {
    name: "byoc-preflight",
    version: "0.1.0",
    uri: "https://github.com/ClickHouse/byoc-preflight",
  },
  rules,
  roots: ["infra/dev", "infra/prod"],
  targets: [
    {
      kind: "Vpc",
      root: "infra/prod",
      address: "module.network.aws_vpc.main",
      assumed: true,
      region: "eu-central-1",
      why: "it is the only VPC of the scan",
      location: spanOf(network, 'resource "aws_vpc" "main"'),
    },
  ],
  setAside: [],
  notices: ["Nothing is tagged `clickhouse-byoc`: tag the VPC, or pass --target ADDRESS."],
  results,
  diagnostics: [
    {
      severity: "error",
      summary: "An expression is missing",
      detail: "Expected the start of a value, found the end of the line.",
      span: spanOf(broken, "cidr_block ="),
    },
    {
      severity: "warning",
      summary: "A file cannot be read",
      detail: "It is larger than 5 MB.",
      path: "infra/prod/huge.tf",
    },
  ],
  files: {
    analysed: 5,
    notApplicable: 2,
    unanalysed: [
      { file: "infra/dev/broken.tf", reason: "has a syntax error" },
      { file: "infra/prod/huge.tf", reason: "is larger than 5 MB" },
    ],
  },
  duration: 41.6,
};

/** A report about nothing at all. */
export const empty: Report = {
  ...sample,
  roots: [],
  targets: [],
  notices: [],
  results: [],
  diagnostics: [],
  files: { analysed: 0, notApplicable: 0, unanalysed: [] },
};
