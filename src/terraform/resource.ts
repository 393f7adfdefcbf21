import type { Block } from "../hcl/ast.ts";
import type { Span } from "../source/file.ts";
import { unknown } from "../value/make.ts";
import { type Because, becauseOf, type Reason } from "../value/reason.ts";
import { named } from "../value/trail.ts";
import type { Identity, Unknown, Value } from "../value/value.ts";
import { blocksValue, blockTypes } from "./block-values.ts";
import { dataAttribute } from "./data-source.ts";
import { expand, wholeOf } from "./expand.ts";
import type { Expansion, Place } from "./expansion.ts";
import { type Failure, failure } from "./failure.ts";
import {
  attributeOf,
  cyclic,
  headerOf,
  type ModuleInstance,
  once,
  scopeOf,
  settled,
  spanOfValue,
} from "./instance.ts";
import type { Located } from "./module.ts";
import { type Provider, providerName, providerOf } from "./providers.ts";
import { within } from "./scope.ts";

/** One instance of a resource or data source; its attributes are evaluated when asked for. */
export interface ResourceInstance {
  readonly mode: "resource" | "data";
  readonly type: string;
  /** `module.vpc.aws_subnet.private[0]` */
  readonly address: string;
  /** Unique in the scan: the root and the address. */
  readonly instance: string;
  readonly module: ModuleInstance;
  readonly block: Located<Block>;
  readonly many: boolean;
  readonly guard?: Because;
  readonly names: readonly string[];
  /** What the configuration says; undefined when it says nothing or null. */
  readonly configured: (name: string) => Value | undefined;
  readonly provider: () => Provider;
}

export interface Resource {
  readonly instances: readonly ResourceInstance[];
  /** What a reference to the resource as a whole is. */
  readonly value: Value;
}

const META = new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "provisioner",
  "connection",
]);

/** The instances of `type.name` (or `data.type.name`), or a failure when nothing of that name is declared. */
export function resourceOf(
  module: ModuleInstance,
  mode: "resource" | "data",
  name: string,
): Resource | Failure {
  const block = (mode === "data" ? module.module.data : module.module.resources).get(name);
  const title = mode === "data" ? `data.${name}` : name;
  if (!block) return failure(`\`${title}\` is not declared in this module.`);
  return once<Resource>(
    module,
    title,
    () => resourceFrom(module, mode, title, block, expand(module, block)),
    () => ({ instances: [], value: cyclic(module, title, headerOf(block)) }),
  );
}

function resourceFrom(
  module: ModuleInstance,
  mode: "resource" | "data",
  title: string,
  block: Located<Block>,
  expansion: Expansion,
): Resource {
  const { body } = block.node;
  const blocks = blockTypes(body);
  const names = [...body.attributes.keys(), ...blocks].filter((name) => !META.has(name));
  const declared = { mode, title, block, blocks, names };
  const instances = expansion.places.map((place) => instanceAt(module, declared, place));
  return { instances, value: wholeOf(expansion, instances.map(handleOf)) };
}

/** What all instances of a block have in common. */
interface Declared {
  readonly mode: "resource" | "data";
  readonly title: string;
  readonly block: Located<Block>;
  /** The types of its nested blocks. */
  readonly blocks: ReadonlySet<string>;
  readonly names: readonly string[];
}

const IN_PROGRESS = Symbol("in progress");

function instanceAt(module: ModuleInstance, declared: Declared, place: Place): ResourceInstance {
  const { mode, title, block, blocks, names } = declared;
  const address = `${module.address === "" ? "" : `${module.address}.`}${title}${place.suffix}`;
  const guards = [module.guard, place.guard].filter((guard) => guard !== undefined);
  const { body } = block.node;
  const scope = scopeOf(module, block.file, place.bindings, guards.length > 0);
  const memory = new Map<string, Value | typeof IN_PROGRESS | undefined>();

  const evaluateNamed = (name: string): Value | undefined => {
    const attribute = body.attributes.get(name);
    if (!attribute) return blocks.has(name) ? blocksValue(module, body, name, scope) : undefined;
    const located = { node: attribute, file: attribute.file ?? block.file };
    const span = spanOfValue(located);
    const own = within(scope, located.file);
    return named(settled(module, attribute.value, own), span, `\`${name}\` of ${address}`);
  };
  const configured = (name: string): Value | undefined => {
    const known = memory.get(name);
    if (known === IN_PROGRESS) return cyclic(module, `${address}.${name}`, headerOf(block));
    if (known !== undefined || memory.has(name)) return known;
    memory.set(name, IN_PROGRESS);
    const value = evaluateNamed(name);
    const written = value?.kind === "null" ? undefined : value;
    memory.set(name, written);
    return written;
  };
  const providerExpression = attributeOf(block, "provider")?.node.value;
  const type = block.node.labels[0]?.text ?? "";
  const providerKey =
    (providerExpression && providerName(providerExpression)) ?? type.split("_", 1)[0] ?? type;
  return {
    mode,
    type,
    address,
    instance: `${module.root.directory}#${address}`,
    module,
    block,
    many: module.many || place.many,
    ...(guards.length > 0 && { guard: becauseOf(guards) }),
    names,
    configured,
    provider: () => providerOf(module, providerKey),
  };
}

