import type { Checked } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Expression, HclFile, Template } from "./ast.ts";
import { newCursor, peek } from "./cursor.ts";
import { readLine } from "./heredoc.ts";
import { parseFileBody } from "./parse-body.ts";
import { parseExpression as readExpression } from "./parse-expression.ts";
import { assemble } from "./template.ts";
import { newPieces } from "./template-pieces.ts";
import { fail, found } from "./trouble.ts";

export * from "./ast.ts";
export { childrenOf } from "./children.ts";
export { type JsonBlocks, type JsonShape, parseJsonBody } from "./json.ts";
export type { JsonStrings } from "./json-text.ts";
export { isLimit } from "./trouble.ts";

/** Reads a whole file, such as `.tf` or `.tfvars`. A bad item costs that item, not the file. */
export function parseHcl(file: SourceFile): Checked<HclFile> {
  const cursor = newCursor(file, readExpression);
  const body = parseFileBody(cursor);
  return { value: { body, comments: cursor.comments }, diagnostics: cursor.diagnostics };
}

/** Reads `start <= offset < end` as one expression. Line ends are white space, as in parentheses. */
export function parseExpression(
  file: SourceFile,
  start = 0,
  end = file.text.length,
): Checked<Expression> {
  const cursor = newCursor(file, readExpression, start, end);
  cursor.multiline = true;
  const expression = readExpression(cursor);
  peek(cursor);
  if (cursor.at < cursor.text.length) {
    fail(cursor, "Text after the expression", `Expected nothing more, but found ${found(cursor)}.`);
  }
  const value: Expression = cursor.failed ? { kind: "invalid", start, end } : expression;
  return { value, diagnostics: cursor.diagnostics };
}

/** Reads the whole text as a template, as a file given to `templatefile` is read. */
export function parseTemplate(file: SourceFile): Checked<Template> {
  const cursor = newCursor(file, readExpression);
  const pieces = newPieces();
  const end = file.text.length;
  while (cursor.at < end) readLine(cursor, pieces);
  const template = assemble(cursor, pieces, { start: 0, end, heredoc: false });
  if (!cursor.failed) return { value: template, diagnostics: cursor.diagnostics };
  const value = { kind: "invalid", start: 0, end } as const;
  const parts = [{ kind: "interpolation", start: 0, end, value }] as const;
  return { value: { ...template, parts, wraps: false }, diagnostics: cursor.diagnostics };
}
