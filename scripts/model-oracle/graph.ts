import { createHash } from "node:crypto";
import * as yaml from "yaml";
import { scan } from "../../src/scan.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { readTerraform } from "../../src/terraform/project.ts";
import type { Value } from "../../src/value/value.ts";
import { LATE } from "../../test/terraform/functions-evaluate.ts";

/** The graph and the tags that a project comes to, as text; files in `.terraform` are there but no candidates. */
export function graphOf(texts: ReadonlyMap<string, string>): string {
  const candidates = [...texts.keys()].filter((path) => !path.includes(".terraform/")).sort();
  const options = { candidates, paths: [], roots: [], vars: [], varFiles: [] };
  const graph = JSON.parse(
    scan(filesInMemory(texts), options, [], { ...LATE, yaml: () => yaml }).printGraph("json"),
  );
  const entities = graph.entities.map((entity: unknown) => JSON.stringify(entity, plain, 1));
  return [...entities.sort(), ...tagsOf(texts, candidates)].join("\n");
}

/** Tags of what rules ask for tags, which the graph does not print. */
function tagsOf(texts: ReadonlyMap<string, string>, candidates: readonly string[]) {
  const { declarations } = readTerraform(filesInMemory(texts), candidates, {
    vars: [],
    varFiles: [],
    region: undefined,
    late: LATE,
    isWanted: () => true,
  });
  return declarations
    .filter(({ mode, type }) => mode === "resource" && TAGGED.has(type))
    .map((one) => `${one.address} is tagged ${printed(one.attribute("tags"))}`)
    .sort();
}

const TAGGED = new Set(["aws_vpc", "aws_subnet", "aws_route_table", "aws_nat_gateway"]);

function printed(value: Value | undefined): string {
  if (value?.kind !== "object") return value && "value" in value ? String(value.value) : "?";
  const entries = [...value.entries].map(([name, entry]) => `${name}: ${printed(entry)}`);
  return `{${[...entries.sort(), ...(value.open ? ["…"] : [])].join(", ")}}`;
}

/**
 * Without the inputs that would settle an unknown, since a module may come to one by other ways than its
 * model, and without the order in which a module declares things.
 */
function plain(key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (key === "unknown" || key === "open") return true;
  return value.every((one) => typeof one === "string") ? value.toSorted() : value;
}

export const hashOf = (graph: string): string =>
  createHash("sha256").update(graph).digest("hex").slice(0, 16);
