import { join } from "../../value/join.ts";
import { unknown } from "../../value/make.ts";
import { becauseOf } from "../../value/reason.ts";
import type { Identity, ListValue, Unknown, Value } from "../../value/value.ts";
import { pureIdentity } from "../identity.ts";
import { asText, type Call, type Intrinsic, operands } from "./define.ts";

/** `Fn::Select: [index, list]` */
export const select: Intrinsic = (call) => {
  const [first, second] = operands(call, 2) ?? [];
  if (!first || !second) return call.refuse("`Fn::Select` takes an index and a list.");
  const index = indexOf(call.value(first));
  if (index === undefined) return call.refuse("The index of `Fn::Select` must be a whole number.");
  const items = call.value(second);
  if (items.kind === "unknown") return itemOfUnknown(call, items, index);
  if (items.kind !== "list") return call.refuse("`Fn::Select` takes a list.");
  return typeof index === "number" ? itemAt(call, items, index) : anyItem(call, items, index);
};

function indexOf(value: Value): number | Unknown | undefined {
  const index = asText(value);
  if (typeof index !== "string") return index;
  return /^\d{1,9}$/.test(index) ? Number(index) : undefined;
}

function itemAt(call: Call, { items }: ListValue, index: number): Value {
  const item = items[index];
  return item ?? call.refuse(`There is no item ${index} in a list of ${items.length}.`);
}

/** So many items are compared when nobody knows which one is meant. */
const MOST_JOINED = 100;

function anyItem(call: Call, { items, element }: ListValue, index: Unknown): Value {
  const [first, ...others] = items;
  if (!first) return call.refuse("There is no item in an empty list.");
  if (items.length > MOST_JOINED) return unknown(element, index.because);
  return others.reduce((joined, item) => join(joined, item, index.because), first);
}

/** The same place of the same list is the same item; those of a list of different items differ. */
function itemOfUnknown(call: Call, items: Unknown, index: number | Unknown): Value {
  const { type } = items;
  const element = typeof type === "object" && "list" in type ? type.list : "any";
  if (typeof index !== "number") {
    const because = becauseOf([items.because, index.because]);
    return unknown(element, because, { identity: pureIdentity(call.name, [index, items]) });
  }
  if (items.bounds && index >= items.bounds.max) {
    return call.refuse(`There is no item ${index} in a list of at most ${items.bounds.max}.`);
  }
  const list = items.identity?.key;
  const {
    kind: _,
    type: known,
    because: __,
    ...each
  } = items.each ?? unknown(element, items.because);
  return unknown(element === "any" ? known : element, items.because, {
    ...each,
    identity: list === undefined ? undefined : identityAt(list, index, items.distinct === true),
  });
}

function identityAt(list: string, index: number, isDistinct: boolean): Identity {
  const key = `${list}[${index}]`;
  return isDistinct ? { key, among: list, item: String(index) } : { key };
}
