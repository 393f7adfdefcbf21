export { mayBeTemplate } from "./cloudformation/candidate.ts";
export { KINDS } from "./graph/kinds/index.ts";
export { type Baseline, baselineText, holdAgainst } from "./policy/baseline.ts";
export { knownFrom } from "./policy/compare.ts";
export { CONFIG_FILE, type Config } from "./policy/config.ts";
export { sinceBase } from "./policy/since-base.ts";
export type { ReportComparison } from "./report/comparison.ts";
export { json, toText } from "./report/json.ts";
export { pretty, prettyDiagnostics } from "./report/pretty.ts";
export type {
  Report,
  Reporter,
  ReportOptions,
  RuleDescription,
  TargetDescription,
} from "./report/report.ts";
export { sanitise, sanitiseText } from "./report/sanitise.ts";
export { TOOL } from "./report/tool.ts";
export { builtInRules } from "./rules/built-in.generated.ts";
export { runExample } from "./rules/examples.ts";
export type { KindPage } from "./rules/kind-page.ts";
export { pageOf, type RulePage } from "./rules/page.ts";
export type { Result, Severity, Verdict } from "./rules/result.ts";
export type { Language, Rule, RuleFile } from "./rules/rule.ts";
export type { Late, PolicyOptions, ScanOptions } from "./scan/options.ts";
export type { Rejected, ScanOutcome, Step } from "./scan/outcome.ts";
export { describe, scan, scanExample } from "./scan.ts";
export type { Share } from "./shard/assign.ts";
export type { Checked, Diagnostic } from "./source/diagnostic.ts";
export type { SourceFile, Span } from "./source/file.ts";
export { lineText } from "./source/file.ts";
export type { Content, Entry, Files, Refusal } from "./source/files.ts";
export { inOrder } from "./source/in-order.ts";
export { nearest } from "./source/nearest.ts";
export { type Reads, rootsTouched } from "./source/reads.ts";
