import { compareExact, type Exact, textOfExact } from "./exact.ts";
import { exactOf } from "./make.ts";
import { and, type Truth } from "./truth.ts";
import type { Bounds, ListValue, NumberValue, ObjectValue, Unknown, Value } from "./value.ts";

/**
 * Whether two values are equal, whatever the unknowns in them turn out to be. Two unknowns are equal only
 * if they are one pure expression of one instance; what is known of an unknown can tell it from a value.
 */
export function same(a: Value, b: Value): Truth {
  if (a.kind === "unknown") return b.kind === "unknown" ? sameUnknowns(a, b) : mayBe(a, b);
  if (b.kind === "unknown") return mayBe(b, a);
  if (a.kind === "list") return b.kind === "list" && sameLists(a, b);
  if (a.kind === "object") return b.kind === "object" && sameObjects(a, b);
  if (a.kind === "null" || b.kind === "null") return a.kind === b.kind;
  if (a.kind === "number") return b.kind === "number" && sameNumbers(a, b);
  return b.kind === a.kind && a.value === b.value;
}

/** Whether they are written alike: a number made of fewer bits may print as the same decimal. */
function sameNumbers(a: NumberValue, b: NumberValue): boolean {
  if (!a.exact && !b.exact) return a.value === b.value;
  const [x, y] = [exactOf(a), exactOf(b)];
  if (!x || !y) return a.value === b.value;
  return x.exponent >= 0 || y.exponent >= 0
    ? compareExact(x, y) === 0
    : textOfExact(x) === textOfExact(y);
}

/** Negative, zero or positive as the first number is smaller, equal or larger. */
export function compareNumbers(a: NumberValue, b: NumberValue): number {
  if (!a.exact && !b.exact) return a.value < b.value ? -1 : Number(a.value > b.value);
  const [x, y] = [exactOf(a), exactOf(b)];
  if (x && y) return compareExact(x, y);
  return Math.sign((x ? signOf(x) : a.value) - (y ? signOf(y) : b.value));
}

const signOf = ({ mantissa }: Exact): number => (mantissa > 0n ? 1 : -1);

/** True if something is known of the value that null does not fulfil. */
export function isNotNull(value: Value): boolean {
  if (value.kind !== "unknown") return value.kind !== "null";
  const { notNull, parts, bounds, members, prefixLength } = value;
  return Boolean(notNull || parts || bounds || members || prefixLength || value.distinct);
}

type Parts = NonNullable<Unknown["parts"]>;

/** The parts with no two texts next to each other. */
export function mergeTexts(parts: Parts): Parts {
  const merged: (string | Unknown)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === "string" && typeof last === "string") {
      merged[merged.length - 1] = (last + part).normalize("NFC");
    } else merged.push(part);
  }
  return merged;
}

/** The text that a string made of merged parts certainly begins and ends with. */
export function fixedEnds(parts: Parts): readonly [string, string] {
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1 && typeof first === "string") return [first, first];
  const start = typeof first === "string" ? steadyStart(first) : "";
  return [start, typeof last === "string" ? steadyEnd(last) : ""];
}

/**
 * Strings are in NFC, so that the last letter before an unknown may merge with a combining mark that the
 * unknown begins with. Digits and the usual separators never do.
 */
export function steadyStart(text: string): string {
  return /[\d./:_-]$/.test(text) ? text : text.slice(0, -1);
}

/** ASCII never merges with what stands before it. */
export function steadyEnd(text: string): string {
  return text.replace(/^[^ -~]+/, "");
}

function sameUnknowns(a: Unknown, b: Unknown): Truth {
  if (a.identity && b.identity) {
    if (a.identity.key === b.identity.key) return true;
    const { among, item } = a.identity;
    if (among !== undefined && among === b.identity.among) {
      if (item !== undefined && b.identity.item !== undefined && item !== b.identity.item)
        return false;
    }
  }
  if (apart(a.bounds, b.bounds) || apart(a.prefixLength, b.prefixLength)) return false;
  return a.parts && b.parts ? sameParts(a.parts, b.parts) : "unknown";
}

