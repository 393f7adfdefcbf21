import type { Entity, Fact, Possible } from "../../src/graph/fact.ts";
import { bool, number, text, tuple } from "../../src/value/make.ts";
import type { Unknown, Value } from "../../src/value/value.ts";
import type { Choose } from "./expressions.ts";
import { because, collection, entity, unknownOf } from "./stub.ts";

/** A small graph with everything that can be unknown about one. */
export interface World {
  readonly net: Entity;
  readonly node: Entity;
}

const LETTERS = ["a", "b", "c"];
const letter = (choose: Choose): string => LETTERS[choose(3)] ?? "a";

export function worldOf(choose: Choose, nulls = true): World {
  const nodes: Entity[] = [];
  const net: Entity = entity({
    type: "Net",
    id: "net",
    facts: {
      open: boolean(choose),
      nodes: lazily(() => nodesOf(choose, nodes)),
      zones: strings(choose),
      main: lazily(() => one(choose, nodes, nulls)),
    },
  });
  for (let index = 0; index <= choose(3) + 1; index++)
    nodes.push(nodeOf(choose, index, net, nodes));
  // What is chosen must not depend on what is asked first.
  for (const name of ["nodes", "main"]) net.get(name);
  for (const node of nodes) node.get("peers");
  const [node] = nodes;
  if (!node) throw new Error("There is at least one node");
  return { net, node };
}

/** A fact that is made once all entities are there: they refer to each other in circles. */
function lazily(make: () => Fact): () => Fact {
  let made: Fact | undefined;
  return () => (made ??= make());
}

function nodeOf(choose: Choose, index: number, net: Entity, nodes: readonly Entity[]): Entity {
  const sort = index === 0 ? 0 : choose(6);
  const outside = sort === 4;
  const scalar = (make: (choose: Choose) => Fact): Fact =>
    outside ? unknownOf(`outside.${index}`) : make(choose);
  return {
    ...entity({
      type: "Node",
      id: `node.${index}`,
      many: sort === 5,
      ...(outside && { declaration: false }),
      facts: {
        zone: scalar(string),
        weight: scalar(int),
        ready: scalar(boolean),
        net: scalar(() => (choose(3) ? net : unknownOf(`net.${index}`))),
        peers: outside ? unknownOf("peers") : lazily(() => nodesOf(choose, nodes)),
        ports: scalar(() => tuple([number(choose(3)), int(choose)])),
      },
      tags: { k: scalar(string) },
    }),
    ...(outside && { mayBeDeclared: true }),
  };
}

function boolean(choose: Choose): Value {
  const pick = choose(4);
  if (pick === 3) return unknownOf("bool", choose(2) ? { identity: { key: "bool" } } : {});
  return bool(pick !== 2);
}

function int(choose: Choose): Value {
  const pick = choose(6);
  if (pick === 5) return unknownOf("int");
  if (pick === 4) {
    const min = choose(3);
    return unknownOf("int", { bounds: { min, max: min + choose(3) } });
  }
  return number(pick);
}

function string(choose: Choose): Value {
  switch (choose(7)) {
    case 6:
      return unknownOf("string", choose(2) ? { notNull: true } : {});
    case 5:
      return unknownOf("string", {
        parts: [`${letter(choose)}-`, unknownOf("part", { notNull: true }), "b"],
      });
    case 4:
    case 3: {
      const item = String(choose(3));
      return unknownOf("zone", { identity: { key: `zones[${item}]`, among: "zones", item } });
    }
    default:
      return text(letter(choose));
  }
}

function strings(choose: Choose): Fact {
  const some = (count: number) => Array.from({ length: count }, () => string(choose));
  switch (choose(5)) {
    case 0:
      return tuple(some(choose(4)));
    case 1:
      return unknownOf("strings", { members: some(1 + choose(2)) });
    case 2:
      return unknownOf("strings", { bounds: { min: choose(3), max: 3 } });
    case 3:
      return unknownOf("strings", { distinct: true, bounds: { min: choose(4), max: 3 } });
    default:
      return collection(some(choose(3)), possibles(choose, some(choose(2))), openness(choose));
  }
}

