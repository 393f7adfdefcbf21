import type { Reads } from "../source/reads.ts";
import { type ModuleInstance, type Root, scopeOf, settled } from "./instance.ts";
import { newLimits } from "./limits.ts";
import type { Module } from "./module.ts";
import { callOf, outputOf } from "./module-call.ts";
import { type Evaluation, type LinkedRoots, REMOTE_STATE } from "./remote-state-roots.ts";
import { computedAttribute, resourceOf } from "./resource.ts";
import type { Late } from "./scope.ts";

/** What instances of a root are made of. */
interface Prepared {
  readonly root: Root;
  readonly make: (root: Root) => ModuleInstance;
}

export interface Linking<P> {
  /** The root, which is prepared once, and the instance that declares what it makes. */
  readonly prepared: (directory: string) => P & { readonly instance: () => ModuleInstance };
  /** The other roots whose outputs a root reads, directly or through others. */
  readonly readBy: (directory: string) => readonly string[];
}

/** Links roots when the first of them reads the state of another one, which few repositories need. */
export function linking<P extends Prepared>(
  late: Late | undefined,
  directories: readonly string[],
  prepare: (directory: string) => P,
): Linking<P> {
  const known = new Map<string, ReturnType<Linking<P>["prepared"]> & { readonly bare: Root }>();
  let made: LinkedRoots | undefined;
  const linked = (): LinkedRoots | undefined => {
    made ??= late?.linkedRoots?.()({
      directories,
      evaluation: EVALUATION,
      instance: (directory) => prepared(directory).instance(),
      probe: (directory) => {
        const { bare, make } = prepared(directory);
        const budget = { ...bare.budget, depth: 0, doubts: 0 };
        return make({ ...bare, budget, limits: newLimits(), report: () => {} });
      },
    });
    return made;
  };
  const prepared = (directory: string) => {
    const found = known.get(directory) ?? complete(prepare(directory));
    known.set(directory, found);
    return found;
  };
  const complete = (own: P) => {
    const root: Root = { ...own.root, remoteOutputs: (source) => linked()?.outputs(source) };
    let instance: ModuleInstance | undefined;
    return {
      ...own,
      root,
      bare: own.root,
      instance: () => {
        instance ??= own.make(root);
        return instance;
      },
    };
  };
  return { prepared, readBy: (directory) => linked()?.readBy(directory) ?? [] };
}

const EVALUATION: Evaluation = {
  callOf,
  computedAttribute,
  outputOf,
  resourceOf,
  attributeValue: (instance, { node, file }) =>
    settled(instance, node.value, scopeOf(instance, file)),
};

/** A root is made from the roots whose outputs it reads as well. */
export function withLinked(
  reads: ReadonlyMap<string, Reads>,
  loaded: (directory: string) => Module | undefined,
  readBy: Linking<unknown>["readBy"],
): ReadonlyMap<string, Reads> {
  return new Map(
    [...reads].map(([root, own]) => {
      if (![...own.directories].some((each) => readsStates(loaded(each)))) return [root, own];
      const all = [own, ...readBy(root).flatMap((each) => reads.get(each) ?? [])];
      const directories = new Set(all.flatMap((each) => [...each.directories]));
      return [root, { directories, files: new Set(all.flatMap(({ files }) => [...files])) }];
    }),
  );
}

const readsStates = (module: Module | undefined): boolean =>
  [...(module?.data.keys() ?? [])].some((name) => name.startsWith(`${REMOTE_STATE}.`));
