import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../src/action/inputs.ts";
import { fill, git, repository } from "../cli/temporary.ts";
import { sarifProblems } from "../report/sarif-acceptance.ts";
import { runStep } from "./runner.ts";

const NETWORK = `resource "aws_vpc" "main" {
  enable_dns_support = false
  tags               = { clickhouse-byoc = "true" }
}
`;

/** The Nodes to try: the one that runs the tests, and those that the environment lists. */
const nodes = [process.execPath, ...(process.env["NODE_BINARIES"] ?? "").split(":")].filter(
  (path) => path !== "",
);

describe.each(nodes)("on %s", (node) => {
  test("the action fails where the command line does, and says so everywhere", () => {
    const workspace = repository({ "infra/main.tf": NETWORK, "other/main.tf": "locals {}\n" });
    const { code, log, outputs, summary, commands } = runStep({ workspace, node });
    expect(code).toBe(1);
    expect(log).toContain("error[vpc-resolves-dns]");
    expect(outputs).toMatchObject({ result: "fail", "exit-code": "1", "unanalysed-files": "0" });
    expect(Number(outputs["findings"])).toBe(
      Number(outputs["errors"]) + Number(outputs["warnings"]) + Number(outputs["infos"]),
    );
    expect(summary).toContain("BYOC-NET-016");
    expect(commands).toContainEqual(
      expect.objectContaining({
        name: "error",
        properties: expect.objectContaining({ file: "infra/main.tf", line: "2" }),
      }),
    );
  });
});

test("the reports that the outputs name are there", () => {
  const { outputs, log } = runStep({ workspace: repository({ "main.tf": NETWORK }) });
  expect(log).not.toContain("ENOENT");
  expect(outputs["sarif-file"]).toMatch(/byoc-preflight\.sarif$/);
  expect(outputs["json-file"]).toMatch(/report\.json$/);
});

test("SARIF is written where it is asked for, as code scanning takes it", () => {
  const workspace = repository({ "main.tf": NETWORK });
  runStep({ workspace, inputs: { "sarif-file": "byoc.sarif" } });
  expect(sarifProblems(readFileSync(join(workspace, "byoc.sarif"), "utf8"))).toEqual([]);
});

test("inputs decide what fails", () => {
  const workspace = repository({ "infra/main.tf": NETWORK });
  const resultOf = (inputs: Record<string, string>) => {
    const { code, outputs } = runStep({ workspace, inputs });
    return [code, outputs["result"]];
  };
  expect(resultOf({ "fail-on": "none" })).toEqual([0, "pass"]);
  expect(resultOf({ "fail-on": "none", strict: "true" })).toEqual([1, "fail"]);
  expect(resultOf({ paths: "infra\n" })).toEqual([1, "fail"]);
  expect(resultOf({ "working-directory": "infra" })).toEqual([1, "fail"]);
});

test("a repository without infrastructure code is not red", () => {
  const { code, outputs } = runStep({ workspace: repository({ "README.md": "Nothing here." }) });
  expect([code, outputs["result"]]).toEqual([0, "pass"]);
});

test("a file that cannot be analysed is red", () => {
  const workspace = repository({ "main.tf": "resource {", "other/main.tf": "locals {}\n" });
  const { code, outputs } = runStep({ workspace });
  expect([code, outputs["result"], outputs["unanalysed-files"]]).toEqual([4, "fail", "1"]);
});

test("a scan that does not come to an end is red, and says why beside the change", () => {
  const workspace = repository({ "main.tf": NETWORK });
  const { code, outputs, commands } = runStep({ workspace, inputs: { target: "aws_vpc.nobody" } });
  expect([code, outputs["result"]]).toEqual([2, "error"]);
  const [only] = commands.filter(({ name }) => name === "error");
  expect(only?.message).toContain("aws_vpc.nobody");
});

test.each([
  ["strict", "yes", "true or false"],
  ["changed-only", "sometimes", "auto, true or false"],
  ["policy-config", "head", "base"],
  ["annotations", "11", "up to 10"],
])("the input %s cannot be %s", (input, value, expected) => {
  const workspace = repository({ "main.tf": NETWORK });
  const { code, outputs, commands } = runStep({ workspace, inputs: { [input]: value } });
  expect([code, outputs["result"]]).toEqual([2, "error"]);
  expect(commands[0]?.message).toContain(`The input \`${input}\` is \`${value}\`.`);
  expect(commands[0]?.message).toContain(expected);
});

test("every input of action.yml is read, and none has a default", () => {
  const { inputs } = parse(readFileSync("action.yml", "utf8"));
  const samples = new Map([
    ["strict", "true"],
    ["summary", "false"],
    ["changed-only", "false"],
    ["policy-config", "base"],
    ["annotations", "3"],
  ]);
  for (const [name, { default: byDefault }] of Object.entries<{ default?: unknown }>(inputs)) {
    expect(byDefault).toBeUndefined();
    const given = readInputs({ [`INPUT_${name.toUpperCase()}`]: samples.get(name) ?? "x" });
    expect(given, name).not.toEqual(readInputs({}));
  }
});

test("every output of action.yml is written, and no other", () => {
  const { outputs: declared } = parse(readFileSync("action.yml", "utf8"));
  const { outputs } = runStep({ workspace: repository({ "main.tf": NETWORK }) });
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(declared).sort());
});

test("a path that looks like an option is a path", () => {
  const workspace = repository({ "main.tf": NETWORK });
  const { log } = runStep({ workspace, inputs: { paths: "--strict" } });
  expect(log).toContain("There is no file or directory `--strict`.");
});

