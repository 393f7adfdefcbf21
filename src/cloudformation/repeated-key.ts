import type { Diagnostic } from "../source/diagnostic.ts";
import { positionAt, type SourceFile } from "../source/file.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A key that a mapping has twice. AWS does not say which one counts; its clients take the last one. */
export function repeatedKey(file: SourceFile, key: string, first: Place, place: Place): Diagnostic {
  const { line } = positionAt(file, first.start);
  const shown = key.length > 80 ? `${key.slice(0, 80)}…` : key;
  return {
    severity: "warning",
    summary: "A key is written twice",
    detail: `\`${shown}\` is already in line ${line}. Only the last one counts; remove one of the two.`,
    span: { file, start: place.start, end: place.end },
  };
}
