import type { Body, Expression, TemplatePart } from "../../../src/hcl/ast.ts";
import { childrenOf } from "../../../src/hcl/children.ts";
import type { Files } from "../../../src/source/files.ts";
import { loaderOf } from "../../../src/terraform/load.ts";
import { literalText, type Module } from "../../../src/terraform/module.ts";
import { joinPath } from "../../../src/terraform/paths.ts";
import type { Json } from "./write-values.ts";

const META = new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "provisioner",
  "connection",
]);

/** Blocks that the provider has as attributes: the configuration in a plan leaves them out. */
const AS_ATTRIBUTES = new Set(["ingress", "egress", "route"]);

/** Variables of a root that have to be given, because they have no default. */
export function requiredIn(files: Files, root: string): readonly string[] {
  const { variables } = loaderOf(files).module(root);
  return [...variables].flatMap(([name, { node }]) =>
    node.body.attributes.has("default") ? [] : [name],
  );
}

/** The configuration in a plan: references without operators. `installed` are the directories of modules by key. */
export function writeConfiguration(
  files: Files,
  root: string,
  installed: ReadonlyMap<string, string>,
): Json {
  const loader = loaderOf(files);
  const provider = ({ node }: { node: { body: Body } }) => ({
    name: "aws",
    expressions: expressions(node.body),
  });
  const write = (module: Module, path: readonly string[]): Json => ({
    resources: [
      ...[...module.resources.values()].map(({ node }) => resource("managed", node)),
      ...[...module.data.values()].map(({ node }) => resource("data", node)),
    ],
    module_calls: Object.fromEntries(
      [...module.modules].map(([name, { node }]) => {
        const source = node.body.attributes.get("source");
        const text = (source && literalText(source.value)) ?? "";
        const inner = [...path, name];
        const directory = text.startsWith(".")
          ? joinPath(module.directory, text)
          : installed.get(inner.join("."));
        return [
          name,
          {
            source: text,
            expressions: expressions(node.body, ["source", "version", "providers"]),
            ...(directory !== undefined && { module: write(loader.module(directory), inner) }),
          },
        ];
      }),
    ),
    outputs: Object.fromEntries(
      [...module.outputs].map(([name, { node }]) => {
        const value = node.body.attributes.get("value");
        return [name, value ? { expression: expression(value.value) } : {}];
      }),
    ),
  });
  const module = loader.module(root);
  return {
    provider_config: Object.fromEntries(
      [...module.providers].map(([name, one]) => [name, provider(one)]),
    ),
    root_module: write(module, []),
  };
}

function resource(
  mode: string,
  { labels, body }: { labels: readonly { text: string }[]; body: Body },
): Json {
  const [type = "", name = ""] = labels.map(({ text }) => text);
  return {
    address: `${mode === "data" ? "data." : ""}${type}.${name}`,
    mode,
    type,
    name,
    provider_config_key: providerOf(body),
    expressions: expressions(body),
  };
}

function providerOf({ attributes }: Body): string {
  const provider = attributes.get("provider")?.value;
  const steps = provider && stepsOf(provider);
  return steps?.join(".") ?? "aws";
}

function expressions(
  body: Body,
  without: readonly string[] = [],
): { readonly [key: string]: Json } {
  const found: Record<string, Json> = {};
  for (const [name, { value }] of body.attributes) {
    if (!META.has(name) && !without.includes(name)) found[name] = expression(value);
  }
  for (const { type, body: inner } of body.blocks) {
    if (META.has(type) || AS_ATTRIBUTES.has(type) || type === "dynamic") continue;
    const before = found[type];
    found[type] = [...(Array.isArray(before) ? before : []), expressions(inner)];
  }
  return found;
}

function expression(value: Expression): Json {
  const references = referencesIn(value, new Set());
  if (references.length > 0) return { references: [...new Set(references)] };
  const constant = literalText(value);
  if (constant !== undefined) return { constant_value: constant };
  if (value.kind === "bool") return { constant_value: value.value };
  return {};
}

function referencesIn(value: Expression, bound: ReadonlySet<string>): readonly string[] {
  const steps = stepsOf(value);
  if (steps) {
    const [first = ""] = steps;
    if (bound.has(first)) return [];
    const least = first === "data" ? 3 : 2;
    const inner = keysIn(value).flatMap((key) => referencesIn(key, bound));
    if (first === "var" || first === "local" || first === "each" || first === "count")
      return [steps.slice(0, 2).join("."), ...inner];
    if (first === "path" || first === "terraform") return inner;
    const longest = Math.min(steps.length, least + 2);
    const chain = Array.from({ length: Math.max(longest - least + 1, 0) }, (_, at) =>
      steps
        .slice(0, longest - at)
        .join(".")
        .replaceAll(".[", "["),
    );
    return [...chain, ...inner];
  }
  if (value.kind === "for") {
    const names = new Set([...bound, value.item, ...(value.key === undefined ? [] : [value.key])]);
    const inside = [value.resultKey, value.result, value.condition].filter(
      (one) => one !== undefined,
    );
    return [
      ...referencesIn(value.collection, bound),
      ...inside.flatMap((one) => referencesIn(one, names)),
    ];
  }
  if (value.kind === "template") return value.parts.flatMap((part) => inPart(part, bound));
  return childrenOf(value).flatMap((child) => referencesIn(child, bound));
}

function inPart(part: TemplatePart, bound: ReadonlySet<string>): readonly string[] {
  switch (part.kind) {
    case "text":
      return [];
    case "interpolation":
      return referencesIn(part.value, bound);
    case "if":
      return [
        ...referencesIn(part.condition, bound),
        ...[...part.then, ...part.otherwise].flatMap((one) => inPart(one, bound)),
      ];
    case "for": {
      const names = new Set([...bound, part.item, ...(part.key === undefined ? [] : [part.key])]);
      return [
        ...referencesIn(part.collection, bound),
        ...part.body.flatMap((one) => inPart(one, names)),
      ];
    }
  }
}

/** A traversal as far as its keys are written: `aws_a`, `b`, `[0]`, `id`; undefined for anything else. */
function stepsOf(value: Expression): readonly string[] | undefined {
  if (value.kind === "variable") return [value.name];
  if (value.kind === "attribute-access") {
    const before = stepsOf(value.on);
    return before && !isCut(value.on) ? [...before, value.name] : before;
  }
  if (value.kind === "index") {
    const before = stepsOf(value.on);
    const key = keyText(value.key);
    return before && !isCut(value.on) && key !== undefined ? [...before, `[${key}]`] : before;
  }
  return value.kind === "splat" ? stepsOf(value.on) : undefined;
}

/** True behind a key that is not written: Terraform lists nothing of what follows. */
function isCut(value: Expression): boolean {
  if (value.kind === "splat") return true;
  if (value.kind === "index") return keyText(value.key) === undefined || isCut(value.on);
  return value.kind === "attribute-access" && isCut(value.on);
}

function keyText(key: Expression): string | undefined {
  if (key.kind === "number") return key.text;
  const text = literalText(key);
  return text === undefined ? undefined : JSON.stringify(text);
}

function keysIn(value: Expression): readonly Expression[] {
  if (value.kind === "index")
    return [...(keyText(value.key) === undefined ? [value.key] : []), ...keysIn(value.on)];
  if (value.kind === "splat") return [...keysIn(value.on)];
  return value.kind === "attribute-access" ? keysIn(value.on) : [];
}
