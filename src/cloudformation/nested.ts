import type { Library } from "./library.ts";
import type { Entry } from "./node.ts";
import type { Stack, Unfollowed } from "./stack.ts";
import type { Template } from "./template.ts";

/** So many stacks are nested inside each other, so many in one root, and so many in all roots together. */
export const DEEPEST_STACK = 50;
const MOST_IN_ROOT = 1_000;
const MOST_IN_SCAN = 10_000;

/** How many nested stacks a scan may still have. */
export interface Room {
  left: number;
}

export const roomForStacks = (): Room => ({ left: MOST_IN_SCAN });

/** A root and all stacks that it nests, at any depth. Their properties are not evaluated for that. */
export function withNested(
  root: Stack,
  library: Library,
  room: Room,
  nest: (template: Template, parent: Stack, entry: Entry) => Stack,
): readonly Stack[] {
  const stacks = [root];
  // The list grows while it is walked.
  for (const stack of stacks) {
    for (const entry of stack.template.resources.values()) {
      const place = library.placeOf(stack.template, entry);
      if (!place) continue;
      const template = "path" in place ? library.named(place.path) : place;
      const why = "file" in template ? limitFor(template, stack, stacks.length, room) : template;
      if (why || !("file" in template)) {
        stack.nested.set(entry.key, why ?? TOO_MANY);
        continue;
      }
      room.left--;
      const child = nest(template, stack, entry);
      stack.nested.set(entry.key, child);
      stacks.push(child);
    }
  }
  return stacks;
}

function limitFor(
  template: Template,
  stack: Stack,
  count: number,
  room: Room,
): Unfollowed | undefined {
  let depth = 0;
  for (let around: Stack | undefined = stack; around; around = around.parent?.stack) {
    if (around.template.file === template.file) return ITSELF;
    depth++;
  }
  if (depth > DEEPEST_STACK) return TOO_DEEP;
  return count > MOST_IN_ROOT || room.left <= 0 ? TOO_MANY : undefined;
}

const SPLIT = "Nest fewer stacks, or check what it makes.";

const ITSELF: Unfollowed = {
  why: "its template nests itself",
  settledBy: "Correct the path of the template: such a stack cannot be deployed.",
};

const TOO_DEEP: Unfollowed = {
  why: `it is nested in more than ${DEEPEST_STACK} others`,
  settledBy: SPLIT,
};

const TOO_MANY: Unfollowed = {
  why: "there are more nested stacks than the scanner follows",
  settledBy: SPLIT,
};
