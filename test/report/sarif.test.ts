import { expect, test } from "vitest";
import type { Report, ReportOptions } from "../../src/report/report.ts";
import { sarif } from "../../src/report/sarif.ts";
import { sarifRemarks } from "../../src/report/sarif-selection.ts";
import type { Result } from "../../src/rules/result.ts";
import { sample, sourceFile, spanOf } from "./sample.ts";
import { sarifProblems } from "./sarif-acceptance.ts";

const options: ReportOptions = { verdicts: new Set(), colour: false, sarifUnknown: true };

// biome-ignore lint/suspicious/noExplicitAny: the mutations below reach into the document by path.
type Json = any;

function parsed(report: Report): Json {
  return JSON.parse(sarif(report, options)).runs[0];
}

function reportOf(...results: readonly Partial<Result>[]): Report {
  const [first] = sample.results;
  if (!first) throw new Error("The sample has no results");
  return { ...sample, results: results.map((result) => ({ ...first, trail: [], ...result })) };
}

test("unknowns are listed only when asked for, as notes", () => {
  const levels = (sarifUnknown: boolean) =>
    JSON.parse(sarif(sample, { ...options, sarifUnknown })).runs[0].results.map(
      ({ level }: Json) => level,
    );
  expect(levels(false)).toEqual(["error", "error", "error"]);
  expect(levels(true).filter((level: string) => level === "note")).toHaveLength(3);
});

test("instances of one resource are one result that names them all", () => {
  const file = sourceFile("main.tf", 'resource "aws_subnet" "a" {}\n');
  const location = spanOf(file, '"a"');
  const at = (address: string) => ({
    location,
    message: "Too small.",
    subject: { kind: "Subnet", root: "", address, exists: true as const },
  });
  const { results } = parsed(reportOf(at("aws_subnet.a[1]"), at("aws_subnet.a[0]")));
  expect(results.map(({ message }: Json) => message.text)).toEqual([
    "Too small. Concerns `aws_subnet.a[0]`, `aws_subnet.a[1]`.",
  ]);
});

test("what is wrong in an installed module is shown at its call", () => {
  const [first] = parsed(sample).results;
  expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe("infra/prod/main.tf");
  const steps = first.codeFlows[0].threadFlows[0].locations.map(
    ({ location }: Json) => location.physicalLocation.artifactLocation.uri,
  );
  expect(steps).toEqual(["infra/prod/main.tf", "infra/prod/.terraform/modules/tags/main.tf"]);
});

test("what no file declares is shown at the first file of its root, or left out and told", () => {
  const nowhere = { file: sourceFile("infra/prod", ""), start: 0, end: 0 };
  const [first] = sample.results;
  if (!first) throw new Error("The sample has no results");
  const given = { ...first, location: nowhere, trail: [], fingerprint: "aa" };
  const { results } = parsed({ ...sample, results: [...sample.results, given] });
  expect(results[0].locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: "infra/prod/main.tf" },
    region: { startLine: 1, startColumn: 1 },
  });
  const alone = { ...sample, results: [given] };
  expect(parsed(alone).results).toEqual([]);
  expect(sarifRemarks(alone, options)).toEqual([
    "1 result left out of the SARIF, because no file of the repository declares what they are about. --format json lists all.",
  ]);
});

test("what is set aside is listed only when asked for, with why", () => {
  const [first, ...rest] = sample.results;
  if (!first) throw new Error("The sample has no results");
  const config = sourceFile("byoc-preflight.yaml", "suppress:\n");
  const setAside = [
    {
      result: first,
      by: "suppression" as const,
      reason: "It is a test account.",
      until: "2027-01-31",
      location: spanOf(first.location.file, "subnet_cidrs"),
    },
    {
      result: first,
      by: "suppression" as const,
      reason: "x",
      location: spanOf(config, "suppress"),
    },
    { result: first, by: "baseline" as const, reason: "" },
  ];
  const report = { ...sample, results: rest, setAside };
  const suppressed = ({ results }: Json) => results.flatMap((one: Json) => one.suppressions ?? []);
  expect(suppressed(parsed(report))).toEqual([]);
  const text = sarif(report, { ...options, sarifIncludeSuppressed: true });
  expect(suppressed(JSON.parse(text).runs[0])).toMatchObject([
    { kind: "external", justification: "In the baseline" },
    { kind: "external", justification: "Suppressed: x" },
    { kind: "inSource", justification: "Suppressed: It is a test account. (until 2027-01-31)" },
  ]);
});

