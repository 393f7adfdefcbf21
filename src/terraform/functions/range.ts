import { list, number } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { type Failure, failure } from "../failure.ts";
import { define, numberOf } from "./define.ts";

export const range = define({
  parameters: [],
  rest: { name: "params", type: "number" },
  returns: { list: "number" },
  known: (args) => rangeOf(args.map(numberOf)),
  partly: ({ length }) => (length < 1 || length > 3 ? rangeOf([]) : undefined),
});

/** Terraform's own limit. */
const LONGEST_RANGE = 1024;

function rangeOf(numbers: readonly number[]): Value | Failure {
  if (numbers.length < 1 || numbers.length > 3)
    return failure("It takes one, two or three numbers.");
  const [start, end] =
    numbers.length === 1 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0];
  const step = numbers[2] ?? (end < start ? -1 : 1);
  if (numbers.length === 3 && ((step > 0 && end < start) || (step < 0 && end > start))) {
    return failure("The end lies on the other side of the start than the step leads to.");
  }
  const count = start === end ? 0 : Math.ceil((end - start) / step);
  if (!(count <= LONGEST_RANGE)) return failure(`It makes more than ${LONGEST_RANGE} numbers.`);
  const made = Array.from({ length: Math.max(0, count) }, (_, at) =>
    number(settled(start + at * step)),
  );
  return list(made, "number");
}

/** Sums of decimals as on paper: Terraform counts with 512 bits. */
export const settled = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));
