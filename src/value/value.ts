import type { Span } from "../source/file.ts";
import type { Exact } from "./exact.ts";
import type { Origin } from "./origin.ts";
import type { Because, Reference } from "./reason.ts";
import type { Type } from "./type.ts";

/**
 * What an expression evaluates to. Values are immutable and shared. Everything but `unknown` is known at
 * its top; lists and objects may hold unknowns.
 *
 * The promise that every operation keeps: replace the unknowns by any concrete values that fit their
 * types and refinements, and what was known stays as it was.
 */
export type Value =
  | StringValue
  | NumberValue
  | BoolValue
  | NullValue
  | ListValue
  | ObjectValue
  | Unknown;

interface Marks {
  /** Where the value comes from; absent for values that no text decides. */
  readonly origin?: Origin;
  /** True if the user declared it secret: it is never printed. */
  readonly sensitive?: true;
}

interface Text extends Marks {
  /**
   * The value that the string is the JSON of, where it was made from one: `jsonencode(x)`. It says no more
   * than the string does, but every part of it knows where it is written.
   */
  readonly encodes?: Value;
  /** What it was put together from, where several lines of it are written in some file. */
  readonly pieces?: readonly Piece[];
}

/** A stretch of a text, and where it is written. */
export interface Piece {
  readonly text: string | Unknown;
  readonly span: Span;
  /** True if the span holds the text itself, and not an expression for it. */
  readonly literal: boolean;
}

export interface StringValue extends Text {
  readonly kind: "string";
  /** In Unicode NFC. */
  readonly value: string;
}

export interface NumberValue extends Marks {
  readonly kind: "number";
  /** The nearest double. Without `exact` the number is the decimal that this one prints as. */
  readonly value: number;
  /** All digits of a number that a double cannot hold, or its precision where that is not Terraform's usual one. */
  readonly exact?: Exact;
}

export interface BoolValue extends Marks {
  readonly kind: "bool";
  readonly value: boolean;
}

export interface NullValue extends Marks {
  readonly kind: "null";
  readonly type: Type;
}

/**
 * A sequence whose length is known. For `set` the items are pairwise different for certain, known items
 * come first and in Terraform's order, and `element` is their common type.
 */
export interface ListValue extends Marks {
  readonly kind: "list";
  readonly shape: "tuple" | "list" | "set";
  /** The element type of a list or set; `any` for tuples. */
  readonly element: Type;
  readonly items: readonly Value[];
}

/** An object or map. `entries` are certainly there, in insertion order. */
export interface ObjectValue extends Marks {
  readonly kind: "object";
  readonly shape: "object" | "map";
  /** The element type of a map; `any` for objects. */
  readonly element: Type;
  readonly entries: ReadonlyMap<string, Value>;
  /**
   * Keys that are not known but known to differ from each other and from every other key, such as three
   * indices into one list of zones. `entries` holds their values under `symbolKey(key)`.
   */
  readonly symbols?: ReadonlyMap<string, Unknown>;
  /** Set when there may be more entries than `entries`: `merge(var.tags, { a = "b" })`. */
  readonly open?: Because;
}

/** A value that the code does not decide. Refinements say what is known of it all the same. */
export interface Unknown extends Text {
  readonly kind: "unknown";
  /** `any` when the type is not known either. */
  readonly type: Type;
  readonly because: Because;
  readonly identity?: Identity;
  /** True if it is certainly not null. */
  readonly notNull?: true;
  /** A string made of these parts, in order: `com.amazonaws.` + region + `.s3`. */
  readonly parts?: readonly (string | Unknown)[];
  /** A number, or the length of a collection, lies in this range. */
  readonly bounds?: Bounds;
  /** Items that an unknown list or set certainly holds, in no particular order. */
  readonly members?: readonly Value[];
  /** True if the items of an unknown list are pairwise different, as the zones of a region are. */
  readonly distinct?: true;
  /** What is known of every item of an unknown list: the refinements of this one. */
  readonly each?: Unknown;
  /**
   * One step into the value: an attribute of the resource behind it, an instance by its key. Evaluated
   * when asked for; undefined when there certainly is no such thing.
   */
  readonly step?: (key: string | number) => Value | undefined;
  /** It is this attribute of one of the instances that a declaration with `many` stands for. */
  readonly someOf?: Reference;
  /** It is this, or the string that this is written as: nobody knows which of the two types it has. */
  readonly either?: NumberValue | BoolValue;
  /** The string is a network in CIDR notation, whose prefix length lies in this range. */
  readonly prefixLength?: Bounds;
}

/** An inclusive range; `max` may be Infinity. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** What an unknown is, so that it can be compared although nobody knows its value. */
export interface Identity {
  /** Two unknowns with one key are the same pure expression of the same single instance: equal. */
  readonly key: string;
  /** An attribute of a declared instance that exists only after apply. */
  readonly reference?: Reference;
  /**
   * Two unknowns with one `among` and different `item` certainly differ: ids and ARNs of created
   * resources, or different `[]` indices into one zone list.
   */
  readonly among?: string;
  readonly item?: string;
}

/** The key of `ObjectValue.entries` for a key that is not known; no string of a user begins with NUL. */
export function symbolKey(key: Unknown): string | undefined {
  return key.identity && `\0${key.identity.key}`;
}
