import { isWhollyKnown, list, tuple, typeOf } from "../../value/make.ts";
import type { Truth } from "../../value/truth.ts";
import type { Type } from "../../value/type.ts";
import type { Value } from "../../value/value.ts";
import { convert, unify } from "../convert.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { makeSet, spellValue } from "../set.ts";
import { type Call, define, type Parameter, type TerraformFunction } from "./define.ts";
import { equal } from "./equal.ts";
import { MOST_COMPARISONS, MOST_ITEMS } from "./limits.ts";
import {
  elementOf,
  isSet,
  itemsOf,
  lengthOf,
  membersOf,
  type Sequence,
  sequenceOf,
} from "./sequence.ts";

const SET: Parameter = { name: "set", type: { set: "any" } };

type Combine = (sets: readonly Sequence[], element: Type, call: Call) => Value | Failure;

/** A function of sets, which are first brought to one element type. */
function setFunction(combine: Combine, most = Number.POSITIVE_INFINITY): TerraformFunction {
  return define({
    parameters: [SET],
    rest: SET,
    returns: { set: "any" },
    handsOn: true,
    partly: (args, call) => {
      if (args.length > most) return failure(`It takes ${most} sets.`);
      // An empty literal has no element type of its own.
      const types = args.flatMap((value) =>
        value.kind === "list" && value.element === "any" && value.items.length === 0
          ? []
          : [typeOf(value)],
      );
      const common = types.length === 0 ? { set: "any" as const } : unify(types);
      if (common === undefined) return failure("The sets have no element type in common.");
      const sets: Sequence[] = [];
      for (const value of args) {
        const converted = convert(value, common);
        if (isFailure(converted)) return converted;
        const set = sequenceOf(converted, "with sets");
        if (isFailure(set)) return set;
        sets.push(set);
      }
      const element = typeof common === "object" && "set" in common ? common.set : "any";
      const size = sets.reduce((sum, set) => sum + membersOf(set).length, 0);
      // Only known items are looked up; others are compared one by one.
      if (size ** 2 > MOST_COMPARISONS && !sets.every(isWhollyKnown)) {
        return call.unknown({ set: element });
      }
      return combine(sets, element, call);
    },
  });
}

const setunion = setFunction((sets, element, call) => {
  const items = sets.flatMap(membersOf);
  const known = makeSet(items, element);
  if (known.kind === "list" && sets.every((set) => set.kind === "list")) return known;
  const least =
    known.kind === "list"
      ? known.items.length
      : (known.kind === "unknown" && known.bounds?.min) || 0;
  return call.unknown(
    { set: element },
    {
      members: items,
      bounds: {
        min: sets.reduce((min, set) => Math.max(min, lengthOf(set).min), least),
        max: sets.reduce((sum, set) => sum + lengthOf(set).max, 0),
      },
    },
  );
});

const setintersection = setFunction(([first, ...others], element, call) => {
  if (!first) return failure("At least one set is required.");
  if ([first, ...others].some((set) => lengthOf(set).max === 0)) return list([], element, "set");
  return selected(first, element, call, (item) => {
    const truths = others.map((set) => holds(set, item));
    return truths.includes(false) ? false : truths.includes("unknown") ? "unknown" : true;
  });
});

const setsubtract = setFunction(([first, second], element, call) => {
  if (!first || !second) return failure("Two sets are required.");
  if (lengthOf(first).max === 0) return list([], element, "set");
  return selected(first, element, call, (item) => {
    const held = holds(second, item);
    return held === "unknown" ? held : !held;
  });
}, 2);

/** The items of a set that are wanted, as far as that is certain. */
function selected(from: Sequence, element: Type, call: Call, wants: (item: Value) => Truth): Value {
  const wanted = membersOf(from).map((item) => [item, wants(item)] as const);
  const members = wanted.flatMap(([item, truth]) => (truth === true ? [item] : []));
  if (from.kind === "list" && wanted.every(([, truth]) => truth !== "unknown")) {
    return makeSet(members, element);
  }
  const most = wanted.filter(([, truth]) => truth !== false).length;
  return call.unknown(
    { set: element },
    {
      members,
      bounds: {
        min: members.length > 0 ? 1 : 0,
        max: from.kind === "list" ? most : lengthOf(from).max,
      },
    },
  );
}

const spelledItems = new WeakMap<Sequence, ReadonlySet<string>>();

function holds(set: Sequence, item: Value): Truth {
  const members = membersOf(set);
  if (isWhollyKnown(set) && isWhollyKnown(item)) {
    const spelled = spelledItems.get(set) ?? new Set(members.map(spellValue));
    spelledItems.set(set, spelled);
    return spelled.has(spellValue(item));
  }
  const truths = members.map((other) => equal(item, other));
  if (truths.includes(true)) return true;
  return set.kind === "list" && truths.every((truth) => truth === false) ? false : "unknown";
}

const setproduct = define({
  parameters: [],
  rest: { name: "sets", type: "any" },
  returns: "any",
  handsOn: true,
  partly: (args, call) => {
    if (args.length < 2) return failure("At least two sets or lists are required.");
    const parts: Sequence[] = [];
    for (const value of args) {
      const part = partOf(value);
      if (isFailure(part)) return part;
      parts.push(part);
    }
    const vague = parts.some((part) => part.kind === "unknown" && part.type === "any");
    const element: Type = { tuple: parts.map(elementOf) };
    const toSet = parts.some((part) => isSet(typeOf(part)));
    const type: Type = vague ? "any" : toSet ? { set: element } : { list: element };
    const items = parts.map(itemsOf);
    const count = items.reduce((product, part) => product * (part?.length ?? 1), 1);
    if (count > MOST_ITEMS) return call.tooLarge(type);
    const columns = items.flatMap((part) => (part ? [part] : []));
    if (columns.length < parts.length) {
      return parts.some((part) => lengthOf(part).max === 0)
        ? list([], element, toSet ? "set" : "list")
        : call.unknown(type, { distinct: parts.every(isDistinct) || undefined });
    }
    const rows = rowsOf(columns);
    return toSet ? makeSet(rows, element) : list(rows, element);
  },
});

function partOf(value: Value): Sequence | Failure {
  const from = sequenceOf(value, "with sets");
  if (isFailure(from) || (from.kind === "unknown" && from.type === "any")) return from;
  if (isSet(typeOf(from))) return from;
  const converted = convert(from, { list: "any" });
  return isFailure(converted) ? converted : sequenceOf(converted, "with sets");
}

const isDistinct = (part: Sequence): boolean =>
  part.kind === "unknown" ? part.distinct === true : part.shape === "set" || part.items.length < 2;

/** One item of each column, the last column changing fastest. */
function rowsOf(columns: readonly (readonly Value[])[]): readonly Value[] {
  return columns
    .reduce<readonly (readonly Value[])[]>(
      (rows, column) => rows.flatMap((row) => column.map((item) => [...row, item])),
      [[]],
    )
    .map(tuple);
}

export const setFunctions: Readonly<Record<string, TerraformFunction>> = {
  setintersection,
  setproduct,
  setsubtract,
  setunion,
};
