import { concat } from "../value/concat.ts";
import { list, withSensitive } from "../value/make.ts";
import type { ListValue, Unknown, Value } from "../value/value.ts";

/** The items of a text whose holes are known to have no commas; undefined if one of them may have some. */
export function splitAtCommas(source: Unknown): ListValue | undefined {
  const parts = source.parts ?? [source];
  if (!parts.every((part) => typeof part === "string" || hasNoComma(part))) return undefined;
  const items: (string | Unknown)[][] = [[]];
  for (const part of parts) {
    const [first = "", ...others] = typeof part === "string" ? part.split(",") : [part];
    items.at(-1)?.push(first);
    for (const other of others) items.push([other]);
  }
  const values = items.map((pieces) => concat(trimmed(pieces)));
  if (!values.every((value): value is Value => value !== undefined)) return undefined;
  const made = list(values, "string");
  return source.sensitive ? (withSensitive(made, true) as ListValue) : made;
}

/** Ids that AWS makes, networks and zones: nothing else has an identity among others, but for ARNs. */
function hasNoComma({ identity, prefixLength }: Unknown): boolean {
  const among = identity?.among;
  return prefixLength !== undefined || (among !== undefined && among !== "arn");
}

const trimmed = (pieces: readonly (string | Unknown)[]): readonly (string | Unknown)[] =>
  pieces.map((piece, at) => {
    if (typeof piece !== "string") return piece;
    const start = at === 0 ? piece.trimStart() : piece;
    return at === pieces.length - 1 ? start.trimEnd() : start;
  });
