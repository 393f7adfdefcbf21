import type { Entity, Fact } from "../../src/graph/fact.ts";
import type { Graph, PropertyType } from "../../src/graph/kind.ts";
import { KINDS } from "../../src/graph/kinds/index.ts";
import { bool, nullOf, number, text } from "../../src/value/make.ts";

type Change = (fact: Fact, type: PropertyType) => Fact;

/** The graph with every fact seen through `change`; an entity stays one entity however it is reached. */
function distorted(graph: Graph, change: Change): Graph {
  const kinds = new Map(KINDS.map((kind) => [kind.name, kind]));
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
    const kind = kinds.get(original.type);
    const changed: Entity = {
      ...original,
      get: (name) => inside(change(original.get(name), kind?.properties[name]?.type ?? "string")),
      call: (name, args) =>
        inside(change(original.call(name, args), kind?.methods[name]?.returns ?? "string")),
    };
    made.set(original.id, changed);
    return changed;
  };
  const entities = [...graph.entities].map(([kind, all]) => [kind, all.map(entity)] as const);
  return { entities: new Map(entities) };
}

/** A scanner that takes what it does not know for "no". */
export function unknownAsFalse(graph: Graph): Graph {
  return distorted(graph, (fact, type) => {
    if (fact.kind !== "unknown") return fact;
    if (typeof type !== "string") return { kind: "collection", certain: [], possible: [] };
    return { bool: bool(false), int: number(0), string: text("") }[type] ?? nullOf("any");
  });
}

/** A scanner that looks only at what is certainly there. */
export function possibleDropped(graph: Graph): Graph {
  return distorted(graph, (fact) =>
    fact.kind === "collection" ? { kind: "collection", certain: fact.certain, possible: [] } : fact,
  );
}
