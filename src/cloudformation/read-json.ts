import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { type Json, type JsonObject, parseJson } from "../source/json.ts";
import type { Entry, Node } from "./node.ts";
import { repeatedKey } from "./repeated-key.ts";
import { floatOf } from "./scalar.ts";

/** A template in JSON; undefined if the text is no JSON. */
export function readJson(file: SourceFile): Checked<Node | undefined> {
  const { value, diagnostics } = parseJson(file);
  if (!value) return { value: undefined, diagnostics };
  const found: Diagnostic[] = [];
  return { value: nodeOf(value, file, found), diagnostics: found };
}

function nodeOf(json: Json, file: SourceFile, found: Diagnostic[]): Node {
  const { start, end } = json;
  switch (json.kind) {
    case "object":
      return { kind: "mapping", entries: entriesOf(json, file, found), block: false, start, end };
    case "array": {
      const items = json.items.map((item) => nodeOf(item, file, found));
      return { kind: "sequence", items, block: false, start, end };
    }
    default:
      return {
        kind: "scalar",
        value: scalarOf(json.value, file.text.slice(start, end)),
        start,
        end,
      };
  }
}

function entriesOf({ entries }: JsonObject, file: SourceFile, found: Diagnostic[]) {
  const made = new Map<string, Entry>();
  for (const { key, place, value } of entries) {
    const first = made.get(key);
    if (first) found.push(repeatedKey(file, key, first.place, place));
    made.set(key, { key, place, value: nodeOf(value, file, found) });
  }
  return made;
}

/** As in YAML, a number whose text JavaScript would print in another way is kept as that text. */
function scalarOf(value: string | number | boolean | null, source: string) {
  if (typeof value !== "number") return value;
  if (source.includes(".")) return floatOf(value);
  return Number.isSafeInteger(value) ? value : source;
}
