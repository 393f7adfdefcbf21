import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { JsonPlace } from "../source/json.ts";
import type { Expression, Template } from "./ast.ts";
import { normalized } from "./characters.ts";
import { newCursor, peek } from "./cursor.ts";
import { readLine } from "./heredoc.ts";
import { parseExpression as readExpression } from "./parse-expression.ts";
import { assemble } from "./template.ts";
import { newPieces } from "./template-pieces.ts";
import { fail, found } from "./trouble.ts";

/** How the strings of an attribute are read: as templates, word for word, or as the text of an expression. */
export type JsonStrings = "template" | "literal" | "expression";

/**
 * What a JSON string is in Terraform's JSON syntax. `text` is the string decoded, `place` where it stands
 * with its quotes; what is inside keeps exact places, also behind JSON's escapes.
 */
export function expressionInText(
  file: SourceFile,
  place: JsonPlace,
  text: string,
  strings: JsonStrings,
  diagnostics: Diagnostic[],
): Expression {
  if (strings === "literal" || (strings === "template" && !/[$%]\{/.test(text))) {
    return literal(place, text);
  }
  const raw = file.text.slice(place.start + 1, place.end - 1);
  if (raw === text) return parse(file, place, strings, place.start + 1, diagnostics);
  // Read on its own, then put where it stands: an escape is longer than what it spells.
  const offsets = offsetsOf(raw, place.start + 1);
  const own: Diagnostic[] = [];
  const whole = { start: 0, end: text.length };
  const parsed = parse({ ...file, text }, whole, strings, 0, own);
  const at = (offset: number): number => offsets[offset] ?? place.end - 1;
  for (const diagnostic of own) {
    const { span } = diagnostic;
    diagnostics.push(
      span
        ? { ...diagnostic, span: { file, start: at(span.start), end: at(span.end) } }
        : diagnostic,
    );
  }
  const moved = withPlaces(parsed, at) as Expression;
  return strings === "template" ? { ...moved, start: place.start, end: place.end } : moved;
}

function literal({ start, end }: JsonPlace, text: string): Template {
  const parts =
    text === ""
      ? []
      : [{ kind: "text" as const, start: start + 1, end: end - 1, text: normalized(text) }];
  return { kind: "template", start, end, parts, wraps: false, heredoc: false };
}

function parse(
  file: SourceFile,
  { start, end }: JsonPlace,
  strings: JsonStrings,
  from: number,
  diagnostics: Diagnostic[],
): Expression {
  const to = from === start ? end : end - 1;
  const cursor = newCursor(file, readExpression, from, to);
  cursor.at = from;
  let value: Expression;
  if (strings === "template") {
    const pieces = newPieces();
    while (cursor.at < to) readLine(cursor, pieces);
    value = assemble(cursor, pieces, { start, end, heredoc: false });
  } else {
    cursor.multiline = true;
    value = readExpression(cursor);
    peek(cursor);
    if (cursor.at < to && !cursor.failed) {
      const detail = `Expected nothing more, but found ${found(cursor)}.`;
      fail(cursor, "Text after the expression", detail);
    }
  }
  diagnostics.push(...cursor.diagnostics);
  return cursor.failed ? { kind: "invalid", start, end } : value;
}

/** For each character that a JSON string spells, and for its end, where it is written. */
function offsetsOf(raw: string, start: number): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  while (at < raw.length) {
    offsets.push(start + at);
    at += raw[at] !== "\\" ? 1 : raw[at + 1] === "u" ? 6 : 2;
  }
  offsets.push(start + at);
  return offsets;
}

const PLACES: ReadonlySet<string> = new Set(["start", "end", "nameStart", "nameEnd", "headerEnd"]);

/** The same tree with other places. */
function withPlaces(node: unknown, at: (offset: number) => number): unknown {
  if (Array.isArray(node)) return node.map((item) => withPlaces(item, at));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      PLACES.has(name) && typeof value === "number" ? at(value) : withPlaces(value, at),
    ]),
  );
}
