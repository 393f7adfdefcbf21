import { execFileSync, spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { sarifProblems } from "../report/sarif-acceptance.ts";
import { repository } from "./temporary.ts";

const CLI = resolve("dist/cli.cjs");

/** Runs the committed program; the environment is empty but for what is needed to find git. */
function run(directory: string, ...args: readonly string[]) {
  const env = { PATH: process.env["PATH"] ?? "" };
  const options = { cwd: directory, env, encoding: "utf8", timeout: 20_000 } as const;
  return spawnSync(process.execPath, [CLI, ...args], options);
}

const NETWORK = `resource "aws_vpc" "main" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = false
  tags               = { clickhouse-byoc = "true" }
}
`;

describe("the program", () => {
  test("finds what is wrong, in every format", () => {
    const root = repository({ "infra/main.tf": NETWORK });
    const pretty = run(root);
    expect(pretty.status).toBe(1);
    expect(pretty.stderr).toBe("");
    expect(pretty.stdout).toContain("--> infra/main.tf:3:");
    expect(pretty.stdout).toContain("BYOC target: aws_vpc.main in infra");
    const json = JSON.parse(run(root, "--format", "json").stdout);
    expect(json.targets).toMatchObject([
      { root: "infra", address: "aws_vpc.main", assumed: false },
    ]);
    const sarif = run(root, "--format", "sarif", "--sarif-unknown");
    expect([sarif.status, sarifProblems(sarif.stdout)]).toEqual([1, []]);
  });

  test("prints the same bytes again", () => {
    const root = repository({ "infra/main.tf": NETWORK });
    for (const format of ["json", "sarif"]) {
      const [first, second] = [0, 1].map(() => run(root, "--format", format, "--verdicts", "all"));
      expect(first?.stdout).toBe(second?.stdout);
      expect(first?.stdout).not.toContain(root);
    }
  });

  test("goes on behind a broken file, and says so", () => {
    const root = repository({
      "a/main.tf": NETWORK,
      "b/broken.tf": 'resource "x" {\n  a = )\n}\n',
    });
    const { stdout, status } = run(root, "--fail-on", "none");
    expect(status).toBe(4);
    expect(stdout).toContain("error: Invalid expression\n  --> b/broken.tf:2:7");
    expect(stdout).toMatch(
      /Files: 1 analysed, 0 not applicable, 1 not analysed\n {2}- b\/broken\.tf: /,
    );
    expect(stdout).toContain("aws_vpc.main");
  });

  test.for<[string, (root: string) => void]>([
    ["a named pipe", (root) => execFileSync("mkfifo", [join(root, "infra", "x.tf")])],
    ["a link to a device", (root) => symlinkSync("/dev/zero", join(root, "infra", "x.tf"))],
    ["a link that leaves", (root) => symlinkSync("/etc/passwd", join(root, "infra", "x.tf"))],
    ["a binary file", (root) => writeFileSync(join(root, "infra", "x.tf"), Buffer.alloc(99, 0xff))],
  ])("does not wait for %s, and names it", ([, make]) => {
    const root = repository({ "infra/main.tf": NETWORK });
    make(root);
    const { stdout, status } = run(root, "--fail-on", "none");
    expect([status, stdout.includes("  - infra/x.tf: ")]).toEqual([4, true]);
  });

  test("runs where no code may be made from text", () => {
    const root = repository({ "infra/main.tf": NETWORK, "rules/.keep": "" });
    const node = "--disallow-code-generation-from-strings";
    for (const args of [[], ["--rules", resolve("rules")], ["graph"]]) {
      const { stdout, stderr } = spawnSync(process.execPath, [node, CLI, ...args], {
        cwd: root,
        encoding: "utf8",
      });
      expect([stdout !== "" || stderr.includes("built-in rule"), stderr.includes("a bug")]).toEqual(
        [true, false],
      );
    }
  });

  test("does not mind that nobody reads to the end", () => {
    const root = repository({ "infra/main.tf": NETWORK });
    const line = `'${process.execPath}' '${CLI}' --format json --verdicts all; echo "code $?" >&2`;
    const { stdout, stderr } = spawnSync("sh", ["-c", `{ ${line}; } | head -c 20`], {
      cwd: root,
      encoding: "utf8",
    });
    expect([stdout, stderr]).toEqual(['{\n  "schema": "byoc-', "code 1\n"]);
  });

  test("does not lose the end of a long report in a slow pipe", () => {
    const many = Array.from({ length: 300 }, (_, at) => NETWORK.replace('"main"', `"v${at}"`));
    const root = repository({ "infra/main.tf": many.join("\n") });
    const line = `'${process.execPath}' '${CLI}' --format json --verdicts all | { sleep 0.5; cat; }`;
    const { stdout } = spawnSync("sh", ["-c", line], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(JSON.parse(stdout)).toHaveProperty("summary");
  });
});
