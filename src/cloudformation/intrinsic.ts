import type { Node } from "./node.ts";
import { LOOP } from "./template.ts";

/** A function that stands where a value is expected, written in the long or in the short form. */
export interface IntrinsicCall {
  /** `Ref`, `Fn::Sub` */
  readonly name: string;
  readonly argument: Node;
}

/** The call that a node is. A mapping with other keys beside the name of a function is no call. */
export function intrinsicOf(node: Node): IntrinsicCall | undefined {
  const { tag, ...argument } = node;
  if (tag !== undefined) return { name: nameOfTag(tag), argument };
  if (node.kind !== "mapping" || node.entries.size !== 1) return undefined;
  const [entry] = node.entries.values();
  if (!entry || !(entry.key === "Ref" || isFunction(entry.key))) return undefined;
  return { name: entry.key, argument: entry.value };
}

const isFunction = (key: string): boolean => key.startsWith("Fn::") && !key.startsWith(LOOP);

function nameOfTag(tag: string): string {
  const name = tag.slice(1);
  return name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
}
