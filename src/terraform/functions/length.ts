import { count } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { type Failure, failure } from "../failure.ts";
import { type Call, define } from "./define.ts";
import { graphemesOf } from "./graphemes.ts";
import { lengthOf } from "./sequence.ts";

export const length = define({
  parameters: [{ name: "value", type: "any" }],
  returns: "number",
  handsOn: true,
  partly: ([value], call) => {
    switch (value?.kind) {
      case "string":
        return count(graphemesOf(value.value).length);
      case "object":
        return value.open
          ? call.unknown("number", {
              bounds: { min: value.entries.size, max: Number.POSITIVE_INFINITY },
            })
          : count(value.entries.size);
      case "list":
      case "unknown":
        return lengthOfSequence(value, call);
      default:
        return failure("The argument must be a string or a collection.");
    }
  },
});

function lengthOfSequence(
  value: Extract<Value, { kind: "list" | "unknown" }>,
  call: Call,
): Value | Failure {
  if (value.kind === "list") return count(value.items.length);
  const { type } = value;
  if (type === "number" || type === "bool")
    return failure("The argument must be a string or a collection.");
  if (typeof type === "object" && "object" in type) return count(type.object.size);
  const { min, max } =
    type === "string" ? { min: 0, max: Number.POSITIVE_INFINITY } : lengthOf(value);
  return min === max ? count(min) : call.unknown("number", { bounds: { min, max } });
}
