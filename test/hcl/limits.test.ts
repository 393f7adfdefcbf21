import { describe, expect, test } from "vitest";
import { isLimit, parseExpression, parseHcl, parseTemplate } from "../../src/hcl/index.ts";

const many = 100_000;

const read = (text: string) => parseHcl({ path: "main.tf", text, vendored: false });

describe("nesting beyond 256 levels is one located diagnostic", () => {
  test.for<readonly [string, string]>([
    ["parentheses", `a = ${"(".repeat(many)}`],
    ["tuples", `a = ${"[".repeat(many)}`],
    ["objects", `a = ${"{a=".repeat(many)}`],
    ["for-expressions", `a = ${"[for a in ".repeat(many)}`],
    ["calls", `a = ${"f(".repeat(many)}`],
    ["indexes", `a = ${"a[".repeat(many)}`],
    ["splats", `a = a${"[*]".repeat(many)}`],
    ["unary operators", `a = ${"!".repeat(many)}a`],
    ["conditionals", `a = ${"a ? b : ".repeat(many)}c`],
    ["operators of rising strength", `a = ${"a||b&&c==d<e+f*(".repeat(many)}`],
    ["strings", `a = ${'"${'.repeat(many)}`],
    ["directives", `a = "${"%{if a}".repeat(many)}${"%{endif}".repeat(many)}"`],
    ["blocks", `${"a {\n".repeat(many)}${"}\n".repeat(many)}`],
  ])("%s", ([, text]) => {
    const limits = read(text).diagnostics.filter(isLimit);
    expect(limits.map(({ summary }) => summary)).toEqual(["Nested deeper than 256 levels"]);
    expect(limits[0]?.span?.start).toBeGreaterThan(0);
  });
});

describe("a chain beyond 1024 links is one located diagnostic", () => {
  test.for<readonly [string, string]>([
    ["operators", `a = a${" + a".repeat(many)}`],
    ["accesses", `a = a${".a".repeat(many)}`],
    ["indexes", `a = a${"[0]".repeat(many)}`],
    ["attribute splats", `a = a${".*[0]".repeat(many)}`],
  ])("%s", ([, text]) => {
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ summary }) => summary)).toEqual([
      "Expression chained longer than 1024 links",
    ]);
    expect(diagnostics.every(isLimit)).toBe(true);
  });
});

describe("what people write is far below the limits", () => {
  test.for<readonly [string, string]>([
    ["a sum of a thousand terms", `a = a${" + a".repeat(1000)}`],
    ["a tuple of many items", `a = [${"1, ".repeat(many)}]`],
    ["a string of many interpolations", `a = "${"${a}".repeat(many)}"`],
    ["250 levels of parentheses", `a = ${"(".repeat(250)}1${")".repeat(250)}`],
    ["250 levels of blocks", `${"a {\n".repeat(250)}${"}\n".repeat(250)}`],
    ["many attributes", Array.from({ length: many }, (_, index) => `a${index} = 1\n`).join("")],
  ])("%s", ([, text]) => {
    expect(read(text).diagnostics).toEqual([]);
  });
});

test("what follows an item beyond the limits is read", () => {
  const { value } = read(`a = ${"[".repeat(300)}\nb {\n  c = 1\n}\n`);
  expect(value.body.blocks.map(({ type }) => type)).toEqual(["b"]);
});

test("an ordinary syntax error is no limit", () => {
  expect(read("a = \n").diagnostics.map(isLimit)).toEqual([false]);
});

describe("no input takes more than linear time", () => {
  test.for<readonly [string, string]>([
    ["unclosed strings", 'a = "\n'.repeat(many)],
    ["unclosed heredocs", "a = <<A\n".repeat(many)],
    [
      "unclosed heredocs with names of their own",
      Array.from({ length: 20_000 }, (_, index) => `a = <<A${index}\n`).join(""),
    ],
    [
      "heredocs whose end is within a sequence",
      Array.from({ length: 20_000 }, (_, index) => `a = <<A${index}\n\${\nA${index}\n}\n`).join(""),
    ],
    ["unclosed comments", "a = /*\n".repeat(many)],
    ["unclosed blocks", "a {\n".repeat(many)],
    ["unclosed brackets", "a = [\n".repeat(many)],
    ["unclosed objects", "a = {\n".repeat(many)],
    ["unclosed sequences", 'a = "${\n'.repeat(many)],
    ["open braces", "{\n".repeat(many)],
    ["closing braces", "}\n".repeat(many)],
    ["brackets that do not match", `a = ${"[".repeat(many)}${")".repeat(many)}`],
    ["strip markers", `a = "${`${" ".repeat(50)}x\${~ a}`.repeat(many / 50)}"`],
    ["errors in blocks", "a {\n  b = @\n}\n".repeat(many / 3)],
  ])("%s", ([, text]) => {
    read(text);
    const file = { path: "main.tf", text, vendored: false };
    expect(() => [parseTemplate(file), parseExpression(file)]).not.toThrow();
  });
});
