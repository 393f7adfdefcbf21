import { checkRule } from "../rules/check.ts";
import { fuel } from "../rules/fuel.ts";
import type { Result, Verdict } from "../rules/result.ts";
import type { Rule } from "../rules/rule.ts";
import type { Input } from "./inputs.ts";
import type { Case, Looker, Seen } from "./look.ts";

/** Steps that a rule may take for one subject in one case. */
const STEPS = 100_000;

/** An undecided result, and what became of it in the cases so far. */
export interface Question {
  readonly rule: Rule;
  readonly result: Result;
  readonly found: Map<Verdict, { readonly result: Result; readonly case: Case }>;
  /** Set when nothing can be decided for all cases: one is undecided, or was not looked at. */
  isOpen: boolean;
}

/** Whether a verdict for all cases may still come out. */
export const isHopeful = ({ isOpen, found }: Question): boolean => !isOpen && found.size < 2;

/**
 * Asks again in a case. Gives the parameters that it hinges on there, if it is undecided because of some that
 * nothing is assumed of yet.
 */
export function ask(
  question: Question,
  seen: Seen,
  so: Case,
  inputsIn: (result: Result) => ReadonlySet<Input>,
  looker: Looker,
): readonly Input[] {
  const { rule } = question;
  const { root, address } = question.result.subject;
  const subject = seen(rule.kind, root, address);
  if (subject === "none") return [];
  const isRoom = subject !== undefined && looker.left-- > 0;
  const result = isRoom ? checkRule(rule, subject, fuel(STEPS, rule.id)) : undefined;
  if (!result || result.verdict === "unknown") {
    const taken = new Set(so.map(({ input }) => input));
    const left = result ? [...inputsIn(result)].filter((input) => !taken.has(input)) : [];
    if (left.length === 0) question.isOpen = true;
    return left;
  }
  if (!question.found.has(result.verdict)) question.found.set(result.verdict, { result, case: so });
  return [];
}
