import { describe, expect, test } from "vitest";
import { type Pieces, readJson } from "../../src/value/read-json.ts";
import type { Value } from "../../src/value/value.ts";
import { unknown } from "../graph/declare.ts";
import { show } from "../terraform/support.ts";

const read = (...pieces: Pieces): string => {
  const value = readJson(pieces, () => undefined);
  return value ? show(value) : "no JSON";
};
const a = unknown("var.a");
const b = unknown("var.b");

describe("JSON of which all is known", () => {
  test.each<[string, string]>([
    ['{"Effect": "Allow"}', '{Effect: "Allow"}'],
    ['[1, -2.5e1, true, false, null, ""]', '[1, -25, true, false, null, ""]'],
    [" \r\n\t{ } ", "{}"],
    ["[]", "[]"],
    ['"\\u0041\\n\\"\\\\\\/"', '"A\\n\\"\\\\/"'],
    ['{"a": {"b": [{"c": "d"}]}}', '{a: {b: [{c: "d"}]}}'],
    [
      '{"__proto__": {"admin": true}, "constructor": 1}',
      "{__proto__: {admin: true}, constructor: 1}",
    ],
    ['{"a": 1, "a": 2}', "{a: <? a>}"],
    ["", "no JSON"],
    ["{", "no JSON"],
    ['{"a" 1}', "no JSON"],
    ['{"a": 1,}', "no JSON"],
    ["[1 2]", "no JSON"],
    ["[1] x", "no JSON"],
    ["01", "no JSON"],
    ["nul", "no JSON"],
    ["'a'", "no JSON"],
    ['"a\nb"', "no JSON"],
    ['"\\x"', "no JSON"],
    ['"\\u12"', "no JSON"],
    ['"\0"', "no JSON"],
    ["// comment\n{}", "no JSON"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("JSON with holes", () => {
  test.each<[string, Pieces, string]>([
    ["is a text of parts between quotes", ['"arn:', a, ':x"'], '<template("arn:",var.a,":x")>'],
    ["is the whole text between quotes", ['"', a, '"'], "<var.a>"],
    ["is an unknown value in place of a value", ['{"a": ', a, "}"], "{a: <? var.a>}"],
    ["is any number of items in a list", ['["x", ', a, ', "y"]'], "<? var.a>"],
    ["is any number of entries in place of a key", ['{"x": 1, ', a, " }"], "{x: 1, …}"],
    ["hides the key that it is part of", ['{"', a, ':sub": 1, "y": 2}'], "{y: 2, …}"],
    ["hides the key that it stands for", ["{", a, ': 1, "y": 2}'], "{y: 2, …}"],
    ["stands beside another one", ['["', a, b, '"]'], "[<template(var.a,var.b)>]"],
    ["is no part of a number", ['{"a": 1', a, "}"], "no JSON"],
    ["is no separator", ['["x"', a, '"y"]'], "no JSON"],
  ])("an unknown %s", (_, pieces, expected) => {
    expect(read(...pieces)).toBe(expected);
  });

  test("an unknown that encodes a value is that value", () => {
    const encodes: Value = { kind: "bool", value: true };
    expect(read('{"a": ', { ...a, encodes }, "}")).toBe("{a: true}");
    expect(read("[", { ...a, encodes }, "]")).toBe("[true]");
  });
});

describe("hostile JSON", () => {
  test.each([
    ["nested lists", "[".repeat(100_000)],
    ["nested objects", '{"a":'.repeat(100_000)],
    ["a text without end", `"${"a".repeat(500_000)}`],
    ["escapes without end", `"${"\\".repeat(500_001)}`],
  ])("%s are refused without a crash", (_, text) => {
    expect(read(text)).toBe("no JSON");
  });

  test("a long text is read in one go", () => {
    const text = "a\\n".repeat(100_000);
    expect(readJson([`"${text}"`], () => undefined)).toMatchObject({ kind: "string" });
  });

  test("what is nested as deep as policies are is read", () => {
    expect(read(`${"[".repeat(60)}${"]".repeat(60)}`)).toBe(`${"[".repeat(60)}${"]".repeat(60)}`);
  });
});
