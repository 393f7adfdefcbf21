import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile, Span } from "../source/file.ts";

/** Keys and indices from the top of a document down to a value. */
export type Path = readonly (string | number)[];

/** Data that knows where in its text every part of it stands. */
export interface Located {
  readonly file: SourceFile;
  readonly data: unknown;
  /** The value at the path, or the nearest enclosing one that exists. */
  value(path: Path): Span;
  /** The key of the value at the path; an item of a list has none and is given whole. */
  key(path: Path): Span;
}

/**
 * Characters `start` to `end` of a text value, found in its source: indentation, line folding and escapes
 * make the two differ. Characters are matched from left to right; blanks stand for any run of blanks.
 */
export function inside(at: Span, text: string, start: number, end: number): Span {
  const source = at.file.text;
  const header = /^[|>][^\n]*\n/.exec(source.slice(at.start, at.end));
  let from = at.start + (header?.[0].length ?? 0);
  const place: number[] = [];
  for (const char of text) {
    if (!isBlank(char)) {
      const found = source.indexOf(char, from);
      if (found !== -1 && found < at.end) from = found;
    }
    for (let unit = 0; unit < char.length; unit++) place.push(from + unit);
    if (!isBlank(char) || isBlank(source[from] ?? "")) from += char.length;
  }
  const first = place[start] ?? from;
  const last = place[end - 1];
  return { file: at.file, start: first, end: last === undefined ? first : last + 1 };
}

const isBlank = (char: string): boolean => /\s/.test(char);

export function errorAt(span: Span, summary: string, detail: string): Diagnostic {
  return { severity: "error", summary, detail, span };
}
