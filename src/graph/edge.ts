import { nullOf, unknown } from "../value/make.ts";
import type { Origin } from "../value/origin.ts";
import type { Because } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import type { Entity } from "./fact.ts";
import { type Judgement, undecided } from "./judgement.ts";
import { doubtOf, reason, together } from "./reasons.ts";
import type { Thing } from "./thing.ts";

/** What a relation leads to, as far as the code decides it. */
export interface Edge {
  /** Without `because`: the one thing it certainly leads to, or none for nothing. Else what it may lead to. */
  readonly candidates: readonly Thing[];
  readonly because?: Because;
  /** True if it may lead to something that is not among the candidates, or to nothing. */
  readonly elsewhere: boolean;
  readonly origin?: Origin;
}

export const nowhere = (origin?: Origin): Edge => ({
  candidates: [],
  elsewhere: false,
  ...(origin && { origin }),
});

export const unsure = (because: Because, origin?: Origin): Edge => ({
  candidates: [],
  because,
  elsewhere: true,
  ...(origin && { origin }),
});

/** An edge to a thing; undecided if the thing stands for several instances, since one of them is meant. */
export function leadingTo(thing: Thing, origin?: Origin): Edge {
  const marks = origin && { origin };
  if (!thing.many) return { candidates: [thing], elsewhere: false, ...marks };
  return { candidates: [thing], because: someOf(thing), elsewhere: false, ...marks };
}

function someOf(thing: Thing): Because {
  return (
    (thing.declaration && doubtOf(thing.declaration)) ??
    reason(
      `\`${thing.address}\` stands for several instances.`,
      thing.address,
      "Give its `count` or `for_each` a value that the code decides.",
    )
  );
}

/** The same edge, not certain for another reason. */
export function doubted(edge: Edge, because: Because, elsewhere: boolean): Edge {
  return {
    ...edge,
    because: together([edge.because, because]) ?? because,
    elsewhere: edge.elsewhere || elsewhere,
  };
}

/** One of several edges holds, and nothing says which. One edge alone is just that. */
export function oneOf(edges: readonly Edge[], because: Because | undefined): Edge {
  const [first] = edges;
  if (first && edges.length === 1 && !because) return first;
  const candidates = [...new Set(edges.flatMap((edge) => edge.candidates))];
  const reasons = together([because, ...edges.map((edge) => edge.because)]);
  const elsewhere = edges.some((edge) => edge.elsewhere || edge.candidates.length === 0);
  const [only] = candidates;
  if (only && candidates.length === 1 && !elsewhere) return leadingTo(only);
  return {
    candidates,
    elsewhere,
    because: reasons ?? conflict(candidates),
  };
}

function conflict(candidates: readonly Thing[]): Because {
  const names = candidates.map(({ address }) => `\`${address}\``);
  return reason(
    `The code says both ${names.join(" and ")}.`,
    candidates[0]?.address ?? "",
    "Keep only one of them.",
  );
}

/** The thing it leads to, if that is certain. */
export const certainOf = (edge: Edge): Thing | undefined =>
  edge.because ? undefined : edge.candidates[0];

/** The value of a property that is an entity, null or unknown, and where the code refers to it. */
export function factOf(edge: Edge, otherwise: Origin | undefined): Entity | Value {
  const origin = edge.origin ?? otherwise;
  const marks = origin && { origin };
  if (edge.because) return unknown("any", edge.because, { ...marks });
  const [thing] = edge.candidates;
  if (!thing) return { ...nullOf("any"), ...marks };
  return edge.origin ? { ...thing, referredAt: edge.origin } : thing;
}

/** A yes/no fact of whatever the edge leads to: decided if all candidates agree. */
export function judgeAll(
  edge: Edge,
  judge: (thing: Thing) => Judgement,
  nothing: Judgement,
): Judgement {
  const answers = edge.candidates.map(judge);
  const [first] = answers;
  if (!first) return edge.because ? undecided(edge.because) : nothing;
  const agreed = answers.every(({ truth }) => truth === first.truth) && !edge.elsewhere;
  if (agreed && first.truth !== "unknown") return first;
  const because = together([edge.because, ...answers.map((answer) => answer.because)]);
  return because ? undecided(because) : first;
}

/** Follows a second edge from wherever the first leads. */
export function via(edge: Edge, next: (thing: Thing) => Edge): Edge {
  const only = certainOf(edge);
  if (only) return next(only);
  if (!edge.because) return edge;
  const followed = edge.candidates.map(next);
  if (edge.elsewhere || followed.length === 0) {
    const candidates = [...new Set(followed.flatMap(({ candidates }) => candidates))];
    return { candidates, because: edge.because, elsewhere: true };
  }
  return oneOf(followed, undefined);
}
