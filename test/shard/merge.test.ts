import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Config } from "../../src/policy/config.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { networkPrograms } from "../cloudformation/network-program.ts";
import { iamPrograms } from "../soundness/iam-program.ts";
import { programs } from "../soundness/program.ts";
import { merged, printed, scanned, shardsOf, type Texts } from "./sharded.ts";

/** Every project of ours in one repository, each a root or several. */
function monorepo(): Texts {
  const paths = ["terraform", "cloudformation"].flatMap((language) =>
    readdirSync(`fixtures/${language}`, { recursive: true, encoding: "utf8" }).map(
      (path) => `${language}/${path.replaceAll("\\", "/")}`,
    ),
  );
  return Object.fromEntries(
    paths
      .filter((path) => /\.\w+$/.test(path))
      .map((path) => [path, readFileSync(`fixtures/${path}`, "utf8")]),
  );
}

const VPC = `resource "aws_vpc" "main" {
  cidr_block = var.cidr
}
variable "cidr" {}
`;

const SUBNET = `data "aws_vpc" "main" {
  id = "vpc-1"
}
resource "aws_subnet" "a" {
  vpc_id     = data.aws_vpc.main.id
  cidr_block = "10.0.0.0/28"
  tags       = { clickhouse-byoc = "true" }
}
`;

/** A module that two roots call, and that says something wrong in both. */
const SHARED: Texts = {
  "modules/net/main.tf": `${VPC}resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet(local.nothing, 4, 0)
  tags       = { clickhouse-byoc = "true" }
}
`,
  "prod/main.tf": 'module "net" {\n  source = "../modules/net"\n  cidr = "10.0.0.0/16"\n}\n',
  "test/main.tf": 'module "net" {\n  source = "../modules/net"\n  cidr = "10.1.0.0/16"\n}\n',
};

const SUPPRESSED = (reason: string) =>
  `# byoc-preflight:ignore subnet-is-23-or-larger -- ${reason}\n`;

const IGNORED = SUBNET.replace("resource", `${SUPPRESSED("small on purpose")}resource`);

/** A root that keeps its state in a file, and one that reads a state. */
const keeping = (vpc: string) =>
  `${vpc}output "vpc_id" {\n  value = aws_vpc.main.id\n}\nterraform {\n  backend "local" {}\n}\n`;
const reading = (root: string, vpc = "data.terraform_remote_state.net.outputs.vpc_id") => `
data "terraform_remote_state" "net" {
  backend = "local"
  config  = { path = "../${root}/terraform.tfstate" }
}
${SUBNET.replace("data.aws_vpc.main.id", vpc)}
resource "aws_vpc_endpoint" "s3" {
  vpc_id       = ${vpc}
  service_name = "com.amazonaws.eu-west-1.s3"
}
`;

const EUROPE = 'provider "aws" {\n  region = "eu-west-1"\n}\n';
const LOOKING = `${EUROPE}${SUBNET.replace('id = "vpc-1"', 'tags = { Name = "main" }')}`;

/** Each is a repository in which something concerns more than one root. */
const REPOSITORIES: Readonly<Record<string, Texts>> = {
  "all projects of ours": monorepo(),
  "the only VPC of the scan": { "a/main.tf": VPC, "b/main.tf": SUBNET, "c/main.tf": SUBNET },
  "several VPCs, none of them marked": { "a/main.tf": VPC, "b/main.tf": VPC, "c/main.tf": SUBNET },
  "a module that two roots call": SHARED,
  "a file that cannot be read, and one that is no code": {
    ...SHARED,
    "broken/main.tf": `${VPC}resource "aws_subnet" {\n`,
    "broken/broken.yaml": "AWSTemplateFormatVersion: '2010-09-09'\nResources: [\n",
    "other/values.tfvars": "a = 1\n",
    "other/main.tofu": "",
  },
  "suppressions that hold, are of no use, or are used in one root of two": {
    "a/main.tf": VPC,
    "b/main.tf": IGNORED,
    "c/main.tf": `${SUPPRESSED("nothing here")}${VPC}`,
    "d/main.tf": `${SUPPRESSED("too late, until 2026-01-31")}${SUBNET}`,
    "modules/m/main.tf": `variable "size" {}\n${IGNORED.replace('"10.0.0.0/28"', "var.size")}`,
    "e/main.tf": 'module "m" {\n  source = "../modules/m"\n  size = "10.0.0.0/28"\n}\n',
    "f/main.tf": 'module "m" {\n  source = "../modules/m"\n  size = "10.0.0.0/20"\n}\n',
  },
  "roots that read the state of another": {
    "a/main.tf": reading("c"),
    "b/main.tf": reading("none"),
    "c/main.tf": keeping(VPC.replace("var.cidr", '"10.0.0.0/16"')),
    "d/main.tf": `${reading("e")}${keeping(VPC)}`,
    "e/main.tf": `${reading("d")}${keeping(VPC)}`,
  },
  "roots that look up what another declares": {
    "a/main.tf": LOOKING,
    "b/main.tf": `${LOOKING}data "aws_vpc" "other" {\n  tags = { Name = "other" }\n}\n`,
    "c/main.tf": `${EUROPE}${VPC.replace("cidr_block", 'tags = { Name = "main" }\n  cidr_block')}`,
    "d/main.tf": `${EUROPE}${VPC.replace("cidr_block", 'tags = { Name = "other" }\n  cidr_block')}`,
    "e/main.tf": `${EUROPE}${VPC.replace("cidr_block", 'tags = { Name = "other" }\n  cidr_block')}`,
  },
  "nothing at all": {},
};

