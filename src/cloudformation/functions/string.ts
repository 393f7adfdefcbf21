import { concat } from "../../value/concat.ts";
import { list, text, unknown } from "../../value/make.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { resolved } from "../dynamic.ts";
import { pureIdentity } from "../identity.ts";
import { type Node, nameOf } from "../node.ts";
import { splitAtCommas } from "../split.ts";
import type { Stack } from "../stack.ts";
import { asText, type Call, type Intrinsic, notKnown, operands } from "./define.ts";
import { attributeNamed, named, splitPath } from "./reference.ts";

const HOLE = /\$\{([^}]*)\}/;

/** `Fn::Sub: text` or `Fn::Sub: [text, { Name: value }]` */
export const sub: Intrinsic = (call) => {
  const [template, names] = operands(call, 1, 2) ?? [call.argument];
  const source = nameOf(template);
  if (source === undefined) return call.refuse("`Fn::Sub` takes a string.");
  const own = names?.kind === "mapping" ? names.entries : undefined;
  const pieces: (string | Unknown)[] = [];
  // Every second part is the inside of a hole.
  for (const [index, part] of source.split(HOLE).entries()) {
    const piece = index % 2 === 0 ? part : inHole(call, part, own);
    if (piece === undefined) return call.refuse(`\`\${${part}}\` is no string.`);
    pieces.push(piece);
  }
  return put(call.stack, pieces);
};

type Names = Extract<Node, { kind: "mapping" }>["entries"];

function inHole(call: Call, inside: string, own: Names | undefined): string | Unknown | undefined {
  if (inside.startsWith("!")) return `\${${inside.slice(1)}}`;
  const name = inside.trim();
  const entry = own?.get(name);
  if (entry) return asText(call.value(entry.value));
  const path = splitPath(name);
  const found = path ? attributeNamed(call, path[0], path[1]) : named(call, name);
  if (found.kind === "removed") return asText(call.refuse("`AWS::NoValue` is no string."));
  return asText(found);
}

function put(stack: Stack, pieces: readonly (string | Unknown)[]): Value {
  const made = concat(pieces);
  return made ? resolved(made, stack) : unknown("string", TOO_LONG, { notNull: true });
}

const TOO_LONG = {
  text: "The string is longer than the scanner evaluates.",
  input: "evaluation limit",
  settledBy: "Shorten the string.",
};

/** `Fn::Join: [delimiter, [value, …]]` */
export const join: Intrinsic = (call) => {
  const [first, second] = operands(call, 2) ?? [];
  const delimiter = nameOf(first);
  if (delimiter === undefined || !second) {
    return call.refuse("`Fn::Join` takes a delimiter and a list.");
  }
  const items = call.value(second);
  if (items.kind === "unknown") {
    const identity = pureIdentity(call.name, [text(delimiter), items]);
    return notKnown("string", [items], { identity });
  }
  if (items.kind !== "list") return call.refuse("`Fn::Join` takes a list.");
  const pieces: (string | Unknown)[] = [];
  for (const item of items.items) {
    const piece = asText(item);
    if (piece === undefined) return call.refuse("`Fn::Join` takes a list of strings.");
    if (pieces.length > 0) pieces.push(delimiter);
    pieces.push(piece);
  }
  return put(call.stack, pieces);
};

/** `Fn::Split: [delimiter, text]` */
export const split: Intrinsic = (call) => {
  const [first, second] = operands(call, 2) ?? [];
  const delimiter = nameOf(first);
  if (!delimiter || !second) return call.refuse("`Fn::Split` takes a delimiter and a string.");
  const source = call.value(second);
  const whole = asText(source);
  if (whole === undefined) return call.refuse("`Fn::Split` takes a string.");
  if (typeof whole === "string") return list(whole.split(delimiter).map(text), "string");
  const known = delimiter === "," ? splitAtCommas(whole) : undefined;
  if (known) return known;
  return notKnown({ list: "string" }, [source], {
    bounds: { min: 1, max: Number.POSITIVE_INFINITY },
    each: notKnown("string", [source]),
    identity: pureIdentity(call.name, [text(delimiter), source]),
  });
};

/** `Fn::Base64: text` */
export const base64: Intrinsic = (call) => {
  const source = call.value(call.argument);
  const whole = asText(source);
  if (whole === undefined) return call.refuse("`Fn::Base64` takes a string.");
  if (typeof whole === "string") return text(encoded(whole));
  return notKnown("string", [source], { identity: pureIdentity(call.name, [source]) });
};

function encoded(source: string): string {
  const bytes = new TextEncoder().encode(source);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  }
  return btoa(pieces.join(""));
}
