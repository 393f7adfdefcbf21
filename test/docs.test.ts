import { readFileSync } from "node:fs";
import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import * as yaml from "yaml";
import { KINDS } from "../src/graph/kinds/index.ts";
import { missingExamples } from "../src/rules/completeness.ts";
import { runExample } from "../src/rules/examples.ts";
import { loadRule } from "../src/rules/load.ts";
import { scanExample } from "../src/scan.ts";
import { policyDocument } from "../src/terraform/policy-document.ts";

const GUIDE = "docs/writing-rules.md";
const scan = scanExample({
  regex: () => RE2JS,
  yaml: () => yaml,
  policyDocument: () => policyDocument,
});

/** The rules in a page, each as a file that is named after it. */
function rulesIn(path: string) {
  const blocks = readFileSync(path, "utf8").matchAll(/^```yaml\n(.*?)^```$/gms);
  return [...blocks].map(([, text = ""]) => {
    const id = /^id: (.+)$/m.exec(text)?.[1] ?? "";
    return { id, source: { path: `${id}.yaml`, text, vendored: false } };
  });
}

test("the guide shows rules", () => {
  expect(rulesIn(GUIDE).map(({ id }) => id)).toEqual([
    "subnet-has-a-name",
    "subnet-uses-a-nat-gateway",
  ]);
});

test.each(rulesIn(GUIDE))("$id in the guide is a rule whose examples hold", ({ source }) => {
  const { value: file, diagnostics } = loadRule(source, KINDS);
  expect(diagnostics).toEqual([]);
  expect(file?.examples.flatMap((example) => runExample(file, example, scan))).toEqual([]);
  const languages = new Set(file?.examples.map(({ language }) => language));
  const missing = file ? missingExamples(file, KINDS) : [];
  // A page need not show every rule in both languages.
  const shown = [...languages].flatMap((language) =>
    missing.filter((line) => line.includes(` ${language} `)),
  );
  expect(shown).toEqual([]);
});
