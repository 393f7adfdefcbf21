import { expect, test } from "vitest";
import {
  becauseOfValues,
  isSensitive,
  isVague,
  isWhollyKnown,
  list,
  mapOf,
  number,
  object,
  sizeOf,
  text,
  tuple,
  typeOf,
  unknown,
  withSensitive,
} from "../../src/value/make.ts";
import { reasonsOf } from "../../src/value/reason.ts";
import { typeName } from "../../src/value/type.ts";
import type { Value } from "../../src/value/value.ts";

const reason = (input: string) => ({ text: `${input} is not known.`, input, settledBy: "" });
const open = object(new Map([["a", text("x")]]), { open: reason("var.tags") });
const deep = tuple([list([unknown("string", reason("var.a"))], "string"), open]);

test("strings are in NFC", () => {
  expect(text("e\u0301")).toEqual(text("é"));
});

test("a refinement that is undefined is absent", () => {
  expect(unknown("string", reason("var.a"), { notNull: undefined })).toEqual(
    unknown("string", reason("var.a")),
  );
});

test.for<[Value, string]>([
  [text("a"), "string"],
  [tuple([text("a"), number(1)]), "tuple([string, number])"],
  [list([], "string"), "list(string)"],
  [list([text("a")], "string", "set"), "set(string)"],
  [mapOf(new Map(), "number"), "map(number)"],
  [object(new Map([["a", number(1)]])), "object({ a = number })"],
  [open, "dynamic"],
  [tuple([open]), "tuple([dynamic])"],
])("%# has the type %s", ([value, expected]) => {
  expect(typeName(typeOf(value))).toBe(expected);
});

test("reasons are found at any depth, those of open ends included", () => {
  expect(reasonsOf(becauseOfValues([text("a"), deep])).map(({ input }) => input)).toEqual([
    "var.a",
    "var.tags",
  ]);
  expect(reasonsOf(becauseOfValues([text("a")]))).toEqual([]);
});

test("an open end counts as unknown, and as a type that is not known", () => {
  expect([isWhollyKnown(open), isWhollyKnown(deep), isWhollyKnown(tuple([text("a")]))]).toEqual([
    false,
    false,
    true,
  ]);
  expect([
    isVague(open),
    isVague(deep),
    isVague(list([unknown("string", reason("var.a"))], "string")),
  ]).toEqual([true, true, false]);
});

test("a secret is found at any depth", () => {
  const secret = withSensitive(text("a"), true);
  expect([isSensitive(secret), isSensitive(tuple([tuple([secret])])), isSensitive(deep)]).toEqual([
    true,
    true,
    false,
  ]);
});

test("a value that shares its parts is measured fast, however large it is", () => {
  let value: Value = tuple([text("a"), unknown("any", reason("var.a"))]);
  for (let depth = 0; depth < 200; depth++) value = tuple([value, value]);
  expect(sizeOf(value)).toBeGreaterThan(2 ** 200);
  expect(isWhollyKnown(value)).toBe(false);
  expect(reasonsOf(becauseOfValues([value])).map(({ input }) => input)).toEqual(["var.a"]);
});
