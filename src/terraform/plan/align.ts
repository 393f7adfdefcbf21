import type { Json } from "../../source/json.ts";
import type { Value } from "../../value/value.ts";
import { fieldsOf, isNull, isTrue, itemsOf } from "./fields.ts";

/** Longer lists are only compared one by one in their order. */
const LONGEST_SEARCHED = 100;

/**
 * For each item of a list in the plan the item in the code that it comes from: the one at its place if that
 * may be, else another one, since plans sort sets; undefined where there is none.
 */
export function aligned(
  items: readonly Json[],
  masks: readonly (Json | undefined)[],
  source: Value | undefined,
): readonly (Value | undefined)[] {
  const written = writtenIn(source);
  const free = new Set(written);
  const taken = items.map((item, index) => {
    const own = written[index];
    if (!own || !mayBe(item, masks[index], own)) return undefined;
    free.delete(own);
    return own;
  });
  if (items.length > LONGEST_SEARCHED) return taken;
  return taken.map((own, index) => {
    if (own) return own;
    const item = items[index];
    const other = item && [...free].find((one) => mayBe(item, masks[index], one));
    if (other) free.delete(other);
    return other;
  });
}

function writtenIn(source: Value | undefined): readonly Value[] {
  if (source?.kind === "list") return source.items;
  if (source?.kind === "unknown") return source.members ?? [];
  return source ? [source] : [];
}

/** Whether what the plan knows does not contradict what the code says. */
function mayBe(json: Json | undefined, mask: Json | undefined, value: Value): boolean {
  if (isTrue(mask) || value.kind === "unknown") return true;
  if (value.kind === "null") return !json || isNull(json) || isDefault(json);
  if (!json) return false;
  if (value.kind === "object") {
    const [fields, masks] = [fieldsOf(json), fieldsOf(mask)];
    return [...value.entries].every(([key, entry]) =>
      mayBe(fields.get(key), masks.get(key), entry),
    );
  }
  if (value.kind === "list") {
    return (
      json.kind === "array" && (value.shape === "set" || sameItems(json.items, mask, value.items))
    );
  }
  return json.kind === "scalar" && String(json.value).normalize("NFC") === String(value.value);
}

/** The order may be that of a set, so that only the items themselves count. */
function sameItems(items: readonly Json[], mask: Json | undefined, written: readonly Value[]) {
  if (items.length !== written.length) return false;
  const known = itemsOf(mask).some(isTrue) || written.some(({ kind }) => kind === "unknown");
  if (known || items.length > LONGEST_SEARCHED) return true;
  return items.every((item) => written.some((value) => mayBe(item, undefined, value)));
}

const isDefault = (json: Json) =>
  json.kind === "scalar"
    ? json.value === "" || json.value === false || json.value === 0
    : json.kind === "array" && json.items.length === 0;
