import type { Unknown, Value } from "../../value/value.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { type Call, define } from "./define.ts";
import { assemble, LONGEST, lengthOfTexts, partsOf } from "./parts.ts";
import { itemsOf, membersOf, sequenceOf } from "./sequence.ts";

export const join = define({
  parameters: [{ name: "separator", type: "string" }],
  rest: { name: "lists", type: { list: "string" } },
  returns: "string",
  partly: ([separator, ...lists], call) => {
    if (lists.length === 0) return failure("At least one list is required.");
    const pieces: Value[] = [];
    let whole = true;
    for (const value of lists) {
      const from = sequenceOf(value, "without sets");
      if (isFailure(from)) return from;
      const items = itemsOf(from);
      if ((items ?? membersOf(from)).some((item) => item.kind === "null")) {
        return failure("A list holds a null, which cannot be joined.");
      }
      whole &&= items !== undefined;
      // What stands before the first unknown list is certain.
      if (whole) for (const item of items ?? []) pieces.push(item);
    }
    return separator && joined(separator, pieces, whole, call);
  },
});

function joined(
  separator: Value,
  pieces: readonly Value[],
  whole: boolean,
  call: Call,
): Value | Failure | undefined {
  const between = partsOf(separator);
  if (!between) return undefined;
  if (lengthOfTexts(between) * pieces.length > LONGEST) return call.tooLarge("string");
  const parts: (string | Unknown)[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) parts.push(...between);
    parts.push(...(partsOf(piece) ?? []));
  }
  if (whole) return assemble(parts, call);
  // The rest is not the joined string itself, so that it must not have its identity.
  const rest = call.unknown("string", { identity: undefined });
  return pieces.length > 0 ? call.unknown("string", { parts: [...parts, rest] }) : undefined;
}
