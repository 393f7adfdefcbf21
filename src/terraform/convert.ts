import {
  becauseOfValues,
  isSensitive,
  isVague,
  isWhollyKnown,
  list,
  mapOf,
  nullOf,
  object,
  sizeOf,
  tuple,
  typeOf,
  unknown,
  withSensitive,
} from "../value/make.ts";
import { isNotNull } from "../value/same.ts";
import { isConcrete, sameType, type Type } from "../value/type.ts";
import type { ListValue, ObjectValue, Value } from "../value/value.ts";
import { blur } from "./blur.ts";
import { mismatch, toPrimitive } from "./convert-scalar.ts";
import { convertUnknown, lacksOptional } from "./convert-unknown.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { makeSet } from "./set.ts";
import {
  adopt,
  type Field,
  fieldsOf,
  hasFields,
  type TypeConstraint,
  typeOfConstraint,
} from "./type-constraint.ts";
import { isConvertible, unify } from "./unify.ts";

export type { Field, TypeConstraint };
export { unify };

/** Values that would take longer than this to walk are left unknown. */
const LARGEST = 1_000_000;

const TOO_LARGE = {
  text: "The value is too large to evaluate.",
  input: "evaluation limit",
  settledBy: "Make the value smaller.",
};

/**
 * The value in the type that the constraint asks for, as Terraform converts arguments and variables;
 * defaults of optional attributes are filled in, innermost first. Unknowns keep what is known of them.
 */
export function convert(value: Value, to: TypeConstraint): Value | Failure {
  if (to === "any" || (typeof to === "string" && value.kind === to)) return value;
  if (value.kind === "null") return { ...value, ...nullOf(typeOfConstraint(to)) };
  if (value.kind === "unknown") return convertUnknown(value, to, convert);
  if (typeof to === "string") return toPrimitive(value, to);
  if (sizeOf(value) > LARGEST) return unknown(typeOfConstraint(to), TOO_LARGE, { notNull: true });
  const result = toStructure(value, to);
  if (isFailure(result)) return result;
  const { origin } = value;
  return withSensitive(origin ? { ...result, origin } : result, value.sensitive === true);
}

type Structure = Exclude<TypeConstraint, string>;

function toStructure(value: Value, to: Structure): Value | Failure {
  if (!hasFields(to)) {
    const wanted = adopt(to, typeOf(value));
    if (isConcrete(wanted) && sameType(typeOf(value), wanted)) return value;
  }
  if (value.kind === "list") {
    if ("tuple" in to) return toTuple(value, to.tuple);
    if ("list" in to)
      return value.shape === "set" ? setToList(value, to.list) : toList(value, to.list);
    if ("set" in to) return toSet(value, to.set);
  } else if (value.kind === "object") {
    if ("map" in to) return toMap(value, to.map);
    if ("object" in to || "fields" in to) return toObject(value, fieldsOf(to));
  }
  return mismatch(value, to);
}

function toTuple(value: ListValue, types: readonly TypeConstraint[]): Value | Failure {
  if (value.shape !== "tuple") return mismatch(value, { tuple: types });
  if (value.items.length !== types.length) {
    return failure(`A tuple of ${types.length} items is required, not of ${value.items.length}.`);
  }
  const items = collect(value.items, (item, index) => convert(item, types[index] ?? "any"));
  return "message" in items ? items : tuple(items);
}

function toList({ items, element }: ListValue, to: TypeConstraint): Value | Failure {
  const alike = inOneType(items, to, element);
  return isAlike(alike) ? list(alike.items, alike.element) : alike;
}

function toSet(value: ListValue, to: TypeConstraint): Value | Failure {
  const alike = inOneType(value.items, to, value.element);
  return isAlike(alike) ? makeSet(alike.items, alike.element) : alike;
}

/** In Terraform's order, which cannot be told when an item is not known. */
function setToList(value: ListValue, to: TypeConstraint): Value | Failure {
  const converted = toList(value, to);
  if (converted.kind !== "list" || converted.items.length < 2 || isWhollyKnown(converted))
    return converted;
  const { items, element } = converted;
  return unknown({ list: element }, becauseOfValues(items), {
    notNull: true,
    members: items,
    bounds: { min: items.length, max: items.length },
    distinct: sameType(element, value.element) ? true : undefined,
    sensitive: isSensitive(value) || undefined,
  });
}

