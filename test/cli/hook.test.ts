import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import * as yaml from "yaml";
import { runReal, seen } from "./real.ts";
import { AUTHOR, commit, fill, git, repository, temporary } from "./temporary.ts";

const RULE = "vpc-resolves-dns";

const vpc = (dns: boolean) => `resource "aws_vpc" "main" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = ${dns}
  tags               = { clickhouse-byoc = "true" }
}
`;

/** A VPC that nobody marks; of several such ones none is judged. */
const unmarked = vpc(true).replace("clickhouse-byoc", "team");

const call = (source: string) => `module "net" {\n  source = "${source}"\n}\n`;

const template = (dns: boolean) => `Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      EnableDnsSupport: ${dns}
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`;

/** Two roots that share a module inside a module, a root that stands alone, a template and other files. */
const GOOD = {
  "live/eu/main.tf": call("../../modules/net"),
  "live/Straße 1/maïn.tf": call("../../modules/net"),
  "live/alone/main.tf": vpc(true),
  "modules/net/main.tf": 'module "vpc" {\n  source = "./vpc part"\n}\n',
  "modules/net/vpc part/main.tf": vpc(true),
  "stacks/vpc template.yaml": template(true),
  "deploy/values.yaml": "replicas: 1\n",
  "README.md": "",
};

const PART = "modules/net/vpc part/main.tf";

/** With one rule only, so that it alone decides. */
const hookArgs = (args: readonly string[]) => ["hook", `--only-rules=${rules}`, ...args];
const hook = (root: string, ...args: readonly string[]) => seen(root, hookArgs(args), RULE);
const hookText = (root: string, ...args: readonly string[]) => runReal(root, hookArgs(args));

let rules = "";
beforeAll(() => {
  rules = mkdtempSync(join(tmpdir(), "byoc-preflight-rules-"));
  cpSync(`rules/${RULE}.yaml`, join(rules, `${RULE}.yaml`));
  return () => rmSync(rules, { recursive: true, force: true });
});

