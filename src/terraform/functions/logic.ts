import { bool } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { failure, isFailure } from "../failure.ts";
import { coalesce, coalescelist } from "./coalesce.ts";
import { define, type Parameter, type TerraformFunction } from "./define.ts";
import { compact, distinct, sort } from "./distinct.ts";
import { length } from "./length.ts";
import { itemsOf, membersOf, sequenceOf } from "./sequence.ts";

const BOOLS: Parameter = { name: "list", type: { list: "bool" } };

/** The answer of `alltrue` or `anytrue`: one item that is `deciding` is enough. */
function quantified(deciding: boolean): TerraformFunction {
  return define({
    parameters: [BOOLS],
    returns: "bool",
    partly: ([value], call) => {
      const from = sequenceOf(value, "without sets");
      if (isFailure(from)) return from;
      // Null counts as false.
      const decides = (item: Value) =>
        item.kind === "bool" ? item.value === deciding : item.kind === "null" && !deciding;
      const members = membersOf(from);
      if (members.some(decides)) return bool(deciding);
      const whole = itemsOf(from) !== undefined;
      return whole && members.every((item) => item.kind !== "unknown")
        ? bool(!deciding)
        : call.unknown("bool");
    },
  });
}

/** Not through `define`: the answer is no secret. */
const issensitive: TerraformFunction = ([value, ...others]) => {
  if (!value || others.length > 0) return failure("`issensitive`: It takes 1 argument.");
  return bool(value.sensitive === true);
};

export const logicFunctions: Readonly<Record<string, TerraformFunction>> = {
  alltrue: quantified(false),
  anytrue: quantified(true),
  coalesce,
  coalescelist,
  compact,
  distinct,
  issensitive,
  length,
  sort,
};
