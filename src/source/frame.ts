import { firstLineOf, lineText, positionAt, type SourceFile, type Span } from "./file.ts";

/** A place to show, and what to say about it. Only the first line of a span is shown. */
export interface Label {
  readonly span: Span;
  /** Stands behind the underline; may be empty. */
  readonly text: string;
  /** True for the place the message is about: it is underlined with `^`, all others with `-`. */
  readonly primary: boolean;
}

/** How the parts of a frame look. `show` makes text of the input safe to print. */
export interface FrameStyle {
  readonly show: (text: string) => string;
  readonly gutter: (text: string) => string;
  readonly primary: (text: string) => string;
  readonly secondary: (text: string) => string;
}

/** A frame in plain text that shows the input as it is. */
export const PLAIN: FrameStyle = {
  show: (text) => text,
  gutter: (text) => text,
  primary: (text) => text,
  secondary: (text) => text,
};

/** Longer lines are cut around their first label. */
const LONGEST_LINE = 140;
/** More of what is said of one place is only counted. */
const MOST_TEXTS = 2;

/**
 * The labelled lines with their numbers, file by file in the order of the labels, each under its
 * `--> path:line:column`. Lines between two labelled ones are left out.
 *
 *      --> main.tf:2:16
 *       |
 *     2 |   cidr_block = var.cidr
 *       |                ^^^^^^^^
 */
export function frame(labels: readonly Label[], style: FrameStyle = PLAIN): readonly string[] {
  const marks = merge(labels.map(toMark));
  const width = gutterWidth(marks);
  const files = [...new Set(marks.map(({ file }) => file))];
  return files.flatMap((file) => {
    const own = marks.filter((mark) => mark.file === file);
    const place = own.find(({ primary }) => primary) ?? own[0];
    const at = place ? `:${place.line}:${place.column + 1}` : "";
    return [
      `${" ".repeat(width)}${style.gutter("-->")} ${style.show(file.path)}${at}`,
      `${" ".repeat(width)} ${style.gutter("|")}`,
      ...numberedLines(file, own, width, style),
    ];
  });
}

/** How wide the line numbers of such a frame are: where `= help` and the like have to stand. */
export function frameGutter(labels: readonly Label[]): number {
  return gutterWidth(labels.map(toMark));
}

/** A label by line (from 1) and columns (from 0, end exclusive). */
interface Mark {
  readonly file: SourceFile;
  readonly line: number;
  readonly column: number;
  readonly end: number;
  readonly text: string;
  readonly primary: boolean;
}

function toMark({ span, text, primary }: Label): Mark {
  const { line, column } = positionAt(span.file, span.start);
  const first = firstLineOf(span);
  const end = column - 1 + Math.max(1, first.end - first.start);
  return { file: span.file, line, column: column - 1, end, text, primary };
}

/** One mark per place; what several labels say about it is joined. */
function merge(marks: readonly Mark[]): readonly Mark[] {
  const places = new Map<string, readonly Mark[]>();
  for (const mark of marks) {
    const key = `${mark.file.path}\0${mark.line}\0${mark.column}\0${mark.end}`;
    places.set(key, [...(places.get(key) ?? []), mark]);
  }
  return [...places.values()].flatMap((same) =>
    same.slice(0, 1).map((mark) => ({
      ...mark,
      text: joined(same.map(({ text }) => text)),
      primary: same.some(({ primary }) => primary),
    })),
  );
}

/** What is part of another text is not said twice; sentences end by themselves. */
function joined(texts: readonly string[]): string {
  const different = [...new Set(texts)].filter((text) => text !== "");
  const told = different.filter(
    (text) => !different.some((other) => other !== text && other.includes(text)),
  );
  const shown = told.slice(0, MOST_TEXTS);
  const rest = told.length - shown.length;
  const line = shown
    .map((text, index) => (index + 1 < shown.length ? ended(text) : text))
    .join(" ");
  return rest > 0 ? `${line} (and ${rest} more)` : line;
}

const ended = (text: string) => (text.endsWith(".") ? text : `${text};`);

function gutterWidth(marks: readonly Mark[]): number {
  return Math.max(1, ...marks.map(({ line }) => String(line).length)) + 1;
}

function numberedLines(
  file: SourceFile,
  marks: readonly Mark[],
  width: number,
  style: FrameStyle,
): readonly string[] {
  const numbers = [...new Set(marks.map(({ line }) => line))].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const own = marks.filter(({ line }) => line === number).sort((a, b) => a.column - b.column);
    const previous = numbers[index - 1];
    const gap = previous !== undefined && previous + 1 < number ? [style.gutter("...")] : [];
    const line = windowOf(lineText(file, number), own);
    const empty = `${" ".repeat(width)} ${style.gutter("|")} `;
    return [
      ...gap,
      `${style.gutter(`${String(number).padStart(width)} |`)} ${present(line.text, style)}`.trimEnd(),
      ...own.map((mark) => empty + underline(mark, line, style)),
    ];
  });
}

interface Window {
  readonly text: string;
  /** The column at which `text` begins, less what was put in front of it. */
  readonly from: number;
}

function windowOf(text: string, marks: readonly Mark[]): Window {
  if (text.length <= LONGEST_LINE) return { text, from: 0 };
  const first = (marks.find(({ primary }) => primary) ?? marks[0])?.column ?? 0;
  const from = Math.max(0, Math.min(first - 40, text.length - LONGEST_LINE));
  const to = Math.min(text.length, from + LONGEST_LINE);
  const part = text.slice(from, to) + (to < text.length ? "…" : "");
  return from === 0 ? { text: part, from } : { text: `…${part}`, from: from - 1 };
}

function underline(mark: Mark, { text, from }: Window, style: FrameStyle): string {
  const inside = (column: number) => Math.max(0, Math.min(column - from, text.length));
  const before = widthOf(present(text.slice(0, inside(mark.column)), style));
  const upTo = widthOf(present(text.slice(0, inside(mark.end)), style));
  const paint = mark.primary ? style.primary : style.secondary;
  const line = (mark.primary ? "^" : "-").repeat(Math.max(1, upTo - before));
  const note = mark.text === "" ? "" : ` ${style.show(mark.text)}`;
  return " ".repeat(before) + paint(line + note);
}

/** A line of the input as it is printed: tabs become two spaces, the rest is up to the style. */
function present(text: string, style: FrameStyle): string {
  return style.show(text.replaceAll("\t", "  "));
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /\p{M}/u;

/** How many columns a terminal gives to a text. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDE.test(character) ? 2 : NO_WIDTH.test(character) ? 0 : 1;
  }
  return width;
}
