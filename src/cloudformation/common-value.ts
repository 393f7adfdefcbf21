import { type CommonReader, nextLine, refuse, skipBlanks } from "./common-reader.ts";
import type { Entry, Node } from "./node.ts";
import { plainScalar } from "./scalar.ts";

interface Key {
  readonly name: string;
  readonly place: Entry["place"];
}

const SINGLE = /'(?:[^'\n]|'')*'/y;
const DOUBLE = /"(?:[^"\\\n]|\\["\\/bfnrt])*"/y;
/** Up to the first colon with nothing right behind it, or the end of the line. */
const PLAIN_KEY = /[^\s!&*?|>%@`"'#[\]{},:-][^\n:]*(?::(?! |\n|$)[^\n:]*)*/y;
const TAG = /![A-Za-z][\w:.-]*(?= |\n|$)/y;
/** What a plain text cannot begin with; a dash it can, if neither a blank nor another dash follows. */
const INDICATORS = "!&*?|>%@`\"'#[]{},:";
const LONGEST_KEY = 1_000;

function match(pattern: RegExp, { text, at }: CommonReader): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** A key with its colon, if one begins here; the reader is moved behind it if that is wanted. */
export function readKey(reader: CommonReader, isTaken: boolean): Key | undefined {
  const start = reader.at;
  const quoted = matchQuoted(reader);
  const key = quoted ?? match(PLAIN_KEY, reader)?.trimEnd();
  if (key === undefined || key.length > LONGEST_KEY || key.includes(" #") || key === "<<")
    return undefined;
  const end = start + key.length;
  const behind = behindColon(reader.text, end);
  if (behind === undefined) return undefined;
  if (isTaken) reader.at = behind;
  return { name: quoted === undefined ? key : unquoted(quoted), place: { start, end } };
}

/** Where what a key has begins, if what stands there is the colon of a key. */
function behindColon(text: string, from: number): number | undefined {
  let at = from;
  while (text[at] === " ") at++;
  const next = text[at + 1] ?? "\n";
  return text[at] === ":" && (next === " " || next === "\n") ? at + 1 : undefined;
}

function matchQuoted(reader: CommonReader): string | undefined {
  const first = reader.text[reader.at];
  return first === "'" ? match(SINGLE, reader) : first === '"' ? match(DOUBLE, reader) : undefined;
}

const unquoted = (source: string): string =>
  source.startsWith("'") ? source.slice(1, -1).replaceAll("''", "'") : String(JSON.parse(source));

/** A tag of a function, such as `!Ref`, and the blanks behind it. */
export function readTag(reader: CommonReader): string | undefined {
  const tag = reader.text[reader.at] === "!" ? match(TAG, reader) : undefined;
  if (tag === undefined) return undefined;
  reader.at += tag.length;
  skipBlanks(reader);
  return tag;
}

/** A text in quotes that ends in the same line. */
export function readQuoted(reader: CommonReader): Node {
  const start = reader.at;
  const source = matchQuoted(reader);
  if (source === undefined) return refuse(reader);
  reader.at += source.length;
  return { kind: "scalar", value: unquoted(source), start, end: reader.at };
}

/** A plain text up to the end of the line or a comment. */
export const readLine = (reader: CommonReader, isTagged: boolean): Node =>
  readPlain(reader, isTagged, "\n");

function readPlain(reader: CommonReader, isTagged: boolean, ends: string): Node {
  const { text, at: start } = reader;
  if (!beginsPlain(text, start)) return refuse(reader);
  let end = start;
  while (end < text.length && !ends.includes(text.charAt(end)) && !isComment(text, end)) end++;
  const source = text.slice(start, end).trimEnd();
  if (/:(?: |$)/.test(source)) return refuse(reader);
  reader.at = start + source.length;
  const value = isTagged ? source : plainScalar(source);
  return { kind: "scalar", value, start, end: reader.at };
}

function beginsPlain(text: string, at: number): boolean {
  const first = text.charAt(at);
  const next = text.charAt(at + 1);
  if (first === "-") return next !== "-" && next.trim() !== "";
  return !INDICATORS.includes(first) && first.trim() !== "";
}

const isComment = (text: string, at: number): boolean => text[at] === "#" && text[at - 1] === " ";

/** `|` and `>` with the lines below: of a folded text only those that make one line. */
export function readBlockText(reader: CommonReader, column: number): Node {
  const { text, at: start } = reader;
  const header = match(/[|>][+-]? *\n/y, reader);
  if (header === undefined) return refuse(reader);
  const from = start + header.length;
  const indent = / *(?=[^ \n])/y;
  indent.lastIndex = from;
  const width = indent.exec(text)?.[0].length ?? 0;
  // A text that begins with empty lines, or is empty, is rare.
  if (width <= column) return refuse(reader);
  const margin = " ".repeat(width);
  const lines: string[] = [];
  let end = from;
  for (let at = from; at < text.length; at = lineEnd(text, at) + 1) {
    const line = text.slice(at, lineEnd(text, at));
    const isEmpty = /^ *$/.test(line);
    if (!isEmpty && !line.startsWith(margin)) break;
    lines.push(line.slice(width));
    if (!isEmpty) end = at + line.length + 1;
    reader.at = Math.min(at + line.length + 1, text.length);
  }
  const value = end > text.length ? undefined : chomped(lines, header);
  return value === undefined ? refuse(reader) : { kind: "scalar", value, start, end };
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
};

/** Undefined for what is rare: empty lines that count, and folding that is more than joining lines. */
function chomped(lines: readonly string[], header: string): string | undefined {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const kept = lines.slice(0, last + 1);
  const isFolded = header.startsWith(">");
  const isOdd = isFolded && kept.some((line) => line === "" || line.startsWith(" "));
  if (header.includes("+") || isOdd || lines.some((line, at) => at > last && line !== ""))
    return undefined;
  return `${kept.join(isFolded ? " " : "\n")}${header.includes("-") ? "" : "\n"}`;
}

/** `[a, b]` or `{ a: b }`, whose lines are all farther to the right than a column. */
export function readFlow(reader: CommonReader, column: number): Node {
  if (++reader.depth > MAX_DEPTH) return refuse(reader);
  const node =
    reader.text[reader.at] === "[" ? readFlowList(reader, column) : readFlowMap(reader, column);
  reader.depth--;
  return node;
}

const MAX_DEPTH = 100;

function readFlowList(reader: CommonReader, column: number): Node {
  const start = reader.at++;
  const items: Node[] = [];
  while (!isClosed(reader, column, "]")) {
    items.push(readFlowValue(reader, column));
    if (!isSeparated(reader, column, "]")) return refuse(reader);
  }
  return { kind: "sequence", items, start, end: reader.at, block: false };
}

function readFlowMap(reader: CommonReader, column: number): Node {
  const start = reader.at++;
  const entries = new Map<string, Entry>();
  while (!isClosed(reader, column, "}")) {
    const key = readKey(reader, true);
    if (!key || /[[\]{},]/.test(key.name) || entries.has(key.name)) return refuse(reader);
    skipBlanks(reader);
    entries.set(key.name, {
      key: key.name,
      place: key.place,
      value: readFlowValue(reader, column),
    });
    if (!isSeparated(reader, column, "}")) return refuse(reader);
  }
  return { kind: "mapping", entries, start, end: reader.at, block: false };
}

function readFlowValue(reader: CommonReader, column: number): Node {
  const before = reader.at;
  const tag = readTag(reader);
  const first = reader.text[reader.at] ?? "";
  const node =
    first === "[" || first === "{"
      ? readFlow(reader, column)
      : first === '"' || first === "'"
        ? readQuoted(reader)
        : readPlain(reader, tag !== undefined, ",[]{}\n");
  return tag === undefined ? node : { ...node, tag, start: before };
}

/** Whether the collection ends here; the reader is moved behind its bracket. */
function isClosed(reader: CommonReader, column: number, bracket: string): boolean {
  skipInFlow(reader, column);
  if (reader.refused) return true;
  if (reader.text[reader.at] !== bracket) return false;
  reader.at++;
  return true;
}

/** Whether a comma or the end of the collection follows; the reader is moved behind a comma. */
function isSeparated(reader: CommonReader, column: number, bracket: string): boolean {
  skipInFlow(reader, column);
  const next = reader.text[reader.at];
  if (next === ",") reader.at++;
  return next === "," || next === bracket;
}

function skipInFlow(reader: CommonReader, column: number): void {
  const blanks = skipBlanks(reader);
  const next = reader.text[reader.at];
  if (next === "#" && blanks === 0) refuse(reader);
  if (next !== "\n" && next !== "#") return;
  if (next === "#") reader.at = lineEnd(reader.text, reader.at);
  if (nextLine(reader) <= column) refuse(reader);
}
