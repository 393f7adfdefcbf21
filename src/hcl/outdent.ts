import { isSpace, trimStart } from "./characters.ts";
import type { Piece, TextPiece } from "./template-pieces.ts";

/**
 * Takes the common indentation from the lines of a `<<-` heredoc, in place. It counts the white space
 * a line starts with, one per character; lines of nothing but white space do not count, and a line
 * that starts with a sequence counts as zero. Strip markers have been applied before, so that a line
 * whose line end was stripped hides the start of the next one.
 */
export function outdent(pieces: readonly Piece[]): void {
  const firsts: TextPiece[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  let lineStart = true;
  for (const piece of pieces) {
    const text = piece.kind === "text" ? piece.text : undefined;
    if (lineStart) {
      const rest = text === undefined ? "" : trimStart(text);
      const blank = text?.endsWith("\n") && rest === "";
      if (!blank) smallest = Math.min(smallest, (text?.length ?? 0) - rest.length);
      if (!blank && piece.kind === "text") firsts.push(piece);
      lineStart = false;
    }
    if (text?.endsWith("\n")) lineStart = true;
  }
  for (const piece of firsts) piece.text = piece.text.slice(indentation(piece.text, smallest));
}

/** A mark that combines with the last white space taken goes with it, since they are one character. */
function indentation(text: string, count: number): number {
  const next = text.charCodeAt(count);
  if (count === 0 || count >= text.length || next < 0x300 || isSpace(next)) return count;
  const [cluster] = new Intl.Segmenter().segment(text.slice(count - 1));
  return count - 1 + (cluster?.segment.length ?? 1);
}
