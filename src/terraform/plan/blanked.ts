import type { Json, JsonPlace } from "../../source/json.ts";
import { fieldsOf, isTrue, itemsOf } from "./fields.ts";

/** A stretch of the text that may be shown, apart from what is secret in it. */
export interface Shown {
  readonly place: JsonPlace;
  readonly values: Json | undefined;
  readonly sensitive: Json | undefined;
}

/**
 * The text with everything blank that is not shown, every character at its place. A plan holds whatever the
 * configuration holds, passwords included, and reports quote the lines that they speak of.
 */
export function blanked(text: string, shown: readonly Shown[]): string {
  const pieces: string[] = [];
  let at = 0;
  const upTo = (end: number, isShown: boolean): void => {
    if (end <= at) return;
    const piece = text.slice(at, end);
    pieces.push(isShown ? piece : piece.replace(/[^\r\n]/g, " "));
    at = end;
  };
  const sorted = [...shown].sort((a, b) => a.place.start - b.place.start);
  for (const { place, values, sensitive } of sorted) {
    upTo(place.start, false);
    const secrets = secretsIn(values, sensitive).sort((a, b) => a.start - b.start);
    for (const secret of secrets) {
      upTo(secret.start, true);
      upTo(secret.end, false);
    }
    upTo(place.end, true);
  }
  upTo(text.length, false);
  return pieces.join("");
}

function secretsIn(values: Json | undefined, sensitive: Json | undefined): JsonPlace[] {
  if (!values) return [];
  if (isTrue(sensitive)) return [values];
  if (sensitive?.kind === "array") {
    return itemsOf(values).flatMap((item, index) => secretsIn(item, sensitive.items[index]));
  }
  return [...fieldsOf(sensitive)].flatMap(([name, mask]) =>
    secretsIn(fieldsOf(values).get(name), mask),
  );
}
