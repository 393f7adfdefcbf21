import type { Expression } from "./ast.ts";
import { SPLAT_ITEM } from "./ast.ts";
import { CLOSE_BRACKET, DOT, isDigit, OPEN_BRACKET, STAR, startsName } from "./characters.ts";
import { type Cursor, peek, readName } from "./cursor.ts";
import { numberEnd } from "./number.ts";
import { enter, fail, found } from "./trouble.ts";

// postfix = "." NAME | "." NUMBER | "." "*" { "." ( NAME | NUMBER ) } | "[" expression "]" | "[" "*" "]" { postfix }

/** Reads what may follow a term: accesses, indexes and splats. */
export function parsePostfix(cursor: Cursor, term: Expression): Expression {
  let on = term;
  for (;;) {
    const code = peek(cursor);
    if (code === OPEN_BRACKET) on = parseBrackets(cursor, on);
    else if (code === DOT && !atEllipsis(cursor)) on = parseDot(cursor, on);
    else return on;
  }
}

function atEllipsis({ text, at }: Cursor): boolean {
  return text.charCodeAt(at + 1) === DOT && text.charCodeAt(at + 2) === DOT;
}

function parseDot(cursor: Cursor, on: Expression): Expression {
  const dot = cursor.at;
  cursor.at++;
  if (peek(cursor) !== STAR) return parseAccess(cursor, on);
  cursor.at++;
  const height = cursor.height;
  cursor.height = 0;
  let each: Expression = { kind: "variable", start: dot, end: cursor.at, name: SPLAT_ITEM };
  while (peek(cursor) === DOT && !atEllipsis(cursor)) {
    cursor.at++;
    if (peek(cursor) === STAR) {
      fail(
        cursor,
        "Splat within a splat",
        "`.*` cannot follow another `.*`. Write `[*]` for the first one.",
      );
    }
    each = parseAccess(cursor, each);
  }
  return splat(cursor, on, each, false, height);
}

/** Reads what stands after the dot. */
function parseAccess(cursor: Cursor, on: Expression): Expression {
  const { text, at } = cursor;
  const { start } = on;
  cursor.height++;
  if (startsName(text, at)) {
    const name = readName(cursor);
    return { kind: "attribute-access", start, end: cursor.at, on, name, legacy: false };
  }
  if (isDigit(text.charCodeAt(at))) {
    const end = numberEnd(text, at);
    const name = text.slice(at, end);
    if (!name.includes(".")) cursor.at = end;
    else failLegacyIndex(cursor, name, end);
    return { kind: "attribute-access", start, end: cursor.at, on, name, legacy: true };
  }
  fail(cursor, "Dot without a name", `Expected a name after the dot, but found ${found(cursor)}.`);
  return { kind: "invalid", start, end: at };
}

function failLegacyIndex(cursor: Cursor, digits: string, end: number): void {
  const brackets = digits
    .split(".")
    .map((index) => `[${index}]`)
    .join("");
  fail(
    cursor,
    "Index after a dot",
    `\`.${digits}\` reads as a fraction. Write indexes in brackets: \`${brackets}\`.`,
    cursor.at,
    end,
  );
}

function parseBrackets(cursor: Cursor, on: Expression): Expression {
  const open = cursor.at;
  const height = cursor.height;
  const { multiline } = cursor;
  cursor.at++;
  if (peek(cursor) === STAR) {
    cursor.at++;
    closeBracket(cursor, open);
    return parseFullSplat(cursor, on, open, height);
  }
  cursor.multiline = true;
  const key = cursor.expression(cursor);
  closeBracket(cursor, open);
  cursor.multiline = multiline;
  cursor.height = Math.max(height, cursor.height) + 1;
  return { kind: "index", start: on.start, end: cursor.at, on, key };
}

function closeBracket(cursor: Cursor, open: number): void {
  if (peek(cursor) === CLOSE_BRACKET) cursor.at++;
  else {
    fail(cursor, "Unclosed index", `Expected \`]\`, but found ${found(cursor)}.`, open, open + 1);
  }
}

function parseFullSplat(cursor: Cursor, on: Expression, open: number, height: number): Expression {
  enter(cursor, open);
  cursor.height = 0;
  const item = { kind: "variable", start: open, end: cursor.at, name: SPLAT_ITEM } as const;
  const each = parsePostfix(cursor, item);
  cursor.depth--;
  return splat(cursor, on, each, true, height);
}

function splat(
  cursor: Cursor,
  on: Expression,
  each: Expression,
  full: boolean,
  height: number,
): Expression {
  cursor.height = Math.max(height, cursor.height) + 1;
  return { kind: "splat", start: on.start, end: each.end, on, full, each };
}
