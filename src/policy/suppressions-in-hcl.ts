import type { Attribute, Block, Body, Comment, HclFile } from "../hcl/ast.ts";
import { positionAt, type SourceFile, type Span } from "../source/file.ts";
import { covering, type Found, NOTHING_COVERED } from "./found.ts";
import { isAlone, isDirectlyBelow, lastBefore, lineAt } from "./range.ts";
import { MARKER, readSuppression } from "./suppression.ts";

/**
 * The suppressions in the comments of a file, and what each covers. A comment on a line of its own covers
 * the block that begins directly below it, else the block that it stands in; in `locals` and in values
 * files the attribute directly below. One at the end of a line covers the attribute or block that begins
 * or ends there, else that line. Inside of an attribute, a line of its own covers the attribute. In JSON
 * syntax a comment is a property, and covers the block that it is a property of.
 */
export function suppressionsInHcl(file: SourceFile, { body, comments }: HclFile): Found {
  const items = itemsOf();
  return covering(
    comments.filter(({ text }) => text.includes(MARKER)),
    (comment) => {
      const { start, end } = comment;
      return readSuppression(withoutMarks(comment), { file, start, end });
    },
    (comment) => rangeOf(comment, file, body, items) ?? NOTHING_COVERED,
  );
}

/** What a comment says, without `#`, `//`, or the stars of a block. */
function withoutMarks({ text }: Comment): string {
  if (text.startsWith("#")) return text.slice(1);
  if (text.startsWith("//")) return text.slice(2);
  return text
    .slice(2, -2)
    .split("\n")
    .map((line) => line.trim().replace(/^\*+/, ""))
    .join("\n");
}

type Item = Attribute | Block;

/** The attributes and blocks of a body by their place; asked for many comments, sorted once. */
function itemsOf(): (body: Body) => readonly Item[] {
  const known = new Map<Body, readonly Item[]>();
  return (body) => {
    const items =
      known.get(body) ??
      [...body.attributes.values(), ...body.blocks].sort((a, b) => a.start - b.start);
    known.set(body, items);
    return items;
  };
}

function rangeOf(
  comment: Comment,
  file: SourceFile,
  top: Body,
  items: (body: Body) => readonly Item[],
): Span | undefined {
  const spanOf = ({ start, end }: Item | Comment) => ({ file, start, end });
  const around = surroundings(comment, top, items);
  if (file.path.endsWith(".json")) {
    const block = around.within.findLast((item) => item.kind === "block");
    return block && block.type !== "locals" ? spanOf(block) : undefined;
  }
  if (!isAlone(file, comment.start)) {
    const line = lineAt(file, comment.start);
    const lineOf = (offset: number) => positionAt(file, offset).line;
    const number = lineOf(comment.start);
    const touching = [...around.within, around.before].find(
      (item) => item && (lineOf(item.start) === number || lineOf(item.end) === number),
    );
    return touching ? spanOf(touching) : line;
  }
  const inside = around.within.at(-1);
  if (inside?.kind === "attribute") return spanOf(inside);
  const below =
    around.after && isDirectlyBelow(file, comment.end, around.after.start) && around.after;
  if (below && (below.kind === "block" || !inside || inside.type === "locals"))
    return spanOf(below);
  return inside && inside.type !== "locals" ? spanOf(inside) : undefined;
}

interface Surroundings {
  /** The blocks, and perhaps an attribute, that a comment stands in, outermost first. */
  readonly within: readonly Item[];
  /** Its neighbours in the innermost of them. */
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

function surroundings(
  { start }: Comment,
  top: Body,
  items: (body: Body) => readonly Item[],
): Surroundings {
  const within: Item[] = [];
  for (let body = top; ; ) {
    const all = items(body);
    const index = lastBefore(all, start);
    const before = all[index];
    if (!before || before.end <= start) return { within, before, after: all[index + 1] };
    within.push(before);
    if (before.kind === "attribute") return { within, before: undefined, after: undefined };
    body = before.body;
  }
}
