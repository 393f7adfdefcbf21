import type { Value } from "../../../value/value.ts";
import { compareBytes } from "../../byte-order.ts";
import { numberText } from "../../number-text.ts";

/** Where the writer stands; the rules are those of libyaml, which Terraform writes YAML with. */
interface Writer {
  readonly out: string[];
  column: number;
  indent: number;
  /** True after white space, so that none is needed before the next indicator. */
  whitespace: boolean;
  /** True if only indentation and indicators stand on the line. */
  indention: boolean;
}

/** Lines are broken at a space once they are longer than this. */
const WIDTH = 80;

/** Longer keys, in bytes, are written with a question mark. */
const LONGEST_KEY = 128;

/** A wholly known value as YAML. */
export function yamlOf(value: Value): string {
  const writer: Writer = { out: [], column: 0, indent: -1, whitespace: true, indention: true };
  writeNode(writer, value, false);
  writeIndent(writer);
  if (isOpenEnded(value)) writer.out.push("...\n");
  return writer.out.join("");
}

/** A plain scalar alone could go on behind the document. */
const isOpenEnded = ({ kind }: Value): boolean =>
  kind === "number" || kind === "bool" || kind === "null";

function writeNode(writer: Writer, value: Value, isInMapping: boolean): void {
  if (value.kind === "list") writeSequence(writer, value.items, isInMapping);
  else if (value.kind === "object") writeMapping(writer, value.entries);
  else writeScalar(writer, value, false);
}

function writeSequence(writer: Writer, items: readonly Value[], isInMapping: boolean): void {
  if (items.length === 0) {
    writeEmpty(writer, "[", "]");
    return;
  }
  const { indent } = writer;
  indentMore(writer, isInMapping && !writer.indention);
  for (const item of items) {
    writeIndent(writer);
    writeIndicator(writer, "-", true, true);
    writeNode(writer, item, false);
  }
  writer.indent = indent;
}

function writeMapping(writer: Writer, entries: ReadonlyMap<string, Value>): void {
  if (entries.size === 0) {
    writeEmpty(writer, "{", "}");
    return;
  }
  const { indent } = writer;
  indentMore(writer, false);
  for (const [name, entry] of [...entries].sort(([a], [b]) => compareBytes(a, b))) {
    const key: Value = { kind: "string", value: name };
    writeIndent(writer);
    const isShort = new TextEncoder().encode(name).length <= LONGEST_KEY;
    if (isShort && !BREAKS.test(name)) {
      writeScalar(writer, key, true);
      writeIndicator(writer, ":", false, false);
    } else {
      writeIndicator(writer, "?", true, true);
      writeScalar(writer, key, false);
      writeIndent(writer);
      writeIndicator(writer, ":", true, true);
    }
    writeNode(writer, entry, true);
  }
  writer.indent = indent;
}

function indentMore(writer: Writer, isIndentless: boolean): void {
  if (writer.indent < 0) writer.indent = 0;
  else if (!isIndentless) writer.indent += 2;
}

function writeEmpty(writer: Writer, open: string, close: string): void {
  writeIndicator(writer, open, true, false);
  writer.whitespace = true;
  writeIndicator(writer, close, false, false);
}

function writeScalar(writer: Writer, value: Value, isSimpleKey: boolean): void {
  const { indent } = writer;
  writer.indent = indent < 0 ? 2 : indent + 2;
  if (value.kind !== "string") {
    const plain =
      value.kind === "number" ? numberText(value) : value.kind === "bool" ? value.value : null;
    put(writer, `${writer.whitespace ? "" : " "}${plain}`);
    writer.whitespace = false;
    writer.indention = false;
  } else if (!isSimpleKey && isLiteral(value.value)) writeLiteral(writer, value.value);
  else writeQuoted(writer, value.value, !isSimpleKey);
  writer.indent = indent;
}

const BREAKS = /[\r\n\u0085\u2028\u2029]/;

/** Whether a text of several lines can be written as it is. */
function isLiteral(text: string): boolean {
  if (!text.includes("\n") || text.endsWith(" ") || / [\n\u2028\u2029]/.test(text)) return false;
  return ![...text].some((letter) => !isPrintable(letter));
}

const isPrintable = (letter: string): boolean =>
  /^[\n -~\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/.test(letter);

function writeLiteral(writer: Writer, text: string): void {
  const start = /^[ \n\u2028\u2029]/.test(text) ? "2" : "";
  const end = !/[\n\u2028\u2029]$/.test(text)
    ? "-"
    : /^[\n\u2028\u2029]$|[\n\u2028\u2029]{2}$/.test(text)
      ? "+"
      : "";
  writeIndicator(writer, `|${start}${end}`, true, false);
  putBreak(writer);
  writer.indention = true;
  writer.whitespace = true;
  let isAtBreak = true;
  for (const letter of text) {
    if (letter === "\n") putBreak(writer);
    else if (BREAKS.test(letter)) {
      writer.out.push(letter);
      writer.column = 0;
    } else {
      if (isAtBreak) writeIndent(writer);
      put(writer, letter);
      writer.indention = false;
      isAtBreak = false;
      continue;
    }
    writer.indention = true;
    isAtBreak = true;
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\0", "0"],
  ["\u0007", "a"],
  ["\b", "b"],
  ["\t", "t"],
  ["\n", "n"],
  ["\v", "v"],
  ["\f", "f"],
  ["\r", "r"],
  ["\u001b", "e"],
  ['"', '"'],
  ["\\", "\\"],
  ["\u0085", "N"],
  ["\u00a0", "_"],
  ["\u2028", "L"],
  ["\u2029", "P"],
]);

function writeQuoted(writer: Writer, text: string, mayBreak: boolean): void {
  writeIndicator(writer, '"', true, false);
  const letters = [...text];
  let isAfterSpace = false;
  for (const [at, letter] of letters.entries()) {
    const isInside = at > 0 && at < letters.length - 1;
    if (letter === " ") {
      if (mayBreak && !isAfterSpace && writer.column > WIDTH && isInside) {
        writeIndent(writer);
        if (letters[at + 1] === " ") put(writer, "\\");
      } else put(writer, letter);
      isAfterSpace = true;
      continue;
    }
    put(writer, isPlainInQuotes(letter) ? letter : escaped(letter));
    isAfterSpace = false;
  }
  writeIndicator(writer, '"', false, false);
  writer.whitespace = false;
  writer.indention = false;
}

const isPlainInQuotes = (letter: string): boolean =>
  isPrintable(letter) && !BREAKS.test(letter) && letter !== '"' && letter !== "\\";

function escaped(letter: string): string {
  const short = ESCAPES.get(letter);
  if (short !== undefined) return `\\${short}`;
  const code = letter.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${digits.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

function put(writer: Writer, text: string): void {
  writer.out.push(text);
  writer.column += text.length === 1 ? 1 : [...text].length;
}

function putBreak(writer: Writer): void {
  writer.out.push("\n");
  writer.column = 0;
}

function writeIndicator(
  writer: Writer,
  text: string,
  needsSpace: boolean,
  isIndention: boolean,
): void {
  put(writer, needsSpace && !writer.whitespace ? ` ${text}` : text);
  writer.whitespace = false;
  writer.indention &&= isIndention;
}

function writeIndent(writer: Writer): void {
  const indent = Math.max(0, writer.indent);
  const { column, indention, whitespace } = writer;
  if (!indention || column > indent || (column === indent && !whitespace)) putBreak(writer);
  if (writer.column < indent) put(writer, " ".repeat(indent - writer.column));
  writer.whitespace = true;
  writer.indention = true;
}
