import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  DOLLAR,
  endOfName,
  HASH,
  LESS,
  MINUS,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  PERCENT,
  QUOTE,
  SLASH,
  SPACE,
  STAR,
  TAB,
} from "./characters.ts";
import { type Cursor, endOfLineComment, keepComment } from "./cursor.ts";
import { indentOf } from "./unclosed.ts";

/**
 * Ends the error state behind the item that starts at `from`. Brackets, strings and heredocs are
 * followed from there. What was left open must not swallow the rest of the text, so a line below the
 * error that looks like the start of an item and is indented no further than this one is taken at
 * its word. So is a closing brace that has no opening one within the item.
 */
export function recover(cursor: Cursor, from: number): void {
  cursor.at = endOfItem(cursor, from);
  cursor.failed = false;
  cursor.multiline = false;
}

/** Follows the brackets in one pass over the text; `open` holds those that are still open. */
function endOfItem(cursor: Cursor, from: number): number {
  const { text, failedAt } = cursor;
  const indent = indentOf(text, from);
  const open: number[] = [];
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const top = open.at(-1);
    if (code === NEWLINE) {
      if (top === QUOTE) open.pop();
      if (at >= failedAt && open.length === 0) return at;
      at++;
      if (lineEnd(text, at) > failedAt && resumes(text, at, indent)) return at;
    } else if (top === QUOTE) {
      at = skipInString(text, at, code, open);
    } else if (code === CLOSE_BRACE) {
      while (open.at(-1) === OPEN_BRACKET || open.at(-1) === OPEN_PAREN) open.pop();
      if (open.length === 0 && at >= failedAt && at > from) return at;
      open.pop();
      at++;
    } else if (code === CLOSE_BRACKET || code === CLOSE_PAREN) {
      if (top === (code === CLOSE_PAREN ? OPEN_PAREN : OPEN_BRACKET)) open.pop();
      at++;
    } else {
      if (code === OPEN_BRACE || code === OPEN_BRACKET || code === OPEN_PAREN || code === QUOTE) {
        open.push(code);
      }
      at = skipInCode(cursor, at, code);
    }
  }
  return at;
}

/** Strings end with the line, unless a sequence in them goes on. `DOLLAR` stands for a sequence. */
function skipInString(text: string, at: number, code: number, open: number[]): number {
  if (code === BACKSLASH) return text.charCodeAt(at + 1) === NEWLINE ? at + 1 : at + 2;
  if (code === QUOTE) open.pop();
  else if ((code === DOLLAR || code === PERCENT) && text.startsWith("{", at + 1)) {
    const escaped = text.charCodeAt(at - 1) === code;
    if (!escaped) open.push(DOLLAR);
    return at + 2;
  }
  return at + 1;
}

/** Skips a comment or a heredoc as a whole, and any other character by itself. */
function skipInCode(cursor: Cursor, at: number, code: number): number {
  const { text } = cursor;
  const after = text.charCodeAt(at + 1);
  if (code === HASH || (code === SLASH && after === SLASH)) return endOfLineComment(cursor, at);
  if (code === SLASH && after === STAR && !cursor.unendedComment) {
    const close = text.indexOf("*/", at + 2);
    if (close !== -1) {
      keepComment(cursor, at, close + 2);
      return close + 2;
    }
    cursor.unendedComment = true;
  }
  if (code === LESS && after === LESS) return skipHeredoc(cursor, at);
  return at + 1;
}

/** A heredoc whose closing name is nowhere to be found is not skipped. */
function skipHeredoc(cursor: Cursor, at: number): number {
  const { text } = cursor;
  const nameStart = at + (text.charCodeAt(at + 2) === MINUS ? 3 : 2);
  const nameEnd = endOfName(text, nameStart);
  const lines = markerLines(cursor).get(text.slice(nameStart, nameEnd)) ?? [];
  if (lineEnd(text, nameEnd) > nameEnd + 1) return nameEnd;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) > nameEnd) high = middle;
    else low = middle + 1;
  }
  const line = lines[low];
  return line === undefined ? nameEnd : lineEnd(text, line);
}

const markers = new WeakMap<Cursor, ReadonlyMap<string, readonly number[]>>();

/** The lines that hold a single word, by that word: one of them may end a heredoc. */
function markerLines(cursor: Cursor): ReadonlyMap<string, readonly number[]> {
  const known = markers.get(cursor);
  if (known) return known;
  const lines = new Map<string, number[]>();
  for (const match of cursor.text.matchAll(/^[^\S\n]*(\S+)[^\S\n]*$/gm)) {
    const [, word = ""] = match;
    const offsets = lines.get(word);
    if (offsets) offsets.push(match.index);
    else lines.set(word, [match.index]);
  }
  markers.set(cursor, lines);
  return lines;
}

const itemStart =
  /[ \t]*[A-Za-z_][\w-]*[ \t]*(?:=(?![=>])|(?:(?:"[^"\n]*"|[\w-]+)[ \t]*)*\{[ \t]*(?:#.*|\/\/.*|\}.*)?\r?$)/my;

/** Whether the line reads like the start of an item, or the end of a block, outside of this one. */
function resumes(text: string, lineStart: number, indent: number): boolean {
  let first = lineStart;
  while (text.charCodeAt(first) === SPACE || text.charCodeAt(first) === TAB) first++;
  if (first - lineStart > indent) return false;
  if (text.charCodeAt(first) === CLOSE_BRACE) return first - lineStart < indent;
  itemStart.lastIndex = lineStart;
  return itemStart.test(text);
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  return newline === -1 ? text.length : newline;
}
