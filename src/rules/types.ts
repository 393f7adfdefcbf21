import type { Kind, Method } from "../graph/kind.ts";
import type { ExpressionType } from "./expression.ts";

/** The type of `[]`'s members: fits everything. */
export const NOTHING = "nothing";
export const NULL = "null";

/** As it is written in the documentation of kinds: `list(Subnet)`. */
export function printType(type: ExpressionType): string {
  return typeof type === "string" ? type : `list(${printType(type.list)})`;
}

/** The type that both fit, undefined when there is none. An entity or a scalar may also be null. */
export function commonType(a: ExpressionType, b: ExpressionType): ExpressionType | undefined {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  if (typeof a !== "string" && typeof b !== "string") {
    const list = commonType(a.list, b.list);
    return list && { list };
  }
  if (a === NULL && typeof b === "string") return b;
  if (b === NULL && typeof a === "string") return a;
  return a === b ? a : undefined;
}

/** The kinds by name. */
export type Kinds = ReadonlyMap<string, Kind>;

export const kindsByName = (kinds: readonly Kind[]): Kinds =>
  new Map(kinds.map((kind) => [kind.name, kind]));

/** The variable that stands for an entity of the kind: `routeTable` for `RouteTable`. */
export const variableOf = (kind: string): string => kind.slice(0, 1).toLowerCase() + kind.slice(1);

export function propertyType(kind: Kind, name: string): ExpressionType | undefined {
  return Object.hasOwn(kind.properties, name) ? kind.properties[name]?.type : undefined;
}

export function methodOf(kind: Kind, name: string): Method | undefined {
  return Object.hasOwn(kind.methods, name) ? kind.methods[name] : undefined;
}
