import type { Entity, Fact } from "../graph/fact.ts";
import { firstLineOf, type Span } from "../source/file.ts";
import { chainOf, type Origin } from "../value/origin.ts";
import { printFact } from "./message.ts";
import type { TrailStep, Verdict } from "./result.ts";
import type { Read } from "./trace.ts";

export interface Place {
  readonly location: Span;
  readonly trail: readonly TrailStep[];
}

interface Case {
  readonly subject: Entity;
  readonly verdict: Verdict;
  /** The member that the rule points at, as the rule says it. */
  readonly at: { readonly text: string; readonly fact: Fact } | undefined;
  /** The facts that decided. */
  readonly reads: readonly Read[];
}

const MOST_WITNESSES = 8;

/**
 * Where a result points, and the way there. A value that is written somewhere is reported there; one that
 * is put together, and one that is unknown, at the attribute of the resource; an absent one at the
 * header. Code that is not this repository's own is pointed into only if there is no way around it.
 */
export function placeOf({ subject, verdict, at, reads }: Case): Place {
  const origin = (at && originOf(at.fact)) ?? subject.origin ?? firstOrigin(reads);
  if (!origin) return { location: nowhere(subject), trail: [] };
  const location = locate(origin, subject, verdict);
  const trail = [...stepsOf(origin, at?.text, subject), ...witnesses(reads, verdict)];
  return { location, trail: distinct(trail, location) };
}

export const originOf = (fact: Fact): Origin | undefined => fact.origin;

function locate(origin: Origin, subject: Entity, verdict: Verdict): Span {
  const candidates = candidatesOf(chainOf(origin), verdict).map(({ span }) => span);
  const calls = (subject.declaration?.calls ?? []).map(({ span }) => span).toReversed();
  const own = [...candidates, ...calls].find(({ file }) => !file.vendored);
  return firstLineOf(own ?? candidates[0] ?? origin.span);
}

/** The steps of a chain, the one to point at first. */
function candidatesOf(chain: readonly Origin[], verdict: Verdict): readonly Origin[] {
  const found = chain.findIndex(({ role }) => role !== "passed");
  const deciding = found === -1 ? chain.length - 1 : found;
  if (verdict === "unknown" || chain[deciding]?.role === "computed") return chain;
  return [...chain.slice(0, deciding + 1).toReversed(), ...chain.slice(deciding + 1)];
}

/** The way from the deciding text to the resource. */
function stepsOf(origin: Origin, at: string | undefined, subject: Entity): readonly TrailStep[] {
  const chain = chainOf(origin);
  const attribute = at === undefined ? subject.address : `\`${at}\` of ${subject.address}`;
  const name = (step: Origin, index: number) =>
    step.note || (index === 0 ? attribute : "from here");
  return chain
    .map((step, index) => ({ note: name(step, index), location: firstLineOf(step.span) }))
    .toReversed();
}

function witnesses(reads: readonly Read[], verdict: Verdict): readonly TrailStep[] {
  const steps = reads.flatMap(({ entity, member, fact }) => {
    const origin = originOf(fact);
    if (!origin) return [];
    const note = `\`${member}\` of ${entity.address} is ${printFact(fact)}`;
    return [{ note, location: locate(origin, entity, verdict) }];
  });
  return steps.slice(0, MOST_WITNESSES);
}

function distinct(trail: readonly TrailStep[], location: Span): readonly TrailStep[] {
  const seen = new Set([keyOf(location)]);
  return trail.filter((step) => {
    const key = keyOf(step.location);
    return !seen.has(key) && seen.add(key);
  });
}

const keyOf = ({ file, start, end }: Span): string => `${file.path}\0${start}\0${end}`;

function firstOrigin(reads: readonly Read[]): Origin | undefined {
  const origins = reads.flatMap(({ entity, fact }) => originOf(fact) ?? entity.origin ?? []);
  return origins.find(({ span }) => !span.file.vendored) ?? origins[0];
}

/** Something that no text of the repository declares, such as a VPC that is given by its id. */
function nowhere({ root }: Entity): Span {
  return { file: { path: root, text: "", vendored: false }, start: 0, end: 0 };
}
