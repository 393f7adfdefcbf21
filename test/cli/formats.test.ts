import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatNames } from "../../src/cli/formats.ts";
import { formats } from "../../src/report/formats.ts";
import { run, runArgs } from "./run.ts";
import { fill, git, repository, temporary } from "./temporary.ts";

test("every format that can be asked for is there, and is listed with what it is for", async () => {
  expect(["pretty", ...Object.keys(formats)].sort()).toEqual([...formatNames].sort());
  const { code, out } = await run(temporary(), "--list-formats");
  expect(code).toBe(0);
  expect(out.trimEnd().split("\n")).toHaveLength(formatNames.length);
  expect(out).toMatch(/^pretty +for people, on a terminal\n/);
});

describe("several outputs of one run", () => {
  test("are written beside what is printed", async () => {
    const root = repository({ "main.tf": "fail error" });
    const line = "--output sarif=a.sarif -o junit=b.xml -o gitlab=c.json";
    const { code, out, err } = await run(root, line);
    expect([code, err]).toEqual([1, "Wrote a.sarif.\nWrote b.xml.\nWrote c.json.\n"]);
    expect(out).toContain("error[vpc-has-dns]: It says fail error.");
    expect(readdirSync(root).sort()).toEqual([".git", "a.sarif", "b.xml", "c.json", "main.tf"]);
    const heads = ["a.sarif", "b.xml", "c.json"].map((name) =>
      readFileSync(join(root, name), "utf8").slice(0, 5),
    );
    expect(heads).toEqual(['{\n  "', "<?xml", "[\n  {"]);
  });

  test("take the place of standard output where no format is named", async () => {
    const root = repository({ "main.tf": "fail error" });
    const { out } = await run(root, "-f compact -o a.txt -o json=b.json");
    expect(out).toBe("");
    expect(readFileSync(join(root, "a.txt"), "utf8")).toMatch(/^main\.tf:1:1: error\[/);
    expect(JSON.parse(readFileSync(join(root, "b.json"), "utf8"))).toHaveProperty("schema");
  });

  test("say the same as one alone, and name no path of this machine", async () => {
    const root = repository({ "main.tf": "fail error\nunknown error" });
    // A report in the repository would be a file of the next run.
    const elsewhere = temporary();
    const asked = formatNames.filter((name) => name !== "pretty");
    await run(root, asked.map((name) => `-o ${name}=${elsewhere}/${name}`).join(" "));
    for (const name of asked) {
      const { out } = await run(root, `--format ${name}`);
      expect(readFileSync(join(elsewhere, name), "utf8")).toBe(out);
      expect(out).not.toContain(root);
    }
  });

  test.for<[string, string]>([
    ["-o sarf=x", "There is no format `sarf`. Did you mean `sarif`? Choose pretty, compact,"],
    ["-o out=x", "for a file of that name write ./out=x."],
    ["-o json=x -o sarif=x", "`x` would be written twice."],
    ["-o x -o json=x", "`x` would be written twice."],
    ["--format xml", "There is no format `xml`."],
  ])("`%s` is refused: %s", async ([line, message]) => {
    const { code, err } = await run(repository({ "main.tf": "pass error" }), line);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test("may go to a file with an equals sign in its name", async () => {
    const root = repository({ "main.tf": "pass error" });
    await run(root, "-f json -o ./a=b.json");
    expect(readdirSync(root)).toContain("a=b.json");
  });
});

test.for<[string, string, number]>([
  ["fail error", "--exit-zero", 0],
  ["unknown error", "--exit-zero --strict", 0],
  ["syntax", "--exit-zero", 0],
  ["throw", "--exit-zero", 70],
  ["fail error", "--exit-zero --target nobody", 2],
])("%s with `%s` exits with %d", async ([text, line, code]) => {
  expect((await run(repository({ "main.tf": text }), line)).code).toBe(code);
});

test("the category stands in SARIF only if it is given", async () => {
  const root = repository({ "main.tf": "fail error" });
  const { out } = await run(root, "-f sarif --sarif-category infra/prod");
  expect(JSON.parse(out).runs[0].automationDetails).toEqual({ id: "infra/prod/" });
  expect((await run(root, "-f sarif")).out).not.toContain("automationDetails");
});

/** Names that mean something in a URI, a shell, or to GitHub's runner. */
const NAMES = ["a b", "#x", "100%", "ü漢😀", "a:b", "::error::x", "-rf", "[x]?", "a,b=c"];

test("SARIF names files alike, wherever the scan is started and whatever they are called", async () => {
  const above = temporary();
  const root = join(above, "a repository of #100% :x");
  mkdirSync(root);
  fill(root, Object.fromEntries(NAMES.map((name) => [`${name}/${name}.tf`, "fail error"])));
  git(root, "init", "--quiet");
  git(root, "add", "--force", ".");
  const [here = "", ...others] = await Promise.all(
    [
      runArgs(root, ["-f", "sarif"]),
      runArgs(root, ["-f", "sarif", "."]),
      runArgs(root, ["-f", "sarif", "./"]),
      runArgs(root, ["-f", "sarif", root]),
      runArgs(above, ["-f", "sarif", "a repository of #100% :x"]),
      runArgs(join(root, "a b"), ["-f", "sarif", ".."]),
    ].map(async (ran) => (await ran).out),
  );
  expect(others.filter((out) => out !== here)).toEqual([]);
  const uris: string[] = JSON.parse(here).runs[0].results.map(
    // biome-ignore lint/suspicious/noExplicitAny: SARIF as it is read back.
    ({ locations }: any) => locations[0].physicalLocation.artifactLocation.uri,
  );
  expect(uris.map(decodeURIComponent).sort()).toEqual(
    NAMES.map((name) => `${name}/${name}.tf`).sort(),
  );
  expect(uris.filter((uri) => new URL(uri, "https://x/").pathname !== `/${uri}`)).toEqual([]);
});
