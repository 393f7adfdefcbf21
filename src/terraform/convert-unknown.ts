import { type Refinements, typeOf, unknown } from "../value/make.ts";
import { sameType, type Type, typeName } from "../value/type.ts";
import type { Bounds, Identity, Unknown, Value } from "../value/value.ts";
import type { convert } from "./convert.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { adopt, type TypeConstraint } from "./type-constraint.ts";
import { isConvertible } from "./unify.ts";

/** An unknown in another type: what conversion preserves of its refinements stays known. */
export function convertUnknown(
  value: Unknown,
  to: TypeConstraint,
  convertPart: typeof convert,
): Value | Failure {
  const { either } = value;
  if (either && (to === "string" || to === either.kind)) {
    const { origin, sensitive } = value;
    const known = convertPart(either, to);
    return isFailure(known)
      ? known
      : { ...known, ...(origin && { origin }), ...(sensitive && { sensitive }) };
  }
  const type = adopt(to, value.type);
  if (sameType(value.type, type)) return value;
  if (!isConvertible(value.type, type) && !lacksOptional(value.type, to)) {
    return failure(`${typeName(value.type)} cannot be converted to ${typeName(type)}.`);
  }
  const members = convertMembers(value, to, convertPart);
  if (members && "message" in members) return members;
  return unknown(type, value.because, {
    origin: value.origin,
    sensitive: value.sensitive,
    notNull: value.notNull,
    identity: value.identity && identityIn(value.identity, value.type, type),
    ...(hasItems(type) ? itemRefinements(value, type) : {}),
    ...(type === "string" ? { parts: value.parts, prefixLength: value.prefixLength } : {}),
    ...(type === "number" && value.type === "any" ? { bounds: value.bounds } : {}),
    ...(typeof type === "object" && "map" in type ? { bounds: value.bounds } : {}),
    members,
    each: hasItems(type) ? eachIn(value.each, to, convertPart) : undefined,
    someOf: value.type === "any" || type === "string" ? value.someOf : undefined,
    step: value.step && stepInto(value.step, to, convertPart),
  });
}

/** An object may lack what is optional in the constraint; `isConvertible` knows only plain types. */
export function lacksOptional(from: Type, to: TypeConstraint): boolean {
  if (typeof to === "string" || typeof from === "string") return false;
  return "fields" in to && ("object" in from || "map" in from);
}

const hasItems = (type: Type): boolean =>
  typeof type === "object" && ("list" in type || "set" in type);

function itemRefinements(value: Unknown, type: Type): Refinements {
  const { distinct, bounds } = value;
  const toSet = typeof type === "object" && "set" in type;
  const fromSet = typeof value.type === "object" && "set" in value.type;
  // Equal items become one in a set, unless they are known to differ.
  const shrunk: Bounds | undefined =
    bounds && toSet && !fromSet && !distinct
      ? { min: Math.min(1, bounds.min), max: bounds.max }
      : bounds;
  return { bounds: shrunk, distinct: distinct || (fromSet && !toSet) || undefined };
}

function convertMembers(
  value: Unknown,
  to: TypeConstraint,
  convertPart: typeof convert,
): readonly Value[] | Failure | undefined {
  if (!value.members || typeof to === "string") return undefined;
  const element = "list" in to ? to.list : "set" in to ? to.set : undefined;
  if (element === undefined) return undefined;
  const members: Value[] = [];
  for (const member of value.members) {
    const converted = convertPart(member, element);
    if (isFailure(converted)) return converted;
    // Under `list(any)` the unseen items may make strings of numbers.
    if (element !== "any" || typeOf(converted) === "string") members.push(converted);
  }
  return members;
}

/** What is known of every item survives where the items are converted to one known type. */
function eachIn(
  each: Unknown | undefined,
  to: TypeConstraint,
  convertPart: typeof convert,
): Unknown | undefined {
  if (!each || typeof to === "string") return undefined;
  const element = "list" in to ? to.list : "set" in to ? to.set : undefined;
  const converted = element === undefined ? undefined : convertPart(each, element);
  return converted?.kind === "unknown" ? converted : undefined;
}

/**
 * Strings made of scalars differ as these did, and ids are strings whether we know their type or not. Other
 * conversions may make one value of two, or another value of one: of `"1"`, of an absent attribute.
 */
function identityIn(identity: Identity, from: Type, to: Type): Identity {
  const { reference, among, item } = identity;
  const told = to === "string" && {
    ...(among !== undefined && { among }),
    ...(item !== undefined && { item }),
  };
  const key = from === "any" && to === "string" ? identity.key : `${typeName(to)}(${identity.key})`;
  return { key, ...((from === "any" || to === "string") && reference && { reference }), ...told };
}

function stepInto(
  step: NonNullable<Unknown["step"]>,
  to: TypeConstraint,
  convertPart: typeof convert,
): NonNullable<Unknown["step"]> | undefined {
  if (typeof to === "string") return undefined;
  return (key) => {
    const part = step(key);
    const type = partConstraint(to, key);
    if (!part || type === undefined) return undefined;
    const converted = convertPart(part, type);
    // The conversion of the whole would have failed.
    return isFailure(converted) ? undefined : converted;
  };
}

function partConstraint(
  to: Exclude<TypeConstraint, string>,
  key: string | number,
): TypeConstraint | undefined {
  if ("list" in to) return to.list;
  if ("map" in to) return to.map;
  if ("set" in to) return undefined;
  if ("tuple" in to) return to.tuple[Number(key)];
  return "fields" in to ? to.fields.get(String(key))?.type : to.object.get(String(key));
}
