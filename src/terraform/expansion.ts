import { object } from "../value/make.ts";
import type { Because } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import type { Binding } from "./scope.ts";

/** One instance of a resource or module call, before anything in it is evaluated. */
export interface Place {
  /** `""`, `[0]`, `["a"]`; `[*]` for a place that stands for a number of instances that is not known. */
  readonly suffix: string;
  /** The key that finds it in its resource: an index, a key, or the key of a symbol. */
  readonly key: string | number | undefined;
  readonly many: boolean;
  readonly guard?: Because;
  /** `count` or `each`. */
  readonly bindings?: Binding;
}

export interface Expansion {
  readonly by: "single" | "count" | "for_each";
  readonly places: readonly Place[];
  /** Set when the number or the keys of the instances are not known. */
  readonly doubt?: Because;
  /** Keys of a `for_each` that are not known but differ, by the key of their place. */
  readonly symbols: ReadonlyMap<string, Value & { kind: "unknown" }>;
}

/** More instances than this are kept as one place that stands for all of them. */
export const MOST_PLACES = 1000;

export const NO_SYMBOLS = new Map<string, never>();

export const TOO_MANY = {
  text: `There are more than ${MOST_PLACES} instances; the scanner looks at them as one.`,
  input: "instance limit",
  settledBy: "Scan a smaller configuration.",
};

/** `count` or `each` with its members. */
export function binding(name: string, entries: ReadonlyMap<string, Value>): Binding {
  return { name, value: object(entries), outer: undefined };
}
