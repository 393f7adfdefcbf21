import type { Origin } from "../value/origin.ts";
import type { Because } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import type { Declaration } from "./declaration.ts";

/**
 * What a rule's expression can be asked about: scalars (known or unknown), entities, collections.
 * An `unknown` value stands for an unknown of any type, entities and collections included; `null` stands
 * for an entity that is certainly absent.
 */
export type Fact = Value | Entity | Collection;

/** A typed thing with properties: one AWS resource after normalization, or a structure such as a CIDR. */
export interface Entity {
  readonly kind: "entity";
  /** The name of its kind: `Subnet`, `Cidr`. */
  readonly type: string;
  /** Unique in the scan and stable; equal ids are the same entity. */
  readonly id: string;
  readonly address: string;
  readonly root: string;
  /** True if it stands for a number of instances that is not known, possibly none. */
  readonly many: boolean;
  /** Why it is not certain that it exists; absent when it certainly does. */
  readonly guard?: Because;
  /** True if it may turn out to be another entity of its kind, as something outside the code may. */
  readonly mayBeDeclared?: boolean;
  /** Absent for structures and for things that live outside the code. */
  readonly declaration?: Declaration;
  /** Where the entity is declared; absent for things that live outside the code. */
  readonly origin?: Origin;
  /** Where the code refers to it, when a property led to it: what a finding about the reference points at. */
  readonly referredAt?: Origin;
  /** A declared property. Computed once. Asking for one that the kind does not have is a bug and throws. */
  get(property: string): Fact;
  /** A declared method of the kind, such as `tag("Name")`. */
  call(method: string, args: readonly Fact[]): Fact;
}

/** Members that are certainly there, members that may be, and whether there may be more that we cannot see. */
export interface Collection {
  readonly kind: "collection";
  readonly certain: readonly Fact[];
  readonly possible: readonly Possible[];
  /** Why there may be more members than we can see; absent when there are none. */
  readonly open?: Because;
  readonly origin?: Origin;
}

export interface Possible {
  readonly fact: Fact;
  /** Why it is not certain that it is a member. */
  readonly because: Because;
  /** True if it stands for any number of members, none included; otherwise for at most one. */
  readonly many: boolean;
}
