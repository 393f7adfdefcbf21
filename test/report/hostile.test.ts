import fc from "fast-check";
import { expect, test } from "vitest";
import { formats } from "../../src/report/formats.ts";
import { github } from "../../src/report/github.ts";
import { gitlab } from "../../src/report/gitlab.ts";
import { junit } from "../../src/report/junit.ts";
import { pretty } from "../../src/report/pretty.ts";
import { rdjson } from "../../src/report/rdjson.ts";
import type { Reporter, ReportOptions } from "../../src/report/report.ts";
import { sanitise, sanitiseText } from "../../src/report/sanitise.ts";
import { hostileReport, reportWith } from "./hostile-report.ts";

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

const reporters: readonly [string, Reporter][] = [
  ["pretty", pretty],
  ...Object.entries(formats).map(([name, { print }]): [string, Reporter] => [name, print]),
];

/** What `github` is there for: one command of the three for each line, and nothing else in it. */
function unintended(name: string, text: string): readonly string[] {
  const commands = commandsIn(text);
  return name === "github" ? commands.filter((line) => !ANNOTATION.test(line)) : commands;
}

const ANNOTATION = /^::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,]*(?:,|(?=::)))+::[^\n]*$/;

test.for(reporters)("in %s nothing of a repository is obeyed or invisible", ([name, reporter]) => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const text = reporter(report, options);
      expect(unintended(name, text)).toEqual([]);
      expect(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.exec(text)).toBeNull();
    }),
  );
});

/** Control and format characters, in texts that a few hundred of them share. */
const INVISIBLE = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character));

test.for(reporters)("in %s every control and format character is written out", ([, reporter]) => {
  expect(INVISIBLE.length).toBeGreaterThan(200);
  const texts = INVISIBLE.map((character) => `<${character}>`);
  // Messages are cut somewhere, so no text holds more than a few.
  for (let at = 0; at < texts.length; at += 14) {
    const text = reporter(reportWith(texts.slice(at, at + 14)), options);
    expect(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.exec(text)).toBeNull();
  }
});

test("annotations are one line for each finding, whatever it is called", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const lines = github(report, options).split("\n");
      expect(lines).toHaveLength(3);
      expect(lines.slice(0, 2).every((line) => ANNOTATION.test(line))).toBe(true);
    }),
  );
});

test("XML about hostile text is well-formed, and holds the texts as they are shown elsewhere", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const text = junit(report, options);
      // Nothing but our own elements, whose attributes hold neither quotes nor angle brackets.
      const rest = text
        .replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "")
        .replace(
          /<\/?(?:testsuites?|testcase|failure|skipped|error)(?: [a-z]+="[^"<>]*")*\/?>/g,
          "",
        );
      expect(rest).not.toMatch(/[<>"']/);
      expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
      expect(text).not.toMatch(/[\ufffe\uffff]/);
    }),
  );
});

test("JSON formats stay JSON", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      for (const print of [gitlab, rdjson])
        expect(() => JSON.parse(print(report, options))).not.toThrow();
    }),
  );
});
