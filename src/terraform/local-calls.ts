import type { Reads } from "../source/reads.ts";
import { attributeOf } from "./instance.ts";
import { literalText, type Module } from "./module.ts";
import { joinPath } from "./paths.ts";

/** True if the source of a module is a directory of the same repository. */
export const isLocal = (source: string): boolean =>
  source.startsWith("./") || source.startsWith("../");

/** The directories that a module calls as local modules, whether there is anything in them or not. */
export function localCalls(module: Module): readonly string[] {
  return [...module.modules.values()].flatMap((block) => {
    const source = attributeOf(block, "source");
    const text = source && literalText(source.node.value);
    const target = text && isLocal(text) ? joinPath(module.directory, text) : undefined;
    return target === undefined ? [] : [target];
  });
}

/** What reading one root looked at, besides the modules it calls. */
export interface Looked {
  /** Where modules are that are not local: call path to directory. */
  readonly installed: ReadonlyMap<string, string>;
  /** Grows while attributes are evaluated. */
  readonly files: ReadonlySet<string>;
}

/** Nothing is read for it: of modules that nobody has needed, only the directory is known. */
export function readsOf(
  root: string,
  { installed, files }: Looked,
  loaded: (directory: string) => Module | undefined,
): Reads {
  const directories = new Set<string>();
  const open = [root, ...installed.values()];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (directories.has(next)) continue;
    directories.add(next);
    const module = loaded(next);
    if (module) open.push(...localCalls(module));
  }
  return { directories, files };
}
