/** One input file, kept whole so that any part of it can be shown to the reader. */
export interface SourceFile {
  /** As reports print it: relative to the repository root, `/` on every platform. */
  readonly path: string;
  readonly text: string;
  /** True for code that is not this repository's own, such as an installed module. */
  readonly vendored: boolean;
}

/** A half-open range of one file, in UTF-16 code units: `start <= offset < end`. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A place as people and SARIF count: both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/** Offsets at which lines begin. `\n` and `\r\n` end a line; a lone `\r` does not. */
export function lineStartsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf("\n"); at !== -1; at = file.text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  lineStarts.set(file, starts);
  return starts;
}

/** The place of an offset; one past the end of the text is the end of its last line. */
export function positionAt(file: SourceFile, offset: number): Position {
  const starts = lineStartsOf(file);
  const index = lineIndexAt(starts, offset);
  return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
}

/** The line that an offset is in, counted from 0: the last whose start is not behind it. */
export function lineIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of a line (counted from 1) without its line end. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStartsOf(file);
  const start = starts[line - 1];
  if (start === undefined) return "";
  const text = file.text.slice(start, starts[line] ?? file.text.length);
  return text.replace(/\r?\n$/, "");
}

/**
 * The part of a span that lies on its first line. Reports point at one line: code scanning shows a
 * finding on a pull request only if every line of its region is in the diff.
 */
export function firstLineOf(span: Span): Span {
  // A line may be as long as its file: nothing behind the span is looked at.
  const length = span.file.text.slice(span.start, span.end).indexOf("\n");
  if (length === -1) return span;
  const newline = span.start + length;
  const end = span.file.text[newline - 1] === "\r" ? newline - 1 : newline;
  return { file: span.file, start: span.start, end: Math.max(end, span.start) };
}
