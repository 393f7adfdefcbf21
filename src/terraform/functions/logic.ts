import { join } from "../../value/join.ts";
import { bool, isVague, list, number, typeOf } from "../../value/make.ts";
import { isNotNull } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { compareBytes } from "../byte-order.ts";
import { blur, convert, unify } from "../convert.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { type Call, define, type Parameter, type TerraformFunction } from "./define.ts";
import { equal } from "./equal.ts";
import { graphemesOf } from "./graphemes.ts";
import {
  elementOf,
  isBlank,
  isFilled,
  itemsOf,
  lengthOf,
  membersOf,
  sequenceOf,
} from "./sequence.ts";

const STRINGS: Parameter = { name: "list", type: { list: "string" } };
const BOOLS: Parameter = { name: "list", type: { list: "bool" } };

/** The answer of `alltrue` or `anytrue`: one item that is `deciding` is enough. */
function quantified(deciding: boolean): TerraformFunction {
  return define({
    parameters: [BOOLS],
    returns: "bool",
    partly: ([value], call) => {
      const from = sequenceOf(value, "without sets");
      if (isFailure(from)) return from;
      // Null counts as false.
      const decides = (item: Value) =>
        item.kind === "bool" ? item.value === deciding : item.kind === "null" && !deciding;
      const members = membersOf(from);
      if (members.some(decides)) return bool(deciding);
      const whole = itemsOf(from) !== undefined;
      return whole && members.every((item) => item.kind !== "unknown")
        ? bool(!deciding)
        : call.unknown("bool");
    },
  });
}

const coalesce = define({
  parameters: [],
  rest: { name: "vals", type: "any", nullable: true },
  returns: "any",
  handsOn: true,
  partly: (args, call) => {
    const common = unify(args.map(typeOf));
    if (common === undefined) return failure("The arguments must have one type in common.");
    const isOpen = args.some(isVague);
    // With an untyped null the arguments need not have one type, which only their types can tell.
    const type = isOpen && args.some(isUntypedNull) ? "any" : common;
    const values: Value[] = [];
    for (const value of args) {
      const converted = convert(value, type);
      if (isFailure(converted)) return converted;
      values.push(isOpen && type !== "string" ? blur(converted) : converted);
    }
    return firstOf(values, call);
  },
});

const isUntypedNull = (value: Value): boolean => value.kind === "null" && value.type === "any";

/** The first value that is neither null nor an empty string, as far as that is certain. */
function firstOf(values: readonly Value[], call: Call): Value | Failure {
  const possible: Value[] = [];
  for (const value of values) {
    if (isBlank(value)) continue;
    possible.push(value.kind === "unknown" ? { ...value, notNull: true } : value);
    if (isFilled(value)) break;
  }
  const [first, ...others] = possible;
  if (!first) return failure("All arguments are null or empty strings.");
  if (others.length === 0) return first;
  const { because, identity } = call.unknown("any");
  const joined = others.reduce((result, value) => join(result, value, because), first);
  return joined.kind === "unknown" && identity ? { ...joined, identity, notNull: true } : joined;
}

const coalescelist = define({
  parameters: [],
  rest: { name: "vals", type: "any", nullable: true },
  returns: "any",
  handsOn: true,
  partly: (args, call) => {
    if (args.length === 0) return failure("At least one argument is required.");
    const lists = args.map((value) => sequenceOf(value, "without sets"));
    const possible: Value[] = [];
    if (lists.some(isFailure)) return failure("The arguments must be lists or tuples.");
    for (const from of lists) {
      if (isFailure(from)) return from;
      const { min, max } = lengthOf(from);
      if (max === 0) continue;
      possible.push(from);
      if (min > 0) break;
    }
    const [first, ...others] = possible;
    if (!first) return failure("All arguments are empty.");
    return others.reduce(
      (result, value) => join(result, value, call.unknown("any").because),
      first,
    );
  },
});

const compact = define({
  parameters: [STRINGS],
  returns: { list: "string" },
  handsOn: true,
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
        members: certain,
        bounds: { min: items ? certain.length : 0, max: items ? kept.length : lengthOf(from).max },
        distinct: from.kind === "unknown" ? from.distinct : undefined,
      },
    );
  },
});

const distinct = define({
  parameters: [{ name: "list", type: { list: "any" } }],
  returns: { list: "any" },
  handsOn: true,
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
        members,
        bounds: { min: Math.min(1, min), max },
        distinct: true,
      },
    );
  },
});

/** So many pairs of items are compared. */
const MOST_COMPARISONS = 2_000_000;

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

const sort = define({
  parameters: [STRINGS],
  returns: { list: "string" },
  handsOn: true,
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
        members: members.map((item) =>
          item.kind === "unknown" && !isNotNull(item) ? { ...item, notNull: true } : item,
        ),
        bounds: lengthOf(from),
        distinct:
          from.kind === "unknown"
            ? from.distinct
            : withoutRepeats(members)?.length === members.length || undefined,
      },
    );
  },
});

function compareStrings(a: Value, b: Value): number {
  return a.kind === "string" && b.kind === "string" ? compareBytes(a.value, b.value) : 0;
}

const length = define({
  parameters: [{ name: "value", type: "any" }],
  returns: "number",
  handsOn: true,
  partly: ([value], call) => {
    switch (value?.kind) {
      case "string":
        return number(graphemesOf(value.value).length);
      case "object":
        return value.open
          ? call.unknown("number", {
              bounds: { min: value.entries.size, max: Number.POSITIVE_INFINITY },
            })
          : number(value.entries.size);
      case "list":
      case "unknown":
        return lengthOfSequence(value, call);
      default:
        return failure("The argument must be a string or a collection.");
    }
  },
});

function lengthOfSequence(
  value: Extract<Value, { kind: "list" | "unknown" }>,
  call: Call,
): Value | Failure {
  if (value.kind === "list") return number(value.items.length);
  const { type } = value;
  if (type === "number" || type === "bool")
    return failure("The argument must be a string or a collection.");
  if (typeof type === "object" && "object" in type) return number(type.object.size);
  const { min, max } =
    type === "string" ? { min: 0, max: Number.POSITIVE_INFINITY } : lengthOf(value);
  return min === max ? number(min) : call.unknown("number", { bounds: { min, max } });
}

const issensitive = define({
  parameters: [{ name: "value", type: "any", nullable: true }],
  returns: "bool",
  handsOn: true,
  partly: ([value]) => bool(value?.sensitive === true),
});

export const logicFunctions: Readonly<Record<string, TerraformFunction>> = {
  alltrue: quantified(false),
  anytrue: quantified(true),
  coalesce,
  coalescelist,
  compact,
  distinct,
  issensitive,
  length,
  sort,
};