function possibles(choose: Choose, facts: readonly Fact[]): readonly Possible[] {
  return facts.map((fact) => ({ fact, because: because("possible"), many: choose(3) === 2 }));
}

const openness = (choose: Choose) => (choose(4) === 3 ? because("open") : undefined);

/** Some nodes for certain, some possibly, and maybe more. No node twice: members of a graph are sets. */
function nodesOf(choose: Choose, nodes: readonly Entity[]): Fact {
  const certain: Entity[] = [];
  const possible: Entity[] = [];
  for (const node of nodes) [certain, certain, possible, []][choose(4)]?.push(node);
  const steady = certain.filter((node) => !node.many);
  const several = certain.filter((node) => node.many);
  const maybe: Possible[] = [...possible, ...several].map((fact) => ({
    fact,
    because: because("possible"),
    many: fact.many,
  }));
  return choose(8) === 7 ? unknownOf("nodes") : collection(steady, maybe, openness(choose));
}

function one(choose: Choose, nodes: readonly Entity[], nulls: boolean): Fact {
  const pick = choose(4);
  if (pick === 3) return unknownOf("node");
  if (pick === 2 && nulls) return { kind: "null", type: "any" };
  return nodes[choose(nodes.length)] ?? unknownOf("node");
}

/**
 * One way in which everything turns out: every unknown gets a value that fits what is known of it,
 * possible members are there or not, and open collections get members that nobody could see.
 */
