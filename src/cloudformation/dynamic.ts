import { concat } from "../value/concat.ts";
import { unknown } from "../value/make.ts";
import type { Unknown, Value } from "../value/value.ts";
import { keyIn, type Stack } from "./stack.ts";

const REFERENCE = /\{\{resolve:[^{}]*\}\}/;

/**
 * A string with its dynamic references: `{{resolve:ssm:name}}` is replaced when the stack is deployed.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export function resolved(value: Value, stack: Stack): Value {
  if (value.kind === "string" && value.value.includes("{{resolve:")) {
    const pieces = value.value
      .split(/(\{\{resolve:[^{}]*\}\})/)
      .map((piece) => (REFERENCE.test(piece) ? dynamic(piece, stack) : piece));
    const made = concat(pieces) ?? value;
    return value.origin ? { ...made, origin: value.origin } : made;
  }
  if (value.kind !== "unknown" || !value.parts?.some(hasReference)) return value;
  // The name of what is read is not known itself.
  const { because, identity, origin, sensitive } = value;
  return unknown("string", because, {
    notNull: true,
    identity: identity && { key: `resolve(${identity.key})` },
    origin,
    sensitive,
  });
}

const hasReference = (part: string | Unknown): boolean =>
  typeof part === "string" && part.includes("{{resolve:");

function dynamic(reference: string, stack: Stack): Unknown {
  const because = {
    text: `\`${reference}\` is read when the stack is deployed.`,
    input: reference,
    settledBy: "Take the value as a parameter, and pass it with `--parameter`.",
  };
  return unknown("string", because, {
    notNull: true,
    identity: { key: keyIn(stack, reference) },
  });
}
