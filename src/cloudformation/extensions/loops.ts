import type { Value } from "../../value/value.ts";
import { type Entry, type Mapping, type Node, spanOf } from "../node.ts";
import type { Result } from "../result.ts";
import { refuseAt, type Stack } from "../stack.ts";
import { LOOP, type Template } from "../template.ts";
import { type Bindings, withItems } from "./items.ts";

/** What a node of a stack is. */
export type Evaluate = (node: Node, stack: Stack) => Result;

/** So many values may come out of the loops of one template, and so many loops be inside each other. */
const MOST_NODES = 200_000;
const DEEPEST = 5;

interface Unrolling {
  readonly stack: Stack;
  readonly evaluate: Evaluate;
  left: number;
}

/**
 * A template with its loops written out, as `AWS::LanguageExtensions` does it. A loop over something that nobody
 * knows stays as it is. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
export function unrolled(stack: Stack, evaluate: Evaluate): Template {
  const { template } = stack;
  const unrolling = { stack: apart(stack), evaluate, left: MOST_NODES };
  const section = (entries: Mapping["entries"]) => written(entries, [], 0, unrolling) ?? entries;
  return {
    ...template,
    conditions: section(template.conditions),
    resources: section(template.resources),
    outputs: section(template.outputs),
  };
}

/** The same stack with nothing evaluated yet: what loops run over is asked for before imports are known. */
function apart(stack: Stack): Stack {
  const { parent } = stack;
  return {
    ...stack,
    memory: new Map(),
    ...(parent && { parent: { ...parent, stack: apart(parent.stack) } }),
  };
}

/** Entries with loops among and inside them written out; undefined if there would be too many. */
function written(
  entries: Mapping["entries"],
  bindings: Bindings,
  depth: number,
  unrolling: Unrolling,
): Mapping["entries"] | undefined {
  const made = new Map<string, Entry>();
  for (const entry of entries.values()) {
    const found = entry.key.startsWith(LOOP)
      ? turns(entry, bindings, depth, unrolling)
      : one(entry, bindings, depth, unrolling);
    if (!found) return undefined;
    for (const each of found) {
      const key = unused(each.key, made);
      if (made.has(key)) refused(unrolling, each, `\`${key}\` is made twice.`);
      made.set(key, each);
    }
  }
  return made;
}

/** Loops that stay as they are may come to have the same name. */
function unused(key: string, made: ReadonlyMap<string, Entry>): string {
  return key.startsWith(LOOP) && made.has(key) ? unused(`${key}'`, made) : key;
}

function one(
  { key, place, value }: Entry,
  bindings: Bindings,
  depth: number,
  unrolling: Unrolling,
): readonly Entry[] | undefined {
  const made = inside(value, bindings, depth, unrolling);
  return made && [{ key: withItems(key, bindings), place, value: made }];
}

/** What comes of all turns of a loop; the loop itself if nobody knows what it runs over. */
function turns(
  entry: Entry,
  bindings: Bindings,
  depth: number,
  unrolling: Unrolling,
): readonly Entry[] | undefined {
  const parts = entry.value.kind === "sequence" ? entry.value.items : [];
  const [identifier, collection, body] = parts;
  const name = identifier?.kind === "scalar" ? identifier.value : undefined;
  const isLoop = parts.length === 3 && collection && body?.kind === "mapping";
  if (!isLoop || typeof name !== "string" || name === "") {
    refused(unrolling, entry, `\`${entry.key}\` takes a name, a list and a mapping.`);
    return [entry];
  }
  if (depth >= DEEPEST) {
    refused(unrolling, entry, `There are more than ${DEEPEST} loops inside each other.`);
    return [entry];
  }
  const over = inside(collection, bindings, depth, unrolling);
  if (!over) return undefined;
  const result = unrolling.evaluate(over, unrolling.stack);
  const items = itemsOf(result);
  if (!items) {
    if (result.kind !== "unknown" && result.kind !== "list")
      refused(unrolling, entry, `\`${entry.key}\` runs over a list.`);
    return [entry];
  }
  const made: Entry[] = [];
  for (const item of items) {
    const turn = written(body.entries, [...bindings, { name, item }], depth + 1, unrolling);
    if (!turn) return undefined;
    made.push(...turn.values());
  }
  return made;
}

function refused({ stack }: Unrolling, { place }: Entry, message: string): void {
  refuseAt(stack, message, spanOf(place, stack.template.file));
}

function itemsOf(result: Result): readonly string[] | undefined {
  if (result.kind !== "list") return undefined;
  const texts = result.items.map(textIn);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

const textIn = (value: Value): string | undefined =>
  value.kind === "string" || value.kind === "number" || value.kind === "bool"
    ? String(value.value)
    : undefined;

/** A node in which identifiers stand for the items of the turn; undefined if there are too many. */
function inside(
  node: Node,
  bindings: Bindings,
  depth: number,
  unrolling: Unrolling,
): Node | undefined {
  if (--unrolling.left < 0) return undefined;
  const { tag, ...plain } = node;
  const item = itemNamed(node, bindings);
  if (item !== undefined) {
    const { start, end, file } = node;
    return { kind: "scalar", value: item, start, end, ...(file && { file }) };
  }
  if (node.kind === "scalar") {
    if (typeof node.value !== "string" || bindings.length === 0) return node;
    return { ...node, value: withItems(node.value, bindings) };
  }
  const tagged = tag === undefined ? {} : { tag };
  if (plain.kind === "mapping") {
    const entries = written(plain.entries, bindings, depth, unrolling);
    return entries && { ...plain, ...tagged, entries };
  }
  if (plain.kind !== "sequence") return node;
  const items: Node[] = [];
  for (const each of plain.items) {
    const made = inside(each, bindings, depth, unrolling);
    if (!made) return undefined;
    items.push(made);
  }
  return { ...plain, ...tagged, items };
}

/** The item that `Ref` of an identifier is. */
function itemNamed(node: Node, bindings: Bindings): string | undefined {
  if (bindings.length === 0) return undefined;
  const only = node.kind === "mapping" && node.entries.size === 1 && node.entries.get("Ref");
  const named = node.tag === "!Ref" ? node : only ? only.value : undefined;
  if (named?.kind !== "scalar") return undefined;
  return bindings.find(({ name }) => name === named.value)?.item;
}
