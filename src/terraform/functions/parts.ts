import { concat } from "../../value/concat.ts";
import { steadyEnd, steadyStart } from "../../value/same.ts";
import type { Unknown, Value } from "../../value/value.ts";
import type { Call } from "./define.ts";

/** Strings grow no longer. */
export const LONGEST = 1 << 20;

/** The known and unknown pieces of a string, in order. */
export type Parts = readonly (string | Unknown)[];

/** The string that consists of the parts. */
export function assemble(pieces: Parts, call: Call): Value {
  return concat(pieces) ?? call.tooLarge("string");
}

/** Without empty texts, neighbouring texts as one, strings of parts taken apart. */
function joined(pieces: Parts): Parts {
  const parts: (string | Unknown)[] = [];
  let texts: string[] = [];
  const endText = () => {
    const text = texts.join("").normalize("NFC");
    if (text !== "") parts.push(text);
    texts = [];
  };
  for (const piece of pieces) {
    for (const part of typeof piece === "string" ? [piece] : (piece.parts ?? [piece])) {
      if (typeof part === "string") texts.push(part);
      else {
        endText();
        parts.push(part);
      }
    }
  }
  endText();
  return parts;
}

/** How many characters the texts among the pieces have. */
export function lengthOfTexts(pieces: Parts): number {
  let length = 0;
  for (const piece of pieces)
    length += typeof piece === "string" ? piece.length : lengthOfTexts(piece.parts ?? []);
  return length;
}

/** The text that a string made of the parts certainly begins and ends with. */
export function fixedEnds(pieces: Parts): readonly [string, string] {
  const parts = joined(pieces);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1 && typeof first === "string") return [first, first];
  return [
    typeof first === "string" ? steadyStart(first) : "",
    typeof last === "string" ? steadyEnd(last) : "",
  ];
}

/** The parts of a string value; an unknown without parts is its own only part. */
export function partsOf(value: Value): Parts | undefined {
  if (value.kind === "string") return [value.value];
  return value.kind === "unknown" ? (value.parts ?? [value]) : undefined;
}
