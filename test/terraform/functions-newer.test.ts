import { expect, test } from "vitest";
import { isFailure } from "../../src/terraform/failure.ts";
import { evaluated } from "./functions-evaluate.ts";
import { LOCALS } from "./functions-locals.ts";
import { shown } from "./functions-show.ts";

/** Functions that Terraform 1.11 does not have: what their documentation says of them. */
test.each([
  // https://opentofu.org/docs/language/functions/base64gunzip
  ['base64gunzip("H4sIAAAAAAAA/ypJLS4BAAAA//8BAAD//wx+f9gEAAAA")', '"test"'],
  ['base64gunzip("dGVzdA==")', "fails"],
  ['base64gunzip("!")', "fails"],
  // https://opentofu.org/docs/language/functions/cidrcontains
  ['cidrcontains("192.168.2.0/20", "192.168.2.1")', "true"],
  ['cidrcontains("192.168.2.0/20", "192.168.2.0/22")', "true"],
  ['cidrcontains("192.168.2.0/20", "192.126.2.1")', "false"],
  ['cidrcontains("192.168.2.0/20", "192.0.0.0/8")', "false"],
  ['cidrcontains("fe80::/48", "fe80::1")', "true"],
  ['cidrcontains("10.0.0.0/8", "fe80::1")', "fails"],
  ['cidrcontains("10.0.0.0/8", "x")', "fails"],
  ['cidrcontains("x", "10.0.0.1")', "fails"],
  // https://opentofu.org/docs/language/functions/urldecode
  ['urldecode("Hello+World%21")', '"Hello World!"'],
  ['urldecode("%D0%B6")', '"ж"'],
  ['urldecode("%")', "fails"],
  ['urldecode("%zz")', "fails"],
  ['urldecode(urlencode("a b&c=é~"))', '"a b&c=é~"'],
  // https://opentofu.org/docs/language/functions/convert
  ['convert("1", number)', "1"],
  ["convert([1, 2], list(string))", 'list["1", "2"]'],
  ['convert({}, object({ a = optional(string, "d") }))', 'object{a = "d"}'],
  ['convert("a", number)', "fails"],
  ["convert(1)", "fails"],
  // https://opentofu.org/docs/language/functions/assumenotnull
  ["assumenotnull(1)", "1"],
  ["assumenotnull(null)", "fails"],
  ['assumeequal("a", "a")', '"a"'],
  ['assumeequal("a", "b")', "fails"],
  ['assumeequal(local.u, "b")', '"b"'],
  ['assumestringprefix("abc", "ab")', '"abc"'],
  ['assumestringprefix("abc", "x")', "fails"],
  ["assumelistlength([1, 2], 1, 2)", "list[1, 2]"],
  ["assumelistlength([1, 2, 3], 1, 2)", "fails"],
  ["assumelistlengthmin([1], 2)", "fails"],
  ["assumelistlengthmax([1], 1)", "list[1]"],
  ["length(assumelistlength(local.list, 2, 2))", "2"],
  ['assumesetlength(["a", "a"], 1, 1)', 'set["a"]'],
  ["assumemaplengthmin({}, 1)", "fails"],
])("%s is %s", (expression, expected) => {
  const value = evaluated(expression, LOCALS);
  expect(isFailure(value) ? "fails" : shown(value)).toBe(expected);
});

/** Terraform 1.12 does not look at the right side where the left one decides. */
test.each([
  ["false && local.u", "false"],
  ["true || local.u", "true"],
  ["null != null && null > 0", "false"],
  ["null == null || null > 0", "true"],
  ["false && [][0]", "false"],
  ["true && [][0]", "fails"],
])("%s is %s, as of Terraform 1.12", (expression, expected) => {
  const value = evaluated(expression, LOCALS);
  expect(isFailure(value) ? "fails" : shown(value)).toBe(expected);
});

test("functions of a provider are not run", () => {
  const value = evaluated('provider::aws::arn_parse("arn:aws:s3:::a")', LOCALS);
  expect(isFailure(value) ? "fails" : shown(value)).toBe('unknown "dynamic" (maybe null)');
});
