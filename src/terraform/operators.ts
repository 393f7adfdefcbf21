import type { Binary, BinaryOperator } from "../hcl/ast.ts";
import { becauseOfValues, bool, isSensitive, unknown, withSensitive } from "../value/make.ts";
import { compareNumbers } from "../value/same.ts";
import type { Bounds, Value } from "../value/value.ts";
import { type ArithmeticOperator, compute, negated } from "./arithmetic.ts";
import { convert } from "./convert.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { equal } from "./functions/equal.ts";
import { tooLong } from "./number-text.ts";
import type { Scope } from "./scope.ts";

export function evaluateUnary(operator: "!" | "-", operand: Value): Value | Failure {
  const value = convert(operand, operator === "!" ? "bool" : "number");
  if (isFailure(value))
    return failure(`The operator ${operator} does not fit here. ${value.message}`);
  if (value.kind === "null") return failure(`The operator ${operator} needs a value, not null.`);
  const sensitive = isSensitive(operand);
  if (value.kind === "bool") return withSensitive(bool(!value.value), sensitive);
  if (value.kind === "number") return withSensitive(negated(value), sensitive);
  return unknown(operator === "!" ? "bool" : "number", becauseOfValues([value]), { notNull: true });
}

export function evaluateBinary(node: Binary, scope: Scope, evaluate: Evaluator): Value | Failure {
  const left = evaluate(node.left, scope);
  if (node.operator === "&&" || node.operator === "||") {
    return logical(node.operator, left, () => evaluate(node.right, scope));
  }
  if (isFailure(left)) return left;
  const right = evaluate(node.right, scope);
  if (isFailure(right)) return right;
  if (left.kind === "unknown" || right.kind === "unknown") scope.budget.doubts++;
  const sensitive = isSensitive(left) || isSensitive(right);
  const result =
    node.operator === "==" || node.operator === "!="
      ? equality(node.operator, left, right)
      : arithmetic(node.operator, left, right);
  return isFailure(result) ? result : withSensitive(result, sensitive);
}

/** As of Terraform 1.12: the right side does not count when the left one decides. */
function logical(
  operator: "&&" | "||",
  left: Value | Failure,
  evaluateRight: () => Value | Failure,
): Value | Failure {
  const deciding = operator === "||";
  const first = operandOf(operator, left, "bool");
  if (isFailure(first)) return first;
  if (first.kind === "bool" && first.value === deciding) return first;
  const second = operandOf(operator, evaluateRight(), "bool");
  if (isFailure(second)) {
    // With an unknown left side the right one may never be evaluated: `x == null || x > 0`.
    return first.kind === "unknown"
      ? unknown("bool", becauseOfValues([first]), { notNull: true })
      : second;
  }
  const sensitive = first.sensitive === true || second.sensitive === true;
  if (first.kind === "bool" || (second.kind === "bool" && second.value === deciding)) {
    return withSensitive(second, sensitive);
  }
  const because = becauseOfValues([first, second]);
  return withSensitive(unknown("bool", because, { notNull: true }), sensitive);
}

function operandOf(
  operator: BinaryOperator,
  operand: Value | Failure,
  type: "bool" | "number",
): Value | Failure {
  if (isFailure(operand)) return operand;
  const value = convert(operand, type);
  if (isFailure(value))
    return failure(`The operator ${operator} does not fit here. ${value.message}`);
  if (value.kind === "null") return failure(`The operator ${operator} needs a value, not null.`);
  return value;
}

/** `==` never converts: `1 == "1"` is false, and so is `[1] == tolist([1])`. */
function equality(operator: "==" | "!=", left: Value, right: Value): Value {
  const result = equal(left, right);
  if (result === "unknown") {
    return unknown("bool", becauseOfValues([left, right]), { notNull: true });
  }
  return bool(result === (operator === "=="));
}

type Comparison = "<" | ">" | "<=" | ">=";
type NumberOperator = Comparison | ArithmeticOperator;

const isComparison = (operator: NumberOperator): operator is Comparison => operator in COMPARE;

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

function arithmetic(operator: NumberOperator, left: Value, right: Value): Value | Failure {
  const a = operandOf(operator, left, "number");
  if (isFailure(a)) return a;
  const b = operandOf(operator, right, "number");
  if (isFailure(b)) return b;
  const compare = isComparison(operator) ? COMPARE[operator] : undefined;
  if (a.kind === "number" && b.kind === "number") {
    if (isComparison(operator)) return bool(COMPARE[operator](compareNumbers(a, b), 0));
    const value = compute(operator, a, b);
    if (value === "too long") return unknown("number", tooLong(operator), { notNull: true });
    return value ?? failure(`There is no result of ${a.value} ${operator} ${b.value}.`);
  }
  const because = becauseOfValues([a, b]);
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (compare) {
    const corners = [compare(x.min, y.max), compare(x.max, y.min)];
    if (corners[0] === corners[1] && Number.isFinite(x.min + y.min))
      return bool(corners[0] === true);
    return unknown("bool", because, { notNull: true });
  }
  const bounds = BOUNDS[operator]?.(x, y);
  return unknown("number", because, { notNull: true, ...(bounds && { bounds }) });
}

const ANY: Bounds = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

function boundsOf(value: Value): Bounds {
  if (value.kind === "number") return { min: value.value, max: value.value };
  return (value.kind === "unknown" && value.bounds) || ANY;
}

const BOUNDS: Partial<Record<BinaryOperator, (a: Bounds, b: Bounds) => Bounds>> = {
  "+": (a, b) => ({ min: a.min + b.min, max: a.max + b.max }),
  "-": (a, b) => ({ min: a.min - b.max, max: a.max - b.min }),
};
