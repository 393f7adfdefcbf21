/**
 * A finite number other than zero as Terraform holds it: `mantissa × 2^exponent`, of which the mantissa has
 * at most `precision` bits. It counts as Go's `math/big.Float` does, so that every digit comes out alike.
 */
export interface Exact {
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly precision: number;
}

/** What Terraform reads numbers with. */
export const PRECISION = 512;

/** Longer numbers are not counted with: nobody writes them, and their cost has no end. */
const LONGEST = 1_000;

/** The number that a decimal text spells, such as `-1.5e3`; undefined if it is zero or too long. */
export function parseExact(text: string, precision = PRECISION): Exact | undefined {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:([eEpP])([+-]?\d+))?$/.exec(text);
  const [, sign = "", whole = "", fraction = "", letter = "", power = "0"] = match ?? [];
  const given = Number(power);
  if (whole.length + fraction.length > LONGEST || Math.abs(given) > LONGEST) return undefined;
  const digits = BigInt(`${whole}${fraction}` || "0");
  const mantissa = sign === "-" ? -digits : digits;
  const binary = /p/i.test(letter) ? given : 0;
  const decimal = (binary === 0 ? given : 0) - fraction.length;
  if (mantissa === 0n) return undefined;
  return decimal >= 0
    ? rounded(mantissa * 10n ** BigInt(decimal), binary, precision)
    : quotient(mantissa, 10n ** BigInt(-decimal), binary, precision);
}

/** The number that a double is, which is seldom the decimal it prints as; it must be finite and not zero. */
export function exactOfDouble(value: number, precision = 53): Exact {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const word = bits.getBigUint64(0);
  const power = Number((word >> 52n) & 0x7ffn);
  const fraction = word & 0xfffffffffffffn;
  const mantissa = power === 0 ? fraction : fraction | 0x10000000000000n;
  return rounded(value < 0 ? -mantissa : mantissa, Math.max(power, 1) - 1075, precision);
}

/** Undefined where the result is zero. */
type Operation = (a: Exact, b: Exact) => Exact | undefined;

const widest = (a: Exact, b: Exact): number => Math.max(a.precision, b.precision);

export const add: Operation = (a, b) => {
  const exponent = Math.min(a.exponent, b.exponent);
  const sum = shifted(a, exponent) + shifted(b, exponent);
  return sum === 0n ? undefined : rounded(sum, exponent, widest(a, b));
};

export const negate = (a: Exact): Exact => ({ ...a, mantissa: -a.mantissa });

export const subtract: Operation = (a, b) => add(a, negate(b));

/** With as many bits as the product needs, but no more than Terraform has. */
export const multiply: Operation = (a, b) => {
  const product = rounded(a.mantissa * b.mantissa, a.exponent + b.exponent, PRECISION);
  return { ...product, precision: Math.max(widest(a, b), lengthOf(product.mantissa)) };
};

export const divide: Operation = (a, b) =>
  quotient(a.mantissa, b.mantissa, a.exponent - b.exponent, widest(a, b));

/** What is left of a whole-number division that rounds towards zero. */
export const remainder: Operation = (a, b) => {
  const whole = truncate(divide(a, b));
  const part = whole && multiplyTo(whole, b, a.precision);
  return part ? subtract({ ...a, precision: a.precision }, part) : a;
};

function multiplyTo(a: Exact, b: Exact, precision: number): Exact {
  return rounded(a.mantissa * b.mantissa, a.exponent + b.exponent, precision);
}

/** Without what stands behind the point; undefined where that leaves zero. */
export function truncate(a: Exact | undefined): Exact | undefined {
  if (!a || a.exponent >= 0) return a;
  const whole = a.mantissa / (1n << BigInt(-a.exponent));
  return whole === 0n ? undefined : rounded(whole, 0, a.precision);
}

export const isWhole = (a: Exact): boolean => a.exponent >= 0;

/** Negative, zero or positive as the first is smaller, equal or larger. */
export function compareExact(a: Exact, b: Exact): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [shifted(a, exponent), shifted(b, exponent)];
  return x < y ? -1 : Number(x > y);
}

/** The nearest double, which is infinite for a number that is larger than all of them. */
export function doubleOf({ mantissa, exponent }: Exact): number {
  // Two steps, since a power of two may not fit a double although the product does.
  const half = Math.trunc(exponent / 2);
  return Number(mantissa) * 2 ** half * 2 ** (exponent - half);
}

const shifted = (a: Exact, exponent: number): bigint => a.mantissa << BigInt(a.exponent - exponent);

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const lengthOf = (value: bigint): number => {
  const digits = magnitude(value).toString(16);
  return digits.length * 4 - Math.clz32(Number.parseInt(digits[0] ?? "0", 16)) + 28;
};

