import type { Block } from "./ast.ts";
import { SPACE, TAB } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { report } from "./trouble.ts";

/**
 * Reports a block that is open at the end of the text, and takes from it the blocks it has only
 * swallowed: those from the first one on that is indented no further than the block itself. They
 * follow it in the body around.
 */
export function reportUnclosed(
  cursor: Cursor,
  start: number,
  headerEnd: number,
  blocks: Block[],
): Block[] {
  if (!cursor.unclosed) {
    cursor.unclosed = true;
    const detail =
      "The text ends before the `}` that closes this block. A brace may be missing further in.";
    report(cursor, "Unclosed block", detail, start, headerEnd);
  }
  const indent = indentOf(cursor.text, start);
  const first = blocks.findIndex((block) => indentOf(cursor.text, block.start) <= indent);
  return first === -1 ? [] : blocks.splice(first);
}

/** How far the line is indented on which this offset lies. */
export function indentOf(text: string, offset: number): number {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  let at = lineStart;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  return at - lineStart;
}