function sameParts(left: Parts, right: Parts): Truth {
  const [a, b] = [mergeTexts(left), mergeTexts(right)];
  const [start, end] = fixedEnds(a);
  const [otherStart, otherEnd] = fixedEnds(b);
  if (!start.startsWith(otherStart) && !otherStart.startsWith(start)) return false;
  if (!end.endsWith(otherEnd) && !otherEnd.endsWith(end)) return false;
  if (a.length !== b.length) return "unknown";
  const pairs = a.map((part, index) => samePart(part, b[index]));
  if (pairs.every((pair) => pair === true)) return true;
  // One unknown between equal texts decides: the strings differ exactly if it does.
  const others = pairs.filter((pair) => pair !== true);
  return others.length === 1 && others[0] === false ? false : "unknown";
}

function samePart(a: string | Unknown, b: string | Unknown | undefined): Truth {
  if (typeof a === "string" || typeof b === "string" || b === undefined) {
    // Texts of different lengths may still be part of equal strings.
    return a === b ? true : "unknown";
  }
  return same(a, b);
}

/** Whether an unknown may turn out to be the known value: never `true`. */
function mayBe(unknown: Unknown, known: Exclude<Value, Unknown>): false | "unknown" {
  return excludes(unknown, known) ? false : "unknown";
}

function excludes(unknown: Unknown, known: Exclude<Value, Unknown>): boolean {
  const { bounds, parts, prefixLength } = unknown;
  switch (known.kind) {
    case "null":
      return isNotNull(unknown);
    case "number":
      return outside(bounds, known.value);
    case "list":
      return outside(bounds, known.items.length);
    case "string": {
      if (prefixLength && outside(prefixLength, lengthOfPrefix(known.value))) return true;
      return parts !== undefined && !fits(known.value, parts);
    }
    default:
      return false;
  }
}

function fits(text: string, parts: Parts): boolean {
  const merged = mergeTexts(parts);
  const [start, end] = fixedEnds(merged);
  if (merged.every((part) => typeof part === "string")) return text === start;
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}

/** -1, which is outside of every range, for a text that is no network. */
function lengthOfPrefix(text: string): number {
  const digits = /\/(\d{1,3})$/.exec(text)?.[1];
  return digits === undefined ? -1 : Number(digits);
}

const outside = (bounds: Bounds | undefined, value: number): boolean =>
  bounds !== undefined && (value < bounds.min || value > bounds.max);

const apart = (a: Bounds | undefined, b: Bounds | undefined): boolean =>
  a !== undefined && b !== undefined && (a.max < b.min || b.max < a.min);

function sameLists(a: ListValue, b: ListValue): Truth {
  if (a.items.length !== b.items.length) return false;
  if (a.shape === "set" || b.shape === "set") return sameSets(a, b);
  return a.items.reduce<Truth>((truth, item, index) => {
    const other = b.items[index];
    return truth === false || !other ? false : and(truth, same(item, other));
  }, true);
}

/** Sets have no order: equal if every item certainly has a partner, different if one certainly has none. */
function sameSets(a: ListValue, b: ListValue): Truth {
  const partners = a.items.map((item) => b.items.map((other) => same(item, other)));
  const lonely = (truths: readonly (Truth | undefined)[]) =>
    truths.every((truth) => truth === false);
  if (partners.some(lonely)) return false;
  if (b.items.some((_, index) => lonely(partners.map((row) => row[index])))) return false;
  return partners.every((row) => row.includes(true)) ? true : "unknown";
}

function sameObjects(a: ObjectValue, b: ObjectValue): Truth {
  const vague = (value: ObjectValue) => Boolean(value.open || value.symbols);
  let truth: Truth = vague(a) || vague(b) ? "unknown" : true;
  for (const key of new Set([...a.entries.keys(), ...b.entries.keys()])) {
    const [left, right] = [a.entries.get(key), b.entries.get(key)];
    if (left && right) truth = and(truth, same(left, right));
    else if (!key.startsWith("\0") && !vague(left ? b : a)) return false;
    else truth = and(truth, "unknown");
  }
  return truth;
}
