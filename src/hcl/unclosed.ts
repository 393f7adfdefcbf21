import type { Attribute, Block } from "./ast.ts";
import { SPACE, TAB } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { report } from "./trouble.ts";

/** A body while it is read. */
export interface Items {
  readonly attributes: Map<string, Attribute>;
  readonly blocks: Block[];
}

/** Reports a block that is open at the end of the text. Only the innermost one of them says so. */
export function reportUnclosed(cursor: Cursor, start: number, headerEnd: number): void {
  if (cursor.unclosed) return;
  cursor.unclosed = true;
  const detail =
    "The text ends before the `}` that closes this block. A brace may be missing further in.";
  report(cursor, "Unclosed block", detail, start, headerEnd);
}

/**
 * Takes from an unclosed block what it has only swallowed, which is what stands from the first block
 * on that is indented no further than the unclosed one, and gives it to the body around. Says where
 * the unclosed block's own content ends.
 */
export function releaseSwallowed(text: string, start: number, inner: Items, outer: Items): number {
  const header = text.indexOf("\n", start);
  const indent = indentOf(text, start);
  const first = inner.blocks.findIndex(
    (block) => header !== -1 && block.start > header && indentOf(text, block.start) <= indent,
  );
  const released = first === -1 ? [] : inner.blocks.splice(first);
  const end = released[0]?.start ?? text.length;
  for (const block of released) outer.blocks.push(block);
  for (const [name, attribute] of inner.attributes) {
    if (attribute.start >= end) {
      inner.attributes.delete(name);
      if (!outer.attributes.has(name)) outer.attributes.set(name, attribute);
    }
  }
  return end;
}

/** How far the line is indented on which this offset lies. */
export function indentOf(text: string, offset: number): number {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  let at = lineStart;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  return at - lineStart;
}
