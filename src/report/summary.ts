import type { Result, Severity, Verdict } from "../rules/result.ts";
import type { SetAside, SetAsideBy } from "../rules/set-aside.ts";
import { compare } from "./order.ts";
import type { Report, RuleDescription } from "./report.ts";

/** The counts that every format ends with. */
export interface Summary {
  /** Results by verdict. */
  readonly results: Readonly<Record<Verdict, number>>;
  /** Failed results by severity. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Results that do not count, by why. */
  readonly setAside: Readonly<Record<SetAsideBy, number>>;
  readonly requirements: readonly Requirement[];
}

/** Whether one row of the requirement catalogue is met. */
export interface Requirement {
  readonly id: string;
  /** The title of the rule that decided; of the gravest one where all hold or none applies. */
  readonly title: string;
  readonly status: Status;
  /** How many results of the severity that decided have this status. */
  readonly results: number;
}

/** `accepted`: it fails or is undecided, and somebody said with a reason that this is all right. */
export type Status = "failed" | "undecided" | "accepted" | "met" | "not-applicable";

export function summarise(report: Report): Summary {
  const results = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0 };
  const findings = { error: 0, warning: 0, info: 0 };
  for (const result of report.results) {
    results[result.verdict]++;
    if (result.verdict === "fail") findings[result.severity]++;
  }
  const setAside = { suppression: 0, expected: 0, baseline: 0, base: 0, elsewhere: 0 };
  for (const { by } of report.setAside) setAside[by]++;
  return { results, findings, setAside, requirements: requirementsOf(report) };
}

const SET_ASIDE: readonly (readonly [SetAsideBy, string])[] = [
  ["suppression", "suppressed"],
  ["expected", "expected to be undecided"],
  ["baseline", "in the baseline"],
  ["base", "there before the change"],
  ["elsewhere", "in roots that the change does not touch"],
];

/** `3 suppressed`, for every way that has any. */
export function setAsideCounts({ setAside }: Pick<Summary, "setAside">): readonly string[] {
  return SET_ASIDE.filter(([by]) => setAside[by] > 0).map(
    ([by, words]) => `${setAside[by]} ${words}`,
  );
}

const WHY_ASIDE: Readonly<Record<SetAsideBy, string>> = {
  suppression: "Suppressed",
  expected: "Expected to be undecided",
  baseline: "In the baseline",
  base: "There before the change",
  elsewhere: "In a root that the change does not touch",
};

/** What a reader of one result is told, and not safe to print: `Suppressed: a test account (until 2027-01-31)`. */
export function whyAside({ by, reason, until }: SetAside): string {
  const words = reason === "" ? WHY_ASIDE[by] : `${WHY_ASIDE[by]}: ${reason}`;
  return until === undefined ? words : `${words} (until ${until})`;
}

/** What was there before is no less true for that; only what somebody accepted is another matter. */
function requirementsOf({ rules, results, setAside }: Report): readonly Requirement[] {
  const isAccepted = ({ by }: SetAside) => by === "suppression" || by === "expected";
  const accepted = setAside.filter(isAccepted);
  const known = setAside.filter((one) => !isAccepted(one)).map(({ result }) => result);
  const rulesOf = groupBy(rules, ({ requirement }) => requirement);
  const resultsOf = groupBy([...results, ...known], ({ requirement }) => requirement);
  const acceptedOf = groupBy(accepted, ({ result }) => result.requirement);
  const ids = new Set([...rulesOf.keys(), ...resultsOf.keys(), ...acceptedOf.keys()]);
  return [...ids].sort(compare).map((id) => {
    const own = rulesOf.get(id) ?? [];
    const acceptedOnes = (acceptedOf.get(id) ?? []).map(({ result }) => result);
    const { status, deciding } = decide(resultsOf.get(id) ?? [], acceptedOnes);
    return { id, title: titleOf(own, deciding), status, results: deciding.length };
  });
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * The gravest severity that has anything to say decides: a requirement whose rules hold is met even if a
 * recommendation beside them is not followed. A failure of something that may not exist decides nothing.
 */
function decide(
  results: readonly Result[],
  accepted: readonly Result[],
): { readonly status: Status; readonly deciding: readonly Result[] } {
  for (const severity of SEVERITIES) {
    const own = results.filter((result) => result.severity === severity);
    const failed = own.filter(({ verdict }) => verdict === "fail");
    const certain = failed.filter(({ subject }) => subject.exists === true);
    const unknown = own.filter(({ verdict }) => verdict === "unknown");
    const passed = own.filter(({ verdict }) => verdict === "pass");
    if (certain.length > 0) return { status: "failed", deciding: certain };
    const undecided = [...failed, ...unknown];
    if (undecided.length > 0) return { status: "undecided", deciding: undecided };
    if (accepted.length > 0) return { status: "accepted", deciding: accepted };
    if (passed.length > 0) return { status: "met", deciding: passed };
  }
  if (accepted.length > 0) return { status: "accepted", deciding: accepted };
  return { status: "not-applicable", deciding: [] };
}

/** What is met is met for all rules, so that the gravest speaks for them; else the one that stands in the way. */
function titleOf(rules: readonly RuleDescription[], deciding: readonly Result[]): string {
  const [first] = deciding;
  const own = rules.find(({ id }) => id === first?.rule);
  if (own && first?.verdict !== "pass") return own.title;
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
