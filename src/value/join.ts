import {
  becauseOfValues,
  isSensitive,
  isWhollyKnown,
  list,
  mapOf,
  object,
  tuple,
  typeOf,
  unknown,
} from "./make.ts";
import { type Because, becauseOf } from "./reason.ts";
import { isNotNull, same } from "./same.ts";
import { sameType, type Type } from "./type.ts";
import type { Bounds, ListValue, ObjectValue, Unknown, Value } from "./value.ts";

/**
 * The most precise value that covers both: what an expression is known to be when it is one of the two
 * and nobody knows which. `because` says why not.
 */
export function join(a: Value, b: Value, because: Because): Value {
  if (a === b) return a;
  if (a.kind === b.kind && isWhollyKnown(a) && isWhollyKnown(b) && sameType(typeOf(a), typeOf(b))) {
    if (same(a, b) === true) return a;
  }
  if (a.kind === "unknown" && b.kind === "unknown" && a.identity?.key !== undefined) {
    if (a.identity.key === b.identity?.key && sameType(a.type, b.type)) return a;
  }
  if (a.kind === "list" && b.kind === "list" && joinable(a, b)) return joinItems(a, b, because);
  if (a.kind === "object" && b.kind === "object" && a.shape === b.shape) {
    return joinEntries(a, b, because);
  }
  return blend(a, b, because);
}

function joinable(a: ListValue, b: ListValue): boolean {
  return a.shape === b.shape && a.shape !== "set" && a.items.length === b.items.length;
}

function joinItems(a: ListValue, b: ListValue, because: Because): Value {
  const items = a.items.map((item, index) => join(item, b.items[index] ?? item, because));
  const made = a.shape === "tuple" ? tuple(items) : list(items, commonElement(a, b));
  return a.sensitive || b.sensitive ? { ...made, sensitive: true } : made;
}

function commonElement(a: ListValue | ObjectValue, b: ListValue | ObjectValue): Type {
  return sameType(a.element, b.element) ? a.element : "any";
}

/** The common keys are certain; those of one side only may be there. */
function joinEntries(a: ObjectValue, b: ObjectValue, because: Because): Value {
  const entries = new Map<string, Value>();
  const symbols = new Map<string, Unknown>();
  for (const [name, left] of a.entries) {
    const right = b.entries.get(name);
    if (!right) continue;
    entries.set(name, join(left, right, because));
    const symbol = a.symbols?.get(name);
    if (symbol) symbols.set(name, symbol);
  }
  const one = entries.size === a.entries.size && entries.size === b.entries.size;
  const ends = [a.open, b.open, one ? undefined : because].filter((end) => end !== undefined);
  const extent = { symbols, open: ends.length > 0 ? becauseOf(ends) : undefined };
  const made =
    a.shape === "map" ? mapOf(entries, commonElement(a, b), extent) : object(entries, extent);
  return a.sensitive || b.sensitive ? { ...made, sensitive: true } : made;
}

/** An unknown that keeps what the two have in common. */
function blend(a: Value, b: Value, because: Because): Unknown {
  const [left, right] = [typeOf(a), typeOf(b)];
  // An untyped null fits every type.
  const agreed = isUntypedNull(a)
    ? right
    : isUntypedNull(b) || sameType(left, right)
      ? left
      : "any";
  const reasons = [because, ...partsOf(becauseOfValues([a, b]))];
  return unknown(agreed, becauseOf(reasons), {
    notNull: (isNotNull(a) && isNotNull(b)) || undefined,
    parts: joinParts(a, b, because),
    bounds: joinBounds(a, b),
    members: joinMembers(a, b),
    distinct: (isDistinct(a) && isDistinct(b)) || undefined,
    prefixLength: widest(prefixLengthOf(a), prefixLengthOf(b)),
    sensitive: isSensitive(a) || isSensitive(b) || undefined,
  });
}

const isUntypedNull = (value: Value): boolean => value.kind === "null" && value.type === "any";

const partsOf = (because: Because): readonly Because[] =>
  "all" in because ? because.all : [because];

