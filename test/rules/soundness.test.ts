import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entity, Fact } from "../../src/graph/fact.ts";
import { judge } from "../../src/rules/evaluate.ts";
import type { Expression } from "../../src/rules/expression.ts";
import { fuel } from "../../src/rules/fuel.ts";
import { bool, nullOf, number, text } from "../../src/value/make.ts";
import type { Truth } from "../../src/value/truth.ts";
import { choices, chooser, expressionOf } from "./expressions.ts";
import { collection, compiled } from "./stub.ts";
import { settle, type World, worldOf } from "./worlds.ts";

function verdict(expression: Expression, { net, node }: World): Truth {
  const variables = new Map<string, Fact>([
    ["net", net],
    ["node", node],
  ]);
  return judge(expression, { variables, fuel: fuel(200_000, "test") }).truth;
}

const cases = fc.record({
  expression: choices.map((numbers) => expressionOf(chooser(numbers), true)),
  world: choices,
  outcomes: fc.array(choices, { minLength: 3, maxLength: 3 }),
});

let known = 0;
let all = 0;

/** What the evaluator says of the world, as it is or distorted, holds however the world turns out. */
const promise = (distort: (world: World) => World) =>
  fc.property(cases, ({ expression, world, outcomes }) => {
    const tree = compiled(expression, "bool");
    const now = verdict(tree, distort(worldOf(chooser(world))));
    all++;
    if (now === "unknown") return;
    known++;
    for (const outcome of outcomes) {
      // Worlds are lazy and take their choices as they are asked: every one is made anew.
      const later = verdict(tree, settle(worldOf(chooser(world)), chooser(outcome)));
      if (later !== now) throw new Error(`${expression} was ${now} and became ${later}`);
    }
  });

/** Reads every fact of a world through a function. */
function distorted({ net, node }: World, change: (fact: Fact, name: string) => Fact): World {
  const made = new Map<string, Entity>();
  const inside = (fact: Fact): Fact => {
    if (fact.kind === "entity") return entity(fact);
    if (fact.kind !== "collection") return fact;
    const possible = fact.possible.map((one) => ({ ...one, fact: inside(one.fact) }));
    return { ...fact, certain: fact.certain.map(inside), possible };
  };
  const entity = (original: Entity): Entity => {
    const known = made.get(original.id);
    if (known) return known;
    const changed: Entity = {
      ...original,
      get: (name) => inside(change(original.get(name), name)),
      call: (name, args) => inside(change(original.call(name, args), name)),
    };
    made.set(original.id, changed);
    return changed;
  };
  return { net: entity(net), node: entity(node) };
}

const NOTHING: Readonly<Record<string, Fact>> = {
  ready: bool(false),
  open: bool(false),
  weight: number(0),
  zone: text(""),
  tag: text(""),
  net: nullOf("any"),
  main: nullOf("any"),
};

function unknownAsFalse(fact: Fact, name: string): Fact {
  return fact.kind === "unknown" ? (NOTHING[name] ?? collection([])) : fact;
}

function possibleDropped(fact: Fact): Fact {
  return fact.kind === "collection" ? { ...fact, possible: [] } : fact;
}

function openClosed(fact: Fact): Fact {
  if (fact.kind !== "collection") return fact;
  const { open: _, ...closed } = fact;
  return closed;
}

describe("replace the unknowns by any values, and", () => {
  test("every verdict that was known stays", () => {
    fc.assert(
      promise((world) => world),
      { numRuns: 5000 },
    );
    // An evaluator that knows nothing would keep the promise as well.
    expect(known / all).toBeGreaterThan(0.5);
  });

  test.for<[string, (fact: Fact, name: string) => Fact]>([
    ["an unknown is taken for false", unknownAsFalse],
    ["possible members are dropped", possibleDropped],
    ["an open collection is taken for all there is", openClosed],
  ])("it would not, if %s", ([_, change]) => {
    const broken = promise((world) => distorted(world, change));
    expect(fc.check(broken, { numRuns: 5000 }).failed).toBe(true);
  });
});
