import { text } from "../value/make.ts";
import { same } from "../value/same.ts";
import type { Unknown } from "../value/value.ts";

/** True if a key that is not known certainly differs from all the keys of an object. */
export function differ(
  key: Unknown,
  names: Iterable<string>,
  symbols: ReadonlyMap<string, Unknown>,
): boolean {
  for (const name of names) {
    if (same(key, symbols.get(name) ?? text(name)) !== false) return false;
  }
  return true;
}
