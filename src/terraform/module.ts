import type { Attribute, Block, Body, Expression } from "../hcl/ast.ts";
import type { SourceFile } from "../source/file.ts";

/** An expression and the file it stands in: offsets mean nothing without their file. */
export interface Located<T> {
  readonly node: T;
  readonly file: SourceFile;
}

/** What the files of one directory declare, merged; nothing is evaluated yet. */
export interface Module {
  /** Relative to the repository root; `.` for the root itself. */
  readonly directory: string;
  readonly variables: ReadonlyMap<string, Located<Block>>;
  readonly locals: ReadonlyMap<string, Located<Attribute>>;
  readonly outputs: ReadonlyMap<string, Located<Block>>;
  readonly modules: ReadonlyMap<string, Located<Block>>;
  /** By `type.name`. */
  readonly resources: ReadonlyMap<string, Located<Block>>;
  readonly data: ReadonlyMap<string, Located<Block>>;
  /** By `name` or `name.alias`. */
  readonly providers: ReadonlyMap<string, Located<Block>>;
  /** Locals that depend on themselves through other locals, which has been reported. */
  readonly cyclicLocals: ReadonlySet<string>;
  /** Files of the module whose content we could not read, whole or in part. */
  readonly unread: readonly string[];
}

type Maps = {
  -readonly [K in "variables" | "outputs" | "modules" | "resources" | "data" | "providers"]: Map<
    string,
    Located<Block>
  >;
} & { readonly locals: Map<string, Located<Attribute>> };

/** Puts a block where it belongs, by its type; blocks of other types say nothing about infrastructure. */
const PLACE: Readonly<Record<string, (maps: Maps, block: Located<Block>) => void>> = {
  variable: (maps, block) => first(maps.variables, labels(block, 1), block),
  output: (maps, block) => first(maps.outputs, labels(block, 1), block),
  module: (maps, block) => first(maps.modules, labels(block, 1), block),
  resource: (maps, block) => first(maps.resources, labels(block, 2), block),
  data: (maps, block) => first(maps.data, labels(block, 2), block),
  locals: (maps, { node, file }) => {
    for (const [name, attribute] of node.body.attributes) {
      if (!maps.locals.has(name)) maps.locals.set(name, { node: attribute, file });
    }
  },
  provider: (maps, block) => {
    const name = labels(block, 1);
    const alias = block.node.body.attributes.get("alias");
    const text = alias && literalText(alias.value);
    first(maps.providers, name && text ? `${name}.${text}` : name, block);
  },
};

/** Merges the files of a directory. Of two declarations with one name, which Terraform refuses, the first counts. */
export function moduleOf(
  directory: string,
  files: readonly { readonly file: SourceFile; readonly body: Body }[],
  unread: readonly string[],
): Omit<Module, "cyclicLocals"> {
  const maps: Maps = {
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    modules: new Map(),
    resources: new Map(),
    data: new Map(),
    providers: new Map(),
  };
  for (const { file, body } of files) {
    for (const node of body.blocks) {
      if (Object.hasOwn(PLACE, node.type)) PLACE[node.type]?.(maps, { node, file });
    }
  }
  return { directory, ...maps, unread };
}

function first<T>(map: Map<string, T>, name: string | undefined, value: T): void {
  if (name !== undefined && !map.has(name)) map.set(name, value);
}

function labels({ node }: Located<Block>, count: number): string | undefined {
  if (node.labels.length !== count) return undefined;
  return node.labels.map((label) => label.text).join(".");
}

/** The text of a string without interpolation; undefined for every other expression. */
export function literalText(expression: Expression): string | undefined {
  if (expression.kind !== "template" || expression.parts.length > 1) return undefined;
  const [part] = expression.parts;
  if (part === undefined) return "";
  return part.kind === "text" ? part.text : undefined;
}
