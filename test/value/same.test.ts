import { expect, test } from "vitest";
import { bool, list, mapOf, nullOf, number, text, tuple, unknown } from "../../src/value/make.ts";
import { same } from "../../src/value/same.ts";
import type { Truth } from "../../src/value/truth.ts";
import type { Unknown, Value } from "../../src/value/value.ts";

const why = { text: "", input: "", settledBy: "" };
const some = (refinements: Parameters<typeof unknown>[2] = {}): Unknown =>
  unknown("any", why, refinements);
const zone = (item: string) => some({ identity: { key: `zones[${item}]`, among: "zones", item } });
const parts = (...parts: (string | Unknown)[]) => some({ parts });
const map = (entries: Record<string, Value>, open = false) =>
  mapOf(new Map(Object.entries(entries)), "string", open ? { open: why } : {});
const set = (...items: Value[]) => list(items, "string", "set");

test.for<[string, Value, Value, Truth]>([
  ["equal texts", text("a"), text("a"), true],
  ["different texts", text("a"), text("b"), false],
  ["a text and a number", text("1"), number(1), false],
  ["nulls", nullOf("string"), nullOf("any"), true],
  ["null and a bool", nullOf("any"), bool(false), false],
  ["a list and a text", tuple([]), text(""), false],
  ["an object and a list", map({}), tuple([]), false],

  ["an unknown and a text", some(), text("a"), "unknown"],
  ["an unknown and null", some(), nullOf("any"), "unknown"],
  ["what is not null and null", some({ notNull: true }), nullOf("any"), false],
  ["what has bounds and null", some({ bounds: { min: 0, max: 1 } }), nullOf("any"), false],
  ["one expression", zone("0"), zone("0"), true],
  ["two of one list", zone("0"), zone("1"), false],
  ["two that have nothing to do with each other", zone("0"), some(), "unknown"],
  ["a number outside of the bounds", some({ bounds: { min: 2, max: 3 } }), number(4), false],
  ["a number inside of the bounds", some({ bounds: { min: 2, max: 3 } }), number(3), "unknown"],
  [
    "ranges that do not meet",
    some({ bounds: { min: 2, max: 3 } }),
    some({ bounds: { min: 4, max: 9 } }),
    false,
  ],
  ["a list of another length", some({ bounds: { min: 2, max: 3 } }), tuple([]), false],
  ["a list that fits", some({ bounds: { min: 0, max: 3 } }), tuple([]), "unknown"],
  ["a prefix length", some({ prefixLength: { min: 24, max: 24 } }), text("10.0.0.0/23"), false],
  ["no network", some({ prefixLength: { min: 24, max: 24 } }), text("vpc"), false],
  [
    "a fitting network",
    some({ prefixLength: { min: 24, max: 24 } }),
    text("10.0.0.0/24"),
    "unknown",
  ],
  ["an unknown and a map", some(), map({}), "unknown"],

  ["another start", parts("com.", some()), text("aws.s3"), false],
  ["another end", parts(some(), ".s3"), text("com.s4"), false],
  ["start and end that would overlap", parts("ab-", some(), "-b"), text("ab-b"), false],
  ["a text that fits", parts("com.", some(), ".s3"), text("com.x.s3"), "unknown"],
  ["parts without an unknown", parts("a", "b"), text("ab"), "unknown"],
  ["parts without an unknown, and another text", parts("a", "b"), text("ac"), false],
  ["a last letter that an accent may change", parts("e", some()), text("\u00e9"), "unknown"],
  [
    "an accent that may change what stands before it",
    parts(some(), "\u0301"),
    text("\u00e9"),
    "unknown",
  ],
  ["starts that differ", parts("a-", some()), parts("b-", some()), false],
  ["ends that differ", parts(some(), "a"), parts(some(), "b"), false],
  ["the same parts", parts("a-", zone("0")), parts("a", "-", zone("0")), true],
  ["one part that differs", parts("a-", zone("0"), "b"), parts("a-", zone("1"), "b"), false],
  ["two parts that differ", parts(zone("0"), zone("1")), parts(zone("1"), zone("0")), "unknown"],
  ["more parts", parts("a-", zone("0")), parts("a-", zone("0"), zone("1")), "unknown"],
  [
    "a text in the place of an unknown",
    parts("a-", zone("0"), "c"),
    parts("a-b-", zone("0"), "c"),
    "unknown",
  ],

  ["lists", tuple([text("a"), some()]), tuple([text("a"), text("b")]), "unknown"],
  ["lists with one difference", tuple([some(), text("a")]), tuple([some(), text("b")]), false],
  ["lists of different lengths", tuple([some()]), tuple([]), false],
  ["sets in another order", set(text("a"), text("b")), set(text("b"), text("a")), true],
  ["sets with an unknown", set(text("a"), some()), set(text("b"), text("a")), "unknown"],
  ["sets with an item that fits none", set(text("c"), some()), set(text("b"), text("a")), false],

  ["maps", map({ a: text("1") }), map({ a: text("1") }), true],
  ["maps with another value", map({ a: text("1") }), map({ a: text("2") }), false],
  ["maps with another key", map({ a: text("1") }), map({ b: text("1") }), false],
  [
    "a map that may have more",
    map({ a: text("1") }, true),
    map({ a: text("1"), b: text("2") }),
    "unknown",
  ],
  [
    "a map that certainly has more",
    map({ a: text("1"), c: text("1") }, true),
    map({ a: text("1") }),
    false,
  ],
  ["two maps that may have more", map({}, true), map({ a: text("1") }, true), "unknown"],
])("%s", ([_, a, b, expected]) => {
  expect([same(a, b), same(b, a)]).toEqual([expected, expected]);
});
