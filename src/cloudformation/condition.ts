import { decisionOf } from "./evaluate.ts";
import { spanOf } from "./node.ts";
import { cyclic, type Decision, once, type Stack } from "./stack.ts";
import { unseenIn } from "./unseen.ts";

/** What a condition of the template says; undefined if there certainly is none of that name. */
export function conditionOf(stack: Stack, name: string): Decision | undefined {
  const entry = stack.template.conditions.get(name);
  if (!entry) return unseenIn(stack, name);
  const { file } = stack.template;
  return once<Decision>(
    stack,
    `Conditions.${name}`,
    () => decisionOf(entry.value, stack),
    () => cyclic(stack, `Conditions.${name}`, spanOf(entry.place, file)),
  );
}
