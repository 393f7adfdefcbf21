import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./run.ts";
import { repository, temporary } from "./temporary.ts";

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
