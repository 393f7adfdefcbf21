import { join } from "../value/join.ts";
import { nullOf } from "../value/make.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import type { Value } from "../value/value.ts";

/** What a node evaluates to. */
export type Result = Value | Removed;

/** `AWS::NoValue`: the property or item whose value it is does not exist. */
export interface Removed {
  readonly kind: "removed";
  /** Set when that is not certain: what it is otherwise, and why nobody knows. */
  readonly unless?: { readonly value: Value; readonly because: Because };
}

export const REMOVED: Removed = { kind: "removed" };

/** The value of a property; undefined if there certainly is none. What may not exist may be null. */
export function propertyOf(result: Result): Value | undefined {
  if (result.kind !== "removed") return result;
  return result.unless && join(result.unless.value, nullOf("any"), result.unless.because);
}

/** One of the two results holds, and nobody knows which. */
export function eitherOf(a: Result, b: Result, because: Because): Result {
  if (a.kind !== "removed" && b.kind !== "removed") return join(a, b, because);
  const [left, right] = [certainOr(a), certainOr(b)];
  const value = left && right ? join(left, right, because) : (left ?? right);
  if (!value) return REMOVED;
  const reasons = [a, b].flatMap((one) =>
    one.kind === "removed" && one.unless ? [one.unless.because] : [],
  );
  return { kind: "removed", unless: { value, because: becauseOf([because, ...reasons]) } };
}

const certainOr = (result: Result): Value | undefined =>
  result.kind === "removed" ? result.unless?.value : result;
