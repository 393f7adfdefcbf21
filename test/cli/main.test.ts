import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { sarifProblems } from "../report/sarif-acceptance.ts";
import { stub, told } from "./stub-engine.ts";
import { repository, temporary } from "./temporary.ts";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line, as a shell would split it, in a directory. */
async function run(
  directory: string,
  line: string,
  environment: Record<string, string> = {},
): Promise<Ran> {
  const texts = { out: "", err: "" };
  const code = await main(line === "" ? [] : line.split(" "), () => stub, {
    directory,
    environment,
    terminal: () => false,
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
  });
  return { code, ...texts };
}

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
      "note: There is nothing to scan: no Terraform file was found here.\n",
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
      roots: [],
      vars: [],
      varFiles: [],
    });
  });
});

describe("the report", () => {
  test("is the same from everywhere in the repository", async () => {
    const root = repository({ "a/main.tf": "fail error", "b/main.tf": "unknown info" });
    const runs = await Promise.all([
      run(root, "--format sarif"),
      run(root, "scan . --format sarif"),
      run(root, "./ --format sarif"),
      run(root, `${root} --format sarif`),
      run(join(root, "a"), ".. --format sarif"),
    ]);
    expect(new Set(runs.map(({ out }) => out)).size).toBe(1);
    expect(runs[0]?.out).toContain('"uri": "a/main.tf"');
    expect(runs[0]?.out).not.toContain(root);
  });

  test("is alone on standard output", async () => {
    const { out, err } = await run(temporary({ "main.tf": "fail error" }), "--format json");
    expect(JSON.parse(out)).toMatchObject({ results: [{ verdict: "fail" }] });
    expect(err).toBe("note: This is no git repository: all files are looked at, ignored or not.\n");
  });

  test("has HashiCorp's words on a syntax error", async () => {
    const { out } = await run(repository({ "main.tf": "syntax = )\n" }), "");
    expect(out).toContain("error: Invalid expression\n  --> main.tf:1:10\n");
    expect(out).not.toContain("Something is wrong");
  });

  test("holds only findings when it has to be quiet", async () => {
    const { out, err } = await run(temporary({ "main.tf": "fail error" }), "--quiet");
    expect(out).toContain("error[vpc-has-dns]");
    expect(out).not.toContain("Readiness");
    expect(err).toBe("");
  });

  test.for<[string, Record<string, string>, boolean]>([
    ["", {}, false],
    ["", { FORCE_COLOR: "1" }, true],
    ["", { FORCE_COLOR: "0" }, false],
    ["", { CLICOLOR_FORCE: "1" }, true],
    ["", { CLICOLOR_FORCE: "1", NO_COLOR: "1" }, false],
    ["", { NO_COLOR: "", FORCE_COLOR: "1" }, true],
    ["", { GITHUB_ACTIONS: "true" }, true],
    ["--color never", { FORCE_COLOR: "1" }, false],
    ["--color always", { NO_COLOR: "1" }, true],
  ])("after `%s` with %j is coloured: %s", async ([line, environment, coloured]) => {
    const { out } = await run(repository({ "main.tf": "fail error" }), line, environment);
    expect(out.includes("\u001b[")).toBe(coloured);
  });

  test("cannot speak to GitHub's runner", async () => {
    const root = repository({ "main.tf": "fail error" });
    const { out } = await run(root, "--color never", { GITHUB_ACTIONS: "true" });
    const [first = "", ...rest] = out.trimEnd().split("\n");
    expect(first).toMatch(/^::stop-commands::[0-9a-f]{32}$/);
    expect(rest.at(-1)).toBe(`::${first.slice("::stop-commands::".length)}::`);
    const machine = await run(root, "--format json", { GITHUB_ACTIONS: "true" });
    expect(machine.out.startsWith("{")).toBe(true);
  });
});

