import { tuple } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { failure, isFailure } from "../failure.ts";
import { define } from "./define.ts";
import { MOST_ITEMS } from "./limits.ts";
import { contentsOf, itemsOf, LIST, type Sequence, sequenceOf, unorderedOf } from "./sequence.ts";

export const flatten = define({
  parameters: [LIST],
  returns: "any",
  handsOn: true,
  partly: ([value], call) => {
    const from = sequenceOf(value, "with sets");
    if (isFailure(from)) return failure("Only lists, sets and tuples can be flattened.");
    const found: Flat = { items: [], least: 0, most: 0, whole: true };
    flattenInto(found, from);
    if (found.items.length > MOST_ITEMS) return call.tooLarge("any");
    if (found.whole) return tuple(found.items);
    return call.unknown("any", {
      members: found.items,
      bounds: { min: found.least, max: found.most },
    });
  },
});

interface Flat {
  readonly items: Value[];
  least: number;
  most: number;
  whole: boolean;
}

function flattenInto(found: Flat, value: Sequence): void {
  const unordered = unorderedOf(value);
  const items = unordered ? undefined : itemsOf(value);
  found.whole &&= items !== undefined;
  for (const item of items ?? contentsOf(value)) {
    if (item.kind === "list") flattenInto(found, item);
    else if (item.kind === "unknown" && mayBeList(item)) {
      if (item.type === "any" && !item.members) {
        found.whole = false;
        found.most = Number.POSITIVE_INFINITY;
      } else flattenInto(found, item);
    } else {
      found.items.push(item);
      found.least++;
      found.most++;
    }
  }
  if (!items && !unordered && value.kind === "unknown") found.most = Number.POSITIVE_INFINITY;
}

/** Ids and ARNs are strings, even where we do not know the types of a provider. */
function mayBeList({
  type,
  identity,
  parts,
  prefixLength,
}: Extract<Value, { kind: "unknown" }>): boolean {
  if (type === "any") {
    const attribute = identity?.reference?.attribute;
    return !(parts || prefixLength || attribute === "id" || attribute === "arn");
  }
  return typeof type === "object" && ("list" in type || "set" in type || "tuple" in type);
}
