import { folded } from "./common-block-text.ts";
import { type CommonReader, lineEnd, match, refuse } from "./common-reader.ts";
import type { Node } from "./node.ts";
import { plainScalar } from "./scalar.ts";

const SINGLE = /'(?:[^'\n]|'')*'/y;
const DOUBLE = /"(?:[^"\\\n]|\\["\\/bfnrt])*"/y;

/** What a plain text cannot begin with. */
const INDICATORS = "!&*?|>%@`\"'#[]{},:-";

/** A text in quotes that begins here and ends in the same line, as it is written. */
export function matchQuoted(reader: CommonReader): string | undefined {
  const first = reader.text[reader.at];
  return first === "'" ? match(SINGLE, reader) : first === '"' ? match(DOUBLE, reader) : undefined;
}

/** What a text in quotes says. */
export const unquoted = (source: string): string =>
  source.startsWith("'") ? source.slice(1, -1).replaceAll("''", "'") : String(JSON.parse(source));

/** A text in quotes, with lines that begin anywhere: PyYAML demands nothing of them. */
export function readQuoted(reader: CommonReader): Node {
  const start = reader.at;
  const source = matchQuoted(reader) ?? matchQuotedLines(reader);
  if (source === undefined) return refuse(reader);
  reader.at += source.length;
  return { kind: "scalar", value: unquoted(joined(source)), start, end: reader.at };
}

const SINGLE_LINES = /'(?:[^']|'')*'/y;
const DOUBLE_LINES = /"(?:[^"\\]|\\["\\/bfnrt])*"/y;

function matchQuotedLines(reader: CommonReader): string | undefined {
  return match(reader.text[reader.at] === "'" ? SINGLE_LINES : DOUBLE_LINES, reader);
}

const isFarther = (line: string, column: number): boolean =>
  /^ *$/.test(line) || line.startsWith(" ".repeat(column + 1));

/** Of a text in quotes or a plain one in several lines: blanks around line ends mean nothing. */
function joined(source: string): string {
  const lines = source.split("\n");
  if (lines.length === 1) return source;
  const last = lines.length - 1;
  const bare = lines.map((line, at) =>
    line.slice(at === 0 ? 0 : blanksFrom(line), at === last ? line.length : blanksTo(line)),
  );
  const text = folded(bare);
  return source.startsWith('"') ? text.replaceAll("\n", "\\n") : text;
}

function blanksFrom(line: string): number {
  let at = 0;
  while (line[at] === " ") at++;
  return at;
}

function blanksTo(line: string): number {
  let at = line.length;
  while (line[at - 1] === " ") at--;
  return at;
}

/** A plain text up to a comment or a line that is no farther to the right than a column. */
export function readLine(reader: CommonReader, column: number, isTagged: boolean): Node {
  const first = readPlain(reader, isTagged, "\n", ":?-");
  const { text, at } = reader;
  let end = at;
  for (let line = at; text[line] === "\n"; ) {
    const next = lineEnd(text, line + 1);
    const more = text.slice(line + 1, next);
    if (!isFarther(more, column) || /^ *#/.test(more)) break;
    if (/[^ ]/.test(more)) end = next;
    line = next;
  }
  if (end === at || first.kind !== "scalar") return first;
  const source = text.slice(first.start, end).trimEnd();
  if (/:(?: |\n|$)| #/.test(source)) return refuse(reader);
  reader.at = first.start + source.length;
  const value = joined(source);
  return { ...first, value: isTagged ? value : plainScalar(value), end: reader.at };
}

/**
 * A plain text in one line, that a comment ends as well.
 *
 * @param ends characters that end it
 * @param marks marks of YAML that it may begin with
 */
export function readPlain(
  reader: CommonReader,
  isTagged: boolean,
  ends: string,
  marks: string,
): Node {
  const { text, at: start } = reader;
  if (!beginsPlain(text, start, marks)) return refuse(reader);
  let end = start;
  while (end < text.length && !ends.includes(text.charAt(end)) && !isComment(text, end)) end++;
  const source = text.slice(start, end).trimEnd();
  if (/:(?: |$)/.test(source)) return refuse(reader);
  reader.at = start + source.length;
  const value = isTagged ? source : plainScalar(source);
  return { kind: "scalar", value, start, end: reader.at };
}

/** Marks of YAML that begin a plain text have neither a blank nor another mark behind them. */
function beginsPlain(text: string, at: number, marks: string): boolean {
  const first = text.charAt(at);
  const next = text.charAt(at + 1);
  if (marks.includes(first)) return !",[]{}".includes(next) && next.trim() !== "";
  return !INDICATORS.includes(first) && first.trim() !== "";
}

const isComment = (text: string, at: number): boolean => text[at] === "#" && text[at - 1] === " ";
