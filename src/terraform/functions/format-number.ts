/** The significant digits of a number: `0.d1d2d3… × 10^point`. */
interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
  /** True if a tie when rounding is a real one: Terraform's binary number is exactly this decimal. */
  readonly exact: boolean;
}

/**
 * A number by Go's verbs `e f g E F G`, without padding. `precision` undefined is Go's default for the
 * verb. Undefined when rounding depends on digits that a double does not have.
 */
export function formatFloat(value: number, verb: string, precision?: number): string | undefined {
  const decimal = decimalOf(value);
  const lower = verb.toLowerCase();
  const text =
    lower === "f"
      ? fixed(decimal, precision ?? 6)
      : lower === "e"
        ? exponential(decimal, precision ?? 6)
        : general(decimal, precision);
  return verb === lower ? text : text?.toUpperCase();
}

function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  // Halves, quarters and so on are exact in binary; other decimals are rounded somewhere far behind.
  const exact = Number.isInteger(value * 2 ** 20);
  return {
    negative: value < 0 || Object.is(value, -0),
    digits,
    point: Number(exponent) + 1,
    exact,
  };
}

/** The decimal with so many digits, rounded half to even; undefined if a tie cannot be decided. */
function rounded(decimal: Decimal, count: number): Decimal | undefined {
  const { digits, point } = decimal;
  if (count >= digits.length) return decimal;
  if (count < 0) return { ...decimal, digits: "", point };
  const rest = digits.slice(count);
  const tie = /^50*$/.test(rest);
  if (tie && !decimal.exact) return undefined;
  const kept = digits.slice(0, count);
  const up = tie ? Number(kept.at(-1) ?? "0") % 2 === 1 : (rest[0] ?? "0") >= "5";
  if (!up) return { ...decimal, digits: kept };
  const next = (BigInt(kept || "0") + 1n).toString().padStart(count, "0");
  return { ...decimal, digits: next, point: point + next.length - count };
}

function fixed(decimal: Decimal, precision: number): string | undefined {
  const cut = rounded(decimal, decimal.point + precision);
  if (!cut) return undefined;
  const { digits, point, negative } = cut;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = (point > 0 ? digits.slice(point) : "0".repeat(-point) + digits)
    .slice(0, precision)
    .padEnd(precision, "0");
  return `${negative ? "-" : ""}${whole}${precision > 0 ? `.${fraction}` : ""}`;
}

function exponential(decimal: Decimal, precision: number): string | undefined {
  const cut = rounded(decimal, precision + 1);
  if (!cut) return undefined;
  const { digits, point, negative } = cut;
  const power = /^0*$/.test(digits) ? 0 : point - 1;
  const fraction = digits.slice(1, precision + 1).padEnd(precision, "0");
  const exponent = `${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  return `${negative ? "-" : ""}${digits[0] ?? "0"}${precision > 0 ? `.${fraction}` : ""}e${exponent}`;
}

function general(decimal: Decimal, precision: number | undefined): string | undefined {
  const cut = precision === undefined ? decimal : rounded(decimal, Math.max(1, precision));
  if (!cut) return undefined;
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
