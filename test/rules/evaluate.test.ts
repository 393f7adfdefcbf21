import { describe, expect, test } from "vitest";
import type { Entity, Fact } from "../../src/graph/fact.ts";
import { evaluate } from "../../src/rules/evaluate.ts";
import { fuel } from "../../src/rules/fuel.ts";
import { printFact } from "../../src/rules/message.ts";
import { readsOf } from "../../src/rules/trace.ts";
import { bool, number, text, tuple } from "../../src/value/make.ts";
import { reasonsOf } from "../../src/value/reason.ts";
import { because, collection, compiled, entity, unknownOf } from "./stub.ts";

const nodeOf = (id: string, facts: Record<string, Fact>, rest: object = {}): Entity =>
  entity({
    type: "Node",
    id,
    facts: { name: text(id), zone: text("z"), weight: number(1), ready: bool(true), ...facts },
    ...rest,
  });

const a = nodeOf("a", { zone: text("za"), weight: number(1) });
const b = nodeOf("b", { zone: text("zb"), weight: number(2) });
const lazy = nodeOf("c", { zone: text("zc"), ready: bool(false) });
const vague = nodeOf("v", {
  zone: unknownOf("var.zone"),
  weight: unknownOf("var.weight", { bounds: { min: 3, max: 9 } }),
  ready: unknownOf("var.ready"),
  net: unknownOf("var.net"),
});
const zone = (index: string) =>
  unknownOf("zones", { identity: { key: `z${index}`, among: "zones", item: index } });
const maybe = (fact: Fact, many = false) => ({ fact, because: because("var.maybe"), many });

function ask(expression: string, nodes: Fact, more: Record<string, Fact> = {}): Fact {
  const facts = { name: text("n"), nodes, main: { kind: "null", type: "any" } as const, ...more };
  const net = entity({ type: "Net", id: "net", facts });
  const variables = new Map<string, Fact>([
    ["net", net],
    ["node", nodes.kind === "collection" && nodes.certain[0] ? nodes.certain[0] : a],
  ]);
  return evaluate(compiled(expression), { variables, fuel: fuel(100_000, "test") }).fact;
}

const printed = (fact: Fact): string => (fact.kind === "unknown" ? "unknown" : printFact(fact));

describe("with certain, possible and unseen members", () => {
  const two = collection([a, b]);
  const maybeThree = collection([a, b], [maybe(lazy)]);
  const maybeMany = collection([a], [maybe(b, true)]);
  const open = collection([a, b], [], because("module.x"));
  const mixed = collection([a, vague]);

  test.for<[string, Fact, string]>([
    ["net.nodes.all(n, n.ready)", two, "true"],
    ["net.nodes.all(n, n.ready)", maybeThree, "unknown"],
    ["net.nodes.all(n, n.ready)", open, "unknown"],
    ["net.nodes.all(n, n.ready)", mixed, "unknown"],
    ["net.nodes.all(n, n.ready)", collection([lazy, vague]), "false"],
    ["net.nodes.all(n, n.ready)", collection([]), "true"],
    ["net.nodes.exists(n, !n.ready)", two, "false"],
    ["net.nodes.exists(n, !n.ready)", maybeThree, "unknown"],
    ["net.nodes.exists(n, n.ready)", open, "true"],
    ["net.nodes.exists(n, n.weight > 5)", open, "unknown"],
    ["net.nodes.exists_one(n, n.weight == 1)", two, "true"],
    ["net.nodes.exists_one(n, n.ready)", two, "false"],
    ["net.nodes.exists_one(n, n.ready)", maybeMany, "unknown"],
    ["net.nodes.exists_one(n, n.weight == 1)", open, "unknown"],
    ["net.nodes.size() >= 2", maybeThree, "true"],
    ["net.nodes.size() == 2", maybeThree, "unknown"],
    ["net.nodes.size() <= 3", maybeThree, "true"],
    ["net.nodes.size() > 3", maybeThree, "false"],
    ["net.nodes.size() <= 3", maybeMany, "unknown"],
    ["size(net.nodes) + 1 > 2", open, "true"],
    ["net.nodes.filter(n, n.ready).size() >= 1", mixed, "true"],
    ["net.nodes.filter(n, n.ready).size() == 1", mixed, "unknown"],
    ["net.nodes.filter(n, n.ready).size() <= 2", mixed, "true"],
    ["net.nodes.map(n, n.zone).distinct().size() == 2", two, "true"],
    ["node in net.nodes", two, "true"],
    ['"zb" in net.nodes.map(n, n.zone)', two, "true"],
    ['"zx" in net.nodes.map(n, n.zone)', two, "false"],
    ['"zx" in net.nodes.map(n, n.zone)', mixed, "unknown"],
    ["node in (net.nodes + net.nodes)", two, "true"],
    ["(net.nodes + [node]).size() == 3", two, "true"],
    ["net.nodes.map(n, n.ready, n.weight).exists(w, w == 2)", two, "true"],
  ])("%s", ([expression, nodes, expected]) => {
    expect(printed(ask(expression, nodes))).toBe(expected);
  });
});

