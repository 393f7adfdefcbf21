import { concat } from "../../value/concat.ts";
import { unknown } from "../../value/make.ts";
import { type Because, becauseOf } from "../../value/reason.ts";
import type { Unknown, Value } from "../../value/value.ts";
import type { Intrinsic } from "../functions/define.ts";

/** `Fn::ToJsonString: {…}` or `[…]`, without blanks. */
export const toJsonString: Intrinsic = (call) => {
  const { argument } = call;
  if (argument.kind === "scalar" && argument.tag === undefined) {
    return call.refuse("`Fn::ToJsonString` takes a mapping or a list.");
  }
  const value = call.value(argument);
  if (value.kind === "unknown") return unknown("string", value.because, { notNull: true });
  const made = concat(piecesOf(value));
  if (!made) return unknown("string", becauseOf(doubtsIn(value)), { notNull: true });
  return made.kind === "string" || made.kind === "unknown" ? { ...made, encodes: value } : made;
};

type Piece = string | Unknown;

/** What is not known of a text is written in quotes, and not known as it is written there. */
function piecesOf(value: Value): readonly Piece[] {
  switch (value.kind) {
    case "string":
      return [JSON.stringify(value.value)];
    case "number":
    case "bool":
      return [String(value.value)];
    case "null":
      return ["null"];
    case "list":
      return ["[", ...between(value.items.map(piecesOf)), "]"];
    case "object": {
      const entries = [...value.entries].map(([key, entry]): readonly Piece[] => [
        `${JSON.stringify(key)}:`,
        ...piecesOf(entry),
      ]);
      const rest = value.open ? [[unknown("string", value.open, { notNull: true })]] : [];
      return ["{", ...between([...entries, ...rest]), "}"];
    }
    case "unknown": {
      const hole = unknown("string", value.because, { notNull: true });
      return value.type === "string" && value.notNull ? ['"', hole, '"'] : [hole];
    }
  }
}

const between = (parts: readonly (readonly Piece[])[]): readonly Piece[] =>
  parts.flatMap((part, at) => (at === 0 ? part : [",", ...part]));

function doubtsIn(value: Value): readonly Because[] {
  if (value.kind === "unknown") return [value.because];
  if (value.kind === "list") return value.items.flatMap(doubtsIn);
  return value.kind === "object" ? [...value.entries.values()].flatMap(doubtsIn) : [];
}
