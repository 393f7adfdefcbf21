import type { Call } from "../hcl/ast.ts";
import { becauseOfValues, isWhollyKnown, unknown } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import { isNotNull } from "../value/same.ts";
import { isPrimitive } from "../value/type.ts";
import type { Value } from "../value/value.ts";
import { convert } from "./convert.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { FUNCTIONS } from "./functions/index.ts";
import { readConstraint } from "./read-constraint.ts";
import type { Scope } from "./scope.ts";
import { evaluateTemplateFile, evaluateTemplateString } from "./template-call.ts";
import { evaluateCan, evaluateTry } from "./try.ts";

type Special = (node: Call, scope: Scope, evaluate: Evaluator) => Value | Failure;

/** Functions that must see their arguments before they are evaluated. */
const SPECIAL: ReadonlyMap<string, Special> = new Map([
  ["try", evaluateTry],
  ["can", evaluateCan],
  ["convert", evaluateConvert],
  ["templatefile", evaluateTemplateFile],
  ["templatestring", evaluateTemplateString],
]);

/** Functions that are gone, and what stands for them. */
const REMOVED: ReadonlyMap<string, string> = new Map([
  ["list", "`list` was removed from the language: write `tolist([…])`."],
  ["map", "`map` was removed from the language: write `tomap({…})`."],
]);

export function evaluateCall(node: Call, scope: Scope, evaluate: Evaluator): Value | Failure {
  const name = node.name.startsWith("core::") ? node.name.slice("core::".length) : node.name;
  const special = SPECIAL.get(name);
  if (special && !node.expand) return special(node, scope, evaluate);
  const args = argumentsOf(node, scope, evaluate);
  if (isFailure(args)) return args;
  if (!Array.isArray(args)) return args as Value;
  const span = { file: scope.file, start: node.start, end: node.end };
  if (args.some(isDoubtful)) scope.budget.doubts++;
  const removed = REMOVED.get(name);
  if (removed !== undefined) return failure(removed);
  const call = FUNCTIONS.get(name) ?? scope.late?.functions?.().get(name);
  if (call) return call(args, { name, span, files: scope.files, ...scope.late });
  // It may be one of a newer version, so that the configuration need not be wrong.
  scope.budget.doubts++;
  return unknown("any", { ...notKnown(name), span });
}

function notKnown(name: string): Reason {
  const isProviders = name.startsWith("provider::");
  return {
    text: isProviders
      ? `\`${name}\` is a function of a provider, which the scanner does not run.`
      : `The scanner does not know the function \`${name}\`.`,
    input: `${name}()`,
    settledBy: "Write the value in the code, or pass it as a variable.",
  };
}

/** `convert(value, type)` of Terraform 1.15 and OpenTofu 1.13: the type is written as that of a variable. */
function evaluateConvert(node: Call, scope: Scope, evaluate: Evaluator): Value | Failure {
  const [argument, type] = node.arguments;
  if (!argument || !type || node.arguments.length > 2) {
    return failure("`convert` needs a value and a type.");
  }
  const value = evaluate(argument, scope);
  if (isFailure(value)) return value;
  const constraint = readConstraint(type, (expression) => {
    const fallback = evaluate(expression, scope);
    return isFailure(fallback) ? undefined : fallback;
  });
  return convert(value, constraint);
}

/** Whether a function may refuse the argument once it is known: it may be null, or of another type. */
function isDoubtful(argument: Value): boolean {
  if (argument.kind === "unknown") return true;
  if (argument.kind === "object" && argument.open) return true;
  if (argument.kind !== "list" && argument.kind !== "object") return false;
  const parts = argument.kind === "list" ? argument.items : argument.entries.values();
  for (const part of parts) {
    if (isWhollyKnown(part)) continue;
    // A known list or an unknown one may hold a null.
    if (part.kind !== "unknown" || !isPrimitive(part.type) || !isNotNull(part)) return true;
  }
  return false;
}

/** The evaluated arguments, `list...` spread out; an unknown when their number is not known. */
function argumentsOf(
  node: Call,
  scope: Scope,
  evaluate: Evaluator,
): readonly Value[] | Value | Failure {
  const args: Value[] = [];
  for (const argument of node.arguments) {
    const value = evaluate(argument, scope);
    if (isFailure(value)) return value;
    args.push(value);
  }
  if (!node.expand) return args;
  const last = args.pop();
  if (last?.kind === "list") return [...args, ...last.items];
  if (last?.kind === "unknown") {
    return unknown("any", becauseOfValues([...args, last]));
  }
  return failure("Only a list, set or tuple can be spread into arguments with `...`.");
}
