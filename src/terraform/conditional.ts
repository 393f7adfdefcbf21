import type { Conditional } from "../hcl/ast.ts";
import { join } from "../value/join.ts";
import { typeOf, unknown, withSensitive } from "../value/make.ts";
import { sameType } from "../value/type.ts";
import type { Unknown, Value } from "../value/value.ts";
import { blur } from "./blur.ts";
import { convert, unify } from "./convert.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import type { Scope } from "./scope.ts";

/**
 * `condition ? then : otherwise`. Both branches are evaluated for their types, which are unified; an error
 * in the branch that is not taken does not count. With an unknown condition the value is what both
 * branches have in common.
 */
export function evaluateConditional(
  node: Conditional,
  scope: Scope,
  evaluate: Evaluator,
): Value | Failure {
  const asked = evaluate(node.condition, scope);
  const condition = truthOf(asked);
  if (typeof condition !== "boolean" && isFailure(condition)) return condition;
  const { budget } = scope;
  const before = budget.doubts;
  const then = evaluate(node.then, scope);
  const between = budget.doubts;
  const otherwise = evaluate(node.otherwise, scope);
  // A branch that may turn out to be an error has no type that the other one would be converted to.
  const isThenDoubtful = between > before;
  const isOtherwiseDoubtful = budget.doubts > between;
  if (typeof condition === "boolean") {
    const taken = condition ? then : otherwise;
    const other = condition ? otherwise : then;
    if (isFailure(taken)) return taken;
    const isOtherDoubtful = condition ? isOtherwiseDoubtful : isThenDoubtful;
    const value = isFailure(other) ? taken : inCommonType(taken, other, isOtherDoubtful);
    const sensitive = [asked, then, otherwise].some((one) => !isFailure(one) && one.sensitive);
    return isFailure(value) ? value : withSensitive(value, sensitive);
  }
  if (isFailure(then)) return isFailure(otherwise) ? then : blurred(otherwise, condition);
  if (isFailure(otherwise)) return blurred(then, condition);
  const left = inCommonType(then, otherwise, isOtherwiseDoubtful);
  const right = inCommonType(otherwise, then, isThenDoubtful);
  if (isFailure(left)) return isFailure(right) ? left : blurred(right, condition);
  if (isFailure(right)) return blurred(left, condition);
  return withSensitive(join(left, right, condition.because), condition.sensitive === true);
}

/** A condition as a boolean, the unknown it is, or why it cannot be one. */
export function truthOf(condition: Value | Failure): boolean | Unknown | Failure {
  if (isFailure(condition)) return condition;
  const value = convert(condition, "bool");
  if (isFailure(value)) return failure(`A condition must be true or false. ${value.message}`);
  if (value.kind === "bool") return value.value;
  if (value.kind === "unknown") return value;
  return failure("A condition must not be null.");
}

/** The other branch cannot be evaluated: Terraform would refuse it, or we do not understand it. */
function blurred(value: Value, condition: Unknown): Value {
  return unknown(typeOf(value), { all: [condition.because] });
}

/** The value in the type that both branches have in common. */
function inCommonType(value: Value, other: Value, isDoubtful: boolean): Value | Failure {
  const type = typeOf(value);
  const otherType = typeOf(other);
  if (sameType(type, otherType) || type === "any") return value;
  // The other one may turn out to be a string, and then a number becomes one.
  if (otherType === "any") return other.kind === "unknown" ? blur(value) : value;
  const common = unify([type, otherType]);
  if (common === undefined && isDoubtful) return blur(value);
  if (common === undefined) {
    return failure("The two results of a conditional must have one type.");
  }
  if (sameType(type, common)) return value;
  const made = convert(value, common);
  return isDoubtful && !isFailure(made) ? blur(value) : made;
}
