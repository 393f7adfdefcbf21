import type { Reason } from "../value/reason.ts";

/** What a double holds of any decimal without loss. */
const EXACT_DIGITS = 15;

/**
 * A number as Terraform writes it: plain decimal, never an exponent. Undefined when the double may differ
 * from Terraform's number, which has 512 bits.
 */
export function numberText(value: number): string | undefined {
  if (Number.isSafeInteger(value)) return Object.is(value, -0) ? "-0" : String(value);
  if (Number.isInteger(value) || !Number.isFinite(value)) return undefined;
  const [mantissa = "", exponent] = String(value).split("e");
  if (significantDigits(mantissa) > EXACT_DIGITS) return undefined;
  return exponent === undefined
    ? mantissa
    : value.toFixed(Math.min(100, decimalsOf(mantissa) - Number(exponent)));
}

/** The number that a text spells, `inexact` if a double cannot hold it, undefined if it spells none. */
export function parseNumber(text: string): number | "inexact" | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eEpP][+-]?\d+)?$/.test(text)) {
    return /^[+-]?inf$/i.test(text) ? "inexact" : undefined;
  }
  if (/p/i.test(text)) return "inexact";
  const value = Number(text);
  const exact = Number.isInteger(value)
    ? Number.isSafeInteger(value)
    : Number.isFinite(value) && significantDigits(text.split(/e/i)[0] ?? "") <= EXACT_DIGITS;
  return exact ? value : "inexact";
}

export function inexact(text: string): Reason {
  return {
    text: "The number has more digits than the scanner can hold exactly.",
    input: text.length > 40 ? `${text.slice(0, 40)}…` : text,
    settledBy: "Write it with at most 15 digits.",
  };
}

function significantDigits(mantissa: string): number {
  return mantissa.replace(/[-+.]/g, "").replace(/^0+/, "").length;
}

function decimalsOf(mantissa: string): number {
  const point = mantissa.indexOf(".");
  return point === -1 ? 0 : mantissa.length - point - 1;
}
