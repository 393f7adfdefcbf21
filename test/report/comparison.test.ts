import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { json } from "../../src/report/json.ts";
import { pretty } from "../../src/report/pretty.ts";
import type { Report, ReportOptions } from "../../src/report/report.ts";
import { empty } from "./sample.ts";

const options: ReportOptions = { verdicts: new Set(), colour: false, sarifUnknown: false };

const report: Report = {
  ...empty,
  comparison: {
    base: "0123456789abcdef0123456789abcdef01234567",
    fresh: 1,
    freshUndecided: 2,
    known: 3,
    moved: 4,
    fixed: [
      { rule: "vpc-has-dns", root: "infra", address: "aws_vpc.main" },
      { rule: "vpc-has-dns", root: ".", address: 'aws_vpc.a["\u202e"]' },
    ],
  },
};

test("people read what a change did in one line, and what it fixed", () => {
  expect(
    pretty(report, options),
  ).toContain(`Since 0123456789ab: 1 new finding, 2 newly undecided, 2 fixed, 3 there before, 4 moved
  - fixed vpc-has-dns: aws_vpc.main in infra
  - fixed vpc-has-dns: aws_vpc.a["\\u{202e}"]
`);
});

test("a change without news says so", () => {
  const nothing = { ...empty, comparison: { ...NOTHING, base: "0123456789abcdef" } };
  expect(pretty(nothing, options)).toContain("Since 0123456789ab: no new findings\n");
  expect(pretty(empty, options)).not.toContain("Since");
});

const NOTHING = { fresh: 0, freshUndecided: 0, known: 0, moved: 0, fixed: [] };

test("programs read the same in JSON, as the schema says", () => {
  const printed = JSON.parse(json(report, options));
  expect(printed.comparison).toMatchObject({ fresh: 1, moved: 4, fixed: [{ root: "infra" }, {}] });
  const schema = JSON.parse(readFileSync("docs/report.schema.json", "utf8"));
  const validate = new Ajv({ formats: { uri: true } }).compile(schema);
  expect([validate(printed), validate.errors]).toEqual([true, null]);
  printed.comparison.fixed[0].rule = 1;
  expect(validate(printed)).toBe(false);
});
