import { type Entry, member, nameOf, spanOf } from "./node.ts";
import { type Decision, refuseAt, type Stack } from "./stack.ts";

/** Whether the condition of a resource or an output holds; true if it has none. */
export function conditionOf(stack: Stack, { value }: Entry, called: string): Decision {
  const node = member(value, "Condition");
  if (!node) return true;
  const name = nameOf(node);
  const decision = name === undefined ? undefined : stack.names.condition(stack, name);
  if (decision !== undefined) return decision;
  const span = spanOf(node, stack.template.file);
  return refuseAt(stack, `The condition of ${called} is not declared.`, span);
}
