import type { CST, Document } from "yaml";
import { LIMITS } from "./limits.ts";

type Yaml = typeof import("yaml");

/** A YAML text as the parser of the package understands it. */
export interface Composed {
  /** The text that the offsets of the document count in: that of the file, or what it was mended to. */
  readonly text: string;
  /** Where an offset of `text` is in the file. */
  readonly original: (offset: number) => number;
  readonly document: Document | undefined;
  /** Where a second document begins; there must be none. */
  readonly second: number | undefined;
}

export interface Misread {
  readonly message: string;
  readonly position: readonly [number, number];
}

/** Reads a text without running it into the limits of the parser. */
export function compose(text: string, yaml: Yaml): Composed | Misread | keyof typeof LIMITS {
  const first = attempt(text, yaml);
  return typeof first === "object" && "message" in first
    ? (mended(text, first, yaml) ?? first)
    : first;
}

function attempt(text: string, yaml: Yaml): Composed | Misread | keyof typeof LIMITS {
  const tokens = [...new yaml.Parser().parse(text)];
  const broken = measure(tokens);
  if (broken !== undefined) return broken;
  const composer = new yaml.Composer({ schema: "failsafe", uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  const [error] = document?.errors ?? [];
  if (error) return { message: error.message, position: error.pos };
  return { text, original: (offset) => offset, document, second: second?.range[0] };
}

/**
 * The parser of the package takes any depth, but composing is recursive, and running out of stack there
 * can end the process: what is too deep or too large is refused before.
 */
function measure(tokens: readonly CST.Token[]): keyof typeof LIMITS | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > LIMITS.depth) return "depth";
    if (++count > LIMITS.nodes) return "nodes";
    for (const token of partsOf(next.token)) open.push({ token, depth: next.depth + 1 });
  }
  return undefined;
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  const parts =
    "items" in token
      ? token.items.flatMap((item) => [item.key, item.value])
      : "value" in token
        ? [token.value]
        : [];
  return parts.filter((part) => typeof part === "object" && part !== null);
}

/** What the parser says of a quoted text or a flow collection that goes on too far to the left. */
const BEGINS_TOO_FAR_LEFT =
  /^Missing closing .quote|^Flow \w+ in block collection must be sufficiently/;
/** Farther to the right than anything begins. */
const INDENT = " ".repeat(200);
/** Characters that are read again at most, in all attempts together. */
const MOST_READ = 4_000_000;

/**
 * PyYAML, and AWS with it, lets the lines of a quoted text or of a flow collection begin farther to the
 * left than YAML demands. Blanks at the beginning of such a line mean nothing, so that it is read again
 * with more of them. Undefined if the text has other trouble.
 */
function mended(text: string, first: Misread, yaml: Yaml): Composed | undefined {
  /** Where lines begin, in the text of the file, that were moved to the right. */
  const moved: number[] = [];
  let current = text;
  let trouble = first;
  for (let read = text.length; read < MOST_READ; read += current.length) {
    const [position] = trouble.position;
    const line = current.lastIndexOf("\n", position) + 1;
    const isOther = !BEGINS_TOO_FAR_LEFT.test(trouble.message);
    if (isOther || line === 0 || current.startsWith(INDENT, line)) return undefined;
    const at = line - moved.filter((start) => start < line).length * INDENT.length;
    moved.push(at);
    current = current.slice(0, line) + INDENT + current.slice(line);
    const next = attempt(current, yaml);
    if (typeof next !== "object") return undefined;
    if ("message" in next) {
      if (next.position[0] <= position) return undefined;
      trouble = next;
    } else return { ...next, original: originalIn(moved) };
  }
  return undefined;
}

/** Lines are mended from the top to the bottom. */
function originalIn(moved: readonly number[]): (offset: number) => number {
  const starts = moved.map((at, index) => at + index * INDENT.length);
  return (offset) => {
    const before = starts.filter((start) => start <= offset).length;
    const last = starts[before - 1];
    const inside = last === undefined ? 0 : Math.max(0, last + INDENT.length - offset);
    return offset - before * INDENT.length + inside;
  };
}
