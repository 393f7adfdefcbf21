import { DOT, isDigit } from "./characters.ts";

// Digits, dots and exponents are taken as far as they go; what they spell is checked afterwards.
const run = /[0-9](?:[0-9.]|[eE][+-]?[0-9])*/y;

/** Where the number that starts here ends. A dot at its end is not part of it: `1.foo`, `1...`. */
export function numberEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  if (!/[.eE]/.test(text.charAt(end))) return end;
  run.lastIndex = start;
  end = start + (run.exec(text)?.[0].length ?? 0);
  while (text.charCodeAt(end - 1) === DOT) end--;
  return end;
}

/** Whether a run of digits, dots and exponents is one number that HCL can hold. */
export function isNumber(text: string): boolean {
  const match = /^([0-9]+)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/.exec(text);
  if (!match) return false;
  const [, whole = "", fraction = "", exponent = "0"] = match;
  return exponent.length < 10 || fits(`${whole}${fraction}`, Number(exponent) - fraction.length);
}

/** HCL holds numbers as Go's `big.Float` does, whose exponent is a 32-bit integer. */
function fits(digits: string, exponent: number): boolean {
  const mantissa = BigInt(digits);
  if (mantissa === 0n) return Math.abs(exponent) < 2 ** 63;
  const binary = mantissa.toString(2).length + exponent;
  return binary >= -(2 ** 31) && binary < 2 ** 31;
}
