import fc from "fast-check";
import { expect, test } from "vitest";
import { firstLineOf, lineText, positionAt, type SourceFile } from "../../src/source/file.ts";
import { frame, type Label } from "../../src/source/frame.ts";

function file(text: string, path = "main.tf"): SourceFile {
  return { path, text, vendored: false };
}

/** The labels of a text: each marked word with what is said about it; `^` marks the primary one. */
function framed(source: SourceFile, ...marks: readonly [word: string, text: string][]): string {
  return frame(marks.map((mark) => label(source, mark))).join("\n");
}

function label(source: SourceFile, [word, text]: readonly [string, string]): Label {
  const start = source.text.indexOf(word);
  return {
    span: { file: source, start, end: start + word.length },
    text: text.replace(/^\^ ?/, ""),
    primary: text.startsWith("^"),
  };
}

test("a line with two labels", () => {
  expect(
    framed(file("a = b + c\n"), ["c", "from here"], ["b", "^ too small"]),
  ).toMatchInlineSnapshot(`
      "  --> main.tf:1:5
         |
       1 | a = b + c
         |     ^ too small
         |         - from here"
    `);
});

test("lines in between are left out", () => {
  const text = ["one", "two", "three", ...Array(7).fill(""), "eleven"].join("\n");
  expect(
    framed(file(text), ["two", "^"], ["three", "next"], ["eleven", "far"]),
  ).toMatchInlineSnapshot(`
      "   --> main.tf:2:1
          |
        2 | two
          | ^^^
        3 | three
          | ----- next
      ...
       11 | eleven
          | ------ far"
    `);
});

test("labels of one place are one", () => {
  expect(
    framed(file("abc"), ["abc", "^ one"], ["abc", "two"], ["abc", "one"]),
  ).toMatchInlineSnapshot(`
    "  --> main.tf:1:1
       |
     1 | abc
       | ^^^ one; two"
  `);
  const [line] = framed(file("abc"), ["abc", "`b` is unset."], ["abc", "So is it."], ["abc", "`b`"])
    .split("\n")
    .slice(-1);
  expect(line).toBe("   | --- `b` is unset. So is it.");
  const many = ["1.", "2.", "3.", "4."].map((text): [string, string] => ["abc", text]);
  expect(framed(file("abc"), ...many)).toContain("--- 1. 2. (and 2 more)");
});

test("tabs, wide and combining characters do not move the underline", () => {
  expect(framed(file('\tname = "漢字e\u0301" # x'), ["x", "^"])).toMatchInlineSnapshot(`
    "  --> main.tf:1:18
       |
     1 |   name = "漢字é" # x
       |                    ^"
  `);
});

test("a long line is cut around its label", () => {
  const lines = framed(file(`${"a".repeat(500)}needle${"b".repeat(500)}`), ["needle", "^"]);
  const [, , line = "", under = ""] = lines.split("\n");
  expect(line.length).toBeLessThan(160);
  expect(line.slice(under.indexOf("^"), under.lastIndexOf("^") + 1)).toBe("needle");
  expect(line).toMatch(/^ 1 \| …a+needleb+…$/);
});

test("the end of a file can be pointed at", () => {
  const source = file("a = 1\n");
  const end = { file: source, start: 6, end: 6 };
  expect(
    frame([{ span: end, text: "expected a block", primary: true }]).join("\n"),
  ).toMatchInlineSnapshot(`
      "  --> main.tf:2:1
         |
       2 |
         | ^ expected a block"
    `);
});

test("positions count lines and columns from 1, columns in UTF-16 units", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "😀") }),
      fc.nat(),
      (text, n) => {
        const offset = text.length === 0 ? 0 : n % (text.length + 1);
        const { line, column } = positionAt(file(text), offset);
        const before = text.slice(0, offset);
        expect(line).toBe(before.split("\n").length);
        expect(column).toBe(offset - before.lastIndexOf("\n"));
      },
    ),
  );
});

test("the first line of a span ends before its line end", () => {
  const source = file("ab\r\ncd\nef");
  expect(firstLineOf({ file: source, start: 1, end: 9 })).toEqual({
    file: source,
    start: 1,
    end: 2,
  });
  expect(firstLineOf({ file: source, start: 4, end: 6 }).end).toBe(6);
  expect([1, 2, 3, 4].map((line) => lineText(source, line))).toEqual(["ab", "cd", "ef", ""]);
});
