import { isPrimitive, sameType, type Type } from "../value/type.ts";

/**
 * The type that values of all the given types are converted to where they must have one, as the items of
 * a list or the branches of a conditional. Undefined if there is none; `any` if only values can tell.
 */
export function unify(types: readonly Type[]): Type | undefined {
  const different = distinctTypes(types);
  const [first, second] = different;
  if (first === undefined || second === undefined) return first;
  const made = constructed(different);
  return made === NOT_ALIKE ? preferred(different) : made;
}

/** Whether some values of the one type can be converted to the other. */
export function isConvertible(from: Type, to: Type): boolean {
  if (from === "any" || to === "any" || from === to) return true;
  if (typeof to === "string" || typeof from === "string") {
    return isPrimitive(from) && isPrimitive(to) && (from === "string" || to === "string");
  }
  if ("tuple" in to) {
    return (
      "tuple" in from &&
      from.tuple.length === to.tuple.length &&
      from.tuple.every((type, index) => isConvertible(type, to.tuple[index] ?? "any"))
    );
  }
  if ("object" in to) {
    if ("map" in from)
      return [...to.object.values()].every((type) => isConvertible(from.map, type));
    if (!("object" in from)) return false;
    return [...to.object].every(([name, type]) => {
      const field = from.object.get(name);
      return field !== undefined && isConvertible(field, type);
    });
  }
  const inside = "map" in to ? valueTypesOf(from) : itemTypesOf(from);
  if (elementOf(to) === "any") return inside !== undefined && haveOneType(inside);
  return inside?.every((type) => isConvertible(type, elementOf(to))) ?? false;
}

/** Whether a collection can hold them all, as far as they are known. */
function haveOneType(types: readonly Type[]): boolean {
  const told = types.filter((type) => type !== "any");
  return told.length === 0 || unify(told) !== undefined;
}

/** The types of what a list, set or tuple holds; undefined for other types. */
function itemTypesOf(type: Type): readonly Type[] | undefined {
  if (typeof type === "string") return undefined;
  if ("tuple" in type) return type.tuple;
  return "list" in type || "set" in type ? [elementOf(type)] : undefined;
}

/** The types of what a map or object holds; undefined for other types. */
function valueTypesOf(type: Type): readonly Type[] | undefined {
  if (typeof type === "string") return undefined;
  if ("object" in type) return [...type.object.values()];
  return "map" in type ? [type.map] : undefined;
}

function elementOf(type: Type): Type {
  if (typeof type === "string") return "any";
  if ("list" in type) return type.list;
  if ("set" in type) return type.set;
  return "map" in type ? type.map : "any";
}

type Kind = "list" | "set" | "map" | "tuple" | "object";

function kindOf(type: Type): Kind | "any" | "primitive" {
  if (typeof type === "string") return type === "any" ? "any" : "primitive";
  if ("list" in type) return "list";
  if ("set" in type) return "set";
  if ("map" in type) return "map";
  return "tuple" in type ? "tuple" : "object";
}

const NOT_ALIKE = Symbol();

/** Types of one structure make a new type together, even where none of them fits the others. */
function constructed(types: readonly Type[]): Type | undefined | typeof NOT_ALIKE {
  const kinds = new Set(types.map(kindOf));
  const vague = kinds.delete("any");
  const only = (...wanted: Kind[]) => [...kinds].every((kind) => wanted.includes(kind as Kind));
  const all = (
    wrap: (element: Type) => Type,
    inside: (type: Type) => readonly Type[] | undefined,
  ) => {
    if (vague) return "any";
    const element = unify(types.flatMap((type) => inside(type) ?? []));
    return element === undefined ? undefined : wrap(element);
  };
  if (only("list")) return all((list) => ({ list }), itemTypesOf);
  if (only("set")) return all((set) => ({ set }), itemTypesOf);
  if (only("map")) return all((map) => ({ map }), valueTypesOf);
  // An object that is no map by itself stays an object, even beside `tomap({})`.
  if (kinds.has("map") && only("map", "object")) {
    if (!types.every((type) => haveOneType(valueTypesOf(type) ?? []))) return NOT_ALIKE;
    return all((map) => ({ map }), valueTypesOf) ?? NOT_ALIKE;
  }
  if (kinds.has("list") && only("list", "tuple")) {
    if (!types.every((type) => haveOneType(itemTypesOf(type) ?? []))) return NOT_ALIKE;
    return all((list) => ({ list }), itemTypesOf) ?? NOT_ALIKE;
  }
  if (only("object")) return vague ? "any" : unifyObjects(types);
  if (only("tuple")) return vague ? "any" : unifyTuples(types);
  return kinds.has("object") && kinds.has("tuple") ? undefined : NOT_ALIKE;
}

