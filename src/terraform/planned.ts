import type { Declaration } from "../graph/declaration.ts";
import type { Files } from "../source/files.ts";
import { declarationsOf } from "./declare.ts";
import { isFailure } from "./failure.ts";
import type { ModuleInstance, Root } from "./instance.ts";
import { configurationIn, type Loader } from "./load.ts";
import type { Module } from "./module.ts";
import { directoryOf } from "./paths.ts";
import type { Chosen } from "./plan/choose.ts";
import type { RootPlan } from "./plan/root-plan.ts";
import type { TerraformOptions } from "./project.ts";
import { variableOf } from "./variable.ts";

/**
 * What a root declares by its plan. The code is evaluated with the variables of the plan, and says where
 * things stand and what that is which the plan does not know.
 */
export function plannedDeclarations(
  plan: RootPlan,
  root: Root,
  instanceOf: (root: Root) => ModuleInstance,
  isWanted: (type: string) => boolean,
): readonly Declaration[] {
  const before = instanceOf({ ...root, report: () => {} });
  const given = plan.given((name) => {
    const value = variableOf(before, name);
    return isFailure(value) ? undefined : value;
  });
  const modules = new Map<string, Module>();
  const instance = instanceOf({
    ...root,
    given: new Map([...root.given, ...given]),
    locate: (path, from, source) => {
      const found = root.locate(path, from, source);
      if (!("missing" in found)) modules.set(path.join("/"), found);
      return found;
    },
  });
  modules.set("", instance.module);
  const declarations = declarationsOf(instance, isWanted);
  return plan.over({ declarations, modules, report: root.report });
}

/** Which roots are read from plans; what became of the files of plans is noted. */
export function plansFor(
  roots: readonly string[],
  loader: Loader,
  files: Files,
  options: TerraformOptions,
): Chosen | undefined {
  const { plans, late } = options;
  if (!plans || !late?.plans) return undefined;
  const modules = roots.map((directory) => ({ directory, module: loader.module(directory) }));
  const chosen = late.plans()(plans, modules, files, options);
  for (const path of chosen.analysed) loader.accept(path);
  for (const [path, reason] of chosen.unanalysed) loader.refuse(path, reason);
  return chosen;
}

/** Where nothing but a plan is named, the code beside it is the root that it may be of. */
export const rootsBeside = (files: Files, { plans }: TerraformOptions): readonly string[] =>
  (plans?.given ?? [])
    .map(({ root, path }) => root ?? directoryOf(path))
    .filter((directory) => configurationIn(files, directory).length > 0);
