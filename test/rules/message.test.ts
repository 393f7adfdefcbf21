import { expect, test } from "vitest";
import type { Fact } from "../../src/graph/fact.ts";
import { bundleRules } from "../../src/rules/bundle.ts";
import { printFact } from "../../src/rules/message.ts";
import type { RuleFile } from "../../src/rules/rule.ts";
import { bool, mapOf, nullOf, number, text, tuple } from "../../src/value/make.ts";
import { because, collection, compiled, entity, unknownOf } from "./stub.ts";

const node = entity({ type: "Node", id: "aws_subnet.a", facts: {} });
const several = Array.from({ length: 12 }, (_, index) => number(index));

test.for<[string, Fact, string]>([
  ["a text", text("a b"), "a b"],
  ["a number", number(3), "3"],
  ["a bool", bool(true), "true"],
  ["null", nullOf("any"), "(none)"],
  ["an entity", node, "aws_subnet.a"],
  ["an object", mapOf(new Map(), "any"), "{…}"],
  ["a list", tuple([text("a"), text("b")]), "a, b"],
  ["an empty list", tuple([]), "(none)"],
  ["a long list", tuple(several), "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2 more"],
  ["a list that may have more", collection([text("a")], [], because("x")), "a, possibly others"],
  ["an unknown", unknownOf("var.zone"), "(unknown: var.zone)"],
  ["an unknown without a name", unknownOf(""), "(unknown)"],
  [
    "a text in parts",
    unknownOf("x", { parts: ["com.", unknownOf("var.r"), ".s3"] }),
    "com.(unknown: var.r).s3",
  ],
  ["a secret", { ...text("hush"), sensitive: true }, "(sensitive)"],
  ["a secret in a list", tuple([{ ...text("hush"), sensitive: true }]), "(sensitive)"],
  ["an unknown secret", unknownOf("x", { sensitive: true }), "(sensitive)"],
  ["what would draw on the terminal", text("a\u001b[31m\nb\u202e"), "a [31m b "],
  ["a long text", text("x".repeat(300)), `${"x".repeat(200)}…`],
])("%s is printed on one line", ([_, fact, expected]) => {
  expect(printFact(fact)).toBe(expected);
});

test("compiled rules come back from the bundle as they were, sorted and without examples", () => {
  const file = (id: string): RuleFile => ({
    rule: {
      id,
      requirement: "TEST-1",
      title: "Every node is ready",
      severity: "error",
      kind: "Node",
      when: compiled('node.peers.all(p, p.zone.like("a*"))'),
      require: compiled("node.ready ? -1 < 2 : 1 in [1]"),
      at: { text: "ready", expression: compiled("node.ready") },
      message: [compiled("node.name"), " is not ready"],
      why: "`a` \u2028",
      fix: "",
      sources: [],
    },
    conditions: { require: "node.ready" },
    examples: [],
    without: {},
  });
  const source = bundleRules([file("b"), file("a")]);
  const list = source
    .slice(source.indexOf("= [") + 2, source.lastIndexOf(";"))
    .replace(/,\n\]/, "]");
  expect(JSON.parse(list)).toEqual([file("a").rule, file("b").rule]);
});
