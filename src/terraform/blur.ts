import { list, mapOf, typeOf, unknown } from "../value/make.ts";
import { isNotNull } from "../value/same.ts";
import type { Type } from "../value/type.ts";
import type { Value } from "../value/value.ts";

/**
 * What remains certain of a value next to one of unknown type: that may turn out to be a string, and then
 * Terraform makes strings of numbers and bools. Tuples may become lists, and objects maps.
 */
export function blur(value: Value): Value {
  if (value.kind === "list") {
    const { shape, element } = value;
    const items = value.items.map(blur);
    return { ...value, ...list(items, blurred(element), shape === "set" ? "set" : "list") };
  }
  if (value.kind === "object") {
    const entries = new Map([...value.entries].map(([name, entry]) => [name, blur(entry)]));
    return { ...value, ...mapOf(entries, blurred(value.element)) };
  }
  if (value.kind === "null" || value.kind === "string" || isSteady(typeOf(value))) return value;
  const { origin, sensitive } = value;
  const notNull = isNotNull(value) || undefined;
  const because = value.kind === "unknown" ? value.because : BLURRED;
  const either = value.kind === "number" || value.kind === "bool" ? value : undefined;
  return unknown("any", because, { notNull, origin, sensitive, either });
}

/** True if conversion leaves values of the type alone, or the type says nothing that it could change. */
const isSteady = (type: Type): boolean => type === "string" || type === "any";

const blurred = (element: Type): Type => (element === "string" ? element : "any");

const BLURRED = {
  text: "It stands beside a value of unknown type, which decides whether it becomes a string.",
  input: "values of mixed types",
  settledBy: "Give both a type that says what they are, as with `tonumber` or `tolist`.",
};
