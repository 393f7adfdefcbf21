import { becauseOfValues, isWhollyKnown, unknown } from "../../value/make.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { compareBytes } from "../byte-order.ts";
import { numberText } from "../number-text.ts";
import { keyOf } from "./identity.ts";
import { LONGEST, type Parts } from "./parts.ts";

/** A value as JSON; what is not known becomes an unknown part. Undefined if it is longer than strings may be. */
export function jsonOf(value: Value): Parts | undefined {
  const parts: (string | Unknown)[] = [];
  let length = 0;
  const write = (piece: string | Unknown): void => {
    length += typeof piece === "string" ? piece.length : 0;
    parts.push(piece);
  };
  const visit = (visited: Value): void => {
    if (length > LONGEST) return;
    if (visited.kind === "list" && isOrdered(visited)) visitItems(visited.items);
    else if (visited.kind === "object" && !visited.open && !visited.symbols)
      visitEntries(visited.entries);
    else write(scalarOf(visited));
  };
  const visitItems = (items: readonly Value[]): void => {
    write("[");
    for (const [at, item] of items.entries()) {
      if (at > 0) write(",");
      visit(item);
    }
    write("]");
  };
  const visitEntries = (entries: ReadonlyMap<string, Value>): void => {
    const sorted = [...entries].sort(([a], [b]) => compareBytes(a, b));
    write("{");
    for (const [at, [name, entry]] of sorted.entries()) {
      write(`${at > 0 ? "," : ""}${quoteJson(name)}:`);
      visit(entry);
    }
    write("}");
  };
  visit(value);
  return length > LONGEST ? undefined : parts;
}

/** The order of a set is not known unless all its items are. */
const isOrdered = (value: Extract<Value, { kind: "list" }>): boolean =>
  value.shape !== "set" || value.items.length < 2 || isWhollyKnown(value);

function scalarOf(value: Value): string | Unknown {
  switch (value.kind) {
    case "string":
      return quoteJson(value.value);
    case "number":
      return numberText(value);
    case "bool":
      return String(value.value);
    case "null":
      return "null";
    default: {
      const key = keyOf(value);
      return unknown("string", becauseOfValues([value]), {
        notNull: true,
        identity: key === undefined ? undefined : { key: `jsonencode(${key})` },
      });
    }
  }
}

/** As Go writes it, which also escapes what HTML would take for markup. */
export function quoteJson(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
