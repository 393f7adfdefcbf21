import type { Template } from "./ast.ts";
import { DOLLAR, endOfName, isSpace, MINUS, NEWLINE, PERCENT, RETURN } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { outdent } from "./outdent.ts";
import { assemble } from "./template.ts";
import { addText, atSequence, newPieces, type Pieces, readSequence } from "./template-pieces.ts";
import { fail } from "./trouble.ts";

/** After so many heredocs without an end in one text, the next ones are not looked through any more. */
const PATIENCE = 16;

// heredoc = ( "<<" | "<<-" ) NAME NEWLINE { line } { SPACE } NAME     and a line end after it

/** Reads a heredoc. The cursor is left in front of the line end after the closing name. */
export function parseHeredoc(cursor: Cursor): Template {
  const { text, at: start } = cursor;
  const flush = text.charCodeAt(start + 2) === MINUS;
  const nameStart = start + (flush ? 3 : 2);
  const nameEnd = endOfName(text, nameStart);
  const bodyStart = afterNewline(text, nameEnd);
  const pieces = newPieces();
  if (nameEnd === nameStart || bodyStart === nameEnd) failOpening(cursor, nameEnd);
  else readHeredoc(cursor, pieces, text.slice(nameStart, nameEnd), bodyStart);
  if (flush) outdent(pieces.list);
  return assemble(cursor, pieces, { start, end: cursor.at, heredoc: true });
}

function failOpening(cursor: Cursor, nameEnd: number): void {
  const detail = "Write `<<` or `<<-`, a name without quotes and nothing else on that line.";
  fail(cursor, "Invalid heredoc opening", detail, cursor.at, Math.max(nameEnd, cursor.at + 2));
}

function readHeredoc(cursor: Cursor, pieces: Pieces, name: string, bodyStart: number): void {
  const start = cursor.at;
  const { text } = cursor;
  const hopeless = cursor.unendedHeredocs >= PATIENCE;
  cursor.at = hopeless ? text.length : bodyStart;
  while (cursor.at < text.length) {
    const end = endOfMarker(text, cursor.at, name);
    if (end !== -1) {
      cursor.at = end;
      return;
    }
    readLine(cursor, pieces);
  }
  if (cursor.failed) return;
  cursor.unendedHeredocs++;
  cursor.at = start;
  const detail = `Expected a line that holds only \`${name}\`, and a line end after it.`;
  fail(
    cursor,
    "Unclosed heredoc",
    detail,
    start,
    start + text.slice(start, bodyStart).trimEnd().length,
  );
}

/** Where the line ends that starts here, if it holds only the name; -1 otherwise. */
function endOfMarker(text: string, start: number, name: string): number {
  let at = skipSpaces(text, start);
  if (!text.startsWith(name, at)) return -1;
  at = skipSpaces(text, at + name.length);
  return afterNewline(text, at) > at ? at : -1;
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); isSpace(code); code = text.charCodeAt(++at)) {
    if (code === NEWLINE || code === RETURN) break;
  }
  return at;
}

/** Reads one line with its line end; a sequence in it may hold further lines. */
export function readLine(cursor: Cursor, pieces: Pieces): void {
  const { text } = cursor;
  let from = cursor.at;
  let at = from;
  let decoded = "";
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      at++;
      break;
    }
    if (code === RETURN && text.charCodeAt(at + 1) !== NEWLINE) {
      cursor.at = at;
      fail(cursor, "Lone carriage return", "Lines end in `\\n` or `\\r\\n`.", at, at + 1);
      return;
    }
    if ((code === DOLLAR || code === PERCENT) && atSequence(text, at)) {
      if (at > cursor.at) addText(pieces, cursor.at, at, decoded + text.slice(from, at));
      decoded = "";
      cursor.at = at;
      readSequence(cursor, pieces);
      at = from = cursor.at;
    } else if (
      (code === DOLLAR || code === PERCENT) &&
      text.charCodeAt(at + 1) === code &&
      atSequence(text, at + 1)
    ) {
      decoded += text.slice(from, at);
      from = at + 1;
      at += 3;
    } else if ((code === DOLLAR || code === PERCENT) && endsLine(text, at + 2)) {
      at += 2;
      addText(pieces, cursor.at, at, decoded + text.slice(from, at));
      decoded = "";
      cursor.at = from = at;
    } else at++;
  }
  if (at > cursor.at) addText(pieces, cursor.at, at, decoded + text.slice(from, at));
  cursor.at = at;
}

/**
 * Whether one character stands between a literal `$` or `%` and the line end. HCL's scanner then makes
 * the line end a text of its own, which shows where a strip marker follows.
 */
function endsLine(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before !== NEWLINE && before < 128 && afterNewline(text, at) > at;
}

function afterNewline(text: string, at: number): number {
  if (text.charCodeAt(at) === NEWLINE) return at + 1;
  return text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEWLINE ? at + 2 : at;
}
