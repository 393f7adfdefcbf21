import { unknown } from "../../value/make.ts";
import { type Reason, reasonsOf } from "../../value/reason.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { keyOf } from "../identity.ts";
import { type Node, nameOf, spanOf, textOf } from "../node.ts";
import type { Result } from "../result.ts";
import { isExtended, keyInRoot, type Stack } from "../stack.ts";
import { unseenIn } from "../unseen.ts";
import { checkAttribute } from "./attribute.ts";
import { asText, type Call, type Intrinsic, operands } from "./define.ts";

export const ref: Intrinsic = (call) => {
  const name = nameIn(call, call.argument);
  if (name === undefined) return call.refuse("`Ref` takes a name.");
  return typeof name === "string" ? named(call, name) : unknown("any", name.because);
};

/** What a name stands for: `Ref: Name`, or `${Name}` in a string. */
export function named({ stack, refuse }: Call, name: string): Result {
  const found = stack.names.reference(stack, name);
  return found ?? unseenIn(stack, name) ?? refuse(`There is no \`${name}\` to refer to.`);
}

export const getAtt: Intrinsic = (call) => {
  const path = pathOf(call);
  if (!path) return call.refuse("`Fn::GetAtt` takes the name of a resource and an attribute.");
  return "kind" in path ? path : attributeNamed(call, path[0], path[1]);
};

/** A name that is written out, or computed, which a transform allows; undefined if it is none. */
function nameIn(call: Call, node: Node): string | Unknown | undefined {
  const written = nameOf(node);
  if (written !== undefined || !isExtended(call.stack.template)) return written;
  return asText(call.value(node));
}

/** `!GetAtt Name.Attribute`, or `${Name.Attribute}` in a string. */
export function attributeNamed(call: Call, name: string, attribute: string): Value {
  const { stack, refuse } = call;
  const found = stack.names.attribute(stack, name, attribute);
  if (found) checkAttribute(call, name, attribute);
  return found ?? unseenIn(stack, name) ?? refuse(`There is no resource \`${name}\`.`);
}

/** A string is split at its first dot: attributes may have dots themselves. */
function pathOf(call: Call): readonly [string, string] | Unknown | undefined {
  const text = nameOf(call.argument);
  if (text !== undefined) return splitPath(text);
  const [name, attribute] = operands(call, 2) ?? [];
  const resource = name && nameIn(call, name);
  const found = attribute && attributeText(call, attribute);
  if (resource === undefined || found === undefined) return undefined;
  return typeof resource === "string" ? [resource, found] : unknown("any", resource.because);
}

export function splitPath(text: string): readonly [string, string] | undefined {
  const dot = text.indexOf(".");
  return dot > 0 ? [text.slice(0, dot), text.slice(dot + 1)] : undefined;
}

function attributeText(call: Call, node: Node): string | undefined {
  if (node.kind === "scalar" && node.tag === undefined) return textOf(node);
  const value = call.value(node);
  return value.kind === "string" ? value.value : undefined;
}

/** The output of another stack. */
export const importValue: Intrinsic = ({ stack, argument, value }) => {
  const name = value(argument);
  const key = keyOf(name);
  const spelled = name.kind === "string" ? ` \`${name.value}\`` : "";
  const found =
    name.kind === "string"
      ? stack.names.exported(stack, name.value)
      : unnamed(name, argument, stack);
  if ("kind" in found) return found;
  const because = { ...found, input: `Fn::ImportValue${spelled.replaceAll("`", "")}` };
  return unknown("string", because, {
    notNull: true,
    identity: key === undefined ? undefined : { key: keyInRoot(stack, `ImportValue(${key})`) },
  });
};

function unnamed(name: Value, argument: Node, { template }: Stack): Reason {
  const on = name.kind === "unknown" ? reasonsOf(name.because).map(({ input }) => input) : [];
  const parts = on.length > 0 ? `, which depends on ${on.join(", ")}` : "";
  return {
    text: `The export is an output of another stack, and its name is not known${parts}.`,
    input: "Fn::ImportValue",
    settledBy: "Pass what the name depends on with `--parameter`.",
    span: spanOf(argument, template.file),
  };
}
