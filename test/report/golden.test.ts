import { expect, test } from "vitest";
import { json } from "../../src/report/json.ts";
import { pretty } from "../../src/report/pretty.ts";
import type { Reporter, ReportOptions } from "../../src/report/report.ts";
import { sarif } from "../../src/report/sarif.ts";
import { empty, sample } from "./sample.ts";

const defaults: ReportOptions = {
  verdicts: new Set(["fail", "unknown"]),
  colour: false,
  sarifUnknown: false,
};
const all: ReportOptions = {
  ...defaults,
  verdicts: new Set(["pass", "fail", "unknown", "not-applicable"]),
  sarifUnknown: true,
};

test.for<[string, Reporter, ReportOptions]>([
  ["pretty.txt", pretty, defaults],
  ["pretty-all.txt", pretty, all],
  ["pretty-brief.txt", pretty, { ...defaults, brief: true }],
  ["report.json", json, defaults],
  ["report-all.json", json, all],
  ["report.sarif", sarif, defaults],
  ["report-all.sarif", sarif, all],
])("the sample as %s", async ([name, reporter, options]) => {
  await expect(reporter(sample, options)).toMatchFileSnapshot(`golden/${name}.golden`);
});

test.for<[string, Reporter]>([
  ["empty.txt", pretty],
  ["empty.json", json],
  ["empty.sarif", sarif],
])("nothing at all as %s", async ([name, reporter]) => {
  await expect(reporter(empty, defaults)).toMatchFileSnapshot(`golden/${name}.golden`);
});

test.for<[string, Reporter]>([
  ["json", json],
  ["sarif", sarif],
  ["pretty", pretty],
])("%s does not depend on the order of the results", ([, reporter]) => {
  const reversed = { ...sample, results: [...sample.results].reverse() };
  expect(reporter(reversed, all)).toBe(reporter(sample, all));
});

test("colour changes nothing but the colour", () => {
  const coloured = pretty(sample, { ...defaults, colour: true });
  expect(coloured).toContain("\u001b[");
  expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(pretty(sample, defaults));
});
