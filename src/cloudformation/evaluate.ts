import { bool, number, object, text, tuple, unknown, withOrigin } from "../value/make.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import { named } from "../value/trail.ts";
import type { Value } from "../value/value.ts";
import { resolved } from "./dynamic.ts";
import { decided } from "./functions/decide.ts";
import type { Call } from "./functions/define.ts";
import { FUNCTIONS } from "./functions/index.ts";
import { later } from "./functions/later.ts";
import { type IntrinsicCall, intrinsicOf } from "./intrinsic.ts";
import {
  type Entry,
  type Extent,
  type Mapping,
  member,
  type Node,
  nameOf,
  placeOf,
  type Scalar,
  type Sequence,
  spanOf,
} from "./node.ts";
import { propertyOf, type Result } from "./result.ts";
import { type Decision, refuse, type Stack, spend } from "./stack.ts";
import { LOOP } from "./template.ts";

/** What a node is. Every value that comes back knows the text it was written in or computed by. */
export function evaluate(node: Node, stack: Stack): Result {
  const result = spend(stack, () => {
    const call = intrinsicOf(node);
    return call ? called(call, node, stack) : literal(node, stack);
  });
  if (result.kind === "removed" || result.origin) return result;
  const span = spanOf(node, stack.template.file);
  return withOrigin(result, { span, note: "", role: "computed" });
}

/** What an expression in `Conditions` says. */
export function decisionOf(node: Node, stack: Stack): Decision {
  const whole = { name: "Condition", argument: node };
  return spend(stack, () => decided(callOf(whole, node, stack), node));
}

function called(call: IntrinsicCall, node: Node, stack: Stack): Result {
  const intrinsic = FUNCTIONS.get(call.name);
  if (!intrinsic) return refuse(stack, `There is no function \`${call.name}\`.`, node);
  // What a macro makes is there before the function is evaluated, whatever that takes.
  if (intrinsicOf(call.argument)?.name === "Fn::Transform") return evaluate(call.argument, stack);
  return intrinsic(callOf(call, node, stack));
}

function callOf({ name, argument }: IntrinsicCall, node: Node, stack: Stack): Call {
  return {
    name,
    argument,
    stack,
    evaluate: (part) => evaluate(part, stack),
    value: (part) => {
      const result = evaluate(part, stack);
      if (result.kind !== "removed") return result;
      return result.unless
        ? unknown("any", result.unless.because)
        : refuse(stack, "`AWS::NoValue` cannot be used here.", part);
    },
    refuse: (message, part = node) => refuse(stack, message, part),
  };
}

function literal(node: Node, stack: Stack): Value {
  const value = LITERALS[node.kind](node as never, stack);
  if (value.kind === "unknown" && value.origin) return value;
  const span = spanOf(node, stack.template.file);
  return withOrigin(value, { span, note: "", role: "written" });
}

type Literals = {
  readonly [K in Node["kind"]]: (node: Extract<Node, { kind: K }>, stack: Stack) => Value;
};

const LITERALS: Literals = { scalar: scalarOf, sequence: listOf, mapping: objectOf };

function scalarOf(node: Scalar, stack: Stack): Value {
  const { value } = node;
  if (value === null) return refuse(stack, "A value is missing: null is not allowed.", node);
  if (typeof value === "string") return resolved(text(value), stack);
  return typeof value === "number" ? number(value) : bool(value);
}

/** Items that are `AWS::NoValue` are left out; with one that may be, only the others are certain. */
function listOf({ items }: Sequence, stack: Stack): Value {
  const certain: Value[] = [];
  const doubts: Because[] = [];
  for (const item of items) {
    const result = evaluate(item, stack);
    if (result.kind !== "removed") certain.push(inPlace(result, item, stack));
    else if (result.unless) doubts.push(result.unless.because);
  }
  if (doubts.length === 0) return tuple(certain);
  return unknown({ list: "any" }, becauseOf(doubts), {
    notNull: true,
    members: certain,
    bounds: { min: certain.length, max: certain.length + doubts.length },
  });
}

function objectOf(node: Mapping, stack: Stack): Value {
  const entries = new Map<string, Value>();
  const open: Because[] = [];
  for (const [key, entry] of node.entries) {
    if (key === "Fn::Transform") {
      if (!isInclude(entry))
        return later(key, "is a macro, which may change what stands beside it");
      open.push(later(key, "includes a file that is not in the repository").because);
    } else if (key.startsWith(LOOP)) {
      open.push(later(key, "is a loop over something that is not known").because);
    } else {
      const value = propertyOf(evaluate(entry.value, stack));
      if (value) entries.set(key, inPlace(value, placeOf(entry), stack));
    }
  }
  return object(entries, { open: open.length > 0 ? becauseOf(open) : undefined });
}

const isInclude = ({ value }: Entry): boolean => nameOf(member(value, "Name")) === "AWS::Include";

/** The part of a list or mapping also knows its place there. A block begins where its key stands. */
export function inPlace(value: Value, place: Extent, stack: Stack, note = ""): Value {
  const span = spanOf(place, stack.template.file);
  const { origin } = value;
  const isOwn = origin?.role === "written" && origin.span.file === span.file;
  const isBlock = isOwn && origin.span.end === span.end && origin.span.start >= span.start;
  return isBlock ? withOrigin(value, { ...origin, span, note }) : named(value, span, note);
}