export function settle({ net, node }: World, choose: Choose, nulls = true): World {
  const settled = new Map<string, Entity>();
  const shared = new Map<string, Fact>();
  const offset = choose(3);
  let fresh = 0;

  const entityOf = (abstract: Entity): Entity => {
    const known = settled.get(abstract.id);
    if (known) return known;
    if (abstract.mayBeDeclared && choose(2)) {
      settled.set(abstract.id, entityOf(node));
      return entityOf(node);
    }
    return instance(abstract, abstract.many ? `${abstract.id}[0]` : abstract.id);
  };
  const instance = (abstract: Entity, id: string): Entity => {
    const known = settled.get(id);
    if (known) return known;
    const facts = new Map<string, Fact>();
    const remember = (key: string, make: () => Fact): Fact => {
      const fact = facts.get(key) ?? make();
      facts.set(key, fact);
      return fact;
    };
    const { mayBeDeclared: _, ...plain } = abstract;
    const made: Entity = {
      ...plain,
      id,
      address: id,
      many: false,
      get: (name) => remember(name, () => fact(abstract.get(name), sortOf(name))),
      call: (name, args) => remember("tag", () => fact(abstract.call(name, args), "string")),
      declaration: { ...node.declaration, mode: "resource" } as NonNullable<Entity["declaration"]>,
    };
    settled.set(id, made);
    if (!abstract.many) settled.set(abstract.id, made);
    return made;
  };
  const newNode = (): Entity => {
    const id = `new.${fresh++}`;
    const facts = Object.fromEntries(
      ["zone", "weight", "ready", "net", "peers", "ports"].map((name) => [name, unknownOf(name)]),
    );
    const unseen = entity({ type: "Node", id, facts, tags: { k: unknownOf("tag") } });
    return instance(unseen, id);
  };
  const anyNode = (): Entity => (choose(2) ? newNode() : entityOf(node));

  const fact = (abstract: Fact, sort: Sort): Fact => {
    if (abstract.kind === "entity") return entityOf(abstract);
    if (abstract.kind === "unknown") {
      const key = abstract.identity?.key;
      const value = (key !== undefined && shared.get(key)) || unknownFact(abstract, sort);
      if (key !== undefined) shared.set(key, value);
      return value;
    }
    const member = MEMBER[sort];
    if (abstract.kind === "list" && member) {
      return collection(abstract.items.map((item) => fact(item, member)));
    }
    if (abstract.kind !== "collection" || !member) return abstract;
    const certain = abstract.certain.map((one) => fact(one, member));
    const maybe = abstract.possible.flatMap(({ fact: one, many }) => several(one, many, member));
    return collection(
      unique([...certain, ...maybe, ...(abstract.open ? unseen(member) : [])], sort),
    );
  };
  const several = (one: Fact, many: boolean, sort: Sort): Fact[] => {
    const count = choose(many ? 4 : 2);
    return Array.from({ length: count }, (_, index) =>
      one.kind === "entity" && one.many ? instance(one, `${one.id}[${index}]`) : fact(one, sort),
    );
  };
  const unseen = (sort: Sort): Fact[] =>
    Array.from({ length: choose(3) }, () => unknownFact(unknownOf("x", { notNull: true }), sort));

  const unknownFact = (unknown: Unknown, sort: Sort): Fact => {
    const { bounds, parts, identity, members = [] } = unknown;
    const missing = nulls && !unknown.notNull && !bounds && !parts && !identity && !MEMBER[sort];
    if (missing && choose(4) === 3) return { kind: "null", type: "any" };
    switch (sort) {
      case "bool":
        return bool(choose(2) === 0);
      case "int":
        return number(bounds ? bounds.min + choose(bounds.max - bounds.min + 1) : choose(5));
      case "string": {
        if (identity?.item) return text(LETTERS[(Number(identity.item) + offset) % 3] ?? "");
        return text(parts ? parts.map(partOf).join("") : (["", ...LETTERS, "ab"][choose(5)] ?? ""));
      }
      case "Net":
        return entityOf(net);
      case "Node":
        return anyNode();
      default: {
        const member = MEMBER[sort] ?? "string";
        const listed = members.map((one) => fact(one, member));
        if (unknown.distinct) return collection(LETTERS.slice(0, lengthOf(unknown)).map(text));
        const count = bounds ? lengthOf(unknown) : choose(3);
        const more = Array.from({ length: count }, () =>
          fact(unknownOf("m", { notNull: true }), member),
        );
        // Members that are equal may be one and the same.
        return collection(unique([...(choose(2) ? once(listed) : listed), ...more], sort));
      }
    }
  };
  const lengthOf = ({ bounds }: Unknown): number =>
    bounds ? bounds.min + choose(bounds.max - bounds.min + 1) : choose(3);
  const partOf = (part: string | Unknown): string => {
    const settledPart = typeof part === "string" ? text(part) : fact(part, "string");
    return settledPart.kind === "string" ? settledPart.value : "";
  };
  return { net: entityOf(net), node: entityOf(node) };
}

type Sort = "bool" | "int" | "string" | "Net" | "Node" | "nodes" | "strings" | "ints";

const MEMBER: Readonly<Partial<Record<Sort, Sort>>> = {
  nodes: "Node",
  strings: "string",
  ints: "int",
};

const sortOf = (name: string): Sort =>
  ({
    open: "bool",
    ready: "bool",
    weight: "int",
    zone: "string",
    net: "Net",
    main: "Node",
    nodes: "nodes",
    peers: "nodes",
    zones: "strings",
    ports: "ints",
  })[name] as Sort;

const keyOf = (fact: Fact): unknown =>
  fact.kind === "entity" ? fact.id : fact.kind === "string" ? fact.value : fact;

const once = (facts: readonly Fact[]): readonly Fact[] => [
  ...new Map(facts.map((fact) => [keyOf(fact), fact])).values(),
];

/** Collections of entities are sets. */
const unique = (facts: readonly Fact[], sort: Sort): readonly Fact[] =>
  sort === "nodes" ? once(facts) : facts;
