import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completions } from "../../src/cli/completions.ts";
import type { CommandGrammar } from "../../src/cli/grammar.ts";
import { run } from "./run.ts";
import { temporary } from "./temporary.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

const has = (program: string) => spawnSync(program, ["-c", ":"]).status === 0;

/** What bash offers for a line whose last word is being typed. */
function offered(script: string, line: string, directory: string): readonly string[] {
  const words = line.split(/ |(=)/).filter((word) => word !== undefined);
  const asked = [
    script,
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")})`,
    `COMP_CWORD=${words.length - 1}`,
    "_byoc_preflight",
    `printf "%s\\n" "\${COMPREPLY[@]}"`,
  ];
  const file = join(directory, "asked.bash");
  writeFileSync(file, asked.join("\n"));
  const { stdout, stderr } = spawnSync("bash", ["--norc", file], {
    cwd: directory,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout
    .split("\n")
    .filter((word) => word !== "")
    .sort();
}

describe.skipIf(!has("bash"))("in bash", () => {
  test.for<[line: string, offers: readonly string[]]>([
    ["byoc-preflight ex", ["explain"]],
    ["byoc-preflight explain subnet-is-p", ["subnet-is-private"]],
    ["byoc-preflight explain BYOC-NET-00", expect.arrayContaining(["BYOC-NET-007"])],
    ["byoc-preflight explain Vpc", ["Vpc", "VpcEndpoint", "VpcPeering"]],
    ["byoc-preflight --format js", ["json"]],
    ["byoc-preflight --format=js", ["json"]],
    ["byoc-preflight -f s", ["sarif"]],
    ["byoc-preflight rules -f s", []],
    ["byoc-preflight rules --form", ["--format"]],
    ["byoc-preflight --fail-on ", ["error", "info", "none", "warning"]],
    ["byoc-preflight completions ", ["bash", "fish", "zsh"]],
    ["byoc-preflight help ru", ["rules"]],
    ["byoc-preflight --root ", ["infra", "rules"]],
    // Files are completed by bash itself where we offer nothing.
    ["byoc-preflight scan in", []],
    ["byoc-preflight --var-file ", []],
    ["byoc-preflight explain --output ", []],
  ])("`%s` is completed", async ([line, offers]) => {
    const directory = temporary({ "infra/main.tf": "", "rules/a.yaml": "" });
    const { out } = await run(directory, "completions bash");
    expect(offered(out, line, directory)).toEqual(offers);
  });
});

test.each(SHELLS)("the script for %s is one", async (shell) => {
  const directory = temporary();
  const { code, out, err } = await run(directory, `completions ${shell}`);
  expect([code, err]).toEqual([0, ""]);
  if (!has(shell)) return;
  writeFileSync(join(directory, "script"), out);
  expect(spawnSync(shell, ["-n", "script"], { cwd: directory, encoding: "utf8" }).stderr).toBe("");
});

test.each(SHELLS)("every option that the help shows is completed in %s", async (shell) => {
  const { out } = await run(temporary(), `completions ${shell}`);
  for (const command of ["scan", "explain", "rules", "graph", "test"]) {
    const { out: help } = await run(temporary(), `${command} --help`);
    const options = [...help.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name = ""]) => name);
    expect(options.length).toBeGreaterThan(4);
    expect(options.filter((name) => !out.includes(name))).toEqual([]);
  }
});

test("another shell is refused", async () => {
  const { code, err } = await run(temporary(), "completions bsh");
  expect(code).toBe(2);
  expect(err).toContain("There is no shell `bsh`. Did you mean `bash`? Choose bash, zsh, fish.");
});

describe("what is special to a shell is written so that it is not", () => {
  const option = { isHidden: false, isRepeatable: false, flags: "", group: "" };
  const grammar: readonly CommandGrammar[] = [
    {
      name: "scan",
      usage: "",
      description: "look: it's [here]",
      argument: { name: "paths", kind: "file", choices: [] },
      options: [
        {
          ...option,
          short: "-f",
          long: "--format",
          description: "how [pretty]",
          value: { name: "format", kind: "text", choices: ["pretty", "json"] },
        },
        {
          ...option,
          long: "--root",
          description: "where: here",
          isRepeatable: true,
          value: { name: "dir", kind: "directory", choices: [] },
        },
        {
          ...option,
          short: "-o",
          long: "--output",
          description: "where to",
          isRepeatable: true,
          value: { name: "file", kind: "file", choices: [] },
        },
        { ...option, long: "--quiet", description: "say less" },
        { ...option, long: "--secret", description: "", isHidden: true },
      ],
    },
    {
      name: "explain",
      usage: "",
      description: "tell",
      argument: { name: "name", kind: "text", choices: ["a-rule", "Vpc"] },
      options: [
        {
          ...option,
          short: "-f",
          long: "--format",
          description: "how",
          value: { name: "format", kind: "text", choices: ["json"] },
        },
      ],
    },
  ];

  test.each(SHELLS)("%s", async (shell) => {
    await expect(completions(shell, grammar)).toMatchFileSnapshot(`golden/completions.${shell}`);
  });
});
