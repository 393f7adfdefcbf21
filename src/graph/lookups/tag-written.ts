import { becauseOfValues, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import type { Declaration } from "../declaration.ts";

/** What the code of a resource says of one of its tags; undefined if it certainly has no such tag. */
export function tagWritten(declaration: Declaration, name: string, key: string): Value | undefined {
  const own = tagIn(declaration.attribute(name), key);
  return own ?? tagIn(declaration.defaultTags, key);
}

function tagIn(tags: Value | undefined, key: string): Value | undefined {
  if (!tags || tags.kind === "null") return undefined;
  if (tags.kind === "list") return tagInList(tags.items, key);
  if (tags.kind === "unknown") return unknown("string", tags.because);
  if (tags.kind !== "object") return undefined;
  const value = tags.entries.get(key);
  if (value) return value.kind === "null" ? undefined : value;
  const [symbol] = tags.symbols?.values() ?? [];
  const because = tags.open ?? symbol?.because;
  return because && unknown("string", because);
}

/** As CloudFormation writes them: `Key` and `Value`. */
function tagInList(items: readonly Value[], key: string): Value | undefined {
  const vague: Value[] = [];
  for (const item of items) {
    const name = item.kind === "object" ? item.entries.get("Key") : item;
    if (name?.kind === "unknown") vague.push(name);
    if (item.kind === "object" && name?.kind === "string" && name.value === key)
      return item.entries.get("Value");
  }
  return vague.length > 0 ? unknown("string", becauseOfValues(vague)) : undefined;
}
