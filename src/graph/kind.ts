import type { Entity, Fact } from "./fact.ts";

/** The type of a property as a rule's expression sees it: a scalar, the name of a kind, or a list of those. */
export type PropertyType = string | { readonly list: PropertyType };

/** What a rule author can ask of a kind, and how it is found in each language. */
export interface Kind {
  /** AWS's noun, in the singular: `RouteTable`. The variable in a rule is the same with a small initial. */
  readonly name: string;
  readonly doc: string;
  /** Resource types that declare one; empty for kinds that are derived, such as `Target`. */
  readonly terraform: readonly string[];
  readonly cloudformation: readonly string[];
  readonly properties: Readonly<Record<string, Property>>;
  readonly methods: Readonly<Record<string, Method>>;
}

export interface Property {
  /** `string`, `int`, `bool`, the name of a kind, or a list. */
  readonly type: PropertyType;
  readonly doc: string;
}

export interface Method {
  readonly args: readonly PropertyType[];
  readonly returns: PropertyType;
  readonly doc: string;
}

/** The normalized graph: every entity, grouped by kind. Nothing in it is evaluated before it is asked for. */
export interface Graph {
  /** All entities of a kind, in a stable order; those outside the code come last. */
  readonly entities: ReadonlyMap<string, readonly Entity[]>;
}

export type Ask = (entity: Entity) => Fact;