describe("members that are not what they seem", () => {
  const many = nodeOf("m", {}, { many: true });
  const guarded = nodeOf("g", {}, { many: true, guard: because("var.create") });
  const outside = { ...nodeOf("o", {}, { declaration: false }), mayBeDeclared: true };
  const data = nodeOf("d", {}, { declaration: { mode: "data" } });
  test.for<[string, string, Fact, string]>([
    [
      "one that stands for several may be none",
      "net.nodes.size() >= 1",
      collection([many]),
      "unknown",
    ],
    [
      "one that stands for several may be many",
      "net.nodes.size() <= 9",
      collection([guarded]),
      "unknown",
    ],
    [
      "one outside the code may be another",
      "net.nodes.size() == 2",
      collection([a, outside]),
      "unknown",
    ],
    ["one outside the code is one", "net.nodes.size() == 1", collection([outside]), "true"],
    ["a data source may be another", "net.nodes.size() >= 2", collection([a, b, data]), "true"],
    ["a data source may be one more", "net.nodes.size() == 2", collection([a, b, data]), "unknown"],
    ["a list that is not there", "net.nodes.size() == 0", { kind: "null", type: "any" }, "unknown"],
    ["a list that nobody knows", "net.nodes.size() == 0", unknownOf("x"), "unknown"],
    ["no value to ask with", 'node.tag(net.main.zone) == ""', collection([a]), "unknown"],
    ["null as an argument", 'node.tag(null_) == ""', collection([a]), "unknown"],
  ])("%s", ([_, expression, nodes, expected]) => {
    expect(
      printed(
        ask(expression.replace("null_", "net.region"), nodes, {
          region: { kind: "null", type: "any" },
        }),
      ),
    ).toBe(expected);
  });

  test("a number that is too large is unknown", () => {
    expect(printed(ask("9007199254740991 * 2 > 1", collection([])))).toBe("unknown");
  });
});

describe("with unknown values", () => {
  const one = collection([vague]);

  test.for<[string, string]>([
    ["node.ready && false", "false"],
    ["false && node.ready", "false"],
    ["node.ready || true", "true"],
    ["node.ready || !node.ready", "unknown"],
    ["!node.ready", "unknown"],
    ["node.ready ? 1 == 1 : 2 == 2", "true"],
    ["(node.ready ? node.weight : 20) > 2", "unknown"],
    ["node.weight >= 3", "true"],
    ["node.weight < 3", "false"],
    ["node.weight - 10 < 0", "true"],
    ["node.weight == 12", "false"],
    ["node.weight == 4", "unknown"],
    ["-node.weight <= -3", "true"],
    ["node.net.count > 1", "unknown"],
    ["node.net == null", "unknown"],
    ["net.main == null", "true"],
    ["net.main.ready", "unknown"],
    ["net.main != null && net.main.ready", "false"],
    ["1 / 0 == 1", "unknown"],
    ["7 / -2 == -3 && 7 % -2 == 1 && -7 % 2 == -1", "true"],
    ['"com." + net.region + ".s3" == "com.x"', "false"],
    ['("com." + net.region + ".s3").like("com.*.s3")', "true"],
    ['("com." + net.region + ".s3").like("com.*.s3?")', "false"],
    ['("com." + net.region + ".s3").endsWith("3")', "true"],
    ['net.region.startsWith("eu")', "unknown"],
  ])("%s", ([expression, expected]) => {
    const region = unknownOf("var.region", { notNull: true });
    expect(printed(ask(expression, one, { region }))).toBe(expected);
  });
});

describe("distinct counts", () => {
  const zones = (...items: Fact[]) => collection(items);
  test.for<[string, Fact, string]>([
    ["three indices into one list of zones", zones(zone("0"), zone("1"), zone("2")), "3"],
    ["one unknown twice", zones(zone("0"), zone("0")), "1"],
    ["known ones", zones(text("a"), text("b"), text("a")), "2"],
    ["what may be equal", zones(text("a"), unknownOf("var.z")), "1..2"],
    [
      "indices beside known zones, which may be the same",
      zones(text("a"), zone("0"), zone("1"), zone("2")),
      "3..4",
    ],
    ["possible members", collection([text("a")], [maybe(text("b"))]), "1..2"],
    ["many equal ones", collection([], [maybe(text("b"), true)]), "0..1"],
    ["many that may differ", collection([], [maybe(unknownOf("each"), true)]), "0..Infinity"],
    [
      "a possible member that is there for certain",
      collection([text("a")], [maybe(text("a"))]),
      "1",
    ],
    ["a list of known length", tuple([text("a"), text("b")]), "2"],
    [
      "an unknown list with members",
      unknownOf("l", { members: [text("a"), text("b")] }),
      "2..Infinity",
    ],
    [
      "a list of three different unknowns",
      unknownOf("l", { distinct: true, bounds: { min: 3, max: 6 } }),
      "3..6",
    ],
    ["a list of three unknowns", unknownOf("l", { bounds: { min: 3, max: 6 } }), "1..6"],
  ])("%s", ([_, list, expected]) => {
    const size = ask("net.zones.distinct().size()", collection([]), { zones: list });
    const range = (fact: Fact) =>
      fact.kind === "unknown" ? `${fact.bounds?.min}..${fact.bounds?.max}` : printFact(fact);
    expect(range(size)).toBe(expected);
  });

  test("all and exists look at every member, also at those that may coincide", () => {
    const zones = collection([text("a"), unknownOf("var.z", { parts: ["b-", unknownOf("x")] })]);
    const all = (expression: string) => printed(ask(expression, collection([]), { zones }));
    expect(all('net.zones.distinct().all(z, z.like("a*"))')).toBe("false");
    expect(all('net.zones.distinct().filter(z, z.like("b*")).size() == 1')).toBe("true");
  });
});

