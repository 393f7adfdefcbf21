import { isDeepStrictEqual } from "node:util";
import { keyOf, type Printed } from "./likeness.ts";
import type { Scanned } from "./scanned.ts";

export interface Promise {
  /** What was known, and is otherwise once everything is. */
  readonly broken: readonly string[];
  /** Verdicts that were known, of all verdicts. */
  readonly known: number;
  readonly all: number;
}

/** Holds what is known of some code against the same code with its inputs given; addresses are the same. */
export function stays(before: Scanned, after: Scanned): Promise {
  const entities = new Map(after.entities.map((entity) => [keyOf(entity), entity]));
  const verdicts = new Map(after.results.map((result) => [subjectOf(result), result.verdict]));
  const known = before.results.filter(({ verdict }) => verdict !== "unknown");
  const broken = [
    ...before.entities
      .filter((entity) => !isNumbered(entity))
      .flatMap((entity) => brokenIn(entity, entities.get(keyOf(entity)))),
    ...known.flatMap((result) => {
      const then = verdicts.get(subjectOf(result)) ?? result.verdict;
      return then === result.verdict
        ? []
        : [`${subjectOf(result)}: ${result.verdict}, then ${then}`];
    }),
  ];
  return { broken, known: known.length, all: before.results.length };
}

const subjectOf = ({ rule, subject }: Scanned["results"][number]): string =>
  `${rule} of ${keyOf(subject)}`;

function brokenIn(entity: Printed, then: Printed | undefined): readonly string[] {
  if (!then)
    return entity.exists === true && !isDerived(entity) ? [`${keyOf(entity)} is gone`] : [];
  return Object.entries(entity.properties).flatMap(([name, value]) => {
    const actual = then.properties[name];
    if (isVague(value) || isDeepStrictEqual(sorted(value), sorted(actual))) return [];
    return [`${keyOf(entity)}.${name}: ${JSON.stringify(value)}, then ${JSON.stringify(actual)}`];
  });
}

/** A target, and what lives outside the code: they are there as far as other things lead to them. */
const isDerived = ({ kind, properties }: Printed) =>
  kind === "Target" || properties["language"] === "";

/** Rules inside a group are numbered as far as they are known: another may come before them. */
const isNumbered = ({ kind, address }: Printed) =>
  kind === "SecurityGroupRule" && /\.(?:in|e)gress\[\d+\]$/.test(address);

/** Whether there is anything unknown in a printed value. */
function isVague(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isVague);
  if (typeof value !== "object" || value === null) return false;
  return "unknown" in value || "certain" in value || Object.values(value).some(isVague);
}

function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