describe("an output file", () => {
  test("is written whole, over an older one, and leaves no draft", async () => {
    const root = repository({ "main.tf": "fail error", "out.json": "old" });
    const { code, out, err } = await run(root, "--format json --output out.json");
    expect([code, out, err]).toEqual([1, "", "Wrote out.json.\n"]);
    expect(JSON.parse(readFileSync(join(root, "out.json"), "utf8"))).toHaveProperty("schema");
    expect(readdirSync(root).sort()).toEqual([".git", "main.tf", "out.json"]);
  });

  test("is not written through a link that the repository holds", async () => {
    const outside = temporary({ "secret.txt": "old" });
    const root = repository({ "main.tf": "pass error" });
    symlinkSync(join(outside, "secret.txt"), join(root, "out.json"));
    symlinkSync(outside, join(root, "reports"));
    symlinkSync(join(outside, "new.txt"), join(root, "dangling.json"));
    for (const path of ["out.json", "reports/secret.txt", "dangling.json"]) {
      expect((await run(root, `--format json -o ${path}`)).code).toBe(2);
    }
    expect(readFileSync(join(outside, "secret.txt"), "utf8")).toBe("old");
    expect(existsSync(join(outside, "new.txt"))).toBe(false);
  });

  test("may lie outside of the repository", async () => {
    const outside = temporary();
    const root = repository({ "main.tf": "pass error" });
    expect((await run(root, `-q -o ${join(outside, "report.txt")}`)).code).toBe(0);
    expect(readdirSync(outside)).toEqual(["report.txt"]);
  });
});

describe("the other commands", () => {
  test("rules are listed by requirement", async () => {
    const { out } = await run(temporary(), "rules");
    expect(out.split("\n")[0]).toMatch(/^BYOC-NET-002 {2}error {4}vpc-has-dns +DNS support is on$/);
    const json = JSON.parse((await run(temporary(), "rules --format json")).out);
    expect(json).toMatchObject({
      schema: "byoc-preflight/rules/v1",
      rules: [
        { id: "vpc-has-dns", requirement: "BYOC-NET-002", severity: "error" },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });

  test("the graph is printed in the format that was asked for", async () => {
    const root = repository({ "main.tf": "" });
    expect((await run(root, "graph")).out).toBe("graph as pretty\n");
    expect((await run(root, "graph . --format json")).out).toBe("graph as json\n");
  });

  test("examples are run, and those that do not hold are shown", async () => {
    const root = temporary({ "rules/a.yaml": "right", "rules/net/b.yml": "wrong" });
    const { code, out } = await run(root, "test");
    expect([code, out]).toEqual([
      1,
      `failed[rules/net/b.yml]: an example
  | expected 1: fail
  | found nothing

1 example holds, 1 does not.
`,
    ]);
    expect((await run(temporary({ "r/a.yaml": "right" }), "test r")).code).toBe(0);
    expect((await run(temporary({ "r/a.yaml": "bad" }), "test r")).code).toBe(2);
  });
});

test("help fits a screen", async () => {
  for (const line of ["--help", "scan --help", "graph --help", "rules --help", "test --help"]) {
    const { out } = await run(temporary(), line);
    const lines = out.split("\n");
    expect(lines.length).toBeLessThanOrEqual(36);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  }
});

test("a bug of ours is admitted, without a stack unless it is asked for", async () => {
  const root = repository({ "main.tf": "throw" });
  const { code, out, err } = await run(root, "");
  expect([code, out]).toEqual([70, ""]);
  expect(err).toMatch(
    /^error: this is a bug in byoc-preflight \S+: unheard-of\\u\{a\}::error::forged\nPlease report it/,
  );
  expect(err).not.toContain("stub-engine");
  expect((await run(root, "--debug")).err).toContain("stub-engine");
});

test("a file name that a hook passes cannot forge a message", async () => {
  const root = temporary();
  const name = "--x\n::error::forged";
  mkdirSync(join(root, "d"));
  writeFileSync(join(root, "d", "y.tf"), "");
  const texts: string[] = [];
  const io = {
    directory: root,
    environment: {},
    terminal: () => false,
    out: (text: string) => texts.push(text),
    err: (text: string) => texts.push(text),
  };
  expect(await main([name], () => stub, io)).toBe(2);
  expect(await main(["d\n::error::forged"], () => stub, io)).toBe(2);
  expect(texts.join("").match(/^::/m)).toBeNull();
});

test("what cannot be read is not skipped in silence", async () => {
  const root = temporary({ "main.tf": "pass error" });
  symlinkSync("/dev/zero", join(root, "zero.tf"));
  const { code, out } = await run(root, "");
  expect(code).toBe(4);
  expect(out).toContain("zero.tf: is or lies behind a link that leaves the repository");
});
