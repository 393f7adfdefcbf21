import { bool, text, unknown } from "../../value/make.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { type Call, define, type TerraformFunction, textOf } from "./define.ts";
import { keyOf } from "./identity.ts";
import { type Parts, partsOf } from "./parts.ts";

/** A pure function of strings. `ofParts` says what it makes of a first argument that is partly known. */
export function ofStrings(
  names: readonly string[],
  compute: (first: string, second: string) => string | boolean,
  ofParts?: (parts: Parts, second: string, call: Call) => Value | undefined,
): TerraformFunction {
  return define({
    parameters: names.map((name) => ({ name, type: "string" as const })),
    returns: typeof compute("", "") === "boolean" ? "bool" : "string",
    known: ([first, second]) => {
      const result = compute(textOf(first), second ? textOf(second) : "");
      return typeof result === "string" ? text(result) : bool(result);
    },
    partly: ([first, second], call) => {
      const parts = first && partsOf(first);
      if (!parts || !ofParts || (second && second.kind !== "string")) return undefined;
      return ofParts(parts, second?.kind === "string" ? second.value : "", call);
    },
  });
}

/** An unknown part after a pure function. */
export function derived(name: string, part: Unknown): Unknown {
  const key = keyOf(part);
  return unknown("string", part.because, {
    notNull: true,
    identity: key === undefined ? undefined : { key: `${name}(${key})` },
  });
}
