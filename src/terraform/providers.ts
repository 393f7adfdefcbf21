import type { Block, Expression } from "../hcl/ast.ts";
import type { SourceFile } from "../source/file.ts";
import { object, text, unknown } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import { named } from "../value/trail.ts";
import type { ObjectValue, Value } from "../value/value.ts";
import { binding } from "./expansion.ts";
import {
  attributeOf,
  headerOf,
  type ModuleInstance,
  once,
  scopeOf,
  settled,
  spanOfValue,
} from "./instance.ts";
import type { Located } from "./module.ts";
import type { Scope } from "./scope.ts";

/** A configured provider, as far as resources inherit from it. */
export interface Provider {
  readonly region: Value;
  readonly defaultTags: ObjectValue;
  /** What says which account it is; `""` if nothing does. Few ask for it. */
  readonly account: () => Value;
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

/** What a `provider` block of the module itself configures. */
export function configuredProvider(instance: ModuleInstance, name: string): Provider | undefined {
  const block = instance.module.providers.get(name);
  if (!block) return undefined;
  const make = () => configure(instance, name, block);
  return once(instance, `provider ${name}`, make, () => unconfigured(instance, name));
}

function configure(instance: ModuleInstance, name: string, block: Located<Block>): Provider {
  const region = attributeOf(block, "region");
  const value =
    region && settled(instance, region.node.value, scopeIn(instance, name, block, region.file));
  return {
    region:
      region && value && value.kind !== "null"
        ? knownOr(instance, named(value, spanOfValue(region), `\`region\` of provider ${name}`))
        : regionless(instance, name, block),
    defaultTags: defaultTagsOf(instance, name, block),
    account: () => accountIn(instance, name, block),
  };
}

function accountIn(instance: ModuleInstance, name: string, block: Located<Block>): Value {
  const { root, address } = instance;
  const accountOf = root.late?.accountOf?.();
  if (!accountOf) return text("");
  const key = `${root.directory}#${address}.provider.${name}.account`;
  return accountOf(
    block,
    ({ node, file }) => settled(instance, node.value, scopeOf(instance, file)),
    key,
  );
}

/** OpenTofu's providers with `for_each` are configured once per key; which one is meant is not known here. */
function scopeIn(
  instance: ModuleInstance,
  name: string,
  block: Located<Block>,
  file: SourceFile,
): Scope {
  if (!attributeOf(block, "for_each")) return scopeOf(instance, file);
  const reason: Reason = {
    text: `The provider \`${name}\` has several configurations.`,
    input: `provider ${name} for_each`,
    settledBy: "Write a provider block for each region.",
    span: headerOf(block),
  };
  const key = unknown("string", reason, { notNull: true });
  const each = new Map([
    ["key", key],
    ["value", unknown("any", reason)],
  ]);
  return scopeOf(instance, file, binding("each", each));
}

function defaultTagsOf(instance: ModuleInstance, name: string, block: Located<Block>): ObjectValue {
  const inner = block.node.body.blocks.find(({ type }) => type === "default_tags");
  const tags = inner && attributeOf({ node: inner, file: inner.file ?? block.file }, "tags");
  if (!tags) return NO_TAGS;
  const value = named(
    settled(instance, tags.node.value, scopeIn(instance, name, block, tags.file)),
    spanOfValue(tags),
    `default tags of provider ${name}`,
  );
  if (value.kind === "object") return value;
  return value.kind === "unknown" ? object(new Map(), { open: value.because }) : NO_TAGS;
}

const NO_TAGS: ObjectValue = object(new Map());

function unconfigured(instance: ModuleInstance, name: string): Provider {
  return { region: regionless(instance, name), defaultTags: NO_TAGS, account: () => text("") };
}

/** A region that is not known in the code is the one the user gives, if any. */
function knownOr(instance: ModuleInstance, region: Value): Value {
  const { region: given } = instance.root;
  return region.kind === "unknown" && given !== undefined ? text(given) : region;
}

function regionless(instance: ModuleInstance, name: string, block?: Located<Block>): Value {
  const { root, address } = instance;
  const key = `${root.directory}#${address === "" ? "" : `${address}.`}provider.${name}.region`;
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
      { notNull: true, identity: instance.many ? undefined : { key } },
    ),
  );
}

/** The provider that a call's `providers` hands on under a name. */
function passed(caller: ModuleInstance, call: Located<Block>, name: string): Provider | undefined {
  const map = attributeOf(call, "providers")?.node.value;
  if (map?.kind === "object") {
    for (const { key, value } of map.items) {
      if (providerName(key) !== name) continue;
      const outer = providerName(value);
      if (outer !== undefined) return providerOf(caller, outer);
    }
  }
  return undefined;
}

/**
 * The provider a child module sees under a name: what its call hands on, which also takes the place of an
 * empty block, else its own block, else the default configuration of the caller.
 */
export function providerInside(
  instance: ModuleInstance,
  caller: ModuleInstance,
  call: Located<Block>,
  name: string,
): Provider | undefined {
  return (
    passed(caller, call, name) ??
    configuredProvider(instance, name) ??
    (name.includes(".") ? undefined : providerOf(caller, name))
  );
}

/** `aws` or `aws.west` of a reference to a provider; undefined for anything else. */
export function providerName(expression: Expression): string | undefined {
  if (expression.kind === "variable") return expression.name;
  // OpenTofu: one of the configurations of a provider with `for_each`.
  if (expression.kind === "index") return providerName(expression.on);
  if (expression.kind === "attribute-access" && expression.on.kind === "variable") {
    return `${expression.on.name}.${expression.name}`;
  }
  if (expression.kind === "template" && expression.parts.length === 1) {
    const [part] = expression.parts;
    if (part?.kind === "interpolation") return providerName(part.value);
    return part?.kind === "text" ? part.text : undefined;
  }
  return undefined;
}
