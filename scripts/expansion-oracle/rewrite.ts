import type { Block, Body } from "../../src/hcl/ast.ts";
import type { SourceFile } from "../../src/source/file.ts";
import { type Asked, addAsked, type Context, UNKNOWN_STRING } from "./expression.ts";
import { line, nameOf, newName, resource } from "./resource.ts";

/** The files of one directory that make up a module. */
export interface SourceModule {
  readonly directory: string;
  readonly files: readonly { readonly file: SourceFile; readonly body: Body }[];
}

/** How many instances a block makes. */
type By = "single" | "count" | "for_each";

interface Declared {
  readonly by: By;
  readonly rewritten: string;
}

export interface ModuleContext {
  /** Everything that is asked of anything anywhere. */
  readonly names: ReadonlySet<string>;
  /** The source to write into a call; `missing` when there is nothing to look into. */
  readonly source: (call: Block) => { readonly text: string; readonly missing: boolean };
  readonly isRoot: boolean;
  /** How many zones a region has of which nothing else is known. */
  readonly zones: number;
}

/** A module in which `terraform_data` stands for every resource and data source: path to text. */
export function rewriteModule(
  module: SourceModule,
  context: ModuleContext,
): ReadonlyMap<string, string> {
  const declared = declaredIn(module);
  const texts = new Map<string, string>();
  for (const { file, body } of module.files) {
    const scope: Context = {
      text: file.text,
      bound: new Set(),
      reference: (name, key) => {
        const one = declared.get(name);
        return one && referenceTo(one, key);
      },
    };
    const plain = { ...scope, reference: (name: string) => declared.get(name)?.rewritten };
    const blocks = body.blocks.map((block) => rewriteBlock(block, scope, plain, context));
    texts.set(file.path, blocks.filter((text) => text !== "").join("\n"));
  }
  const prefix = module.directory === "." ? "" : `${module.directory}/`;
  texts.set(`${prefix}oracle__.tf`, preamble(module, declared, context));
  return texts;
}

function declaredIn(module: SourceModule): ReadonlyMap<string, Declared> {
  const declared = new Map<string, Declared>();
  for (const { body } of module.files) {
    for (const block of body.blocks) {
      if (block.type !== "resource" && block.type !== "data") continue;
      const name = nameOf(block);
      declared.set(name, { by: byOf(block), rewritten: `terraform_data.${newName(name)}` });
    }
  }
  return declared;
}

function byOf(block: Block): By {
  if (block.body.attributes.has("count")) return "count";
  return block.body.attributes.has("for_each") ? "for_each" : "single";
}

/** What references see: the object kept under `ref`, one per instance. */
function referenceTo({ by, rewritten }: Declared, key: string | undefined): string | undefined {
  if (key !== undefined) return by === "single" ? undefined : `${rewritten}[${key}].input.ref`;
  if (by === "single") return `${rewritten}.input.ref`;
  // The parentheses end the splat: a following index is into the list.
  if (by === "count") return `(${rewritten}[*].input.ref)`;
  return `({ for oracle__k, oracle__v in ${rewritten} : oracle__k => oracle__v.input.ref })`;
}

function rewriteBlock(
  block: Block,
  scope: Context,
  plain: Context,
  context: ModuleContext,
): string {
  switch (block.type) {
    case "variable":
      return rebuilt(block, scope, plain, new Set());
    case "locals":
      return rebuilt(block, scope, plain, new Set());
    case "output":
      return context.isRoot ? "" : rebuilt(block, scope, plain, new Set());
    case "module": {
      const { text } = context.source(block);
      return rebuilt(block, scope, plain, new Set(["source", "version", "providers"]), [
        `source = ${JSON.stringify(text)}`,
      ]);
    }
    case "resource":
    case "data":
      return resource(block, scope, plain, context.zones);
    default:
      return "";
  }
}

/** The block without its nested blocks. */
function rebuilt(
  block: Block,
  scope: Context,
  plain: Context,
  dropped: ReadonlySet<string>,
  added: readonly string[] = [],
): string {
  const lines = [...block.body.attributes.values()]
    .filter(({ name }) => !dropped.has(name))
    .map((attribute) => line(attribute, attribute.name === "depends_on" ? plain : scope));
  const labels = block.labels.map(({ text }) => ` ${JSON.stringify(text)}`).join("");
  return `${block.type}${labels} {\n${[...added, ...lines].join("\n")}\n}`;
}

/** What the rewritten module needs besides: unknowns, and the types of everything in it. */
function preamble(
  module: SourceModule,
  declared: ReadonlyMap<string, Declared>,
  context: ModuleContext,
): string {
  const types = [...declared].map(
    ([name, { by, rewritten }]) =>
      `${JSON.stringify(`${by} ${name}`)} = ${each(by, rewritten, "input.cfg")}`,
  );
  const calls = module.files.flatMap(({ body }) =>
    body.blocks.filter(({ type }) => type === "module"),
  );
  for (const call of calls) {
    if (context.source(call).missing) continue;
    const name = `module.${call.labels[0]?.text ?? ""}`;
    types.push(
      `${JSON.stringify(`${byOf(call)} ${name}`)} = ${each(byOf(call), name, "oracle__types")}`,
    );
  }
  const asked: Asked = { names: new Map(), whole: new Set(), all: new Set() };
  for (const { body } of module.files) addAsked(body, asked);
  const refs = [...declared.keys()].map((name) => {
    const names = asked.whole.has(name) ? context.names : (asked.names.get(name) ?? new Set());
    return `oracle__ref__${newName(name)} = {\n${computed(names)}\n}`;
  });
  return [
    `resource "terraform_data" "oracle__unknown" {}`,
    `locals {\noracle__any = jsondecode(${UNKNOWN_STRING})`,
    ...refs,
    `oracle__types = {\n${types.join("\n")}\n}\n}`,
    context.isRoot ? "" : `output "oracle__types" {\nvalue = local.oracle__types\n}`,
  ].join("\n");
}

function computed(names: ReadonlySet<string>): string {
  const lines = [...new Set([...names, "id", "arn"])].map((name) => {
    const isId = name === "id" || name === "arn";
    return `${JSON.stringify(name)} = ${isId ? UNKNOWN_STRING : "local.oracle__any"}`;
  });
  return lines.join("\n");
}

function each(by: By, name: string, part: string): string {
  if (by === "single") return `${name}.${part}`;
  if (by === "count") return `[for oracle__v in ${name} : oracle__v.${part}]`;
  return `{ for oracle__k, oracle__v in ${name} : oracle__k => oracle__v.${part} }`;
}

/** A module that stands for one whose source is not there: its outputs are unknown. */
export function missingModule(call: Block, names: ReadonlySet<string>): string {
  const meta = new Set(["source", "version", "providers", "count", "for_each", "depends_on"]);
  const variables = [...call.body.attributes.keys()].filter((name) => !meta.has(name));
  return [
    `resource "terraform_data" "oracle__unknown" {}`,
    ...variables.map((name) => `variable ${JSON.stringify(name)} {}`),
    ...[...names].map(
      (name) => `output ${JSON.stringify(name)} {\nvalue = jsondecode(${UNKNOWN_STRING})\n}`,
    ),
  ].join("\n");
}
