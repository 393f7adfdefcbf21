import type { Block } from "../hcl/ast.ts";
import { unknown, withSensitive } from "../value/make.ts";
import { becauseOf, type Reason } from "../value/reason.ts";
import { named } from "../value/trail.ts";
import type { Unknown, Value } from "../value/value.ts";
import { expand, wholeOf } from "./expand.ts";
import type { Place } from "./expansion.ts";
import { type Failure, failure } from "./failure.ts";
import {
  attributeOf,
  cyclic,
  headerOf,
  type Missing,
  type ModuleInstance,
  once,
  scopeOf,
  settled,
  spanOfValue,
} from "./instance.ts";
import { reachable } from "./limits.ts";
import { type StandIn, standInFor } from "./model-call.ts";
import { type Located, literalText, type Module } from "./module.ts";
import { providerInside } from "./providers.ts";
import { within } from "./scope.ts";

/** What a `module` block makes: instances whose content we can read, or calls that we cannot look into. */
export interface Call {
  readonly instances: readonly ModuleInstance[];
  /** The calls behind `instances`, as the caller writes them. */
  readonly readable: readonly CallInstance[];
  readonly unreadable: readonly CallInstance[];
  /** What a reference to the module is: its outputs, as attributes. */
  readonly value: Value;
}

/** One instance of a call, seen from outside. */
export interface CallInstance {
  readonly address: string;
  /** As written; empty if it is no literal. */
  readonly source: string;
  readonly block: Located<Block>;
  readonly caller: ModuleInstance;
  readonly place: Place;
  readonly argument: (name: string) => Value | undefined;
  /** Why its content cannot be seen, where it is not simply that the source is not on disk. */
  readonly unseen?: { readonly why: string; readonly settledBy: string };
}

const META = new Set(["source", "version", "providers", "count", "for_each", "depends_on"]);

/** Names of the arguments that a call passes. */
export function argumentNames(block: Located<Block>): readonly string[] {
  return [...block.node.body.attributes.keys()].filter((name) => !META.has(name));
}

export function callOf(caller: ModuleInstance, name: string): Call | Failure {
  const block = caller.module.modules.get(name);
  if (!block) return failure(`No module \`${name}\` is called in this module.`);
  return once<Call>(
    caller,
    `module.${name}`,
    () => callFrom(caller, name, block),
    () => ({
      instances: [],
      readable: [],
      unreadable: [],
      value: cyclic(caller, `module.${name}`, headerOf(block)),
    }),
  );
}

function callFrom(caller: ModuleInstance, name: string, block: Located<Block>): Call {
  const expansion = expand(caller, block);
  const path = [...caller.path, name];
  const source = attributeOf(block, "source");
  const sourceText = (source && literalText(source.node.value)) ?? "";
  let found = caller.root.locate(path, caller.module.directory, sourceText);
  if (!("missing" in found) && isCycle(caller, found)) {
    reportCycle(caller, name, block);
    found = { missing: "the module calls itself", settledBy: "Break the cycle." };
  }
  const prefix = caller.address === "" ? "" : `${caller.address}.`;
  const inputs = argumentNames(block);
  const byModel = caller.calls.at(-1)?.model !== undefined;
  const call = { source: sourceText, inputs, address: `${prefix}module.${name}`, byModel };
  const model = "missing" in found ? standInFor(block, call, caller.root.late) : undefined;
  if (model) found = "missing" in model ? model : model.module;
  if (!("missing" in found)) found = reachable(caller, block, expansion.places.length, found);
  const addresses = expansion.places.map((place) => `${prefix}module.${name}${place.suffix}`);

  const calls = expansion.places.map((place, index) =>
    callAt(caller, block, place, addresses[index] ?? "", sourceText),
  );
  if ("missing" in found) {
    const { unseen: why, settledBy } = found;
    const handles = calls.map((one) => missingHandle(one, found));
    return {
      instances: [],
      readable: [],
      unreadable: why ? calls.map((one) => ({ ...one, unseen: { why, settledBy } })) : calls,
      value: wholeOf(expansion, handles),
    };
  }
  const standIn = model && "module" in model ? model : undefined;
  const instances = expansion.places.map((place, index) =>
    moduleAt(caller, block, place, addresses[index] ?? "", path, found, standIn),
  );
  return {
    instances,
    readable: calls,
    unreadable: [],
    value: wholeOf(expansion, instances.map(handleOf)),
  };
}

