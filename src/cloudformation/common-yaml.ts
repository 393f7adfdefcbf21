import type { Checked } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { readBlockText } from "./common-block-text.ts";
import {
  type CommonReader,
  endLine,
  nextLine,
  readerOf,
  refuse,
  skipBlanks,
} from "./common-reader.ts";
import { readLine, readQuoted } from "./common-text.ts";
import { readFlow, readKey, readTag } from "./common-value.ts";
import type { Entry, Node } from "./node.ts";
import { repeatedKey } from "./repeated-key.ts";

/**
 * Reads the YAML that templates are written in: blocks, texts, and collections in brackets. Undefined for
 * anything beside it, such as anchors, right or wrong: then the package is asked, which takes ten times as long to load and
 * read. What is read here is read by the package in the same way.
 */
export function readCommonYaml(file: SourceFile): Checked<Node> | undefined {
  const reader = readerOf(file);
  const column = reader.refused ? -1 : nextLine(reader);
  if (column === -1 || reader.text[reader.at] === "{" || reader.text[reader.at] === "[")
    return undefined;
  const value = readBlock(reader, column);
  if (reader.at < reader.text.length) refuse(reader);
  return reader.refused ? undefined : { value, diagnostics: reader.diagnostics };
}

/** A collection whose first line begins at a column, where the reader is. */
function readBlock(reader: CommonReader, column: number): Node {
  if (++reader.depth > MAX_DEPTH) refuse(reader);
  const block = isDash(reader) ? readSequence(reader, column) : readMapping(reader, column);
  reader.depth--;
  return block;
}

/** Far below what would be a limit of ours. */
const MAX_DEPTH = 100;

function isDash({ text, at }: CommonReader): boolean {
  return text[at] === "-" && /[ \n]/.test(text[at + 1] ?? "\n");
}

function readSequence(reader: CommonReader, column: number): Node {
  const start = reader.at;
  const items: Node[] = [];
  let next = column;
  while (next === column && isDash(reader)) {
    reader.at++;
    const blanks = skipBlanks(reader);
    items.push(readItem(reader, column, column + 1 + blanks));
    next = nextLine(reader);
  }
  if (next > column) refuse(reader);
  return { kind: "sequence", items, start, end: items.at(-1)?.end ?? start, block: true };
}

/** What follows a dash: it may be a collection that begins in the same line. */
function readItem(reader: CommonReader, column: number, at: number): Node {
  const begins = isDash(reader) || readKey(reader, false) !== undefined;
  return begins ? readBlock(reader, at) : readValue(reader, column, false);
}

function readMapping(reader: CommonReader, column: number): Node {
  const start = reader.at;
  const entries = new Map<string, Entry>();
  let end = start;
  let next = column;
  while (next === column && !reader.refused) {
    const key = readKey(reader, true);
    if (!key) {
      // In line with the keys of a mapping nothing else stands.
      refuse(reader);
      break;
    }
    skipBlanks(reader);
    const value = readValue(reader, column, true);
    const first = entries.get(key.name);
    if (first) reader.diagnostics.push(repeatedKey(reader.file, key.name, first.place, key.place));
    entries.set(key.name, { key: key.name, place: key.place, value });
    end = value.end;
    next = nextLine(reader);
  }
  if (next > column) refuse(reader);
  return { kind: "mapping", entries, start, end, block: true };
}

/** A collection, or a value that got a line of its own. */
function readBelow(reader: CommonReader, column: number, next: number): Node {
  const begins = isDash(reader) || readKey(reader, false) !== undefined;
  return begins ? readBlock(reader, next) : readValue(reader, column, false);
}

/** What a key or a dash has, in the same line or in lines of its own below it. */
function readValue(reader: CommonReader, column: number, isOfKey: boolean): Node {
  const { text } = reader;
  const before = reader.at;
  const tag = readTag(reader);
  const marks = tag === undefined ? undefined : { tag, start: before };
  const first = text[reader.at] ?? "\n";
  if (first === "\n" || first === "#") {
    const { at } = reader;
    endLine(reader);
    const next = nextLine(reader);
    const isBelow = next > column || (isOfKey && next === column && isDash(reader));
    if (isBelow) return { ...readBelow(reader, column, next), ...marks };
    // What is tagged and empty is rare.
    return marks ? refuse(reader) : { kind: "scalar", value: null, start: at, end: at };
  }
  if (first === "|" || first === ">") return { ...readBlockText(reader, column), ...marks };
  const isFlow = first === "[" || first === "{";
  const node = isFlow
    ? readFlow(reader)
    : first === '"' || first === "'"
      ? readQuoted(reader)
      : readLine(reader, column, tag !== undefined);
  endLine(reader);
  return { ...node, ...marks };
}
