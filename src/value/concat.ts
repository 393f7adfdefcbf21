import { becauseOfValues, text, unknown } from "./make.ts";
import type { Unknown, Value } from "./value.ts";

/** Strings grow no longer, nor do they consist of more parts. */
const LONGEST = 1 << 20;
const MOST_PARTS = 10_000;

/** The string that consists of the pieces, in order; undefined if it is too long to be worth it. */
export function concat(pieces: readonly (string | Unknown)[]): Value | undefined {
  const flat = pieces.flatMap((piece) =>
    typeof piece === "string" ? [piece] : (piece.parts ?? [piece]),
  );
  const length = flat.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0);
  if (length > LONGEST || flat.length > MOST_PARTS) return undefined;
  const parts = merged(flat);
  const holes = parts.filter((part) => typeof part !== "string");
  if (holes.length === 0) return text(parts.join(""));
  const [only] = holes;
  if (only && parts.length === 1 && only.type === "string") return { ...only, notNull: true };
  const keys = parts.map((part) =>
    typeof part === "string" ? JSON.stringify(part) : part.identity?.key,
  );
  const key = keys.includes(undefined) ? undefined : `template(${keys.join(",")})`;
  return unknown("string", becauseOfValues(holes), {
    notNull: true,
    parts,
    identity: key === undefined || key.length > 2_000 ? undefined : { key },
  });
}

/** Without empty texts, and neighbouring texts as one. */
function merged(pieces: readonly (string | Unknown)[]): readonly (string | Unknown)[] {
  const parts: (string | Unknown)[] = [];
  let texts: string[] = [];
  const endText = () => {
    const whole = texts.join("").normalize("NFC");
    if (whole !== "") parts.push(whole);
    texts = [];
  };
  for (const piece of pieces) {
    if (typeof piece === "string") texts.push(piece);
    else {
      endText();
      parts.push(piece);
    }
  }
  endText();
  return parts;
}
