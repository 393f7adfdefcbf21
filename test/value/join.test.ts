import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { join } from "../../src/value/join.ts";
import {
  list,
  mapOf,
  nullOf,
  number,
  object,
  text,
  tuple,
  typeOf,
  unknown,
} from "../../src/value/make.ts";
import { reasonsOf } from "../../src/value/reason.ts";
import { sameType } from "../../src/value/type.ts";
import type { Unknown, Value } from "../../src/value/value.ts";
import { shown } from "../terraform/functions-show.ts";
import { broken } from "./claims.ts";

const reason = (input: string) => ({ text: `${input} is not known.`, input, settledBy: "" });
const id = (key: string, more = {}): Unknown =>
  unknown("string", reason(key), { notNull: true, identity: { key }, ...more });
const strings = (...items: string[]) => list(items.map(text), "string");

test.for<[string, Value, Value, string]>([
  ["equal values", text("a"), text("a"), '"a"'],
  ["the same unknown", id("u"), id("u"), 'unknown "string" (u)'],
  ["texts", text("pre-a.tf"), text("pre-b.tf"), 'unknown "string" (parts "pre-" ? ".tf")'],
  ["texts with nothing in common", text("a"), text("b"), 'unknown "string" ()'],
  [
    "networks",
    text("10.0.0.0/16"),
    text("10.1.0.0/20"),
    'unknown "string" (parts "10." ?; prefix 16..20)',
  ],
  ["a text and null", text("a"), nullOf("string"), 'unknown "string" (maybe null)'],
  ["a text and an untyped null", nullOf("any"), text("a"), 'unknown "string" (maybe null)'],
  ["numbers", number(1), number(5), 'unknown "number" (range 1..5)'],
  ["a number and a string", number(1), text("a"), 'unknown "dynamic" ()'],
  ["lists of one length", strings("a", "b"), strings("a", "c"), 'list["a", unknown "string" ()]'],
  [
    "lists of different lengths",
    strings("a"),
    strings("a", "b"),
    'unknown ["list","string"] (range 1..2; with "a")',
  ],
  [
    "tuples",
    tuple([text("a"), number(1)]),
    tuple([text("a"), number(2)]),
    'tuple["a", unknown "number" (range 1..2)]',
  ],
  [
    "objects",
    object(
      new Map([
        ["a", text("x")],
        ["b", text("y")],
      ]),
    ),
    object(new Map([["a", text("x")]])),
    'object{a = "x", …}',
  ],
  [
    "maps",
    mapOf(new Map([["a", text("x")]]), "string"),
    mapOf(new Map([["a", text("y")]]), "string"),
    'map{a = unknown "string" ()}',
  ],
  [
    "refinements",
    id("u", { prefixLength: { min: 16, max: 20 } }),
    id("v", { prefixLength: { min: 24, max: 24 } }),
    'unknown "string" (prefix 16..24)',
  ],
])("%s", ([, a, b, expected]) => {
  expect(shown(join(a, b, reason("var.x")))).toBe(expected);
});

test("the reasons are those of the choice and of both sides", () => {
  const joined = join(id("u"), id("v"), reason("var.x"));
  const because = joined.kind === "unknown" ? joined.because : { all: [] };
  expect(reasonsOf(because).map(({ input }) => input)).toEqual(["var.x", "u", "v"]);
});

const scalars = fc.oneof(
  fc
    .constantFrom("a", "ab", "pre-a", "pre-b", "10.0.0.0/16", "10.0.0.0/8", "", "é", "e\u0301x")
    .map(text),
  fc.integer({ min: -2, max: 3 }).map(number),
  fc.constant(nullOf("string")),
);
const values = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    scalars,
    fc.array(tie("value"), { maxLength: 3 }).map(tuple),
    fc
      .array(fc.constantFrom("a", "b", "c").map(text), { maxLength: 3 })
      .map((items) => list(items, "string")),
    fc
      .uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 })
      .map((items) => list([...items].sort().map(text), "string", "set")),
    fc
      .dictionary(fc.constantFrom("a", "b"), tie("value"))
      .map((entries) => object(new Map(Object.entries(entries)))),
  ),
})).value;

describe("what is joined covers both sides", () => {
  test("whatever they are", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const joined = join(a, b, reason("var.x"));
        expect([broken(joined, a), broken(joined, b)], shown(joined)).toEqual(["", ""]);
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  test("also when it is joined again", () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const joined = join(join(a, b, reason("var.x")), c, reason("var.y"));
        expect(
          [a, b, c].map((value) => broken(joined, value)),
          shown(joined),
        ).toEqual(["", "", ""]);
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  test("in the type they share", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        fc.pre(sameType(typeOf(a), typeOf(b)));
        expect(typeOf(join(a, b, reason("var.x")))).toEqual(typeOf(a));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
