import type { Entity, Fact } from "../graph/fact.ts";

/** One thing that an evaluation learned: a property or method of an entity, and what it is. */
export interface Read {
  readonly entity: Entity;
  /** As the rule says it: `cidr`, `tag("clickhouse-byoc")`. */
  readonly member: string;
  readonly fact: Fact;
}

/** The reads that decided an answer. A rope, so that joining is cheap. */
export type Trace = Read | readonly Trace[];

export const NO_TRACE: Trace = [];

export function joinTraces(traces: readonly Trace[]): Trace {
  const some = traces.filter((trace) => !Array.isArray(trace) || trace.length > 0);
  return some.length === 1 && some[0] ? some[0] : some;
}

/** Every distinct read, in the order in which it was made. */
export function readsOf(trace: Trace): readonly Read[] {
  const found = new Map<string, Read>();
  const seen = new Set<Trace>();
  const open: Trace[] = [trace];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if ("entity" in next) {
      const key = `${next.entity.id}\0${next.member}`;
      if (!found.has(key)) found.set(key, next);
    } else open.push(...next.toReversed());
  }
  return [...found.values()];
}

/** A method call as the rule says it; arguments that are no plain values stay out of sight. */
export function callName(method: string, args: readonly Fact[]): string {
  const printed = args.map((fact) => {
    if (fact.kind === "string") return JSON.stringify(fact.value);
    return fact.kind === "number" ? String(fact.value) : "…";
  });
  return `${method}(${printed.join(", ")})`;
}
