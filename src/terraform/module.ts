import type { Attribute, Block, Body, Expression } from "../hcl/ast.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { baseless, overridden } from "./override.ts";

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
  /** The block that says where the state is kept: `backend "s3"` or `cloud`. */
  readonly backend?: Located<Block>;
  /** Locals that depend on themselves through other locals, which has been reported. */
  readonly cyclicLocals: ReadonlySet<string>;
  /** Files of the module whose content we could not read, whole or in part. */
  readonly unread: readonly string[];
}

/** A file of a module. */
export interface Part {
  readonly file: SourceFile;
  readonly body: Body;
  /** True if what it declares is merged into what other files declare. */
  readonly overrides?: boolean;
}

type Maps = {
  -readonly [K in "variables" | "outputs" | "modules" | "resources" | "data" | "providers"]: Map<
    string,
    Located<Block>
  >;
} & { readonly locals: Map<string, Located<Attribute>>; backend?: Located<Block> };

/** Where a block belongs, by its type; blocks of other types say nothing about infrastructure. */
const PLACE: Readonly<
  Record<
    string,
    { readonly map: Exclude<keyof Maps, "locals" | "backend">; readonly labels: number }
  >
> = {
  variable: { map: "variables", labels: 1 },
  output: { map: "outputs", labels: 1 },
  module: { map: "modules", labels: 1 },
  resource: { map: "resources", labels: 2 },
  data: { map: "data", labels: 2 },
  provider: { map: "providers", labels: 1 },
};

/**
 * Merges the files of a directory. Of two declarations with one name, which Terraform refuses, the first
 * counts; overrides are merged into it in the order of their files.
 */
export function moduleOf(
  directory: string,
  parts: readonly Part[],
  unread: readonly string[],
): { readonly module: Omit<Module, "cyclicLocals">; readonly wrong: readonly Diagnostic[] } {
  const maps: Maps = {
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    modules: new Map(),
    resources: new Map(),
    data: new Map(),
    providers: new Map(),
  };
  const wrong: Diagnostic[] = [];
  // What is missing may be declared in a file that could not be read.
  const refuse = (diagnostic: Diagnostic) => {
    if (unread.length === 0) wrong.push(diagnostic);
  };
  for (const { file, body } of parts.filter(({ overrides }) => !overrides)) {
    for (const node of body.blocks) declare(maps, { node, file });
  }
  for (const { file, body } of parts.filter(({ overrides }) => overrides)) {
    for (const node of body.blocks) override(maps, { node, file }, refuse);
  }
  return { module: { directory, ...maps, unread }, wrong };
}

function declare(maps: Maps, block: Located<Block>): void {
  const { node, file } = block;
  if (node.type === "locals") {
    for (const [name, attribute] of node.body.attributes) {
      if (!maps.locals.has(name)) maps.locals.set(name, { node: attribute, file });
    }
    return;
  }
  const backend = backendIn(block);
  if (backend) maps.backend ??= backend;
  const found = placeOf(maps, node);
  if (found && !found.map.has(found.name)) found.map.set(found.name, block);
}

function override(
  maps: Maps,
  block: Located<Block>,
  refuse: (diagnostic: Diagnostic) => void,
): void {
  const { node, file } = block;
  if (node.type === "locals") {
    for (const [name, attribute] of node.body.attributes) {
      const located = { node: attribute, file };
      if (maps.locals.has(name)) maps.locals.set(name, located);
      else refuse(baseless(located, `\`local.${name}\``, attribute.nameEnd));
    }
    return;
  }
  // A backend takes the place of another one as a whole.
  const backend = backendIn(block);
  if (backend) maps.backend = backend;
  const found = placeOf(maps, node);
  if (!found) return;
  const base = found.map.get(found.name);
  // A provider without a block has a configuration all the same: the empty one.
  if (base) found.map.set(found.name, overridden(base, block));
  else if (node.type === "provider" && !found.name.includes(".")) found.map.set(found.name, block);
  else refuse(baseless(block, `this \`${node.type}\``, node.headerEnd));
}

/** What a `terraform` block says of the state. */
function backendIn({ node, file }: Located<Block>): Located<Block> | undefined {
  if (node.type !== "terraform") return undefined;
  const found = node.body.blocks.find(({ type }) => type === "backend" || type === "cloud");
  return found && { node: found, file: found.file ?? file };
}

/** Where a block belongs, and under which name; nowhere if it has another number of labels. */
function placeOf(
  maps: Maps,
  { type, labels, body }: Block,
): { readonly map: Map<string, Located<Block>>; readonly name: string } | undefined {
  const place = Object.hasOwn(PLACE, type) ? PLACE[type] : undefined;
  if (!place || labels.length !== place.labels) return undefined;
  const name = labels.map(({ text }) => text).join(".");
  const alias = type === "provider" ? body.attributes.get("alias") : undefined;
  const text = alias && literalText(alias.value);
  return { map: maps[place.map], name: text ? `${name}.${text}` : name };
}

/** The text of a string without interpolation; undefined for every other expression. */
export function literalText(expression: Expression): string | undefined {
  if (expression.kind !== "template" || expression.parts.length > 1) return undefined;
  const [part] = expression.parts;
  if (part === undefined) return "";
  return part.kind === "text" ? part.text : undefined;
}
