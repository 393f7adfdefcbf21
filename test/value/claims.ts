import { typeOf } from "../../src/value/make.ts";
import { mergeTexts, same } from "../../src/value/same.ts";
import { isConcrete, sameType } from "../../src/value/type.ts";
import type { Bounds, Unknown, Value } from "../../src/value/value.ts";

/** What the value claims and the actual one does not fulfil; empty if nothing. */
export function broken(claimed: Value, actual: Value): string {
  const type = typeOf(claimed);
  if (isConcrete(type) && isConcrete(typeOf(actual)) && !sameType(type, typeOf(actual)))
    return "type";
  if (claimed.kind === "unknown") return brokenRefinement(claimed, actual);
  if (claimed.kind === "list") return brokenItems(claimed, actual);
  if (claimed.kind === "object") return brokenEntries(claimed, actual);
  return same(claimed, actual) === true ? "" : "value";
}

function brokenItems(claimed: Extract<Value, { kind: "list" }>, actual: Value): string {
  if (actual.kind !== "list" || actual.items.length !== claimed.items.length) return "length";
  if (claimed.shape !== "set")
    return (
      claimed.items
        .map((item, at) => broken(item, actual.items[at] ?? item))
        .find((problem) => problem !== "") ?? ""
    );
  return claimed.items.every((item) => actual.items.some((other) => broken(item, other) === ""))
    ? ""
    : "items of the set";
}

function brokenEntries(claimed: Extract<Value, { kind: "object" }>, actual: Value): string {
  if (actual.kind !== "object") return "kind";
  if (!claimed.open && claimed.entries.size !== actual.entries.size) return "number of entries";
  for (const [name, entry] of claimed.entries) {
    if (claimed.symbols?.has(name)) continue;
    const other = actual.entries.get(name);
    if (!other) return `entry ${name}`;
    if (broken(entry, other)) return `entry ${name}: ${broken(entry, other)}`;
  }
  return "";
}

function brokenRefinement(claimed: Unknown, actual: Value): string {
  const { notNull, bounds, members, distinct, parts, prefixLength } = claimed;
  if (notNull && actual.kind === "null") return "not null";
  if (bounds && !isWithin(bounds, sizeOf(actual))) return "bounds";
  const items = actual.kind === "list" ? actual.items : [];
  if (members?.some((member) => !items.some((item) => broken(member, item) === "")))
    return "members";
  if (
    distinct &&
    items.some((item, at) => items.slice(0, at).some((other) => same(item, other) === true))
  )
    return "distinct";
  if (parts && !fits(mergeTexts(parts), actual)) return "parts";
  const length =
    actual.kind === "string"
      ? Number(/\/(\d+)$/.exec(actual.value)?.[1] ?? Number.NaN)
      : Number.NaN;
  return prefixLength && !isWithin(prefixLength, length) ? "prefix length" : "";
}

const isWithin = ({ min, max }: Bounds, size: number): boolean => size >= min && size <= max;

function sizeOf(value: Value): number {
  if (value.kind === "number") return value.value;
  if (value.kind === "list") return value.items.length;
  return value.kind === "object" ? value.entries.size : Number.NaN;
}

/** True if the texts stand in the string in order, the first and last at its ends. */
function fits(parts: readonly (string | Unknown)[], actual: Value): boolean {
  if (actual.kind !== "string") return false;
  const pattern = parts
    .map((part) => (typeof part === "string" ? part.replace(/[^\w]/g, "\\$&") : ".*"))
    .join("");
  return new RegExp(`^${pattern}$`, "s").test(actual.value);
}
