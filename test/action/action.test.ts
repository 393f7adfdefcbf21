import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { runsFor } from "../../src/action/inputs.ts";
import { repository } from "../cli/temporary.ts";

const NETWORK = `resource "aws_vpc" "main" {
  enable_dns_support = false
  tags               = { clickhouse-byoc = "true" }
}
`;

/** Runs what action.yml names, as the runner would. */
function run(directory: string, inputs: Readonly<Record<string, string>>) {
  const { runs } = parse(readFileSync("action.yml", "utf8"));
  const env: Record<string, string> = { PATH: process.env["PATH"] ?? "", GITHUB_ACTIONS: "true" };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  const options = { cwd: directory, env, encoding: "utf8", timeout: 20_000 } as const;
  return spawnSync(process.execPath, [resolve(runs.main)], options);
}

test("the action fails where the command line does, and writes SARIF when it is asked for", () => {
  const root = repository({ "infra/main.tf": NETWORK, "other/main.tf": "locals {}\n" });
  const { status, stdout } = run(root, { paths: "infra\n", "sarif-file": "out.sarif" });
  expect([status, stdout.includes("error[vpc-resolves-dns]")]).toEqual([1, true]);
  const sarif = JSON.parse(readFileSync(join(root, "out.sarif"), "utf8"));
  expect(sarif.runs[0].results.length).toBeGreaterThan(0);
});

test("inputs decide what fails", () => {
  const root = repository({ "infra/main.tf": NETWORK });
  expect(run(root, { "fail-on": "none" }).status).toBe(0);
  expect(run(root, { "fail-on": "none", strict: "true" }).status).toBe(1);
});

test("a repository without infrastructure code is not red", () => {
  expect(run(repository({ "README.md": "Nothing here." }), {}).status).toBe(0);
});

test("every input of action.yml is passed on, and none has a default", () => {
  const { inputs } = parse(readFileSync("action.yml", "utf8"));
  for (const [name, { default: byDefault }] of Object.entries<{ default?: unknown }>(inputs)) {
    expect(byDefault).toBeUndefined();
    const given = runsFor({ [`INPUT_${name.toUpperCase()}`]: name === "strict" ? "true" : "x" });
    expect(given, name).not.toEqual(runsFor({}));
  }
});

test("a path that looks like an option is a path", () => {
  expect(runsFor({ INPUT_PATHS: "--strict" })).toEqual([["scan", "--", "--strict"]]);
});
