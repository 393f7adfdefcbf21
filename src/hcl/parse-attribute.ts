import type { Attribute, Expression } from "./ast.ts";
import { CLOSE_BRACE, COMMA, END, EQUALS, GREATER, NEWLINE, SEMICOLON } from "./characters.ts";
import { type Cursor, peek } from "./cursor.ts";
import { fail, found, report } from "./trouble.ts";

// attribute = NAME "=" expression NEWLINE

/** Reads an attribute whose name was read; the cursor stands in front of the `=`. */
export function readAttribute(
  cursor: Cursor,
  attributes: Map<string, Attribute>,
  name: string,
  start: number,
): void {
  readUnendedAttribute(cursor, attributes, name, start);
  if (cursor.failed) return;
  endAttribute(cursor);
  if (cursor.failed) discardValue(cursor, attributes, name, start);
}

/** The same without what ends it, as in a block on one line. */
export function readUnendedAttribute(
  cursor: Cursor,
  attributes: Map<string, Attribute>,
  name: string,
  nameStart: number,
): void {
  const nameEnd = nameStart + name.length;
  cursor.at++;
  const value = cursor.expression(cursor);
  const { end } = value;
  const attribute: Attribute = {
    kind: "attribute",
    start: nameStart,
    end,
    name,
    nameStart,
    nameEnd,
    value,
  };
  if (!attributes.has(name)) attributes.set(name, attribute);
  else if (!cursor.failed) {
    const detail = `\`${name}\` is already set in this body. Remove one of the two.`;
    report(cursor, "Argument set twice", detail, nameStart, nameEnd);
  }
  if (cursor.failed) discardValue(cursor, attributes, name, nameStart);
}

/** What is left of an attribute that could not be read: its name, and that there is a value. */
function discardValue(
  cursor: Cursor,
  attributes: Map<string, Attribute>,
  name: string,
  start: number,
): void {
  const attribute = attributes.get(name);
  if (attribute?.start !== start) return;
  const { text, failedAt } = cursor;
  const newline = text.indexOf("\n", start);
  const value: Expression = {
    kind: "invalid",
    start: attribute.nameEnd,
    end: Math.max(attribute.nameEnd, Math.min(failedAt, newline === -1 ? failedAt : newline)),
  };
  attributes.set(name, { ...attribute, end: value.end, value });
}

/** Checks that the line ends. Where the value is complete all the same, the cursor goes on from here. */
function endAttribute(cursor: Cursor): void {
  const code = peek(cursor);
  if (code === NEWLINE || code === END) return;
  const { at } = cursor;
  if (code === COMMA || code === SEMICOLON) {
    const detail = `Arguments end with the line. Remove the \`${String.fromCharCode(code)}\`.`;
    report(cursor, "Separator after an argument", detail, at, at + 1);
    cursor.at++;
  } else if (code === CLOSE_BRACE) {
    const detail = "The closing brace of a block with several lines stands on a line of its own.";
    report(cursor, "Missing line end after an argument", detail, at, at + 1);
  } else {
    const detail = `Expected the end of the line after the value, but found ${found(cursor)}.`;
    fail(cursor, "Missing line end after an argument", detail);
  }
}

/** Whether the character that comes next, `code`, is an `=` by itself. */
export function atEquals(cursor: Cursor, code: number): boolean {
  const after = cursor.text.charCodeAt(cursor.at + 1);
  return code === EQUALS && after !== EQUALS && after !== GREATER;
}
