import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDate } from "../../src/policy/date.ts";
import { readSuppression } from "../../src/policy/suppression.ts";

const at = { file: { path: "main.tf", text: "", vendored: false }, start: 0, end: 0 };

/** What was read, in short: `a, b | reason | until`, the complaint, or nothing. */
function read(text: string): string | undefined {
  const found = readSuppression(text, at);
  if (!found) return undefined;
  if ("detail" in found) return found.detail;
  return [found.rules.join(", "), found.reason, found.until ?? "for good"].join(" | ");
}

const FORM = "`byoc-preflight:ignore rule-id -- reason, until 2027-01-31`";

describe("a comment accepts", () => {
  test.for([
    ["one rule", "byoc-preflight:ignore a-b -- It is a test.", "a-b | It is a test. | for good"],
    ["until a day", "byoc-preflight:ignore a -- x, until 2027-01-31", "a | x | 2027-01-31"],
    ["without a comma", "byoc-preflight:ignore a -- x until 2027-01-31", "a | x | 2027-01-31"],
    ["with a full stop", "byoc-preflight:ignore a -- x, until 2027-01-31.", "a | x | 2027-01-31"],
    ["several rules", "byoc-preflight:ignore a, b,c  d -- x", "a, b, c, d | x | for good"],
    ["a rule once", "byoc-preflight:ignore a, a -- x", "a | x | for good"],
    ["over lines", " byoc-preflight:ignore a\n -- two\n lines ", "a | two lines | for good"],
    ["dashes in a reason", "byoc-preflight:ignore a -- b -- c", "a | b -- c | for good"],
    ["the word until", "byoc-preflight:ignore a -- until we move", "a | until we move | for good"],
    ["a name like magic", "byoc-preflight:ignore __proto__ -- x", "__proto__ | x | for good"],
    ["a leap day", "byoc-preflight:ignore a -- x, until 2028-02-29", "a | x | 2028-02-29"],
  ])("%s", ([, text, expected]) => {
    expect(read(text ?? "")).toBe(expected);
  });
});

describe("a comment that is meant for us and accepts nothing is told", () => {
  test.for([
    ["no rule", "byoc-preflight:ignore", `It names no rule. Write ${FORM}.`],
    ["no rule but a reason", "byoc-preflight:ignore -- x", `It names no rule. Write ${FORM}.`],
    ["no reason", "byoc-preflight:ignore a", `It gives no reason. Write ${FORM}.`],
    ["an empty reason", "byoc-preflight:ignore a -- ", `It gives no reason. Write ${FORM}.`],
    ["a reason of signs", "byoc-preflight:ignore a -- ...", `It gives no reason. Write ${FORM}.`],
    [
      "only a date",
      "byoc-preflight:ignore a -- until 2027-01-31",
      `It gives no reason. Write ${FORM}.`,
    ],
    [
      "no such day",
      "byoc-preflight:ignore a -- x, until 2027-02-29",
      "`2027-02-29` is no date. Write it like 2027-01-31.",
    ],
    [
      "another form of date",
      "byoc-preflight:ignore a -- x, until 31.01.2027",
      "`31.01.2027` is no date. Write it like 2027-01-31.",
    ],
    [
      "a date in the middle",
      "byoc-preflight:ignore a -- until 2027-01-31 as agreed",
      `The date has to be its end: ${FORM}.`,
    ],
    ["another word", "byoc-preflight:disable a -- x", `The only such comment is ${FORM}.`],
    ["a blank too many", "byoc-preflight: ignore a -- x", `The only such comment is ${FORM}.`],
    ["a longer word", "byoc-preflight:ignore-file a -- x", `The only such comment is ${FORM}.`],
    [
      "more rules than anybody needs",
      `byoc-preflight:ignore ${"a b c d e f g h ".repeat(1)}${Array.from({ length: 60 }, (_, i) => `r${i}`).join(",")} -- x`,
      "It names more than 50 rules.",
    ],
  ])("%s", ([, text, expected]) => {
    expect(read(text ?? "")).toBe(expected);
  });
});

test.for([
  "",
  "a comment",
  "see byoc-preflight:ignore in the manual",
  "byoc-preflight reads this",
  "tfsec:ignore:aws-vpc",
])("%s is not meant for us", (text) => {
  expect(read(text)).toBeUndefined();
});

test("a reason is repeated for every result, so it is cut", () => {
  const found = read(`byoc-preflight:ignore a -- ${"x".repeat(100_000)}`);
  expect(found?.length).toBeLessThan(600);
});

test("any text is read or told", () => {
  const piece = fc.constantFrom(
    "byoc-preflight:ignore",
    " ",
    "--",
    "until",
    "2027-01-31",
    ",",
    "a",
    "\n",
    "-",
    "::error::x",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const found = readSuppression(pieces.join(""), at);
      if (!found || "detail" in found) return;
      expect(found.rules.length).toBeGreaterThan(0);
      expect(found.reason.trim()).not.toBe("");
      expect(found.until === undefined || isDate(found.until)).toBe(true);
    }),
  );
  for (const text of [" ", "-", "--", " -- ", ", until 2", "a,", "until "]) {
    const long = `byoc-preflight:ignore ${text.repeat(1_000_000 / text.length)}`;
    expect(readSuppression(long, at)).toHaveProperty("detail");
  }
});
