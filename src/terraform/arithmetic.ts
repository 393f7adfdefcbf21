import { add, divide, type Exact, multiply, remainder, subtract } from "../value/exact.ts";
import { count, exactOf, number, numberOfExact } from "../value/make.ts";
import type { NumberValue } from "../value/value.ts";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%";

interface Operation {
  /** For whole numbers that a double holds, and for zeros and infinities. */
  readonly ofDoubles: (a: number, b: number) => number;
  readonly ofExact: (a: Exact, b: Exact) => Exact | undefined;
}

const OPERATIONS: Readonly<Record<ArithmeticOperator, Operation>> = {
  "+": { ofDoubles: (a, b) => a + b, ofExact: add },
  "-": { ofDoubles: (a, b) => a - b, ofExact: subtract },
  "*": { ofDoubles: (a, b) => a * b, ofExact: multiply },
  "/": { ofDoubles: (a, b) => a / b, ofExact: divide },
  "%": { ofDoubles: (a, b) => (b === 0 ? a : a % b || 0), ofExact: remainder },
};

/** Powers of two beyond this are not counted with, so that shifting by them cannot take for ever. */
const LARGEST_POWER = 4_000;

/** The result with all of Terraform's digits; undefined if there is none, as of `0 / 0`. */
export function compute(
  operator: ArithmeticOperator,
  a: NumberValue,
  b: NumberValue,
): NumberValue | "too long" | undefined {
  const { ofDoubles, ofExact } = OPERATIONS[operator];
  if (isDouble(a) && isDouble(b)) {
    const result = ofDoubles(a.value, b.value);
    if (Number.isSafeInteger(result)) return a.exact && b.exact ? count(result) : number(result);
  }
  const [x, y] = [exactOf(a), exactOf(b)];
  if (!x || !y) return ofSpecial(operator, a, b);
  const result = ofExact(x, y);
  return result && Math.abs(result.exponent) > LARGEST_POWER ? "too long" : numberOfExact(result);
}

/** Whether the number is a whole one that its double holds. */
const isDouble = ({ value, exact }: NumberValue): boolean =>
  Number.isSafeInteger(value) && (!exact || exact.exponent >= 0);

/** One of the numbers is zero or infinite. */
function ofSpecial(
  operator: ArithmeticOperator,
  a: NumberValue,
  b: NumberValue,
): NumberValue | undefined {
  if (operator === "+" && a.value === 0 && b.value !== 0) return b;
  if ((operator === "+" || operator === "-") && b.value === 0 && a.value !== 0) return a;
  if (operator === "%" && b.value === 0) return a;
  // A finite number may be larger than all doubles.
  const [x, y] = [a, b].map(({ value, exact }) => (exact ? Math.sign(value) : value));
  const infinite = operator === "%" && (!Number.isFinite(x) || !Number.isFinite(y));
  const result = OPERATIONS[infinite ? "*" : operator].ofDoubles(x ?? 0, y ?? 0);
  if (Number.isNaN(result)) return undefined;
  return operator === "-" && a.value === 0 && b.exact ? negated(b) : number(result);
}

export function negated({ value, exact }: NumberValue): NumberValue {
  return exact
    ? { kind: "number", value: -value, exact: { ...exact, mantissa: -exact.mantissa } }
    : number(-value);
}

export function isWholeNumber(value: NumberValue): boolean {
  const exact = exactOf(value);
  return exact ? exact.exponent >= 0 : Number.isInteger(value.value);
}
