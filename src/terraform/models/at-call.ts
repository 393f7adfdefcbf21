import type { Block, Body } from "../../hcl/ast.ts";
import { parseHcl } from "../../hcl/index.ts";
import type { SourceFile } from "../../source/file.ts";
import type { Located } from "../module.ts";

/**
 * The tree of a model as if all of it stood in the header of the call: a reader has no other place to look
 * at. The file counts as vendored, because what is to be changed is not there.
 */
export function treeAtCall(text: string, call: Located<Block>): { file: SourceFile; body: Body } {
  const { start, headerEnd } = call.node;
  return { file: { ...call.file, vendored: true }, body: moved(bodyOf(text), start, headerEnd) };
}

/** Trees by their texts: a model is read once, whoever calls it. */
const bodies = new Map<string, Body>();

function bodyOf(text: string): Body {
  const known = bodies.get(text);
  if (known) return known;
  const { value, diagnostics } = parseHcl({ path: "a built-in model", text, vendored: true });
  if (diagnostics[0]) throw new Error(`a built-in model does not parse: ${diagnostics[0].detail}`);
  bodies.set(text, value.body);
  return value.body;
}

/** A view of a tree in which every node has one range. What nobody looks at costs nothing. */
function moved(body: Body, start: number, end: number): Body {
  const views = new WeakMap<object, object>();
  const make = (part: object): object => {
    if (Array.isArray(part)) return part.map(viewOf);
    if (part instanceof Map) return new Map([...part].map(([key, value]) => [key, viewOf(value)]));
    return new Proxy(part, {
      get: (node, name) => {
        if (STARTS.has(name)) return start;
        return ENDS.has(name) ? end : viewOf(Reflect.get(node, name));
      },
    });
  };
  const viewOf = <T>(part: T): T => {
    if (typeof part !== "object" || part === null) return part;
    const known = views.get(part) ?? make(part);
    views.set(part, known);
    // A view has the type of what it shows.
    return known as T;
  };
  return viewOf(body);
}

const STARTS: ReadonlySet<unknown> = new Set(["start", "nameStart"]);
const ENDS: ReadonlySet<unknown> = new Set(["end", "nameEnd", "headerEnd"]);
