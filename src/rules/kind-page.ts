import type { Kind } from "../graph/kind.ts";
import { printType, variableOf } from "./types.ts";

/** What a person may want to know about a kind; plain data, so that it can be written into the bundle. */
export interface KindPage {
  readonly name: string;
  /** What it is called in a rule. */
  readonly variable: string;
  readonly doc: string;
  readonly terraform: readonly string[];
  readonly cloudformation: readonly string[];
  readonly members: readonly MemberPage[];
}

export interface MemberPage {
  /** `cidrs`, `tag(string)` */
  readonly member: string;
  readonly type: string;
  readonly doc: string;
}

export function kindPageOf({ name, doc, terraform, cloudformation, ...kind }: Kind): KindPage {
  const properties = Object.entries(kind.properties).map(
    ([member, { type, doc }]): MemberPage => ({ member, type: printType(type), doc: line(doc) }),
  );
  const methods = Object.entries(kind.methods).map(
    ([member, { args, returns, doc }]): MemberPage => ({
      member: `${member}(${args.map(printType).join(", ")})`,
      type: printType(returns),
      doc: line(doc),
    }),
  );
  return {
    ...{ name, variable: variableOf(name), doc: line(doc), terraform, cloudformation },
    members: [...properties, ...methods],
  };
}

const line = (text: string): string => text.trim().replace(/\s+/g, " ");
