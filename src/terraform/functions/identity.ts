import { isWhollyKnown, sizeOf } from "../../value/make.ts";
import type { Identity, Value } from "../../value/value.ts";
import { spellValue } from "../set.ts";

/** Keys do not grow longer: expressions of themselves would double them at every step. */
const LONGEST = 2_000;

/** Larger values have no key: spelling them out would cost more than it tells. */
const MOST_PARTS = 500;

/** The identity of a pure function of the arguments; undefined if one of them has none. */
export function pureIdentity(name: string, args: readonly Value[]): Identity | undefined {
  const keys: string[] = [];
  for (const value of args) {
    const key = keyOf(value);
    if (key === undefined) return undefined;
    keys.push(key);
  }
  const key = `${name.replace(/^core::/, "")}(${keys.join(",")})`;
  return key.length > LONGEST ? undefined : { key };
}

/** A text that only equal values have in common; undefined if the value holds an unknown without identity. */
export function keyOf(value: Value): string | undefined {
  if (sizeOf(value) > MOST_PARTS) return undefined;
  if (isWhollyKnown(value)) return spellValue(value);
  if (value.kind === "unknown") return value.identity?.key;
  if (value.kind === "list") {
    const keys = keysOf(value.items);
    return keys && `${value.shape}[${keys.join(",")}]`;
  }
  if (value.kind !== "object" || value.open || value.symbols) return undefined;
  const names = [...value.entries.keys()].sort();
  const keys = keysOf(names.flatMap((name) => value.entries.get(name) ?? []));
  return keys && `${value.shape}{${keys.map((key, index) => `${names[index]}=${key}`).join(",")}}`;
}

function keysOf(values: readonly Value[]): readonly string[] | undefined {
  const keys: string[] = [];
  let length = 0;
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined || length > LONGEST) return undefined;
    length += key.length;
    keys.push(key);
  }
  return keys;
}
