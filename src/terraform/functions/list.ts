import { exactOf, isVague, list, number, tuple, typeOf } from "../../value/make.ts";
import type { ListValue, NumberValue, Value } from "../../value/value.ts";
import { blur } from "../blur.ts";
import { convert, unify } from "../convert.ts";
import { failure, isFailure } from "../failure.ts";
import { indexValue } from "../index-value.ts";
import { define, type TerraformFunction, wholeOf } from "./define.ts";
import { flatten } from "./flatten.ts";
import { MOST_ITEMS } from "./limits.ts";
import { range } from "./range.ts";
import { contains, index, matchkeys, one } from "./search.ts";
import {
  contentsOf,
  eachOf,
  elementOf,
  itemsBetween,
  itemsOf,
  LIST,
  lengthOf,
  likeList,
  membersOf,
  type Sequence,
  sequenceOf,
  sumOf,
  unorderedOf,
} from "./sequence.ts";

const concat = define({
  parameters: [],
  rest: { name: "seqs", type: "any" },
  returns: "any",
  handsOn: true,
  partly: (args, call) => {
    if (args.length === 0) return failure("At least one list is required.");
    const parts: Sequence[] = [];
    for (const value of args) {
      const part = sequenceOf(value, "without sets");
      if (isFailure(part)) return part;
      parts.push(part);
    }
    const types = parts.map((part) =>
      part.kind === "list" && part.shape === "tuple" ? "tuple" : typeOf(part),
    );
    const lists = types.flatMap((type) =>
      typeof type === "object" && "list" in type ? [type] : [],
    );
    const areLists = lists.length === parts.length;
    // With a tuple the items keep their types; lists get one, which unknown types leave open.
    const settled = types.includes("tuple") || !parts.some(isVague);
    const common = areLists && settled ? unify(lists) : undefined;
    const items: Value[] = [];
    let whole = true;
    for (const part of parts) {
      const known = unorderedOf(part) ? undefined : itemsOf(part);
      whole &&= known !== undefined;
      for (const item of known ?? contentsOf(part)) items.push(item);
    }
    if (items.length > MOST_ITEMS) return call.tooLarge("any");
    if (whole && !settled) return list(items.map(blur), "any");
    const together = common ? convert(tuple(items), common) : tuple(items);
    if (whole || together.kind !== "list") return together;
    return call.unknown(common ?? "any", {
      // A list of numbers put together with an unknown one may become a list of strings.
      members: together.items.filter((item) => settled || typeOf(item) === "string"),
      bounds: sumOf(parts.map(lengthOf)),
    });
  },
});

const element = define({
  parameters: [LIST, { name: "index", type: "number" }],
  returns: "any",
  handsOn: true,
  partly: ([whole, at], call) => {
    const from = sequenceOf(whole, "without sets");
    if (isFailure(from)) return from;
    const { min, max } = lengthOf(from);
    if (max === 0) return failure("The list is empty.");
    if (at?.kind !== "number") {
      return from.kind === "list" && at
        ? indexValue(from, at)
        : call.unknown(elementOf(from), NULLABLE);
    }
    const index = wholeOf(at);
    if (typeof index !== "number") return index;
    if (min === max) return indexValue(from, number(wrapped(at, max)));
    if (index >= 0 && index < min) return indexValue(from, number(index));
    return call.unknown(elementOf(from), NULLABLE);
  },
});

/** The index within a list of so many items; doubles would lose the end of large ones. */
function wrapped(index: NumberValue, length: number): number {
  const exact = exactOf(index);
  const whole = exact ? exact.mantissa << BigInt(exact.exponent) : 0n;
  const rest = Number(whole % BigInt(length));
  return rest < 0 ? rest + length : rest;
}

const NULLABLE = { notNull: undefined };

const slice = define({
  parameters: [
    LIST,
    { name: "start_index", type: "number" },
    { name: "end_index", type: "number" },
  ],
  returns: "any",
  handsOn: true,
  partly: ([whole, first, last], call) => {
    const from = sequenceOf(whole, "without sets");
    if (isFailure(from)) return from;
    const { max } = lengthOf(from);
    if (first?.kind !== "number" || last?.kind !== "number") {
      return call.unknown(from.kind === "list" && from.shape === "tuple" ? "any" : typeOf(from), {
        bounds: { min: 0, max },
      });
    }
    const [start, end] = [wholeOf(first), wholeOf(last)];
    if (typeof start !== "number") return start;
    if (typeof end !== "number") return end;
    if (start < 0) return failure("The start must not be below zero.");
    if (start > end) return failure("The start must not be behind the end.");
    if (end > max) return failure(`The end ${end} is behind the end of a list of ${max}.`);
    if (from.kind === "list") return likeList(from.items.slice(start, end), from);
    if (end - start > MOST_ITEMS) return call.tooLarge(from.type);
    // Terraform refuses a list that is too short, so that the items are certainly there.
    const items = itemsBetween(from, start, end);
    return items && list(items, elementOf(from));
  },
});

const reverse = define({
  parameters: [LIST],
  returns: "any",
  handsOn: true,
  partly: ([value], call) => {
    const from = sequenceOf(value, "with sets");
    if (isFailure(from)) return from;
    const items = itemsOf(from);
    const shaped = from.kind === "list" ? from : list([], elementOf(from));
    if (items) return likeList([...items].reverse(), shaped);
    return call.unknown(
      from.kind === "unknown" && from.type === "any" ? "any" : { list: elementOf(from) },
      {
        members: membersOf(from),
        bounds: lengthOf(from),
        distinct: from.kind === "list" || from.distinct,
        each: eachOf(from),
      },
    );
  },
});

const chunklist = define({
  parameters: [
    { name: "list", type: { list: "any" } },
    { name: "size", type: "number" },
  ],
  returns: "any",
  handsOn: true,
  partly: ([value, chunk], call) => {
    const from = sequenceOf(value, "without sets");
    if (isFailure(from)) return from;
    const type = { list: { list: elementOf(from) } };
    if (chunk?.kind !== "number") return call.unknown(type);
    const size = wholeOf(chunk);
    if (typeof size !== "number") return size;
    if (size < 0) return failure("The size must not be negative.");
    const items = itemsOf(from);
    if (!items) return call.unknown(type);
    const length = size === 0 ? Math.max(1, items.length) : size;
    const chunks: ListValue[] = [];
    for (let at = 0; at < items.length; at += length) {
      chunks.push(list(items.slice(at, at + length), elementOf(from)));
    }
    return list(chunks, { list: elementOf(from) });
  },
});

export const listFunctions: Readonly<Record<string, TerraformFunction>> = {
  chunklist,
  concat,
  contains,
  element,
  flatten,
  index,
  matchkeys,
  one,
  range,
  reverse,
  slice,
};
