import { readdirSync, readFileSync } from "node:fs";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import { builtInRules } from "../src/rules/built-in.generated.ts";
import type { Verdict } from "../src/rules/result.ts";
import { scan } from "../src/scan.ts";
import { positionAt } from "../src/source/file.ts";
import { filesInMemory } from "../src/source/files-in-memory.ts";
import { policyDocument } from "../src/terraform/policy-document.ts";

const LANGUAGES = ["terraform", "cloudformation"];

/** `fixtures/terraform/ready` and so on. */
const PROJECTS = LANGUAGES.flatMap((language) =>
  readdirSync(`fixtures/${language}`).map((project) => `fixtures/${language}/${project}`),
);

/** All files of a project by path. */
function textsOf(directory: string): ReadonlyMap<string, string> {
  const paths = readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.\w+$/.test(path));
  return new Map(paths.map((path) => [path, readFileSync(`${directory}/${path}`, "utf8")]));
}

/** What the comments promise: `main.tf:3 fail some-rule` where a line ends in `# <- fail some-rule`. */
function promised(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].flatMap(([path, text]) =>
    text.split("\n").flatMap((line, index) => {
      const marks = /# <- (.*)$/.exec(line)?.[1]?.split(", ") ?? [];
      return marks.map((mark) => `${path}:${index + 1} ${mark}`);
    }),
  );
}

const SAID: readonly Verdict[] = ["fail", "unknown"];

function reported(texts: ReadonlyMap<string, string>): readonly string[] {
  const { report } = scan(
    filesInMemory(texts),
    { candidates: [...texts.keys()].sort(), paths: [], roots: [], vars: [], varFiles: [] },
    builtInRules,
    { regex: () => RE2JS, yaml: () => yaml, policyDocument: () => policyDocument },
  );
  expect(report.files.unanalysed).toEqual([]);
  const lines = report.results
    .filter(({ verdict }) => SAID.includes(verdict))
    .map(({ location: { file, start }, verdict, rule }) => {
      return `${file.path}:${positionAt(file, start).line} ${verdict} ${rule}`;
    });
  return [...new Set(lines)];
}

describe("every project says what its comments promise, and nothing else", () => {
  test.for(PROJECTS)("%s", (project) => {
    const texts = textsOf(project);
    expect([...reported(texts)].sort()).toEqual([...promised(texts)].sort());
  });
});
