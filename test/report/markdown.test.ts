import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf } from "../../src/report/bytes.ts";
import { cell, codeSpan, prose } from "../../src/report/code-span.ts";
import { markdown } from "../../src/report/markdown.ts";
import type { Report, ReportOptions } from "../../src/report/report.ts";
import { largeNetwork } from "./format-cases.ts";
import { hostileReport } from "./hostile-report.ts";
import { sample, sourceFile } from "./sample.ts";

const options: ReportOptions = {
  verdicts: new Set(["fail", "unknown"]),
  colour: false,
  sarifUnknown: false,
};

test.for<[string, string]>([
  ["", ""],
  ["a", "`a`"],
  ["a`b", "``a`b``"],
  ["`", "`` ` ``"],
  ["``a", "``` ``a ```"],
  [" a", "`  a `"],
  [" ", "` `"],
  ["a\nb", "`a\\u{a}b`"],
  ["x".repeat(400), `\`${"x".repeat(299)}…\``],
])("%j in code is %s", ([text, shown]) => {
  expect(codeSpan(text)).toBe(shown);
});

test.for<[string, string]>([
  ["`a|b`", "`a\\|b`"],
  ["`a\\|b`", "`a\\\\\\|b`"],
  ["`a\\\\|b`", "`a\\\\\\|b`"],
])("%s in a cell is %s", ([text, shown]) => {
  expect(cell(text)).toBe(shown);
});

test("a title stands as it is only if it is nothing but words", () => {
  expect(prose("Each BYOC subnet is /23 or larger")).toBe("Each BYOC subnet is /23 or larger");
  for (const text of ["www.evil.example", "@team", "<b>", "a_b_", "# a", "https://x", "a:b"]) {
    expect(prose(text)).toBe(`\`${text}\``);
  }
});

/** Many findings, each on a line of its own. */
function large(number: number): Report {
  const file = sourceFile("many.tf", "x\n".repeat(number));
  const [first] = sample.results;
  if (!first) throw new Error("The sample has no results");
  const results = Array.from({ length: number }, (_, index) => ({
    ...first,
    location: { file, start: index * 2, end: index * 2 + 1 },
  }));
  return { ...sample, results, network: () => largeNetwork(3) };
}

describe("within a budget", () => {
  const page = (report: Report, budget: number) => markdown(report, { ...options, budget });
  const whole = markdown(large(200), options);

  test("details go first, then the picture, then rows, and it says so", () => {
    const sizes = [bytesOf(whole) - 1, 70_000, 20_000].map((budget) => page(large(200), budget));
    expect(whole).toContain("<details>");
    expect(whole).toContain("```mermaid");
    expect(sizes.map((text) => text.includes("<details>"))).toEqual([false, false, false]);
    expect(sizes.map((text) => text.includes("```mermaid"))).toEqual([true, true, false]);
    expect(sizes[0]).toContain("The details are left out.");
    expect(sizes[2]).toContain("The picture of the network is left out.");
    expect(sizes[2]).toMatch(/\n\d+ of 200 are not listed, for want of room\.\n/);
  });

  test("the counts stay, whatever it is", () => {
    for (const budget of [0, 100, 2_000]) {
      expect(page(large(200), budget)).toContain("**200 errors, 0 warnings, 0 info**");
    }
  });

  test("it is kept, down to the counts", () => {
    const least = bytesOf(page(large(200), 0));
    fc.assert(
      fc.property(fc.integer({ min: least, max: 200_000 }), (budget) => {
        expect(bytesOf(page(large(200), budget))).toBeLessThanOrEqual(budget);
      }),
      { numRuns: 40 },
    );
  });

  test("without one it is what GitHub takes for the summary of a step", () => {
    expect(bytesOf(markdown(large(20_000), options))).toBeLessThanOrEqual(1024 * 1024);
  });
});

test("bytes are those of UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(bytesOf(text)).toBe(Buffer.byteLength(text));
    }),
  );
});

test("what is set aside is counted", () => {
  const [first, ...results] = sample.results;
  if (!first) throw new Error("The sample has no results");
  const setAside = [{ result: first, by: "suppression" as const, reason: "x" }];
  expect(markdown({ ...sample, results, setAside }, options)).toContain(
    "\\\nSet aside: 1 suppressed.",
  );
});

test("rules of a user may be called anything", () => {
  fc.assert(
    fc.property(hostileReport, fc.string({ unit: "binary", maxLength: 9 }), (report, title) => {
      const rules = report.rules.map((rule) => ({ ...rule, title, fix: title }));
      const text = markdown({ ...report, rules }, options);
      const rows = text.split("\n").filter((line) => line.startsWith("| "));
      const bars = rows.map((row) => row.replace(/\\[\\|]/g, "").split("|").length);
      expect(new Set(bars.filter((count) => count !== 4))).toEqual(new Set([5, 6]));
    }),
    { numRuns: 30 },
  );
});