test.for([
  ["prod", "prod/"],
  ["infra/prod/", "infra/prod/"],
])("the category %s is the id %s, which GitHub reads up to its last slash", ([name = "", id]) => {
  const text = sarif(sample, { ...options, sarifCategory: name });
  expect(JSON.parse(text).runs[0].automationDetails).toEqual({ id });
});

test.for<[string, string]>([
  ["a b.tf", "a%20b.tf"],
  ["c:d.tf", "c%3Ad.tf"],
  ["x/[y]#?%.tf", "x/%5By%5D%23%3F%25.tf"],
  ["ü/\u202e.tf", "%C3%BC/%E2%80%AE.tf"],
  ["\ud800.tf", "%EF%BF%BD.tf"],
])("the path %j becomes the URI %s", ([path, uri]) => {
  const file = sourceFile(path, "text\n");
  const text = sarif(reportOf({ location: spanOf(file, "text") }), options);
  expect(sarifProblems(text)).toEqual([]);
  expect(
    JSON.parse(text).runs[0].results[0].locations[0].physicalLocation.artifactLocation,
  ).toEqual({ uri, uriBaseId: "SRCROOT" });
});

test.for<[string, number, number, [number, number, number, number]]>([
  // text        start end   region
  ["ab {\n}\n", 0, 7, [1, 1, 1, 5]],
  ["ab\r\ncd", 0, 6, [1, 1, 1, 3]],
  ["ab\ncd", 3, 3, [2, 1, 2, 2]],
  ["ab\ncd", 5, 5, [2, 2, 2, 3]],
  ["ab\n", 3, 3, [2, 1, 2, 1]],
  ["😀x", 2, 3, [1, 3, 1, 4]],
])("in %j the span %d to %d is the region %j", ([text, start, end, expected]) => {
  const location = { file: sourceFile("a.tf", text), start, end };
  const { region } = parsed(reportOf({ location })).results[0].locations[0].physicalLocation;
  expect([region.startLine, region.startColumn, region.endLine, region.endColumn]).toEqual(
    expected,
  );
});

test("a message holds no link, whatever the resource is called", () => {
  const text = sarif(
    reportOf({ message: "[All is well](https://evil.example) \\[x\\](y)" }),
    options,
  );
  expect(sarifProblems(text)).toEqual([]);
  expect(JSON.parse(text).runs[0].results[0].message.text).toMatch(
    /^\\\[All is well\\\]\(https:\/\/evil.example\) \\\\\\\[x\\\\\\\]\(y\)/,
  );
});

test("of more results than GitHub shows, the gravest are kept and the rest is counted", () => {
  const file = sourceFile("many.tf", "x\n".repeat(5_010));
  const results = Array.from({ length: 5_010 }, (_, index) => ({
    location: { file, start: index * 2, end: index * 2 + 1 },
    severity: index < 20 ? ("info" as const) : ("error" as const),
    trail: [],
  }));
  const report = reportOf(...results);
  const run = parsed(report);
  expect(run.results).toHaveLength(5_000);
  expect(run.results.filter(({ level }: Json) => level === "note")).toHaveLength(10);
  expect(run.properties.omittedResults).toBe(10);
  expect(sarifRemarks(report, options)).toEqual([
    "10 results left out of the SARIF: code scanning shows 5,000, and these are the least grave. --format json lists all.",
  ]);
});
