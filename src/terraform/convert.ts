import {
  becauseOfValues,
  bool,
  isSensitive,
  isVague,
  isWhollyKnown,
  list,
  mapOf,
  nullOf,
  number,
  object,
  sizeOf,
  text,
  tuple,
  typeOf,
  unknown,
  withSensitive,
} from "../value/make.ts";
import { isNotNull } from "../value/same.ts";
import { isConcrete, sameType, type Type, typeName } from "../value/type.ts";
import type { ListValue, ObjectValue, Value } from "../value/value.ts";
import { convertUnknown, lacksOptional } from "./convert-unknown.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { inexact, numberText, parseNumber } from "./number-text.ts";
import { makeSet } from "./set.ts";
import {
  adopt,
  type Field,
  fieldsOf,
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

function mismatch(value: Value, to: TypeConstraint): Failure {
  return failure(
    `${article(typeOf(value))} cannot be used as ${article(typeOfConstraint(to)).toLowerCase()}.`,
  );
}

/** Short, since the type of a large object would fill the screen. */
function article(type: Type): string {
  const name = typeof type === "string" ? typeName(type) : (Object.keys(type)[0] ?? "");
  return `${name === "object" ? "An" : "A"} ${name}`;
}

type Primitive = "string" | "number" | "bool";

function toPrimitive(
  value: Exclude<Value, { kind: "unknown" | "null" }>,
  to: Primitive,
): Value | Failure {
  if (value.kind === "list" || value.kind === "object") return mismatch(value, to);
  const { kind: _kind, value: content, ...marks } = value;
  const converted = SCALAR[to](content);
  return converted ? { ...converted, ...marks } : unreadable(value, content, to);
}

function unreadable(value: Value, content: string | number | boolean, to: Primitive): Failure {
  if (typeof content !== "string") return mismatch(value, to);
  const shown = value.sensitive ? "The text" : JSON.stringify(content);
  return failure(
    to === "number" ? `${shown} is not a number.` : `${shown} is neither "true" nor "false".`,
  );
}

const SCALAR: Readonly<
  Record<Primitive, (content: string | number | boolean) => Value | undefined>
> = {
  string: (content) => {
    if (typeof content !== "number") return text(String(content));
    const digits = numberText(content);
    return digits === undefined
      ? unknown("string", inexact(String(content)), { notNull: true })
      : text(digits);
  },
  number: (content) => {
    if (typeof content !== "string") return undefined;
    const parsed = parseNumber(content);
    if (parsed === "inexact") return unknown("number", inexact(content), { notNull: true });
    return parsed === undefined ? undefined : number(parsed);
  },
  bool: (content) => {
    if (content === "true" || content === "1") return bool(true);
    return content === "false" || content === "0" ? bool(false) : undefined;
  },
};

type Structure = Exclude<TypeConstraint, string>;

function toStructure(value: Value, to: Structure): Value | Failure {
  if (!("fields" in to)) {
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

function converted(values: readonly Value[], element: Type): Alike | Failure {
  const items = collect(values, (item) => convert(item, element));
  return "message" in items ? items : { items, element };
}

/**
 * What remains certain of a value next to one of unknown type: that may turn out to be a string, and then
 * Terraform makes strings of numbers and bools. Tuples may become lists, and objects maps.
 */
export function blur(value: Value): Value {
  if (value.kind === "list") {
    const { shape, element } = value;
    const items = value.items.map(blur);
    return { ...value, ...list(items, blurred(element), shape === "set" ? "set" : "list") };
  }
  if (value.kind === "object") {
    const entries = new Map([...value.entries].map(([name, entry]) => [name, blur(entry)]));
    return { ...value, ...mapOf(entries, blurred(value.element)) };
  }
  if (value.kind === "null" || value.kind === "string" || isSteady(typeOf(value))) return value;
  const { origin, sensitive } = value;
  const notNull = isNotNull(value) || undefined;
  const because = value.kind === "unknown" ? value.because : BLURRED;
  return unknown("any", because, { notNull, origin, sensitive });
}

/** True if conversion leaves values of the type alone, or the type says nothing that it could change. */
const isSteady = (type: Type): boolean => type === "string" || type === "any";

const blurred = (element: Type): Type => (element === "string" ? element : "any");

const BLURRED = {
  text: "It stands in one list with a value of unknown type, which decides whether it becomes a string.",
  input: "list of mixed types",
  settledBy: "Give the collection a type that says what it holds.",
};

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
