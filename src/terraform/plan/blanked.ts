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
 * configuration holds, passwords included, and reports quote the lines that they speak of. Terraform forgets
 * that copies of a secret are secret, so that a text which is secret somewhere is so everywhere.
 */
export function blanked(text: string, shown: readonly Shown[], all: readonly Shown[]): string {
  const secrets = new Set(all.flatMap((one) => marked(one.values, one.sensitive).flatMap(textsIn)));
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
    const hidden = [...marked(values, sensitive), ...copiesIn(values, secrets)];
    for (const one of hidden.sort((a, b) => a.start - b.start)) {
      upTo(one.start, true);
      upTo(one.end, false);
    }
    upTo(place.end, true);
  }
  upTo(text.length, false);
  return pieces.join("");
}

/** The parts of a value that are marked as secret. */
function marked(values: Json | undefined, sensitive: Json | undefined): readonly Json[] {
  if (!values) return [];
  if (isTrue(sensitive)) return [values];
  if (sensitive?.kind === "array")
    return itemsOf(values).flatMap((item, index) => marked(item, sensitive.items[index]));
  return [...fieldsOf(sensitive)].flatMap(([name, mask]) =>
    marked(fieldsOf(values).get(name), mask),
  );
}

/** Shorter texts are no secrets, and stand everywhere. */
const SHORTEST_SECRET = 4;

function textsIn(json: Json): readonly string[] {
  if (json.kind === "array") return json.items.flatMap(textsIn);
  if (json.kind === "object") return json.entries.flatMap(({ value }) => textsIn(value));
  const { value } = json;
  return typeof value === "string" && value.length >= SHORTEST_SECRET ? [value] : [];
}

function copiesIn(json: Json | undefined, secrets: ReadonlySet<string>): readonly Json[] {
  if (!json || secrets.size === 0) return [];
  if (json.kind === "array") return json.items.flatMap((item) => copiesIn(item, secrets));
  if (json.kind === "object") return json.entries.flatMap(({ value }) => copiesIn(value, secrets));
  return typeof json.value === "string" && secrets.has(json.value) ? [json] : [];
}