function widest(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  return a && b && { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

function joinBounds(a: Value, b: Value): Bounds | undefined {
  const both = widest(boundsOf(a), boundsOf(b));
  return both && (both.min > Number.NEGATIVE_INFINITY || both.max < Number.POSITIVE_INFINITY)
    ? both
    : undefined;
}

/** The range of a number or of the length of a collection. */
function boundsOf(value: Value): Bounds | undefined {
  if (value.kind === "number") return { min: value.value, max: value.value };
  if (value.kind === "list") return { min: value.items.length, max: value.items.length };
  return value.kind === "unknown" ? value.bounds : undefined;
}

function isDistinct(value: Value): boolean {
  if (value.kind === "unknown") return value.distinct === true;
  if (value.kind !== "list") return false;
  return value.shape === "set" || value.items.length < 2;
}

/** What both lists certainly hold. */
function joinMembers(a: Value, b: Value): readonly Value[] | undefined {
  const [left, right] = [membersOf(a), membersOf(b)];
  if (!left?.length || !right?.length || left.length * right.length > 10_000) return undefined;
  const common = left.filter((item) =>
    right.some((other) => sameType(typeOf(item), typeOf(other)) && same(item, other) === true),
  );
  return common.length > 0 ? common : undefined;
}

function membersOf(value: Value): readonly Value[] | undefined {
  if (value.kind === "list") return value.items;
  return value.kind === "unknown" ? value.members : undefined;
}

function prefixLengthOf(value: Value): Bounds | undefined {
  if (value.kind === "unknown") return value.prefixLength;
  if (value.kind !== "string") return undefined;
  const network = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-fA-F:.]*:[\da-fA-F:.]*)\/(\d{1,3})$/.exec(
    value.value,
  );
  const length = Number(network?.[1]);
  return network ? { min: length, max: length } : undefined;
}

type Parts = readonly (string | Unknown)[];

/** The common beginning and end of two strings, around an unknown middle. */
function joinParts(a: Value, b: Value, because: Because): Parts | undefined {
  const [left, right] = [stringParts(a), stringParts(b)];
  if (!left || !right) return undefined;
  const start = commonStart(left, right);
  const rest = [left.slice(start.length), right.slice(start.length)] as const;
  const [first, other] = [edge(left, start.length), edge(right, start.length)];
  const shared = sharedPrefix(first, other);
  const tail = sharedSuffix(endOf(rest[0], shared.length), endOf(rest[1], shared.length));
  if (start.length === 0 && shared === "" && tail === "") return undefined;
  const middle = unknown("string", because, { notNull: true });
  return [...start, ...(shared ? [shared] : []), middle, ...(tail ? [tail] : [])];
}

function stringParts(value: Value): Parts | undefined {
  if (value.kind === "string") return [value.value];
  return value.kind === "unknown" && value.type === "string" ? value.parts : undefined;
}

/** Parts that begin both strings and are certainly equal. */
function commonStart(a: Parts, b: Parts): Parts {
  let count = 0;
  while (count < a.length && count < b.length) {
    const [left, right] = [a[count], b[count]];
    if (left === undefined || right === undefined) break;
    const equal =
      typeof left === "string" || typeof right === "string"
        ? left === right
        : same(left, right) === true;
    if (!equal) break;
    count++;
  }
  return a.slice(0, count);
}

const edge = (parts: Parts, at: number): string => {
  const part = parts[at];
  return typeof part === "string" ? part : "";
};

/** The text at the end, without what the common beginning has taken of it. */
function endOf(parts: Parts, taken: number): string {
  const last = parts.at(-1);
  if (typeof last !== "string") return "";
  return parts.length === 1 ? last.slice(taken) : last;
}

/** Cut where an unknown may follow without merging with the last letter: after ASCII. */
function sharedPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return a.slice(0, length).replace(/[^\x00-\x7f].*$/s, "");
}

function sharedSuffix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length++;
  return a.slice(a.length - length).replace(/^.*[^\x00-\x7f]/s, "");
}
