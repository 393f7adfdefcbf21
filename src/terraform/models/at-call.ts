import type { Block, Body } from "../../hcl/ast.ts";
import { parseHcl } from "../../hcl/index.ts";
import type { SourceFile } from "../../source/file.ts";
import type { Located } from "../module.ts";

/**
 * The tree of a model as if all of it stood in the header of the call: a reader has no other place to look
 * at. The file counts as vendored, because what is to be changed is not there.
 */
export function treeAtCall(text: string, call: Located<Block>): { file: SourceFile; body: Body } {
  const { value, diagnostics } = parseHcl({ path: "a built-in model", text, vendored: true });
  if (diagnostics[0]) throw new Error(`a built-in model does not parse: ${diagnostics[0].detail}`);
  const { start, headerEnd: end } = call.node;
  return { file: { ...call.file, vendored: true }, body: moved(value.body, start, end) };
}

/** A copy of a tree in which every node has one range. */
function moved<T>(part: T, start: number, end: number): T {
  const copy = (each: unknown): unknown => {
    if (typeof each !== "object" || each === null) return each;
    if (Array.isArray(each)) return each.map(copy);
    if (each instanceof Map) return new Map([...each].map(([key, value]) => [key, copy(value)]));
    return Object.fromEntries(
      Object.entries(each).map(([name, value]) => {
        if (STARTS.has(name)) return [name, start];
        return [name, ENDS.has(name) ? end : copy(value)];
      }),
    );
  };
  // A copy has the type of what it copies.
  return copy(part) as T;
}

const STARTS: ReadonlySet<string> = new Set(["start", "nameStart"]);
const ENDS: ReadonlySet<string> = new Set(["end", "nameEnd", "headerEnd"]);
