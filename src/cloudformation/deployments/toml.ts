import { parse, TomlError, type TomlValue } from "smol-toml";
import type { Node } from "../node.ts";

/** What stands in a text of TOML, in the form of other data but without places; undefined if it is none. */
export function readToml(text: string): Node | undefined {
  try {
    return nodeOf(parse(text, { maxDepth: DEEPEST, integersAsBigInt: "asNeeded" }));
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}

const DEEPEST = 50;

const NOWHERE = { start: 0, end: 0 } as const;

function nodeOf(value: TomlValue): Node {
  if (Array.isArray(value)) {
    return { kind: "sequence", items: value.map(nodeOf), block: false, ...NOWHERE };
  }
  if (typeof value === "object" && !(value instanceof Date)) {
    const entries = Object.entries(value).map(
      ([key, each]) => [key, { key, place: NOWHERE, value: nodeOf(each) }] as const,
    );
    return { kind: "mapping", entries: new Map(entries), block: false, ...NOWHERE };
  }
  const isPlain = typeof value === "boolean" || typeof value === "number";
  return { kind: "scalar", value: isPlain ? value : String(value), ...NOWHERE };
}
