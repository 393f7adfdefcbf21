import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import type { ReportOptions } from "../../src/report/report.ts";
import { sarif } from "../../src/report/sarif.ts";
import { empty, sample } from "./sample.ts";
import { sarifProblems } from "./sarif-acceptance.ts";
import type { Asked, Json } from "./sarif-checks.ts";
import { LOCATION, RESULT } from "./sarif-checks-result.ts";
import { LOG, RULE, RUN } from "./sarif-checks-run.ts";

const options: ReportOptions = { verdicts: new Set(), colour: false, sarifUnknown: true };

const run = (log: Json) => log.runs[0];
const driver = (log: Json) => run(log).tool.driver;
const base = (log: Json) => run(log).originalUriBaseIds.SRCROOT;
const rule = (log: Json) => driver(log).rules[0];
const result = (log: Json) => run(log).results[0];
const thread = (log: Json) => result(log).codeFlows[0].threadFlows[0];
const location = (log: Json) => result(log).locations[0];
const artifact = (log: Json) => location(log).physicalLocation.artifactLocation;
const region = (log: Json) => location(log).physicalLocation.region;
const copy = (value: Json): Json => JSON.parse(JSON.stringify(value));

/** As many copies as it takes, each of them made different. */
function more(list: Json[], number: number, change: (one: Json, index: number) => void): void {
  const [first] = list;
  for (let index = 0; list.length < number; index++) {
    const one = copy(first);
    change(one, index);
    list.push(one);
  }
}

const atLine = (one: Json, line: number) => {
  const { region } = one.locations[0].physicalLocation;
  region.startLine = region.endLine = 1000 + line;
};

