import { createHash } from "node:crypto";
import * as yaml from "yaml";
import { scan } from "../../src/scan.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { LATE } from "../../test/terraform/functions-evaluate.ts";

/** The graph that a project comes to, as text; files in `.terraform` are there but no candidates. */
export function graphOf(texts: ReadonlyMap<string, string>): string {
  const candidates = [...texts.keys()].filter((path) => !path.includes(".terraform/")).sort();
  const options = { candidates, paths: [], roots: [], vars: [], varFiles: [] };
  const graph = JSON.parse(
    scan(filesInMemory(texts), options, [], { ...LATE, yaml: () => yaml }).printGraph("json"),
  );
  const entities = graph.entities.map((entity: unknown) => JSON.stringify(entity, plain, 1));
  return entities.sort().join("\n");
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
