import type { Block, Expression } from "../hcl/ast.ts";
import { object, text, unknown } from "../value/make.ts";
import { named } from "../value/trail.ts";
import type { ObjectValue, Value } from "../value/value.ts";
import { attributeOf, headerOf, type ModuleInstance, once, scopeOf, settled } from "./instance.ts";
import type { Located } from "./module.ts";

/** A configured provider, as far as resources inherit from it. */
export interface Provider {
  readonly region: Value;
  readonly defaultTags: ObjectValue;
}

/** The configuration of a provider (`aws`, `aws.west`) inside a module instance. */
export function providerOf(instance: ModuleInstance, name: string): Provider {
  return (
    instance.provider(name) ??
    once(
      instance,
      `provider ${name}`,
      () => unconfigured(instance, name),
      () => unconfigured(instance, name),
    )
  );
}

/** What the `provider` blocks of the root module configure. */
export function configuredProvider(instance: ModuleInstance, name: string): Provider | undefined {
  const block = instance.module.providers.get(name);
  if (!block) return undefined;
  const make = () => configure(instance, name, block);
  return once(instance, `provider ${name}`, make, () => unconfigured(instance, name));
}

function configure(instance: ModuleInstance, name: string, block: Located<Block>): Provider {
  const scope = scopeOf(instance, block.file);
  const region = attributeOf(block, "region");
  const value = region && settled(instance, region.node.value, scope);
  return {
    region:
      region && value && value.kind !== "null"
        ? knownOr(
            instance,
            named(value, spanOf(region.node.value, block), `\`region\` of provider ${name}`),
          )
        : regionless(instance, name, block),
    defaultTags: defaultTagsOf(instance, name, block),
  };
}

const spanOf = (expression: Expression, block: Located<Block>) => ({
  file: block.file,
  start: expression.start,
  end: expression.end,
});

function defaultTagsOf(instance: ModuleInstance, name: string, block: Located<Block>): ObjectValue {
  const inner = block.node.body.blocks.find(({ type }) => type === "default_tags");
  const tags = inner?.body.attributes.get("tags");
  if (!tags) return NO_TAGS;
  const scope = scopeOf(instance, block.file);
  const value = named(
    settled(instance, tags.value, scope),
    spanOf(tags.value, block),
    `default tags of provider ${name}`,
  );
  if (value.kind === "object") return value;
  return value.kind === "unknown" ? object(new Map(), { open: value.because }) : NO_TAGS;
}

const NO_TAGS: ObjectValue = object(new Map());

function unconfigured(instance: ModuleInstance, name: string): Provider {
  return { region: regionless(instance, name), defaultTags: NO_TAGS };
}

/** A region that is not known in the code is the one the user gives, if any. */
function knownOr(instance: ModuleInstance, region: Value): Value {
  const { region: given } = instance.root;
  return region.kind === "unknown" && given !== undefined ? text(given) : region;
}

function regionless(instance: ModuleInstance, name: string, block?: Located<Block>): Value {
  const key = `${instance.root.directory}#provider.${name}.region`;
  return knownOr(
    instance,
    unknown(
      "string",
      {
        text: `The provider \`${name}\` names no region.`,
        input: `provider ${name} region`,
        settledBy: "Pass `--region`, or set `region` in the provider block.",
        ...(block && { span: headerOf(block) }),
      },
      { notNull: true, identity: { key } },
    ),
  );
}

/**
 * The provider a child module sees under a name: what the call's `providers` hands on, else its own block,
 * else the default configuration of the caller.
 */
export function inherited(
  caller: ModuleInstance,
  call: Located<Block>,
  name: string,
): Provider | undefined {
  const map = attributeOf(call, "providers")?.node.value;
  if (map?.kind === "object") {
    for (const { key, value } of map.items) {
      if (providerName(key) !== name) continue;
      const outer = providerName(value);
      if (outer !== undefined) return providerOf(caller, outer);
    }
  }
  return name.includes(".") ? undefined : providerOf(caller, name);
}

/** `aws` or `aws.west` of a reference to a provider; undefined for anything else. */
export function providerName(expression: Expression): string | undefined {
  if (expression.kind === "variable") return expression.name;
  if (expression.kind === "attribute-access" && expression.on.kind === "variable") {
    return `${expression.on.name}.${expression.name}`;
  }
  if (expression.kind === "template" && expression.parts.length === 1) {
    const [part] = expression.parts;
    return part?.kind === "text" ? part.text : undefined;
  }
  return undefined;
}
