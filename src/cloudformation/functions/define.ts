import { becauseOfValues, unknown } from "../../value/make.ts";
import type { Type } from "../../value/type.ts";
import type { Unknown, Value } from "../../value/value.ts";
import type { Node } from "../node.ts";
import type { Result } from "../result.ts";
import type { Stack } from "../stack.ts";

/** One use of an intrinsic function. */
export interface Call {
  /** `Fn::Sub` */
  readonly name: string;
  readonly argument: Node;
  readonly stack: Stack;
  readonly evaluate: (node: Node) => Result;
  /** The value of a node that cannot be `AWS::NoValue`. */
  readonly value: (node: Node) => Value;
  /** The unknown for a use that CloudFormation would refuse. */
  readonly refuse: (message: string, node?: Node) => Unknown;
}

export type Intrinsic = (call: Call) => Result;

/** The items of the argument; undefined if it is no list of so many. */
export function operands(
  { argument }: Call,
  least: number,
  most = least,
): readonly Node[] | undefined {
  if (argument.kind !== "sequence" || argument.tag !== undefined) return undefined;
  const { items } = argument;
  return items.length >= least && items.length <= most ? items : undefined;
}

/** A value as CloudFormation puts it into a string: its text, or the unknown that it is. */
export function asText(value: Value): string | Unknown | undefined {
  switch (value.kind) {
    case "string":
      return value.value;
    case "number":
    case "bool":
      return String(value.value);
    case "unknown":
      return typeof value.type === "object" ? undefined : { ...value, type: "string" };
    default:
      return undefined;
  }
}

/** The result of a function whose arguments are not known. */
export function notKnown(
  type: Type,
  args: readonly Value[],
  refinements: Parameters<typeof unknown>[2] = {},
): Unknown {
  return unknown(type, becauseOfValues(args), { notNull: true, ...refinements });
}
