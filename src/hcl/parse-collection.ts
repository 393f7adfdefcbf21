import type { Expression, ForExpression, ObjectItem } from "./ast.ts";
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  EQUALS,
  GREATER,
  NEWLINE,
  normalized,
  startsName,
} from "./characters.ts";
import { atWord, type Cursor, peek, peekAcrossLines, readName } from "./cursor.ts";
import { fail, found } from "./trouble.ts";

// tuple = "[" [ expression { "," expression } [ "," ] ] "]" | "[" for "]"

/** Reads what `[` opens. */
export function parseTuple(cursor: Cursor): Expression {
  const start = cursor.at;
  const { multiline } = cursor;
  cursor.multiline = true;
  cursor.at++;
  peek(cursor);
  const tuple = atWord(cursor, "for")
    ? parseFor(cursor, start, CLOSE_BRACKET)
    : parseTupleItems(cursor, start);
  cursor.multiline = multiline;
  return tuple;
}

function parseTupleItems(cursor: Cursor, start: number): Expression {
  const items: Expression[] = [];
  let height = 0;
  while (peek(cursor) !== CLOSE_BRACKET && !cursor.failed) {
    items.push(cursor.expression(cursor));
    height = Math.max(height, cursor.height);
    const code = peek(cursor);
    if (code === COMMA) cursor.at++;
    else if (code !== CLOSE_BRACKET) failBetween(cursor, start, "`,` or `]` after the item");
  }
  cursor.at++;
  cursor.height = height + 1;
  return { kind: "tuple", start, end: cursor.at, items };
}

function failBetween(cursor: Cursor, open: number, expected: string): void {
  if (cursor.at >= cursor.text.length) {
    const detail = `The text ends before the \`${cursor.text.charAt(open)}\` is closed.`;
    fail(cursor, "Unclosed bracket", detail, open, open + 1);
  } else {
    fail(cursor, "Missing separator", `Expected ${expected}, but found ${found(cursor)}.`);
  }
}

// object = "{" [ item { ( "," | NEWLINE ) item } [ "," ] ] "}" | "{" for "}"
// item   = expression ( "=" | ":" ) expression

/** Reads what `{` opens in an expression. */
export function parseObject(cursor: Cursor): Expression {
  const start = cursor.at;
  const { multiline } = cursor;
  cursor.at++;
  peekAcrossLines(cursor);
  const isFor = atWord(cursor, "for");
  cursor.multiline = isFor;
  const object = isFor ? parseFor(cursor, start, CLOSE_BRACE) : parseObjectItems(cursor, start);
  cursor.multiline = multiline;
  return object;
}

function parseObjectItems(cursor: Cursor, start: number): Expression {
  const items: ObjectItem[] = [];
  let height = 0;
  while (peekAcrossLines(cursor) !== CLOSE_BRACE && !cursor.failed) {
    items.push(parseObjectItem(cursor, start));
    height = Math.max(height, cursor.height);
    const code = peek(cursor);
    if (code === COMMA) cursor.at++;
    else if (code !== CLOSE_BRACE && code !== NEWLINE) {
      failBetween(cursor, start, "a line end, `,` or `}` after the value");
    }
  }
  cursor.at++;
  cursor.height = height + 1;
  return { kind: "object", start, end: cursor.at, items };
}

function parseObjectItem(cursor: Cursor, open: number): ObjectItem {
  const key = cursor.expression(cursor);
  const height = cursor.height;
  if (!atKeySeparator(cursor)) failBetween(cursor, open, "`=` and a value after the key");
  cursor.at++;
  const value = cursor.expression(cursor);
  cursor.height = Math.max(height, cursor.height);
  const name = bareName(cursor, key);
  const { start } = key;
  const { end } = value;
  if (name === undefined) return { start, end, bare: false, key, value };
  return { start, end, bare: true, key: bareKey(key, name), value };
}

function atKeySeparator(cursor: Cursor): boolean {
  const code = peek(cursor);
  const after = cursor.text.charCodeAt(cursor.at + 1);
  return code === EQUALS
    ? after !== GREATER && after !== EQUALS
    : code === COLON && after !== COLON;
}

