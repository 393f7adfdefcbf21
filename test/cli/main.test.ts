import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sarifProblems } from "../report/sarif-acceptance.ts";
import { run } from "./run.ts";
import { told } from "./stub-engine.ts";
import { repository, temporary } from "./temporary.ts";

describe("the exit code", () => {
  test.for<[files: string, line: string, code: number]>([
    ["pass error", "", 0],
    ["fail error", "", 1],
    ["fail warning", "", 0],
    ["fail warning", "--fail-on warning", 1],
    ["fail info", "--fail-on warning", 0],
    ["fail info", "--fail-on info", 1],
    ["fail error", "--fail-on none", 0],
    ["unknown error", "", 0],
    ["unknown info", "--strict", 1],
    ["fail error", "--format json", 1],
    ["fail error", "--format sarif", 1],
    ["fail error", "--verdicts pass", 1],
    ["fail error", "--quiet", 1],
    ["syntax", "", 4],
    ["syntax\nfail error", "", 1],
    ["syntax\nfail error", "--fail-on none", 4],
    ["throw", "", 70],
    ["pass error", "graph", 0],
    ["syntax", "graph", 4],
    ["pass error", "missing", 2],
    ["pass error", "--target nobody", 2],
    ["pass error", "rules", 0],
    ["pass error", "--version", 0],
    ["pass error", "--help", 0],
    ["pass error", "help scan", 0],
    ["pass error", "test", 2],
  ])("with %j after `%s` is %d", async ([text, line, code]) => {
    expect((await run(repository({ "main.tf": text }), line)).code).toBe(code);
  });

  test("is 3 when there is nothing to scan", async () => {
    const { code, out, err } = await run(repository({ "README.md": "" }), "");
    expect([code, out, err]).toEqual([
      3,
      "",
      "note: There is nothing to scan: neither Terraform nor CloudFormation was found here.\n",
    ]);
    expect((await run(repository(), "graph")).code).toBe(3);
  });

  test("is 3 also for machines, with an empty report that they can read", async () => {
    const { code, out } = await run(repository(), "--format sarif");
    expect([code, sarifProblems(out)]).toEqual([3, []]);
  });
});

describe("misuse is explained in one line", () => {
  const directory = () =>
    temporary({
      "main.tf": "pass error",
      "bad/rule.yaml": "bad",
      "none/readme.md": "",
      "a.tfvars": "",
    });

  test.for<[line: string, message: string]>([
    ["--formt json", "error: unknown option '--formt' (Did you mean --format?)"],
    ["--format jsn", "There is no format `jsn`. Did you mean `json`?"],
    ["--fail-on high", "There is no severity `high`. Choose error, warning, info, none."],
    ["--verdicts fail,maybe", "There is no verdict `maybe`."],
    ["--color blue", "Choose auto, always, never."],
    ["--var azs", "Write it as NAME=VALUE"],
    ["--parameter Env", "Write it as KEY=VALUE"],
    ["--region mars", "A region is written like us-east-1."],
    ["--var-file missing.tfvars", "There is no file or directory `missing.tfvars`."],
    ["--root missing", "There is no file or directory `missing`."],
    ["--var-file /etc/passwd", "lies outside the repository, and nothing there is read."],
    ["--output missing/out.json", "There is no file or directory"],
    ["--output bad", "`bad` is not written: it is a directory."],
    ["rulse", "There is no file or directory `rulse`. Did you mean `byoc-preflight rules`?"],
    ["--rules none", "There is no rule file (*.yaml) in `none`."],
    ["--rules main.tf", "`main.tf` is a file, not a directory."],
    ["--rules missing", "There is no file or directory `missing`."],
    ["--rules bad --only-rules bad", "cannot be used with option"],
    ["--target nobody", "error: There is no VPC `nobody`."],
    ["--output", "argument missing"],
  ])("%s", async ([line, message]) => {
    const { code, out, err } = await run(directory(), line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(
      err
        .trim()
        .split("\n")
        .filter((text) => text.startsWith("error")),
    ).toHaveLength(1);
  });

  test("a bad rule is shown where it is bad", async () => {
    const { code, err } = await run(directory(), "--rules bad");
    expect(code).toBe(2);
    expect(err).toBe(`error: Something is wrong
  --> bad/rule.yaml:1:1
   |
 1 | bad
   | ^^^
   = Right would be right.
error: the rules cannot be used: 1 error.
`);
  });
});

describe("the core is told", () => {
  test("paths relative to the repository", async () => {
    const root = repository({
      "infra/prod/main.tf": "",
      "infra/prod/prod.tfvars": "",
      "infra/dev/main.tf": "",
    });
    const line =
      "prod --root prod --root dev --var a=1 --var b=x=y --var-file prod/prod.tfvars --target aws_vpc.a --region us-east-1";
    await run(join(root, "infra"), line);
    expect(told.options).toEqual({
      candidates: ["infra/prod/main.tf", "infra/prod/prod.tfvars"],
      paths: ["infra/prod"],
      policy: { today: "2026-11-21", inline: true },
      roots: ["infra/prod", "infra/dev"],
      vars: [
        { name: "a", text: "1" },
        { name: "b", text: "x=y" },
      ],
      varFiles: ["infra/prod/prod.tfvars"],
      target: "aws_vpc.a",
      region: "us-east-1",
    });
  });

  test("nothing that nobody said", async () => {
    await run(repository({ "main.tf": "" }), "");
    expect(told.options).toEqual({
      candidates: ["main.tf"],
      paths: [""],
      policy: { today: "2026-11-21", inline: true },
      roots: [],
      vars: [],
      varFiles: [],
    });
  });
});
