import type { Json } from "../../source/json.ts";

const NOTHING: ReadonlyMap<string, Json> = new Map();
const remembered = new WeakMap<Json, ReadonlyMap<string, Json>>();

/** The members of an object by key, of two with one key the last; none of anything else. */
export function fieldsOf(json: Json | undefined): ReadonlyMap<string, Json> {
  if (json?.kind !== "object") return NOTHING;
  const known = remembered.get(json);
  if (known) return known;
  const fields = new Map(json.entries.map(({ key, value }) => [key, value]));
  remembered.set(json, fields);
  return fields;
}

/** What lies at the end of a way of keys. */
export function fieldAt(json: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((at, key) => fieldsOf(at).get(key), json);
}

export const itemsOf = (json: Json | undefined): readonly Json[] =>
  json?.kind === "array" ? json.items : [];

export function textOf(json: Json | undefined): string | undefined {
  return json?.kind === "scalar" && typeof json.value === "string" ? json.value : undefined;
}

export const isTrue = (json: Json | undefined): boolean =>
  json?.kind === "scalar" && json.value === true;

export const isNull = (json: Json | undefined): boolean =>
  json?.kind === "scalar" && json.value === null;

/** The texts of a list, without whatever else is in it. */
export const textsOf = (json: Json | undefined): readonly string[] =>
  itemsOf(json)
    .map(textOf)
    .filter((text) => text !== undefined);
