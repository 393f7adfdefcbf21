import { lineStartsOf, lineText, positionAt } from "../../source/file.ts";
import { chainOf, graft, type Origin } from "../../value/origin.ts";
import type { OriginAt, Pieces } from "./json.ts";

/**
 * Where the lines of a text stand that is written line by line, as in a heredoc or a block of YAML: below
 * a header line, perhaps indented. A line that is not found again belongs to the text as a whole.
 */
export function linesOf(pieces: Pieces, whole: Origin | undefined): OriginAt {
  if (!whole) return () => undefined;
  const text = pieces.map((piece) => (typeof piece === "string" ? piece : HOLE)).join("");
  const lines = text.split("\n");
  const span = chainOf(whole).at(-1)?.span;
  if (!span || lines.length < 2) return () => whole;
  const { file } = span;
  const header = positionAt(file, span.start).line;
  const starts = startsOf(lines);
  const fileStarts = lineStartsOf(file);
  return (offset) => {
    const index = indexBefore(starts, offset);
    const number = header + 1 + index;
    const written = lineText(file, number);
    const start = (fileStarts[number - 1] ?? 0) + (written.length - written.trimStart().length);
    const isInside = start < span.end && fits(lines[index] ?? "", written);
    if (!isInside) return whole;
    const end = start + written.trim().length;
    return graft(whole, { span: { file, start, end }, note: "", role: "written" });
  };
}

const HOLE = "\0";

/** An unknown piece is written as something else; what stands before it is the same. */
function fits(line: string, written: string): boolean {
  const [start = "", ...rest] = line.split(HOLE);
  const expected = written.trim();
  return rest.length === 0 ? start.trim() === expected : expected.startsWith(start.trimStart());
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return starts;
}

/** The last start that is not behind the offset. */
function indexBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
