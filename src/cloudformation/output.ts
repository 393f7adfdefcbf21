import { text, unknown, withOrigin } from "../value/make.ts";
import type { Value } from "../value/value.ts";
import { evaluate } from "./evaluate.ts";
import { asText } from "./functions/define.ts";
import { type Entry, member, nameOf, spanOf } from "./node.ts";
import { cyclic, type Decision, doubtfully, once, refuseAt, type Stack } from "./stack.ts";

/** The value of an output; undefined if there is none of that name. */
export function outputOf(stack: Stack, name: string): Value | undefined {
  const entry = stack.template.outputs.get(name);
  if (!entry) return undefined;
  return once<Value>(
    stack,
    `Outputs.${name}`,
    () => valueWritten(stack, entry),
    () => cyclic(stack, `Outputs.${name}`, placeIn(stack, entry)),
  );
}

const placeIn = ({ template }: Stack, { place }: Entry) => spanOf(place, template.file);

function valueWritten(stack: Stack, entry: Entry): Value {
  const isThere = isOutput(stack, entry);
  const refused = (message: string) => refuseAt(stack, message, placeIn(stack, entry));
  if (isThere === false) {
    return refused(`The output \`${entry.key}\` is needed, and its condition is false.`);
  }
  const node = member(entry.value, "Value");
  if (!node) return refused(`The output \`${entry.key}\` has no value.`);
  const value =
    isThere === true ? evaluate(node, stack) : doubtfully(stack, () => evaluate(node, stack));
  if (value.kind === "removed") {
    return value.unless
      ? unknown("string", value.unless.because, { notNull: true })
      : refused(`The output \`${entry.key}\` has no value.`);
  }
  const whole = asText(value);
  if (whole === undefined) return refused(`The output \`${entry.key}\` is no string.`);
  if (typeof whole !== "string") return whole;
  const made = value.kind === "string" ? value : text(whole);
  return value.origin ? withOrigin(made, value.origin) : made;
}

/** Whether an output is there, by its condition. */
export function isOutput(stack: Stack, { key, value }: Entry): Decision {
  const node = member(value, "Condition");
  if (!node) return true;
  const name = nameOf(node);
  const decision = name === undefined ? undefined : stack.names.condition(stack, name);
  if (decision !== undefined) return decision;
  const span = spanOf(node, stack.template.file);
  return refuseAt(stack, `The condition of the output \`${key}\` is not declared.`, span);
}
