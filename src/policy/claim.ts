import type { SetAsideBy } from "../rules/set-aside.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { positionAt } from "../source/file.ts";
import { suggestion } from "../source/nearest.ts";
import type { SuppressionPolicy } from "./config.ts";
import { type Acceptance, notHolding } from "./suppression.ts";

/** One rule that an acceptance is about, and that it holds for. */
export interface Claim {
  readonly rule: string;
  readonly by: SetAsideBy;
  readonly acceptance: Acceptance;
}

export interface Terms {
  /** The day of the run, like `2026-11-21`. */
  readonly today: string;
  /** Every rule id that exists, whether it is asked in this run or not. */
  readonly knownRules: readonly string[];
  readonly suppressions?: SuppressionPolicy;
}

/** Finding the nearest name takes time, and a hostile file can name any number of rules. */
const MOST_SUGGESTIONS = 50;

/**
 * Says for which of its rules an acceptance holds: for those that exist, that nobody forbids to suppress,
 * and until its day. Whatever does not hold is told to `report`.
 */
export function claiming(
  { today, knownRules, suppressions }: Terms,
  report: (diagnostic: Diagnostic) => void,
): (acceptance: Acceptance, by: SetAsideBy) => readonly Claim[] {
  const known = new Set(knownRules);
  const forbidden = new Map((suppressions?.forbid ?? []).map(({ rule, at }) => [rule, at]));
  let suggestions = 0;
  const whyNot = (rule: string, by: SetAsideBy): string | undefined => {
    if (!known.has(rule)) {
      const hint = suggestions++ < MOST_SUGGESTIONS ? suggestion(rule, known) : "";
      return `There is no rule \`${rule}\`.${hint}`;
    }
    const at = by === "suppression" ? forbidden.get(rule) : undefined;
    if (!at) return undefined;
    const { line } = positionAt(at.file, at.start);
    return `\`${rule}\` must not be suppressed: ${at.file.path}:${line} forbids it.`;
  };
  return (acceptance, by) => {
    const { rules, until, at } = acceptance;
    if (until !== undefined && until < today) {
      report({
        severity: "warning",
        summary: by === "expected" ? "An expectation has expired" : "A suppression has expired",
        detail: `It held until ${until}. Settle what it is about, or give it another date.`,
        span: at,
      });
      return [];
    }
    if (by === "suppression" && suppressions?.requireUntil === true && until === undefined) {
      report(notHolding(at, "It needs a last day: `, until 2027-01-31` behind the reason."));
      return [];
    }
    return rules.flatMap((rule): readonly Claim[] => {
      const problem = whyNot(rule, by);
      if (problem === undefined) return [{ rule, by, acceptance }];
      report(notHolding(at, problem));
      return [];
    });
  };
}
