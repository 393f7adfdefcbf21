import type { Declaration } from "../graph/declaration.ts";
import type { SourceFile } from "../source/file.ts";
import { object, unknown } from "../value/make.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import { isFailure } from "./failure.ts";
import { headerOf, type ModuleInstance } from "./instance.ts";
import { argumentNames, type CallInstance, callOf, unreadableReason } from "./module-call.ts";
import { unreadReason } from "./names.ts";
import { type ResourceInstance, resourceOf } from "./resource.ts";
import { validateVariables } from "./validation.ts";

/**
 * Everything of the wanted types that a module instance and the modules below it declare, every call that
 * we cannot look into, and calls of wanted sources. Attributes are evaluated when asked for.
 */
export function declarationsOf(
  instance: ModuleInstance,
  isWanted: (type: string) => boolean,
): readonly Declaration[] {
  const found: Declaration[] = [];
  const visit = (module: ModuleInstance): void => {
    validateVariables(module);
    for (const mode of ["resource", "data"] as const) {
      const blocks = mode === "data" ? module.module.data : module.module.resources;
      for (const name of blocks.keys()) {
        if (!isWanted(name.slice(0, name.indexOf(".")))) continue;
        const resource = resourceOf(module, mode, name);
        if (!isFailure(resource)) found.push(...resource.instances.map(declarationOf));
      }
    }
    for (const file of module.module.unread) found.push(unreadDeclaration(module, file));
    for (const name of module.module.modules.keys()) {
      const call = callOf(module, name);
      if (isFailure(call)) continue;
      found.push(...call.unreadable.map((one) => callDeclaration(one, "module")));
      const wanted = call.readable.filter(({ source }) => isWanted(source));
      found.push(...wanted.map((one) => callDeclaration(one, "call")));
      for (const inner of call.instances) visit(inner);
    }
  };
  visit(instance);
  return found;
}

function declarationOf(resource: ResourceInstance): Declaration {
  const { module } = resource;
  return {
    language: "terraform",
    mode: resource.mode,
    type: resource.type,
    root: module.root.directory,
    address: resource.address,
    instance: resource.instance,
    many: resource.many,
    ...(resource.guard && { guard: resource.guard }),
    span: headerOf(resource.block),
    calls: module.calls,
    get region() {
      return resource.configured("region") ?? resource.provider().region;
    },
    get defaultTags() {
      return resource.provider().defaultTags;
    },
    get account() {
      return resource.provider().account();
    },
    names: resource.names,
    attribute: resource.configured,
  };
}

const NOTHING = object(new Map());

function callDeclaration(call: CallInstance, mode: "module" | "call"): Declaration {
  const { caller, place, address } = call;
  const guards = [caller.guard, place.guard].filter(
    (guard): guard is Because => guard !== undefined,
  );
  return {
    language: "terraform",
    mode,
    type: call.source,
    root: caller.root.directory,
    address,
    instance: `${caller.root.directory}#${address}`,
    many: caller.many || place.many,
    ...(guards.length > 0 && { guard: becauseOf(guards) }),
    span: headerOf(call.block),
    calls: caller.calls,
    region: unknown("string", unreadableReason(call)),
    defaultTags: NOTHING,
    ...(call.unseen && { unseen: call.unseen }),
    names: argumentNames(call.block),
    attribute: call.argument,
  };
}

/** A file that we could not read may declare anything: it opens every collection of its root. */
function unreadDeclaration(module: ModuleInstance, path: string): Declaration {
  const file: SourceFile = { path, text: "", vendored: false };
  const directory = module.root.directory;
  const address = `${module.address === "" ? "" : `${module.address}.`}file(${JSON.stringify(path)})`;
  return {
    language: "terraform",
    mode: "module",
    type: path,
    opens: "everything",
    root: directory,
    address,
    instance: `${directory}#${address}`,
    many: module.many,
    span: { file, start: 0, end: 0 },
    calls: module.calls,
    region: unknown("string", unreadReason(path)),
    defaultTags: NOTHING,
    names: [],
    attribute: () => undefined,
  };
}