test("annotations and summary can be left out", () => {
  const workspace = repository({ "main.tf": NETWORK });
  const step = runStep({ workspace, inputs: { annotations: "false", summary: "false" } });
  expect([step.commands, step.summary]).toEqual([[], ""]);
  const few = runStep({ workspace, inputs: { annotations: "2" } });
  const errors = few.commands.filter(({ name }) => name === "error");
  expect(errors).toHaveLength(2);
  expect(errors[1]?.message).toMatch(/^\d+ more, see the job summary$/);
});

test("text of the repository is no command to the runner", () => {
  const workspace = repository({
    "x ##[add-mask]y/main.tf": NETWORK.replace("main", "a\u2028::error::forged"),
    "main.tf": `${NETWORK}# ::warning::forged\nlocals {\n  a = "\r::error::forged"\n}\n`,
  });
  const { commands } = runStep({ workspace });
  expect(commands.length).toBeGreaterThan(3);
  for (const { name, message, properties } of commands) {
    expect(["error", "warning", "notice"]).toContain(name);
    expect(message).not.toMatch(/^forged/);
    expect(properties["title"]).toMatch(/^[a-z0-9-]+$/);
  }
});

/** A repository as actions/checkout leaves it for a pull request: the merge of a branch into main. */
function pullRequest(before: Record<string, string>, after: Record<string, string>): string {
  const workspace = repository(before);
  git(workspace, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "base");
  git(workspace, "checkout", "--quiet", "-b", "change");
  for (const path of Object.keys(before)) if (!(path in after)) rmSync(join(workspace, path));
  fill(workspace, after);
  git(workspace, "add", "--force", "--all", ".");
  git(workspace, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "change");
  git(workspace, "checkout", "--quiet", "-");
  const merge = ["merge", "--quiet", "--no-ff", "-m", "merge", "change"];
  git(workspace, "-c", "user.name=a", "-c", "user.email=a@b", ...merge);
  return workspace;
}

const PULL = { name: "pull_request", payload: { pull_request: {} } };
const NAMED = NETWORK.replace("{\n", "{\n  enable_dns_hostnames = true\n");
const NAMELESS = NETWORK.replace("{\n", "{\n  enable_dns_hostnames = false\n");

describe("on a pull request", () => {
  test("what was there before does not fail", () => {
    const workspace = pullRequest({ "main.tf": NETWORK }, { "main.tf": `# More.\n\n${NETWORK}` });
    const { code, outputs, summary } = runStep({ workspace, event: PULL });
    expect([code, outputs["result"], outputs["new-findings"]]).toEqual([0, "pass", "0"]);
    expect(summary).toContain("there before the change");
  });

  test("what is new fails, and only that is annotated", () => {
    const workspace = pullRequest({ "main.tf": NAMED }, { "main.tf": NAMELESS });
    const { code, outputs, commands } = runStep({ workspace, event: PULL });
    expect(code).toBe(1);
    expect(outputs["new-findings"]).toBe("1");
    const errors = commands.filter(({ name }) => name === "error");
    expect(errors.map(({ properties }) => properties["title"])).not.toContain("vpc-resolves-dns");
  });

  test("everything fails if that is wanted", () => {
    const workspace = pullRequest({ "main.tf": NETWORK }, { "main.tf": `# More.\n${NETWORK}` });
    const inputs = { "changed-only": "false" };
    expect(runStep({ workspace, inputs, event: PULL }).code).toBe(1);
  });

  test("without the base everything counts, and the line to add is said", () => {
    const full = pullRequest({ "main.tf": NETWORK }, { "main.tf": `# More.\n${NETWORK}` });
    const workspace = repository();
    rmSync(join(workspace, ".git"), { recursive: true });
    git(".", "clone", "--quiet", "--depth=1", `file://${full}`, workspace);
    const { code, outputs, commands, summary } = runStep({ workspace, event: PULL });
    expect([code, outputs["new-findings"]]).toEqual([1, ""]);
    const warning = commands.find(({ name }) => name === "warning");
    expect(warning?.message).toContain("fetch-depth: 2");
    expect(summary).toContain("fetch-depth: 2");
  });

  test("a stranger's pull request is refused where it would meet secrets", () => {
    const workspace = repository({ "main.tf": NETWORK });
    const payload = {
      pull_request: { head: { repo: { full_name: "a/b" } }, base: { repo: { full_name: "c/b" } } },
    };
    const { code, commands } = runStep({
      workspace,
      event: { name: "pull_request_target", payload },
    });
    expect([code, commands[0]?.message]).toEqual([
      2,
      expect.stringContaining("pull_request_target"),
    ]);
  });

  test("the configuration of the base holds, whatever the pull request writes", () => {
    const workspace = pullRequest(
      { "main.tf": NAMED },
      { "main.tf": NAMELESS, "byoc-preflight.yaml": "fail-on: none\n" },
    );
    expect(runStep({ workspace, event: PULL }).code).toBe(0);
    const inputs = { "policy-config": "base" };
    expect(runStep({ workspace, event: PULL, inputs }).code).toBe(1);
    writeFileSync(join(workspace, "byoc-preflight.yaml"), "fail-on: nothing-of-the-kind\n");
    expect(runStep({ workspace, event: PULL, inputs }).code).toBe(1);
  });
});

test("a push is compared with what was there before it", () => {
  const workspace = pullRequest({ "main.tf": NETWORK }, { "main.tf": `# More.\n${NETWORK}` });
  const event = { name: "push", payload: { before: "0".repeat(40) } };
  expect(runStep({ workspace, event }).code).toBe(1);
  const inputs = { "changed-only": "true" };
  expect(runStep({ workspace, event, inputs }).outputs["new-findings"]).toBe("0");
});
