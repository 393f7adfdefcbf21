import { join } from "../value/join.ts";
import { isSensitive, unknown, withSensitive } from "../value/make.ts";
import { becauseOf } from "../value/reason.ts";
import { same } from "../value/same.ts";
import { type Type, typeName } from "../value/type.ts";
import type { Identity, ListValue, ObjectValue, Unknown, Value } from "../value/value.ts";
import { convert } from "./convert.ts";
import { type Failure, failure, isFailure } from "./failure.ts";

/** `value[key]` and `value.key`. */
export function indexValue(value: Value, key: Value): Value | Failure {
  if (key.kind === "null") return failure("The index is null.");
  const element = elementAt(value, key);
  if (isFailure(element)) return element;
  // An object has no key that could be secret: its attributes are part of its type.
  const isAttribute = value.kind === "object" && value.shape === "object";
  return withSensitive(element, value.sensitive === true || (!isAttribute && isSensitive(key)));
}

/**
 * The identity of a part of an unknown: parts of equal unknowns at one place are equal, and parts of a
 * list whose items all differ certainly differ at two places.
 */
export function partIdentity(whole: Unknown, place: string, spelled: string): Identity | undefined {
  if (!whole.identity) return undefined;
  const key = `${whole.identity.key}${spelled}`;
  return whole.distinct ? { key, among: whole.identity.key, item: place } : { key };
}

function elementAt(value: Value, key: Value): Value | Failure {
  switch (value.kind) {
    case "null":
      return failure("The value is null, so that it has no elements.");
    case "list":
      return elementOfList(value, key);
    case "object":
      return elementOfObject(value, key);
    case "unknown":
      return elementOfUnknown(value, key);
    default:
      return failure(`A ${value.kind} has no elements.`);
  }
}

function elementOfList(value: ListValue, key: Value): Value | Failure {
  if (value.shape === "set") return failure("A set has no order, so that its items have no index.");
  const index = convert(key, "number");
  if (isFailure(index)) return failure(`The index of a list must be a number. ${index.message}`);
  const type = value.shape === "list" ? value.element : "any";
  if (index.kind === "unknown") return oneOf(value.items, type, index);
  if (index.kind !== "number") return failure("The index of a list must be a number.");
  if (!Number.isInteger(index.value) || index.value < 0) {
    return failure(`${index.value} is no index: it must be a whole number from 0.`);
  }
  const item = value.items[index.value];
  return item ?? failure(`There is no item ${index.value} in a list of ${value.items.length}.`);
}

/** One of the items, nobody knows which; so many are compared. */
const MOST_JOINED = 100;

function oneOf(items: readonly Value[], type: Type, index: Unknown): Value | Failure {
  const [first, ...others] = items;
  if (first === undefined) return failure("The list is empty.");
  const sensitive = items.some(isSensitive) || undefined;
  if (items.length > MOST_JOINED) return unknown(type, index.because, { sensitive });
  return others.reduce((joined, item) => join(joined, item, index.because), first);
}

function elementOfObject(value: ObjectValue, key: Value): Value | Failure {
  const name = convert(key, "string");
  if (isFailure(name)) return failure(`A key must be a string. ${name.message}`);
  const type = value.shape === "map" ? value.element : "any";
  if (name.kind === "unknown") {
    const symbol = name.identity && value.entries.get(`\0${name.identity.key}`);
    if (symbol) return symbol;
    return unknown(type, name.because, { sensitive: isSensitive(value) || undefined });
  }
  if (name.kind !== "string") return failure("A key must be a string.");
  const entry = value.entries.get(name.value);
  if (entry) return entry;
  if (value.open) return unknown(type, value.open);
  const maybe = [...(value.symbols?.values() ?? [])].filter(
    (symbol) => same(symbol, name) !== false,
  );
  if (maybe.length > 0) return unknown(type, becauseOf(maybe.map((symbol) => symbol.because)));
  return failure(`There is no attribute or key ${JSON.stringify(name.value)}.`);
}

function elementOfUnknown(value: Unknown, key: Value): Value | Failure {
  const type = elementType(value.type, key);
  if (typeof type !== "string" && "message" in type) return type;
  const because = key.kind === "unknown" ? becauseOf([value.because, key.because]) : value.because;
  const place = placeOf(key);
  if (place === undefined) return unknown(type, because);
  if (value.bounds && typeof place === "number" && place >= value.bounds.max) {
    return failure(`There is no item ${place} in a list of at most ${value.bounds.max}.`);
  }
  const spelled = `[${JSON.stringify(place)}]`;
  const { kind: _, type: known, because: __, ...each } = value.each ?? unknown(type, because);
  return unknown(type === "any" ? known : type, because, {
    ...each,
    identity: partIdentity(value, String(place), spelled),
  });
}

/** A number for what can only be an index, so that `["1"]` and `[1]` are one place. */
function placeOf(key: Value): string | number | undefined {
  if (key.kind === "number") return key.value;
  if (key.kind !== "string") return undefined;
  return /^(0|[1-9]\d{0,8})$/.test(key.value) ? Number(key.value) : key.value;
}

function elementType(type: Type, key: Value): Type | Failure {
  if (type === "any") return "any";
  if (typeof type === "string") return failure(`A ${type} has no elements.`);
  if ("set" in type) return failure("A set has no order, so that its items have no index.");
  if ("list" in type || "tuple" in type) return itemType(type, key);
  const name = convert(key, "string");
  if (isFailure(name)) return failure(`A key must be a string. ${name.message}`);
  if ("map" in type) return type.map;
  if (name.kind !== "string") return "any";
  return (
    type.object.get(name.value) ?? failure(`There is no attribute ${JSON.stringify(name.value)}.`)
  );
}

function itemType(
  type: Extract<Type, { readonly list: Type } | { readonly tuple: readonly Type[] }>,
  key: Value,
): Type | Failure {
  const index = convert(key, "number");
  if (isFailure(index)) return failure(`The index of a list must be a number. ${index.message}`);
  if (index.kind === "number" && !(Number.isInteger(index.value) && index.value >= 0)) {
    return failure(`${index.value} is no index: it must be a whole number from 0.`);
  }
  if ("list" in type) return type.list;
  if (index.kind !== "number") return "any";
  return (
    type.tuple[index.value] ?? failure(`There is no item ${index.value} in ${typeName(type)}.`)
  );
}
