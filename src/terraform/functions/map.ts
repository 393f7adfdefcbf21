import { join } from "../../value/join.ts";
import {
  list,
  mapOf,
  number,
  object,
  type Refinements,
  text,
  tuple,
  typeOf,
  unknown,
} from "../../value/make.ts";
import { isConcrete, sameType, type Type } from "../../value/type.ts";
import { type ObjectValue, symbolKey, type Unknown, type Value } from "../../value/value.ts";
import { compareBytes } from "../byte-order.ts";
import { convert } from "../convert.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { indexValue } from "../index-value.ts";
import { differ } from "../keys.ts";
import { type Call, define, type Parameter, type TerraformFunction } from "./define.ts";
import { equal } from "./equal.ts";
import { elementOf, itemsOf, lengthOf, type Sequence, sequenceOf } from "./sequence.ts";

const MAP: Parameter = { name: "map", type: "any" };

/** An object or map, or an unknown that may be one. */
function mappingOf(value: Value | undefined): ObjectValue | Unknown | Failure {
  if (value?.kind === "object") return value;
  if (value?.kind === "unknown") {
    const { type } = value;
    if (type === "any" || (typeof type === "object" && ("map" in type || "object" in type)))
      return value;
  }
  return failure("A map or object is required.");
}

/** The entries in Terraform's order, which symbols do not have unless they stand alone. */
function orderedNames(value: ObjectValue): readonly string[] | undefined {
  if (value.open || (value.symbols && value.entries.size > 1)) return undefined;
  return [...value.entries.keys()].sort(compareBytes);
}

const nameOf = (value: ObjectValue, name: string): Value => value.symbols?.get(name) ?? text(name);

const lengthOfMap = (value: ObjectValue) => ({
  min: value.entries.size,
  max: value.open ? Number.POSITIVE_INFINITY : value.entries.size,
});

const keys = define({
  parameters: [MAP],
  returns: "any",
  partly: ([value], call) => {
    const from = mappingOf(value);
    if (isFailure(from)) return from;
    if (from.kind === "object") {
      const names = orderedNames(from)?.map((name) => nameOf(from, name));
      if (names) return from.shape === "map" ? list(names, "string") : tuple(names);
      return call.unknown(from.shape === "map" ? { list: "string" } : "any", {
        members: [...from.entries.keys()].map((name) => nameOf(from, name)),
        bounds: lengthOfMap(from),
        distinct: true,
      });
    }
    if (typeof from.type === "object" && "object" in from.type) {
      return tuple([...from.type.object.keys()].sort(compareBytes).map(text));
    }
    const type = typeof from.type === "object" ? { list: "string" as const } : "any";
    return call.unknown(type, { distinct: true, bounds: from.bounds });
  },
});

const values = define({
  parameters: [MAP],
  returns: "any",
  handsOn: true,
  partly: ([value], call) => {
    const from = mappingOf(value);
    if (isFailure(from)) return from;
    if (from.kind === "object") {
      const names = orderedNames(from);
      if (names)
        return itemsLike(
          from,
          names.flatMap((name) => from.entries.get(name) ?? []),
        );
      return call.unknown(from.shape === "map" ? { list: from.element } : "any", {
        members: [...from.entries.values()],
        bounds: lengthOfMap(from),
      });
    }
    const type =
      typeof from.type === "object" && "map" in from.type ? { list: from.type.map } : "any";
    return call.unknown(type, { bounds: from.bounds });
  },
});

function itemsLike(value: ObjectValue, items: readonly Value[]): Value {
  return value.shape === "map" ? list(items, value.element) : tuple(items);
}

