import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Found, proposalFor } from "../../src/cli/proposal.ts";
import { readConfig } from "../../src/policy/read-config.ts";
import { runReal } from "./real.ts";
import { fill, repository, temporary } from "./temporary.ts";

const VPC = `provider "aws" {
  region = "eu-west-1"
}

resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}
`;

const FILES = ["byoc-preflight.yaml", ".github/workflows/byoc-preflight.yml"] as const;

const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");

const nothing: Found = { roots: [], templates: [], targets: [], hooks: new Set(), ci: new Set() };

/** A configuration as the program reads it; every message it causes. */
function configured(text: string) {
  return readConfig({ path: "byoc-preflight.yaml", text, vendored: false }, []);
}

describe("init", () => {
  test("writes a configuration, a workflow and a hook", async () => {
    const root = repository({ "main.tf": VPC });
    const { code, out, err } = await runReal(root, ["init"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(`Found Terraform (1 root module), the target aws_vpc.byoc.
Wrote byoc-preflight.yaml.
Wrote .github/workflows/byoc-preflight.yml.
Wrote .pre-commit-config.yaml.
In place of OWNER and COMMIT write where byoc-preflight comes from and the commit of a release.
`);
    const { value, diagnostics } = configured(read(root, FILES[0]));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ target: ["aws_vpc.byoc"], region: "eu-west-1", failOn: "error" });
    // What is written is used from then on, and says the same as before.
    expect((await runReal(root, ["--format", "json"])).err).toContain(
      "byoc-preflight.yaml is used",
    );
  });

  test("works from anywhere in the repository", async () => {
    const root = repository({ "infra/main.tf": VPC, "docs/x.md": "" });
    await runReal(join(root, "docs"), ["init"]);
    expect(existsSync(join(root, FILES[0]))).toBe(true);
  });

  test("leaves alone what is there", async () => {
    const root = repository({ "main.tf": VPC });
    const mine = Object.fromEntries(FILES.map((path) => [path, "# mine\n"]));
    fill(root, { ...mine, ".pre-commit-config.yaml": "repos: []\n" });
    const { code, out } = await runReal(root, ["init", "--color", "never"]);
    expect(code).toBe(0);
    for (const path of FILES) {
      expect(out).toContain(`${path} is there and left alone.\n`);
      expect(read(root, path)).toBe("# mine\n");
    }
    expect(read(root, ".pre-commit-config.yaml")).toBe("repos: []\n");
    expect(out).toContain(`Add to .pre-commit-config.yaml, under \`repos:\`:

    - repo: https://github.com/OWNER/byoc-preflight
      rev: COMMIT
      hooks:
        - id: byoc-preflight
`);
  });

  test("a second time does nothing", async () => {
    const root = repository({ "main.tf": VPC });
    await runReal(root, ["init"]);
    const { out } = await runReal(root, ["init"]);
    expect(out).not.toContain("Wrote");
    expect(out).not.toContain("Add to");
    expect(out).toContain(".pre-commit-config.yaml runs byoc-preflight already.\n");
    expect(out).toContain(".github/workflows/byoc-preflight.yml runs byoc-preflight already.\n");
  });

  test("--dry-run shows what would be written, and writes nothing", async () => {
    const root = repository({ "main.tf": VPC });
    const { out } = await runReal(root, ["init", "--dry-run"]);
    expect(out).toContain("Would write byoc-preflight.yaml.\n\n  # What byoc-preflight");
    for (const path of FILES) expect(existsSync(join(root, path))).toBe(false);
    expect(existsSync(join(root, ".github"))).toBe(false);
  });

  test("writes through no link", async () => {
    const outside = temporary();
    const root = repository({ "main.tf": VPC });
    symlinkSync(join(outside, "config"), join(root, "byoc-preflight.yaml"));
    symlinkSync(outside, join(root, ".github"));
    const { code, out, err } = await runReal(root, ["init"]);
    expect(out).toContain("byoc-preflight.yaml is there and left alone.\n");
    expect(code).toBe(2);
    expect(err).toBe("error: `.github/workflows` is not written to: `.github` is no directory.\n");
    expect(existsSync(join(outside, "config"))).toBe(false);
    expect(existsSync(join(outside, "workflows"))).toBe(false);
  });

  test("has nothing to say where there is nothing to check", async () => {
    const root = repository({ "README.md": "" });
    const { code, out, err } = await runReal(root, ["init"]);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain("There is nothing to check here");
    expect(existsSync(join(root, FILES[0]))).toBe(false);
  });

  test.for<[files: Record<string, string>, addTo: string]>([
    [{ "lefthook.yml": "" }, "lefthook.yml"],
    [{ ".husky/pre-commit": "npm test\n" }, ".husky/pre-commit"],
    [{ ".lintstagedrc.json": "{}" }, "the configuration of lint-staged"],
    [{ "package.json": '{ "lint-staged": {} }' }, "the configuration of lint-staged"],
  ])("joins the hooks that are there: %j", async ([files, addTo]) => {
    const root = repository({ "main.tf": VPC, ...files });
    const { out } = await runReal(root, ["init"]);
    expect(out).toContain(`Add to ${addTo}, `);
    expect(existsSync(join(root, ".pre-commit-config.yaml"))).toBe(false);
    for (const [path, text] of Object.entries(files)) expect(read(root, path)).toBe(text);
  });

  test("a package.json without lint-staged, or that is none, is nothing to join", async () => {
    for (const text of ["{}", "{ not json", "[]", "null"]) {
      const root = repository({ "main.tf": VPC, "package.json": text });
      expect((await runReal(root, ["init"])).out).toContain("Wrote .pre-commit-config.yaml.\n");
    }
  });

  test("a repository that is tested elsewhere gets no workflow of GitHub", async () => {
    const root = repository({ "main.tf": VPC, ".gitlab-ci.yml": "" });
    await runReal(root, ["init"]);
    expect(existsSync(join(root, FILES[1]))).toBe(false);
  });

  test("a workflow that uses us under another name is enough", async () => {
    const path = ".github/workflows/all.yml";
    const root = repository({ "main.tf": VPC, [path]: "- uses: me/byoc-preflight@abc\n" });
    expect((await runReal(root, ["init"])).out).toContain(`${path} runs byoc-preflight already.\n`);
    expect(existsSync(join(root, FILES[1]))).toBe(false);
  });

  test("a directory of the name of a file is left alone", async () => {
    const root = repository({ "main.tf": VPC });
    mkdirSync(join(root, "byoc-preflight.yaml"));
    const { out } = await runReal(root, ["init"]);
    expect(out).toContain("byoc-preflight.yaml is there and left alone.\n");
  });
});

