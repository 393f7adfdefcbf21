import type { Expression } from "./ast.ts";
import {
  CLOSE_PAREN,
  COLON,
  COMMA,
  isDigit,
  LESS,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  QUOTE,
  startsName,
} from "./characters.ts";
import { type Cursor, peek, readName } from "./cursor.ts";
import { parseHeredoc } from "./heredoc.ts";
import { isNumber, numberEnd } from "./number.ts";
import { parseObject, parseTuple } from "./parse-collection.ts";
import { parseQuoted } from "./quoted.ts";
import { fail, found } from "./trouble.ts";

// term = NUMBER | STRING | HEREDOC | tuple | object | "(" expression ")" | call | NAME

/** Reads a term, whose first character is `code`. */
export function parseTerm(cursor: Cursor, code: number): Expression {
  cursor.height = 1;
  if (startsName(cursor.text, cursor.at)) return parseNamed(cursor);
  if (code === QUOTE) return parseQuoted(cursor);
  if (isDigit(code)) return parseNumber(cursor);
  if (code === OPEN_BRACKET) return parseTuple(cursor);
  if (code === OPEN_BRACE) return parseObject(cursor);
  if (code === OPEN_PAREN) return parseParentheses(cursor);
  if (code === LESS && cursor.text.startsWith("<<", cursor.at)) return parseHeredoc(cursor);
  fail(cursor, "Missing value", `Expected a value, but found ${found(cursor)}.${hint(cursor)}`);
  return { kind: "invalid", start: cursor.at, end: cursor.at };
}

function hint({ text, at }: Cursor): string {
  if (text.startsWith("'", at)) return " Strings are written in double quotes.";
  if (text.startsWith("`", at)) return " Strings are written in double quotes.";
  if (text.startsWith(".", at) && isDigit(text.charCodeAt(at + 1))) {
    return " Write a digit before the point: `0.5`.";
  }
  return "";
}

function parseNumber(cursor: Cursor): Expression {
  const start = cursor.at;
  const end = numberEnd(cursor.text, start);
  const text = cursor.text.slice(start, end);
  if (!isNumber(text)) {
    const detail = `\`${text}\` is not a number. Addresses and versions are written in quotes.`;
    fail(cursor, "Invalid number", detail, start, end);
  }
  cursor.at = end;
  return { kind: "number", start, end, text };
}

function parseParentheses(cursor: Cursor): Expression {
  const start = cursor.at;
  const { multiline } = cursor;
  cursor.multiline = true;
  cursor.at++;
  const inner = cursor.expression(cursor);
  if (peek(cursor) !== CLOSE_PAREN) {
    const detail = `Expected \`)\`, but found ${found(cursor)}.`;
    fail(cursor, "Unclosed parenthesis", detail, start, start + 1);
  }
  cursor.at++;
  cursor.multiline = multiline;
  cursor.height++;
  return { kind: "parentheses", start, end: cursor.at, inner };
}

/** Reads a literal word, a call or the first name of a traversal. */
function parseNamed(cursor: Cursor): Expression {
  const start = cursor.at;
  const name = readName(cursor);
  const end = cursor.at;
  const code = peek(cursor);
  if (code === OPEN_PAREN) return parseCall(cursor, start, name, end);
  if (code === COLON && cursor.text.charCodeAt(cursor.at + 1) === COLON) {
    return parseNamespaced(cursor, start, name);
  }
  if (name === "true" || name === "false") {
    return { kind: "bool", start, end, value: name === "true" };
  }
  if (name === "null") return { kind: "null", start, end };
  return { kind: "variable", start, end, name };
}

// call = NAME { "::" NAME } "(" [ expression { "," expression } [ "," | "..." ] ] ")"

function parseNamespaced(cursor: Cursor, start: number, first: string): Expression {
  const names = [first];
  let end = cursor.at;
  while (cursor.text.startsWith("::", cursor.at)) {
    cursor.at += 2;
    peek(cursor);
    const name = readName(cursor);
    if (name === "") {
      fail(
        cursor,
        "Missing function name",
        `Expected a name after \`::\`, but found ${found(cursor)}.`,
      );
    }
    names.push(name);
    end = cursor.at;
    peek(cursor);
  }
  if (peek(cursor) !== OPEN_PAREN) {
    fail(
      cursor,
      "Missing arguments",
      `Expected \`(\` after the function's name, but found ${found(cursor)}.`,
    );
  }
  return parseCall(cursor, start, names.join("::"), end);
}

function parseCall(cursor: Cursor, start: number, name: string, nameEnd: number): Expression {
  const { multiline } = cursor;
  const args: Expression[] = [];
  let expand = false;
  let height = 0;
  cursor.multiline = true;
  cursor.at++;
  while (peek(cursor) !== CLOSE_PAREN && !cursor.failed) {
    args.push(cursor.expression(cursor));
    height = Math.max(height, cursor.height);
    const code = peek(cursor);
    if (code === CLOSE_PAREN) break;
    if (code === COMMA) cursor.at++;
    else if (cursor.text.startsWith("...", cursor.at)) {
      expand = true;
      cursor.at += 3;
      if (peek(cursor) !== CLOSE_PAREN) failAfterExpansion(cursor);
    } else failInArguments(cursor, start, nameEnd);
  }
  cursor.at++;
  cursor.multiline = multiline;
  cursor.height = height + 1;
  return { kind: "call", start, end: cursor.at, name, nameEnd, arguments: args, expand };
}

function failAfterExpansion(cursor: Cursor): void {
  const detail = `Expected \`)\` after \`...\`, but found ${found(cursor)}. Only the last argument can be expanded.`;
  fail(cursor, "Argument after an expanded one", detail);
}

function failInArguments(cursor: Cursor, start: number, end: number): void {
  if (cursor.at >= cursor.text.length) {
    fail(cursor, "Unclosed call", "The text ends before the call's `)`.", start, end);
  } else {
    const detail = `Expected \`,\` or \`)\` after the argument, but found ${found(cursor)}.`;
    fail(cursor, "Missing comma", detail);
  }
}
