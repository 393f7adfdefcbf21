import type { Block } from "../../src/hcl/ast.ts";
import { parseHcl } from "../../src/hcl/index.ts";
import type { SourceFile } from "../../src/source/file.ts";

/** What AWS would answer, made up: a plan of real infrastructure knows such values. */
export interface Stub {
  readonly region: string;
  /** The last letters of the zones. */
  readonly zones: readonly string[];
  readonly account: string;
  readonly partition: string;
}

/** Two answers that differ wherever answers may: what is the same under both does not depend on them. */
export const STUBS: Readonly<Record<string, Stub>> = {
  first: { region: "eu-west-1", zones: ["a", "b", "c"], account: "111122223333", partition: "aws" },
  second: {
    region: "us-west-2",
    zones: ["b", "c", "a", "d", "e", "f"],
    account: "444455556666",
    partition: "aws-cn",
  },
};

const ATTRIBUTES: Readonly<Record<string, (stub: Stub) => Readonly<Record<string, string>>>> = {
  aws_availability_zones: ({ region, zones }) => ({
    names: `tolist(${JSON.stringify(zones.map((zone) => `${region}${zone}`))})`,
    zone_ids: `tolist(${JSON.stringify(zones.map((zone) => `${region.replaceAll("-", "")}-az${zone}`))})`,
  }),
  aws_region: ({ region }) => ({ name: `"${region}"`, id: `"${region}"`, region: `"${region}"` }),
  aws_caller_identity: ({ account }) => ({
    account_id: `"${account}"`,
    id: `"${account}"`,
    arn: `"arn:aws:iam::${account}:user/oracle"`,
    user_id: `"AIDA${account}"`,
  }),
  aws_partition: ({ partition }) => ({
    partition: `"${partition}"`,
    id: `"${partition}"`,
    dns_suffix: partition === "aws" ? `"amazonaws.com"` : `"amazonaws.com.cn"`,
    reverse_dns_prefix: partition === "aws" ? `"com.amazonaws"` : `"cn.com.amazonaws"`,
  }),
};

const stubbed = (block: Block): ((stub: Stub) => Readonly<Record<string, string>>) | undefined => {
  const type = block.labels[0]?.text ?? "";
  return block.type === "data" && Object.hasOwn(ATTRIBUTES, type) ? ATTRIBUTES[type] : undefined;
};

/** True for attributes that a stub wrote: they are not the code's. */
export function isStubbed(address: string, name: string): boolean {
  const type = /(?:^|\.)data\.([^.]+)\./.exec(address)?.[1] ?? "";
  const attributes = Object.hasOwn(ATTRIBUTES, type) ? ATTRIBUTES[type] : undefined;
  const first = STUBS["first"];
  return attributes !== undefined && first !== undefined && Object.hasOwn(attributes(first), name);
}

/** The text of a file with the answers written into its data sources; undefined when it has none. */
export function withStubs(
  file: SourceFile,
  stub: Stub,
  region: string | undefined,
): string | undefined {
  const { body } = parseHcl(file).value;
  let text = file.text;
  let changed = false;
  for (const block of [...body.blocks].reverse()) {
    const attributes = stubbed(block)?.({ ...stub, region: region ?? stub.region });
    if (!attributes) continue;
    const lines = Object.entries(attributes)
      .filter(([name]) => !block.body.attributes.has(name))
      .map(([name, value]) => `\n  ${name} = ${value}`);
    const open = file.text.indexOf("{", block.headerEnd) + 1;
    const close = block.end - 1;
    text = `${text.slice(0, open)}${lines.join("")}\n${text.slice(open, close)}\n${text.slice(close)}`;
    changed = true;
  }
  return changed ? text : undefined;
}
