import type { Alias, CST, YAMLMap, YAMLSeq, Scalar as YamlScalar } from "yaml";
import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { LIMITS, limitBroken } from "./limits.ts";
import type { Entry, Node } from "./node.ts";
import { repeatedKey } from "./repeated-key.ts";
import { plainScalar, taggedScalar } from "./scalar.ts";

type Yaml = typeof import("yaml");

/** A template in YAML; undefined if the text is none, or breaks a limit. Only the first document counts. */
export function readYaml(file: SourceFile, yaml: Yaml): Checked<Node | undefined> {
  const tokens = [...new yaml.Parser().parse(file.text)];
  const broken = measure(tokens);
  if (broken !== undefined) return refused(limitBroken(broken, file));
  const composer = new yaml.Composer({ schema: "failsafe", uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, file.text.length);
  const [error] = document?.errors ?? [];
  if (error) return refused(invalid(file, error.pos, error.message));
  if (!document?.contents) return { value: undefined, diagnostics: [] };
  const reader = readerOf(file, yaml);
  const value = reader.node(document.contents);
  const { problem } = reader;
  if (problem) return refused(problem);
  const several = second ? [invalid(file, [second.range[0], second.range[0] + 3], SEVERAL)] : [];
  return { value, diagnostics: [...reader.diagnostics, ...several] };
}

const SEVERAL = "A template is one YAML document, and another one begins here";

const refused = (problem: Diagnostic) => ({ value: undefined, diagnostics: [problem] });

function invalid(
  file: SourceFile,
  [start, end]: readonly [number, number],
  message: string,
): Diagnostic {
  return {
    severity: "error",
    summary: "The YAML cannot be read",
    detail: `${message
      .trim()
      .slice(0, 200)
      .replace(/[.:]?$/, "")}.`,
    span: { file, start: Math.min(start, file.text.length), end: Math.min(end, file.text.length) },
  };
}

/**
 * The parser of the package takes any depth, but composing is recursive, and running out of stack there
 * can end the process: what is too deep or too large is refused before.
 */
function measure(tokens: readonly CST.Token[]): keyof typeof LIMITS | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > LIMITS.depth) return "depth";
    if (++count > LIMITS.nodes) return "nodes";
    for (const token of partsOf(next.token)) open.push({ token, depth: next.depth + 1 });
  }
  return undefined;
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  const parts =
    "items" in token
      ? token.items.flatMap((item) => [item.key, item.value])
      : "value" in token
        ? [token.value]
        : [];
  return parts.filter((part) => typeof part === "object" && part !== null);
}

interface Reader {
  readonly diagnostics: Diagnostic[];
  /** Why the document cannot be used: found while its nodes were read. */
  problem?: Diagnostic;
  node(from: unknown): Node;
}

