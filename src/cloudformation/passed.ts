import { object, unknown } from "../value/make.ts";
import type { ObjectValue, Value } from "../value/value.ts";
import { asText } from "./functions/define.ts";
import { propertyNamed } from "./resource.ts";
import { once, type Stack } from "./stack.ts";

/** What the stack around a nested one passes for a parameter; undefined if it passes nothing. */
export function passedTo({ parent }: Stack, parameter: string): Value | undefined {
  if (!parent) return undefined;
  const all = propertyNamed(parent.stack, parent.entry, "Parameters");
  if (all?.kind === "unknown") return unknown("any", all.because, { origin: all.origin });
  if (all?.kind !== "object") return undefined;
  return all.entries.get(parameter) ?? (all.open && unknown("any", all.open));
}

/** The tags of a nested stack: its own, then those of the stack around it. */
export function tagsOfNested(stack: Stack): ObjectValue {
  const { parent } = stack;
  if (!parent) return NOTHING;
  return once(
    stack,
    "Tags",
    () => merged(parent.stack.tags(), propertyNamed(parent.stack, parent.entry, "Tags")),
    () => NOTHING,
  );
}

const NOTHING = object(new Map());

/** Tags are a list of `Key` and `Value`; those of SAM are a mapping. */
export function merged(outer: ObjectValue, own: Value | undefined): ObjectValue {
  if (!own || own.kind === "null") return outer;
  const entries = new Map(outer.entries);
  let { open } = outer;
  let isVague = false;
  if (own.kind === "object") {
    for (const [key, value] of own.entries) entries.set(key, value);
    open ??= own.open;
  } else if (own.kind === "list") {
    for (const tag of own.items) {
      const key = tag.kind === "object" ? tag.entries.get("Key") : tag;
      const value = tag.kind === "object" ? tag.entries.get("Value") : undefined;
      const name = key && asText(key);
      if (typeof name === "string" && value) entries.set(name, value);
      else if (typeof name === "object") {
        open ??= name.because;
        isVague = true;
      }
    }
  } else if (own.kind === "unknown") {
    open ??= own.because;
    isVague = true;
  }
  if (!open || !isVague) return object(entries, { open });
  // A tag whose key is not known may be any of the others.
  const because = open;
  const vague = [...entries].map(([key]) => [key, unknown("any", because)] as const);
  return object(new Map(vague), { open });
}