describe("two entities", () => {
  const outside = nodeOf("o", {}, { declaration: false });
  const many = nodeOf("m", {}, { many: true });
  test.for<[string, Entity, Entity, string]>([
    ["declared ones are what they are", a, a, "true"],
    ["declared ones differ from each other", a, b, "false"],
    ["one outside the code may be any", a, outside, "unknown"],
    ["one outside the code is itself", outside, outside, "true"],
    ["instances of one template may be the same", many, many, "unknown"],
  ])("%s", ([_, left, right, expected]) => {
    const net = entity({ type: "Net", id: "net", facts: { main: right } });
    const variables = new Map([
      ["net", net],
      ["node", left],
    ]);
    const context = { variables, fuel: fuel(1000, "test") };
    expect(printed(evaluate(compiled("node == net.main"), context).fact)).toBe(expected);
  });
});

describe("what decided", () => {
  const decided = (expression: string, nodes: Fact) => {
    const net = entity({
      type: "Net",
      id: "net",
      facts: { nodes, open: bool(true), count: number(1) },
    });
    const variables = new Map([["net", net]]);
    const { fact, trace } = evaluate(compiled(expression), { variables, fuel: fuel(1000, "test") });
    const reasons =
      fact.kind === "unknown" ? reasonsOf(fact.because).map(({ input }) => input) : [];
    return [...readsOf(trace).map(({ entity, member }) => `${entity.id}.${member}`), ...reasons];
  };

  test.for<[string, Fact, string[]]>([
    ["net.open && net.count > 1", collection([]), ["net.count"]],
    ["net.open && net.count > 0", collection([]), ["net.open", "net.count"]],
    ["net.nodes.all(n, n.ready)", collection([a, lazy]), ["net.nodes", "c.ready"]],
    ["net.nodes.exists(n, n.weight == 2)", collection([a, b]), ["net.nodes", "b.weight"]],
    ["net.nodes.all(n, n.ready)", collection([a, vague]), ["net.nodes", "v.ready", "var.ready"]],
    [
      "net.nodes.all(n, n.ready)",
      collection([a, vague], [maybe(lazy)], because("module.x")),
      ["net.nodes", "v.ready", "c.ready", "var.ready", "var.maybe", "module.x"],
    ],
    ["net.nodes.size() > 1", collection([a], [maybe(b)]), ["net.nodes", "var.maybe"]],
  ])("%s", ([expression, nodes, expected]) => {
    expect(decided(expression, nodes)).toEqual(expected);
  });
});

test("an expression that takes too long ends, and is undecided", () => {
  const nodes = collection(Array.from({ length: 100 }, (_, index) => nodeOf(`n${index}`, {})));
  const nested = "net.nodes.all(a, net.nodes.all(b, net.nodes.all(c, net.nodes.all(d, d.ready))))";
  const fact = ask(nested, nodes);
  expect(fact.kind).toBe("unknown");
});

test("comparing every two of a long list is paid for", () => {
  const zones = tuple(Array.from({ length: 2000 }, (_, index) => text(`z${index}`)));
  const costly = ["net.zones.distinct().size() == 2000", 'net.zones.all(z, z.like("*"))'];
  expect(costly.map((one) => printed(ask(one, collection([]), { zones })))).toEqual([
    "unknown",
    "true",
  ]);
  const long = tuple([text("x".repeat(100_000))]);
  const glob = `net.zones.all(z, z.like("${"*x".repeat(50)}"))`;
  expect(printed(ask(glob, collection([]), { zones: long }))).toBe("unknown");
});

test("a fact of the wrong kind is our bug and is not absorbed", () => {
  const wrong = nodeOf("w", { ready: text("yes") });
  expect(() => ask("net.nodes.all(n, n.ready)", collection([wrong]))).toThrow("not a bool");
});
