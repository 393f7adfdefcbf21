import {
  type CommonReader,
  lineEnd,
  match,
  nextLine,
  refuse,
  skipBlanks,
} from "./common-reader.ts";
import { matchQuoted, readPlain, readQuoted, unquoted } from "./common-text.ts";
import type { Entry, Node } from "./node.ts";

interface Key {
  readonly name: string;
  readonly place: Entry["place"];
}

/** Up to the first colon with nothing right behind it, or the end of the line. */
const PLAIN_KEY = /[^\s!&*?|>%@`"'#[\]{},:-][^\n:]*(?::(?! |\n|$)[^\n:]*)*/y;
const TAG = /![A-Za-z][\w:.-]*(?= |\n|$)/y;
const LONGEST_KEY = 1_000;

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

/** A tag of a function, such as `!Ref`, and the blanks behind it. */
export function readTag(reader: CommonReader): string | undefined {
  const tag = reader.text[reader.at] === "!" ? match(TAG, reader) : undefined;
  if (tag === undefined) return undefined;
  reader.at += tag.length;
  skipBlanks(reader);
  return tag;
}

/** `[a, b]` or `{ a: b }`, with lines that begin anywhere: PyYAML demands nothing of them. */
export function readFlow(reader: CommonReader): Node {
  if (++reader.depth > MAX_DEPTH) return refuse(reader);
  const node = reader.text[reader.at] === "[" ? readFlowList(reader) : readFlowMap(reader);
  reader.depth--;
  return node;
}

const MAX_DEPTH = 100;

function readFlowList(reader: CommonReader): Node {
  const start = reader.at++;
  const items: Node[] = [];
  while (!isClosed(reader, "]")) {
    items.push(readFlowValue(reader));
    if (!isSeparated(reader, "]")) return refuse(reader);
  }
  return { kind: "sequence", items, start, end: reader.at, block: false };
}

function readFlowMap(reader: CommonReader): Node {
  const start = reader.at++;
  const entries = new Map<string, Entry>();
  while (!isClosed(reader, "}")) {
    const key = readKey(reader, true);
    if (!key || /[[\]{},]/.test(key.name) || entries.has(key.name)) return refuse(reader);
    skipBlanks(reader);
    entries.set(key.name, {
      key: key.name,
      place: key.place,
      value: readFlowValue(reader),
    });
    if (!isSeparated(reader, "}")) return refuse(reader);
  }
  return { kind: "mapping", entries, start, end: reader.at, block: false };
}

function readFlowValue(reader: CommonReader): Node {
  const before = reader.at;
  const tag = readTag(reader);
  const first = reader.text[reader.at] ?? "";
  const node =
    first === "[" || first === "{"
      ? readFlow(reader)
      : first === '"' || first === "'"
        ? readQuoted(reader)
        : readPlain(reader, tag !== undefined, ",[]{}\n", "-");
  return tag === undefined ? node : { ...node, tag, start: before };
}

/** Whether the collection ends here; the reader is moved behind its bracket. */
function isClosed(reader: CommonReader, bracket: string): boolean {
  skipInFlow(reader);
  if (reader.refused) return true;
  if (reader.text[reader.at] !== bracket) return false;
  reader.at++;
  return true;
}

/** Whether a comma or the end of the collection follows; the reader is moved behind a comma. */
function isSeparated(reader: CommonReader, bracket: string): boolean {
  skipInFlow(reader);
  const next = reader.text[reader.at];
  if (next === ",") reader.at++;
  return next === "," || next === bracket;
}

function skipInFlow(reader: CommonReader): void {
  const blanks = skipBlanks(reader);
  const next = reader.text[reader.at];
  if (next === "#" && blanks === 0) refuse(reader);
  if (next !== "\n" && next !== "#") return;
  if (next === "#") reader.at = lineEnd(reader.text, reader.at);
  if (nextLine(reader) < 0) refuse(reader);
}
