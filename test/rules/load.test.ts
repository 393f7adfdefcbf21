import { expect, test } from "vitest";
import { loadRules } from "../../src/rules/load.ts";
import { positionAt } from "../../src/source/file.ts";
import { kinds } from "./stub.ts";

const RULE = `id: node-is-ready
requirement: TEST-NODE-001
title: Every node is ready
severity: error
for: Node
when: node.zone != ""
require: node.ready
at: ready
message: "{{node.name}} is not ready"
why: It must be.
fix: Make it so.
sources: [https://example.com/nodes]
examples:
  - title: Not ready
    terraform: |
      ready = false # <- fail
`;

/** What loading says, as `line:column: text`. */
function trouble(text: string, path = "rules/node-is-ready.yaml"): string[] {
  const { diagnostics } = loadRules([{ path, text, vendored: false }], kinds);
  return diagnostics.map(({ detail, span }) => {
    const { line, column } = span ? positionAt(span.file, span.start) : { line: 0, column: 0 };
    return `${line}:${column}: ${detail}`;
  });
}

const changed = (from: string, to: string): string => {
  expect(RULE).toContain(from);
  return RULE.replace(from, to);
};

test("a good rule loads", () => {
  const file = { path: "node-is-ready.yaml", text: RULE, vendored: false };
  const { value, diagnostics } = loadRules([file], kinds);
  expect(diagnostics).toEqual([]);
  expect(value[0]?.rule).toEqual({
    id: "node-is-ready",
    requirement: "TEST-NODE-001",
    title: "Every node is ready",
    severity: "error",
    kind: "Node",
    when: {
      op: "compare",
      how: "!=",
      left: { op: "property", of: { op: "variable", name: "node" }, name: "zone" },
      right: { op: "literal", value: "" },
    },
    require: { op: "property", of: { op: "variable", name: "node" }, name: "ready" },
    at: {
      text: "ready",
      expression: { op: "property", of: { op: "variable", name: "node" }, name: "ready" },
    },
    message: [
      { op: "property", of: { op: "variable", name: "node" }, name: "name" },
      " is not ready",
    ],
    why: "It must be.",
    fix: "Make it so.",
    sources: ["https://example.com/nodes"],
  });
});

test.for<[string, string, string, string[]]>([
  [
    "a misspelt property",
    "require: node.ready",
    "require: node.redy",
    ["7:15: Node has no `redy`. Did you mean `ready`?"],
  ],
  [
    "two causes in one expression",
    "require: node.ready",
    "require: node.redy && node.nam == 1",
    [
      "7:15: Node has no `redy`. Did you mean `ready`?",
      "7:28: Node has no `nam`. Did you mean `name`?",
    ],
  ],
  [
    "inside a block scalar",
    "require: node.ready",
    "require: |\n  node.ready &&\n  node.peers.all(p,\n    p.redy)",
    ["10:7: Node has no `redy`. Did you mean `ready`?"],
  ],
  [
    "inside a folded scalar",
    "require: node.ready",
    "require: >-\n  node.ready &&\n    node.redy",
    ["9:10: Node has no `redy`. Did you mean `ready`?"],
  ],
  [
    "inside quotes with escapes",
    "require: node.ready",
    'require: "node.zone == \\"a\\" && node.redy"',
    ["7:38: Node has no `redy`. Did you mean `ready`?"],
  ],
  [
    "inside a message",
    '"{{node.name}} is not',
    '"{{node.name}} and {{ node.nmae }} is not',
    ["9:37: Node has no `nmae`. Did you mean `name`?"],
  ],
  [
    "a number compared with a text",
    "require: node.ready",
    'require: node.weight <= "a"',
    ["7:10: The sides of `<=` are int and string."],
  ],
  [
    "no condition",
    "require: node.ready",
    "require: node.weight",
    ["7:10: It must be bool, but it is int."],
  ],
  [
    "a syntax error",
    "require: node.ready",
    "require: node.ready &&",
    ["7:23: Unexpected token: EOF. Conditions are written in CEL."],
  ],
  [
    "a regular expression",
    "require: node.ready",
    'require: node.name.matches("a")',
    ["7:10: Regular expressions are not read from rules: use `like` with `*` and `?`."],
  ],
  [
    "an unknown variable",
    "require: node.ready",
    "require: nod.ready",
    ["7:10: There is no `nod`. Did you mean `node`?"],
  ],
  [
    "`at` is no member",
    "at: ready",
    "at: ready && true",
    [
      '8:5: It names a member of the subject: `cidrs`, `tag("clickhouse-byoc")`, `vpc.cidrs`, `trust.filter(s, …)`, `vpc.endpoints.map(e, e.routeTables)`.',
    ],
  ],
  [
    "`at` is misspelt",
    "at: ready",
    "at: net.naem",
    ["8:9: Net has no `naem`. Did you mean `name`?"],
  ],
  [
    "an unknown kind",
    "for: Node",
    "for: Nodes",
    ["5:6: There is no kind `Nodes`. Did you mean `Node`?"],
  ],
  [
    "an unknown key",
    "why: It",
    "wy: It",
    ["1:1: The rule needs `why`.", "10:1: There is no `wy`. Did you mean `why`?"],
  ],
  [
    "a wrong severity",
    "severity: error",
    "severity: high",
    ["4:11: `severity` must be one of: error, warning, info."],
  ],
  [
    "a value of the wrong type",
    "require: node.ready",
    "require: true",
    ["7:10: `require` must be text; put it in quotes."],
  ],
  [
    "a key that is written twice",
    "at: ready",
    "at: ready\nat: ready",
    ["9:1: `at` is already in line 8. Remove one of the two."],
  ],
  [
    "an example in two languages",
    "    terraform: |",
    "    cloudformation: x\n    terraform: |",
    [
      "14:5: `examples.0` must have one of `terraform`, `cloudformation` and `files`, and only one.",
    ],
  ],
  ["an open brace in a message", "{{node.name}}", "{{node.name", ["9:11: Close it with `}}`."]],
  [
    "another file name",
    "id: node-is-ready",
    "id: node-is-here",
    ["1:5: The id is `node-is-here`, the file is `node-is-ready`. Rename one of them."],
  ],
  [
    "no YAML",
    "title: Every",
    "title: [Every",
    ["4:1: Flow sequence in block collection must be sufficiently indented and end with a ]."],
  ],
  [
    "an alias",
    "why: It must be.",
    "why: &w It\nfix: *w",
    [
      "11:6: Write the value out: aliases are not read here.",
      "12:1: `fix` is already in line 11. Remove one of the two.",
    ],
  ],
])("%s is one clear message", ([_, from, to, expected]) => {
  expect(trouble(changed(from, to))).toEqual(expected);
});

