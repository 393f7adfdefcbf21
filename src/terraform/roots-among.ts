import type { Loader } from "./load.ts";
import { localCalls } from "./local-calls.ts";

/** Directories that no other one calls as a local module; of a ring of modules, the first by name. */
export function rootsAmong(directories: readonly string[], loader: Loader): readonly string[] {
  const calls = new Map<string, readonly string[]>();
  const called = new Set<string>();
  for (const directory of directories) {
    const targets = localCalls(loader.module(directory));
    calls.set(directory, targets);
    for (const target of targets) if (target !== directory) called.add(target);
  }
  const roots = directories.filter((directory) => !called.has(directory));
  const reached = new Set<string>();
  const reach = (start: string): void => {
    const open = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...(calls.get(next) ?? []));
    }
  };
  roots.forEach(reach);
  const rings: string[] = [];
  for (const directory of directories) {
    if (reached.has(directory)) continue;
    rings.push(directory);
    reach(directory);
  }
  return [...roots, ...rings].sort();
}
