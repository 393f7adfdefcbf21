import { buildGraph } from "../../src/graph/build.ts";
import type { Declaration } from "../../src/graph/declaration.ts";
import type { Entity, Fact } from "../../src/graph/fact.ts";
import type { GraphOptions } from "../../src/graph/thing.ts";
import { text } from "../../src/value/make.ts";
import { reasonsOf } from "../../src/value/reason.ts";

export interface Asked {
  readonly targets: readonly string[];
  readonly notices: readonly string[];
  /** The entity of an address; `VpcEndpoint` and the like pick one where kinds share an address. */
  find(address: string, kind?: string): Entity;
  /** `subnet.public` as a test writes it: `true`, `"nat-gateway"`, `?` for unknown, see `shown`. */
  ask(address: string, question: string): Shown;
}

export type Shown = string | number | boolean | null;

/** Builds the graph and asks it: `ask("aws_subnet.a", "public")`, `ask("aws_vpc.a", "tag(Name)")`. */
export function graphOf(declarations: readonly Declaration[], options: GraphOptions = {}): Asked {
  const built = buildGraph(declarations, options);
  const find = (address: string, kind?: string): Entity => {
    for (const [name, entities] of built.graph.entities) {
      if (name === "Target" && kind !== "Target") continue;
      const found = entities.find(
        (entity) => entity.address === address && (!kind || kind === name),
      );
      if (found) return found;
    }
    throw new Error(`There is no ${kind ?? "entity"} ${address}`);
  };
  return {
    get targets() {
      return built.targets.map(({ address, why }) => `${address}: ${why}`);
    },
    get notices() {
      return [...built.misuse, ...built.notices];
    },
    find,
    ask(address, question) {
      const [kind, property] = question.includes(":") ? question.split(":") : [undefined, question];
      return shown(answer(find(address, kind), property ?? question));
    },
  };
}

export function answer(entity: Entity, question: string): Fact {
  const [, method, argument] = /^(\w+)\((.*)\)$/.exec(question) ?? [];
  if (method === undefined || argument === undefined) return entity.get(question);
  const number = /^\d+$/.test(argument) && method === "capacity";
  return entity.call(method, [
    number ? { kind: "number", value: Number(argument) } : text(argument),
  ]);
}

/**
 * Scalars as themselves; `? var.x` for an unknown with the inputs that would settle it; the address of an
 * entity; `a, b, maybe c, open(module.x)` for a collection.
 */
export function shown(fact: Fact): Shown {
  switch (fact.kind) {
    case "string":
    case "number":
    case "bool":
      return fact.value;
    case "null":
      return null;
    case "unknown":
      return `? ${inputs(fact.because)}`;
    case "entity":
      return fact.type === "Cidr" ? shown(fact.get("text")) : fact.address;
    case "collection":
      return [
        ...fact.certain.map((member) => String(shown(member))),
        ...fact.possible.map(
          ({ fact: member, many }) => `maybe ${many ? "many " : ""}${shown(member)}`,
        ),
        ...(fact.open ? [`open(${inputs(fact.open)})`] : []),
      ].join(", ");
    default:
      throw new Error(`A property is no ${fact.kind}`);
  }
}

const inputs = (because: Parameters<typeof reasonsOf>[0]) =>
  reasonsOf(because)
    .map(({ input }) => input)
    .join(" + ");
