import type { Call } from "../hcl/ast.ts";
import { join } from "../value/join.ts";
import { becauseOfValues, bool, unknown } from "../value/make.ts";
import type { Because } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import type { Scope } from "./scope.ts";

/**
 * The first argument that can be evaluated. One that succeeds only because something is not known may
 * still fail: then the value is what it and the arguments after it have in common.
 */
export function evaluateTry(node: Call, scope: Scope, evaluate: Evaluator): Value | Failure {
  const { budget } = scope;
  const possible: Value[] = [];
  let last: Failure = failure("`try` needs at least one argument.");
  for (const argument of node.arguments) {
    const { doubts } = budget;
    const value = evaluate(argument, scope);
    const isDoubtful = budget.doubts > doubts;
    budget.doubts = doubts;
    if (isFailure(value)) {
      last = value;
      continue;
    }
    possible.push(value);
    if (!isDoubtful) break;
  }
  const [first, ...others] = possible;
  if (!first) return failure(`None of the arguments of \`try\` can be evaluated. ${last.message}`);
  if (others.length === 0) return first;
  const because = whyDoubtful(possible, node, scope);
  return others.reduce((joined, value) => join(joined, value, because), first);
}

/** Whether the argument can be evaluated. */
export function evaluateCan(node: Call, scope: Scope, evaluate: Evaluator): Value | Failure {
  const [argument] = node.arguments;
  if (!argument || node.arguments.length > 1) return failure("`can` needs exactly one argument.");
  const { budget } = scope;
  const { doubts } = budget;
  const value = evaluate(argument, scope);
  const isDoubtful = budget.doubts > doubts;
  budget.doubts = doubts;
  if (isFailure(value)) return bool(false);
  return isDoubtful
    ? unknown("bool", whyDoubtful([value], node, scope), { notNull: true })
    : bool(true);
}

/** What is not known of the values; if they are all known, that one of them may be an error. */
function whyDoubtful(values: readonly Value[], node: Call, scope: Scope): Because {
  const because = becauseOfValues(values);
  if (!("all" in because) || because.all.length > 0) return because;
  return {
    text: "Whether this can be evaluated depends on a value that is not known.",
    input: `${node.name}()`,
    settledBy: "Write the values that it looks into in the code, or pass them as variables.",
    span: { file: scope.file, start: node.start, end: node.end },
  };
}
