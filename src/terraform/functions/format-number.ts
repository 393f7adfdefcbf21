import { type Digits, digitsOf, roundDigits, shortest } from "../../value/exact.ts";
import { exactOf } from "../../value/make.ts";
import type { NumberValue } from "../../value/value.ts";

/** The significant digits of a number and its sign: `0.d1d2d3… × 10^point`. */
interface Decimal extends Digits {
  readonly negative: boolean;
}

/**
 * A number by Go's verbs `e f g E F G`, without padding. `precision` undefined is Go's default for the
 * verb.
 */
export function formatFloat(value: NumberValue, verb: string, precision?: number): string {
  const negative = value.value < 0 || Object.is(value.value, -0);
  const exact = exactOf(value);
  if (!exact && value.value !== 0) return negative ? "-Inf" : "+Inf";
  const lower = verb.toLowerCase();
  const isShortest = lower === "g" && precision === undefined;
  const digits = exact ? (isShortest ? shortest(exact) : digitsOf(exact)) : ZERO;
  const decimal = { ...digits, negative };
  const text =
    lower === "f"
      ? fixed(decimal, precision ?? 6)
      : lower === "e"
        ? exponential(decimal, precision ?? 6)
        : general(decimal, precision);
  return verb === lower ? text : text.toUpperCase();
}

const ZERO: Digits = { digits: "", point: 0 };

const rounded = (decimal: Decimal, count: number): Decimal => ({
  ...decimal,
  ...roundDigits(decimal, count),
});

function fixed(decimal: Decimal, precision: number): string {
  const { digits, point, negative } = rounded(decimal, decimal.point + precision);
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = (point > 0 ? digits.slice(point) : "0".repeat(-point) + digits)
    .slice(0, precision)
    .padEnd(precision, "0");
  return `${negative ? "-" : ""}${whole}${precision > 0 ? `.${fraction}` : ""}`;
}

function exponential(decimal: Decimal, precision: number): string {
  const { digits, point, negative } = rounded(decimal, precision + 1);
  const power = /^0*$/.test(digits) ? 0 : point - 1;
  const fraction = digits.slice(1, precision + 1).padEnd(precision, "0");
  const exponent = `${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  return `${negative ? "-" : ""}${digits[0] ?? "0"}${precision > 0 ? `.${fraction}` : ""}e${exponent}`;
}

function general(decimal: Decimal, precision: number | undefined): string {
  const cut = precision === undefined ? decimal : rounded(decimal, Math.max(1, precision));
  const digits = cut.digits.replace(/0+$/, "");
  const { point } = cut;
  const shown = { ...cut, digits: digits || "0" };
  let limit = precision === undefined ? 6 : Math.max(1, precision);
  if (precision !== undefined && limit > digits.length && digits.length >= point)
    limit = digits.length;
  if (digits === "") return fixed({ ...shown, point: 1 }, 0);
  if (point - 1 < -4 || point - 1 >= limit) return exponential(shown, digits.length - 1);
  return fixed(shown, Math.max(0, digits.length - point));
}
