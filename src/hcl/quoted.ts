import type { Template, TemplatePart } from "./ast.ts";
import { BACKSLASH, DOLLAR, NEWLINE, normalized, PERCENT, QUOTE, RETURN } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { assemble } from "./template.ts";
import { addText, atSequence, newPieces, readSequence } from "./template-pieces.ts";
import { fail, report } from "./trouble.ts";

// quoted = '"' { CHARACTER | escape | sequence } '"'

/** Reads a quoted string, escapes decoded. */
export function parseQuoted(cursor: Cursor): Template {
  const { text, at: start } = cursor;
  const quote = text.indexOf('"', start + 1);
  if (quote === -1) return parseParts(cursor, start);
  const raw = text.slice(start + 1, quote);
  return special.test(raw) ? parseParts(cursor, start) : plain(cursor, start, quote, raw);
}

const special = /[\\$%\r\n]/;

/** A string without escapes or sequences, which most of them are. */
function plain(cursor: Cursor, start: number, quote: number, raw: string): Template {
  cursor.at = quote + 1;
  const end = quote + 1;
  const text = normalized(raw);
  const parts: TemplatePart[] =
    text === "" ? [] : [{ kind: "text", start: start + 1, end: quote, text }];
  return { kind: "template", start, end, parts, wraps: false, heredoc: false };
}

/**
 * Reads a quoted string that is a name: it may hold escapes but no sequences, and is not normalized.
 * Where there is a sequence it is reported, and the text is what is written.
 */
export function readQuotedName(cursor: Cursor): string {
  const { text, at: start } = cursor;
  const sequences = newPieces();
  let name = "";
  cursor.at++;
  while (!cursor.failed && text.charCodeAt(cursor.at) !== QUOTE) {
    if (atLineEnd(cursor)) failUnclosed(cursor, start);
    else if (atAnySequence(cursor)) readSequence(cursor, sequences);
    else name += readCharacters(cursor);
  }
  cursor.at++;
  cursor.depth -= sequences.open;
  if (sequences.list.length === 0 || cursor.failed) return name;
  const detail =
    "A label is a plain string. Write `$${` or `%%{` if the braces are meant literally.";
  report(cursor, "Template in a label", detail, start, cursor.at);
  return text.slice(start + 1, cursor.at - 1);
}

function parseParts(cursor: Cursor, start: number): Template {
  const { text } = cursor;
  const pieces = newPieces();
  cursor.at = start + 1;
  while (!cursor.failed) {
    if (text.charCodeAt(cursor.at) === QUOTE) break;
    if (atLineEnd(cursor)) failUnclosed(cursor, start);
    else if (atAnySequence(cursor)) readSequence(cursor, pieces);
    else {
      const from = cursor.at;
      const decoded = readCharacters(cursor);
      addText(pieces, from, cursor.at, decoded);
    }
  }
  cursor.at++;
  return assemble(cursor, pieces, { start, end: cursor.at, heredoc: false });
}

function atLineEnd({ text, at }: Cursor): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || code === NEWLINE || code === RETURN;
}

function atAnySequence({ text, at }: Cursor): boolean {
  const code = text.charCodeAt(at);
  return (code === DOLLAR || code === PERCENT) && atSequence(text, at);
}

function failUnclosed(cursor: Cursor, start: number): void {
  const detail =
    'Expected a closing `"` on this line. Write `\\n` for a line break, or use a heredoc (`<<EOT`) for longer text.';
  fail(cursor, "Unclosed string", detail, start, cursor.at);
}

/** Reads literal characters and escapes up to what ends them. */
function readCharacters(cursor: Cursor): string {
  const { text } = cursor;
  let decoded = "";
  let from = cursor.at;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === NEWLINE || code === RETURN) break;
    if (code === BACKSLASH) {
      decoded += text.slice(from, at);
      cursor.at = at;
      decoded += readEscape(cursor);
      if (cursor.failed) return decoded;
      at = from = cursor.at;
    } else if (code === DOLLAR || code === PERCENT) {
      if (atSequence(text, at)) break;
      if (text.charCodeAt(at + 1) === code && atSequence(text, at + 1)) {
        decoded += text.slice(from, at);
        from = at + 1;
        at += 3;
      } else at++;
    } else at++;
  }
  cursor.at = at;
  return decoded + text.slice(from, at);
}

const simpleEscapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  '"': '"',
  "\\": "\\",
};

function readEscape(cursor: Cursor): string {
  const { text, at } = cursor;
  const selector = text.charAt(at + 1);
  const simple = simpleEscapes[selector];
  if (simple !== undefined) {
    cursor.at = at + 2;
    return simple;
  }
  if (selector === "u" || selector === "U") return readCodePoint(cursor, selector === "u" ? 4 : 8);
  const character = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20);
  const detail = `\`\\${character.trim()}\` is not an escape sequence. Write \`\\\\\` for a backslash; the others are \`\\n\`, \`\\r\`, \`\\t\`, \`\\"\`, \`\\uXXXX\` and \`\\UXXXXXXXX\`.`;
  fail(
    cursor,
    "Unknown escape sequence",
    detail,
    at,
    Math.min(at + 1 + character.length, text.length),
  );
  return "";
}

function readCodePoint(cursor: Cursor, length: number): string {
  const { text, at } = cursor;
  const digits = text.slice(at + 2, at + 2 + length);
  const code = Number.parseInt(digits, 16);
  const complete = digits.length === length && /^[0-9A-Fa-f]+$/.test(digits);
  if (complete && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
    cursor.at = at + 2 + length;
    return String.fromCodePoint(code);
  }
  const selector = text.charAt(at + 1);
  const detail = complete
    ? `There is no character U+${digits}. Surrogates have no place here: write the character itself with \`\\U\` and eight digits.`
    : `\`\\${selector}\` is followed by ${length} hexadecimal digits.`;
  fail(cursor, "Invalid character escape", detail, at, at + 2);
  return "";
}
