import type { Expression } from "./ast.ts";
import { CLOSE_BRACE, PERCENT, TILDE, trimEnd, trimStart } from "./characters.ts";
import { atWord, type Cursor, peek, readName } from "./cursor.ts";
import { parseForNames } from "./parse-collection.ts";
import { enter, fail, found } from "./trouble.ts";

/**
 * What a template consists of before its directives are matched up. Strip markers and heredoc
 * indentation work on this flat list, in which every line of a heredoc is a text of its own.
 */
export type Piece = TextPiece | InterpolationPiece | IfPiece | ForPiece | ClosingPiece;

interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface TextPiece extends Placed {
  readonly kind: "text";
  text: string;
}

interface InterpolationPiece extends Placed {
  readonly kind: "interpolation";
  readonly value: Expression;
}

export interface IfPiece extends Placed {
  readonly kind: "if";
  readonly condition: Expression;
}

export interface ForPiece extends Placed {
  readonly kind: "for";
  readonly key: string | undefined;
  readonly item: string;
  readonly collection: Expression;
}

interface ClosingPiece extends Placed {
  readonly kind: "else" | "endif" | "endfor";
}

export interface Pieces {
  readonly list: Piece[];
  /** True after `~}`: a text that follows at once loses its leading white space. */
  strip: boolean;
  /** Directives that were opened and not closed so far. */
  open: number;
  /** The most directives that were open at a time. */
  deepest: number;
  /** Levels of the tallest expression within. */
  height: number;
}

export function newPieces(): Pieces {
  return { list: [], strip: false, open: 0, deepest: 0, height: 0 };
}

export function addText(pieces: Pieces, start: number, end: number, text: string): void {
  pieces.list.push({ kind: "text", start, end, text: pieces.strip ? trimStart(text) : text });
  pieces.strip = false;
}

/** Whether `${` or `%{` stands here, given that `$` or `%` does. */
export function atSequence(text: string, at: number): boolean {
  return text.startsWith("{", at + 1);
}

// sequence  = "${" [ "~" ] expression [ "~" ] "}" | "%{" [ "~" ] directive [ "~" ] "}"
// directive = "if" expression | "else" | "endif" | "for" NAME [ "," NAME ] "in" expression | "endfor"

/** Reads one interpolation or directive. */
export function readSequence(cursor: Cursor, pieces: Pieces): void {
  const start = cursor.at;
  const isDirective = cursor.text.charCodeAt(start) === PERCENT;
  cursor.at += 2;
  const last = pieces.list.at(-1);
  if (cursor.text.charCodeAt(cursor.at) === TILDE) {
    cursor.at++;
    if (last?.kind === "text") last.text = trimEnd(last.text);
  }
  pieces.strip = false;
  const { multiline } = cursor;
  cursor.multiline = true;
  if (isDirective) readDirective(cursor, pieces, start);
  else {
    const value = cursor.expression(cursor);
    pieces.height = Math.max(pieces.height, cursor.height);
    closeSequence(cursor, pieces, start);
    pieces.list.push({ kind: "interpolation", start, end: cursor.at, value });
  }
  cursor.multiline = multiline;
}

function closeSequence(cursor: Cursor, pieces: Pieces, start: number): void {
  const code = peek(cursor);
  if (code === TILDE && cursor.text.charCodeAt(cursor.at + 1) === CLOSE_BRACE) {
    pieces.strip = true;
    cursor.at += 2;
  } else if (code === CLOSE_BRACE) {
    cursor.at++;
  } else if (cursor.at >= cursor.text.length) {
    const detail = "The text ends before the `}` that closes this.";
    fail(cursor, "Unclosed template sequence", detail, start, start + 2);
  } else {
    const opening = cursor.text.slice(start, start + 2);
    const detail = `Expected \`}\`, but found ${found(cursor)}. Write \`${opening.charAt(0)}${opening}\` for a literal \`${opening}\`.`;
    fail(cursor, "Unclosed template sequence", detail);
  }
}

function readDirective(cursor: Cursor, pieces: Pieces, start: number): void {
  peek(cursor);
  const wordStart = cursor.at;
  if (atWord(cursor, "if")) {
    cursor.at += "if".length;
    openDirective(cursor, pieces, start);
    const condition = cursor.expression(cursor);
    pieces.height = Math.max(pieces.height, cursor.height);
    closeSequence(cursor, pieces, start);
    pieces.list.push({ kind: "if", start, end: cursor.at, condition });
  } else if (atWord(cursor, "for")) {
    cursor.at += "for".length;
    openDirective(cursor, pieces, start);
    const { key, item } = parseForNames(cursor);
    const collection = cursor.expression(cursor);
    pieces.height = Math.max(pieces.height, cursor.height);
    closeSequence(cursor, pieces, start);
    pieces.list.push({ kind: "for", start, end: cursor.at, key, item, collection });
  } else {
    const word = readName(cursor);
    if (word !== "else" && word !== "endif" && word !== "endfor") {
      cursor.at = wordStart;
      const detail = `Expected \`if\`, \`else\`, \`endif\`, \`for\` or \`endfor\`, but found ${found(cursor)}. Write \`%%{\` for a literal \`%{\`.`;
      fail(cursor, "Unknown template directive", detail);
      return;
    }
    if (word !== "else") closeDirective(cursor, pieces);
    closeSequence(cursor, pieces, start);
    pieces.list.push({ kind: word, start, end: cursor.at });
  }
}

function openDirective(cursor: Cursor, pieces: Pieces, start: number): void {
  enter(cursor, start);
  pieces.open++;
  pieces.deepest = Math.max(pieces.deepest, pieces.open);
}

function closeDirective(cursor: Cursor, pieces: Pieces): void {
  if (pieces.open === 0) return;
  pieces.open--;
  cursor.depth--;
}
