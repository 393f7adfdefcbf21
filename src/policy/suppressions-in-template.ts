import type { Entry, Node } from "../cloudformation/node.ts";
import type { Template } from "../cloudformation/template.ts";
import type { SourceFile, Span } from "../source/file.ts";
import { covering, type Found, NOTHING_COVERED } from "./found.ts";
import { isAlone, isDirectlyBelow, lastBefore, lineAt, type Range } from "./range.ts";
import { MARKER, readSuppression } from "./suppression.ts";
import { suppressionsInMetadata } from "./suppressions-in-metadata.ts";

/**
 * The suppressions in a template. In YAML a comment on a line of its own covers the resource, parameter,
 * mapping or condition that it stands in or directly above; one at the end of a line covers what begins
 * there, else that line. `Metadata` has suppressions in YAML and JSON, for its resource or the template.
 */
export function suppressionsInTemplate(
  template: Template,
  yaml: () => typeof import("yaml"),
): Found {
  const { file } = template;
  const isJson = /^\uFEFF?\s*\{/.test(file.text);
  const things = thingsOf(template);
  const inComments = covering(
    isJson ? [] : commentsOf(file.text, yaml()).filter(({ text }) => text.includes(MARKER)),
    ({ text, start }) => readSuppression(text.slice(1), { file, start, end: start + text.length }),
    (comment) => rangeOf(comment, file, things) ?? NOTHING_COVERED,
  );
  const inMetadata = suppressionsInMetadata(template);
  return {
    suppressions: [...inComments.suppressions, ...inMetadata.suppressions],
    diagnostics: [...inComments.diagnostics, ...inMetadata.diagnostics],
  };
}

interface Comment {
  readonly text: string;
  readonly start: number;
}

/** What the lexer says in front of a scalar, at the end of a flow collection, and of a document. */
const SIGNS: ReadonlySet<string> = new Set(["\u001f", "\u0018", "\u0002"]);

/** Comments only: what looks like one in a text, such as a script, is text. */
function commentsOf(text: string, { Lexer }: typeof import("yaml")): readonly Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (SIGNS.has(lexeme)) continue;
    // The text of a scalar begins with its blanks or quotes.
    if (lexeme.startsWith("#")) comments.push({ text: lexeme.trimEnd(), start: offset });
    offset += lexeme.length;
  }
  return comments;
}

interface Part extends Range {
  readonly node: Node;
}

const partOf = ({ place, value }: Entry): Part => ({
  start: place.start,
  end: Math.max(place.end, value.end),
  node: value,
});

/** What a template is made of, by place. */
function thingsOf({ resources, parameters, mappings, conditions }: Template): readonly Part[] {
  return [resources, parameters, mappings, conditions]
    .flatMap((section) => [...section.values()].map(partOf))
    .sort((a, b) => a.start - b.start);
}

function rangeOf(
  { start, text }: Comment,
  file: SourceFile,
  things: readonly Part[],
): Span | undefined {
  const line = lineAt(file, start);
  const index = lastBefore(things, line.end);
  const near = things[index];
  const spanOf = (range: Range) => ({ file, start: range.start, end: range.end });
  if (!isAlone(file, start)) {
    const first = near && firstOnLine(near, line);
    return first ? spanOf(first) : line;
  }
  if (near && start < near.end) return spanOf(near);
  const below = things[index + 1];
  const isNext = below && isDirectlyBelow(file, start + text.length, below.start);
  return isNext ? spanOf(below) : undefined;
}

/** The outermost part of something that begins on a line. */
function firstOnLine(thing: Part, line: Span): Part | undefined {
  if (thing.start >= line.start) return thing.start < line.end ? thing : undefined;
  let parts = partsOf(thing);
  for (;;) {
    const index = lastBefore(parts, line.start);
    const first = parts[index + 1];
    if (first && first.start < line.end) return first;
    const around = parts[index];
    if (!around || around.end <= line.start) return undefined;
    parts = partsOf(around);
  }
}

const known = new WeakMap<Node, readonly Part[]>();

/** Asked for many comments, sorted once. */
function partsOf({ node }: Part): readonly Part[] {
  const parts = known.get(node) ?? unsorted(node).sort((a, b) => a.start - b.start);
  known.set(node, parts);
  return parts;
}

function unsorted(node: Node): Part[] {
  if (node.kind === "mapping") return [...node.entries.values()].map(partOf);
  return node.kind === "sequence"
    ? node.items.map((item) => ({ start: item.start, end: item.end, node: item }))
    : [];
}
