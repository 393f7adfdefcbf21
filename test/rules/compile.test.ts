import { expect, test } from "vitest";
import { compileExpression, isCompiled } from "../../src/rules/compile.ts";
import { nameOf } from "../../src/rules/expression.ts";
import { kindsByName, printType } from "../../src/rules/types.ts";
import { nearest } from "../../src/source/nearest.ts";
import { compiled, kinds } from "./stub.ts";

/** The type of an expression about a node, or what is wrong with it and where. */
function checked(text: string): string {
  const variables = new Map([["node", "Node"]]);
  const result = compileExpression(text, { kinds: kindsByName(kinds), variables });
  if (isCompiled(result)) return printType(result.type);
  return result.map(({ detail, start, end }) => `${text.slice(start, end)} | ${detail}`).join("\n");
}

test.for<[string, string]>([
  ["node.net.nodes", "list(Node)"],
  ["node.peers.map(p, p.net)", "list(Net)"],
  ["node.peers.map(p, p.ports)", "list(list(int))"],
  ["node.peers.filter(p, p.ready)", "list(Node)"],
  ["[]", "list(nothing)"],
  ["[].map(x, x)", "list(nothing)"],
  ['[node.zone, "a"] + []', "list(string)"],
  ["[null, node]", "list(Node)"],
  ["node.ready ? node : null", "Node"],
  ["node.ready ? [] : node.ports", "list(int)"],
  ['node.tag("a") + "b"', "string"],
  ["-node.weight % 2", "int"],
  ["node.zone != null", "bool"],
  ["null == null", "bool"],
  ["node in node.peers", "bool"],
  ["null in node.peers", "bool"],
  ["size(node.zone)", "int"],
  ['node.zone < "b"', "bool"],
  ["node.peers.all(node, node.ready)", "bool"],
  ["node.peers.distinct().size() > 1", "bool"],
])("%s is %s", ([text, expected]) => {
  expect(checked(text)).toBe(expected);
});

