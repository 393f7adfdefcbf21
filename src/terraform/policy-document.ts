import { text } from "../value/make.ts";
import type { Value } from "../value/value.ts";
import { type Failure, isFailure } from "./failure.ts";
import { documentsIn, withSids } from "./policy-draft.ts";
import { merged } from "./policy-merge.ts";
import { statementsIn } from "./policy-statement.ts";

/** What the configuration says of an attribute or of a type of block. */
export type Attributes = (name: string) => Value | undefined;

/**
 * The policy that `data.aws_iam_policy_document` renders, every part with the place where it is written, or
 * why the provider refuses it. It says what the provider's JSON says; how the provider sorts and shortens
 * lists is followed where all of their items are known.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyDocument(configured: Attributes): Value | Failure {
  const version = configured("version") ?? text("2012-10-17");
  const statements = statementsIn(configured("statement"), version);
  if (isFailure(statements)) return statements;
  const sources = documentsIn(configured, ["source_json", "source_policy_documents"]);
  if (isFailure(sources)) return sources;
  const overrides = documentsIn(configured, ["override_policy_documents", "override_json"]);
  if (isFailure(overrides)) return overrides;
  const id = configured("policy_id");
  const own = { ...withSids(statements), version, ...(id && { id }) };
  return merged(sources, own, overrides);
}
