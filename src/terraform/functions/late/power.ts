import { exactOfDouble, parseExact } from "../../../value/exact.ts";
import { count, number, numberOfExact, unknown } from "../../../value/make.ts";
import type { NumberValue, Value } from "../../../value/value.ts";
import { type Failure, failure } from "../../failure.ts";
import { tooLong } from "../../number-text.ts";
import { define, type TerraformFunction, textOf, wholeOf } from "../define.ts";

const NUM = { name: "num", type: "number" } as const;

/** As Go's doubles become numbers: with 53 bits. */
const ofDouble = (value: number): NumberValue =>
  value === 0 || !Number.isFinite(value) ? number(value) : numberOfExact(exactOfDouble(value));

/** A double, except where Terraform refuses the number for its size. */
function doublesOf(args: readonly Value[]): readonly number[] | Failure {
  const doubles = args.flatMap((value) => (value.kind === "number" ? value : []));
  return doubles.some(({ value, exact }) => exact && !Number.isFinite(value))
    ? failure("The number is too large.")
    : doubles.map(({ value }) => value);
}

const log = define({
  parameters: [NUM, { name: "base", type: "number" }],
  returns: "number",
  known: (args) => {
    const doubles = doublesOf(args);
    if ("message" in doubles) return doubles;
    const [value = 0, base = 0] = doubles;
    const result = goLog(value) / goLog(base);
    return Number.isNaN(result) ? failure("There is no such logarithm.") : ofDouble(result);
  },
});

const pow = define({
  parameters: [NUM, { name: "power", type: "number" }],
  returns: "number",
  known: (args) => {
    const doubles = doublesOf(args);
    if ("message" in doubles) return doubles;
    const [base = 0, power = 0] = doubles;
    const result = goPow(base, power);
    if (Number.isNaN(result)) return failure("There is no such power.");
    const isRooted = !Number.isInteger(power) && Math.abs(power) !== 0.5;
    if (!isRooted || result === 0 || !Number.isFinite(result) || base === 1)
      return ofDouble(result);
    // The last digit of an exponential is not the same on all machines.
    const slack = Math.abs(result) * 1e-12;
    const bounds = { min: result - slack, max: result + slack };
    return unknown("number", tooLong(String(result)), { notNull: true, bounds });
  },
});

/** The fraction from 0.5 to 1 and the power of two that make the number. */
function split(value: number): readonly [number, number] {
  if (value === 0 || !Number.isFinite(value)) return [value, 0];
  let power = Math.max(-1023, Math.floor(Math.log2(Math.abs(value))) + 1);
  let fraction = value * 2 ** -power;
  while (Math.abs(fraction) < 0.5) {
    fraction *= 2;
    power--;
  }
  while (Math.abs(fraction) >= 1) {
    fraction /= 2;
    power++;
  }
  return [fraction, power];
}

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const ODD = [0.6666666666666735, 0.2857142874366239, 0.1818357216161805, 0.14798198605116586];
const EVEN = [0.3999999999940942, 0.22222198432149784, 0.15313837699209373];

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => coefficient + x * sum, 0);

/** The natural logarithm with the last digit that Go gives it: the method of FreeBSD's `e_log.c`. */
function goLog(value: number): number {
  if (value < 0) return Number.NaN;
  if (value === 0 || !Number.isFinite(value)) return value === 0 ? -Infinity : value;
  let [fraction, power] = split(value);
  if (fraction < Math.SQRT1_2) {
    fraction *= 2;
    power--;
  }
  const f = fraction - 1;
  const s = f / (2 + f);
  const s2 = s * s;
  const s4 = s2 * s2;
  const rest = s2 * polynomial(ODD, s4) + s4 * polynomial(EVEN, s4);
  const half = 0.5 * f * f;
  return power * LN2_HIGH - (half - (s * (half + rest) + power * LN2_LOW) - f);
}

/** A power as Go computes it: by squaring the fraction and the power of two apart. */
function goPow(base: number, power: number): number {
  if (power === 0 || base === 1) return 1;
  if (power === 1) return base;
  if (base === 0 || !Number.isFinite(base) || !Number.isFinite(power)) {
    return base === -1 ? 1 : base ** power;
  }
  if (power === 0.5) return Math.sqrt(base);
  if (power === -0.5) return 1 / Math.sqrt(base);
  let whole = Math.floor(Math.abs(power));
  let part = Math.abs(power) - whole;
  if (part !== 0 && base < 0) return Number.NaN;
  if (whole >= 2 ** 63) return base ** power;
  let result = 1;
  if (part !== 0) {
    if (part > 0.5) {
      part--;
      whole++;
    }
    result = Math.exp(part * goLog(base));
  }
  let exponent = 0;
  let [fraction, step] = split(base);
  for (; whole >= 1; whole = Math.floor(whole / 2)) {
    if (Math.abs(step) > 4096) {
      exponent += step;
      break;
    }
    if (whole % 2 === 1) {
      result *= fraction;
      exponent += step;
    }
    fraction *= fraction;
    step *= 2;
    if (Math.abs(fraction) < 0.5) {
      fraction += fraction;
      step--;
    }
  }
  return power < 0 ? scaled(1 / result, -exponent) : scaled(result, exponent);
}

/** Times a power of two, which may not fit a double by itself. */
function scaled(value: number, power: number): number {
  const first = Math.max(-1000, Math.min(1000, power));
  const rest = Math.max(-1200, Math.min(1200, power - first));
  return value * 2 ** first * 2 ** rest;
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
const ALL_DIGITS = `${DIGITS}${DIGITS.slice(10).toUpperCase()}`;

/** Longer numerals are not read. */
const LONGEST = 1_000;

const parseint = define({
  parameters: [
    { name: "number", type: "any" },
    { name: "base", type: "number" },
  ],
  returns: "number",
  partly: ([numeral, radix], call) => {
    if (numeral?.kind !== "string" && numeral?.kind !== "unknown") {
      return failure("The first argument must be a string.");
    }
    if (numeral.kind === "unknown" && numeral.type !== "string" && numeral.type !== "any") {
      return failure("The first argument must be a string.");
    }
    if (numeral.kind === "unknown" || radix?.kind !== "number") return undefined;
    const base = wholeOf(radix);
    if (typeof base !== "number") return base;
    if (base < 2 || base > 62) return failure("The base must lie between 2 and 62.");
    const string = textOf(numeral);
    if (string.length > LONGEST) return call.tooLarge("number");
    const [, sign = "", digits = ""] = /^([+-]?)(.*)$/s.exec(string) ?? [];
    let value = 0n;
    for (const letter of digits) {
      const digit = (base <= 36 ? DIGITS : ALL_DIGITS).indexOf(
        base <= 36 ? letter.toLowerCase() : letter,
      );
      if (digit === -1 || digit >= base) return failure(`It is no number of base ${base}.`);
      value = value * BigInt(base) + BigInt(digit);
    }
    if (digits === "") return failure(`It is no number of base ${base}.`);
    if (value < 2n ** 53n) return count(Number(value) * (sign === "-" ? -1 : 1) || 0);
    return numberOfExact(parseExact(`${sign}${value}`, Math.max(64, value.toString(2).length)));
  },
});

export const powerFunctions: Readonly<Record<string, TerraformFunction>> = { log, parseint, pow };
