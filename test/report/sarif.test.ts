import { describe, expect, test } from "vitest";
import type { Report, ReportOptions } from "../../src/report/report.ts";
import { sarif } from "../../src/report/sarif.ts";
import { sarifRemarks } from "../../src/report/sarif-selection.ts";
import type { Result } from "../../src/rules/result.ts";
import { empty, sample, sourceFile, spanOf } from "./sample.ts";
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

test("GitHub accepts what we print", () => {
  expect(sarifProblems(sarif(sample, options))).toEqual([]);
  expect(sarifProblems(sarif(sample, { ...options, sarifUnknown: false }))).toEqual([]);
  expect(sarifProblems(sarif(empty, options))).toEqual([]);
});

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

/** Every assertion of the checker has a change that it must notice. */
const MUTATIONS: readonly [string, (log: Json) => void][] = [
  ["version is not 2.1.0", (log) => (log.version = "2.0.0")],
  ["no $schema", (log) => delete log.$schema],
  ["not exactly one run", (log) => log.runs.push(log.runs[0])],
  ["the driver has no name", (log) => (driver(log).name = "")],
  ["no semantic version", (log) => delete driver(log).semanticVersion],
  ["no list of rules", (log) => delete driver(log).rules],
  ["more than 25,000 rules", (log) => (driver(log).rules = Array(25_001).fill({}))],
  ["no list of results", (log) => delete log.runs[0].results],
  ["more than 5,000 results", (log) => (log.runs[0].results = Array(5_001).fill({}))],
  ["columns are not UTF-16 code units", (log) => delete log.runs[0].columnKind],
  ["an invocation, which names a machine path", (log) => (log.runs[0].invocations = [])],
  [
    "a category, which is the workflow's to choose",
    (log) => (log.runs[0].automationDetails = { id: "x/" }),
  ],
  ["more than 100 extensions", (log) => (log.runs[0].tool.extensions = Array(101).fill({}))],
  ["two rules with one id", (log) => driver(log).rules.push(driver(log).rules[0])],
  ["the rules are not sorted", (log) => driver(log).rules.reverse()],
  ["SRCROOT names a machine path", (log) => (base(log).uri = "file:///home/")],
  ["two results of one rule at one place", (log) => log.runs[0].results.push(result(log))],
  ["a rule without an id", (log) => (rule(log).id = "")],
  ["a rule without a name of at most 255 characters", (log) => (rule(log).name = "x".repeat(256))],
  ["no short description", (log) => (rule(log).shortDescription.text = "")],
  ["no full description", (log) => (rule(log).fullDescription.text = "x".repeat(1025))],
  ["no help text", (log) => delete rule(log).help.text],
  ["no help in Markdown", (log) => delete rule(log).help.markdown],
  ["no default level", (log) => (rule(log).defaultConfiguration.level = "none")],
  ["no tag `security`", (log) => (rule(log).properties.tags = [])],
  ["more tags than are shown", (log) => rule(log).properties.tags.push(...Array(10).fill("x"))],
  ["no precision", (log) => delete rule(log).properties.precision],
  [
    "security severity is not a number in a string",
    (log) => (rule(log).properties["security-severity"] = "high"),
  ],
  [
    "security severity is not a number in a string",
    (log) => (rule(log).properties["security-severity"] = 8),
  ],
  ["bad help URI", (log) => (rule(log).helpUri = "docs/rule.md")],
  ["a result without a message", (log) => (result(log).message.text = "")],
  ["a message by id", (log) => (result(log).message.id = "default")],
  ["a link in a message", (log) => (result(log).message.text = "[a](b)")],
  ["a result without a level", (log) => (result(log).level = "none")],
  ["a result of no rule", (log) => (result(log).ruleId = "other")],
  ["a wrong rule index", (log) => result(log).ruleIndex++],
  ["a suppressed result", (log) => (result(log).suppressions = [])],
  ["a kind that is ignored", (log) => (result(log).kind = "open")],
  ["not exactly one location", (log) => (result(log).locations = [])],
  ["no hash of the line", (log) => delete result(log).partialFingerprints.primaryLocationLineHash],
  [
    "no fingerprint of our own",
    (log) => delete result(log).partialFingerprints["byocPreflight/v1"],
  ],
  ["an empty flow", (log) => (thread(log).locations = [])],
  ["a flow that would be cut", (log) => (thread(log).locations = Array(1001).fill({}))],
  ["a step without a note", (log) => delete thread(log).locations[0].location.message],
  ["no physical location", (log) => (result(log).locations = [{ logicalLocations: [] }])],
  ["no URI", (log) => (artifact(log).uri = "")],
  ["a URI that is not encoded", (log) => (artifact(log).uri = "git::https://x/y.tf")],
  ["a URI that is not encoded", (log) => (artifact(log).uri = "/root/main.tf")],
  ["a URI with dots", (log) => (artifact(log).uri = "./main.tf")],
  ["a URI that is relative to nothing", (log) => delete artifact(log).uriBaseId],
  ["a position short", (log) => delete region(log).endColumn],
  ["a position short", (log) => (region(log).startLine = 0)],
  ["a region of several lines", (log) => region(log).endLine++],
  ["a region that ends before it begins", (log) => (region(log).endColumn = 0)],
  ["a snippet", (log) => (region(log).snippet = { text: "password" })],
];

const driver = (log: Json) => log.runs[0].tool.driver;
const base = (log: Json) => log.runs[0].originalUriBaseIds.SRCROOT;
const rule = (log: Json) => driver(log).rules[0];
const result = (log: Json) => log.runs[0].results[0];
const thread = (log: Json) => result(log).codeFlows[0].threadFlows[0];
const artifact = (log: Json) => result(log).locations[0].physicalLocation.artifactLocation;
const region = (log: Json) => result(log).locations[0].physicalLocation.region;

describe("the acceptance check notices", () => {
  test.for(MUTATIONS)("%s", ([problem, change]) => {
    const log = JSON.parse(sarif(sample, options));
    change(log);
    expect(sarifProblems(JSON.stringify(log))).toContain(problem);
  });
});
