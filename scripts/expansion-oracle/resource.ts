import type { Attribute, Block, Body } from "../../src/hcl/ast.ts";
import { binding, type Context, rewriteExpression, UNKNOWN_STRING } from "./expression.ts";

const META = new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "provisioner",
  "connection",
]);

/** The name under which a resource or data source stands in the rewritten module. */
export const newName = (name: string): string => name.replaceAll(".", "__");

/** `aws_vpc__main` → `aws_vpc.main`, `data__aws_region__a` → `data.aws_region.a`. */
export function oldName(name: string): string {
  const isData = name.startsWith("data__");
  const rest = isData ? name.slice("data__".length) : name;
  return `${isData ? "data." : ""}${rest.replace("__", ".")}`;
}

export function nameOf(block: Block): string {
  const name = block.labels.map(({ text }) => text).join(".");
  return block.type === "data" ? `data.${name}` : name;
}

/** The attribute, rewritten. */
export const line = (attribute: Attribute, scope: Context): string =>
  `${attribute.name} = ${rewriteExpression(attribute.value, scope)}`;

/** The `terraform_data` that stands for a resource or data source. */
export function resource(block: Block, scope: Context, plain: Context, zones: number): string {
  const { attributes } = block.body;
  const lines = ["count", "for_each", "depends_on"].flatMap((name) => {
    const attribute = attributes.get(name);
    return attribute ? [line(attribute, name === "depends_on" ? plain : scope)] : [];
  });
  const name = nameOf(block);
  const names = `local.oracle__ref__${newName(name)}`;
  const entries = entriesOf(block.body, scope, META);
  const seen = entriesOf(block.body, scope, META, names);
  const known = block.type === "data" ? (assumed(zones)[block.labels[0]?.text ?? ""] ?? []) : [];
  const cfg = entries.map(([name, text]) => `${JSON.stringify(name)} = (\n${text}\n)`);
  return [
    `resource "terraform_data" ${JSON.stringify(newName(name))} {`,
    ...lines,
    `input = {\ncfg = {\n${cfg.join("\n")}\n}`,
    `ref = merge(${names}, {\n${[...known, ...seen.map(orComputed)].join("\n")}\n})\n}\n}`,
  ].join("\n");
}

const unknowns = (names: readonly string[]): readonly string[] =>
  names.map((name) => `${name} = ${UNKNOWN_STRING}`);

/** What a plan may rely on of data that it does not know: types, and the number of zones. */
const assumed = (zones: number): Readonly<Record<string, readonly string[]>> => ({
  aws_availability_zones: ["names", "zone_ids"].map(
    (name) => `${name} = tolist([${Array(zones).fill(UNKNOWN_STRING).join(", ")}])`,
  ),
  aws_region: unknowns(["name", "region"]),
  aws_caller_identity: unknowns(["account_id", "user_id"]),
  aws_partition: [
    ...unknowns(["dns_suffix", "reverse_dns_prefix"]),
    `partition = "aws${"$"}{${UNKNOWN_STRING}}"`,
  ],
  aws_iam_policy_document: unknowns(["json"]),
});

/** If the configuration says null, the provider computes the attribute. */
const orComputed = ([name, text]: readonly [string, string]): string =>
  `${JSON.stringify(name)} = (\n${text}\n) == null ? local.oracle__any : (\n${text}\n)`;

/**
 * Attributes and nested blocks of a body: name and the expression that stands for it. With `names`, nested
 * blocks are what references see of them: they have these attributes besides, which are computed.
 */
function entriesOf(
  body: Body,
  scope: Context,
  dropped: ReadonlySet<string>,
  names?: string,
): readonly (readonly [string, string])[] {
  const entries = new Map<string, string>();
  for (const { name, value } of body.attributes.values()) {
    if (!dropped.has(name)) entries.set(name, rewriteExpression(value, scope));
  }
  const types = new Map<string, string[]>();
  for (const block of body.blocks) {
    const type = block.type === "dynamic" ? (block.labels[0]?.text ?? "") : block.type;
    if (dropped.has(type)) continue;
    const texts = types.get(type) ?? [];
    texts.push(
      block.type === "dynamic"
        ? dynamic(block, type, scope, names)
        : `[${objectOf(block.body, scope, names)}]`,
    );
    types.set(type, texts);
  }
  for (const [type, texts] of types) {
    entries.set(type, texts.length === 1 ? (texts[0] ?? "") : `concat(${texts.join(",\n")})`);
  }
  return [...entries];
}

const NOTHING = new Set<string>();

function objectOf(body: Body, scope: Context, names?: string): string {
  const entries = entriesOf(body, scope, NOTHING, names);
  if (names !== undefined) return `merge(${names}, {\n${entries.map(orComputed).join("\n")}\n})`;
  const lines = entries.map(([name, text]) => `${JSON.stringify(name)} = (\n${text}\n)`);
  return `{\n${lines.join("\n")}\n}`;
}

/** A list of the objects that the block makes, one per element. */
function dynamic(block: Block, type: string, scope: Context, names?: string): string {
  const forEach = block.body.attributes.get("for_each");
  const iterator = block.body.attributes.get("iterator")?.value;
  const content = block.body.blocks.find((inner) => inner.type === "content");
  if (!forEach || !content) return "[]";
  const name = iterator?.kind === "variable" ? iterator.name : type;
  const pairs = `[for oracle__k, oracle__v in (\n${rewriteExpression(forEach.value, scope)}\n) : { key = oracle__k, value = oracle__v }]`;
  return `[for ${name} in ${pairs} : ${objectOf(content.body, binding(scope, [name]), names)}]`;
}
