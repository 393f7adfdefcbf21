import type { Json } from "../../source/json.ts";
import {
  bool,
  isWhollyKnown,
  nullOf,
  number,
  object,
  text,
  tuple,
  withSensitive,
} from "../../value/make.ts";
import type { Origin } from "../../value/origin.ts";
import type { Reference } from "../../value/reason.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { aligned } from "./align.ts";
import { fieldsOf, isNull, isTrue, itemsOf } from "./fields.ts";

/** What a plan says of a value: the value, and masks of the same shape for what is unknown and secret. */
export interface Part {
  readonly json: Json | undefined;
  readonly unknown: Json | undefined;
  readonly sensitive: Json | undefined;
}

/** What is known besides the plan. */
export interface Merging {
  /** What the code says of what the plan does not know may be believed. */
  readonly isBelieved: boolean;
  /** The references of an expression, if there are no others; undefined if there are. */
  readonly referred: (
    name: string,
    expression: Json | undefined,
  ) => readonly Reference[] | undefined;
  /** What stands for an attribute of a resource in the plan, with its known text if it has one. */
  readonly reference: (reference: Reference, known?: string) => Unknown;
  /** The attribute whose value a text is, where only one resource has such an id. */
  readonly identified: (id: string) => Reference | undefined;
  /** A value that nothing tells anything of. */
  readonly unknown: (name: string) => Unknown;
  readonly originOf: (json: Json) => Origin | undefined;
}

/** The value of an attribute: what the plan knows of it, else what the code says, with its place in the code. */
export function merge(
  part: Part,
  source: Value | undefined,
  name: string,
  expression: Json | undefined,
  how: Merging,
): Value {
  const value = placed(mergeUnmarked(part, source, name, expression, how), source, part.json, how);
  return withSensitive(value, isTrue(part.sensitive) || source?.sensitive === true);
}

function placed(
  value: Value,
  source: Value | undefined,
  json: Json | undefined,
  how: Merging,
): Value {
  const origin = source?.origin ?? (json && how.originOf(json));
  return origin && value.origin !== origin ? { ...value, origin } : value;
}

function mergeUnmarked(
  { json, unknown, sensitive }: Part,
  source: Value | undefined,
  name: string,
  expression: Json | undefined,
  how: Merging,
): Value {
  if (isTrue(unknown)) return ofUnknown(source, name, expression, how);
  if (json?.kind === "array")
    return ofList({ json, unknown, sensitive }, source, name, expression, how);
  if (json?.kind === "object" || (unknown?.kind === "object" && unknown.entries.length > 0))
    return ofObject({ json, unknown, sensitive }, source, expression, how, false);
  if (json?.kind !== "scalar" || json.value === null) return nullOf("any");
  if (typeof json.value === "number") return number(json.value);
  if (typeof json.value === "boolean") return bool(json.value);
  return ofText(json.value, source, name, how);
}

/** Names of the thing itself, and the values of maps, which are nobody's ids. */
const OWN = new Set(["id", "arn", ""]);

function ofText(value: string, source: Value | undefined, name: string, how: Merging): Value {
  const reference = OWN.has(name) ? undefined : how.identified(value);
  if (reference) return how.reference(reference, value);
  const made = text(value);
  const encodes =
    source?.kind === "string" || source?.kind === "unknown" ? source.encodes : undefined;
  // What it was made from says where every part of it is written.
  return encodes && isWhollyKnown(encodes) ? { ...made, encodes } : made;
}

/** Attributes that hold an id or an ARN of something else, and nothing made of it. */
const NAMES_ANOTHER = /(?:^|_)(?:ids?|arns?)$/;

function ofUnknown(
  source: Value | undefined,
  name: string,
  expression: Json | undefined,
  how: Merging,
): Value {
  if (how.isBelieved && source) return source;
  const [only, ...others] = how.referred(name, expression) ?? [];
  return only && others.length === 0 && isPassedOn(name, only)
    ? how.reference(only)
    : how.unknown(name);
}

