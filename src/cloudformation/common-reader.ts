import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { LIMITS } from "./limits.ts";
import type { Node } from "./node.ts";

/** Where the reading of common YAML is. Once it is refused, it is at the end of the text. */
export interface CommonReader {
  readonly file: SourceFile;
  readonly text: string;
  readonly diagnostics: Diagnostic[];
  at: number;
  depth: number;
  refused: boolean;
}

/** Tabs, other line ends than LF, and marks of documents are rare. */
const UNCOMMON = /[\t\r\uFEFF]|\n(?:---|\.\.\.|%)/;

/** A value takes two characters at least, so that no limit of ours is reached. */
const LONGEST = 2 * LIMITS.nodes;

export function readerOf(file: SourceFile): CommonReader {
  const { text } = file;
  const start = /^(?: *(?:#[^\n]*)?\n)*--- *\n/.exec(text)?.[0].length ?? 0;
  const refused =
    text.length > LONGEST || UNCOMMON.test(start > 0 ? text.slice(start - 1) : `\n${text}`);
  return { file, text, diagnostics: [], at: refused ? text.length : start, depth: 0, refused };
}

/** Leaves the text to the package. */
export function refuse(reader: CommonReader): Node {
  reader.refused = true;
  reader.at = reader.text.length;
  return { kind: "scalar", value: null, start: 0, end: 0 };
}

/**
 * Goes to where the next line with a value begins: its column, or -1 at the end. Comments are passed over. The
 * reader is at the beginning of a line, or where a value begins in it.
 */
export function nextLine(reader: CommonReader): number {
  const { text } = reader;
  while (text[reader.at - 1] === " ") reader.at--;
  while (reader.at < text.length) {
    const line = reader.at;
    skipBlanks(reader);
    const first = text[reader.at] ?? "\n";
    if (first !== "\n" && first !== "#") return reader.at - line;
    toNextLine(reader);
  }
  return -1;
}

/** How many blanks there were. */
export function skipBlanks(reader: CommonReader): number {
  const from = reader.at;
  while (reader.text[reader.at] === " ") reader.at++;
  return reader.at - from;
}

/** Behind a value only a comment may follow. */
export function endLine(reader: CommonReader): void {
  const blanks = skipBlanks(reader);
  const next = reader.text[reader.at] ?? "\n";
  if (next === "\n" || (next === "#" && (blanks > 0 || reader.text[reader.at - 1] === " ")))
    toNextLine(reader);
  else refuse(reader);
}

function toNextLine(reader: CommonReader): void {
  reader.at = Math.min(lineEnd(reader.text, reader.at) + 1, reader.text.length);
}

/** What a sticky pattern finds where the reader is. */
export function match(
  pattern: RegExp,
  { text, at }: Pick<CommonReader, "text" | "at">,
): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where the line of an offset ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
