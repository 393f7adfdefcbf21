import { bool, unknown } from "../../value/make.ts";
import { becauseOf } from "../../value/reason.ts";
import { same } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { intrinsicOf } from "../intrinsic.ts";
import { type Node, nameOf } from "../node.ts";
import { choicesOf, isAssumedNot } from "../parameter.ts";
import { eitherOf } from "../result.ts";
import { type Decision, doubtfully } from "../stack.ts";
import { asText, type Call, type Intrinsic, notKnown, operands } from "./define.ts";

/** `Fn::If: [condition, value, value]`: where nobody knows the condition, what both values have in common. */
export const conditional: Intrinsic = (call) => {
  const [name, then, otherwise] = operands(call, 3) ?? [];
  const condition = nameOf(name);
  if (condition === undefined || !then || !otherwise) {
    return call.refuse("`Fn::If` takes the name of a condition and two values.");
  }
  const decision = conditionNamed(call, condition);
  if (typeof decision === "boolean") return call.evaluate(decision ? then : otherwise);
  return doubtfully(call.stack, () =>
    eitherOf(call.evaluate(then), call.evaluate(otherwise), decision.because),
  );
};

export function conditionNamed({ stack, refuse }: Call, name: string): Decision {
  return stack.names.condition(stack, name) ?? refuse(`There is no condition \`${name}\`.`);
}

/** Functions that decide about true and false, in `Conditions`. */
export const DECIDING: Readonly<Record<string, (call: Call) => Decision>> = {
  "Fn::Equals": equals,
  "Fn::Not": (call) => {
    const [operand] = operands(call, 1) ?? [];
    if (!operand) return call.refuse("`Fn::Not` takes a list of one condition.");
    const decision = decided(call, operand);
    return typeof decision === "boolean" ? !decision : decision;
  },
  "Fn::And": (call) => several(call, false),
  "Fn::Or": (call) => several(call, true),
  Condition: (call) => {
    const name = nameOf(call.argument);
    return name === undefined
      ? call.refuse("`Condition` takes the name of a condition.")
      : conditionNamed(call, name);
  },
};

/** One of these functions where a value stands. */
export const deciding =
  (name: string): Intrinsic =>
  (call) => {
    const decision = DECIDING[name]?.(call) ?? call.refuse(`There is no \`${name}\`.`);
    return typeof decision === "boolean" ? bool(decision) : decision;
  };

/** What a condition says, or the operand of one. */
export function decided(call: Call, node: Node): Decision {
  const inner = deciderOf(node);
  if (inner) return DECIDING[inner.name]?.({ ...call, ...inner }) ?? false;
  const value = call.value(node);
  const text = asText(value);
  if (text === "true" || text === "false") return text === "true";
  return typeof text === "object" ? text : call.refuse("A condition must be true or false.", node);
}

/** Inside conditions, a mapping with the only key `Condition` names another one. */
function deciderOf(node: Node) {
  const call = intrinsicOf(node);
  if (call) return Object.hasOwn(DECIDING, call.name) ? call : undefined;
  const entry =
    node.kind === "mapping" && node.entries.size === 1 ? node.entries.get("Condition") : undefined;
  return entry && { name: "Condition", argument: entry.value };
}

/** `Fn::Or` is true as soon as one operand is, `Fn::And` false as soon as one is. */
function several(call: Call, settling: boolean): Decision {
  const nodes = operands(call, 1, 1_000);
  if (!nodes) return call.refuse(`\`${call.name}\` takes a list of conditions.`);
  const decisions = nodes.map((node) => decided(call, node));
  if (decisions.includes(settling)) return settling;
  const open = decisions.filter((decision) => typeof decision !== "boolean");
  if (open.length === 0) return !settling;
  return { ...notKnown("bool", open), because: becauseOf(open.map(({ because }) => because)) };
}

function equals(call: Call): Decision {
  const [first, second] = operands(call, 2) ?? [];
  if (!first || !second) return call.refuse("`Fn::Equals` takes two values.");
  const [a, b] = [operand(call, first), operand(call, second)];
  const truth = sameText(call, a, b);
  return truth === "unknown" ? notKnown("bool", [a, b]) : truth;
}

function operand(call: Call, node: Node): Value {
  const result = call.evaluate(node);
  return result.kind === "removed" ? unknown("any", result.unless?.because ?? NOTHING) : result;
}

const NOTHING = {
  text: "AWS does not say what `AWS::NoValue` is in a condition.",
  input: "AWS::NoValue",
  settledBy: "Compare with a text.",
};

/** Scalars are compared as texts; an unknown parameter is one of its allowed values. */
function sameText({ stack }: Call, a: Value, b: Value) {
  const [left, right] = [asValue(a), asValue(b)];
  const truth = same(left, right);
  if (truth !== "unknown") return truth;
  if (left.kind === "string" && isAssumedNot(stack, right, left.value)) return false;
  if (right.kind === "string" && isAssumedNot(stack, left, right.value)) return false;
  const [some, others] = [choicesOf(stack, left), choicesOf(stack, right)];
  return some && others && !some.some((one) => others.includes(one)) ? false : truth;
}

function asValue(value: Value): Value {
  const text = asText(value);
  return typeof text === "string" ? { kind: "string", value: text } : (text ?? value);
}
