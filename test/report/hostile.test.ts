import fc from "fast-check";
import { expect, test } from "vitest";
import { json } from "../../src/report/json.ts";
import { pretty } from "../../src/report/pretty.ts";
import type { Reporter, ReportOptions } from "../../src/report/report.ts";
import { sanitise, sanitiseText } from "../../src/report/sanitise.ts";
import { sarif } from "../../src/report/sarif.ts";
import { hostileReport } from "./hostile-report.ts";
import { sarifProblems } from "./sarif-acceptance.ts";

const options: ReportOptions = {
  verdicts: new Set(["pass", "fail", "unknown", "not-applicable"]),
  colour: false,
  sarifUnknown: true,
};

test.for<[string, string]>([
  ["plain aws_subnet.a[0] ü 漢 😀", "plain aws_subnet.a[0] ü 漢 😀"],
  ["a\nb\rc\td", "a\\u{a}b\\u{d}c\\u{9}d"],
  ["\u001b[31mred\u009b", "\\u{1b}[31mred\\u{9b}"],
  ["\u202eevil\u2066", "\\u{202e}evil\\u{2066}"],
  ["zero\u200bwidth\ufeff\u00ad\u2028", "zero\\u{200b}width\\u{feff}\\u{ad}\\u{2028}"],
  ["tag\u{e0041}\u{e0100}\ufe0f\u3164", "tag\\u{e0041}\\u{e0100}\\u{fe0f}\\u{3164}"],
  ["\ud800 alone", "\\u{d800} alone"],
  ["##[add-mask]x ##\u200b[", "##\\u{5b}add-mask]x ##\\u{200b}["],
])("%j is printed as %s", ([text, safe]) => {
  expect(sanitise(text)).toBe(safe);
  expect(sanitise(safe)).toBe(safe);
});

test("the paragraphs of a text stay", () => {
  expect(sanitiseText("a\r\nb\n\nc\u0007")).toBe("a\nb\n\nc\\u{7}");
});

/** The commands that GitHub's runner would obey, as it finds them: both syntaxes, lines by .NET's rules. */
function commandsIn(output: string): readonly string[] {
  const lines = output.split(/\r\n|\r|\n/);
  const modern = lines.filter((line) => /^\s*::[^:]+::/u.test(line));
  return [...modern, ...lines.filter((line) => line.includes("##["))];
}

test.for<[string, Reporter]>([
  ["pretty", pretty],
  ["json", json],
  ["sarif", sarif],
])("in %s nothing of a repository is obeyed or invisible", ([, reporter]) => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const text = reporter(report, options);
      expect(commandsIn(text)).toEqual([]);
      expect(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.exec(text)).toBeNull();
    }),
  );
});

test("GitHub accepts SARIF about hostile text", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      expect(sarifProblems(sarif(report, options))).toEqual([]);
    }),
  );
});
