import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository, temporary } from "./temporary.ts";

const MODULE = `resource "aws_vpc" "main" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = false
  tags               = { clickhouse-byoc = "true" }
}
`;
const YAML = `Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      EnableDnsSupport: false
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`;
const JSON_TEMPLATE = JSON.stringify({
  Resources: {
    Vpc: {
      Type: "AWS::EC2::VPC",
      Properties: {
        CidrBlock: "10.0.0.0/16",
        EnableDnsSupport: false,
        Tags: [{ Key: "clickhouse-byoc", Value: "true" }],
      },
    },
  },
});
/** What every repository has that is no infrastructure. */
const OTHERS = { ".github/workflows/ci.yml": "on: push\njobs: {}\n", "package.json": "{}" };

const dist = mkdtempSync(join(tmpdir(), "byoc-preflight-dist-"));
beforeAll(() => {
  execFileSync(process.execPath, ["scripts/bundle.mjs", dist]);
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** What a scan says if some parts of the program are not there. */
function scanWithout(parts: readonly string[], files: Readonly<Record<string, string>>) {
  const program = join(temporary(), "dist");
  cpSync(dist, program, { recursive: true });
  for (const part of parts) rmSync(join(program, part));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(program, "cli.cjs"), "--format", "json"],
    { cwd: repository({ ...files, ...OTHERS }), encoding: "utf8" },
  );
  if (stderr !== "") return { stderr };
  const { results, files: counts } = JSON.parse(stdout);
  return { counts, fails: results.map(({ rule }: { rule: string }) => rule) };
}

const ONE = { analysed: 1, notApplicable: 0, unanalysed: [] };
const FOUND = { counts: ONE, fails: expect.arrayContaining(["vpc-resolves-dns"]) };
const ALWAYS_LATE = [
  ...["guide.cjs", "rules.cjs", "re2.cjs", "globby.cjs", "arbiter.cjs"],
  ...["models.cjs", "plans.cjs", "deployments.cjs", "cases.cjs", "extensions.cjs", "types.cjs"],
];

/** Modules of Node that take milliseconds to load, and that a run has loaded when it ends. */
function slowModulesOf(...args: readonly string[]): readonly string[] {
  const told = "process.on('exit', () => console.error(process.moduleLoadList.join('\\n')))";
  const hook = join(temporary({ "hook.cjs": told }), "hook.cjs");
  const { stderr } = spawnSync(
    process.execPath,
    ["--require", hook, join(dist, "cli.cjs"), ...args],
    { cwd: repository({ "main.tf": MODULE }), encoding: "utf8" },
  );
  const slow = ["crypto", "child_process", "perf_hooks", "readline", "worker_threads"];
  return slow.filter((name) => stderr.split("\n").includes(`NativeModule ${name}`));
}

test.each([
  ["what it says of itself", ["--version"], []],
  // Git lists the files.
  ["a scan", [], ["child_process"]],
])("%s loads no slow modules of Node that it does not use", (_, args, used) => {
  expect(slowModulesOf(...args)).toEqual(used);
});

describe("a scan loads only what it needs", () => {
  test("of modules, nothing that reads templates", () => {
    const absent = [...ALWAYS_LATE, "yaml.cjs", "cloudformation.cjs"];
    expect(scanWithout(absent, { "main.tf": MODULE })).toMatchObject(FOUND);
  });

  test.each([
    ["YAML", { "vpc.yaml": YAML }],
    ["JSON", { "vpc.json": JSON_TEMPLATE }],
  ])("of templates in %s, nothing that reads modules, and no parser of YAML", (_, files) => {
    const absent = [...ALWAYS_LATE, "terraform.cjs", "yaml.cjs"];
    expect(scanWithout(absent, files)).toMatchObject(FOUND);
  });

  test("of modules that are not on disk, the models of those that have one", () => {
    const call = (source: string) => ({ "main.tf": `module "vpc" {\n  source = "${source}"\n}\n` });
    expect(scanWithout(ALWAYS_LATE, call("someone/vpc/aws"))).toMatchObject({ counts: ONE });
    expect(scanWithout(["models.cjs"], call("terraform-aws-modules/vpc/aws"))).toMatchObject({
      stderr: expect.stringContaining("models.cjs"),
    });
  });

  test("of plans, what reads them", () => {
    const plan = { format_version: "1.2", terraform_version: "1.11.4", planned_values: {} };
    const files = { "plan.json": JSON.stringify(plan) };
    expect(scanWithout(["guide.cjs"], files)).toMatchObject({ counts: ONE });
    expect(scanWithout(["plans.cjs"], files)).toMatchObject({
      stderr: expect.stringContaining("plans.cjs"),
    });
  });

  test("of names that a type may not have, the table of types", () => {
    const files = { "vpc.yaml": YAML.replace("CidrBlock", "CidrBlok") };
    expect(scanWithout(["guide.cjs"], files)).toMatchObject({ counts: ONE });
    expect(scanWithout(["types.cjs"], files)).toMatchObject({
      stderr: expect.stringContaining("types.cjs"),
    });
  });

  test("of both, both; of uncommon YAML, the parser of it", () => {
    const files = { "main.tf": MODULE, "vpc.yaml": `Metadata: &anchor {}\n${YAML}` };
    expect(scanWithout(ALWAYS_LATE, files)).toMatchObject({ counts: { analysed: 2 } });
    for (const part of ["terraform.cjs", "cloudformation.cjs", "yaml.cjs"])
      expect(scanWithout([part], files)).toMatchObject({ stderr: expect.stringContaining(part) });
  });
});
