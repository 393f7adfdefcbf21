import { truncate } from "../../value/exact.ts";
import { count, exactOf, number, numberOfExact } from "../../value/make.ts";
import { compareNumbers } from "../../value/same.ts";
import type { Bounds, NumberValue, Value } from "../../value/value.ts";
import { compute, isWholeNumber, negated } from "../arithmetic.ts";
import { convert } from "../convert.ts";
import { failure, isFailure } from "../failure.ts";
import { define, type Parameter, type TerraformFunction, wholeOf } from "./define.ts";
import { itemsOf, sequenceOf } from "./sequence.ts";

export const NUMBER: Parameter = { name: "num", type: "number" };

/** A function of one number. `ofBounds` says what it makes of a range, if it never decreases. */
function ofOne(
  ofNumber: (value: NumberValue) => Value | ReturnType<typeof failure>,
  ofBounds?: (bound: number) => number,
): TerraformFunction {
  return define({
    parameters: [NUMBER],
    returns: "number",
    known: ([value]) => (value?.kind === "number" ? ofNumber(value) : failure("No number.")),
    partly: ([value], call) => {
      const range = value?.kind === "unknown" ? value.bounds : undefined;
      if (!range || !ofBounds) return undefined;
      const bounds = { min: ofBounds(range.min), max: ofBounds(range.max) };
      return bounds.min === bounds.max ? number(bounds.min) : call.unknown("number", { bounds });
    },
  });
}

/** The whole number next to a number, in the direction of the sign. */
const rounded =
  (direction: 1 | -1): ((value: NumberValue) => Value) =>
  (value) => {
    if (isWholeNumber(value)) return value;
    const exact = exactOf(value);
    if (!exact) return value;
    const whole = numberOfExact(truncate(exact));
    const isAway = (direction === 1) === exact.mantissa > 0n;
    const next = isAway ? compute("+", whole, number(direction)) : whole;
    return next === undefined || next === "too long" ? value : next;
  };

const ANY: Bounds = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

function rangeOf(value: Value): Bounds {
  if (value.kind === "number") return { min: value.value, max: value.value };
  return (value.kind === "unknown" && value.bounds) || ANY;
}

/** `max` or `min`: of ranges, the largest or smallest of both ends. */
function extreme(sign: 1 | -1, pick: (...values: number[]) => number): TerraformFunction {
  return define({
    parameters: [],
    rest: { name: "numbers", type: "number" },
    returns: "number",
    partly: (args, call) => {
      const [first, ...others] = args;
      if (!first) return failure("At least one number is required.");
      if (first.kind === "number" && others.every((value) => value.kind === "number")) {
        return others.reduce<NumberValue>(
          (best, value) => (compareNumbers(value, best) * sign > 0 ? value : best),
          first,
        );
      }
      const ranges = args.map(rangeOf);
      const bounds = {
        min: ranges.map(({ min }) => min).reduce((a, b) => pick(a, b)),
        max: ranges.map(({ max }) => max).reduce((a, b) => pick(a, b)),
      };
      const certain = bounds.min === bounds.max && Number.isSafeInteger(bounds.min);
      return certain ? number(bounds.min) : call.unknown("number", { bounds });
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
    const terms: Value[] = [];
    for (const item of items ?? []) {
      const term = convert(item, "number");
      // Terraform takes strings that spell numbers, but no bools and no nulls.
      if (isFailure(term) || term.kind === "null") return failure("All items must be numbers.");
      terms.push(term);
    }
    if (!items) return undefined;
    let total: NumberValue | "too long" | undefined = number(0);
    const open: Value[] = [];
    for (const term of terms) {
      if (term.kind !== "number") open.push(term);
      else if (total !== undefined && total !== "too long") total = compute("+", total, term);
    }
    if (total === undefined) return failure("The sum of opposite infinities is not defined.");
    if (total === "too long") return call.tooLarge("number");
    if (open.length === 0) return total;
    const ranges = open.map(rangeOf);
    const bounds = {
      min: ranges.reduce((least, { min }) => least + min, total.value),
      max: ranges.reduce((most, { max }) => most + max, total.value),
    };
    // Sums of doubles are only right for whole numbers that are not too large.
    const isExact = [bounds.min, bounds.max].every(
      (end) => Number.isSafeInteger(end) || !Number.isFinite(end),
    );
    const isOpen =
      bounds.min === Number.NEGATIVE_INFINITY && bounds.max === Number.POSITIVE_INFINITY;
    if (!isExact || isOpen) return undefined;
    return bounds.min === bounds.max ? number(bounds.min) : call.unknown("number", { bounds });
  },
});

export const numberFunctions: Readonly<Record<string, TerraformFunction>> = {
  abs: ofOne((value) => (value.value < 0 || Object.is(value.value, -0) ? negated(value) : value)),
  ceil: ofOne(rounded(1), Math.ceil),
  floor: ofOne(rounded(-1), Math.floor),
  max: extreme(1, Math.max),
  min: extreme(-1, Math.min),
  signum: ofOne((value) => {
    const whole = wholeOf(value);
    return typeof whole === "number" ? count(Math.sign(whole)) : whole;
  }),
  sum,
};