/** What a reference to one instance is: a thing whose attributes are evaluated when asked for. */
export function handleOf(instance: ResourceInstance): Unknown {
  const reason = afterApply(instance, "");
  const reference = { instance: instance.instance, attribute: "" };
  return unknown("any", reason, {
    notNull: true,
    identity: instance.many ? undefined : { key: instance.instance, reference },
    someOf: instance.many ? reference : undefined,
    step: (key) => (typeof key === "string" ? referredAttribute(instance, key) : undefined),
  });
}

function referredAttribute(instance: ResourceInstance, name: string): Value {
  const configured = META.has(name) ? undefined : instance.configured(name);
  if (configured && isBlock(instance, name)) return opened(configured, afterApply(instance, name));
  if (configured && (configured.kind !== "unknown" || configured.notNull)) return configured;
  if (configured?.kind === "unknown")
    return {
      ...possiblyComputed(configured, afterApply(instance, name)),
      ...attributeIdentity(instance, name),
    };
  const modelled = instance.mode === "data" ? dataAttribute(instance, name) : undefined;
  return modelled ?? computedAttribute(instance, name);
}

const isBlock = (instance: ResourceInstance, name: string): boolean =>
  !instance.block.node.body.attributes.has(name);

/** Blocks as a reference sees them: the provider may compute more of their attributes. */
function opened(value: Value, because: Because): Value {
  if (value.kind === "list") {
    return { ...value, items: value.items.map((item) => opened(item, because)) };
  }
  if (value.kind === "unknown" && value.members) {
    return { ...value, members: value.members.map((item) => opened(item, because)) };
  }
  if (value.kind !== "object") return value;
  const entries = [...value.entries].flatMap(([name, entry]) => {
    if (entry.kind === "null") return [];
    if (entry.kind === "unknown" && !entry.notNull) {
      return [[name, possiblyComputed(entry, because)] as const];
    }
    const isNested = entry.kind === "list" && entry.items.some((item) => item.kind === "object");
    return [[name, isNested ? opened(entry, because) : entry] as const];
  });
  return { ...value, entries: new Map(entries), open: because };
}

/** If the configuration turns out to say null, the provider computes the attribute. */
function possiblyComputed({ type, because, origin }: Unknown, computed: Because): Unknown {
  return unknown(type, becauseOf([because, computed]), { ...(origin && { origin }) });
}

/** Whatever an attribute of one instance turns out to be, it is the same wherever it is referred to. */
function attributeIdentity(instance: ResourceInstance, name: string): Pick<Unknown, "identity"> {
  if (instance.many) return {};
  const reference = { instance: instance.instance, attribute: name };
  return { identity: { key: `${instance.instance}.${name}`, reference } };
}

/** Types that take over something that exists already instead of creating it. */
const ADOPTING = /^aws_default_|_exclusive$/;

/** An attribute that the provider computes: unknown, but with an identity of its own. */
export function computedAttribute(instance: ResourceInstance, name: string): Unknown {
  const key = `${instance.instance}.${name}`;
  const creates = instance.mode === "resource" && !ADOPTING.test(instance.type);
  const identity: Identity = {
    key,
    reference: { instance: instance.instance, attribute: name },
    ...(creates && (name === "id" || name === "arn") && { among: name, item: instance.instance }),
  };
  const isId = name === "id" || name === "arn";
  return unknown(isId ? "string" : "any", afterApply(instance, name), {
    identity: instance.many ? undefined : identity,
    someOf: instance.many ? identity.reference : undefined,
    notNull: isId ? true : undefined,
  });
}

function afterApply(instance: ResourceInstance, name: string): Reason {
  const input = name === "" ? instance.address : `${instance.address}.${name}`;
  const span: Span = headerOf(instance.block);
  const reference = { instance: instance.instance, attribute: name };
  return instance.mode === "data"
    ? {
        text: `\`${input}\` is read from AWS when Terraform plans.`,
        input: instance.address,
        settledBy: "Write the value in the code, or pass it as a variable.",
        span,
        reference,
      }
    : {
        text: `\`${input}\` exists only after apply.`,
        input,
        settledBy: "It cannot be known from the code; refer to it directly where it is used.",
        span,
        reference,
      };
}
