import type { Diagnostic } from "../source/diagnostic.ts";
import { endOfName, isDigit, NEWLINE, QUOTE, RETURN } from "./characters.ts";
import type { Cursor } from "./cursor.ts";

/** Levels of blocks, brackets, templates and unary operators that may stand inside one another. */
export const MAX_DEPTH = 256;

/**
 * Levels of one expression's tree. A chain such as `a + b + c` or `a.b.c` grows one level per link
 * without being nested, and whoever walks the tree recurses into it.
 */
export const MAX_HEIGHT = 1024;

const TOO_DEEP = `Nested deeper than ${MAX_DEPTH} levels`;
const TOO_TALL = `Expression chained longer than ${MAX_HEIGHT} links`;

/** Whether this is about one of our own limits: the text may be valid HCL all the same. */
export function isLimit(diagnostic: Diagnostic): boolean {
  return diagnostic.summary === TOO_DEEP || diagnostic.summary === TOO_TALL;
}

/** Gives up what is being read, up to the next `recover`. The span is that of the next token by default. */
export function fail(
  cursor: Cursor,
  summary: string,
  detail: string,
  start = cursor.at,
  end = endOfToken(cursor.text, start),
): void {
  if (cursor.failed) return;
  report(cursor, summary, detail, start, end);
  cursor.failed = true;
  cursor.failedAt = cursor.at;
  cursor.at = cursor.text.length;
}

/** Reports an error that does not stop the parser. One line gets one error: the next ones follow from it. */
export function report(
  cursor: Cursor,
  summary: string,
  detail: string,
  start: number,
  end: number,
): void {
  cursor.errors++;
  const last = cursor.diagnostics.at(-1)?.span;
  if (last && last.start <= start && !hasNewline(cursor.text, last.start, start)) return;
  cursor.diagnostics.push({
    severity: "error",
    summary,
    detail,
    span: { file: cursor.file, start, end },
  });
}

function hasNewline(text: string, start: number, end: number): boolean {
  const newline = text.indexOf("\n", start);
  return newline !== -1 && newline < end;
}

/** Enters one more level; the caller leaves it with `cursor.depth--`, also after an error. */
export function enter(cursor: Cursor, start: number): void {
  if (++cursor.depth <= MAX_DEPTH) return;
  failOnce(
    cursor,
    TOO_DEEP,
    "This stands inside more blocks, brackets or templates than we read. Split it up.",
    start,
  );
}

export function failTooTall(cursor: Cursor, start: number): void {
  failOnce(
    cursor,
    TOO_TALL,
    "This expression chains more operators or accesses than we read. Split it up.",
    start,
  );
}

/** The place where a limit is first met says enough: there may be thousands like it. */
function failOnce(cursor: Cursor, summary: string, detail: string, start: number): void {
  if (cursor.diagnostics.some((diagnostic) => diagnostic.summary === summary)) {
    if (cursor.failed) return;
    cursor.errors++;
    cursor.failed = true;
    cursor.failedAt = cursor.at;
    cursor.at = cursor.text.length;
    return;
  }
  fail(cursor, summary, detail, start);
}

/** What stands at the cursor, in words for a message. */
export function found(cursor: Cursor): string {
  const { text, at } = cursor;
  if (at >= text.length) return "the end of the text";
  const code = text.charCodeAt(at);
  if (code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) === NEWLINE)) {
    return "the end of the line";
  }
  if (text.startsWith("#", at) || text.startsWith("//", at)) return "the end of the line";
  if (code === QUOTE) return "a string";
  const token = text.slice(at, endOfToken(text, at));
  if (isDigit(code)) return `the number \`${token}\``;
  if (/^[\p{L}\p{N}\p{P}\p{S}]/u.test(token)) return `\`${token}\``;
  const hex = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `the character U+${hex}`;
}

const token = /[0-9][0-9.]*|&&|\|\||[=!<>]=|=>|\.\.\.|::|[^\r\n]/uy;

function endOfToken(text: string, start: number): number {
  const name = endOfName(text, start);
  if (name > start) return name;
  token.lastIndex = start;
  return start + (token.exec(text)?.[0].length ?? 0);
}
