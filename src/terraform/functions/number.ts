import { number, unknown } from "../../value/make.ts";
import type { Bounds, Value } from "../../value/value.ts";
import { convert } from "../convert.ts";
import { failure, isFailure } from "../failure.ts";
import { inexact } from "../number-text.ts";
import { define, numberOf, type Parameter, type TerraformFunction } from "./define.ts";
import { itemsOf, sequenceOf } from "./sequence.ts";

const NUMBER: Parameter = { name: "num", type: "number" };

/** A function of one number that never decreases between the given ends, or is no such function. */
function ofOne(
  compute: (value: number) => number,
  bounds?: (range: Bounds) => Bounds,
): TerraformFunction {
  return define({
    parameters: [NUMBER],
    returns: "number",
    known: ([value]) => number(compute(numberOf(value))),
    partly: ([value], call) => {
      const range = value?.kind === "unknown" ? value.bounds : undefined;
      if (!range || !bounds) return undefined;
      const result = bounds(range);
      return result.min === result.max
        ? number(result.min)
        : call.unknown("number", { bounds: result });
    },
  });
}

const rounded = (round: (value: number) => number): TerraformFunction =>
  ofOne(round, ({ min, max }) => ({ min: round(min), max: round(max) }));

const ANY: Bounds = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

function rangeOf(value: Value): Bounds {
  if (value.kind === "number") return { min: value.value, max: value.value };
  return (value.kind === "unknown" && value.bounds) || ANY;
}

/** `max` or `min`: of ranges, the largest or smallest of both ends. */
function extreme(pick: (...values: number[]) => number): TerraformFunction {
  return define({
    parameters: [],
    rest: { name: "numbers", type: "number" },
    returns: "number",
    partly: (args, call) => {
      if (args.length === 0) return failure("At least one number is required.");
      const ranges = args.map(rangeOf);
      const bounds = {
        min: ranges.map(({ min }) => min).reduce((a, b) => pick(a, b)),
        max: ranges.map(({ max }) => max).reduce((a, b) => pick(a, b)),
      };
      return bounds.min === bounds.max ? number(bounds.min) : call.unknown("number", { bounds });
    },
  });
}

const sum = define({
  parameters: [{ name: "list", type: "any" }],
  returns: "number",
  partly: ([value], call) => {
    const from = sequenceOf(value, "with sets");
    if (isFailure(from)) return from;
    const items = itemsOf(from) ?? (from.kind === "list" ? from.items : undefined);
    if (items?.length === 0) return failure("An empty list has no sum.");
    const ranges: Bounds[] = [];
    for (const item of items ?? []) {
      const term = convert(item, "number");
      // Terraform takes strings that spell numbers, but no bools and no nulls.
      if (isFailure(term) || term.kind === "null") return failure("All items must be numbers.");
      ranges.push(rangeOf(term));
    }
    if (!items) return undefined;
    const bounds = {
      min: ranges.reduce((total, { min }) => settle(total + min), 0),
      max: ranges.reduce((total, { max }) => settle(total + max), 0),
    };
    if (bounds.min !== bounds.max) {
      const isOpen =
        bounds.min === Number.NEGATIVE_INFINITY && bounds.max === Number.POSITIVE_INFINITY;
      return isOpen ? undefined : call.unknown("number", { bounds });
    }
    const exact = Number.isSafeInteger(bounds.min) || !Number.isInteger(bounds.min);
    return exact
      ? number(bounds.min)
      : unknown("number", inexact(String(bounds.min)), { notNull: true });
  },
});

/**
 * The last digits of a logarithm are not the same everywhere, so that one that is no whole number is only
 * known to lie in a narrow range: enough to round it.
 */
const log = define({
  parameters: [NUMBER, { name: "base", type: "number" }],
  returns: "number",
  known: ([value, base]) => {
    const result = Math.log(numberOf(value)) / Math.log(numberOf(base));
    if (Number.isNaN(result)) return failure("There is no such logarithm.");
    if (!Number.isFinite(result)) return unknown("number", inexact("log()"), { notNull: true });
    if (Math.abs(result - Math.round(result)) < 1e-9) return number(result);
    const slack = Math.abs(result) * 1e-12;
    const bounds = { min: result - slack, max: result + slack };
    return unknown("number", inexact(String(result)), { notNull: true, bounds });
  },
});

/** Sums of decimals as on paper: Terraform counts with 512 bits. */
const settle = (value: number): number =>
  Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));

export const numberFunctions: Readonly<Record<string, TerraformFunction>> = {
  abs: ofOne(Math.abs),
  ceil: rounded(Math.ceil),
  floor: rounded(Math.floor),
  log,
  max: extreme(Math.max),
  min: extreme(Math.min),
  signum: ofOne(Math.sign),
  sum,
};