/** Terraform refuses a module that calls itself, directly or through others, whatever its count. */
function isCycle(caller: ModuleInstance, module: Module): boolean {
  return caller.module.directory === module.directory || caller.within.includes(module.directory);
}

function reportCycle(caller: ModuleInstance, name: string, block: Located<Block>): void {
  caller.root.report({
    severity: "warning",
    summary: "Module cycle",
    detail: `\`module.${name}\` calls a module that contains this call. Break the cycle.`,
    span: headerOf(block),
  });
}

function moduleAt(
  caller: ModuleInstance,
  block: Located<Block>,
  place: Place,
  address: string,
  path: readonly string[],
  module: Module,
  model: StandIn | undefined,
): ModuleInstance {
  const guards = [caller.guard, place.guard].filter((guard) => guard !== undefined);
  const given = argumentOf(caller, block, place, address);
  const instance: ModuleInstance = {
    root: caller.root,
    module,
    address,
    path,
    within: [...caller.within, caller.module.directory],
    calls: [
      ...caller.calls,
      { address, span: headerOf(block), ...(model && { model: model.note }) },
    ],
    many: caller.many || place.many,
    ...(guards.length > 0 && { guard: becauseOf(guards) }),
    argument: model ? (name) => model.told.get(name) ?? given(name) : given,
    provider: (name) => providerInside(instance, caller, block, name),
    memory: new Map(),
  };
  return instance;
}

function argumentOf(
  caller: ModuleInstance,
  block: Located<Block>,
  place: Place,
  address: string,
): (name: string) => Value | undefined {
  const quiet = caller.guard !== undefined || place.guard !== undefined;
  const scope = scopeOf(caller, block.file, place.bindings, quiet);
  return (name) => {
    const attribute = META.has(name) ? undefined : attributeOf(block, name);
    if (!attribute) return undefined;
    const value = settled(caller, attribute.node.value, within(scope, attribute.file));
    return named(value, spanOfValue(attribute), `\`${name}\` of ${address}`);
  };
}

function callAt(
  caller: ModuleInstance,
  block: Located<Block>,
  place: Place,
  address: string,
  source: string,
): CallInstance {
  return {
    address,
    source,
    block,
    caller,
    place,
    argument: argumentOf(caller, block, place, address),
  };
}

/** What a reference to one instance of a module is: its outputs, evaluated when asked for. */
function handleOf(instance: ModuleInstance): Unknown {
  const reason: Reason = {
    text: `\`${instance.address}\` stands for all outputs of the module.`,
    input: instance.address,
    settledBy: "Refer to a single output.",
  };
  return unknown("any", reason, {
    notNull: true,
    step: (key) => (typeof key === "string" ? outputOf(instance, key) : undefined),
  });
}

/** An output of a module; undefined if it declares none of that name. */
export function outputOf(instance: ModuleInstance, name: string): Value | undefined {
  const block = instance.module.outputs.get(name);
  const attribute = block && attributeOf(block, "value");
  if (!attribute) return undefined;
  return once(
    instance,
    `output.${name}`,
    () => {
      const made = settled(instance, attribute.node.value, scopeOf(instance, attribute.file));
      const secret = attributeOf(block, "sensitive")?.node.value;
      const value = withSensitive(made, secret?.kind === "bool" && secret.value);
      const place = instance.address || instance.root.directory;
      return named(value, spanOfValue(attribute), `output \`${name}\` of ${place}`);
    },
    () => cyclic(instance, `${instance.address}.${name}`, headerOf(block)),
  );
}

/** Outputs of a module that is not on disk: each an unknown of its own. */
function missingHandle({ address, block, caller, place }: CallInstance, missing: Missing): Unknown {
  const reason: Reason = {
    text: `The source of \`${address}\` is not available: ${missing.missing}.`,
    input: address,
    settledBy: missing.settledBy,
    span: headerOf(block),
  };
  const many = caller.many || place.many;
  const key = `${caller.root.directory}#${address}`;
  return unknown("any", reason, {
    notNull: true,
    step: (name) =>
      unknown("any", reason, { identity: many ? undefined : { key: `${key}.${name}` } }),
  });
}

/** Why the content of a call cannot be read: the reason for everything that it may contain. */
export function unreadableReason(call: CallInstance): Reason {
  return {
    text: `The source of \`${call.address}\` (${call.source || "no literal source"}) is not available.`,
    input: call.address,
    settledBy: "Run `terraform init -backend=false`, so that the module can be read.",
    span: headerOf(call.block),
  };
}
