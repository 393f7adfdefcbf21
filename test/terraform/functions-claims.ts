import { isFailure } from "../../src/terraform/failure.ts";
import {
  bool,
  list,
  mapOf,
  nullOf,
  number,
  object,
  text,
  tuple,
  typeOf,
} from "../../src/value/make.ts";
import { mergeTexts, same } from "../../src/value/same.ts";
import { isConcrete, sameType } from "../../src/value/type.ts";
import type { Bounds, Unknown, Value } from "../../src/value/value.ts";
import { evaluated } from "./functions-evaluate.ts";
import { LOCALS } from "./functions-locals.ts";
import { shown } from "./functions-show.ts";

/** What is claimed of an expression while the preamble is unknown, and not true for some values; or nothing. */
export function brokenClaim(expression: string, rounds: number): string {
  const claimed = evaluated(expression, LOCALS);
  for (let round = 0; round < rounds; round++) {
    const locals = object(
      new Map(
        Object.entries(CANDIDATES).map(([name, values], at) => [name, pick(values, round, at)]),
      ),
    );
    const actual = evaluated(expression, locals);
    // Terraform refuses the call: nothing was promised.
    if (isFailure(actual)) continue;
    if (isFailure(claimed)) return `fails (${claimed.message}), but may be ${shown(actual)}`;
    const problem = broken(claimed, actual);
    if (problem !== "") return `${problem}: ${shown(claimed)}, but may be ${shown(actual)}`;
  }
  return "";
}

const strings = (...items: (string | null)[]) =>
  items.map((item) => (item === null ? nullOf("string") : text(item)));

/** What each unknown of the preamble may turn out to be. `u` and `v` are ids of two resources. */
const CANDIDATES: Readonly<Record<string, readonly Value[]>> = {
  u: ["i-1", "10.0.0.0/16", "a", "x-b", "5", "fd00::/48", "true", ",", "b,c"].map(text),
  v: ["i-2", "x", "d"].map(text),
  any: [
    text("a"),
    number(1),
    text("1"),
    bool(true),
    nullOf("any"),
    tuple([text("a"), number(1)]),
    list(strings("b", "b"), "string"),
    list(strings("a"), "string", "set"),
    object(new Map([["a", text("x")]])),
    mapOf(new Map([["a", number(2)]]), "number"),
  ],
  bool: [bool(true), bool(false)],
  list: [[], ["a"], ["a", "b"], ["", "a", null], ["1", "1"], ["b", "a", "c"]].map((items) =>
    list(strings(...items), "string"),
  ),
  map: [
    new Map(),
    new Map([["a", text("y")]]),
    new Map([
      ["b", text("1")],
      ["c", text("2")],
    ]),
  ].map((entries) => mapOf(entries, "string")),
  number: [0, 1, 2, 7, 1.5, -1].map(number),
  set: [[], ["a"], ["1", "b"]].map((items) => list(strings(...items), "string", "set")),
};

/** Different paces for different names, so that all pairs of neighbours meet. */
function pick(values: readonly Value[], round: number, pace: number): Value {
  return (
    values[(round * (pace + 1) + Math.floor(round / values.length)) % values.length] ??
    nullOf("any")
  );
}

/** What the value claims and the actual one does not fulfil; empty if nothing. */
function broken(claimed: Value, actual: Value): string {
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
