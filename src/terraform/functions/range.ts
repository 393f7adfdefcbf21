import { list, number } from "../../value/make.ts";
import { compareNumbers } from "../../value/same.ts";
import type { NumberValue, Value } from "../../value/value.ts";
import { compute } from "../arithmetic.ts";
import { type Failure, failure } from "../failure.ts";
import { define } from "./define.ts";

export const range = define({
  parameters: [],
  rest: { name: "params", type: "number" },
  returns: { list: "number" },
  known: (args) => rangeOf(args.filter((value) => value.kind === "number")),
  partly: ({ length }) => (length < 1 || length > 3 ? rangeOf([]) : undefined),
});

/** Terraform's own limit. */
const LONGEST_RANGE = 1024;

const ZERO = number(0);

function rangeOf(numbers: readonly NumberValue[]): Value | Failure {
  const [first, second, given] = numbers;
  if (!first || numbers.length > 3) return failure("It takes one, two or three numbers.");
  const [start, end] = second ? [first, second] : [ZERO, first];
  const step = given ?? number(compareNumbers(end, start) < 0 ? -1 : 1);
  const direction = compareNumbers(step, ZERO);
  if (direction === 0) return failure("The step must not be zero.");
  if (compareNumbers(end, start) * direction < 0) {
    return failure("The end lies on the other side of the start than the step leads to.");
  }
  const made: NumberValue[] = [];
  for (let next = start; compareNumbers(next, end) * direction < 0; ) {
    if (made.length === LONGEST_RANGE) {
      return failure(`It makes more than ${LONGEST_RANGE} numbers.`);
    }
    made.push(next);
    const sum = compute("+", next, step);
    if (sum === undefined || sum === "too long") return failure("The numbers are too large.");
    next = sum;
  }
  return list(made, "number");
}
