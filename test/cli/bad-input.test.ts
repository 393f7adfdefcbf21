import { spawnSync } from "node:child_process";
import { truncateSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, temporary } from "./temporary.ts";

const CLI = resolve("dist/cli.cjs");

function run(directory: string, args: readonly string[]) {
  const env = { PATH: process.env["PATH"] ?? "" };
  const options = { cwd: directory, env, encoding: "utf8", timeout: 30_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], options);
  return { status, output: `${stdout}${stderr}` };
}

/** A network in which one thing is wrong, so that it shows whether the rest was analysed. */
const NETWORK = `resource "aws_vpc" "main" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = false
  tags               = { clickhouse-byoc = "true" }
}
`;
const FOUND = "error[vpc-resolves-dns]";

const RULE = (require: string) => `id: my-rule
requirement: MY-1
title: A rule of mine
severity: error
for: Vpc
require: ${require}
message: "{{vpc.name}} is wrong"
why: Because.
fix: Mend it.
sources: ["https://example.com/"]
examples:
  - title: One
    terraform: |
      resource "aws_vpc" "a" {} # <- fail
`;

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly code: number;
  readonly says: RegExp;
  /** Whether the rest of the repository is analysed all the same. */
  readonly goesOn: boolean;
}

const CASES: Readonly<Record<string, Case>> = {
  "a file with a syntax error": {
    files: { "net/main.tf": NETWORK, "other/main.tf": 'locals {\n  a = "x\n}\n' },
    code: 1,
    says: /other\/main\.tf:2:\d+/,
    goesOn: true,
  },
  "a syntax error and nothing else wrong": {
    files: { "other/main.tf": "locals {\n  a = = 1\n}\n" },
    code: 4,
    says: /other\/main\.tf:2:7[\s\S]*1 not analysed/,
    goesOn: false,
  },
  "a module that is not there": {
    files: { "net/main.tf": `${NETWORK}module "m" {\n  source = "./nowhere"\n}\n` },
    code: 1,
    says: /vpc-resolves-dns/,
    goesOn: true,
  },
  "locals that depend on each other": {
    files: {
      "net/main.tf": `${NETWORK}locals {\n  a = local.b\n  b = local.a\n}\nresource "aws_subnet" "s" {\n  vpc_id = aws_vpc.main.id\n  cidr_block = local.a\n}\n`,
    },
    code: 1,
    says: /Reference cycle[\s\S]*net\/main\.tf:7:\d+|net\/main\.tf:[78]:\d+[\s\S]*depends on itself/,
    goesOn: true,
  },
  "modules that call each other": {
    files: {
      "net/main.tf": NETWORK,
      "a/main.tf": 'module "b" {\n  source = "../b"\n}\n',
      "b/main.tf": 'module "a" {\n  source = "../a"\n}\n',
    },
    code: 1,
    says: /Module cycle/,
    goesOn: true,
  },
  "a binary file": {
    files: { "net/main.tf": NETWORK, "bin/main.tf": "\u0000\u0001\u0002" },
    code: 1,
    says: /bin\/main\.tf/,
    goesOn: true,
  },
  "a flag that does not exist": {
    files: { "net/main.tf": NETWORK },
    args: ["--regoin", "us-east-1"],
    code: 2,
    says: /--region/,
    goesOn: false,
  },
  "a format that does not exist": {
    files: { "net/main.tf": NETWORK },
    args: ["--format", "xml"],
    code: 2,
    says: /pretty.*json.*sarif/,
    goesOn: false,
  },
  "a target that does not exist": {
    files: { "net/main.tf": NETWORK },
    args: ["--target", "aws_vpc.nowhere"],
    code: 2,
    says: /aws_vpc\.nowhere/,
    goesOn: false,
  },
  "a variable that does not exist": {
    files: { "net/main.tf": NETWORK },
    args: ["--var", "nope=1"],
    code: 2,
    says: /`nope`/,
    goesOn: false,
  },
  "a root that does not exist": {
    files: { "net/main.tf": NETWORK },
    args: ["--root", "nowhere"],
    code: 2,
    says: /nowhere/,
    goesOn: false,
  },
  "a values file that does not exist": {
    files: { "net/main.tf": NETWORK },
    args: ["--var-file", "nowhere.tfvars"],
    code: 2,
    says: /nowhere\.tfvars/,
    goesOn: false,
  },
  "a rule that misspells a property": {
    files: { "net/main.tf": NETWORK, "rules/my-rule.yaml": RULE("vpc.dnsSuport") },
    args: ["--rules", "rules"],
    code: 2,
    says: /rules\/my-rule\.yaml:6:\d+[\s\S]*dnsSupport/,
    goesOn: false,
  },
  "a rule that compares a number with a text": {
    files: { "net/main.tf": NETWORK, "rules/my-rule.yaml": RULE('vpc.capacity(23) <= "3"') },
    args: ["--rules", "rules"],
    code: 2,
    says: /rules\/my-rule\.yaml:6:\d+/,
    goesOn: false,
  },
  "a rule that would take for ever": {
    files: {
      "net/main.tf": `${NETWORK}resource "aws_subnet" "s" {\n  count = 90\n  vpc_id = aws_vpc.main.id\n}\n`,
      "rules/my-rule.yaml": RULE(
        "vpc.subnets.all(a, vpc.subnets.all(b, vpc.subnets.all(c, vpc.subnets.all(d, d.name != c.name || a.name != b.name || true))))",
      ),
    },
    args: ["--rules", "rules"],
    code: 1,
    says: /my-rule/,
    goesOn: true,
  },
};

describe("one clear message, the documented exit code, and the rest goes on:", () => {
  test.for(Object.entries(CASES))("%s", ([, { files, args = [], code, says, goesOn }]) => {
    const { status, output } = run(repository(files), args);
    expect(output).toMatch(says);
    expect(output).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)/);
    expect(output.includes(FOUND)).toBe(goesOn);
    expect(status).toBe(code);
  });
});

test("an empty directory is nothing to scan", () => {
  expect(run(temporary(), [])).toEqual({
    status: 3,
    output: expect.stringContaining("nothing to scan"),
  });
});

test("a file that is too large to read is named, and the rest goes on", () => {
  const root = repository({ "net/main.tf": NETWORK, "net/huge.tf": "locals {}\n" });
  truncateSync(join(root, "net/huge.tf"), 10_000_000);
  const { status, output } = run(root, []);
  expect(output).toMatch(/- net\/huge\.tf: .*5 MB/);
  expect([status, output.includes(FOUND)]).toEqual([1, true]);
});

test("values that git ignores are read all the same, as Terraform reads them", () => {
  const root = repository({
    ".gitignore": "*.tfvars\n",
    "net/main.tf":
      'variable "dns" {}\nresource "aws_vpc" "main" {\n  enable_dns_support = var.dns\n  tags = { clickhouse-byoc = "true" }\n}\n',
  });
  const before = run(root, []);
  expect(before.output).not.toContain(FOUND);
  const { output } = run(
    repository({
      ".gitignore": "*.tfvars\n",
      "net/main.tf":
        'variable "dns" {}\nresource "aws_vpc" "main" {\n  enable_dns_support = var.dns\n  tags = { clickhouse-byoc = "true" }\n}\n',
      "net/terraform.tfvars": "dns = false\n",
    }),
    [],
  );
  expect(output).toContain(FOUND);
  expect(output).toContain("net/terraform.tfvars:1:7");
});
