import type { Expression, Node } from "../hcl/ast.ts";
import type { Span } from "../source/file.ts";
import { bool, nullOf, number, text, tuple, unknown, withOrigin } from "../value/make.ts";
import { graft } from "../value/origin.ts";
import { becauseOf, reasonsOf } from "../value/reason.ts";
import type { Unknown, Value } from "../value/value.ts";
import { evaluateCall } from "./call.ts";
import { evaluateConditional } from "./conditional.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { evaluateFor } from "./for.ts";
import { indexValue } from "./index-value.ts";
import { parseNumber, tooLong } from "./number-text.ts";
import { evaluateObject } from "./object.ts";
import { evaluateBinary, evaluateUnary } from "./operators.ts";
import { bound, DEEPEST, OUT_OF_FUEL, type Scope, TOO_DEEP } from "./scope.ts";
import { evaluateSplat } from "./splat.ts";
import { evaluateTemplate } from "./template.ts";

/**
 * The value of an expression. A failure means that Terraform would refuse to plan it. Every value that
 * comes back knows the text it was written in or computed by.
 */
export function evaluate(expression: Expression, scope: Scope): Value | Failure {
  const { budget } = scope;
  if (budget.fuel <= 0) return unknown("any", OUT_OF_FUEL);
  if (budget.depth >= DEEPEST) return unknown("any", TOO_DEEP);
  budget.fuel--;
  budget.depth++;
  // The table is total over the union, so the handler fits the node.
  const handler = EVALUATE[expression.kind] as (node: Node, scope: Scope) => Value | Failure;
  const result = handler(expression, scope);
  budget.depth--;
  if (isFailure(result)) {
    return result.span ? result : { ...result, span: spanOf(expression, scope) };
  }
  return result.origin || (result.kind === "unknown" && result.step)
    ? result
    : withOrigin(result, { span: spanOf(expression, scope), note: "", role: "computed" });
}

export function spanOf(node: Node, scope: Scope): Span {
  return { file: scope.file, start: node.start, end: node.end };
}

export function written<V extends Value>(value: V, node: Node, scope: Scope): V {
  return withOrigin(value, { span: spanOf(node, scope), note: "", role: "written" });
}

type Handlers = {
  readonly [K in Expression["kind"]]: (
    node: Extract<Expression, { kind: K }>,
    scope: Scope,
  ) => Value | Failure;
};

const EVALUATE: Handlers = {
  number: (node, scope) => written(numberOf(node.text), node, scope),
  bool: (node, scope) => written(bool(node.value), node, scope),
  null: (node, scope) => written(nullOf("any"), node, scope),
  template: (node, scope) => evaluateTemplate(node, scope, evaluate),
  tuple: (node, scope) => {
    const items: Value[] = [];
    for (const item of node.items) {
      const value = evaluate(item, scope);
      if (isFailure(value)) return value;
      items.push(value);
    }
    return written(tuple(items), node, scope);
  },
  object: (node, scope) => evaluateObject(node, scope, evaluate),
  for: (node, scope) => evaluateFor(node, scope, evaluate),
  variable: (node, scope) => bound(scope, node.name) ?? scope.names(node.name),
  "attribute-access": (node, scope) => {
    const on = evaluate(node.on, scope);
    if (isFailure(on)) return on;
    return step(on, node.legacy ? number(Number(node.name)) : text(node.name), scope);
  },
  index: (node, scope) => {
    const on = evaluate(node.on, scope);
    if (isFailure(on)) return on;
    const key = evaluate(node.key, scope);
    return isFailure(key) ? key : step(on, key, scope);
  },
  splat: (node, scope) => evaluateSplat(node, scope, evaluate),
  call: (node, scope) => evaluateCall(node, scope, evaluate),
  unary: (node, scope) => {
    const operand = evaluate(node.operand, scope);
    if (isFailure(operand)) return operand;
    if (operand.kind === "unknown") scope.budget.doubts++;
    return evaluateUnary(node.operator, operand);
  },
  binary: (node, scope) => evaluateBinary(node, scope, evaluate),
  conditional: (node, scope) => evaluateConditional(node, scope, evaluate),
  parentheses: (node, scope) => evaluate(node.inner, scope),
  invalid: (node, scope) =>
    unknown("any", {
      text: "This expression cannot be read.",
      input: "syntax error",
      settledBy: "Correct the syntax.",
      span: spanOf(node, scope),
    }),
};

/** What evaluates a part of an expression: handed to those that live in files of their own. */
export type Evaluator = typeof evaluate;

/** One element or attribute of a value; it keeps the trail of the whole it was taken from. */
function step(on: Value, key: Value, scope: Scope): Value | Failure {
  if (isDoubtful(on, key)) scope.budget.doubts++;
  if (on.kind === "unknown" && on.step) {
    if (key.kind !== "string" && key.kind !== "number") {
      return (
        on.each ??
        unknown("any", becauseOf([on.because, ...(key.kind === "unknown" ? [key.because] : [])]))
      );
    }
    const value = on.step(key.value);
    // With `bounds` it is a resource or module whose number of instances is not known.
    if (value && on.bounds && !on.members?.includes(value)) scope.budget.doubts++;
    return value ?? failure(absent(on, key.value));
  }
  const value = indexValue(on, key);
  return isFailure(value) || !on.origin ? value : withGraftedOrigin(value, on);
}

/** Whether the step may turn out to be an error once everything is known. */
function isDoubtful(on: Value, key: Value): boolean {
  if (on.kind === "unknown") return !on.step;
  if (key.kind === "unknown") return true;
  return (
    on.kind === "object" &&
    (on.open !== undefined || on.symbols !== undefined) &&
    !(key.kind === "string" && on.entries.has(key.value))
  );
}

function absent(on: Unknown, key: string | number): string {
  const [reason] = reasonsOf(on.because);
  const name = reason?.input ?? "the value";
  // With `bounds` it is a resource or module with several instances.
  if (on.bounds) return `\`${name}\` has no instance \`[${JSON.stringify(key)}]\`.`;
  return `\`${name}.${key}\` is not declared.`;
}

function withGraftedOrigin(value: Value, whole: Value): Value {
  const origin = whole.origin && graft(whole.origin, value.origin);
  return origin === undefined || origin === value.origin ? value : withOrigin(value, origin);
}

function numberOf(digits: string): Value {
  const value = parseNumber(digits) ?? "too long";
  return value === "too long" ? unknown("number", tooLong(digits), { notNull: true }) : value;
}
