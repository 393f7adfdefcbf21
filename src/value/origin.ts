import type { Span } from "../source/file.ts";

/**
 * Where a value comes from: a chain that leads from the place of use back to the text that decides it.
 * The chain of a subnet's `cidr_block` may be: attribute → module argument → line of a tfvars file.
 */
export interface Origin {
  readonly span: Span;
  /** What stands there, for the trail of a finding: "`cidr` of module.vpc". Empty for plain expressions. */
  readonly note: string;
  /**
   * `written`: the deciding text itself, such as a literal. `passed`: handed on unchanged from `from`.
   * `computed`: made here out of several sources. `absent`: nothing is written; the span is where it would
   * stand (a block header or an attribute that lacks a key).
   */
  readonly role: "written" | "passed" | "computed" | "absent";
  readonly from?: Origin;
}

/** The chain from the place of use to the deciding text, in that order. */
export function chainOf(origin: Origin): readonly Origin[] {
  const chain: Origin[] = [];
  for (let step: Origin | undefined = origin; step; step = step.from) chain.push(step);
  return chain;
}

/**
 * The origin of a part of a whole: the part's own, reached through the names that the whole was handed on
 * by. A part that no text of its own decides has the origin of the whole.
 */
export function graft(whole: Origin, part: Origin | undefined): Origin {
  if (part === undefined) return whole;
  if (whole.role !== "passed" || !whole.from) return part;
  const from = graft(whole.from, part);
  return { ...whole, from };
}
