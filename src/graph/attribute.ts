import { bool, nullOf, number, text, unknown } from "../value/make.ts";
import type { Origin } from "../value/origin.ts";
import { isPrimitive, type Type } from "../value/type.ts";
import type { Value } from "../value/value.ts";
import { reason } from "./reasons.ts";
import type { Piece, Spelling, Thing } from "./thing.ts";

type Written = Pick<Thing, "body" | "outside"> & {
  readonly definition: { readonly attributes: Thing["definition"]["attributes"] };
};

/** What the code says about an attribute of a thing or piece; undefined when it says nothing. */
export function written(thing: Written | Piece, name: string): Value | undefined {
  const { body } = thing;
  const spelled = body && spellingOf(thing, name)[body.language];
  const value = spelled ? body.attribute(spelled) : undefined;
  return value?.kind === "null" ? undefined : value;
}

/** What an attribute is called where the thing is written, for the reader: `cidr_block`, `CidrBlock`. */
export const spelledIn = (thing: Written | Piece, name: string): string =>
  spellingOf(thing, name)[thing.body?.language ?? "terraform"];

/** The attribute as AWS sees it: with its default, and unknown for what lives outside the code. */
export function read(thing: Written, name: string, type: "string" | "number" | "bool"): Value {
  const value = written(thing, name);
  if (value) return ofType(converted(value, type), type, spelledIn(thing, name));
  const origin = absence(thing, name);
  const marks = origin && { origin };
  if (thing.outside) return unknown(type, thing.outside, { ...marks });
  const { byDefault } = spellingOf(thing, name);
  return { ...(byDefault === undefined ? nullOf(type) : literal(byDefault)), ...marks };
}

const NEEDED = { string: "text", number: "a number", bool: "`true` or `false`" };

/** AWS refuses what is of another type, and nothing follows from it. */
function ofType(value: Value, type: "string" | "number" | "bool", spelled: string): Value {
  const { kind, origin } = value;
  if (kind === type || kind === "unknown" || kind === "null") return value;
  const settledBy = `Write ${NEEDED[type]}.`;
  const because = reason(
    `\`${spelled}\` is not ${NEEDED[type]}.`,
    spelled,
    settledBy,
    origin?.span,
  );
  return unknown(type, because, { ...(origin && { origin }) });
}

/** Where an attribute would stand that is not written. */
export function absence(thing: Written | Piece, name: string): Origin | undefined {
  if (!thing.body) return undefined;
  const spelled = spellingOf(thing, name)[thing.body.language];
  return { span: thing.body.span, note: `\`${spelled}\` is not written`, role: "absent" };
}

function spellingOf(thing: Written | Piece, name: string): Spelling {
  const table = "definition" in thing ? thing.definition.attributes : thing.attributes;
  const spelled = table[name];
  if (!spelled) throw new Error(`No attribute ${name} is spelled out`);
  return spelled;
}

function literal(value: string | number | boolean): Value {
  if (typeof value === "string") return text(value);
  return typeof value === "number" ? number(value) : bool(value);
}

/** Terraform and CloudFormation convert scalars to the type that the resource wants. */
export function converted(value: Value, type: Type): Value {
  if (value.kind === "unknown" && value.either && isPrimitive(type)) {
    return converted(value.either, type);
  }
  const marks = {
    ...(value.origin && { origin: value.origin }),
    ...(value.sensitive && { sensitive: value.sensitive }),
  };
  if (type === "string" && (value.kind === "number" || value.kind === "bool")) {
    return { ...text(String(value.value)), ...marks };
  }
  if (type === "bool" && value.kind === "string" && /^(true|false)$/.test(value.value)) {
    return { ...bool(value.value === "true"), ...marks };
  }
  if (type === "number" && value.kind === "string" && /^\d{1,9}$/.test(value.value)) {
    return { ...number(Number(value.value)), ...marks };
  }
  return value;
}
