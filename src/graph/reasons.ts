import type { Span } from "../source/file.ts";
import { type Because, becauseOf, type Reason, reasonsOf } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import type { Declaration } from "./declaration.ts";

/** The reasons of several parts, of which some may be certain; undefined if all are. */
export function together(parts: readonly (Because | undefined)[]): Because | undefined {
  const found = [...new Set(parts.filter((part) => part !== undefined))];
  return found.length > 0 ? becauseOf(found) : undefined;
}

export function reason(text: string, input: string, settledBy: string, span?: Span): Reason {
  return { text, input, settledBy, ...(span && { span }) };
}

/** The input that says which VPC is meant. */
export const CHOICE = "--target";

/** Why it is not certain that exactly one of it exists; undefined when that is certain. */
export function doubtOf(
  declared: Pick<Declaration, "guard" | "many" | "address" | "span">,
): Because | undefined {
  if (declared.guard) return declared.guard;
  if (!declared.many) return undefined;
  return reason(
    `It is not known how many instances of \`${declared.address}\` there are.`,
    declared.address,
    "Give its `count` or `for_each` a value that the code decides.",
    declared.span,
  );
}

/** What the user calls a value that the code does not decide: `var.vpc_id`, `data.aws_vpc.main`. */
export function nameOfInput(value: Value, otherwise: string): string {
  if (value.kind === "string") return value.value;
  if (value.kind !== "unknown") return otherwise;
  const [first, ...others] = reasonsOf(value.because);
  return first && others.length === 0 ? first.input : otherwise;
}
