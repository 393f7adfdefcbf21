import { bool, nullOf, number, typeOf } from "../../value/make.ts";
import { sameType } from "../../value/type.ts";
import type { Value } from "../../value/value.ts";
import { convert, unify } from "../convert.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { type Call, define } from "./define.ts";
import { equal } from "./equal.ts";
import { MOST_COMPARISONS } from "./limits.ts";
import { elementOf, itemsOf, LIST, lengthOf, likeList, membersOf, sequenceOf } from "./sequence.ts";

export const contains = define({
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

export const index = define({
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

export const one = define({
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

export const matchkeys = define({
  parameters: [
    { name: "values", type: { list: "any" } },
    { name: "keys", type: { list: "any" } },
    { name: "searchset", type: { list: "any" } },
  ],
  returns: "any",
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
  if (left.items.length * right.items.length > MOST_COMPARISONS) return call.tooLarge(typeOf(from));
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