/** Literal words are bare keys too: `{ true = 1 }` has the key "true". */
function bareName({ text }: Cursor, key: Expression): string | undefined {
  if (key.kind === "variable") return key.name;
  return key.kind === "bool" || key.kind === "null" ? text.slice(key.start, key.end) : undefined;
}

function bareKey({ start, end }: Expression, name: string): Expression {
  const parts = [{ kind: "text", start, end, text: normalized(name) }] as const;
  return { kind: "template", start, end, parts, wraps: false, heredoc: false };
}

// for = "for" NAME [ "," NAME ] "in" expression ":" [ expression "=>" ] expression [ "..." ] [ "if" expression ]

/** Reads the inside of a for-expression and its closing bracket; `close` tells which kind it is. */
function parseFor(cursor: Cursor, start: number, close: number): ForExpression {
  cursor.at += "for".length;
  const names = parseForNames(cursor);
  const collection = cursor.expression(cursor);
  let height = cursor.height;
  if (peek(cursor) !== COLON || cursor.text.charCodeAt(cursor.at + 1) === COLON) {
    failFor(cursor, "`:` after the collection");
  }
  cursor.at++;
  const first = cursor.expression(cursor);
  height = Math.max(height, cursor.height);
  const resultKey = parseArrow(cursor, close) ? first : undefined;
  const result = resultKey ? cursor.expression(cursor) : first;
  height = Math.max(height, cursor.height);
  const grouped = parseGrouping(cursor, close);
  const condition = parseCondition(cursor);
  height = Math.max(height, condition ? cursor.height : 0);
  if (peek(cursor) !== close) failFor(cursor, `\`${String.fromCharCode(close)}\` at its end`);
  cursor.at++;
  cursor.height = height + 1;
  const { key, item } = names;
  const end = cursor.at;
  return { kind: "for", start, end, key, item, collection, resultKey, result, grouped, condition };
}

/** Reads `k, v in`, as in a for-expression and in a template's `for`. */
export function parseForNames(cursor: Cursor): { key: string | undefined; item: string } {
  const first = parseForName(cursor);
  let second: string | undefined;
  if (peek(cursor) === COMMA) {
    cursor.at++;
    second = parseForName(cursor);
  }
  peek(cursor);
  if (atWord(cursor, "in")) cursor.at += "in".length;
  else failFor(cursor, "`in` and the collection after the names");
  return second === undefined ? { key: undefined, item: first } : { key: first, item: second };
}

function parseForName(cursor: Cursor): string {
  peek(cursor);
  if (!startsName(cursor.text, cursor.at)) failFor(cursor, "a name for the element");
  return readName(cursor);
}

function parseArrow(cursor: Cursor, close: number): boolean {
  peek(cursor);
  const arrow = cursor.text.startsWith("=>", cursor.at);
  if (arrow && close === CLOSE_BRACKET) {
    const detail =
      "A `for` in square brackets builds a list, which has no keys. Use braces for a map.";
    fail(cursor, "Key in a list", detail);
  }
  if (!arrow && close === CLOSE_BRACE) failFor(cursor, "`=>` and a value after the key");
  if (arrow) cursor.at += "=>".length;
  return arrow;
}

function parseGrouping(cursor: Cursor, close: number): boolean {
  peek(cursor);
  if (!cursor.text.startsWith("...", cursor.at)) return false;
  if (close === CLOSE_BRACKET) {
    const detail = "`...` groups values by key, so it belongs to a `for` in braces.";
    fail(cursor, "Grouping in a list", detail);
  }
  cursor.at += "...".length;
  return true;
}

function parseCondition(cursor: Cursor): Expression | undefined {
  peek(cursor);
  if (!atWord(cursor, "if")) return undefined;
  cursor.at += "if".length;
  return cursor.expression(cursor);
}

function failFor(cursor: Cursor, expected: string): void {
  fail(cursor, "Incomplete `for`", `Expected ${expected}, but found ${found(cursor)}.`);
}
