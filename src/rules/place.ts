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
  readonly at: { readonly text: string; readonly fact: Fact; readonly owner: Entity } | undefined;
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
  const member = at && originOf(at.fact);
  const owner = (member && at.owner) ?? subject;
  const origin = member ?? subject.origin ?? firstOrigin(reads);
  if (!origin) return { location: nowhere(subject), trail: [] };
  const location = locate(origin, owner, verdict);
  const trail = [...stepsOf(origin, member && at.text, owner), ...witnesses(reads, verdict)];
  return { location, trail: withModel(distinct(trail, location), owner) };
}

/** Says of what a built-in model makes that it does. */
function withModel(trail: readonly TrailStep[], owner: Entity): readonly TrailStep[] {
  const call = owner.declaration?.calls.find(({ model }) => model !== undefined);
  if (!call?.model) return trail;
  const location = firstLineOf(call.span);
  const at = trail.findIndex((step) => keyOf(step.location) === keyOf(location));
  const step = trail[at];
  if (!step) return [...trail, { note: `${owner.address} is ${call.model}`, location }];
  return trail.with(at, { ...step, note: `${step.note}, ${call.model}` });
}

/** Where a fact comes from; for an entity, where the code refers to it. */
function originOf(fact: Fact): Origin | undefined {
  return fact.kind === "entity" ? fact.referredAt : fact.origin;
}

/** The place in own code that comes first; `owner` is what the origin tells about. */
function locate(origin: Origin, owner: Entity, verdict: Verdict): Span {
  const candidates = candidatesOf(chainOf(origin), owner, verdict);
  const calls = (owner.declaration?.calls ?? []).map(({ span }) => span).toReversed();
  const own = [...candidates, ...calls].find(({ file }) => !file.vendored);
  return firstLineOf(own ?? candidates[0] ?? origin.span);
}

/** The places of a chain, the one to point at first. */
function candidatesOf(chain: readonly Origin[], owner: Entity, verdict: Verdict): readonly Span[] {
  const found = chain.findIndex(({ role }) => role !== "passed");
  const deciding = found === -1 ? chain.length - 1 : found;
  const spans = chain.map(({ span }) => span);
  const role = chain[deciding]?.role;
  if (verdict === "unknown" || role === "computed") {
    const attribute = narrowest(spans);
    return [...spans.slice(attribute), ...spans.slice(0, attribute)];
  }
  const inward = [...spans.slice(0, deciding + 1).toReversed(), ...spans.slice(deciding + 1)];
  const header = role === "absent" && owner.declaration?.span;
  return header ? [header, ...inward] : inward;
}

/** The part of an attribute that is meant, such as one line of its map: the last step inside the first. */
function narrowest(spans: readonly Span[]): number {
  let index = 0;
  for (; index + 1 < spans.length; index++) {
    const [outer, inner] = [spans[index], spans[index + 1]];
    if (!outer || !inner || inner.file !== outer.file) break;
    if (inner.start < outer.start || inner.end > outer.end) break;
  }
  return index;
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
  const steps = reads.flatMap(({ entity, member, fact }): readonly TrailStep[] => {
    const members = membersWritten(fact).map(({ value, at }) => ({
      note: `${printFact(value)} is one of the \`${member}\` of ${entity.address}`,
      location: locate(at, entity, verdict),
    }));
    if (members.length > 0) return members;
    const origin = originOf(fact) ?? fact.origin;
    if (!origin) return [];
    const value = printFact(fact);
    // A part of the entity that goes by its name says nothing: `vpc` of a target that is called like it.
    if (value === entity.address) return [];
    const note = `\`${member}\` of ${entity.address} is ${value === "" ? "empty" : value}`;
    return [{ note, location: locate(origin, entity, verdict) }];
  });
  return steps.slice(0, MOST_WITNESSES);
}

/** Values of a list that are written somewhere, such as the zones of subnets. */
function membersWritten(fact: Fact): readonly { readonly value: Fact; readonly at: Origin }[] {
  if (fact.kind !== "collection") return [];
  return fact.certain.flatMap((value) => {
    const at = value.kind === "entity" ? undefined : originOf(value);
    return at ? [{ value, at }] : [];
  });
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
  const origins = reads.flatMap(({ entity, fact }) => fact.origin ?? entity.origin ?? []);
  return origins.find(({ span }) => !span.file.vendored) ?? origins[0];
}

/** Something that no text of the repository declares, such as a VPC that is given by its id. */
function nowhere({ root }: Entity): Span {
  return { file: { path: root, text: "", vendored: false }, start: 0, end: 0 };
}
