import fc from "fast-check";
import type { Report, ReportOptions } from "../../src/report/report.ts";
import { sarif } from "../../src/report/sarif.ts";
import type { Result } from "../../src/rules/result.ts";
import { hostileReport } from "./hostile-report.ts";
import { empty, sample, sourceFile, spanOf } from "./sample.ts";

export interface SarifCase {
  readonly name: string;
  readonly text: string;
}

const options: ReportOptions = { verdicts: new Set(), colour: false, sarifUnknown: true };
const HOSTILE = 40;

/** Names of files that are no URIs as they are. */
const PATHS = [
  "a b/main.tf",
  "c:/main.tf",
  "#x/[y]?%20%.tf",
  "ü/漢😀/\u202e.tf",
  "~/'(a)!*'.tf",
  "git::https://example.com/x.tf",
  "\ud800.tf",
  "-rf.tf",
];

/** SARIF of all shapes, from invented rules: what the recorded oracles were asked about. */
export function sarifCases(): readonly SarifCase[] {
  const hostile = fc.sample(hostileReport, { seed: 4, numRuns: HOSTILE });
  return [
    { name: "sample", text: sarif(sample, { ...options, sarifUnknown: false }) },
    { name: "sample with unknowns", text: sarif(sample, options) },
    { name: "empty", text: sarif(empty, options) },
    { name: "category", text: sarif(sample, { ...options, sarifCategory: "infra/prod" }) },
    {
      name: "suppressed",
      text: sarif(suppressed(), { ...options, sarifIncludeSuppressed: true }),
    },
    { name: "paths", text: sarif({ ...sample, results: PATHS.map(resultIn) }, options) },
    { name: "more than are shown", text: sarif({ ...sample, results: many(5_010) }, options) },
    ...hostile.map((report, index) => ({
      name: `hostile ${index}`,
      text: sarif(report, options),
    })),
  ];
}

function resultIn(path: string, index: number): Result {
  const file = sourceFile(path, `text ${index}\n`);
  return { ...first(), location: spanOf(file, "text"), fingerprint: index.toString(16) };
}

function first(): Result {
  const [result] = sample.results;
  if (!result) throw new Error("The sample has no results");
  return result;
}

function many(number: number): readonly Result[] {
  const file = sourceFile("many.tf", "x\n".repeat(number));
  return Array.from({ length: number }, (_, index) => ({
    ...first(),
    location: { file, start: index * 2, end: index * 2 + 1 },
    fingerprint: index.toString(16),
  }));
}

function suppressed(): Report {
  const [one, ...results] = sample.results;
  if (!one) throw new Error("The sample has no results");
  const location = spanOf(one.location.file, "subnet_cidrs");
  const reason = "A test account, see [x](https://evil.example)";
  const setAside = [
    { result: one, by: "suppression" as const, reason, until: "2027-01-31", location },
    { result: { ...one, fingerprint: "ff" }, by: "baseline" as const, reason: "" },
  ];
  return { ...sample, results, setAside };
}
