import { bool, isVague, list, nullOf, number, tuple, typeOf } from "../../value/make.ts";
import { sameType } from "../../value/type.ts";
import type { ListValue, Value } from "../../value/value.ts";
import { blur, convert, unify } from "../convert.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { indexValue } from "../index-value.ts";
import {
  type Call,
  define,
  numberOf,
  type Parameter,
  type TerraformFunction,
  wholeOf,
} from "./define.ts";
import { equal } from "./equal.ts";
import {
  elementOf,
  itemsBetween,
  itemsOf,
  lengthOf,
  likeList,
  membersOf,
  type Sequence,
  sequenceOf,
  sumOf,
} from "./sequence.ts";

const LIST: Parameter = { name: "list", type: "any" };

/** Longer lists are not made. */
export const MOST_ITEMS = 10_000;

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
      const known = itemsOf(part);
      whole &&= known !== undefined;
      for (const item of known ?? membersOf(part)) items.push(item);
    }
    if (items.length > MOST_ITEMS) return call.tooLarge("any");
    if (whole && !settled) return list(items.map(blur), "any");
    if (whole) return common ? convert(tuple(items), common) : tuple(items);
    // A list of numbers put together with an unknown one may become a list of strings.
    const members = settled ? items : items.filter((item) => typeOf(item) === "string");
    return convert(
      call.unknown("any", { members, bounds: sumOf(parts.map(lengthOf)) }),
      common ?? "any",
    );
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
    if (min === max) return indexValue(from, number(((index % max) + max) % max));
    if (index >= 0 && index < min) return indexValue(from, number(index));
    return call.unknown(elementOf(from), NULLABLE);
  },
});

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
      },
    );
  },
});

const flatten = define({
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
  const items = itemsOf(value);
  found.whole &&= items !== undefined;
  for (const item of items ?? membersOf(value)) {
    if (item.kind === "list") flattenInto(found, item);
    else if (item.kind === "unknown" && mayBeList(item)) {
      if (item.type === "any") {
        found.whole = false;
        found.most = Number.POSITIVE_INFINITY;
      } else flattenInto(found, item);
    } else {
      found.items.push(item);
      found.least++;
      found.most++;
    }
  }
  if (items === undefined && value.kind === "unknown") found.most = Number.POSITIVE_INFINITY;
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

const contains = define({
  parameters: [LIST, { name: "value", type: "any" }],
  returns: "bool",
  partly: ([value, wanted], call) => {
    const from = sequenceOf(value, "with sets");
    if (isFailure(from) || !wanted) return failure("The argument must be a list, tuple or set.");
    const truths = membersOf(from).map((item) => equal(item, wanted));
    if (truths.includes(true)) return bool(true);
    const whole = from.kind === "list" || itemsOf(from) !== undefined || lengthOf(from).max === 0;
    return whole && truths.every((truth) => truth === false) ? bool(false) : call.unknown("bool");
  },
});

const index = define({
  parameters: [LIST, { name: "value", type: "any" }],
  returns: "number",
  partly: ([value, wanted], call) => {
    const from = sequenceOf(value, "without sets");
    if (isFailure(from) || !wanted) return failure("The argument must be a list or tuple.");
    const items = itemsOf(from);
    const most = lengthOf(from).max;
    if (most === 0) return failure("The list is empty.");
    for (const [at, item] of (items ?? []).entries()) {
      const truth = equal(item, wanted);
      if (truth === true) return number(at);
      if (truth === "unknown")
        return call.unknown("number", { bounds: { min: at, max: most - 1 } });
    }
    return items
      ? failure("The list does not hold the value.")
      : call.unknown("number", { bounds: { min: 0, max: most - 1 } });
  },
});

const one = define({
  parameters: [LIST],
  returns: "any",
  handsOn: true,
  partly: ([value], call) => {
    const from = sequenceOf(value, "with sets");
    if (isFailure(from)) return from;
    const { min, max } = lengthOf(from);
    if (min > 1) return failure(`The list must have at most one item, not ${min}.`);
    if (max === 0) return nullOf(elementOf(from));
    // Were there a second item, Terraform would refuse the call.
    const [only] = membersOf(from);
    if (only) return only;
    return call.unknown(elementOf(from), { notNull: undefined });
  },
});

const range = define({
  parameters: [],
  rest: { name: "params", type: "number" },
  returns: { list: "number" },
  known: (args) => rangeOf(args.map(numberOf)),
  partly: ({ length }) => (length < 1 || length > 3 ? rangeOf([]) : undefined),
});

/** Terraform's own limit. */
const LONGEST_RANGE = 1024;

function rangeOf(numbers: readonly number[]): Value | Failure {
  if (numbers.length < 1 || numbers.length > 3)
    return failure("It takes one, two or three numbers.");
  const [start, end] =
    numbers.length === 1 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0];
  const step = numbers[2] ?? (end < start ? -1 : 1);
  if (numbers.length === 3 && ((step > 0 && end < start) || (step < 0 && end > start))) {
    return failure("The end lies on the other side of the start than the step leads to.");
  }
  const count = start === end ? 0 : Math.ceil((end - start) / step);
  if (!(count <= LONGEST_RANGE)) return failure(`It makes more than ${LONGEST_RANGE} numbers.`);
  const made = Array.from({ length: Math.max(0, count) }, (_, at) =>
    number(settled(start + at * step)),
  );
  return list(made, "number");
}

/** Sums of decimals as on paper: Terraform counts with 512 bits. */
const settled = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));

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

const matchkeys = define({
  parameters: [
    { name: "values", type: { list: "any" } },
    { name: "keys", type: { list: "any" } },
    { name: "searchset", type: { list: "any" } },
  ],
  returns: "any",
  handsOn: true,
  partly: ([values, keys, wanted], call) => matched(call, values, keys, wanted),
});

function matched(
  call: Call,
  values: Value | undefined,
  keys: Value | undefined,
  wanted: Value | undefined,
): Value | Failure {
  const from = sequenceOf(values, "without sets");
  if (isFailure(from)) return from;
  if (keys?.kind !== "list" || from.kind !== "list" || wanted?.kind !== "list")
    return call.unknown(typeOf(from));
  if (keys.items.length !== from.items.length)
    return failure("There must be as many keys as values.");
  const common = unify([keys.element, wanted.element]);
  const [left, right] =
    common === undefined || sameType(keys.element, wanted.element)
      ? [keys, wanted]
      : [convert(keys, { list: common }), convert(wanted, { list: common })];
  if (left.kind !== "list" || right.kind !== "list") return call.unknown(typeOf(from));
  const found: Value[] = [];
  for (const [at, key] of left.items.entries()) {
    const truths = right.items.map((other) => equal(key, other));
    const value = from.items[at];
    if (truths.includes(true) && value) found.push(value);
    else if (truths.includes("unknown"))
      return call.unknown(typeOf(from), { bounds: { min: 0, max: from.items.length } });
  }
  return likeList(found, from);
}

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