/** To the nearest of so many bits, of two equally near ones the even one; without zeros at the end. */
function rounded(mantissa: bigint, exponent: number, precision: number, isMore = false): Exact {
  const whole = magnitude(mantissa);
  const excess = lengthOf(whole) - precision;
  let kept = whole;
  let power = exponent;
  if (excess > 0) {
    const cut = BigInt(excess);
    const half = 1n << (cut - 1n);
    const rest = whole & ((1n << cut) - 1n);
    kept = whole >> cut;
    const isTie = rest === half && !isMore;
    if (rest > half || (rest === half && isMore) || (isTie && (kept & 1n) === 1n)) kept += 1n;
    power += excess;
  }
  const zeros = trailingZeros(kept);
  kept >>= BigInt(zeros);
  return { mantissa: mantissa < 0n ? -kept : kept, exponent: power + zeros, precision };
}

const trailingZeros = (value: bigint): number => (value === 0n ? 0 : lengthOf(value & -value) - 1);

function quotient(a: bigint, b: bigint, exponent: number, precision: number): Exact {
  // Two bits more than wanted tell how to round, with whether anything is left.
  const shift = Math.max(0, precision + 2 + lengthOf(b) - lengthOf(a));
  const dividend = magnitude(a) << BigInt(shift);
  const whole = dividend / magnitude(b);
  const isMore = whole * magnitude(b) !== dividend;
  const signed = a < 0n !== b < 0n ? -whole : whole;
  // What is left counts as a last bit below all others.
  return rounded(
    isMore ? signed * 2n + (signed < 0n ? -1n : 1n) : signed * 2n,
    exponent - shift - 1,
    precision,
  );
}

/** The shortest decimal that gives the number back at its precision, without an exponent. */
export function textOfExact(a: Exact): string {
  const { digits, point } = shortest(a);
  const sign = a.mantissa < 0n ? "-" : "";
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, "0");
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** `0.digits × 10^point`. */
export interface Digits {
  readonly digits: string;
  readonly point: number;
}

/** All digits of the number, without sign. */
export function digitsOf(a: Exact): Digits {
  return decimalOf(magnitude(a.mantissa), a.exponent);
}

function decimalOf(mantissa: bigint, exponent: number): Digits {
  const scale = exponent >= 0 ? 1n << BigInt(exponent) : 5n ** BigInt(-exponent);
  return decimalFrom(mantissa * scale, exponent);
}

/** The decimal with so many digits behind the point as the exponent is below zero. */
function decimalFrom(digits: bigint, exponent: number): Digits {
  const text = digits.toString();
  return { digits: text.replace(/0+$/, ""), point: text.length + Math.min(0, exponent) };
}

/** As Go's `roundShortest`: no more digits than tell the number from its neighbours. */
export function shortest(a: Exact): Digits {
  const missing = a.precision + 1 - lengthOf(a.mantissa);
  const mantissa = magnitude(a.mantissa) << BigInt(missing);
  const exponent = a.exponent - missing;
  const step = exponent >= 0 ? 1n << BigInt(exponent) : 5n ** BigInt(-exponent);
  const scaled = mantissa * step;
  const exact = decimalFrom(scaled, exponent);
  const lower = decimalFrom(scaled - step, exponent).digits;
  const upper = decimalFrom(scaled + step, exponent).digits;
  const isInclusive = (mantissa & 2n) === 0n;
  for (let at = 0; at < exact.digits.length; at++) {
    const digit = exact.digits[at] ?? "0";
    const [below, above] = [lower[at] ?? "0", upper[at] ?? "0"];
    const mayCut = below !== digit || (isInclusive && at + 1 === lower.length);
    const mayRaise =
      digit !== above &&
      (isInclusive || Number(digit) + 1 < Number(above) || at + 1 < upper.length);
    if (mayCut && mayRaise) return roundDigits(exact, at + 1);
    if (mayCut) return { ...exact, digits: exact.digits.slice(0, at + 1).replace(/0+$/, "") };
    if (mayRaise) return raised(exact, at + 1);
  }
  return exact;
}

/** So many digits, of two equally near ones the even one. */
export function roundDigits(from: Digits, count: number): Digits {
  const { digits, point } = from;
  if (count < 0) return { digits: "", point };
  if (count >= digits.length) return from;
  const isTie = digits[count] === "5" && count + 1 === digits.length;
  const isUp = isTie
    ? count > 0 && Number(digits[count - 1]) % 2 === 1
    : (digits[count] ?? "0") >= "5";
  return isUp ? raised(from, count) : { digits: digits.slice(0, count).replace(/0+$/, ""), point };
}

function raised({ digits, point }: Digits, count: number): Digits {
  const next = (BigInt(digits.slice(0, count) || "0") + 1n).toString().padStart(count, "0");
  return { digits: next.replace(/0+$/, ""), point: point + next.length - count };
}
