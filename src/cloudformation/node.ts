import type { SourceFile, Span } from "../source/file.ts";

/** A template as data, the same for YAML and JSON. Aliases and merge keys of YAML are expanded. */
export type Node = Scalar | Sequence | Mapping;

/** Offsets in UTF-16 units, ends exclusive. The tag of a node is part of its extent. */
interface Marked {
  readonly start: number;
  readonly end: number;
  /** `!Ref`, as it is written; absent for the tags of YAML itself. */
  readonly tag?: string;
  /** The file that it stands in, if another one than the template. */
  readonly file?: SourceFile;
}

/** Where something is written. */
export type Extent = Pick<Marked, "start" | "end" | "file">;

export interface Scalar extends Marked {
  readonly kind: "scalar";
  /** A number only if its text in CloudFormation is the one that JavaScript prints. */
  readonly value: string | number | boolean | null;
}

export interface Sequence extends Marked {
  readonly kind: "sequence";
  readonly items: readonly Node[];
  /** True if it is written in lines of its own below its key. */
  readonly block: boolean;
}

export interface Mapping extends Marked {
  readonly kind: "mapping";
  /** Each key once: the last one counts. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly block: boolean;
}

export interface Entry {
  readonly key: string;
  /** The key as it is written, with quotes. */
  readonly place: Extent;
  readonly value: Node;
}

export function spanOf(node: Extent, file: SourceFile): Span {
  return { file: node.file ?? file, start: node.start, end: node.end };
}

/** The value of a key, if the node is a mapping that has it. */
export function member(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === "mapping" ? node.entries.get(key)?.value : undefined;
}

/** The text of a scalar as CloudFormation takes it; undefined for anything else, null included. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && node.value !== null ? String(node.value) : undefined;
}

/** The text of a plain scalar without a tag: a name that no function computes. */
export function nameOf(node: Node | undefined): string | undefined {
  return node?.tag === undefined ? textOf(node) : undefined;
}

/** The scalars of a sequence of plain names, or the only one. */
export function namesOf(node: Node | undefined): readonly string[] {
  const nodes = node?.kind === "sequence" ? node.items : node ? [node] : [];
  return nodes.flatMap((each) => nameOf(each) ?? []);
}

/** Where an entry stands: its value, or from its key on if the value is in lines of its own. */
export function placeOf({ place, value }: Entry): Extent {
  const isBlock = value.kind !== "scalar" && value.block && value.tag === undefined;
  return isBlock ? { ...place, end: Math.max(value.end, place.end) } : value;
}