/** A plan has no operators: only of an id may one say that nothing else has been made of it. */
const isPassedOn = (name: string, { attribute }: Reference) =>
  NAMES_ANOTHER.test(name) && /(?:^|_)(?:id|arn)$/.test(attribute);

function ofList(
  part: Part,
  source: Value | undefined,
  name: string,
  expression: Json | undefined,
  how: Merging,
): Value {
  const items = itemsOf(part.json);
  const masks = itemsOf(part.unknown);
  const secrets = itemsOf(part.sensitive);
  const partAt = (index: number): Part => ({
    json: items[index],
    unknown: masks[index],
    sensitive: secrets[index],
  });
  const unknowns = items.filter((_, index) => isTrue(masks[index])).length;
  if (unknowns > 0) {
    if (how.isBelieved && (source?.kind === "list" || source?.kind === "unknown")) return source;
    const references = how.referred(name, expression) ?? [];
    const isEach =
      references.length === unknowns && references.every((one) => isPassedOn(name, one));
    let at = 0;
    return tuple(
      items.map((_, index) => {
        if (!isTrue(masks[index])) return merge(partAt(index), undefined, name, undefined, how);
        const reference = isEach ? references[at++] : undefined;
        return reference ? how.reference(reference) : how.unknown(name);
      }),
    );
  }
  const sources = aligned(items, masks, source);
  const blocks = itemsOf(expression);
  const made = items.map((item, index) => {
    const own = sources[index];
    if (item.kind !== "object") return merge(partAt(index), own, name, undefined, how);
    return placed(ofObject(partAt(index), own, blocks[index], how, true), own, item, how);
  });
  return tuple(asWritten(made, sources, source));
}

/** In the order of the code, where it says all of them: the order of a set is the provider's own. */
function asWritten(
  made: readonly Value[],
  sources: readonly (Value | undefined)[],
  source: Value | undefined,
): readonly Value[] {
  const written = source?.kind === "list" ? source.items : [];
  if (written.length !== made.length || sources.includes(undefined)) return made;
  const places = new Map(written.map((item, index) => [item, index]));
  const order = sources.map((own) => (own && places.get(own)) ?? 0);
  return made
    .map((value, index) => [order[index] ?? 0, value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}

/** Inside blocks a plan says all attributes that there are, where the code says those that are written. */
function ofObject(
  { json, unknown, sensitive }: Part,
  source: Value | undefined,
  expression: Json | undefined,
  how: Merging,
  isBlock: boolean,
): Value {
  const fields = fieldsOf(json);
  const masks = fieldsOf(unknown);
  const secrets = fieldsOf(sensitive);
  const expressions = isBlock ? fieldsOf(expression) : undefined;
  const written = source?.kind === "object" ? source.entries : undefined;
  const isClosed = source?.kind === "object" && !source.open;
  const entries = new Map<string, Value>();
  for (const name of new Set([...fields.keys(), ...masks.keys()])) {
    const part = { json: fields.get(name), unknown: masks.get(name), sensitive: secrets.get(name) };
    const own = written?.get(name);
    const isComputed = isClosed && !own && (isTrue(part.unknown) || isEmpty(part.json));
    if (isBlock && (isComputed || (!own && isVacant(part)))) continue;
    // In a map the names are the user's, and say nothing of what the values are.
    entries.set(name, merge(part, own, isBlock ? name : "", expressions?.get(name), how));
  }
  return object(entries);
}

/** What a plan says of an attribute that is not written. */
function isEmpty(json: Json | undefined): boolean {
  return isVacant({ json, unknown: undefined, sensitive: undefined }) || isZero(json);
}

const isZero = (json: Json | undefined) =>
  json?.kind === "scalar" && (json.value === false || json.value === 0);

export function isVacant({ json, unknown }: Part): boolean {
  if (isTrue(unknown)) return false;
  if (!json) return unknown?.kind !== "object" && unknown?.kind !== "array";
  if (json.kind === "array") return json.items.length === 0;
  if (json.kind === "object") return json.entries.length === 0 && fieldsOf(unknown).size === 0;
  return isNull(json) || json.value === "";
}