describe("what is proposed", () => {
  const configFor = (found: Partial<Found>) =>
    proposalFor({ ...nothing, ...found }).files[0]?.text ?? "";
  const target = { address: "aws_vpc.a", region: undefined, assumed: true, why: "the only VPC" };

  test("is a configuration whatever the names are", () => {
    const odd = [
      'module.n["a: #b"].aws_vpc.main',
      "*x",
      "yes",
      "a'b",
      'x"y',
      "1e3",
      "- a",
      "Null",
      "true",
    ];
    for (const address of odd) {
      const { value, diagnostics } = configured(configFor({ targets: [{ ...target, address }] }));
      expect([diagnostics, value?.target]).toEqual([[], [address]]);
    }
  });

  test("is nothing that cannot be seen", () => {
    const text = configFor({
      targets: [{ ...target, address: "aws_vpc.\u202ea", why: "the \u001b[31m one" }],
      roots: [{ path: "a\nb: c", varFiles: ["x"] }],
    });
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(configured(text).value?.target).toBeUndefined();
  });

  test("is for the user to choose where several targets were found", () => {
    const text = configFor({ targets: [target, { ...target, address: "aws_vpc.b" }] });
    expect(configured(text).value?.target).toBeUndefined();
    expect(text).toContain("# target: aws_vpc.a\n# target: aws_vpc.b\n");
  });

  test("is right in what it comments out, too", () => {
    const said = configFor({}).replace(/^# (?=\w[\w-]*: [[a-z"])/gm, "");
    const { value, diagnostics } = configured(said.replace(/^ .*$/gm, ""));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ target: ["aws_vpc.byoc"], region: "us-east-1" });
    expect(value?.profiles).toEqual(["byo-vpc", "byo-iam", "peering"]);
  });

  test("names values files for the user to choose from, which then is a configuration", () => {
    const text = configFor({ roots: [{ path: "infra", varFiles: ["infra/prod.tfvars"] }] });
    const chosen = text.replace(/^# (?=roots:| )/gm, "");
    expect(chosen).toContain("roots:\n");
    const { value, diagnostics } = configured(chosen);
    expect(diagnostics).toEqual([]);
    expect(value?.roots).toMatchObject([{ path: "infra", varFiles: ["infra/prod.tfvars"] }]);
  });

  const blocks = (path: string) =>
    [...readFileSync(path, "utf8").matchAll(/^```(?:yaml|json|sh)\n(.*?)^```$/gms)].map(
      ([, text = ""]) => text,
    );

  test("is the first workflow and the hooks of the documents", () => {
    const [, workflow, hook] = proposalFor(nothing).files;
    expect(workflow?.text).toBe(blocks("docs/github-action.md")[0]);
    const hooks = blocks("docs/hooks.md");
    expect(hooks[0]).toBe(hook?.text);
    const all = new Set(["pre-commit", "lefthook", "husky", "lint-staged"] as const);
    const documented = readFileSync("docs/hooks.md", "utf8");
    for (const { text } of proposalFor({ ...nothing, hooks: all }).entries) {
      for (const line of text.trim().split("\n")) expect(documented).toContain(line.trim());
    }
  });
});