describe.each([1, 2, 3, 4, 5])("%d shards say what one scan says", (count) => {
  test.for(Object.entries(REPOSITORIES))("of %s", ([, texts]) => {
    const whole = scanned(texts).report;
    const report = merged(shardsOf(texts, count));
    if (typeof report === "string") throw new Error(report);
    expect(printed(report)).toEqual(printed(whole));
    expect(report).toMatchObject({ roots: whole.roots, files: whole.files });
  });
});

test("the shards of one repository differ in what they judge", () => {
  const shards = Object.values(shardsOf(monorepo(), 3)).map((text) => JSON.parse(text));
  const roots = shards.map(({ results }) => [
    ...new Set(results.map((one: { subject: { root: string } }) => one.subject.root)),
  ]);
  expect(roots.every((own) => own.length > 0)).toBe(true);
  expect(new Set(roots.flat()).size).toBe(roots.flat().length);
});

test("what shards write is the same each time", () => {
  expect(shardsOf(SHARED, 2)).toEqual(shardsOf(SHARED, 2));
});

test("what a configuration accepts is accepted in every shard, and told as unused only if it is", () => {
  const texts = { "a/main.tf": VPC, "b/main.tf": SUBNET, "c/main.tf": SUBNET };
  const file = { path: "byoc-preflight.yaml", text: "\n".repeat(9), vendored: false };
  const accepting = (rule: string, start: number, root: string) => ({
    ...{ rules: [rule], reason: "known", root },
    at: { file, start, end: start + 1 },
  });
  const config: Config = {
    file: file.path,
    ...{ roots: [], parameters: [], templates: [], rules: [], exclude: [], expect: [] },
    suppressions: { inline: true, requireUntil: false, forbid: [] },
    suppress: [
      accepting("subnet-is-23-or-larger", 1, "b"),
      accepting("subnet-is-23-or-larger", 2, "nowhere"),
    ],
  };
  const policy = { today: "2026-11-21", inline: true, config };
  const whole = scanned(texts, { policy }).report;
  const report = merged(shardsOf(texts, 3, { policy }));
  if (typeof report === "string") throw new Error(report);
  expect(printed(report)).toEqual(printed(whole));
  expect(whole.setAside.length).toBeGreaterThan(0);
  expect(whole.diagnostics.map(({ summary }) => summary)).toContain("A suppression is not used");
});

/** Repositories of a few roots and templates, about which not everything is known. */
const repositories = fc
  .record({
    networks: fc.array(programs, { maxLength: 3 }),
    roles: fc.array(iamPrograms, { maxLength: 2 }),
    templates: fc.array(networkPrograms, { maxLength: 2 }),
  })
  .map(({ networks, roles, templates }): Texts => {
    const rooted = [
      ...networks.map(({ vague }) => vague["main.tf"] ?? ""),
      ...roles.map(({ text }) => text),
    ].map((text, index) => [`root${index}/main.tf`, text]);
    const written = templates.map(({ vague }, index) => [`stack${index}.json`, vague]);
    return Object.fromEntries([...rooted, ...written]);
  });

test("shards of generated repositories say what one scan says", () => {
  fc.assert(
    fc.property(repositories, fc.integer({ min: 1, max: 5 }), (texts, count) => {
      const report = merged(shardsOf(texts, count));
      if (typeof report === "string") throw new Error(report);
      expect(printed(report)).toEqual(printed(scanned(texts).report));
    }),
    { numRuns: 60 },
  );
});

test("a rule that takes too long for one scan is no matter for shards", () => {
  const [rule] = builtInRules;
  if (!rule) throw new Error("There are no rules");
  const shards = Object.entries(shardsOf({ "a/main.tf": VPC, "b/main.tf": VPC }, 2, {}, [rule]));
  const tired = shards.map(([name, text]) => {
    const data = JSON.parse(text);
    return [name, JSON.stringify({ ...data, steps: [3_000_000] })];
  });
  expect(merged(Object.fromEntries(tired))).toContain("takes more steps than a rule may take");
});
