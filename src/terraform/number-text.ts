import { parseExact, textOfExact } from "../value/exact.ts";
import { number, numberOfExact } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import type { NumberValue } from "../value/value.ts";

/** A number as Terraform writes it: plain decimal, never an exponent. */
export function numberText({ value, exact }: NumberValue): string {
  if (exact) return textOfExact(exact);
  if (Number.isSafeInteger(value)) return Object.is(value, -0) ? "-0" : String(value);
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  const [mantissa = "", exponent] = String(value).split("e");
  if (exponent === undefined) return mantissa;
  const plain = parseExact(String(value));
  return plain ? textOfExact(plain) : "0";
}

/** The number that a text spells, `too long` if nobody counts with it, undefined if it spells none. */
export function parseNumber(text: string): NumberValue | "too long" | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eEpP][+-]?\d+)?$/.test(text)) {
    const infinite = /^([+-]?)[iI]nf$/.exec(text);
    return infinite ? number(infinite[1] === "-" ? -Infinity : Infinity) : undefined;
  }
  const value = Number(text);
  if (Number.isSafeInteger(value) && /^[+-]?\d{1,15}$/.test(text)) return number(value);
  const exact = parseExact(text);
  if (exact) return numberOfExact(exact);
  return /[1-9]/.test(text.split(/[ep]/i)[0] ?? "")
    ? "too long"
    : number(text.startsWith("-") ? -0 : 0);
}

export function tooLong(text: string): Reason {
  return {
    text: "The number has more digits than the scanner counts with.",
    input: text.length > 40 ? `${text.slice(0, 40)}…` : text,
    settledBy: "Write a smaller number.",
  };
}
