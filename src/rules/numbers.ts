import type { Fact } from "../graph/fact.ts";
import { number, unknown } from "../value/make.ts";
import type { Truth } from "../value/truth.ts";
import type { Bounds } from "../value/value.ts";
import { type Answer, all, answer, failure, type Judgement, undecided, whyNot } from "./answer.ts";
import type { Arithmetic, Comparison } from "./expression.ts";
import { joinTraces } from "./trace.ts";

type Order = Exclude<Comparison, "==" | "!=">;

/** `<` and its like on ints, of which unknown ones may have bounds, and on strings. */
export function judgeOrder(
  how: Order,
  left: Answer,
  right: Answer,
  names: readonly [string, string],
): Judgement {
  const trace = joinTraces([left.trace, right.trace]);
  const [a, b] = [left.fact, right.fact];
  const truth =
    a.kind === "string" && b.kind === "string"
      ? holds(how, a.value, b.value)
      : orderOf(how, boundsOf(a), boundsOf(b));
  if (truth !== "unknown") return { truth, trace };
  return { truth, because: all([whyNot(a, names[0]), whyNot(b, names[1])]), trace };
}

function holds(how: Order, a: number | string, b: number | string): boolean {
  switch (how) {
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
  }
}

function orderOf(how: Order, a: Bounds | undefined, b: Bounds | undefined): Truth {
  if (!a || !b) return "unknown";
  // The corners of both ranges: if the comparison agrees on all of them, it holds everywhere between.
  const corners = [holds(how, a.min, b.max), holds(how, a.max, b.min)];
  if (corners.every((corner) => corner)) return true;
  return corners.some((corner) => corner) ? "unknown" : false;
}

/** The range in which an int lies; undefined when nothing is known of it, not even that it is one. */
function boundsOf(fact: Fact): Bounds | undefined {
  if (fact.kind === "number") return { min: fact.value, max: fact.value };
  return fact.kind === "unknown" ? fact.bounds : undefined;
}

/** Whole numbers; division rounds towards zero. Ranges are kept where that is easy. */
export function calculate(
  how: Arithmetic,
  left: Answer,
  right: Answer,
  names: readonly [string, string],
): Answer {
  const trace = joinTraces([left.trace, right.trace]);
  const [a, b] = [left.fact, right.fact];
  if (a.kind === "number" && b.kind === "number") {
    if (b.value === 0 && (how === "/" || how === "%")) {
      return undecided(failure("The rule divides by zero.", names[1]), trace);
    }
    return exact(compute(how, a.value, b.value), names[0], trace);
  }
  const because = all([whyNot(a, names[0]), whyNot(b, names[1])]);
  const bounds = rangeOf(how, boundsOf(a), boundsOf(b));
  return answer(unknown("number", because, { bounds }), trace);
}

function exact(value: number, name: string, trace: Answer["trace"]): Answer {
  if (Number.isSafeInteger(value)) return answer(number(value === 0 ? 0 : value), trace);
  return undecided(failure("The rule computes a number that is too large.", name), trace);
}

function compute(how: Arithmetic, a: number, b: number): number {
  switch (how) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return Math.trunc(a / b);
    case "%":
      return a % b;
  }
}

function rangeOf(how: Arithmetic, a?: Bounds, b?: Bounds): Bounds | undefined {
  if (!a || !b || !(how === "+" || how === "-")) return undefined;
  const range =
    how === "+"
      ? { min: a.min + b.min, max: a.max + b.max }
      : { min: a.min - b.max, max: a.max - b.min };
  return Number.isNaN(range.min) || Number.isNaN(range.max) ? undefined : range;
}

export function negate({ fact, trace }: Answer, name: string): Answer {
  const zero = answer(number(0));
  return calculate("-", zero, { fact, trace }, ["0", name]);
}