describe("what a hook reports", () => {
  test("is about all callers of a changed module, and no other root", async () => {
    const root = repository({ ...GOOD, [PART]: vpc(false), "live/alone/main.tf": vpc(false) });
    const { code, results, setAside } = await hook(root, PART);
    expect(code).toBe(1);
    expect(results).toEqual([
      "fail module.net.module.vpc.aws_vpc.main in live/Straße 1",
      "fail module.net.module.vpc.aws_vpc.main in live/eu",
    ]);
    expect(setAside).toEqual([]);
  });

  test("is nothing if the files are fine, whatever stands elsewhere", async () => {
    const root = repository({ ...GOOD, "live/alone/main.tf": vpc(false) });
    expect(await hookText(root, "--fail-on=none", PART)).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });

  test("is the same for absolute paths, for paths from below and for files that are gone", async () => {
    const root = repository({ ...GOOD, [PART]: vpc(false) });
    const expected = await hook(root, PART);
    expect(expected.results).toHaveLength(2);
    expect(await hook(root, join(root, PART))).toEqual(expected);
    expect(await hook(join(root, "live/eu"), `../../${PART}`)).toEqual(expected);
    expect(await hook(root, "modules/net/vpc part/gone.tf")).toEqual(expected);
  });

  test("is about a template alone", async () => {
    const root = repository({ ...GOOD, "stacks/vpc template.yaml": template(false) });
    const { results } = await hook(root, "--only=cloudformation", "stacks/vpc template.yaml");
    expect(results).toEqual(["fail Vpc in stacks/vpc template.yaml"]);
  });

  test("is about the template that a file of parameters, of SAM, of Git sync or of the CDK is for", async () => {
    const open = template(true).replace("EnableDnsSupport: true", "EnableDnsSupport: !Ref Dns");
    const text = `Parameters: { Dns: { Type: String, Default: "true" } }\n${open}`;
    const artifact = {
      type: "aws:cloudformation:stack",
      properties: { templateFile: "c.template.json", parameters: { Dns: "false" } },
    };
    const root = repository({
      "a/vpc.yaml": text,
      "a/vpc.parameters.json": '["Dns=false"]',
      "b/template.yaml": text,
      "b/samconfig.toml": '[default.deploy.parameters]\nparameter_overrides = "Dns=false"\n',
      "c/c.template.json": JSON.stringify(yaml.parse(text.replace("!Ref Dns", "{ Ref: Dns }"))),
      "c/manifest.json": JSON.stringify({ artifacts: { c: artifact } }),
      "d/vpc.yaml": text,
      "deploy.yaml": "template-file-path: d/vpc.yaml\nparameters: { Dns: 'false' }\n",
    });
    const about = async (path: string) => (await hook(root, path)).results;
    expect(await about("a/vpc.parameters.json")).toEqual(["fail Vpc in a/vpc.yaml"]);
    expect(await about("b/samconfig.toml")).toEqual(["fail Vpc in b/template.yaml"]);
    expect(await about("c/manifest.json")).toEqual(["fail Vpc in c/c.template.json"]);
    expect(await about("deploy.yaml")).toEqual(["fail Vpc in d/vpc.yaml"]);
  });

  test("shows what cannot be decided only if that counts", async () => {
    const undecided = 'variable "dns" {}\n'.concat(vpc(true).replace("true", "var.dns"));
    const root = repository({ "a/main.tf": vpc(false), "b/main.tf": undecided });
    const strict = await hookText(root, "--strict", "b/main.tf");
    expect(strict).toMatchObject({ code: 1, out: expect.stringContaining(`unknown[${RULE}]`) });
    const { out, err } = await hookText(root, "a/main.tf");
    expect(out).toContain(`error[${RULE}]`);
    expect(out).not.toContain("unknown[");
    expect(err).toBe("");
  });

  test("does not call a suppression unused that another root may use", async () => {
    const comment = `  # byoc-preflight:ignore ${RULE} -- it is looked at elsewhere\n`;
    const shared = vpc(false).replace("  enable_dns", `${comment}  enable_dns`);
    const root = repository({
      "a/main.tf": 'module "m" {\n  source = "../m"\n}\n',
      "b/main.tf": 'module "m" {\n  source = "../m"\n  count  = 0\n}\nresource {\n',
      "m/main.tf": shared,
    });
    const { code, out } = await hookText(root, "b/main.tf");
    expect(code).toBe(4);
    expect(out).not.toContain("A suppression is not used");
  });
});

test("the configuration concerns all roots", async () => {
  const root = repository({
    ...GOOD,
    "live/alone/main.tf": vpc(false),
    "byoc-preflight.yaml": "fail-on: error\n",
  });
  expect((await hook(root, "byoc-preflight.yaml")).results).toEqual([
    "fail aws_vpc.main in live/alone",
  ]);
  expect(await hookText(root, PART)).toEqual({ code: 0, out: "", err: "" });
});

describe("files that concern nothing", () => {
  test("are let through without a scan", async () => {
    const root = repository({ ...GOOD, "live/alone/main.tf": vpc(false) });
    const nothing = { code: 0, out: "", err: "" };
    expect(await hookText(root, "deploy/values.yaml", "README.md")).toEqual(nothing);
    expect(await hookText(root, "--only=terraform", "stacks/vpc template.yaml")).toEqual(nothing);
    expect(await hookText(root, "--only=cloudformation", "live/alone/main.tf")).toEqual(nothing);
  });

  test("are looked at if Terraform may read them", async () => {
    const reading = vpc(true).replace("true", 'yamldecode(file("../../deploy/values.yaml")).dns');
    const root = repository({
      ...GOOD,
      "live/alone/main.tf": reading,
      "deploy/values.yaml": "dns: false\n",
    });
    const { results } = await hook(root, "deploy/values.yaml");
    expect(results).toEqual(["fail aws_vpc.main in live/alone"]);
  });
});