/** Objects with the same names stay objects; others become maps. */
function unifyObjects(types: readonly Type[]): Type | undefined {
  const objects = types.flatMap((type) =>
    typeof type === "object" && "object" in type ? [type.object] : [],
  );
  const [first] = objects;
  if (!first) return undefined;
  const alike = objects.every(
    (object) => object.size === first.size && [...object.keys()].every((name) => first.has(name)),
  );
  if (!alike) {
    const map = unify(objects.flatMap((object) => [...object.values()]));
    return map === undefined ? undefined : { map };
  }
  const fields = new Map<string, Type>();
  for (const name of first.keys()) {
    const field = unify(objects.map((object) => object.get(name) ?? "any"));
    if (field === undefined) return undefined;
    fields.set(name, field);
  }
  return { object: fields };
}

/** Tuples of one length stay tuples; others become lists. */
function unifyTuples(types: readonly Type[]): Type | undefined {
  const tuples = types.flatMap((type) =>
    typeof type === "object" && "tuple" in type ? [type.tuple] : [],
  );
  const [first] = tuples;
  if (!first) return undefined;
  if (tuples.some((tuple) => tuple.length !== first.length)) {
    const list = unify(tuples.flat());
    return list === undefined ? undefined : { list };
  }
  const items: Type[] = [];
  for (let index = 0; index < first.length; index++) {
    const item = unify(tuples.map((tuple) => tuple[index] ?? "any"));
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { tuple: items };
}

/** The most general of the types that all the others can be converted to. */
function preferred(types: readonly Type[]): Type | undefined {
  const rest = [...types];
  while (rest.length > 0) {
    const best = Math.max(
      0,
      rest.findIndex((type) => !rest.some((other) => preference(other, type) < 0)),
    );
    const [wanted] = rest.splice(best, 1);
    if (wanted !== undefined && types.every((type) => isConvertible(type, wanted))) return wanted;
  }
  return undefined;
}

const GENERALITY: Readonly<Record<Kind, number>> = { list: 0, tuple: 1, set: 2, map: 3, object: 4 };

/** Negative if `a` is to be tried before `b`, 0 if that does not matter. */
function preference(a: Type, b: Type): number {
  if (a === "any" || b === "any") return Number(a === "any") - Number(b === "any");
  if (a === "string" || b === "string") {
    return isPrimitive(a) && isPrimitive(b) ? Number(b === "string") - Number(a === "string") : 0;
  }
  const [left, right] = [kindOf(a), kindOf(b)];
  if (left === "any" || left === "primitive" || right === "any" || right === "primitive") return 0;
  if (left === right) return preference(elementOf(a), elementOf(b));
  const mapLike = (kind: Kind) => kind === "map" || kind === "object";
  return mapLike(left) === mapLike(right) ? GENERALITY[left] - GENERALITY[right] : 0;
}

function distinctTypes(types: readonly Type[]): readonly Type[] {
  const distinct: Type[] = [];
  for (const type of types) {
    if (!distinct.some((other) => sameType(other, type))) distinct.push(type);
  }
  return distinct;
}
