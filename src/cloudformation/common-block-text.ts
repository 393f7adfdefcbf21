import { type CommonReader, lineEnd, match, refuse } from "./common-reader.ts";
import type { Node } from "./node.ts";

/** `|` and `>` with the lines below. */
export function readBlockText(reader: CommonReader, column: number): Node {
  const { text, at: start } = reader;
  const header = match(/[|>][+-]? *\n/y, reader);
  if (header === undefined) return refuse(reader);
  const from = start + header.length;
  const before = match(/(?: *\n)*/y, { ...reader, at: from }) ?? "";
  const width = match(/ */y, { ...reader, at: from + before.length })?.length ?? 0;
  // A text that is empty is rare.
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
  const value = end > text.length ? undefined : blockText(lines, header);
  return value === undefined ? refuse(reader) : { kind: "scalar", value, start, end };
}

/** Undefined for what is rare: empty lines that count, or that hold blanks. */
function blockText(lines: readonly string[], header: string): string | undefined {
  const last = lines.findLastIndex((line) => /[^ ]/.test(line));
  const kept = lines.slice(0, last + 1);
  const isFolded = header.startsWith(">");
  const odd = isFolded ? lines : lines.slice(last + 1);
  if (header.includes("+") || odd.some((line) => /^ +$/.test(line))) return undefined;
  const text = isFolded ? folded(kept) : kept.join("\n");
  return `${text}${header.includes("-") ? "" : "\n"}`;
}

/**
 * Makes one line of those that follow each other directly, unless one of them begins with a blank. YAML 1.2, section
 * 8.1.3: https://yaml.org/spec/1.2.2/#813-folded-style
 */
export function folded(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line !== "");
  let text = "\n".repeat(first);
  let above: string | undefined;
  let empty = 0;
  for (const line of lines.slice(first)) {
    if (line === "") {
      empty++;
      continue;
    }
    const isKept = line.startsWith(" ") || above?.startsWith(" ");
    if (above !== undefined) text += isKept ? "\n".repeat(empty + 1) : "\n".repeat(empty) || " ";
    text += line;
    above = line;
    empty = 0;
  }
  return text;
}
