import type { Result, Severity, Verdict } from "../rules/result.ts";
import { compare } from "./order.ts";
import type { Report, RuleDescription } from "./report.ts";

/** The counts that every format ends with. */
export interface Summary {
  /** Results by verdict. */
  readonly results: Readonly<Record<Verdict, number>>;
  /** Failed results by severity. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly requirements: readonly Requirement[];
}

/** Whether one row of the requirement catalogue is met. */
export interface Requirement {
  readonly id: string;
  /** The title of its gravest rule. */
  readonly title: string;
  readonly status: Status;
  /** How many results of the severity that decided have this status. */
  readonly results: number;
}

export type Status = "failed" | "undecided" | "met" | "not-applicable";

export function summarise(report: Report): Summary {
  const results = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0 };
  const findings = { error: 0, warning: 0, info: 0 };
  for (const result of report.results) {
    results[result.verdict]++;
    if (result.verdict === "fail") findings[result.severity]++;
  }
  return { results, findings, requirements: requirementsOf(report) };
}

function requirementsOf({ rules, results }: Report): readonly Requirement[] {
  const rulesOf = groupBy(rules, ({ requirement }) => requirement);
  const resultsOf = groupBy(results, ({ requirement }) => requirement);
  return [...new Set([...rulesOf.keys(), ...resultsOf.keys()])].sort(compare).map((id) => ({
    id,
    title: titleOf(rulesOf.get(id) ?? []),
    ...decide(resultsOf.get(id) ?? []),
  }));
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * The gravest severity that has anything to say decides: a requirement whose rules hold is met even if a
 * recommendation beside them is not followed. A failure of something that may not exist decides nothing.
 */
function decide(results: readonly Result[]): { status: Status; results: number } {
  for (const severity of SEVERITIES) {
    const own = results.filter((result) => result.severity === severity);
    const failed = own.filter(({ verdict }) => verdict === "fail");
    const certain = failed.filter(({ subject }) => subject.exists === true);
    const unknown = own.filter(({ verdict }) => verdict === "unknown");
    const passed = own.filter(({ verdict }) => verdict === "pass");
    if (certain.length > 0) return { status: "failed", results: certain.length };
    const undecided = failed.length + unknown.length;
    if (undecided > 0) return { status: "undecided", results: undecided };
    if (passed.length > 0) return { status: "met", results: passed.length };
  }
  return { status: "not-applicable", results: 0 };
}

function titleOf(rules: readonly RuleDescription[]): string {
  for (const severity of SEVERITIES) {
    const rule = rules.find((rule) => rule.severity === severity);
    if (rule) return rule.title;
  }
  return "";
}

/** Groups in the order in which their first member came. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
