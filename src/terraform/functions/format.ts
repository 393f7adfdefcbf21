import { isWhollyKnown, list } from "../../value/make.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { define, type Parameter, type TerraformFunction, textOf } from "./define.ts";
import { formatOne } from "./format-verb.ts";
import { MOST_ITEMS } from "./limits.ts";
import { assemble, LONGEST, lengthOfTexts, type Parts } from "./parts.ts";
import { itemsOf, lengthOf, type Sequence, sequenceOf } from "./sequence.ts";

const FORMAT: Parameter = { name: "format", type: "string" };
const ARGS: Parameter = { name: "args", type: "any", nullable: true };

const format = define({
  parameters: [FORMAT],
  rest: ARGS,
  returns: "string",
  partly: ([pattern, ...args], call) => {
    if (pattern?.kind !== "string") return undefined;
    const parts = formatted(textOf(pattern), args);
    if (!("message" in parts)) return assemble(parts, call);
    // Terraform looks at the arguments only when it knows them all.
    return args.every(isWhollyKnown) ? parts : undefined;
  },
});

const formatlist = define({
  parameters: [FORMAT],
  rest: ARGS,
  returns: { list: "string" },
  partly: ([pattern, ...args], call) => {
    if (pattern?.kind !== "string") return undefined;
    const lists = args.flatMap((value) => (isList(value) ? [sequenceOf(value, "with sets")] : []));
    const sequences = lists.filter((value): value is Sequence => !isFailure(value));
    const length = commonLength(sequences);
    if (typeof length === "object") return length;
    if (length === undefined || sequences.some((value) => itemsOf(value) === undefined))
      return undefined;
    // One of unknown type may be a list or one value for all.
    if (args.some((value) => value.kind === "unknown" && value.type === "any")) return undefined;
    if (length > MOST_ITEMS) return call.tooLarge({ list: "string" });
    const made: Value[] = [];
    let written = 0;
    for (let at = 0; at < length; at++) {
      const row = args.map((value) => (isList(value) ? itemAt(value, at) : value));
      const parts = formatted(pattern.value, row);
      if ("message" in parts) return args.every(isWhollyKnown) ? parts : undefined;
      written += lengthOfTexts(parts);
      if (written > LONGEST) return call.tooLarge({ list: "string" });
      made.push(assemble(parts, call));
    }
    return list(made, "string");
  },
});

const isList = (value: Value): boolean =>
  value.kind === "list" ||
  (value.kind === "unknown" &&
    typeof value.type === "object" &&
    !("map" in value.type || "object" in value.type));

function itemAt(value: Value, at: number): Value {
  const sequence = sequenceOf(value, "with sets");
  return (isFailure(sequence) ? undefined : itemsOf(sequence)?.[at]) ?? value;
}

/** How many strings are made: one if there are no lists. Undefined if that is not known. */
function commonLength(sequences: readonly Sequence[]): number | undefined | Failure {
  let common: number | undefined;
  for (const sequence of sequences) {
    const { min, max } = lengthOf(sequence);
    if (min !== max) return undefined;
    if (common !== undefined && common !== max) return failure("The lists must have one length.");
    common = max;
  }
  return common ?? 1;
}

/** `%`, flags, width, precision, number of the argument, verb. */
const VERB = /%(?:%|([-+ #0]*)(\d+)?(?:\.(\d+))?(?:\[([1-9]\d*)\])?([A-Za-z]))|%/g;

/** Longer fields are refused: a width is multiplied by nothing, but may be anything. */
const WIDEST = 10_000;

/** The parts so far when they have become too long; the caller finds that out. */
export function formatted(pattern: string, args: readonly Value[]): Parts | Failure {
  const parts: (string | Unknown)[] = [];
  let end = 0;
  let used = 0;
  let next = 0;
  let length = 0;
  for (const match of pattern.matchAll(VERB)) {
    if (length > LONGEST) return parts;
    parts.push(pattern.slice(end, match.index));
    end = match.index + match[0].length;
    const [whole, flags = "", width, precision, position, letter] = match;
    if (whole === "%%") parts.push("%");
    else if (letter === undefined)
      return failure("A `%` must be followed by a verb, or by another `%`.");
    else {
      const index = position === undefined ? next : Number(position) - 1;
      next = index + 1;
      used = Math.max(used, next);
      const value = args[index];
      if (!value) return failure(`There is no argument for ${JSON.stringify(whole)}.`);
      const verb = {
        flags,
        width: Number(width ?? 0),
        precision: precision === undefined ? undefined : Number(precision),
        letter,
      };
      if (verb.width > WIDEST || (verb.precision ?? 0) > WIDEST)
        return failure("The field is too wide.");
      const part = formatOne(verb, value);
      if (typeof part === "object" && part.kind === "failure") return part;
      parts.push(part);
      length += lengthOfTexts([part]);
    }
  }
  if (used < args.length)
    return failure(`There are ${args.length} arguments, but only ${used} are used.`);
  parts.push(pattern.slice(end));
  return parts;
}

export const formatFunctions: Readonly<Record<string, TerraformFunction>> = { format, formatlist };
