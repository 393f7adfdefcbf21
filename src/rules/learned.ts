import type { Entity, Fact } from "../graph/fact.ts";
import { firstLineOf, type Span } from "../source/file.ts";
import { chainOf, type Origin } from "../value/origin.ts";
import { printFact } from "./message.ts";
import type { TrailStep } from "./result.ts";
import type { Read } from "./trace.ts";

/** One fact that a verdict rests on: a property that was asked for, and what it is. */
export interface Learned {
  /** How many other facts lead to the entity; 0 for the subject itself. */
  readonly depth: number;
  readonly kind: string;
  readonly address: string;
  /** As the rule says it: `cidr`, `tag("clickhouse-byoc")`. */
  readonly member: string;
  /** For people: on one line, without secrets, and not too long. */
  readonly value: string;
  readonly isKnown: boolean;
  /** From the resource back to the text that decides; empty for what is derived and stands nowhere. */
  readonly trail: readonly TrailStep[];
}

const MOST_FACTS = 200;

/**
 * The reads in the order of a story: what was asked of the subject, and below each fact what was asked of
 * the entities that it led to.
 */
export function learnedFrom(subject: Entity, reads: readonly Read[]): readonly Learned[] {
  const byEntity = new Map<string, Read[]>();
  const seen = new Set<string>();
  for (const read of reads) {
    const key = `${read.entity.id}\0${read.member}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const own = byEntity.get(read.entity.id);
    if (own) own.push(read);
    else byEntity.set(read.entity.id, [read]);
  }
  const learned: Learned[] = [];
  const tell = (first: string): void => {
    const open = [{ id: first, depth: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { id, depth } = next;
      const own = byEntity.get(id) ?? [];
      byEntity.delete(id);
      learned.push(...own.map((read) => learnedOf(read, depth)));
      const led = own.flatMap(({ fact }) => entitiesIn(fact)).filter((one) => byEntity.has(one.id));
      open.push(...led.map((one) => ({ id: one.id, depth: depth + 1 })).toReversed());
    }
  };
  tell(subject.id);
  for (const id of [...byEntity.keys()]) tell(id);
  return learned.slice(0, MOST_FACTS);
}

function learnedOf({ entity, member, fact }: Read, depth: number): Learned {
  const origin = (fact.kind === "entity" ? fact.referredAt : undefined) ?? fact.origin;
  const value = printFact(fact);
  return {
    depth,
    kind: entity.type,
    address: entity.type === "Cidr" ? printFact(entity) : entity.address,
    member,
    value: value === "" ? '""' : value,
    isKnown: fact.kind !== "unknown",
    trail: origin ? stepsOf(origin) : [],
  };
}

function entitiesIn(fact: Fact): readonly Entity[] {
  if (fact.kind === "entity") return [fact];
  if (fact.kind !== "collection") return [];
  return [...fact.certain, ...fact.possible.map((possible) => possible.fact)].flatMap(entitiesIn);
}

/** One step for each line, from the place of use to the deciding text. */
function stepsOf(origin: Origin): readonly TrailStep[] {
  const steps = chainOf(origin).map(({ note, span }) => ({ note, location: firstLineOf(span) }));
  return steps.filter(({ location }, index) => {
    const before = steps[index - 1]?.location;
    return before === undefined || !isSame(before, location);
  });
}

const isSame = (a: Span, b: Span): boolean => a.file === b.file && a.start === b.start;