interface Alike {
  readonly items: readonly Value[];
  readonly element: Type;
}

const isAlike = (result: Alike | Failure): result is Alike => !("kind" in result);

/**
 * The values converted to the constraint and, where that leaves a choice, to one type: that of the
 * collection they come from if there are none.
 */
function inOneType(values: readonly Value[], to: TypeConstraint, from: Type): Alike | Failure {
  const wanted = typeOfConstraint(to);
  if (values.length === 0) {
    // A literal has `any` for its element type, which fits everything.
    const fits = isConvertible(from, wanted) || lacksOptional(from, to);
    return fits ? { items: [], element: adopt(to, from) } : failure("The items have another type.");
  }
  const items = collect(values, (item) => convert(item, to));
  if ("message" in items) return items;
  if (isConcrete(wanted)) return { items, element: wanted };

  const element = unify(items.map(typeOf));
  if (element === undefined) return failure("The items have no type in common.");
  if (items.some(isVague)) {
    return element === "string"
      ? converted(items, element)
      : { items: items.map(blur), element: "any" };
  }
  if (
    element === "any" &&
    !items.every((item) => sameType(typeOf(item), typeOf(items[0] ?? item)))
  ) {
    return failure("The items have no type in common.");
  }
  return converted(items, element);
}

export function converted(values: readonly Value[], element: Type): Alike | Failure {
  const items = collect(values, (item) => convert(item, element));
  return "message" in items ? items : { items, element };
}

function toMap(value: ObjectValue, to: TypeConstraint): Value | Failure {
  const alike = inOneType([...value.entries.values()], to, value.element);
  if (!isAlike(alike)) return alike;
  const { open, symbols } = value;
  const names = [...value.entries.keys()];
  const uncertain = open && value.shape === "object" && !isConcrete(typeOfConstraint(to));
  const items = uncertain && alike.element !== "string" ? alike.items.map(blur) : alike.items;
  const entries = new Map(names.map((name, index) => [name, items[index] ?? nullOf("any")]));
  return mapOf(entries, uncertain && alike.element !== "string" ? "any" : alike.element, {
    open,
    symbols,
  });
}

function toObject(value: ObjectValue, fields: ReadonlyMap<string, Field>): Value | Failure {
  const entries = new Map<string, Value>();
  for (const [name, field] of fields) {
    const entry = toField(name, value, field);
    if (isFailure(entry)) return failure(`In the attribute \`${name}\`: ${entry.message}`);
    entries.set(name, entry);
  }
  return object(entries);
}

function toField(name: string, value: ObjectValue, field: Field): Value | Failure {
  const { fallback, optional, type } = field;
  const entry = value.entries.get(name);
  if (entry && (fallback === undefined || isNotNull(entry))) return convert(entry, type);
  if (entry?.kind === "unknown" && fallback) {
    const { because, sensitive, origin } = entry;
    const notNull = isNotNull(fallback) || undefined;
    const either = unknown(typeOfConstraint(type), because, { notNull, sensitive, origin });
    const possible = convert(entry, type);
    return isFailure(possible) ? possible : either;
  }
  const because = value.open ?? (value.symbols && becauseOfValues(value.symbols.values()));
  if (!entry && because) {
    const notNull = (fallback && isNotNull(fallback)) || undefined;
    return unknown(typeOfConstraint(type), because, { notNull });
  }
  if (fallback) return convert(fallback, type);
  return optional || entry
    ? nullOf(typeOfConstraint(type))
    : failure("It is required, but absent.");
}

function collect(
  values: readonly Value[],
  change: (value: Value, index: number) => Value | Failure,
): readonly Value[] | Failure {
  const changed: Value[] = [];
  for (const [index, value] of values.entries()) {
    const result = change(value, index);
    if (isFailure(result)) return result;
    changed.push(result);
  }
  return changed;
}
