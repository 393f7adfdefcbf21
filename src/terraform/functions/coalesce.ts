import { join } from "../../value/join.ts";
import { isVague, typeOf } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { blur } from "../blur.ts";
import { convert, unify } from "../convert.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { type Call, define } from "./define.ts";
import { isBlank, isFilled, lengthOf, sequenceOf } from "./sequence.ts";

export const coalesce = define({
  parameters: [],
  rest: { name: "vals", type: "any", nullable: true },
  returns: "any",
  handsOn: true,
  partly: (args, call) => {
    const common = unify(args.map(typeOf));
    if (common === undefined) return failure("The arguments must have one type in common.");
    const isOpen = args.some(isVague);
    // With an untyped null the arguments need not have one type, which only their types can tell.
    const type = isOpen && args.some(isUntypedNull) ? "any" : common;
    const values: Value[] = [];
    for (const value of args) {
      const converted = convert(value, type);
      if (isFailure(converted)) return converted;
      values.push(isOpen && type !== "string" ? blur(converted) : converted);
    }
    return firstOf(values, call);
  },
});

const isUntypedNull = (value: Value): boolean => value.kind === "null" && value.type === "any";

/** The first value that is neither null nor an empty string, as far as that is certain. */
function firstOf(values: readonly Value[], call: Call): Value | Failure {
  const possible: Value[] = [];
  for (const value of values) {
    if (isBlank(value)) continue;
    possible.push(value.kind === "unknown" ? { ...value, notNull: true } : value);
    if (isFilled(value)) break;
  }
  const [first, ...others] = possible;
  if (!first) return failure("All arguments are null or empty strings.");
  if (others.length === 0) return first;
  const { because, identity } = call.unknown("any");
  const joined = others.reduce((result, value) => join(result, value, because), first);
  return joined.kind === "unknown" && identity ? { ...joined, identity, notNull: true } : joined;
}

/** A null that would be a list: it counts as empty. */
const isNullList = ({ kind, ...value }: Value): boolean =>
  kind === "null" &&
  "type" in value &&
  typeof value.type === "object" &&
  ("list" in value.type || "tuple" in value.type);

export const coalescelist = define({
  parameters: [],
  rest: { name: "vals", type: "any", nullable: true },
  returns: "any",
  handsOn: true,
  partly: (args, call) => {
    if (args.length === 0) return failure("At least one argument is required.");
    const lists = args
      .filter((value) => !isNullList(value))
      .map((value) => sequenceOf(value, "without sets"));
    const possible: Value[] = [];
    if (lists.some(isFailure)) return failure("The arguments must be lists or tuples.");
    for (const from of lists) {
      if (isFailure(from)) return from;
      const { min, max } = lengthOf(from);
      if (max === 0) continue;
      possible.push(from);
      if (min > 0) break;
    }
    const [first, ...others] = possible;
    if (!first) return failure("All arguments are empty.");
    return others.reduce(
      (result, value) => join(result, value, call.unknown("any").because),
      first,
    );
  },
});
