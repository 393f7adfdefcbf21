import { bool, number, text, typeOf, unknown } from "../value/make.ts";
import { type Type, typeName } from "../value/type.ts";
import type { Value } from "../value/value.ts";
import { type Failure, failure } from "./failure.ts";
import { inexact, numberText, parseNumber } from "./number-text.ts";
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
  const { kind: _kind, value: content, ...marks } = value;
  const converted = SCALAR[to](content);
  return converted ? { ...converted, ...marks } : unreadable(value, content, to);
}

function unreadable(value: Value, content: string | number | boolean, to: Primitive): Failure {
  if (typeof content !== "string") return mismatch(value, to);
  const shown = value.sensitive ? "The text" : JSON.stringify(content);
  return failure(
    to === "number" ? `${shown} is not a number.` : `${shown} is neither "true" nor "false".`,
  );
}

const SCALAR: Readonly<
  Record<Primitive, (content: string | number | boolean) => Value | undefined>
> = {
  string: (content) => {
    if (typeof content !== "number") return text(String(content));
    const digits = numberText(content);
    return digits === undefined
      ? unknown("string", inexact(String(content)), { notNull: true })
      : text(digits);
  },
  number: (content) => {
    if (typeof content !== "string") return undefined;
    const parsed = parseNumber(content);
    if (parsed === "inexact") return unknown("number", inexact(content), { notNull: true });
    return parsed === undefined ? undefined : number(parsed);
  },
  bool: (content) => {
    if (content === "true" || content === "1") return bool(true);
    return content === "false" || content === "0" ? bool(false) : undefined;
  },
};
