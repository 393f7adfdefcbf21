import { Environment } from "@marcbachmann/cel-js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entity, Fact } from "../../src/graph/fact.ts";
import type { PropertyType } from "../../src/graph/kind.ts";
import { evaluate } from "../../src/rules/evaluate.ts";
import { fuel } from "../../src/rules/fuel.ts";
import { membersOf } from "../../src/rules/members.ts";
import { choices, chooser, expressionOf } from "./expressions.ts";
import { compiled, net, node } from "./stub.ts";
import { settle, type World, worldOf } from "./worlds.ts";

/** What the library sees of an entity: an object whose fields are read when they are asked for. */
class Net {
  readonly entity: Entity;
  constructor(entity: Entity) {
    this.entity = entity;
  }
}
class Node extends Net {}

const plainTypes = (type: PropertyType): string =>
  typeof type === "string" ? type : `list<${plainTypes(type.list)}>`;

function library() {
  const environment = new Environment();
  for (const [{ name, properties }, ctor] of [
    [net, Net],
    [node, Node],
  ] as const) {
    const entries = Object.entries(properties);
    const fields = Object.fromEntries(entries.map(([key, { type }]) => [key, plainTypes(type)]));
    for (const key of Object.keys(fields)) {
      Object.defineProperty(ctor.prototype, key, {
        configurable: true,
        get(this: Net) {
          return wrapped(this.entity.get(key));
        },
      });
    }
    environment.registerType(name, { ctor, fields });
  }
  return environment
    .registerVariable("net", "Net")
    .registerVariable("node", "Node")
    .registerOperator("Net == Net", (a: Net, b: Net) => a.entity.id === b.entity.id)
    .registerOperator("Node == Node", (a: Node, b: Node) => a.entity.id === b.entity.id)
    .registerFunction("Node.tag(string): string", ({ entity }: Node, key: string) =>
      wrapped(entity.call("tag", [{ kind: "string", value: key }])),
    )
    .registerFunction("list<A>.distinct(): list<A>", distinct)
    .registerFunction("string.like(string): bool", like);
}

const wrappers = new WeakMap<Entity, Net>();

function wrapped(fact: Fact): unknown {
  switch (fact.kind) {
    case "string":
    case "bool":
      return fact.value;
    case "number":
      return BigInt(fact.value);
    case "entity": {
      const known = wrappers.get(fact) ?? (fact.type === "Net" ? new Net(fact) : new Node(fact));
      wrappers.set(fact, known);
      return known;
    }
    case "collection":
    case "list":
      return membersOf(fact, "a list").certain.map(wrapped);
    default:
      throw new Error(`${fact.kind} is not known`);
  }
}

const keyOf = (member: unknown): unknown => (member instanceof Net ? member.entity.id : member);

function distinct(members: readonly unknown[]): unknown[] {
  return [...new Map(members.map((member) => [keyOf(member), member])).values()];
}

/** The glob as a regular expression, written on its own. */
function like(text: string, glob: string): boolean {
  const source = glob
    .replace(/[\\^$+.()|[\]{}]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${source}$`, "su").test(text);
}

const cases = fc.record({
  expression: choices.map((numbers) => expressionOf(chooser(numbers), false)),
  world: choices,
  outcome: choices,
});

const LIBRARY = library();

test("what is known throughout is judged as the CEL library judges it", () => {
  let compared = 0;
  const property = fc.property(cases, ({ expression, world, outcome }) => {
    const known: World = settle(worldOf(chooser(world), false), chooser(outcome), false);
    const variables = new Map<string, Fact>([
      ["net", known.net],
      ["node", known.node],
    ]);
    const context = { variables, fuel: fuel(1_000_000, "test") };
    const { fact } = evaluate(compiled(expression, "bool"), context);
    const theirs: unknown = LIBRARY.evaluate(expression, {
      net: wrapped(known.net),
      node: wrapped(known.node),
    });
    compared++;
    expect([expression, fact.kind === "bool" && fact.value]).toEqual([expression, theirs]);
  });
  fc.assert(property, { numRuns: 3000 });
  expect(compared).toBeGreaterThanOrEqual(3000);
});

test("every expression that we accept, the library accepts with the same type", () => {
  const property = fc.property(cases, ({ expression }) => {
    compiled(expression, "bool");
    const checked = LIBRARY.check(expression);
    expect([expression, checked.type ?? checked.error?.message]).toEqual([expression, "bool"]);
  });
  fc.assert(property, { numRuns: 2000 });
});
