import { join } from "../../value/join.ts";
import { type Refinements, typeOf } from "../../value/make.ts";
import { sameType, type Type } from "../../value/type.ts";
import { type ObjectValue, symbolKey, type Unknown, type Value } from "../../value/value.ts";
import { convert } from "../convert.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { indexValue } from "../index-value.ts";
import { type Call, define } from "./define.ts";
import { equal } from "./equal.ts";
import { MAP, mappingOf, nameOf } from "./mapping.ts";

export const lookup = define({
  parameters: [MAP, { name: "key", type: "string" }],
  rest: { name: "default", type: "any", nullable: true },
  returns: "any",
  handsOn: 2,
  partly: ([value, key, ...others], call) => {
    if (others.length > 1) return failure("It takes two or three arguments.");
    const from = mappingOf(value);
    if (isFailure(from)) return from;
    const element = elementOfMap(from);
    const fallback = others[0] && element !== undefined ? defaultAs(others[0], element) : others[0];
    if (fallback && isFailure(fallback)) return fallback;
    return key ? found(from, key, fallback, call) : undefined;
  },
});

/** The element type of a map; undefined for objects and where it is not known. */
function elementOfMap(value: ObjectValue | Unknown): Type | undefined {
  const type = typeOf(value);
  return typeof type === "object" && "map" in type ? type.map : undefined;
}

function defaultAs(value: Value, element: Type): Value | Failure {
  const converted = convert(value, element);
  return isFailure(converted)
    ? failure("The default must have the type of the elements of the map.")
    : converted;
}

/** So many entries are compared to say what is common to them. */
const MOST_JOINED = 100;

function found(
  from: ObjectValue | Unknown,
  key: Value,
  fallback: Value | undefined,
  call: Call,
): Value | Failure {
  if (from.kind === "unknown")
    return fallback ? openEnded(from, key, fallback, call) : indexValue(from, key);
  const certain = key.kind === "string" ? from.entries.get(key.value) : bySymbol(from, key);
  if (certain) return certain;
  const possible = [...from.entries].flatMap(([name, entry]) =>
    equal(nameOf(from, name), key) === false ? [] : [entry],
  );
  if (possible.length === 0 && !from.open) {
    return (
      fallback ??
      failure(`There is no key ${key.kind === "string" ? JSON.stringify(key.value) : "like it"}.`)
    );
  }
  if (from.open || possible.length > MOST_JOINED) return openEnded(from, key, fallback, call);
  const { because } = call.unknown("any");
  const [first, ...rest] = fallback ? [...possible, fallback] : possible;
  return (
    (first && rest.reduce((joined, entry) => join(joined, entry, because), first)) ||
    openEnded(from, key, fallback, call)
  );
}

function bySymbol(from: ObjectValue, key: Value): Value | undefined {
  const symbol = key.kind === "unknown" ? symbolKey(key) : undefined;
  return symbol === undefined ? undefined : from.entries.get(symbol);
}

/** The element that nobody sees, or the default. */
function openEnded(
  from: ObjectValue | Unknown,
  key: Value,
  fallback: Value | undefined,
  call: Call,
): Value | Failure {
  if (!fallback) return indexValue(from, key);
  const type = elementOfMap(from) ?? "any";
  const refinements: Refinements = { notNull: undefined };
  return call.unknown(
    sameType(type, typeOf(fallback)) ? type : (elementOfMap(from) ?? "any"),
    refinements,
  );
}
