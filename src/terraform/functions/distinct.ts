import { list } from "../../value/make.ts";
import { isNotNull } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { compareBytes } from "../byte-order.ts";
import { failure, isFailure } from "../failure.ts";
import { define, type Parameter } from "./define.ts";
import { equal } from "./equal.ts";
import { MOST_COMPARISONS } from "./limits.ts";
import {
  contentsOf,
  eachOf,
  elementOf,
  isBlank,
  isFilled,
  itemsOf,
  lengthOf,
  membersOf,
  sequenceOf,
} from "./sequence.ts";

const STRINGS: Parameter = { name: "list", type: { list: "string" } };

export const compact = define({
  parameters: [STRINGS],
  returns: { list: "string" },
  partly: ([value], call) => {
    const from = sequenceOf(value, "without sets");
    if (isFailure(from)) return from;
    const kept = membersOf(from).filter((item) => !isBlank(item));
    const certain = kept.filter(isFilled);
    const items = itemsOf(from);
    if (items && certain.length === kept.length) return list(kept, "string");
    return call.unknown(
      { list: "string" },
      {
        members: contentsOf(from).filter(isFilled),
        bounds: { min: items ? certain.length : 0, max: items ? kept.length : lengthOf(from).max },
        distinct: from.kind === "unknown" ? from.distinct : undefined,
        each: eachOf(from),
      },
    );
  },
});

export const distinct = define({
  parameters: [{ name: "list", type: { list: "any" } }],
  returns: { list: "any" },
  partly: ([value], call) => {
    const from = sequenceOf(value, "without sets");
    if (isFailure(from)) return from;
    if (from.kind === "unknown" && from.distinct) return from;
    const element = elementOf(from);
    const members = membersOf(from);
    const kept = itemsOf(from) && withoutRepeats(members);
    if (kept) return list(kept, element);
    const { min, max } = lengthOf(from);
    return call.unknown(
      { list: element },
      {
        members: contentsOf(from),
        bounds: { min: Math.min(1, min), max },
        distinct: true,
        each: eachOf(from),
      },
    );
  },
});

/** Undefined if it is not certain which items are equal. */
function withoutRepeats(items: readonly Value[]): readonly Value[] | undefined {
  const kept: Value[] = [];
  const texts = new Set<string>();
  let comparisons = 0;
  for (const item of items) {
    if (item.kind === "string" && texts.size === kept.length) {
      if (!texts.has(item.value)) kept.push(item);
      texts.add(item.value);
      continue;
    }
    comparisons += kept.length;
    if (comparisons > MOST_COMPARISONS) return undefined;
    const truths = kept.map((other) => equal(item, other));
    if (truths.includes(true)) continue;
    if (truths.includes("unknown")) return undefined;
    kept.push(item);
  }
  return kept;
}

export const sort = define({
  parameters: [STRINGS],
  returns: { list: "string" },
  partly: ([value], call) => {
    const from = sequenceOf(value, "without sets");
    if (isFailure(from)) return from;
    const members = membersOf(from);
    if (members.some((item) => item.kind === "null"))
      return failure("A null string cannot be sorted.");
    const items = itemsOf(from);
    if (items && (items.length < 2 || items.every((item) => item.kind === "string"))) {
      return list([...items].sort(compareStrings), "string");
    }
    return call.unknown(
      { list: "string" },
      {
        members: contentsOf(from).map((item) =>
          item.kind === "unknown" && !isNotNull(item) ? { ...item, notNull: true } : item,
        ),
        bounds: lengthOf(from),
        distinct:
          from.kind === "unknown"
            ? from.distinct
            : withoutRepeats(members)?.length === members.length || undefined,
        each: eachOf(from),
      },
    );
  },
});

function compareStrings(a: Value, b: Value): number {
  return a.kind === "string" && b.kind === "string" ? compareBytes(a.value, b.value) : 0;
}
