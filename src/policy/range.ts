import { lineStartsOf, positionAt, type SourceFile, type Span } from "../source/file.ts";

/** A stretch of a file, in UTF-16 units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether nothing stands on the line in front of an offset. */
export function isAlone(file: SourceFile, offset: number): boolean {
  return /^[\s\uFEFF]*$/.test(file.text.slice(lineAt(file, offset).start, offset));
}

/** The line that an offset is on, with its line end. */
export function lineAt(file: SourceFile, offset: number): Span {
  const starts = lineStartsOf(file);
  const { line } = positionAt(file, offset);
  return { file, start: starts[line - 1] ?? 0, end: starts[line] ?? file.text.length };
}

/** The index of the last of the sorted ranges that begins before the offset, or -1. */
export function lastBefore(ranges: readonly Range[], offset: number): number {
  let low = -1;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What is farther below than this is not directly below, whatever is in between. */
const FARTHEST = 5_000;

/** Whether no empty line lies between the end of a comment and the start of something below it. */
export function isDirectlyBelow(file: SourceFile, end: number, start: number): boolean {
  return start - end <= FARTHEST && !/\n[ \t\r]*\n/.test(file.text.slice(end, start));
}
