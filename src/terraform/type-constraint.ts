import type { Type } from "../value/type.ts";
import type { Value } from "../value/value.ts";

/**
 * What a variable's `type` asks for: a type whose objects may have optional attributes with defaults.
 * `any` stands for whatever type fits. Every `Type` is a constraint.
 */
export type TypeConstraint =
  | "string"
  | "number"
  | "bool"
  | "any"
  | { readonly list: TypeConstraint }
  | { readonly set: TypeConstraint }
  | { readonly map: TypeConstraint }
  | { readonly tuple: readonly TypeConstraint[] }
  | { readonly object: ReadonlyMap<string, TypeConstraint> }
  | { readonly fields: ReadonlyMap<string, Field> };

/** One attribute of an `object({ … })` constraint. */
export interface Field {
  readonly type: TypeConstraint;
  /** True for `optional(…)`. */
  readonly optional: boolean;
  /** The second argument of `optional`: stands in for an absent or null attribute. */
  readonly fallback?: Value;
}

/** The type that fulfils the constraint, if its `any` may stay open. */
export function typeOfConstraint(constraint: TypeConstraint): Type {
  if (typeof constraint === "string") return constraint;
  if ("list" in constraint) return { list: typeOfConstraint(constraint.list) };
  if ("set" in constraint) return { set: typeOfConstraint(constraint.set) };
  if ("map" in constraint) return { map: typeOfConstraint(constraint.map) };
  if ("tuple" in constraint) return { tuple: constraint.tuple.map(typeOfConstraint) };
  const fields = [...fieldsOf(constraint)];
  return { object: new Map(fields.map(([name, { type }]) => [name, typeOfConstraint(type)])) };
}

/** The attributes of an object constraint, in either spelling. */
export function fieldsOf(
  constraint: Extract<TypeConstraint, { readonly object: unknown } | { readonly fields: unknown }>,
): ReadonlyMap<string, Field> {
  if ("fields" in constraint) return constraint.fields;
  return new Map([...constraint.object].map(([name, type]) => [name, { type, optional: false }]));
}

/** Whether a value that has the type already may still lack something: a default, at any depth. */
export function hasFields(constraint: TypeConstraint): boolean {
  if (typeof constraint === "string") return false;
  if ("list" in constraint) return hasFields(constraint.list);
  if ("set" in constraint) return hasFields(constraint.set);
  if ("map" in constraint) return hasFields(constraint.map);
  if ("tuple" in constraint) return constraint.tuple.some(hasFields);
  return "fields" in constraint || [...constraint.object.values()].some(hasFields);
}

/** The constraint with its `any` filled in from the type of a value that is converted to it. */
export function adopt(constraint: TypeConstraint, from: Type): Type {
  if (constraint === "any") return from;
  if (typeof constraint === "string" || typeof from === "string")
    return typeOfConstraint(constraint);
  if ("list" in constraint) return { list: adoptInside(constraint.list, from) };
  if ("set" in constraint) return { set: adoptInside(constraint.set, from) };
  if ("map" in constraint) return { map: adoptInside(constraint.map, from) };
  return typeOfConstraint(constraint);
}

function adoptInside(constraint: TypeConstraint, from: Exclude<Type, string>): Type {
  if ("list" in from) return adopt(constraint, from.list);
  if ("set" in from) return adopt(constraint, from.set);
  if ("map" in from) return adopt(constraint, from.map);
  return typeOfConstraint(constraint);
}
