import type { Result } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import { byPlace, compare, regionOf } from "./order.ts";
import type { Report, Reporter, RuleDescription } from "./report.ts";
import { sanitise } from "./sanitise.ts";
import { groupBy, whyAside } from "./summary.ts";

/**
 * JUnit's XML as CI servers read it: a suite for each file, a case for each result. A finding is a failure,
 * what cannot be decided or was set aside is skipped, a file that could not be analysed is an error: servers count all
 * three, and only what is skipped leaves a build green. Source: `junit-10.xsd` of Jenkins' xunit plugin.
 */
export const junit: Reporter = (report, { verdicts }) => {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const shown = report.results.filter(({ verdict }) => verdicts.has(verdict)).sort(byPlace);
  const cases = [
    ...shown.map((result) => caseOf(result, rules)),
    ...report.setAside
      .filter(({ result }) => verdicts.has(result.verdict))
      .sort((a, b) => byPlace(a.result, b.result))
      .map((one) => acceptedCase(one, rules)),
    ...report.files.unanalysed.map(errorCase),
  ];
  const suites = [...groupBy(cases, ({ file }) => file)].sort(([a], [b]) => compare(a, b));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element("testsuites", { name: report.tool.name, ...counts(cases) }, [
      ...suites.flatMap(([file, own]) => suite(file, own)),
    ]),
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join("");
};

type Outcome = "failure" | "skipped" | "error" | undefined;

interface Case {
  readonly file: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly type: string;
  readonly message: string;
  readonly details: readonly string[];
}

function caseOf(result: Result, rules: ReadonlyMap<string, RuleDescription>): Case {
  const { rule, requirement, severity, verdict, subject, message, location, reasons } = result;
  const { startLine, startColumn } = regionOf(location);
  const place = subject.root === "" || subject.root === "." ? "" : ` in ${subject.root}`;
  const settled = [...new Set(reasons.map(({ settledBy }) => settledBy))];
  return {
    file: location.file.path,
    name: `${rule} ${subject.address}${place}`,
    outcome: verdict === "fail" ? "failure" : verdict === "pass" ? undefined : "skipped",
    type: verdict === "fail" ? severity : verdict,
    message: message === "" ? verdict : message,
    details: [
      `${location.file.path}:${startLine}:${startColumn}`,
      ...result.trail.map((step) => {
        const at = regionOf(step.location);
        return `${step.location.file.path}:${at.startLine}:${at.startColumn} ${step.note}`;
      }),
      ...settled.map((way) => `Settled by: ${way}`),
      ...(subject.construct === undefined ? [] : [`Construct: ${subject.construct}`]),
      `Requires: ${[requirement, rules.get(rule)?.title].filter(Boolean).join(", ")}`,
    ],
  };
}

/** A server that knows of no reasons still shows why it is skipped. */
function acceptedCase(one: SetAside, rules: ReadonlyMap<string, RuleDescription>): Case {
  const found = caseOf(one.result, rules);
  return {
    ...found,
    outcome: "skipped",
    message: whyAside(one),
    details: [found.message, ...found.details],
  };
}

function errorCase({ file, reason }: Report["files"]["unanalysed"][number]): Case {
  const message = `not analysed: ${reason}`;
  return { file, name: "is analysed", outcome: "error", type: "unanalysed", message, details: [] };
}

function suite(file: string, cases: readonly Case[]): readonly string[] {
  const number = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  return element(
    "testsuite",
    { name: file, ...counts(cases), skipped: number("skipped"), file },
    cases.flatMap(testCase),
  );
}

function counts(cases: readonly Case[]) {
  const number = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  return { tests: cases.length, failures: number("failure"), errors: number("error") };
}

function testCase(one: Case): readonly string[] {
  const { file, name, outcome, type, message, details } = one;
  const at = { name, classname: file };
  if (outcome === undefined) return element("testcase", at, []);
  // Some servers show the attribute and some the text, so both say it; `skipped` has no type.
  const attributes = outcome === "skipped" ? { message } : { type, message };
  const text = details.map((line) => escaped(sanitise(line)));
  return element("testcase", at, element(outcome, attributes, text, ""));
}

type Attributes = Readonly<Record<string, string | number>>;

function element(
  name: string,
  attributes: Attributes,
  content: readonly string[],
  indent = "  ",
): readonly string[] {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(sanitise(String(value)))}"`)
    .join("");
  if (content.length === 0) return [`<${name}${written}/>`];
  return [`<${name}${written}>`, ...content.map((line) => indent + line), `</${name}>`];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

/** XML allows neither of the last two characters of the first plane, in whatever spelling. */
function escaped(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, (character) => (character === "\ufffe" ? "\\u{fffe}" : "\\u{ffff}"))
    .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? "");
}
