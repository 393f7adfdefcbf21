import { concat } from "./concat.ts";
import { bool, nullOf, number, object, tuple, unknown } from "./make.ts";
import type { Origin } from "./origin.ts";
import { type Because, becauseOf, type Reason } from "./reason.ts";
import type { Unknown, Value } from "./value.ts";

/** The known and unknown pieces of a text, in order. */
export type Pieces = readonly (string | Unknown)[];

/** Where a value stands that begins at an offset, in which every unknown piece counts as one character. */
export type OriginAt = (offset: number) => Origin | undefined;

/** Policies nest six levels; deeper JSON than this is not read. */
const DEEPEST = 64;

/** Stands for an unknown piece; JSON never holds it. */
const HOLE = "\0";

/**
 * Reads JSON of which some pieces are not known. Inside quotes they are parts of a text, which is taken to
 * end where its closing quote is written; in place of a value they are an unknown value, in a list any
 * number of items, and in place of a key any number of entries. Undefined if it is not JSON.
 */
export function readJson(pieces: Pieces, originAt: OriginAt): Value | undefined {
  if (pieces.some((piece) => typeof piece === "string" && piece.includes(HOLE))) return undefined;
  const source = pieces.map((piece) => (typeof piece === "string" ? piece : HOLE)).join("");
  const holes = pieces.filter((piece) => typeof piece !== "string");
  const reader: Reader = { source, holes, originAt, at: 0, hole: 0, depth: 0 };
  const value = readValue(reader);
  skipSpace(reader);
  return value && reader.at === source.length ? value : undefined;
}

interface Reader {
  readonly source: string;
  readonly holes: readonly Unknown[];
  readonly originAt: OriginAt;
  at: number;
  hole: number;
  depth: number;
}

function readValue(reader: Reader): Value | undefined {
  skipSpace(reader);
  const start = reader.at;
  const value = readBare(reader);
  const origin = value && reader.originAt(start);
  return value && origin && !value.origin ? { ...value, origin } : value;
}

function readBare(reader: Reader): Value | undefined {
  switch (reader.source[reader.at]) {
    case "{":
      return deeper(reader, readObject);
    case "[":
      return deeper(reader, readList);
    case '"':
      return readText(reader);
    case HOLE: {
      const hole = takeHole(reader);
      return hole?.encodes ?? (hole && unknown("any", hole.because));
    }
    default:
      return readWord(reader);
  }
}

function deeper(reader: Reader, read: (reader: Reader) => Value | undefined): Value | undefined {
  if (reader.depth >= DEEPEST) return undefined;
  reader.depth++;
  reader.at++;
  const value = read(reader);
  reader.depth--;
  return value;
}

function readObject(reader: Reader): Value | undefined {
  const entries = new Map<string, Value>();
  const open: Because[] = [];
  if (take(reader, "}")) return object(entries);
  do {
    const key = readKey(reader);
    if (!key) return undefined;
    const isAlone = key.kind === "hole" && !next(reader, ":");
    if (key.kind === "hole") open.push(key.because);
    if (isAlone) continue;
    const value = take(reader, ":") && readValue(reader);
    if (!value) return undefined;
    if (key.kind === "key") entries.set(key.name, entries.has(key.name) ? twice(key.name) : value);
  } while (take(reader, ","));
  if (!take(reader, "}")) return undefined;
  return object(entries, open.length > 0 ? { open: becauseOf(open) } : {});
}

type Key =
  | { readonly kind: "key"; readonly name: string }
  | { readonly kind: "hole"; readonly because: Because };

function readKey(reader: Reader): Key | undefined {
  skipSpace(reader);
  const isHole = reader.source[reader.at] === HOLE;
  const key = isHole ? takeHole(reader) : readText(reader);
  if (key?.kind === "string") return { kind: "key", name: key.value };
  return key?.kind === "unknown" ? { kind: "hole", because: key.because } : undefined;
}

const twice = (name: string): Value => {
  const because: Reason = {
    text: `\`${name}\` is written twice in one object.`,
    input: name,
    settledBy: "Remove one of the two.",
  };
  return unknown("any", because);
};

function readList(reader: Reader): Value | undefined {
  const items: Value[] = [];
  const open: Because[] = [];
  if (take(reader, "]")) return tuple(items);
  do {
    skipSpace(reader);
    if (reader.source[reader.at] === HOLE) {
      const hole = takeHole(reader);
      if (hole?.encodes) items.push(hole.encodes);
      else if (hole) open.push(hole.because);
    } else {
      const item = readValue(reader);
      if (!item) return undefined;
      items.push(item);
    }
  } while (take(reader, ","));
  if (!take(reader, "]")) return undefined;
  if (open.length === 0) return tuple(items);
  return unknown({ list: "any" }, becauseOf(open), { notNull: true, members: items });
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

const PLAIN = /[^"\\\0-\x1f]*/y;
const HEX = /[\da-fA-F]{4}/y;

function readText(reader: Reader): Value | undefined {
  const { source } = reader;
  if (source[reader.at] !== '"') return undefined;
  reader.at++;
  const pieces: (string | Unknown)[] = [];
  let text = "";
  for (;;) {
    text += matched(reader, PLAIN);
    const stop = source[reader.at];
    if (stop === HOLE) {
      pieces.push(text, ...insideText(takeHole(reader)));
      text = "";
    } else if (stop === "\\") {
      const escaped = readEscape(reader);
      if (escaped === undefined) return undefined;
      text += escaped;
    } else if (stop === '"') {
      reader.at++;
      return concat([...pieces, text]) ?? unknown("string", TOO_LONG, { notNull: true });
    } else return undefined;
  }
}

/** What is put between quotes is a text; where it was made of parts, so is the whole. */
const insideText = (hole: Unknown | undefined): Pieces => hole?.parts ?? (hole ? [hole] : []);

const TOO_LONG: Reason = {
  text: "A text in a policy is longer than the scanner reads.",
  input: "reading limit",
  settledBy: "Shorten the text.",
};

function readEscape(reader: Reader): string | undefined {
  const letter = reader.source[reader.at + 1] ?? "";
  reader.at += 2;
  if (letter !== "u") return Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
  const digits = matched(reader, HEX);
  return digits === "" ? undefined : String.fromCharCode(Number.parseInt(digits, 16));
}

const WORDS: Readonly<Record<string, Value>> = {
  true: bool(true),
  false: bool(false),
  null: nullOf("any"),
};

const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readWord(reader: Reader): Value | undefined {
  const word = matched(reader, WORD);
  if (word === "") return undefined;
  return Object.hasOwn(WORDS, word) ? WORDS[word] : number(Number(word));
}

function matched(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0] ?? "";
  reader.at += found.length;
  return found;
}

function takeHole(reader: Reader): Unknown | undefined {
  reader.at++;
  return reader.holes[reader.hole++];
}

const SPACE = /[ \t\r\n\ufeff]*/y;

function skipSpace(reader: Reader): void {
  matched(reader, SPACE);
}

function next(reader: Reader, mark: string): boolean {
  skipSpace(reader);
  return reader.source[reader.at] === mark;
}

function take(reader: Reader, mark: string): boolean {
  const found = next(reader, mark);
  if (found) reader.at++;
  return found;
}
