import {
  compareExact,
  doubleOf,
  type Exact,
  exactOfDouble,
  PRECISION,
  parseExact,
} from "./exact.ts";
import type { Origin } from "./origin.ts";
import { type Because, becauseOf } from "./reason.ts";
import { isConcrete, type Type } from "./type.ts";
import type {
  BoolValue,
  ListValue,
  NullValue,
  NumberValue,
  ObjectValue,
  StringValue,
  Unknown,
  Value,
} from "./value.ts";

/** The string, brought into NFC. */
export function text(value: string): StringValue {
  return { kind: "string", value: value.normalize("NFC") };
}

export function number(value: number): NumberValue {
  return { kind: "number", value };
}

/** A whole number that was counted, not written: Terraform divides it with fewer bits. */
export function count(value: number): NumberValue {
  if (value === 0 || !Number.isSafeInteger(value)) return number(value);
  return { kind: "number", value, exact: { ...exactOfDouble(value), precision: COUNTED } };
}

const COUNTED = 64;

/** The number with all its digits; undefined stands for zero. */
export function numberOfExact(exact: Exact | undefined): NumberValue {
  if (exact === undefined) return number(0);
  const value = doubleOf(exact);
  if (exact.precision === PRECISION && Number.isFinite(value) && value !== 0) {
    const plain = exactOf(number(value));
    if (plain && compareExact(plain, exact) === 0) return number(value);
  }
  return { kind: "number", value, exact };
}

/** All digits of a number; undefined for zero and for the infinities. */
export function exactOf({ value, exact }: NumberValue): Exact | undefined {
  if (exact) return exact;
  if (value === 0 || !Number.isFinite(value)) return undefined;
  if (!Number.isSafeInteger(value)) return parseExact(String(value));
  return { ...exactOfDouble(value), precision: PRECISION };
}

export function bool(value: boolean): BoolValue {
  return value ? TRUE : FALSE;
}

const TRUE: BoolValue = { kind: "bool", value: true };
const FALSE: BoolValue = { kind: "bool", value: false };

/** A null of the given type; `any` is the untyped `null` of a program text. */
export function nullOf(type: Type): NullValue {
  return type === "any" ? NULL : { kind: "null", type };
}

const NULL: NullValue = { kind: "null", type: "any" };

/** A `[…]`: every item has its own type. */
export function tuple(items: readonly Value[]): ListValue {
  return { kind: "list", shape: "tuple", element: "any", items };
}

/** A list or set of one element type; the caller has made the items of a set different and sorted. */
export function list(
  items: readonly Value[],
  element: Type,
  shape: "list" | "set" = "list",
): ListValue {
  return { kind: "list", shape, element, items };
}

/** What an object or map may have beside its certain entries. */
export interface Extent {
  readonly symbols?: ReadonlyMap<string, Unknown> | undefined;
  readonly open?: Because | undefined;
}

/** A `{…}`: every entry has its own type. */
export function object(entries: ReadonlyMap<string, Value>, extent: Extent = {}): ObjectValue {
  return extended({ kind: "object", shape: "object", element: "any", entries }, extent);
}

/** A map of one element type. */
export function mapOf(
  entries: ReadonlyMap<string, Value>,
  element: Type,
  extent: Extent = {},
): ObjectValue {
  return extended({ kind: "object", shape: "map", element, entries }, extent);
}

function extended(value: ObjectValue, { symbols, open }: Extent): ObjectValue {
  return symbols?.size || open
    ? { ...value, ...(symbols?.size && { symbols }), ...(open && { open }) }
    : value;
}

/** What may be known of an unknown; a property that is undefined counts as absent. */
export type Refinements = {
  readonly [K in Exclude<keyof Unknown, "kind" | "type" | "because">]?: Unknown[K] | undefined;
};

export function unknown(type: Type, because: Because, refinements: Refinements = {}): Unknown {
  const made: { -readonly [K in keyof Refinements]: Refinements[K] } = { ...refinements };
  for (const name of Object.keys(made) as (keyof Refinements)[]) {
    if (made[name] === undefined) delete made[name];
  }
  // Every undefined property is gone, which is what the exact optional types ask for.
  return {
    kind: "unknown",
    type,
    because,
    ...(made as Omit<Unknown, "kind" | "type" | "because">),
  };
}