test("examples are files with a language", () => {
  const examples = `examples:
  - title: One file
    terraform: |
      x # <- fail
  - title: A template
    cloudformation: "x # <- fail"
  - title: A JSON template
    cloudformation: '{} // <- fail'
    absent: true
  - title: Several files
    files: { a/main.tf: "x # <- pass", b.tfvars: "" }
    flags: { region: eu-west-1, var: { a: "1" } }
    expect: not-applicable
without: { unknown: It is always written. }
`;
  const text = RULE.slice(0, RULE.indexOf("examples:")) + examples;
  const { value } = loadRules([{ path: "node-is-ready.yaml", text, vendored: false }], kinds);
  expect(value[0]?.without).toEqual({ unknown: "It is always written." });
  expect(
    value[0]?.examples.map(({ files, ...rest }) => ({ files: [...files.keys()], ...rest })),
  ).toEqual([
    { files: ["main.tf"], title: "One file", language: "terraform", flags: {}, absent: false },
    {
      files: ["template.yaml"],
      title: "A template",
      language: "cloudformation",
      flags: {},
      absent: false,
    },
    {
      files: ["template.json"],
      title: "A JSON template",
      language: "cloudformation",
      flags: {},
      absent: true,
    },
    {
      files: ["a/main.tf", "b.tfvars"],
      title: "Several files",
      language: "terraform",
      flags: { region: "eu-west-1", var: { a: "1" } },
      absent: false,
      expect: "not-applicable",
    },
  ]);
});

test("a file that is too long is not read", () => {
  expect(trouble("#".repeat(500_001))).toEqual(["1:1: A rule file has at most 500000 characters."]);
});

test("a file holds one rule", () => {
  expect(trouble(`${RULE}---\na: 1\n`)).toEqual(["17:1: It holds one document: remove `---`."]);
});

test("a document that is no mapping, and one that is empty", () => {
  expect(trouble("- a")).toEqual(["1:1: The rule must be of type object."]);
  expect(trouble("")).toEqual(["1:1: The rule must be of type object."]);
});

test.for(["[", "{a: ", "- ", "? ", "- [{a: "])(
  "%s nested without end is one message",
  (opening) => {
    expect(trouble(opening.repeat(50_000))).toEqual([
      "1:1: Its values are nested more than 50 deep.",
    ]);
  },
);

test("a deeply nested expression is one message", () => {
  const deep = `require: "${"!".repeat(3900)}node.ready"`;
  expect(trouble(changed("require: node.ready", deep))).toEqual([
    "7:212: Expressions are nested at most 200 deep.",
  ]);
});

test("two rules with one id", () => {
  const file = (path: string) => ({ path, text: RULE, vendored: false });
  const { value, diagnostics } = loadRules(
    [file("a/node-is-ready.yaml"), file("b/node-is-ready.yaml")],
    kinds,
  );
  expect(value).toHaveLength(1);
  expect(diagnostics.map(({ detail }) => detail)).toEqual([
    "`node-is-ready` is also the id of a/node-is-ready.yaml. Give this one another name.",
  ]);
});
