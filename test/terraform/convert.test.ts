import { expect, test } from "vitest";
import { parseExpression } from "../../src/hcl/index.ts";
import { convert } from "../../src/terraform/convert.ts";
import { isFailure } from "../../src/terraform/failure.ts";
import { readConstraint } from "../../src/terraform/read-constraint.ts";
import { typeOf } from "../../src/value/make.ts";
import { typeName } from "../../src/value/type.ts";
import type { Value } from "../../src/value/value.ts";
import { evaluated } from "./functions-evaluate.ts";
import { LOCALS } from "./functions-locals.ts";
import { shown } from "./functions-show.ts";

/** What Terraform 1.11 hands to a module whose variable has the type; more where a comment says so. */
test.for<[string, string, string]>([
  ["string", "1", 'string: "1"'],
  ["number", '"1.5"', "number: 1.5"],
  ["bool", '"true"', "bool: true"],
  ["bool", "1", "A number cannot be used as a bool."],
  ["list(string)", '["a", 1, true]', 'list(string): list["a", "1", "true"]'],
  ["list(number)", '["1", 2]', "list(number): list[1, 2]"],
  ["list(number)", '["x"]', '"x" is not a number.'],
  ["set(number)", '["1", 1, 2]', "set(number): set[1, 2]"],
  ["set(string)", '[1, "1"]', 'set(string): set["1"]'],
  ["map(string)", "{a = 1, b = true}", 'map(string): map{a = "1", b = "true"}'],
  ["map(number)", '{a = "x"}', '"x" is not a number.'],
  ["list(any)", '[1, "a"]', 'list(string): list["1", "a"]'],
  ["list(any)", '[[1], ["a", "b"]]', 'list(list(string)): list[list["1"], list["a", "b"]]'],
  ["map(any)", '{a = 1, b = "x"}', 'map(string): map{a = "1", b = "x"}'],
  ["map(any)", '{a = [1], b = "x"}', "The items have no type in common."],
  ["any", '[1, "a"]', 'tuple([number, string]): tuple[1, "a"]'],
  ["list(string)", 'toset(["b", "a"])', 'list(string): list["a", "b"]'],
  ["tuple([string, number])", '[1, "2"]', 'tuple([string, number]): tuple["1", 2]'],
  ["tuple([string])", '["a", "b"]', "A tuple of 1 items is required, not of 2."],
  ["tuple([string])", 'tolist(["a"])', "A list cannot be used as a tuple."],
  ["object({a = string})", "{a = 1, b = 2}", 'object({ a = string }): object{a = "1"}'],
  ["object({a = string})", "{b = 2}", "In the attribute `a`: It is required, but absent."],
  ["object({a = optional(string)})", "{}", "object({ a = string }): object{a = null}"],
  ['object({a = optional(string, "d")})', "{a = null}", 'object({ a = string }): object{a = "d"}'],
  ['object({a = optional(string, "d")})', "{}", 'object({ a = string }): object{a = "d"}'],
  ['object({a = optional(number, "5")})', "{}", "object({ a = number }): object{a = 5}"],
  [
    'object({a = optional(object({b = optional(string, "x")}), {})})',
    "{}",
    'object({ a = object({ b = string }) }): object{a = object{b = "x"}}',
  ],
  [
    'object({a = optional(object({b = optional(string, "x"), c = optional(number)}), {c = 1})})',
    "{a = {b = null}}",
    'object({ a = object({ b = string, c = number }) }): object{a = object{b = "x", c = null}}',
  ],
  [
    "object({a = optional(list(object({b = optional(bool, true)})), [])})",
    '{a = [{}, {b = "false"}]}',
    "object({ a = list(object({ b = bool })) }): object{a = list[object{b = true}, object{b = false}]}",
  ],
  [
    'map(object({b = optional(string, "x")}))',
    '{k = {}, l = {b = "y"}}',
    'map(object({ b = string })): map{k = object{b = "x"}, l = object{b = "y"}}',
  ],
  [
    'map(object({b = optional(string, "x")}))',
    "tomap({k = {b = tostring(null)}})",
    'map(object({ b = string })): map{k = object{b = "x"}}',
  ],
  [
    "list(object({a = string}))",
    '[{a = "x", c = 1}, {a = 2}]',
    'list(object({ a = string })): list[object{a = "x"}, object{a = "2"}]',
  ],
  ["object({a = string})", 'tomap({a = "x", b = "y"})', 'object({ a = string }): object{a = "x"}'],
  ["object({a = string})", 'tomap({b = "y"})', "In the attribute `a`: It is required, but absent."],
  [
    'object({a = optional(string, "d")})',
    'tomap({b = "y"})',
    'object({ a = string }): object{a = "d"}',
  ],
  ["map(string)", "{}", "map(string): map{}"],
  ["list(string)", "[]", "list(string): list[]"],
  [
    "set(object({a = number}))",
    '[{a = 1}, {a = "1"}]',
    "set(object({ a = number })): set[object{a = 1}]",
  ],
  ["list(string)", '"a"', "A string cannot be used as a list."],
  ["string", '["a"]', "A tuple cannot be used as a string."],
  ["map(string)", '["a"]', "A tuple cannot be used as a map."],
  ["list(list(string))", "[[1], []]", 'list(list(string)): list[list["1"], list[]]'],
  [
    "map(list(any))",
    '{a = [1], b = ["x"]}',
    'map(list(string)): map{a = list["1"], b = list["x"]}',
  ],
  ["map(list(any))", "{a = [1], b = [[2]]}", "The items have no type in common."],
  [
    "object({a = any})",
    '{a = [1, "x"]}',
    'object({ a = tuple([number, string]) }): object{a = tuple[1, "x"]}',
  ],
  ["object({a = optional(any)})", "{}", "object({ a = dynamic }): object{a = null}"],
  ["object({a = optional(any, [])})", "{}", "object({ a = tuple([]) }): object{a = tuple[]}"],
  [
    "object({a = list(any)})",
    '{a = [1, "x"]}',
    'object({ a = list(string) }): object{a = list["1", "x"]}',
  ],
  ["list(string)", "null", "list(string): null"],
  ["string", "local.u", 'string: unknown "string" (u; no. u of ids)'],
  ["number", "local.u", 'number: unknown "number" (number(u))'],
  ["list(string)", "local.u", "string cannot be converted to list(string)."],
  [
    "object({a = string})",
    "local.map",
    'object({ a = string }): unknown ["object",{"a":"string"}] (object({ a = string })(map))',
  ],
  [
    'object({a = optional(string, "d")})',
    "{a = local.u}",
    'object({ a = string }): object{a = unknown "string" (u; no. u of ids)}',
  ],
  [
    'object({a = optional(string, "d")})',
    "{a = local.any}",
    'object({ a = string }): object{a = unknown "string" ()}',
  ],
  [
    "list(string)",
    "local.any",
    'list(string): unknown ["list","string"] (list(string)(any); maybe null)',
  ],
  ["map(number)", "local.map", 'map(number): unknown ["map","number"] (map(number)(map))'],
  ["list(string)", "[local.u, 1]", 'list(string): list[unknown "string" (u; no. u of ids), "1"]'],
  [
    "list(number)",
    '[local.any, "2"]',
    'list(number): list[unknown "number" (number(any); maybe null), 2]',
  ],
  [
    "set(string)",
    '[local.u, "a"]',
    'set(string): unknown ["set","string"] (range 1..2; with "a", unknown "string" (u; no. u of ids))',
  ],
  [
    "object({a = string, b = optional(number, 3)})",
    "local.any",
    'object({ a = string, b = number }): unknown ["object",{"a":"string","b":"number"}] (object({ a = string, b = number })(any); maybe null)',
  ],
  [
    "map(any)",
    "{a = local.any, b = 1}",
    'map(dynamic): map{a = unknown "dynamic" (any; maybe null), b = unknown "dynamic" ()}',
  ],
  [
    "map(object({b = optional(any)}))",
    '{k = {b = 1}, l = {b = "x"}}',
    'map(object({ b = string })): map{k = object{b = "1"}, l = object{b = "x"}}',
  ],
  ["map(object({b = any}))", '{k = {b = 1}, l = {b = ["x"]}}', "The items have no type in common."],
  ["list(any)", "[{a = 1}, {b = 2}]", "list(map(number)): list[map{a = 1}, map{b = 2}]"],
  [
    "list(map(string))",
    "[{a = 1}, {b = 2}]",
    'list(map(string)): list[map{a = "1"}, map{b = "2"}]',
  ],
  ["set(any)", '[1, "1"]', 'set(string): set["1"]'],
  [
    "tuple([any, list(any)])",
    '[1, [1, "a"]]',
    'tuple([number, list(string)]): tuple[1, list["1", "a"]]',
  ],
  [
    "object({a = tuple([string])})",
    "{a = [5]}",
    'object({ a = tuple([string]) }): object{a = tuple["5"]}',
  ],
  ["number", "true", "A bool cannot be used as a number."],
  ["bool", '"yes"', '"yes" is neither "true" nor "false".'],
])("%s takes %s", ([type, value, expected]) => {
  expect(converted(type, value)).toBe(expected);
});

/** The converted value and its type, or why it cannot be converted. */
function converted(type: string, text: string): string {
  const file = { path: "main.tf", text: type, vendored: false };
  const value = evaluated(text, LOCALS);
  if (isFailure(value)) return value.message;
  const constraint = readConstraint(parseExpression(file).value, (expression) =>
    literal(type.slice(expression.start, expression.end)),
  );
  const result = convert(value, constraint);
  return isFailure(result) ? result.message : `${typeName(typeOf(result))}: ${shown(result)}`;
}

function literal(text: string): Value | undefined {
  const value = evaluated(text, LOCALS);
  return isFailure(value) ? undefined : value;
}
