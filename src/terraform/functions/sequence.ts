import { isWhollyKnown, list, number } from "../../value/make.ts";
import { isNotNull } from "../../value/same.ts";
import type { Type } from "../../value/type.ts";
import type { Bounds, ListValue, Unknown, Value } from "../../value/value.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { indexValue } from "../index-value.ts";
import type { Parameter } from "./define.ts";

/** Lists that are not known are spelled out up to this length, if it is known. */
const MOST_SPELLED = 200;

/** The parameter of functions that look at the type of a list themselves. */
export const LIST: Parameter = { name: "list", type: "any" };

/** A list, tuple or set, or an unknown that may be one. */
export type Sequence = ListValue | Unknown;

/** The value as a sequence; sets only count where their order does not matter. */
export function sequenceOf(
  value: Value | undefined,
  sets: "with sets" | "without sets",
): Sequence | Failure {
  if (value?.kind === "list") {
    return value.shape === "set" && sets === "without sets"
      ? failure("A list or tuple is required, not a set.")
      : value;
  }
  if (value?.kind === "unknown") {
    const { type } = value;
    if (type === "any") return value;
    if (typeof type === "object" && ("list" in type || "tuple" in type)) return value;
    if (typeof type === "object" && "set" in type && sets === "with sets") return value;
  }
  const article = value?.kind === "object" ? "an" : "a";
  return failure(
    `A list is required, not ${article} ${value?.kind === "unknown" ? "other value" : value?.kind}.`,
  );
}

/** The items in order, also those of an unknown list whose length is known; undefined otherwise. */
export function itemsOf(value: Sequence): readonly Value[] | undefined {
  if (value.kind === "list") {
    return value.shape === "set" && value.items.length > 1 && !isWhollyKnown(value)
      ? undefined
      : value.items;
  }
  const { min, max } = lengthOf(value);
  if (min !== max || max > MOST_SPELLED || isSet(value.type)) return undefined;
  return itemsBetween(value, 0, max);
}

/** The items from one index up to another of an unknown list that certainly has them. */
export function itemsBetween(
  value: Unknown,
  start: number,
  end: number,
): readonly Value[] | undefined {
  const items: Value[] = [];
  for (let index = start; index < end; index++) {
    const item = indexValue(value, number(index));
    if (isFailure(item)) return undefined;
    items.push(item);
  }
  return items;
}

/** What the sequence certainly holds, in its order where `itemsOf` knows that. */
export function membersOf(value: Sequence): readonly Value[] {
  return value.kind === "list" ? value.items : (itemsOf(value) ?? value.members ?? []);
}

/** What the sequence certainly holds, in no particular order, as well as it is known. */
export const contentsOf = (value: Sequence): readonly Value[] =>
  unorderedOf(value) ?? membersOf(value);

/** All items of a list of which nothing but the order is unknown. */
export function unorderedOf(value: Sequence): readonly Value[] | undefined {
  if (value.kind === "list" || !value.members?.length) return undefined;
  const { min, max } = lengthOf(value);
  return min === max && value.members.length === max ? value.members : undefined;
}

/** The range in which the number of items lies. */
export function lengthOf(value: Sequence): Bounds {
  if (value.kind === "list") return { min: value.items.length, max: value.items.length };
  if (typeof value.type === "object" && "tuple" in value.type) {
    return { min: value.type.tuple.length, max: value.type.tuple.length };
  }
  const least = value.members?.length ? 1 : 0;
  const { min, max } = value.bounds ?? { min: 0, max: Number.POSITIVE_INFINITY };
  return { min: Math.max(min, least), max };
}

/** The lengths of sequences put together. */
export function sumOf(lengths: readonly Bounds[]): Bounds {
  return {
    min: lengths.reduce((sum, { min }) => sum + min, 0),
    max: lengths.reduce((sum, { max }) => sum + max, 0),
  };
}

/** The element type of a list or set; `any` for tuples and where it is not known. */
export function elementOf(value: Sequence): Type {
  if (value.kind === "list") return value.shape === "tuple" ? "any" : value.element;
  if (typeof value.type === "string") return "any";
  if ("list" in value.type) return value.type.list;
  return "set" in value.type ? value.type.set : "any";
}

/** What is known of every item of an unknown list. */
export function eachOf(value: Sequence): Unknown | undefined {
  return value.kind === "unknown" ? value.each : undefined;
}

export function isSet(type: Type): boolean {
  return typeof type === "object" && "set" in type;
}

/** True if the item certainly is neither null nor, as a string, empty. */
export function isFilled(item: Value): boolean {
  if (item.kind === "string") return item.value !== "";
  if (item.kind !== "unknown") return item.kind !== "null";
  if (item.type === "string" || item.type === "any") {
    const { parts, prefixLength, identity } = item;
    const named = identity?.reference && /^(id|arn)$/.test(identity.reference.attribute);
    return Boolean(
      prefixLength || named || parts?.some((part) => typeof part === "string" && part !== ""),
    );
  }
  return isNotNull(item);
}

/** True if the item is null or an empty string for certain. */
export function isBlank(item: Value): boolean {
  return item.kind === "null" || (item.kind === "string" && item.value === "");
}

/** The items as a list of the same shape. */
export function likeList(items: readonly Value[], like: ListValue): ListValue {
  return like.shape === "tuple"
    ? { kind: "list", shape: "tuple", element: "any", items }
    : list(items, like.element);
}
