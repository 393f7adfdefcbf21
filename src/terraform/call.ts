import type { Call } from "../hcl/ast.ts";
import { parseTemplate } from "../hcl/index.ts";
import type { SourceFile } from "../source/file.ts";
import { join } from "../value/join.ts";
import { becauseOfValues, bool, unknown } from "../value/make.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import { isNotNull } from "../value/same.ts";
import type { Value } from "../value/value.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { FUNCTIONS } from "./functions/index.ts";
import { type Binding, DEEPEST, type Scope } from "./scope.ts";
import { evaluateTemplate } from "./template.ts";

type Special = (node: Call, scope: Scope, evaluate: Evaluator) => Value | Failure;

/** Functions that must see their arguments before they are evaluated. */
const SPECIAL: ReadonlyMap<string, Special> = new Map([
  ["try", evaluateTry],
  ["can", evaluateCan],
  ["templatefile", evaluateTemplateFile],
]);

/** Functions that give another value each time Terraform runs. */
const UNSETTLED = new Set(["timestamp", "plantimestamp", "uuid", "bcrypt"]);

export function evaluateCall(node: Call, scope: Scope, evaluate: Evaluator): Value | Failure {
  const name = node.name.startsWith("core::") ? node.name.slice("core::".length) : node.name;
  const special = SPECIAL.get(name);
  if (special && !node.expand) return special(node, scope, evaluate);
  const args = argumentsOf(node, scope, evaluate);
  if (isFailure(args)) return args;
  if (!Array.isArray(args)) return args as Value;
  const span = { file: scope.file, start: node.start, end: node.end };
  if (args.some(isDoubtful)) scope.budget.doubts++;
  const call = FUNCTIONS.get(name);
  if (call) return call(args, { name, span, readFile: scope.readFile, ...scope.late });
  return unknown("any", {
    text: UNSETTLED.has(name)
      ? `\`${name}()\` gives another value each time Terraform runs.`
      : `The function \`${name}\` is not supported yet.`,
    input: `${name}()`,
    settledBy: UNSETTLED.has(name)
      ? "Write the value in the code."
      : "Write the value in the code, or pass it as a variable.",
    span,
  });
}

/** Whether a function may refuse the argument once it is known: it may be null, or of another type. */
function isDoubtful(argument: Value): boolean {
  if (argument.kind === "unknown") return true;
  if (argument.kind === "object" && argument.open) return true;
  if (argument.kind !== "list" && argument.kind !== "object") return false;
  const parts = argument.kind === "list" ? argument.items : argument.entries.values();
  for (const part of parts) if (part.kind === "unknown" && !isNotNull(part)) return true;
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

/**
 * The first argument that can be evaluated. One that succeeds only because something is not known may
 * still fail: then the value is what it and the arguments after it have in common.
 */
function evaluateTry(node: Call, scope: Scope, evaluate: Evaluator): Value | Failure {
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

function evaluateCan(node: Call, scope: Scope, evaluate: Evaluator): Value | Failure {
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

/** The rendered template; inside it only the given variables can be named. */
function evaluateTemplateFile(node: Call, scope: Scope, evaluate: Evaluator): Value | Failure {
  const [pathArgument, variables] = node.arguments;
  if (!pathArgument || !variables || node.arguments.length > 2) {
    return failure("`templatefile` needs a path and a map of variables.");
  }
  const path = evaluate(pathArgument, scope);
  if (isFailure(path)) return path;
  const given = evaluate(variables, scope);
  if (isFailure(given)) return given;
  if (path.kind !== "string" || given.kind !== "object" || given.open || given.symbols) {
    return unknown("string", becauseOfValues([path, given]), { notNull: true });
  }
  const content = scope.readFile(path.value);
  if ("refusal" in content) return unreadable(node, scope, path.value, content.refusal);
  const file: SourceFile = { path: path.value, text: content.text, vendored: true };
  const { value: template, diagnostics } = parseTemplate(file);
  if (diagnostics[0])
    return failure(`The template \`${path.value}\` cannot be read. ${diagnostics[0].detail}`);
  if (scope.budget.depth >= DEEPEST) return unknown("string", becauseOf([]));
  let bindings: Binding | undefined;
  for (const [name, value] of given.entries) bindings = { name, value, outer: bindings };
  return evaluateTemplate(
    template,
    {
      ...scope,
      file,
      names: (name) => failure(`The template does not know \`${name}\`.`),
      ...(bindings && { bindings }),
    },
    evaluate,
  );
}

function unreadable(node: Call, scope: Scope, path: string, refusal: string): Value {
  return unknown("string", {
    text: `\`${path}\` ${refusal}.`,
    input: path,
    settledBy: "Make the file readable inside the repository.",
    span: { file: scope.file, start: node.start, end: node.end },
  });
}