/** Walks a document in the order of its text, so that an alias means the anchor last seen. */
function readerOf(file: SourceFile, yaml: Yaml): Reader {
  const anchors = new Map<string, Node>();
  const sizes = new WeakMap<Node, number>();
  const reader: Reader = { diagnostics: [], node };
  /** How many nodes there would be if aliases were copies. */
  let size = 0;

  function node(from: unknown): Node {
    if (yaml.isAlias(from)) return aliased(from);
    const before = size++;
    const made = fresh(from);
    sizes.set(made, size - before);
    const anchor = yaml.isNode(from) && "anchor" in from ? from.anchor : undefined;
    if (typeof anchor === "string") anchors.set(anchor, made);
    return made;
  }

  function fresh(from: unknown): Node {
    if (yaml.isMap(from)) return mapping(from);
    if (yaml.isSeq(from)) return sequence(from);
    return yaml.isScalar(from) ? scalar(from) : EMPTY;
  }

  function aliased(alias: Alias): Node {
    const [start, end] = rangeOf(alias);
    const target = anchors.get(alias.source);
    if (!target) {
      const message = `There is no anchor \`${alias.source.slice(0, 80)}\` above this alias`;
      reader.problem ??= invalid(file, [start, end], message);
      return EMPTY;
    }
    size += sizes.get(target) ?? 1;
    if (size > LIMITS.expanded) reader.problem ??= limitBroken("expanded", file);
    return target;
  }

  function scalar(from: YamlScalar): Node {
    const [start, end] = rangeOf(from);
    const { tag, start: tagged } = tagOf(from.tag, start);
    const source = sourceOf(from, end);
    const isPlain = from.type === "PLAIN" && from.tag === undefined;
    const own = from.tag?.startsWith(CORE) ? from.tag.slice(CORE.length) : undefined;
    const typed = own === undefined ? undefined : taggedScalar(own, source);
    const value = typed === undefined ? (isPlain ? plainScalar(source) : source) : typed;
    return { kind: "scalar", value, start: tagged, end, ...tag };
  }

  /** A block scalar that ends with the file and not with a line has no line end. */
  function sourceOf(from: YamlScalar, end: number): string {
    const source = typeof from.value === "string" ? from.value : (from.source ?? "");
    const isBlock = from.type === "BLOCK_LITERAL" || from.type === "BLOCK_FOLDED";
    const isCut = isBlock && end >= file.text.length && !file.text.endsWith("\n");
    return isCut ? source.replace(/\n$/, "") : source;
  }

  function sequence(from: YAMLSeq): Node {
    const [start, end] = rangeOf(from);
    const { tag, start: tagged } = tagOf(from.tag, start);
    const items = from.items.map(node);
    const last = from.flow ? end : endOfBlock(items, start, end);
    return { kind: "sequence", items, block: from.flow !== true, start: tagged, end: last, ...tag };
  }

  function mapping(from: YAMLMap): Node {
    const [start, end] = rangeOf(from);
    const { tag, start: tagged } = tagOf(from.tag, start);
    const own = new Map<string, Entry>();
    const merged = new Map<string, Entry>();
    const values: Node[] = [];
    for (const { key, value } of from.items) {
      const place = placeOf(key, start);
      const made = node(value ?? undefined);
      const read = made === EMPTY ? { ...EMPTY, start: place.end, end: place.end } : made;
      values.push(read);
      const name = keyOf(key);
      if (name === "<<" && isPlain(key)) merge(merged, read);
      else {
        const first = own.get(name);
        if (first) reader.diagnostics.push(repeatedKey(file, name, first.place, place));
        own.set(name, { key: name, place, value: read });
      }
    }
    for (const [name, entry] of merged) if (!own.has(name)) own.set(name, entry);
    const last = from.flow ? end : endOfBlock(values, start, end);
    const block = from.flow !== true;
    return { kind: "mapping", entries: own, block, start: tagged, end: last, ...tag };
  }

  /** Of several merged mappings the first one that has a key counts. */
  function merge(into: Map<string, Entry>, from: Node): void {
    const sources = from.kind === "sequence" ? from.items : [from];
    for (const source of sources) {
      if (source.kind !== "mapping") continue;
      for (const [name, entry] of source.entries) if (!into.has(name)) into.set(name, entry);
    }
  }

  const isPlain = (key: unknown): boolean => yaml.isScalar(key) && key.type === "PLAIN";

  /** CloudFormation's keys are strings, whatever they look like. */
  function keyOf(key: unknown): string {
    if (yaml.isScalar(key)) return String(key.value ?? "");
    if (yaml.isAlias(key)) {
      const target = anchors.get(key.source);
      return target?.kind === "scalar" ? String(target.value) : "";
    }
    return "";
  }

  function placeOf(key: unknown, otherwise: number) {
    const [start, end] = yaml.isNode(key) ? rangeOf(key) : [otherwise, otherwise];
    return { start, end };
  }

  /** A local tag such as `!Ref`, and where it begins. */
  function tagOf(tag: string | undefined, start: number): { tag?: { tag: string }; start: number } {
    if (tag === undefined || tag === "!" || tag.startsWith(CORE)) return { start };
    const marks = { tag: { tag } };
    const from = Math.max(0, start - FARTHEST);
    const before = file.text.slice(from, start);
    const at = before.lastIndexOf(tag);
    const between = at === -1 ? "?" : before.slice(at + tag.length);
    const adjoins = between.split("\n").every((line) => /^\s*(?:&\S+\s*)?(?:#.*)?$/.test(line));
    return { ...marks, start: adjoins ? from + at : start };
  }

  return reader;
}

const CORE = "tag:yaml.org,2002:";

/** A tag that stands farther in front of its value is not looked for. */
const FARTHEST = 1_000;

const EMPTY: Node = { kind: "scalar", value: null, start: 0, end: 0 };

function rangeOf({
  range,
}: {
  range?: readonly number[] | null | undefined;
}): readonly [number, number] {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/**
 * A block ends with its last part; the parser counts the line end and comments after it as well. What an
 * alias stands for lies elsewhere.
 */
function endOfBlock(parts: readonly Node[], start: number, end: number): number {
  const last = parts.at(-1)?.end ?? end;
  return start < last && last <= end ? last : end;
}
