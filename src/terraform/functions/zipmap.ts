import { mapOf, number, object, typeOf } from "../../value/make.ts";
import type { Type } from "../../value/type.ts";
import { symbolKey, type Unknown, type Value } from "../../value/value.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { indexValue } from "../index-value.ts";
import { differ } from "../keys.ts";
import { type Call, define } from "./define.ts";
import { equal } from "./equal.ts";
import { elementOf, itemsOf, lengthOf, type Sequence, sequenceOf } from "./sequence.ts";

export const zipmap = define({
  parameters: [
    { name: "keys", type: { list: "string" } },
    { name: "values", type: "any" },
  ],
  returns: "any",
  handsOn: true,
  partly: ([names, value], call) => {
    const keyed = sequenceOf(names, "without sets");
    if (isFailure(keyed)) return keyed;
    const from = sequenceOf(value, "without sets");
    if (isFailure(from)) return from;
    const [left, right] = [lengthOf(keyed), lengthOf(from)];
    if (left.max < right.min || right.max < left.min) {
      return failure(`There must be as many keys as values, not ${left.min} and ${right.min}.`);
    }
    const keys = itemsOf(keyed);
    // Of equal keys one remains.
    const bounds = { min: Math.min(1, left.min), max: left.max };
    return keys ? zipped(keys, from, call) : call.unknown(typeOfZip(from), { bounds });
  },
});

function zipped(keys: readonly Value[], from: Sequence, call: Call): Value | Failure {
  const entries = new Map<string, Value>();
  const symbols = new Map<string, Unknown>();
  for (const [at, key] of keys.entries()) {
    if (key.kind === "null") return failure(`The key at ${at} is null.`);
    const value = from.kind === "list" ? from.items[at] : indexValue(from, number(at));
    if (!value || isFailure(value))
      return value ?? failure("There must be as many keys as values.");
    if (key.kind === "unknown") {
      const symbol = symbolKey(key);
      if (symbol === undefined || !(entries.has(symbol) || differ(key, entries.keys(), symbols))) {
        return call.unknown(typeOfZip(from), { bounds: { min: 1, max: keys.length } });
      }
      symbols.set(symbol, key);
      entries.set(symbol, value);
    } else if (key.kind === "string") {
      const clash = [...symbols.values()].some((symbol) => equal(symbol, key) !== false);
      if (clash) return call.unknown(typeOfZip(from), { bounds: { min: 1, max: keys.length } });
      entries.set(key.value, value);
    }
  }
  const type = typeOfZip(from);
  return typeof type === "object" && "map" in type
    ? mapOf(entries, type.map, { symbols })
    : object(entries, { symbols });
}

function typeOfZip(from: Sequence): Type {
  const type = typeOf(from);
  return typeof type === "object" && "list" in type ? { map: elementOf(from) } : "any";
}
