import type { Attribute, Block } from "../hcl/ast.ts";
import { isWhollyKnown, text, unknown } from "../value/make.ts";
import type { Value } from "../value/value.ts";
import { attributeOf } from "./instance.ts";
import type { Located } from "./module.ts";

/** Arguments that choose the account, the surest first. */
const CHOOSING = ["allowed_account_ids", "role_arn", "profile", "access_key"] as const;

const ASSUMING: ReadonlySet<string> = new Set(["assume_role", "assume_role_with_web_identity"]);

/**
 * What a provider is told about the account: its id, or what chooses the credentials; `""` if nothing, when
 * the account is that of whoever runs Terraform. `key` is what tells the provider from all others.
 */
export function accountOf(
  block: Located<Block>,
  evaluate: (attribute: Located<Attribute>) => Value,
  key: string,
): Value {
  const own = blocksOf(block);
  const written = CHOOSING.flatMap((each) =>
    own.flatMap((inner) => {
      const attribute = attributeOf(inner, each);
      return attribute ? [evaluate(attribute)] : [];
    }),
  ).filter((value) => value.kind !== "null");
  for (const value of written) {
    const id = idIn(value);
    if (id !== undefined) return text(id);
  }
  const vague = written.find((value) => !isWhollyKnown(value) || value.sensitive);
  if (vague) {
    const because = vague.kind === "unknown" ? vague.because : { all: [] };
    return unknown("string", because, { notNull: true, identity: { key } });
  }
  return text(written.map((value) => (value.kind === "string" ? value.value : "")).join(" "));
}

function blocksOf(block: Located<Block>): readonly Located<Block>[] {
  const assuming = block.node.body.blocks.filter(({ type }) => ASSUMING.has(type));
  return [block, ...assuming.map((node) => ({ node, file: node.file ?? block.file }))];
}

const ROLE = /^arn:[\w-]+:iam::(\d{12}):role\//;

/** The only account that is allowed, or that of the role. */
function idIn(value: Value): string | undefined {
  const only = value.kind === "list" && value.items.length === 1 ? value.items[0] : value;
  if (only?.kind !== "string") return undefined;
  return /^\d{12}$/.test(only.value) ? only.value : ROLE.exec(only.value)?.[1];
}