export function withOrigin<V extends Value>(value: V, origin: Origin): V {
  return { ...value, origin };
}

/** The value marked as declared secret; the value itself when `sensitive` is false. */
export function withSensitive<V extends Value>(value: V, sensitive: boolean): V {
  return sensitive && !value.sensitive ? { ...value, sensitive: true } : value;
}

/** The reasons of every unknown and open end in the values, at any depth. Empty if all is known. */
export function becauseOfValues(values: Iterable<Value>): Because {
  const found = new Set<Because>();
  const seen = new Set<Value>();
  const visit = (value: Value): void => {
    if (value.kind === "unknown") found.add(value.because);
    else if ((value.kind === "list" || value.kind === "object") && !isWhollyKnown(value)) {
      if (seen.has(value)) return;
      seen.add(value);
      if (value.kind === "list") value.items.forEach(visit);
      else {
        if (value.open) found.add(value.open);
        value.symbols?.forEach(visit);
        value.entries.forEach(visit);
      }
    }
  };
  for (const value of values) visit(value);
  return becauseOf([...found]);
}

/** True if no unknown, symbol or open end stands anywhere in the value. */
export function isWhollyKnown(value: Value): boolean {
  if (value.kind === "list" || value.kind === "object") return factsOf(value).known;
  return value.kind !== "unknown";
}

/** True if the value or anything in it was declared secret. */
export function isSensitive(value: Value): boolean {
  if (value.sensitive) return true;
  return (value.kind === "list" || value.kind === "object") && factsOf(value).sensitive;
}

/** True if the type of something in the value is not known, so that conversions cannot be foreseen. */
export function isVague(value: Value): boolean {
  if (value.kind === "list" || value.kind === "object") return factsOf(value).vague;
  return value.kind === "unknown" && !isConcrete(value.type);
}

/**
 * How many values the value consists of, itself included, shared parts counted every time they occur:
 * what it costs to walk. It may be astronomic, although values are shared and the count is fast.
 */
export function sizeOf(value: Value): number {
  return value.kind === "list" || value.kind === "object" ? factsOf(value).size : 1;
}

/** The type of the value; `any` where entries of an object may be missing from it. */
export function typeOf(value: Value): Type {
  switch (value.kind) {
    case "string":
    case "number":
    case "bool":
      return value.kind;
    case "null":
    case "unknown":
      return value.type;
    default:
      return factsOf(value).type;
  }
}

interface Facts {
  readonly known: boolean;
  readonly sensitive: boolean;
  readonly vague: boolean;
  readonly size: number;
  readonly type: Type;
}

/** Values are shared, so that walking one without remembering could take exponential time. */
const facts = new WeakMap<Value, Facts>();

function factsOf(value: ListValue | ObjectValue): Facts {
  const remembered = facts.get(value);
  if (remembered) return remembered;
  const parts = value.kind === "list" ? value.items : [...value.entries.values()];
  let known = value.kind === "list" || !(value.open || value.symbols);
  let sensitive = value.sensitive === true;
  let vague = value.kind === "object" && value.open !== undefined && !isConcrete(value.element);
  let size = 1;
  for (const part of parts) {
    known &&= isWhollyKnown(part);
    sensitive ||= isSensitive(part);
    vague ||= isVague(part);
    size += sizeOf(part);
  }
  const computed = { known, sensitive, vague, size, type: structureOf(value) };
  facts.set(value, computed);
  return computed;
}

function structureOf(value: ListValue | ObjectValue): Type {
  if (value.kind === "list") {
    if (value.shape === "tuple") return { tuple: value.items.map(typeOf) };
    return value.shape === "set" ? { set: value.element } : { list: value.element };
  }
  if (value.shape === "map") return { map: value.element };
  if (value.open || value.symbols) return "any";
  return { object: new Map([...value.entries].map(([name, part]) => [name, typeOf(part)])) };
}
