import { reasonsOf } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import type { Entity, Fact } from "./fact.ts";
import type { Graph, Kind } from "./kind.ts";

export type GraphFormat = "pretty" | "json";

/** The graph as a rule sees it: every entity with every property. */
export function printGraph(graph: Graph, kinds: readonly Kind[], format: GraphFormat): string {
  const parts = new Map(
    kinds.filter(({ name }) => !graph.entities.has(name)).map((kind) => [kind.name, kind]),
  );
  const described = kinds.flatMap((kind) =>
    (graph.entities.get(kind.name) ?? []).map((entity) => describe(entity, kind, parts)),
  );
  if (format === "json") {
    return `${JSON.stringify({ schema: "byoc-preflight/graph/v1", entities: described }, undefined, 2)}\n`;
  }
  return described.map(paragraph).join("\n");
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

interface Described {
  readonly kind: string;
  readonly root: string;
  readonly address: string;
  readonly exists: true | "unknown";
  /** True if it stands for a number of instances that is not known. */
  readonly many: boolean;
  readonly properties: Readonly<Record<string, Json>>;
}

/** The kinds of parts, which have no address of their own. */
type Parts = ReadonlyMap<string, Kind>;

function describe(entity: Entity, kind: Kind, parts: Parts): Described {
  const names = Object.keys(kind.properties);
  return {
    kind: kind.name,
    root: entity.root,
    address: entity.address,
    exists: entity.guard ? "unknown" : true,
    many: entity.many,
    properties: propertiesOf(entity, names, parts),
  };
}

const propertiesOf = (entity: Entity, names: readonly string[], parts: Parts) =>
  Object.fromEntries(names.map((name) => [name, jsonOf(entity.get(name), parts)]));

/** Entities by their addresses; unknowns as an object that names the inputs which would settle them. */
function jsonOf(fact: Fact, parts: Parts): Json {
  if (fact.kind === "entity") {
    const part = parts.get(fact.type);
    return part ? jsonOfPart(fact, part, parts) : fact.address;
  }
  if (fact.kind !== "collection") return jsonOfValue(fact);
  const certain = fact.certain.map((member) => jsonOf(member, parts));
  if (fact.possible.length === 0 && !fact.open) return certain;
  return {
    certain,
    possible: fact.possible.map((possible) => jsonOf(possible.fact, parts)),
    open: fact.open ? inputsOf(fact.open) : false,
  };
}

/** A part by its text if it has one, else by its properties. */
function jsonOfPart(entity: Entity, { properties }: Kind, parts: Parts): Json {
  if ("text" in properties) return jsonOf(entity.get("text"), parts);
  return propertiesOf(entity, Object.keys(properties), parts);
}

function jsonOfValue(value: Value): Json {
  switch (value.kind) {
    case "string":
    case "number":
    case "bool":
      return value.sensitive ? "(sensitive)" : value.value;
    case "null":
      return null;
    case "list":
      return value.items.map(jsonOfValue);
    case "object":
      return Object.fromEntries(
        [...value.entries].map(([name, part]) => [name, jsonOfValue(part)]),
      );
    case "unknown":
      return { unknown: inputsOf(value.because) };
  }
}

const inputsOf = (because: Parameters<typeof reasonsOf>[0]): readonly string[] =>
  reasonsOf(because).map(({ input }) => input);

function paragraph({ kind, root, address, exists, many, properties }: Described): string {
  const doubt = exists === true ? "" : many ? " (any number, perhaps none)" : " (may not exist)";
  const place = root === "." ? "" : ` in ${root}`;
  const width = Math.max(...Object.keys(properties).map((name) => name.length));
  const lines = Object.entries(properties).map(
    ([name, value]) => `  ${name.padEnd(width)}  ${line(value)}`,
  );
  return [`${kind} ${address}${place}${doubt}`, ...lines, ""].join("\n");
}

function line(value: Json): string {
  if (value === null) return "none";
  if (typeof value !== "object") return String(value);
  if (isList(value)) return value.length === 0 ? "none" : value.map(line).join(", ");
  if ("unknown" in value) return `unknown (${line(value["unknown"] ?? null)})`;
  if (!("certain" in value)) return JSON.stringify(value);
  const parts = [
    line(value["certain"] ?? null),
    ...(isList(value["possible"]) && value["possible"].length > 0
      ? [`perhaps ${line(value["possible"])}`]
      : []),
    ...(value["open"] === false ? [] : [`perhaps more (${line(value["open"] ?? null)})`]),
  ];
  return parts.join("; ");
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
