import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { json } from "../../src/report/json.ts";
import type { ReportOptions } from "../../src/report/report.ts";
import { empty, sample } from "./sample.ts";

const everything: ReportOptions = {
  verdicts: new Set(["pass", "fail", "unknown", "not-applicable"]),
  colour: false,
  sarifUnknown: false,
};

const schema: unknown = JSON.parse(readFileSync("docs/report.schema.json", "utf8"));

/** The published schema with every object closed, so that a field nobody documented shows. */
const closed: unknown = JSON.parse(JSON.stringify(schema), (_key, value: unknown) =>
  typeof value === "object" && value !== null && "properties" in value && "required" in value
    ? { ...value, additionalProperties: false }
    : value,
);

function problems(report: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, formats: { uri: /^https:\/\// } });
  const validate = ajv.compile(closed as object);
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("the report fits its published schema, and has no field that the schema does not name", () => {
  expect(problems(JSON.parse(json(sample, everything)))).toEqual([]);
  expect(problems(JSON.parse(json(empty, everything)))).toEqual([]);
});

test("the schema refuses what the report may not be", () => {
  const report = JSON.parse(json(sample, everything));
  delete report.results[0].location.endColumn;
  report.results[1].verdict = "maybe";
  report.extra = 1;
  expect(problems(report)).toEqual([
    " must NOT have additional properties",
    "/results/0/location must have required property 'endColumn'",
    "/results/1/verdict must be equal to one of the allowed values",
  ]);
});

test("only the verdicts that were asked for are listed, and all are counted", () => {
  const report = JSON.parse(json(sample, { ...everything, verdicts: new Set(["pass"]) }));
  expect(report.results.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["pass"]);
  expect(report.summary.results).toEqual({ pass: 1, fail: 4, unknown: 3, notApplicable: 1 });
});
