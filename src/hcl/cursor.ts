import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Comment, Expression } from "./ast.ts";
import {
  BYTE_ORDER_MARK,
  END,
  endOfName,
  HASH,
  NEWLINE,
  RETURN,
  SLASH,
  SPACE,
  STAR,
  TAB,
} from "./characters.ts";
import { fail } from "./trouble.ts";

/**
 * The parser's only mutable state. The productions share it and read the text directly; there are
 * no tokens.
 *
 * After an error (`fail`) the cursor stands at the end of the text until `recover`, so that every
 * production under way finds nothing more to read and returns. What they return then is discarded.
 */
export interface Cursor {
  readonly file: SourceFile;
  readonly text: string;
  /** Offset of the next character. */
  at: number;
  /** True inside brackets, where a line end is white space. */
  multiline: boolean;
  /** Productions under way that can hold one another without end. */
  depth: number;
  /** Levels of the expression tree read last. */
  height: number;
  failed: boolean;
  /** Errors met so far; more than were reported, since one line gets one diagnostic. */
  errors: number;
  /** How far the text had been read when the error came up. */
  failedAt: number;
  /** Heredocs that were read to the end of the text in vain. */
  unendedHeredocs: number;
  /** True once a block comment was found open to the end of the text. */
  unendedComment: boolean;
  /** True once a block was found open at the end of the text. */
  unclosed: boolean;
  readonly diagnostics: Diagnostic[];
  readonly comments: Comment[];
  /** Reads an expression. Carried along because modules must not import one another in a circle. */
  readonly expression: (cursor: Cursor) => Expression;
}

/** A cursor over `start <= offset < end`; offsets count from the beginning of the file all the same. */
export function newCursor(
  file: SourceFile,
  expression: (cursor: Cursor) => Expression,
  start = 0,
  end = file.text.length,
): Cursor {
  const marked = start === 0 && file.text.charCodeAt(0) === BYTE_ORDER_MARK;
  return {
    file,
    text: end < file.text.length ? file.text.slice(0, end) : file.text,
    at: marked ? 1 : start,
    multiline: false,
    depth: 0,
    height: 0,
    failed: false,
    errors: 0,
    failedAt: 0,
    unendedHeredocs: 0,
    unendedComment: false,
    unclosed: false,
    diagnostics: [],
    comments: [],
    expression,
  };
}

/**
 * Skips white space and comments, and says which character comes next. Where line ends count, a line
 * comment is one: the cursor stays in front of it, and the answer is `NEWLINE`, as it is before `\r\n`.
 */
export function peek(cursor: Cursor): number {
  const { text } = cursor;
  let at = cursor.at;
  for (;;) {
    const code = at < text.length ? text.charCodeAt(at) : END;
    if (code === SPACE || code === TAB) {
      at++;
    } else if (code > SLASH || code === END) {
      cursor.at = at;
      return code;
    } else if (code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) === NEWLINE)) {
      if (!cursor.multiline) {
        cursor.at = at;
        return NEWLINE;
      }
      at += code === NEWLINE ? 1 : 2;
    } else if (code === HASH || (code === SLASH && text.charCodeAt(at + 1) === SLASH)) {
      if (!cursor.multiline) {
        cursor.at = at;
        return NEWLINE;
      }
      at = endOfLineComment(cursor, at);
    } else if (code === SLASH && text.charCodeAt(at + 1) === STAR) {
      cursor.at = at;
      at = endOfBlockComment(cursor);
      if (at === END) return END;
    } else {
      cursor.at = at;
      return code;
    }
  }
}

/** Skips white space, comments and line ends, and says which character comes next. */
export function peekAcrossLines(cursor: Cursor): number {
  const { multiline } = cursor;
  cursor.multiline = true;
  const code = peek(cursor);
  cursor.multiline = multiline;
  return code;
}

/** Reads the name at the cursor; an empty text when there is none. */
export function readName(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at = endOfName(cursor.text, start);
  return cursor.text.slice(start, cursor.at);
}

/** Whether the name at the cursor is this one. Words such as `for` are names everywhere else. */
export function atWord(cursor: Cursor, word: string): boolean {
  const { text, at } = cursor;
  return text.startsWith(word, at) && endOfName(text, at) === at + word.length;
}

/** Keeps a comment, once: recovery may read a stretch of text again. */
export function keepComment(cursor: Cursor, start: number, end: number): void {
  const last = cursor.comments.at(-1);
  if (last && start < last.end) return;
  cursor.comments.push({ start, end, text: cursor.text.slice(start, end) });
}

/** The offset of the line end after the comment that starts at `start`. */
export function endOfLineComment(cursor: Cursor, start: number): number {
  const newline = cursor.text.indexOf("\n", start);
  let end = newline === -1 ? cursor.text.length : newline;
  if (newline !== -1 && cursor.text.charCodeAt(end - 1) === RETURN) end--;
  keepComment(cursor, start, end);
  return end;
}

function endOfBlockComment(cursor: Cursor): number {
  const start = cursor.at;
  const close = cursor.unendedComment ? -1 : cursor.text.indexOf("*/", start + 2);
  if (close === -1) {
    cursor.unendedComment = true;
    fail(cursor, "Unclosed comment", "Close it with `*/`.", start, start + 2);
    return END;
  }
  keepComment(cursor, start, close + 2);
  return close + 2;
}
