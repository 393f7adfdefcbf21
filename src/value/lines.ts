import { lineIndexAt, lineStartsOf, lineText, positionAt, type Span } from "../source/file.ts";
import { chainOf, graft, type Origin } from "./origin.ts";
import type { OriginAt, Pieces } from "./read-json.ts";
import type { Piece, StringValue, Unknown } from "./value.ts";

/**
 * Where the parts of a text stand, to the line: where its pieces are written, or else where its lines are
 * found again below a header line. What is not found belongs to the text as a whole.
 */
export function linesOf(parts: Pieces, { origin, pieces }: StringValue | Unknown): OriginAt {
  if (!origin) return () => undefined;
  const spanAt = pieces ? inPieces(pieces) : foundAgain(parts, origin);
  return (offset) => {
    const span = spanAt(offset);
    return span ? graft(origin, { span, note: "", role: "written" }) : origin;
  };
}

type SpanAt = (offset: number) => Span | undefined;

function inPieces(pieces: readonly Piece[]): SpanAt {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += lengthOf(text);
  }
  const lines = new Map<number, SpanAt>();
  return (offset) => {
    const index = lineIndexAt(starts, offset);
    const piece = pieces[index];
    if (!piece) return undefined;
    const spanAt = lines.get(index) ?? inPiece(piece);
    lines.set(index, spanAt);
    return spanAt(offset - (starts[index] ?? 0));
  };
}

const lengthOf = (text: Piece["text"]): number => {
  if (typeof text === "string") return text.normalize("NFC").length;
  return text.parts ? text.parts.reduce((sum, part) => sum + lengthOf(part), 0) : 1;
};

/** The lines of a piece that is written out are those of its file, but for blank ones that are cut off. */
function inPiece({ text, span, literal }: Piece): SpanAt {
  const { file, start, end } = span;
  const first = positionAt(file, start).line;
  if (!literal || typeof text !== "string") return () => trimmedLine(span, first);
  const last = positionAt(file, end - 1).line;
  const source = file.text.slice(start, end);
  const cut = blankLinesOf(source) - blankLinesOf(text);
  const starts = startsOf(text.split("\n"));
  return (offset) => trimmedLine(span, Math.min(first + cut + lineIndexAt(starts, offset), last));
}

const blankLinesOf = (text: string): number =>
  text.slice(0, text.length - text.trimStart().length).split("\n").length;

function trimmedLine({ file }: Span, number: number): Span {
  const written = lineText(file, number);
  const blanks = written.length - written.trimStart().length;
  const start = (lineStartsOf(file)[number - 1] ?? 0) + blanks;
  return { file, start, end: start + written.trim().length };
}

function foundAgain(parts: Pieces, whole: Origin): SpanAt {
  const text = parts.map((part) => (typeof part === "string" ? part : HOLE)).join("");
  const lines = text.split("\n");
  const span = chainOf(whole).at(-1)?.span;
  if (!span || lines.length < 2) return () => undefined;
  const header = positionAt(span.file, span.start).line;
  const starts = startsOf(lines);
  return (offset) => {
    const index = lineIndexAt(starts, offset);
    const found = trimmedLine(span, header + 1 + index);
    const isInside = found.start < span.end;
    return isInside && fits(lines[index] ?? "", textOf(found)) ? found : undefined;
  };
}

const textOf = ({ file, start, end }: Span): string => file.text.slice(start, end);

const HOLE = "\0";

/** An unknown piece is written as something else; what stands before it is the same. */
function fits(line: string, expected: string): boolean {
  const [start = "", ...rest] = line.split(HOLE);
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
