import { expect, test } from "vitest";
import { formats } from "../../src/report/formats.ts";
import { pretty } from "../../src/report/pretty.ts";
import type { Report } from "../../src/report/report.ts";
import { sample } from "./sample.ts";

const [first, ...others] = sample.results;
if (!first) throw new Error("The sample has no results");
const report: Report = {
  ...sample,
  results: others,
  setAside: [{ result: first, by: "suppression", reason: "It is known." }],
};
const options = { verdicts: new Set(["fail", "unknown"]), colour: false, sarifUnknown: false };

test.each(Object.entries(formats))("%s says how many results are suppressed", (_, format) => {
  const told = [format.print(report, options), ...(format.remarks?.(report, options) ?? [])];
  expect(told.join("\n")).toMatch(/1 suppressed|"suppression": 1|It is known/);
});

test("pretty says how many results are suppressed", () => {
  expect(pretty(report, options)).toContain("Set aside: 1 suppressed");
});
