import { describe, expect, test } from "vitest";
import { run } from "./run.ts";
import { temporary } from "./temporary.ts";

const WIDTH = 80;
const HEIGHT = 40;

const help = async (line: string) => (await run(temporary(), line)).out;

/** The names of all commands, as the help lists them. */
async function commands(): Promise<readonly string[]> {
  const [, list = ""] = /Commands:\n((?: {2}.*\n)+)/.exec(await help("--help")) ?? [];
  return [...list.matchAll(/^ {2}([\w-]+)/gm)].map(([, name = ""]) => name);
}

describe("help", () => {
  test("lists the commands", async () => {
    expect(await commands()).toEqual(
      expect.arrayContaining(["scan", "explain", "rules", "init", "doctor", "completions", "help"]),
    );
    await expect(await help("--help")).toMatchFileSnapshot("golden/help.txt");
  });

  test("fits a screen, for every command", async () => {
    for (const command of ["", ...(await commands())]) {
      const lines = (await help(`${command} --help`.trim())).trimEnd().split("\n");
      const wide = lines.filter(({ length }) => length > WIDTH);
      expect([command, wide, lines.length <= HEIGHT]).toEqual([command, [], true]);
    }
  });

  test("lists rarely used options for those who want all of it", async () => {
    const all = await help("scan --help --verbose");
    for (const option of ["--sarif-unknown", "--client-security-group", "--debug"]) {
      expect(await help("scan --help")).not.toContain(option);
      expect(all).toMatch(new RegExp(`^ {2}${option}\\b.* {2}\\S`, "m"));
    }
    const wide = all.split("\n").filter(({ length }) => length > WIDTH);
    expect(wide).toEqual([]);
  });

  test("is the same however it is asked for", async () => {
    expect(await help("help scan")).toBe(await help("scan --help"));
    expect(await help("scan -h")).toBe(await help("scan --help"));
  });

  test("describes every option", async () => {
    for (const command of (await commands()).filter((name) => name !== "help")) {
      const options = [...(await help(`${command} --help --verbose`)).matchAll(/^ {2}-.*$/gm)];
      expect(options.length).toBeGreaterThan(2);
      expect(options.filter(([line]) => !/ {2}\S/.test(line.slice(2))).map(String)).toEqual([]);
    }
  });
});

describe("what is misspelt is suggested", () => {
  test.for<[line: string, hint: string]>([
    ["explian subnet-is-private", "Did you mean `byoc-preflight explain`?"],
    ["docter", "Did you mean `byoc-preflight doctor`?"],
    ["inti", "Did you mean `byoc-preflight init`?"],
    ["--fromat json", "Did you mean --format?"],
    ["rules --fromat json", "Did you mean --format?"],
    ["--format jsno", "Did you mean `json`?"],
    ["rules --format jsno", "Did you mean `json`?"],
    ["--output sarfi=x", "Did you mean `sarif`?"],
    ["--verdicts unknow", "Did you mean `unknown`?"],
    ["--fail-on warn", "Choose error, warning, info, none."],
    ["--color alwyas", "Did you mean `always`?"],
    ["completions zhs", "Did you mean `zsh`?"],
    ["explain subnet-is-prvate", "Did you mean `subnet-is-private`?"],
  ])("%s", async ([line, hint]) => {
    const { code, out, err } = await run(temporary(), line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(hint);
  });
});
