import {
  becauseOfValues,
  isSensitive,
  isWhollyKnown,
  list,
  unknown,
  withSensitive,
} from "../value/make.ts";
import { compareNumbers, same } from "../value/same.ts";
import type { Type } from "../value/type.ts";
import type { NumberValue, Value } from "../value/value.ts";
import { compareBytes } from "./byte-order.ts";
import { goQuote } from "./go-quote.ts";
import { numberText } from "./number-text.ts";

/** So many pairs of items are compared before a set with unknown items is left undecided. */
const MOST_COMPARISONS = 200_000;

/**
 * The set of the items. Where it is not certain which of them are equal, its length is not known: an
 * unknown set that has them all as members.
 */
export function makeSet(items: readonly Value[], element: Type): Value {
  const known = new Map<string, Value>();
  const others: Value[] = [];
  for (const item of items) {
    if (!isWhollyKnown(item)) others.push(item);
    else {
      const text = spellValue(item);
      if (!known.has(text)) known.set(text, item);
    }
  }
  const sorted = sortItems([...known.values()]);
  const sensitive = items.some(isSensitive);
  const kept = others.length === 0 ? sorted : addOthers(sorted, others);
  if (kept) return withSensitive(list(kept, element, "set"), sensitive);
  const members = [...sorted, ...others];
  return withSensitive(
    unknown({ set: element }, becauseOfValues(others), {
      notNull: true,
      members,
      bounds: { min: Math.max(1, sorted.length), max: members.length },
    }),
    sensitive,
  );
}

/** Items that are not wholly known joined to known ones, or undefined if two of them may be equal. */
function addOthers(
  known: readonly Value[],
  others: readonly Value[],
): readonly Value[] | undefined {
  if (others.length * (known.length + others.length) > MOST_COMPARISONS) return undefined;
  const kept = [...known];
  for (const item of others) {
    const comparisons = kept.map((other) => same(item, other));
    if (comparisons.includes(true)) continue;
    if (comparisons.includes("unknown")) return undefined;
    kept.push(item);
  }
  return kept;
}

/** Wholly known items in the order in which Terraform goes over a set of them; nulls come last. */
function sortItems(items: readonly Value[]): readonly Value[] {
  return [...items].sort(compareItems);
}

function compareItems(a: Value, b: Value): number {
  if (a.kind === "null" || b.kind === "null")
    return Number(a.kind === "null") - Number(b.kind === "null");
  if (a.kind === "string" && b.kind === "string") return compareBytes(a.value, b.value);
  if (a.kind === "number" && b.kind === "number") return compareNumbers(a, b);
  return compareBytes(spell(a, ORDER), spell(b, ORDER));
}

interface Spelling {
  readonly number: (value: NumberValue) => string;
  readonly name: (name: string) => string;
}

/**
 * The text by which Terraform orders the items of a set that are neither strings nor numbers: go-cty's
 * `set_internals.go`. Names of attributes do not count, and numbers only with ten digits.
 */
const ORDER: Spelling = { number: shortNumber, name: () => "" };

/** A text that wholly known values have in common only if they are equal. */
const IDENTITY: Spelling = { number: numberText, name: (name) => `${goQuote(name)}=` };

/** A text that wholly known values of one type have in common only if they are equal. */
export function spellValue(value: Value): string {
  return spell(value, IDENTITY);
}

function spell(value: Value, as: Spelling): string {
  switch (value.kind) {
    case "string":
      return goQuote(value.value);
    case "number":
      return as.number(value);
    case "bool":
      return value.value ? "T" : "F";
    case "null":
      return "~";
    case "unknown":
      return "?";
    case "list": {
      const texts = value.items.map((item) => `${spell(item, as)};`).join("");
      return value.shape === "tuple" ? `<${texts}>` : `[${texts}]`;
    }
    default: {
      const texts = [...value.entries]
        .sort(([a], [b]) => compareBytes(a, b))
        .map(([name, entry]) => {
          const key = value.shape === "map" ? `${goQuote(name)}:` : as.name(name);
          return `${key}${spell(entry, as)};`;
        });
      return value.shape === "map" ? `{${texts.join("")}}` : `<${texts.join("")}>`;
    }
  }
}

/** With ten significant digits, as Go prints a big.Float. */
function shortNumber({ value }: NumberValue): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(9).split("e");
  const digits = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  const power = Number(exponent);
  if (power < -4 || power >= 10) {
    return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  return String(Number(value.toPrecision(10)));
}