/** What the change breaks, and nothing else may be said of it. */
const MUTATIONS: readonly [problem: string, change: (log: Json) => void, asked?: Asked][] = [
  ["version is not 2.1.0", (log) => (log.version = "2.0.0")],
  ["no $schema", (log) => delete log.$schema],
  ["not exactly one run", (log) => log.runs.push(log.runs[0])],
  ["not exactly one run", (log) => (log.runs = [])],
  [
    "more than 10 MB",
    (log) => (run(log).properties.x = randomBytes(12_000_000).toString("base64")),
  ],
  ["a log with a property of its own", (log) => (log.inlineExternalProperties = [])],
  ["the driver has no name", (log) => (driver(log).name = "")],
  ["no semantic version", (log) => delete driver(log).semanticVersion],
  ["no list of rules", (log) => delete driver(log).rules],
  ["the rules are not sorted", (log) => driver(log).rules.push({ ...rule(log), id: "a" })],
  ["two rules with one id", (log) => driver(log).rules.push(copy(driver(log).rules.at(-1)))],
  [
    "more than 25,000 rules",
    (log) => more(driver(log).rules, 25_001, (one, index) => (one.id = `z${index + 1e6}`)),
  ],
  ["more than 100 extensions", (log) => (run(log).tool.extensions = Array(101).fill({}))],
  ["no list of results", (log) => delete run(log).results],
  ["more than 5,000 results", (log) => more(run(log).results, 5_001, atLine)],
  ["columns are not UTF-16 code units", (log) => (run(log).columnKind = "unicodeCodePoints")],
  ["an invocation, which names a machine path", (log) => (run(log).invocations = [])],
  [
    "a category, which is the workflow's to choose",
    (log) => (run(log).automationDetails = { id: "x/" }),
  ],
  [
    "a category without a slash at its end",
    (log) => (run(log).automationDetails = { id: "x" }),
    { category: true },
  ],
  ["SRCROOT is not described", (log) => delete base(log).description],
  ["SRCROOT names a machine path", (log) => (base(log).uri = "file:///home/")],
  ["two results of one rule at one place", (log) => run(log).results.push(copy(result(log)))],
  ["a run with a property of its own", (log) => (run(log).name = "x")],
  ["a run with a property of its own", (log) => (driver(log).taxa = [])],
  [
    "a rule without an id",
    (log) => {
      run(log).results = [];
      rule(log).id = " ";
    },
  ],
  ["a rule without a name of at most 255 characters", (log) => (rule(log).name = "x".repeat(256))],
  ["no short description", (log) => (rule(log).shortDescription.text = "")],
  ["no full description", (log) => (rule(log).fullDescription.text = "x".repeat(1025))],
  ["no help text", (log) => delete rule(log).help.text],
  ["no help in Markdown", (log) => delete rule(log).help.markdown],
  ["no default level", (log) => (rule(log).defaultConfiguration.level = "none")],
  ["no tag `security`", (log) => (rule(log).properties.tags = [])],
  ["more tags than are shown", (log) => rule(log).properties.tags.push(...Array(10).fill("x"))],
  ["no precision", (log) => delete rule(log).properties.precision],
  ...["high", 8, "", undefined].map((value): (typeof MUTATIONS)[number] => [
    "security severity is not a number in a string",
    (log) => (rule(log).properties["security-severity"] = value),
  ]),
  ...["0.0", "9.0", "11.0"].map((value): (typeof MUTATIONS)[number] => [
    "security severity lies in no band",
    (log) => (rule(log).properties["security-severity"] = value),
  ]),
  ["two severities", (log) => (rule(log).properties["problem.severity"] = "error")],
  ["bad help URI", (log) => (rule(log).helpUri = "docs/rule.md")],
  ["a rule with a property of its own", (log) => (rule(log).severity = "high")],
  ["a result without a message", (log) => (result(log).message.text = "")],
  ["a message by id", (log) => (result(log).message.id = "default")],
  ["a link in a message", (log) => (result(log).message.text = "[a](b)")],
  ["a result without a level", (log) => (result(log).level = "none")],
  ["a result of no rule", (log) => (result(log).ruleId = "other")],
  ["a wrong rule index", (log) => result(log).ruleIndex++],
  ["a level that is not the rule's", (log) => (result(log).level = "warning")],
  ["a suppressed result", (log) => (result(log).suppressions = [{ kind: "inSource" }])],
  ...["fixes", "baselineState", "rank", "kind", "taxa"].map((name): (typeof MUTATIONS)[number] => [
    "what is ignored",
    (log) => (result(log)[name] = "new"),
  ]),
  ["a related location", (log) => (result(log).relatedLocations = [])],
  ["not exactly one location", (log) => (result(log).locations = [])],
  ["not exactly one location", (log) => result(log).locations.push(location(log))],
  ["no hash of the line", (log) => delete result(log).partialFingerprints.primaryLocationLineHash],
  [
    "no fingerprint of our own",
    (log) => delete result(log).partialFingerprints["byocPreflight/v1"],
  ],
  ["an empty flow", (log) => (thread(log).locations = [])],
  ["a flow that would be cut", (log) => more(thread(log).locations, 1001, () => undefined)],
  ["a step without a note", (log) => delete thread(log).locations[0].location.message],
  ["a result with a property of its own", (log) => (result(log).severity = "high")],
  ["no physical location", (log) => delete location(log).physicalLocation],
  [
    "a logical location without a full name",
    (log) => (location(log).logicalLocations = [{ name: "aws_vpc.a" }]),
  ],
  ["no URI", (log) => (artifact(log).uri = "")],
  ["no URI", (log) => delete artifact(log).uri],
  ["a URI with a scheme", (log) => (artifact(log).uri = "git::https://example.com/y.tf")],
  ["a URI with a scheme", (log) => (artifact(log).uri = "c:main.tf")],
  ["an absolute path", (log) => (artifact(log).uri = "/root/main.tf")],
  ["a URI that is not encoded", (log) => (artifact(log).uri = "a b.tf")],
  ["a URI that is not encoded", (log) => (artifact(log).uri = "a%zz.tf")],
  ["a URI with dots", (log) => (artifact(log).uri = "./main.tf")],
  ["a URI with dots", (log) => (artifact(log).uri = "a/../../main.tf")],
  ["a URI with dots", (log) => (artifact(log).uri = "%2e%2E/main.tf".toUpperCase())],
  ["a URI that is relative to nothing", (log) => delete artifact(log).uriBaseId],
  ...["startLine", "startColumn", "endLine", "endColumn"].flatMap((name) =>
    [0, undefined, 1.5].map((value): (typeof MUTATIONS)[number] => [
      "a position short",
      (log) => {
        region(log)[name] = value;
        if (name === "startLine" && value === 1.5) region(log).endLine = value;
        if (name === "endLine" && value === 1.5) region(log).startLine = value;
        if (name === "endColumn" && value !== undefined) region(log).startColumn = value;
      },
    ]),
  ),
  ["a region of several lines", (log) => region(log).endLine++],
  ["a region that ends before it begins", (log) => (region(log).startColumn = 10_000)],
  ["a snippet", (log) => (region(log).snippet = { text: "password" })],
];

test.for(MUTATIONS)(
  "the acceptance check notices, and says no more than: %s",
  ([problem, change, asked]) => {
    const log = JSON.parse(sarif(sample, options));
    change(log);
    expect(sarifProblems(JSON.stringify(log), asked)).toEqual([problem]);
  },
);

test("every check is tripped by a mutation", () => {
  const checks = [LOG, RUN, RULE, RESULT, LOCATION].flat();
  const tripped = new Set(MUTATIONS.map(([problem]) => problem));
  expect(checks.map(({ problem }) => problem).filter((problem) => !tripped.has(problem))).toEqual(
    [],
  );
});

test("a document without anything has every property missing, and does not stop the check", () => {
  expect(sarifProblems("{}")).toContain("not exactly one run");
  expect(sarifProblems('{"runs":[{"tool":null,"results":[{}]}]}')).toContain("no list of rules");
});

test("no test can make SARIF that GitHub would refuse", () => {
  const nameless = { ...sample, tool: { ...sample.tool, name: "" } };
  expect(() => sarif(nameless, options)).toThrow("the driver has no name");
});

test("GitHub accepts what we print", () => {
  expect(sarifProblems(sarif(sample, options))).toEqual([]);
  expect(sarifProblems(sarif(sample, { ...options, sarifUnknown: false }))).toEqual([]);
  expect(sarifProblems(sarif(empty, options))).toEqual([]);
});
