import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diagnose, type Facts, OLDEST_NODE } from "../../src/cli/diagnose.ts";
import type { Check } from "../../src/report/pretty-checks.ts";
import { empty } from "../report/sample.ts";
import { runReal } from "./real.ts";
import { git, repository, temporary } from "./temporary.ts";

const VPC = `provider "aws" {
  region = "eu-west-1"
}

resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}
`;

async function doctor(directory: string, ...args: readonly string[]) {
  const { code, out, err } = await runReal(directory, ["doctor", "--format", "json", ...args]);
  const checks: readonly Check[] = JSON.parse(out).checks;
  return { code, err, check: (name: string) => checks.find((one) => one.name === name) };
}

describe("doctor", () => {
  test("has nothing to complain about in a good repository", async () => {
    const root = repository({ "main.tf": VPC, "byoc-preflight.yaml": "" });
    const { code, out, err } = await runReal(root, ["doctor"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.replace(/(node|git) {2,}[\d.]+/g, "$1 …")).toMatch(
      new RegExp(
        [
          "^byoc-preflight \\S+\n",
          "ok       node …",
          "ok       git …",
          `ok       repository     ${root}`,
          "ok       files          2 that may hold infrastructure code",
          "ok       configuration  byoc-preflight.yaml",
          "ok       languages      1 root module, 0 templates",
          "ok       target         aws_vpc.byoc \\(eu-west-1; tagged `clickhouse-byoc`\\)",
          "ok       analysed       1 file",
          "ok       modules        none that results depend on is missing",
          "$",
        ].join("\n"),
      ),
    );
  });

  test("warns where there is no repository and nothing to check", async () => {
    const { code, check } = await doctor(temporary());
    expect(code).toBe(0);
    for (const name of ["repository", "files", "languages", "target"]) {
      expect(check(name)).toMatchObject({ status: "warn", advice: expect.stringMatching(/./) });
    }
  });

  test("takes a file that cannot be read for a problem", async () => {
    const { code, check } = await doctor(repository({ "main.tf": VPC, "bad.tf": "a = )" }));
    expect(code).toBe(1);
    expect(check("analysed")).toMatchObject({
      status: "problem",
      found: expect.stringMatching(/^1 file could not be: bad\.tf /),
    });
  });

  test("takes a configuration with an error for a problem", async () => {
    const root = repository({ "main.tf": VPC, "byoc-preflight.yaml": "regoin: eu-west-1\n" });
    const { code, check, err } = await doctor(root);
    expect(code).toBe(1);
    expect(check("scan")).toMatchObject({
      status: "problem",
      found: "the configuration cannot be used: 1 error.",
    });
    expect(err).toContain("byoc-preflight.yaml:1:1");
  });

  test("names the modules that are missing, and the command that gets them", async () => {
    const root = repository({
      "main.tf": `${VPC}
module "endpoints" {
  source = "example/endpoints/aws"
  vpc_id = aws_vpc.byoc.id
}
`,
    });
    expect((await doctor(root)).check("modules")).toEqual({
      name: "modules",
      status: "warn",
      found: "results depend on module.endpoints, whose source is not on disk",
      advice: "Run `terraform init -backend=false` in the root modules.",
    });
  });

  test("says what to do where CI fetched one commit", async () => {
    const origin = repository({ "main.tf": VPC });
    const commit = ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "--quiet"];
    for (const message of ["one", "two"]) {
      git(origin, ...commit, "--allow-empty", "-m", message);
    }
    const clone = (depth: number) => {
      const directory = temporary();
      const url = `file://${origin}`;
      execFileSync("git", ["clone", "--quiet", `--depth=${depth}`, url, "x"], { cwd: directory });
      return join(directory, "x");
    };
    const history = async (directory: string, environment: Record<string, string>) => {
      const world = { environment };
      const { out } = await runReal(directory, ["doctor", "--format", "json"], world);
      const checks: readonly Check[] = JSON.parse(out).checks;
      return checks.find(({ name }) => name === "history");
    };
    expect(await history(clone(1), { CI: "true" })).toMatchObject({
      status: "warn",
      found: "one commit",
      advice: expect.stringContaining("fetch-depth: 2"),
    });
    expect(await history(clone(1), {})).toMatchObject({ status: "ok" });
    expect(await history(clone(2), { CI: "true" })).toMatchObject({ status: "ok" });
    expect(await history(origin, { CI: "true" })).toMatchObject({ found: "complete" });
  });

  test("prints no text of the repository as it stands", async () => {
    const root = repository({ "main.tf": VPC, "b\u001b[31m.tf": "a = )" });
    const { out } = await runReal(root, ["doctor"]);
    expect(out).toContain("b\\u{1b}[31m.tf");
    expect(out).not.toContain("\u001b");
  });
});

describe("what is wrong with the world", () => {
  const good: Facts = {
    node: "24.1.0",
    git: { version: "git version 2.50.0" },
    repository: "/r",
    listed: { files: 1, remarks: [] },
    config: undefined,
    scan: { report: empty, modules: 1, templates: 0 },
    history: undefined,
  };
  const check = (facts: Partial<Facts>, name: string) =>
    diagnose({ ...good, ...facts }).find((one) => one.name === name);

  test("an old Node is a problem", () => {
    expect(check({ node: "20.18.3" }, "node")?.status).toBe("problem");
    expect(check({ node: "20.19.0" }, "node")?.status).toBe("ok");
    expect(check({ node: "18.20.8" }, "node")?.status).toBe("problem");
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(engines.node).toBe(`>=${OLDEST_NODE.join(".")}`);
  });

  test("a missing git is worth a warning", () => {
    expect(check({ git: { refusal: "ENOENT" } }, "git")).toMatchObject({
      status: "warn",
      found: "cannot be run (ENOENT)",
    });
    expect(check({}, "git")?.found).toBe("2.50.0");
  });

  test("a remark on how files were found is a warning", () => {
    const listed = { files: 3, remarks: ["git does not list the files."] };
    expect(check({ listed }, "files")).toMatchObject({
      status: "warn",
      advice: "git does not list the files.",
    });
  });

  test("what is assumed is better said", () => {
    const target = {
      kind: "Vpc",
      root: "",
      address: "aws_vpc.a",
      region: "eu-west-1",
      assumed: true,
      why: "the only VPC of the scan",
    } as const;
    const scan = { report: { ...empty, targets: [target] }, modules: 1, templates: 0 };
    expect(check({ scan }, "target")).toMatchObject({
      status: "warn",
      advice: expect.stringContaining("`target:`"),
    });
  });
});
