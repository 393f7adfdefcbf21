import { type Library, nestedIn } from "./library.ts";
import { DEEPEST_STACK } from "./nested.ts";
import type { Template } from "./template.ts";

/**
 * The templates that are deployed by themselves: those that no other one nests, and then, in their order,
 * those that none of these leads to. So everything is judged, even what nests itself.
 */
export function rootsIn(library: Library): readonly Template[] {
  const nested = new Map<Template, readonly Template[]>();
  const all = new Set(library.found);
  const called = new Set<Template>();
  for (const template of all) {
    const inside = nestedIn(library, template);
    nested.set(template, inside);
    for (const each of inside) {
      if (each !== template) called.add(each);
      // The set grows while it is walked.
      all.add(each);
    }
  }
  if (called.size === 0) return library.found;
  const reached = new Set<Template>();
  const roots = library.found.filter((template) => !called.has(template));
  for (const root of roots) reach(root, nested, reached);
  for (const template of library.found) {
    if (reached.has(template)) continue;
    roots.push(template);
    reach(template, nested, reached);
  }
  const isRoot = new Set(roots);
  return library.found.filter((template) => isRoot.has(template));
}

function reach(
  root: Template,
  nested: ReadonlyMap<Template, readonly Template[]>,
  reached: Set<Template>,
): void {
  let level: readonly Template[] = [root];
  reached.add(root);
  for (let depth = 0; depth < DEEPEST_STACK && level.length > 0; depth++) {
    level = level
      .flatMap((template) => nested.get(template) ?? [])
      .filter((template) => {
        const isNew = !reached.has(template);
        reached.add(template);
        return isNew;
      });
  }
}
