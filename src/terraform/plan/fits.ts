import { type Attribute, type Expression, SPLAT_ITEM, type TemplatePart } from "../../hcl/ast.ts";

import { childrenOf } from "../../hcl/children.ts";
import type { Json } from "../../source/json.ts";
import { literalText, type Module } from "../module.ts";
import { namesIn } from "./address.ts";
import { type Configuration, headOf, referencesOf } from "./configuration.ts";
import { fieldAt, fieldsOf, itemsOf, textOf } from "./fields.ts";

/** What the configuration in a plan and the code do not agree on. */
export interface Difference {
  /** What is in the code only, by address without keys. */
  readonly unplanned: readonly string[];
  /** What is in the plan only. */
  readonly uncoded: readonly string[];
  /** What is in both with other expressions: the names of such attributes by the key of the block. */
  readonly changed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Compares the modules that could be read, by the names of the calls that lead to them, joined by `/`. */
export function differenceOf(
  configuration: Configuration,
  modules: ReadonlyMap<string, Module>,
): Difference {
  const unplanned: string[] = [];
  const uncoded: string[] = [];
  const changed = new Map<string, ReadonlySet<string>>();
  for (const [path, planned] of configuration.modules) {
    const module = modules.get(path);
    if (!module) continue;
    const prefix = addressOf(path);
    const inCode = new Set(blockNames(module));
    const inPlan = new Set(plannedNames(planned));
    // What is missing may be declared in a file that could not be read, and data sources in checks.
    const missing = [...inPlan].filter((name) => !inCode.has(name) && !name.startsWith("data."));
    if (module.unread.length === 0) uncoded.push(...missing.map((name) => prefix + name));
    unplanned.push(...[...inCode].filter((name) => !inPlan.has(name)).map((name) => prefix + name));
    for (const [name, block] of [...module.resources, ...dataOf(module)]) {
      const key = path === "" ? name : `${path}/${name}`;
      const resource = configuration.blocks.get(key);
      if (!resource) continue;
      const attributes = [...block.node.body.attributes];
      const expressions = fieldsOf(fieldAt(resource, "expressions"));
      const blocks = new Set(block.node.body.blocks.flatMap(typesOf));
      const names = new Set([
        ...attributes
          .filter(([at, { value }]) => !META.has(at) && !agree(value, expressions.get(at)))
          .map(([at]) => at),
        ...[...expressions.keys()].filter(
          (at) => !block.node.body.attributes.has(at) && !blocks.has(at),
        ),
      ]);
      if (names.size > 0) changed.set(key, names);
    }
  }
  return { unplanned, uncoded, changed };
}

/** True if every expression is the same as far as a plan tells. */
export const isSame = ({ unplanned, uncoded, changed }: Difference): boolean =>
  unplanned.length === 0 && uncoded.length === 0 && changed.size === 0;

const addressOf = (path: string) =>
  path === ""
    ? ""
    : `${path
        .split("/")
        .map((name) => `module.${name}`)
        .join(".")}.`;

const dataOf = (module: Module) =>
  [...module.data].map(([name, block]) => [`data.${name}`, block] as const);

function blockNames(module: Module): readonly string[] {
  return [
    ...module.resources.keys(),
    ...dataOf(module).map(([name]) => name),
    ...[...module.modules.keys()].map((name) => `module.${name}`),
  ];
}

function plannedNames(module: Json): readonly string[] {
  const resources = itemsOf(fieldAt(module, "resources")).map((resource) => {
    const [type, name] = [textOf(fieldAt(resource, "type")), textOf(fieldAt(resource, "name"))];
    return `${textOf(fieldAt(resource, "mode")) === "data" ? "data." : ""}${type}.${name}`;
  });
  const calls = [...fieldsOf(fieldAt(module, "module_calls")).keys()];
  return [...resources, ...calls.map((name) => `module.${name}`)];
}

/** A `dynamic` block makes blocks of the type that it is labelled with. */
const typesOf = ({ type, labels }: { type: string; labels: readonly { text: string }[] }) =>
  type === "dynamic" ? labels.map(({ text }) => text) : [type];

const META = new Set([
  ...["count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection"],
  ...["dynamic", "timeouts"],
]);

/** A plan holds no expressions, but what is constant and what is referred to. */
function agree(written: Attribute["value"], planned: Json | undefined): boolean {
  if (isBlock(planned)) return true;
  const heads = headsIn(written);
  if (planned === undefined) return heads.size === 0 && written.kind === "null";
  const constant = fieldAt(planned, "constant_value");
  if (constant) return heads.size === 0 && isConstant(written, constant);
  const refers = new Set(
    referencesOf(planned)
      .map((reference) => headOf(namesIn(reference)))
      .filter((head) => head !== undefined),
  );
  return heads.size === refers.size && [...heads].every((head) => refers.has(head));
}

/** What is an attribute in JSON syntax may be a block, which is not compared. */
function isBlock(planned: Json | undefined): boolean {
  if (planned?.kind === "array") return true;
  const fields = fieldsOf(planned);
  return fields.size > 0 && !fields.has("references") && !fields.has("constant_value");
}

function isConstant(written: Expression, constant: Json): boolean {
  if (constant.kind !== "scalar") return true;
  const { value } = constant;
  if (written.kind === "bool") return String(written.value) === String(value);
  const text = literalText(written);
  return text === undefined || withoutReturns(text) === withoutReturns(String(value));
}

/** Whoever made the plan may have other line ends. */
const withoutReturns = (text: string) => text.normalize("NFC").replaceAll("\r\n", "\n");

/** What an expression refers to, apart from the names that it binds itself. */
function headsIn(expression: Expression): ReadonlySet<string> {
  const found = new Map<string, string>();
  const bound = new Set<string>([SPLAT_ITEM]);
  const open: Expression[] = [expression];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === "for") bound.add(next.item).add(next.key ?? next.item);
    if (next.kind === "template") boundIn(next.parts, bound);
    const names = chainOf(next);
    const head = names && headOf(names);
    if (names && head !== undefined) found.set(head, names[0] ?? "");
    open.push(...childrenOf(next));
  }
  return new Set([...found].filter(([, first]) => !bound.has(first)).map(([head]) => head));
}

function boundIn(parts: readonly TemplatePart[], bound: Set<string>): void {
  for (const part of parts) {
    if (part.kind === "for") {
      bound.add(part.item).add(part.key ?? part.item);
      boundIn(part.body, bound);
    } else if (part.kind === "if") {
      boundIn(part.then, bound);
      boundIn(part.otherwise, bound);
    }
  }
}

/** `a.b.c` as its names; undefined for every other expression. */
function chainOf(expression: Expression): readonly string[] | undefined {
  const names: string[] = [];
  let at = expression;
  for (; at.kind === "attribute-access"; at = at.on) names.push(at.name);
  return at.kind === "variable" ? [at.name, ...names.toReversed()] : undefined;
}
