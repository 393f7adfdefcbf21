import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import { ruleFiles } from "../scripts/generate-rules.ts";
import { settle } from "../src/cases/settle.ts";
import * as extensions from "../src/cloudformation/extensions/load.ts";
import { KINDS } from "../src/graph/kinds/index.ts";
import { missingExamples } from "../src/rules/completeness.ts";
import { runExample } from "../src/rules/examples.ts";
import { scanExample } from "../src/scan.ts";
import { policyDocument } from "../src/terraform/policy-document.ts";

const files = ruleFiles();
const scan = scanExample({
  regex: () => RE2JS,
  yaml: () => yaml,
  policyDocument: () => policyDocument,
  extensions: () => extensions,
  settle: () => settle,
});

describe.each(files.map((file) => ({ id: file.rule.id, file })))("$id", ({ file }) => {
  test.each(file.examples.map((example) => ({ title: example.title, example })))(
    "$title",
    ({ example }) => {
      expect(runExample(file, example, scan)).toEqual([]);
    },
  );

  test("shows every case, or says why it cannot exist", () => {
    expect(missingExamples(file, KINDS)).toEqual([]);
  });
});
