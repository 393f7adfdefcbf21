import { expect, test } from "vitest";
import { compact } from "../../src/report/compact.ts";
import { formats } from "../../src/report/formats.ts";
import { github } from "../../src/report/github.ts";
import { gitlab } from "../../src/report/gitlab.ts";
import { json } from "../../src/report/json.ts";
import { junit } from "../../src/report/junit.ts";
import { markdown } from "../../src/report/markdown.ts";
import { pretty } from "../../src/report/pretty.ts";
import { rdjson } from "../../src/report/rdjson.ts";
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
  ["compact.txt", compact, all],
  ["github.txt", github, all],
  ["gitlab.json", gitlab, all],
  ["junit.xml", junit, all],
  ["markdown.md", markdown, all],
  ["rdjson.json", rdjson, all],
])("the sample as %s", async ([name, reporter, options]) => {
  await expect(reporter(sample, options)).toMatchFileSnapshot(`golden/${name}.golden`);
});

test.for<[string, Reporter]>([
  ["empty.txt", pretty],
  ["empty.json", json],
  ["empty.sarif", sarif],
  ["empty-compact.txt", compact],
  ["empty-github.txt", github],
  ["empty-gitlab.json", gitlab],
  ["empty-junit.xml", junit],
  ["empty-markdown.md", markdown],
  ["empty-rdjson.json", rdjson],
])("nothing at all as %s", async ([name, reporter]) => {
  await expect(reporter(empty, defaults)).toMatchFileSnapshot(`golden/${name}.golden`);
});

test.for<[string, Reporter]>([
  ["pretty", pretty],
  ...Object.entries(formats).map(([name, { print }]): [string, Reporter] => [name, print]),
])("%s does not depend on the order of the results", ([, reporter]) => {
  const reversed = { ...sample, results: [...sample.results].reverse() };
  expect(reporter(reversed, all)).toBe(reporter(sample, all));
});

test("colour changes nothing but the colour", () => {
  const coloured = pretty(sample, { ...defaults, colour: true });
  expect(coloured).toContain("\u001b[");
  expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(pretty(sample, defaults));
});
