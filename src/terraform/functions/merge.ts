import { mapOf, object, text, typeOf, unknown } from "../../value/make.ts";
import { isConcrete, sameType, type Type } from "../../value/type.ts";
import type { ObjectValue, Unknown, Value } from "../../value/value.ts";
import { isFailure } from "../failure.ts";
import { define } from "./define.ts";
import { equal } from "./equal.ts";
import { mappingOf } from "./mapping.ts";

export const merge = define({
  parameters: [],
  rest: { name: "maps", type: "any", nullable: true },
  returns: "any",
  handsOn: true,
  partly: (args) => {
    const merged: Merged = { entries: new Map(), symbols: new Map() };
    for (const value of args) {
      if (value.kind === "null") continue;
      const from = mappingOf(value);
      if (isFailure(from)) return from;
      if (from.kind === "unknown") override(merged, from, () => true, from.because);
      else mergeInto(merged, from);
    }
    const { entries, symbols, open } = merged;
    const type = commonMap(args);
    return type ? mapOf(entries, type, { symbols, open }) : object(entries, { symbols, open });
  },
});

interface Merged {
  readonly entries: Map<string, Value>;
  readonly symbols: Map<string, Unknown>;
  open?: Unknown["because"];
}

function mergeInto(merged: Merged, from: ObjectValue): void {
  const { entries, symbols } = merged;
  if (from.open) override(merged, from, (name) => !from.entries.has(name), from.open);
  for (const [name, value] of from.entries) {
    const symbol = from.symbols?.get(name);
    const key = symbol ?? text(name);
    // A key that may or may not be one of the others cannot stand beside them.
    const rivals = [...(symbol ? entries.keys() : symbols.keys())].filter(
      (other) => other !== name && equal(symbols.get(other) ?? text(other), key) !== false,
    );
    if (symbol && rivals.length > 0) {
      override(merged, symbol, (other) => rivals.includes(other), symbol.because);
      continue;
    }
    for (const rival of rivals) {
      merged.open = merged.open ?? symbols.get(rival)?.because ?? { all: [] };
      entries.delete(rival);
      symbols.delete(rival);
    }
    entries.set(name, value);
    if (symbol) symbols.set(name, symbol);
  }
}

/** What may come from a source that we cannot see in full: new entries, or other values for old ones. */
function override(
  merged: Merged,
  source: Value,
  concerns: (name: string) => boolean,
  because: Unknown["because"],
): void {
  const type = elementOfMapValue(source);
  for (const [name, value] of merged.entries) {
    if (!concerns(name)) continue;
    const agreed = type !== undefined && sameType(typeOf(value), type) ? type : "any";
    const reasons = value.kind === "unknown" ? { all: [because, value.because] } : because;
    merged.entries.set(name, unknown(agreed, reasons, { sensitive: value.sensitive }));
  }
  merged.open = merged.open ? { all: [merged.open, because] } : because;
}

function elementOfMapValue(source: Value): Type | undefined {
  const type = typeOf(source);
  return typeof type === "object" && "map" in type ? type.map : undefined;
}

/** The element type if all arguments are maps of one type; anything else makes an object. */
function commonMap(args: readonly Value[]): Type | undefined {
  const [first] = args;
  const type = first && typeOf(first);
  if (typeof type !== "object" || !("map" in type) || !isConcrete(type)) return undefined;
  return args.every((value) => sameType(typeOf(value), type)) ? type.map : undefined;
}
