import type { Block, Body, Label } from "./ast.ts";
import {
  CLOSE_BRACE,
  COMMA,
  END,
  EQUALS,
  NEWLINE,
  OPEN_BRACE,
  QUOTE,
  startsName,
} from "./characters.ts";
import { type Cursor, peek, peekAcrossLines, readName } from "./cursor.ts";
import { atEquals, readAttribute, readUnendedAttribute } from "./parse-attribute.ts";
import { readQuotedName } from "./quoted.ts";
import { recover } from "./recover.ts";
import { enter, fail, found, report } from "./trouble.ts";
import { type Items, releaseSwallowed, reportUnclosed } from "./unclosed.ts";

// body = { attribute | block }

/** Reads the whole text as a body. */
export function parseFileBody(cursor: Cursor): Body {
  const items: Items = { attributes: new Map(), blocks: [] };
  readItems(cursor, items);
  while (cursor.at < cursor.text.length) {
    const detail = "This `}` closes nothing. Remove it, or open its block.";
    report(cursor, "Unbalanced brace", detail, cursor.at, cursor.at + 1);
    markLast(items.blocks);
    cursor.at++;
    readItems(cursor, items);
  }
  return makeBody(items, 0, cursor.text.length, cursor.errors > 0);
}

/** The block in front of a brace too many may have ended too early. */
function markLast(blocks: Block[]): void {
  const last = blocks.pop();
  if (last) blocks.push({ ...last, body: { ...last.body, broken: true } });
}

function makeBody(items: Items, start: number, end: number, broken: boolean): Body {
  const body = { kind: "body", start, end, ...items } as const;
  return broken ? { ...body, broken } : body;
}

/** Reads up to a closing brace, where the cursor is left, or to the end. Bad items are skipped. */
function readItems(cursor: Cursor, items: Items): void {
  for (let code = peekAcrossLines(cursor); ; code = peekAcrossLines(cursor)) {
    const start = cursor.at;
    if (cursor.failed) recover(cursor, start);
    else if (code === CLOSE_BRACE || code === END) return;
    else {
      if (startsName(cursor.text, start)) readItem(cursor, items);
      else failAtItem(cursor, code);
      if (cursor.failed) recover(cursor, start);
    }
  }
}

function failAtItem(cursor: Cursor, code: number): void {
  if (code === QUOTE) {
    const detail = "Names of arguments and types of blocks are written without quotes.";
    fail(cursor, "Quoted name", detail);
  } else if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(cursor.text.slice(cursor.at, cursor.at + 9))) {
    fail(cursor, "Merge conflict", "Keep one of the two versions and remove the markers.");
  } else {
    fail(cursor, "Missing name", `Expected an argument or a block, but found ${found(cursor)}.`);
  }
}

function readItem(cursor: Cursor, items: Items): void {
  const start = cursor.at;
  const name = readName(cursor);
  const code = peek(cursor);
  if (atEquals(cursor, code)) readAttribute(cursor, items.attributes, name, start);
  else if (code === QUOTE || code === OPEN_BRACE || startsName(cursor.text, cursor.at)) {
    readBlock(cursor, items, name, start);
  } else {
    const detail = `Expected \`=\` and a value, or \`{\` and a block's content, but found ${found(cursor)}.`;
    fail(cursor, "Incomplete item", detail, start, start + name.length);
  }
}

// block = NAME { STRING | NAME } "{" ( body | NAME "=" expression ) "}" NEWLINE

