import { text, unknown, withOrigin } from "../value/make.ts";
import type { Value } from "../value/value.ts";
import { evaluate } from "./evaluate.ts";
import { conditionOf } from "./existence.ts";
import { asText } from "./functions/define.ts";
import { type Entry, member, spanOf } from "./node.ts";
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
export const isOutput = (stack: Stack, entry: Entry): Decision =>
  conditionOf(stack, entry, `the output \`${entry.key}\``);
