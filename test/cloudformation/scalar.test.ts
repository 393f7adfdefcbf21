import { expect, test } from "vitest";
import record from "../../fixtures/cloudformation-oracle/scalars.json" with { type: "json" };
import { plainScalar } from "../../src/cloudformation/scalar.ts";
import { show, valueIn } from "./support.ts";

interface Recorded {
  readonly source: string;
  readonly type: string;
  readonly value: unknown;
}

/** What PyYAML found, as CloudFormation takes it: everything but bools and null ends as a text. */
function expected({ type, value, source }: Recorded): unknown {
  if (type === "bool" || type === "null") return value;
  if (type === "str" || type === "date") return source;
  // Infinities have no spelling in CloudFormation; they stay as they are written.
  return /inf|nan/i.test(source) ? source : String(value);
}

test.each(record.scalars)("$source is what PyYAML makes of it", (recorded) => {
  const found = plainScalar(recorded.source);
  const text = typeof found === "number" || typeof found === "string" ? comparable(found) : found;
  const wanted = expected(recorded);
  expect(text).toBe(typeof wanted === "string" ? comparable(wanted) : wanted);
});

/** Python and JavaScript print exponents in different ways. */
function comparable(value: string | number): string {
  const text = String(value);
  return /^-?\d[\d.]*e[+-]?\d+$/.test(text) && !/^\d+e\d+$/.test(text)
    ? String(Number(text))
    : text.replace(/^(\d{17,})\.0$/, (_, digits) => String(Number(digits)));
}

test.each([
  ["quoted texts are texts", `"010"`, '"010"'],
  ["so are single quotes", `'yes'`, '"yes"'],
  ["and block scalars", `|\n        yes`, '"yes\\n"'],
  ["a tag says what it is", `!!str 010`, '"010"'],
  ["for numbers too", `!!int "3"`, "3"],
  ["a lone tag makes a text", `! 010`, '"010"'],
  ["numbers stay numbers", "10", "10"],
  ["as CloudFormation prints them", "1.10", "1.1"],
  ["accounts keep their digits", "123456789012", "123456789012"],
  ["unless they look octal", "012345670123", "1402433619"],
])("%s", (_, source, wanted) => {
  expect(show(valueIn(source))).toBe(wanted);
});

test("an argument of a short function is the text as it is written", () => {
  expect(show(valueIn("!Sub 010"))).toBe('"010"');
});