const lookup = define({
  parameters: [MAP, { name: "key", type: "string" }],
  rest: { name: "default", type: "any", nullable: true },
  returns: "any",
  handsOn: true,
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

const zipmap = define({
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

const merge = define({
  parameters: [],
  rest: { name: "maps", type: "any", nullable: true },
  returns: "any",
  handsOn: true,
  partly: (args) => {
    const merged: Merged = { entries: new Map(), symbols: new Map() };
    for (const value of args) {
      if (value.kind === "null") continue;
      const from = mappingOf(value);
      if (isFailure(from)) return from;
      if (from.kind === "unknown") override(merged, from, () => true, from.because);
      else mergeInto(merged, from);
    }
    const { entries, symbols, open } = merged;
    const type = commonMap(args);
    return type ? mapOf(entries, type, { symbols, open }) : object(entries, { symbols, open });
  },
});

interface Merged {
  readonly entries: Map<string, Value>;
  readonly symbols: Map<string, Unknown>;
  open?: Unknown["because"];
}

function mergeInto(merged: Merged, from: ObjectValue): void {
  const { entries, symbols } = merged;
  if (from.open) override(merged, from, (name) => !from.entries.has(name), from.open);
  for (const [name, value] of from.entries) {
    const symbol = from.symbols?.get(name);
    const key = symbol ?? text(name);
    // A key that may or may not be one of the others cannot stand beside them.
    const rivals = [...(symbol ? entries.keys() : symbols.keys())].filter(
      (other) => other !== name && equal(symbols.get(other) ?? text(other), key) !== false,
    );
    if (symbol && rivals.length > 0) {
      override(merged, symbol, (other) => rivals.includes(other), symbol.because);
      continue;
    }
    for (const rival of rivals) {
      merged.open = merged.open ?? symbols.get(rival)?.because ?? { all: [] };
      entries.delete(rival);
      symbols.delete(rival);
    }
    entries.set(name, value);
    if (symbol) symbols.set(name, symbol);
  }
}

/** What may come from a source that we cannot see in full: new entries, or other values for old ones. */
function override(
  merged: Merged,
  source: Value,
  concerns: (name: string) => boolean,
  because: Unknown["because"],
): void {
  const type = elementOfMapValue(source);
  for (const [name, value] of merged.entries) {
    if (!concerns(name)) continue;
    const agreed = type !== undefined && sameType(typeOf(value), type) ? type : "any";
    const reasons = value.kind === "unknown" ? { all: [because, value.because] } : because;
    merged.entries.set(name, unknown(agreed, reasons, { sensitive: value.sensitive }));
  }
  merged.open = merged.open ? { all: [merged.open, because] } : because;
}

function elementOfMapValue(source: Value): Type | undefined {
  const type = typeOf(source);
  return typeof type === "object" && "map" in type ? type.map : undefined;
}

/** The element type if all arguments are maps of one type; anything else makes an object. */
function commonMap(args: readonly Value[]): Type | undefined {
  const [first] = args;
  const type = first && typeOf(first);
  if (typeof type !== "object" || !("map" in type) || !isConcrete(type)) return undefined;
  return args.every((value) => sameType(typeOf(value), type)) ? type.map : undefined;
}

const transpose = define({
  parameters: [{ name: "values", type: { map: { list: "string" } } }],
  returns: { map: { list: "string" } },
  known: ([value]) => {
    const turned = new Map<string, Value[]>();
    if (value?.kind !== "object") return failure("A map of lists is required.");
    for (const name of orderedNames(value) ?? []) {
      const names = value.entries.get(name);
      if (names?.kind !== "list") return failure("A list in the map is null.");
      for (const item of names.items) {
        if (item.kind !== "string") return failure("A string in the lists is null.");
        const holders = turned.get(item.value) ?? [];
        holders.push(text(name));
        turned.set(item.value, holders);
      }
    }
    const sorted = [...turned].sort(([a], [b]) => compareBytes(a, b));
    return mapOf(new Map(sorted.map(([name, holders]) => [name, list(holders, "string")])), {
      list: "string",
    });
  },
});

export const mapFunctions: Readonly<Record<string, TerraformFunction>> = {
  keys,
  lookup,
  merge,
  transpose,
  values,
  zipmap,
};
