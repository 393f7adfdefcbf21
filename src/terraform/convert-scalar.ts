import { bool, text, typeOf, unknown } from "../value/make.ts";
import { type Type, typeName } from "../value/type.ts";
import type { BoolValue, NumberValue, StringValue, Value } from "../value/value.ts";
import { type Failure, failure } from "./failure.ts";
import { numberText, parseNumber, tooLong } from "./number-text.ts";
import { type TypeConstraint, typeOfConstraint } from "./type-constraint.ts";

export function mismatch(value: Value, to: TypeConstraint): Failure {
  return failure(
    `${article(typeOf(value))} cannot be used as ${article(typeOfConstraint(to)).toLowerCase()}.`,
  );
}

/** Short, since the type of a large object would fill the screen. */
function article(type: Type): string {
  const name = typeof type === "string" ? typeName(type) : (Object.keys(type)[0] ?? "");
  return `${name === "object" ? "An" : "A"} ${name}`;
}

type Primitive = "string" | "number" | "bool";

export function toPrimitive(
  value: Exclude<Value, { kind: "unknown" | "null" }>,
  to: Primitive,
): Value | Failure {
  if (value.kind === "list" || value.kind === "object") return mismatch(value, to);
  const converted = SCALAR[to](value);
  if (!converted) return unreadable(value, value.value, to);
  const { origin, sensitive } = value;
  return { ...converted, ...(origin && { origin }), ...(sensitive && { sensitive }) };
}

function unreadable(value: Value, content: string | number | boolean, to: Primitive): Failure {
  if (typeof content !== "string") return mismatch(value, to);
  const shown = value.sensitive ? "The text" : JSON.stringify(content);
  return failure(
    to === "number" ? `${shown} is not a number.` : `${shown} is neither "true" nor "false".`,
  );
}

type Scalar = StringValue | NumberValue | BoolValue;

const SCALAR: Readonly<Record<Primitive, (from: Scalar) => Value | undefined>> = {
  string: (from) => text(from.kind === "number" ? numberText(from) : String(from.value)),
  number: (from) => {
    if (from.kind !== "string") return undefined;
    const parsed = parseNumber(from.value);
    return parsed === "too long"
      ? unknown("number", tooLong(from.value), { notNull: true })
      : parsed;
  },
  bool: ({ value }) => {
    if (value === "true" || value === "1") return bool(true);
    return value === "false" || value === "0" ? bool(false) : undefined;
  },
};
