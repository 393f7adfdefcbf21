import type { Template, TemplatePart } from "./ast.ts";
import { normalized } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import type { ForPiece, IfPiece, Piece, Pieces, TextPiece } from "./template-pieces.ts";
import { fail } from "./trouble.ts";

/** Matches up the directives of a template that was read whole. */
export function assemble(
  cursor: Cursor,
  pieces: Pieces,
  place: { readonly start: number; readonly end: number; readonly heredoc: boolean },
): Template {
  const reader: Reader = { cursor, list: pieces.list, next: 0 };
  cursor.depth -= pieces.open;
  const parts = readParts(reader);
  const stray = reader.list[reader.next];
  if (stray) {
    const detail = `\`${stray.kind}\` closes nothing. Remove it, or open it with \`%{if}\` or \`%{for}\`.`;
    fail(cursor, "Unbalanced template directive", detail, stray.start, stray.end);
  }
  const wraps = pieces.list.length === 1 && pieces.list[0]?.kind === "interpolation";
  cursor.height = pieces.height + pieces.deepest + 1;
  return { kind: "template", ...place, parts, wraps };
}

interface Reader {
  readonly cursor: Cursor;
  readonly list: readonly Piece[];
  next: number;
}

/** Reads up to a piece that closes something, or to the end. */
function readParts(reader: Reader): TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (;;) {
    const piece = reader.list[reader.next];
    switch (piece?.kind) {
      case "text":
        readText(reader, piece, parts);
        break;
      case "interpolation":
        reader.next++;
        parts.push(piece);
        break;
      case "if":
        parts.push(readIf(reader, piece));
        break;
      case "for":
        parts.push(readFor(reader, piece));
        break;
      default:
        return parts;
    }
  }
}

/** Joins texts that stand side by side; nothing is left of empty ones. */
function readText(reader: Reader, first: TextPiece, parts: TemplatePart[]): void {
  const texts: string[] = [];
  let last: Piece | undefined = first;
  let end = first.end;
  while (last?.kind === "text") {
    texts.push(last.text);
    end = last.end;
    last = reader.list[++reader.next];
  }
  const text = normalized(texts.join(""));
  if (text !== "") parts.push({ kind: "text", start: first.start, end, text });
}

function readIf(reader: Reader, opening: IfPiece): TemplatePart {
  reader.next++;
  const then = readParts(reader);
  let otherwise: TemplatePart[] = [];
  if (reader.list[reader.next]?.kind === "else") {
    reader.next++;
    otherwise = readParts(reader);
  }
  const end = readClosing(reader, opening, "endif");
  const { start, condition } = opening;
  return { kind: "if", start, end, condition, then, otherwise };
}

function readFor(reader: Reader, opening: ForPiece): TemplatePart {
  reader.next++;
  const body = readParts(reader);
  const end = readClosing(reader, opening, "endfor");
  const { start, key, item, collection } = opening;
  return { kind: "for", start, end, key, item, collection, body };
}

/** Reads the closing directive, and says where it ends. */
function readClosing(
  reader: Reader,
  opening: IfPiece | ForPiece,
  kind: "endif" | "endfor",
): number {
  const piece = reader.list[reader.next];
  if (piece?.kind === kind) reader.next++;
  else {
    const other = piece ? `found \`%{${piece.kind}}\`` : "the template ends";
    const detail = `Expected \`%{${kind}}\` for this \`${opening.kind}\`, but ${other}.`;
    fail(reader.cursor, "Unclosed template directive", detail, opening.start, opening.end);
  }
  return piece?.end ?? opening.end;
}