test.for<[string, string]>([
  ["node.redy", "redy | Node has no `redy`. Did you mean `ready`?"],
  ["node.quux", "quux | Node has no `quux`."],
  ["node.constructor", "constructor | Node has no `constructor`."],
  ["node.tag", "tag | `tag` of Node is a method: write `tag(…)`."],
  [
    "node.ready()",
    "node.ready() | Node has no method `ready`. It is a property: write it without `()`.",
  ],
  ['node.tga("a")', 'node.tga("a") | Node has no method `tga`. Did you mean `tag`?'],
  ["node.tag()", "node.tag() | Write `tag(string)`; 0 were given."],
  ["node.tag(1)", "1 | `tag` takes string, but this is int."],
  ["node.zone.name", "name | A value of type string has no properties."],
  ["node.peers.name", "name | A list has no `name`; ask its members: `.all(x, x.name …)`."],
  ["node.peers.al(p, true)", "node.peers.al(p, true) | A list has no `al()`. Did you mean `all`?"],
  ["node.peers.size(1)", "node.peers.size(1) | Write `size()`; 1 were given."],
  ["node.peers.all(p)", "node.peers.all(p) | Write `all(x, …)`, with a name for the member first."],
  ["node.peers.all(p, p.weight)", "p.weight | `all` asks a yes/no question, but this is int."],
  [
    "node.peers.map(p, p.weight, 1)",
    "p.weight | `map` keeps members by a yes/no question, but this is int.",
  ],
  [
    "node.peers.map(p, p.ports).distinct()",
    "node.peers.map(p, p.ports).distinct() | `distinct()` does not compare lists with each other.",
  ],
  ['node.zone.lke("a")', 'node.zone.lke("a") | A string has no `lke()`. Did you mean `like`?'],
  ["node.zone.like(1)", "1 | `like` takes string, but this is int."],
  ["node.zone.size(1)", "node.zone.size(1) | Write `size()`; 1 were given."],
  ["node.weight.size()", "node.weight.size() | A value of type int has no `size()`."],
  [
    "has(node.zone)",
    "has(node.zone) | `has()` is not needed: compare with `null` or with an empty text.",
  ],
  ["sze(node.zone)", "sze(node.zone) | There is no function `sze`. Did you mean `size`?"],
  ["size()", "size() | There is no function `size`. Did you mean `size`?"],
  ['node.weight + "a"', 'node.weight + "a" | The sides of `+` are int and string.'],
  ["node.zone - node.zone", "node.zone - node.zone | `-` does not take string."],
  ["null + 1", "null + 1 | `+` does not take int."],
  ["-node.zone", "node.zone | `-` takes an int, but this is string."],
  ["!node.zone", "node.zone | `!` negates a bool, but this is string."],
  ["!null", "null | `!` negates a bool, but this is null."],
  ["node.ready && 1", "1 | `&&` joins bools, but this is int."],
  ["node.ready < true", "node.ready < true | `<` orders ints and strings, not bool."],
  ["node.weight < null", "node.weight < null | `<` orders ints and strings, not null."],
  ["node == node.net", "node == node.net | The sides of `==` are Node and Net."],
  [
    "node.ports == []",
    "node.ports == [] | Lists have no order: compare their sizes, or ask with `all` and `in`.",
  ],
  ["node in node.ports", "node in node.ports | A value of type Node is never in a list(int)."],
  ['"a" in node.zone', "node.zone | `in` looks through a list, but this is string."],
  ['[1, "a"]', '"a" | The list holds int, this is string.'],
  ['node.ready ? 1 : "a"', 'node.ready ? 1 : "a" | The branches of `?:` are int and string.'],
  ["nod.ready", "nod | There is no `nod`. Did you mean `node`?"],
  ["x", "x | There is no `x`. Here are: node."],
  [
    "[node.redy, 1].size() > nod.x",
    "redy | Node has no `redy`. Did you mean `ready`?\nnod | There is no `nod`. Did you mean `node`?",
  ],
  [
    "node.ports[0]",
    "node.ports[0] | Members have no order: use `exists`, `all` or `filter` instead of `[…]`.",
  ],
  ['{"a": 1}', '{"a": 1} | Maps cannot be written in a rule; compare the values one by one.'],
  ["1.5 < 2.0", "1.5 | Values are strings, whole numbers, `true`, `false` and `null`."],
  ["99999999999999999 > 1", "99999999999999999 | Numbers go up to 9007199254740991."],
  ["node.ready ==", " | Unexpected token: EOF. Conditions are written in CEL."],
  ['"abc', '"abc | Unterminated string. Conditions are written in CEL.'],
  [
    "node.peers.all(a.b, true)",
    "b | all(var, predicate) invalid predicate iteration variable. Conditions are written in CEL.",
  ],
])("%s is refused", ([text, expected]) => {
  expect(checked(text)).toBe(expected);
});

test("a long expression is refused before it is read", () => {
  expect(checked("1".repeat(4001))).toContain("It may have 4000 characters.");
});

test.for<[string, string]>([
  ["node.net.main", "node.net.main"],
  ['node.tag("a")', 'node.tag("a")'],
  ["node.tag(node.zone)", "node.tag(…)"],
  ["node.peers.filter(p, p.ready).size()", "node.peers.filter(…).size()"],
  ["node.peers.distinct()", "node.peers.distinct()"],
  ['"a" + "b"', "(…)"],
  ["1", "1"],
])("reasons call %s by the name %s", ([text, expected]) => {
  expect(nameOf(compiled(text))).toBe(expected);
});

test.for<[string, string | undefined]>([
  ["subent", "subnet"],
  ["Subnets", "subnet"],
  ["routTable", "routeTable"],
  ["x", undefined],
  ["internet", undefined],
])("the name nearest to %s is %s", ([name, expected]) => {
  expect(nearest(name, ["vpc", "subnet", "routeTable"])).toBe(expected);
});