describe("what cannot be analysed", () => {
  test("stops a commit that touches it, and no other", async () => {
    const root = repository({ ...GOOD, "live/alone/main.tf": "resource {\n" });
    const broken = await hookText(root, "live/alone/main.tf");
    expect(broken.code).toBe(4);
    expect(broken.err).toContain("not analysed: live/alone/main.tf: syntax error");
    expect(await hookText(root, PART)).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("what is wrong with the command line", () => {
  test.each([
    [["hook"], "Name the files of the commit, or pass `--staged`"],
    [["hook", "--only=ansible", "a.tf"], "`--only` takes `terraform` or `cloudformation`."],
    [["hook", "../x.tf"], "`../x.tf` is no file of the repository."],
    [["hook", "."], "`.` is no file of the repository."],
  ])("%j", async (args, message) => {
    const { code, err } = await runReal(repository({ "a.tf": "" }), args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test("a file that is called like an option is not obeyed", async () => {
    const root = repository({ "main.tf": vpc(false), "--exit-zero": "", "--target=x.tf": "" });
    for (const name of ["--exit-zero", "--target=x.tf"]) {
      const { code, err } = await hookText(root, "main.tf", name);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining(`\`${name}\` is the name of a file`),
      ]);
    }
    expect((await hook(root, "--", "main.tf", "--exit-zero", "--target=x.tf")).code).toBe(1);
  });

  test("--staged needs git", async () => {
    const { code, err } = await runReal(temporary({ "a.tf": "" }), ["hook", "--staged"]);
    expect([code, err]).toEqual([
      2,
      "error: `--staged` cannot be read: this is no git repository.\n",
    ]);
  });
});

describe("--staged", () => {
  test("reads what is staged, not the work tree", async () => {
    const root = repository(GOOD);
    commit(root);
    fill(root, { [PART]: vpc(false) });
    expect(await hook(root, "--staged")).toMatchObject({ code: 0 });
    git(root, "add", ".");
    fill(root, { [PART]: vpc(true) });
    expect((await hook(root, "--staged")).results).toHaveLength(2);
    expect((await hook(root, "--staged", "live/alone/main.tf")).code).toBe(0);
  });

  test("sees what a file that is deleted leaves behind", async () => {
    const root = repository({
      "a/main.tf": 'variable "dns" {\n  default = true\n}\n'.concat(
        vpc(true).replace("true", "var.dns"),
      ),
      "a/z_dns.auto.tfvars": "dns = true\n",
      "a/a_dns.auto.tfvars": "dns = false\n",
    });
    commit(root);
    git(root, "rm", "--quiet", "a/z_dns.auto.tfvars");
    expect((await hook(root, "--staged")).results).toEqual(["fail aws_vpc.main in a"]);
  });

  test("works before the first commit", async () => {
    const root = repository({ "a/main.tf": vpc(false) });
    expect((await hook(root, "--staged")).results).toEqual(["fail aws_vpc.main in a"]);
  });

  test("runs nothing that the repository names", async () => {
    const root = repository({
      "a/main.tf": vpc(false),
      ".gitattributes": "*.tf filter=evil diff=evil\n",
    });
    commit(root);
    const trap = join(root, "trap.sh");
    writeFileSync(trap, `#!/bin/sh\ntouch "${root}/sprung"\ncat\n`);
    chmodSync(trap, 0o755);
    for (const [key, value] of Object.entries({
      "filter.evil.clean": trap,
      "filter.evil.smudge": trap,
      "diff.evil.textconv": trap,
      "diff.evil.command": trap,
      "core.fsmonitor": trap,
      "core.pager": trap,
    })) {
      git(root, "config", key, value);
    }
    fill(root, { "a/main.tf": `${vpc(false)}# more\n`, "b.yaml": "a: 1\n" });
    await hookText(root, "--staged", "a/main.tf");
    await hookText(root, "b.yaml");
    await runReal(root, ["--changed-since", "HEAD"]);
    const { err } = await hookText(root, "a/main.tf");
    expect(err).toBe("");
    expect(() => readFileSync(join(root, "sprung"))).toThrow();
  });
});

/** The text of a block of docs/hooks.md, by the file it is meant for. */
function block(name: string): string {
  const text = readFileSync("docs/hooks.md", "utf8");
  const start = text.indexOf(`<!-- ${name} -->`);
  const [, body = ""] = /```\w+\n([\s\S]*?)```/.exec(text.slice(start)) ?? [];
  return body;
}

describe.skipIf(process.platform === "win32")("the hook for git alone, as it is documented", () => {
  let program = "";
  beforeAll(() => {
    program = join(resolve("node_modules/.cache"), `hook-test-${process.pid}`);
    execFileSync(process.execPath, ["scripts/bundle.mjs", program]);
    return () => rmSync(program, { recursive: true, force: true });
  });

  function tryCommit(root: string, ...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync("git", ["commit", "-m", "change", ...args], {
      cwd: root,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", ...AUTHOR },
    });
    return { status, text: stdout + stderr };
  }

  test("refuses a bad commit and lets a good one pass, by what is staged", () => {
    const root = repository({
      ...GOOD,
      [PART]: unmarked,
      "live/alone/main.tf": unmarked,
      "stacks/vpc template.yaml": "",
      ".gitignore": "node_modules\n",
    });
    mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
    symlinkSync(join(program, "cli.cjs"), join(root, "node_modules/.bin/byoc-preflight"));
    fill(root, { ".git/hooks/pre-commit": block(".git/hooks/pre-commit") });
    chmodSync(join(root, ".git/hooks/pre-commit"), 0o755);
    expect(tryCommit(root).status).toBe(0);
    fill(root, { [PART]: vpc(false) });
    git(root, "add", ".");
    fill(root, { [PART]: unmarked });
    const refused = tryCommit(root);
    expect(refused.status).toBe(1);
    expect(refused.text).toContain(`error[${RULE}]`);
    expect(refused.text).toContain("--> modules/net/vpc part/main.tf:3:");
    // With --all git hands the hook an index of its own, in which everything is staged.
    expect(tryCommit(root, "--all", "--allow-empty").status).toBe(0);
    fill(root, { [PART]: vpc(false) });
    expect(tryCommit(root, "--all").status).toBe(1);
    fill(root, { "README.md": "more" });
    expect(tryCommit(root, "README.md").status).toBe(0);
  });
});

describe("the hooks of pre-commit", () => {
  const text = readFileSync(".pre-commit-hooks.yaml", "utf8");
  const hooks = text.split(/^- /m).slice(1);

  test("run once for all files of a commit, with names", () => {
    expect(hooks).toHaveLength(3);
    for (const one of hooks) {
      expect(one).toContain("pass_filenames: true");
      expect(one).toContain("require_serial: true");
      expect(one).toContain("language: node");
      expect(one).toContain('minimum_pre_commit_version: "3.0.0"');
    }
  });

  test.each([
    [
      "byoc-preflight",
      ["a.tf", "a.tf.json", "a.tofu", "a.tfvars", "a.tftpl", "x/b.yaml", "b.yml", "b.template"],
      ["a.tfstate", "main.py", "yaml", ".terraform/modules/x/main.tf"],
    ],
    [
      "byoc-preflight-terraform",
      [
        "a.tf",
        "a.tf.json",
        "a.tofu",
        "a.tofu.json",
        "a.auto.tfvars",
        "a.tfvars.json",
        "a.tftpl",
        "byoc-preflight.yaml",
      ],
      ["a.json", "b.yaml", "x/.terraform/a.tf", "my-byoc-preflight.yaml"],
    ],
    [
      "byoc-preflight-cloudformation",
      ["b.yaml", "b.yml", "b.json", "b.template"],
      ["a.tf", "a.tfvars", "b.txt"],
    ],
  ])("%s starts for its files only", (id, wanted, others) => {
    const own = hooks.find((one) => one.startsWith(`id: ${id}\n`)) ?? "";
    const pattern = (key: string) =>
      new RegExp(new RegExp(`^ +${key}: (.*)$`, "m").exec(own)?.[1] ?? "missing");
    const starts = (path: string) => pattern("files").test(path) && !pattern("exclude").test(path);
    expect(wanted.filter((path) => !starts(path))).toEqual([]);
    expect(others.filter(starts)).toEqual([]);
  });

  test("can be installed by old and new versions: nothing is run, nothing is downloaded", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8"));
    const run = ["postinstall", "build", "preinstall", "install", "prepack", "prepare"];
    expect(Object.keys(manifest.scripts).filter((name) => run.includes(name))).toEqual([]);
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.files).toContain("dist");
    const [listed = ""] = execFileSync("git", ["ls-files", "-s", "dist/cli.cjs"], {
      encoding: "utf8",
    }).split(" ");
    expect(listed).toBe("100755");
  });
});
