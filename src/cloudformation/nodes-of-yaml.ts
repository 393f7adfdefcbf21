import type { Alias, YAMLMap, YAMLSeq, Scalar as YamlScalar } from "yaml";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Composed } from "./compose.ts";
import { LIMITS, limitBroken } from "./limits.ts";
import type { Entry, Node } from "./node.ts";
import { repeatedKey } from "./repeated-key.ts";
import { plainScalar, taggedScalar } from "./scalar.ts";
import { invalidYaml } from "./yaml-problem.ts";

/** A walk over a document in the order of its text, so that an alias means the anchor last seen. */
interface Walk {
  readonly yaml: typeof import("yaml");
  readonly file: SourceFile;
  readonly composed: Composed;
  readonly anchors: Map<string, Node>;
  /** How many nodes there are in a node if aliases are copies. */
  readonly sizes: WeakMap<Node, number>;
  readonly diagnostics: Diagnostic[];
  size: number;
  problem?: Diagnostic;
}

/** The nodes of a document, or why it cannot be used. */
export function nodesOf(
  contents: unknown,
  file: SourceFile,
  composed: Composed,
  yaml: typeof import("yaml"),
): { readonly node: Node; readonly diagnostics: readonly Diagnostic[] } | Diagnostic {
  const walk: Walk = {
    yaml,
    file,
    composed,
    anchors: new Map(),
    sizes: new WeakMap(),
    diagnostics: [],
    size: 0,
  };
  const node = nodeFrom(contents, walk);
  return walk.problem ?? { node, diagnostics: walk.diagnostics };
}

const NOTHING: Node = { kind: "scalar", value: null, start: 0, end: 0 };

function nodeFrom(from: unknown, walk: Walk): Node {
  const { yaml } = walk;
  if (yaml.isAlias(from)) return aliased(from, walk);
  const before = walk.size++;
  const made = freshNode(from, walk);
  walk.sizes.set(made, walk.size - before);
  const anchor = yaml.isNode(from) && "anchor" in from ? from.anchor : undefined;
  if (typeof anchor === "string") walk.anchors.set(anchor, made);
  return made;
}

function freshNode(from: unknown, walk: Walk): Node {
  if (walk.yaml.isMap(from)) return mapping(from, walk);
  if (walk.yaml.isSeq(from)) return sequence(from, walk);
  return walk.yaml.isScalar(from) ? scalar(from, walk) : NOTHING;
}

/** What an alias stands for is shared, and counted as if it were copied. */
function aliased(alias: Alias, walk: Walk): Node {
  const target = walk.anchors.get(alias.source);
  if (!target) {
    const message = `There is no anchor \`${alias.source.slice(0, 80)}\` above this alias`;
    walk.problem ??= invalidYaml(walk.file, extentOf(alias, walk), message);
    return NOTHING;
  }
  walk.size += walk.sizes.get(target) ?? 1;
  if (walk.size > LIMITS.expanded) walk.problem ??= limitBroken("expanded", walk.file);
  return target;
}

function scalar(from: YamlScalar, walk: Walk): Node {
  const { tag } = from;
  const source = sourceOf(from, walk.composed);
  const typed = tag?.startsWith(CORE) ? taggedScalar(tag.slice(CORE.length), source) : undefined;
  const isPlain = from.type === "PLAIN" && tag === undefined;
  const value = typed === undefined && isPlain ? plainScalar(source) : (typed ?? source);
  return { kind: "scalar", value: typed === null ? null : value, ...extentOf(from, walk) };
}

/** A block scalar that ends with the file and not with a line has no line end. */
function sourceOf({ value, source = "", type, range }: YamlScalar, { text }: Composed): string {
  const whole = typeof value === "string" ? value : source;
  const isBlock = type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";
  const isCut = isBlock && (range?.[1] ?? 0) >= text.length && !text.endsWith("\n");
  return isCut ? whole.replace(/\n$/, "") : whole;
}

function sequence(from: YAMLSeq, walk: Walk): Node {
  const items = from.items.map((item) => nodeFrom(item, walk));
  return { kind: "sequence", items, ...collectionExtent(from, items, walk) };
}

function mapping(from: YAMLMap, walk: Walk): Node {
  const entries = new Map<string, Entry>();
  const merged: Node[] = [];
  const values: Node[] = [];
  for (const { key, value } of from.items) {
    const place = walk.yaml.isNode(key) ? extentOf(key, walk) : extentOf(from, walk);
    const made = nodeFrom(value ?? undefined, walk);
    const node = made === NOTHING ? { ...NOTHING, start: place.end, end: place.end } : made;
    values.push(node);
    const name = keyOf(key, walk);
    if (name === "<<" && walk.yaml.isScalar(key) && key.type === "PLAIN") merged.push(node);
    else {
      const first = entries.get(name);
      if (first) walk.diagnostics.push(repeatedKey(walk.file, name, first.place, place));
      entries.set(name, { key: name, place, value: node });
    }
  }
  for (const node of merged) merge(entries, node);
  return { kind: "mapping", entries, ...collectionExtent(from, values, walk) };
}

/** A key that is written counts; of several merged mappings that have one, the first. */
function merge(into: Map<string, Entry>, from: Node): void {
  for (const source of from.kind === "sequence" ? from.items : [from]) {
    if (source.kind !== "mapping") continue;
    for (const [name, entry] of source.entries) if (!into.has(name)) into.set(name, entry);
  }
}

/** CloudFormation's keys are strings, whatever they look like. */
function keyOf(key: unknown, { yaml, anchors }: Walk): string {
  if (yaml.isScalar(key)) return String(key.value ?? "");
  const target = yaml.isAlias(key) ? anchors.get(key.source) : undefined;
  return target?.kind === "scalar" ? String(target.value) : "";
}

const CORE = "tag:yaml.org,2002:";

interface Ranged {
  readonly range?: readonly number[] | null | undefined;
  readonly tag?: string;
}

/** Where a node is in the file, together with a local tag such as `!Ref`. */
function extentOf({ range, tag }: Ranged, { composed }: Walk) {
  const [from = 0, to = 0] = range ?? [];
  const { original } = composed;
  if (tag === undefined || tag === "!" || tag.startsWith(CORE)) {
    return { start: original(from), end: original(to) };
  }
  return { start: original(startOfTag(composed.text, tag, from)), end: original(to), tag };
}

/** A tag that stands farther in front of its value is not looked for. */
const FARTHEST = 1_000;

/** The parser does not say where tags are. Between one and its value are blanks, comments and anchors. */
function startOfTag(text: string, tag: string, start: number): number {
  const from = Math.max(0, start - FARTHEST);
  const before = text.slice(from, start);
  const at = before.lastIndexOf(tag);
  const between = at === -1 ? "?" : before.slice(at + tag.length);
  const adjoins = between.split("\n").every((line) => /^\s*(?:&\S+\s*)?(?:#.*)?$/.test(line));
  return adjoins ? from + at : start;
}

/**
 * A block ends with its last part; the parser counts the line end and comments after it as well. What an
 * alias stands for lies elsewhere.
 */
function collectionExtent(from: YAMLMap | YAMLSeq, parts: readonly Node[], walk: Walk) {
  const extent = extentOf(from, walk);
  if (from.flow) return { ...extent, block: false };
  const last = parts.at(-1)?.end ?? extent.end;
  const isInside = extent.start < last && last <= extent.end;
  return { ...extent, block: true, end: isInside ? last : extent.end };
}
