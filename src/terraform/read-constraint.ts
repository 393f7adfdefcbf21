import { childrenOf, type Expression } from "../hcl/index.ts";
import type { Value } from "../value/value.ts";
import type { Field, TypeConstraint } from "./type-constraint.ts";

/** Evaluates the default inside `optional(type, default)`, which may hold literals only. */
export type EvaluateDefault = (expression: Expression) => Value | undefined;

/** Types deeper than this are taken for `any`. */
const DEEPEST = 64;

/**
 * The constraint that a variable's `type` writes: `list(object({ a = optional(string, "x") }))`. What
 * cannot be understood is `any`, which accepts everything.
 */
export function readConstraint(
  expression: Expression,
  evaluateDefault: EvaluateDefault,
  depth = 0,
): TypeConstraint {
  if (depth > DEEPEST) return "any";
  if (expression.kind === "variable") return WORDS.get(expression.name) ?? "any";
  // Terraform 0.11 wrote types in quotes.
  if (expression.kind === "template" && expression.parts.length === 1) {
    const [part] = expression.parts;
    return (part?.kind === "text" && WORDS.get(part.text)) || "any";
  }
  if (expression.kind !== "call") return "any";
  const [argument] = expression.arguments;
  const make = CONSTRUCTORS.get(expression.name);
  if (!argument || !make) return "any";
  return make(
    argument,
    (inner) => readConstraint(inner, evaluateDefault, depth + 1),
    evaluateDefault,
  );
}

/** Why Terraform would refuse the type; undefined if it would not. */
export function constraintProblem(expression: Expression, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  const inside = (part: Expression) => constraintProblem(part, depth + 1);
  if (expression.kind === "variable") {
    return WORDS.has(expression.name) ? undefined : `There is no type \`${expression.name}\`.`;
  }
  // Types in quotes are of Terraform 0.11; it would refuse some that we take for `any`.
  if (expression.kind !== "call") return undefined;
  const { name, arguments: args } = expression;
  if (name === "optional") return "Only attributes of an object can be optional.";
  if (!CONSTRUCTORS.has(name)) return `There is no type \`${name}(…)\`.`;
  const [argument] = args;
  if (!argument || args.length > 1) return `\`${name}\` needs exactly one argument.`;
  if (argument.kind === "tuple" && name === "tuple") return firstOf(argument.items.map(inside));
  if (argument.kind === "object" && name === "object") {
    return firstOf(argument.items.map(({ value }) => fieldProblem(value, inside)));
  }
  return name === "tuple" || name === "object"
    ? `\`${name}\` needs a list of types in brackets.`
    : inside(argument);
}

const firstOf = (problems: readonly (string | undefined)[]): string | undefined =>
  problems.find((problem) => problem !== undefined);

function fieldProblem(
  value: Expression,
  inside: (part: Expression) => string | undefined,
): string | undefined {
  if (value.kind !== "call" || value.name !== "optional") return inside(value);
  const [type, fallback] = value.arguments;
  if (!type || value.arguments.length > 2)
    return "`optional` needs a type, and may have a default.";
  if (fallback && hasCall(fallback))
    return "The default of an optional attribute must not call anything.";
  return inside(type);
}

function hasCall(expression: Expression): boolean {
  const open: Expression[] = [expression];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === "call" || next.kind === "variable") return true;
    open.push(...childrenOf(next));
  }
  return false;
}

const WORDS = new Map<string, TypeConstraint>([
  ["string", "string"],
  ["number", "number"],
  ["bool", "bool"],
  ["any", "any"],
  ["list", { list: "any" }],
  ["set", { set: "any" }],
  ["map", { map: "any" }],
]);

type Read = (expression: Expression) => TypeConstraint;

const CONSTRUCTORS = new Map<
  string,
  (argument: Expression, read: Read, evaluateDefault: EvaluateDefault) => TypeConstraint
>([
  ["list", (argument, read) => ({ list: read(argument) })],
  ["set", (argument, read) => ({ set: read(argument) })],
  ["map", (argument, read) => ({ map: read(argument) })],
  [
    "tuple",
    (argument, read) => (argument.kind === "tuple" ? { tuple: argument.items.map(read) } : "any"),
  ],
  ["object", fieldsFrom],
]);

function fieldsFrom(
  argument: Expression,
  read: Read,
  evaluateDefault: EvaluateDefault,
): TypeConstraint {
  if (argument.kind !== "object") return "any";
  const fields = new Map<string, Field>();
  for (const { key, value } of argument.items) {
    if (key.kind !== "template") continue;
    const [part] = key.parts;
    if (part?.kind === "text") fields.set(part.text, fieldFrom(value, read, evaluateDefault));
  }
  return { fields };
}

function fieldFrom(value: Expression, read: Read, evaluateDefault: EvaluateDefault): Field {
  if (value.kind !== "call" || value.name !== "optional")
    return { type: read(value), optional: false };
  const [type, written] = value.arguments;
  const fallback = written && evaluateDefault(written);
  return { type: type ? read(type) : "any", optional: true, ...(fallback && { fallback }) };
}