function readBlock(cursor: Cursor, items: Items, type: string, start: number): void {
  const labels: Label[] = [];
  let headerEnd = start + type.length;
  let code = peek(cursor);
  while (!cursor.failed && (code === QUOTE || startsName(cursor.text, cursor.at))) {
    labels.push(readLabel(cursor, code));
    if (!cursor.failed) headerEnd = cursor.at;
    code = peek(cursor);
  }
  if (code !== OPEN_BRACE) failHeader(cursor, code);
  const unreadable = cursor.failed;
  if (unreadable && !resumeAtBrace(cursor, start)) return;
  enter(cursor, start);
  const { errors } = cursor;
  const inner: Items = { attributes: new Map(), blocks: [] };
  const bodyStart = ++cursor.at;
  if (!cursor.failed) readContent(cursor, inner);
  cursor.depth--;
  if (cursor.failed) return;
  const closed = cursor.at < cursor.text.length;
  const following: Items = { attributes: items.attributes, blocks: [] };
  if (!closed) reportUnclosed(cursor, start, headerEnd);
  const bodyEnd = closed ? cursor.at : releaseSwallowed(cursor.text, start, inner, following);
  const end = closed ? ++cursor.at : bodyEnd;
  const body = makeBody(inner, bodyStart, bodyEnd, !closed || cursor.errors > errors);
  if (!unreadable) {
    items.blocks.push({ kind: "block", start, end, type, labels, headerEnd, body });
  }
  for (const block of following.blocks) items.blocks.push(block);
  endBlock(cursor);
}

/** A block whose header cannot be read is read nevertheless, if only to know where it ends. */
function resumeAtBrace(cursor: Cursor, start: number): boolean {
  const newline = cursor.text.indexOf("\n", start);
  const line = cursor.text.slice(start, newline === -1 ? cursor.text.length : newline).trimEnd();
  if (!line.endsWith("{") || cursor.failedAt > start + line.length) return false;
  cursor.at = start + line.length - 1;
  cursor.failed = false;
  return true;
}

/** An opening brace on a line further down is reported and taken for what it is meant to be. */
function failHeader(cursor: Cursor, code: number): void {
  const { at } = cursor;
  const next = peekAcrossLines(cursor);
  if (code === NEWLINE && next === OPEN_BRACE) {
    const detail = "The opening brace stands on the line of the block's type and labels.";
    report(cursor, "Opening brace on its own line", detail, cursor.at, cursor.at + 1);
    return;
  }
  cursor.at = at;
  const detail =
    code === EQUALS
      ? "A block has no `=`. Write `{` after its labels; or remove the labels, if this is an argument."
      : `Expected a label or \`{\`, but found ${found(cursor)}.`;
  fail(cursor, "Invalid block header", detail);
}

function readLabel(cursor: Cursor, code: number): Label {
  const start = cursor.at;
  if (code !== QUOTE) return { start, text: readName(cursor), end: cursor.at };
  return { start, text: readQuotedName(cursor), end: cursor.at };
}

function readContent(cursor: Cursor, items: Items): void {
  const code = peek(cursor);
  if (code !== NEWLINE && code !== END && code !== CLOSE_BRACE) readOnlyAttribute(cursor, items);
  readItems(cursor, items);
}

/** Reads the one attribute that may stand on the line of its block's braces. */
function readOnlyAttribute(cursor: Cursor, items: Items): void {
  const start = cursor.at;
  const name = readName(cursor);
  if (name === "" || !atEquals(cursor, peek(cursor))) {
    cursor.at = start;
    reportOneLine(cursor);
    return;
  }
  readUnendedAttribute(cursor, items.attributes, name, start);
  if (cursor.failed) {
    recover(cursor, start);
    return;
  }
  const code = peek(cursor);
  if (code === CLOSE_BRACE || code === END) return;
  reportOneLine(cursor);
  if (code === COMMA) cursor.at++;
}

function reportOneLine(cursor: Cursor): void {
  const detail = `Found ${found(cursor)}. A block on one line holds a single argument: \`name { argument = value }\`. Write each item on a line of its own.`;
  report(cursor, "Invalid block on one line", detail, cursor.at, cursor.at + 1);
}

/** Checks that the line ends. Another item on the line is reported and read. */
function endBlock(cursor: Cursor): void {
  const code = peek(cursor);
  if (code === NEWLINE || code === END) return;
  const { at } = cursor;
  const detail = `Expected the end of the line after \`}\`, but found ${found(cursor)}.`;
  if (code === CLOSE_BRACE || startsName(cursor.text, at)) {
    report(cursor, "Missing line end after a block", detail, at, at + 1);
  } else {
    fail(cursor, "Missing line end after a block", detail);
    recover(cursor, at);
  }
}
