import { commitOf } from "../cli/git.ts";
import type { Event } from "./environment.ts";
import type { Inputs } from "./inputs.ts";

/** What the head is compared with: a commit, nothing on purpose, or nothing for want of it. */
export type Base =
  | { readonly commit: string }
  | { readonly none: "not-wanted" }
  | { readonly missing: string };

/** On a pull request the checkout is the merge commit, and its first parent is what it is merged into. */
const FIRST_PARENT = "HEAD^1";

const ON_PULLS = ["pull_request", "pull_request_target", "merge_group"];

export async function baseOf(directory: string, inputs: Inputs, event: Event): Promise<Base> {
  const isPull = ON_PULLS.includes(event.name);
  const wanted =
    inputs.changedOnly === "auto" ? isPull || inputs.baseRef !== undefined : inputs.changedOnly;
  if (!wanted && !inputs.policyFromBase) return { none: "not-wanted" };
  const name = inputs.baseRef ?? (isPull ? FIRST_PARENT : (event.before ?? FIRST_PARENT));
  const commit = await commitOf(directory, name);
  if (commit !== undefined) return { commit };
  return {
    missing: `The base \`${name}\` is not in this checkout. Give actions/checkout \`fetch-depth: 2\`, or 0 for a base further back.`,
  };
}
