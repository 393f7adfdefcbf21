import type { Entity } from "../graph/fact.ts";
import { checkRule } from "../rules/check.ts";
import type { Result, Verdict } from "../rules/result.ts";
import type { Rule } from "../rules/rule.ts";
import type { Input } from "./inputs.ts";
import type { Case, Entities } from "./look.ts";

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
  entities: Entities,
  so: Case,
  inputsIn: (result: Result) => ReadonlySet<Input>,
): readonly Input[] {
  const subject = subjectOf(question, entities);
  if (subject === "none") return [];
  const result = subject && checkRule(question.rule, subject);
  if (!result || result.verdict === "unknown") {
    const taken = new Set(so.map(({ input }) => input));
    const left = result ? [...inputsIn(result)].filter((input) => !taken.has(input)) : [];
    if (left.length === 0) question.isOpen = true;
    return left;
  }
  if (!question.found.has(result.verdict)) question.found.set(result.verdict, { result, case: so });
  return [];
}

/** The same subject in a case; `none` if it does not exist there, undefined if nobody can tell which it is. */
function subjectOf({ rule, result }: Question, entities: Entities): Entity | "none" | undefined {
  const { root, address } = result.subject;
  const [only, ...others] = (entities.get(rule.kind) ?? []).filter(
    (entity) => entity.root === root && entity.address === address,
  );
  return others.length > 0 ? undefined : (only ?? "none");
}
