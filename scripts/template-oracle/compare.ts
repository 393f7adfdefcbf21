import { reasonsOf } from "../../src/value/reason.ts";
import type { Value } from "../../src/value/value.ts";
import type { Meaning, Theirs } from "./meaning.ts";
import type { Ours } from "./ours.ts";

/** One thing that is not the same. */
export interface Difference {
  readonly what: "acceptance" | "edge" | "value";
  /** `Vpc.CidrBlock`, an edge, or nothing for the template as a whole. */
  readonly at: string;
  readonly ours: string;
  readonly theirs: string;
  /** Who knows more: for an edge who has it, for a template who accepts it. */
  readonly more: "ours" | "theirs" | "neither";
}

/** What was compared, and what of it differs. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly edges: number;
  /** Scalars and unknowns of ours in properties that both have. */
  readonly values: number;
}

export function compare(
  ours: Ours,
  theirs: Theirs,
  isEdgeCompared: (edge: string) => boolean,
): Comparison {
  if (ours.problem !== undefined || theirs.problem !== undefined) {
    const isSame =
      theirs.problem !== undefined && (ours.problem !== undefined || ours.diagnostics.length > 0);
    const difference: Difference = {
      what: "acceptance",
      at: "",
      ours: ours.problem ?? "accepted",
      theirs: theirs.problem ?? "accepted",
      more: ours.problem === undefined ? "ours" : "theirs",
    };
    return { differences: isSame ? [] : [difference], edges: 0, values: 0 };
  }
  const found: Difference[] = [];
  const { parameters, resources } = ours.template ?? NOTHING;
  const isDeclared = (edge: string) => {
    const [, , target = ""] = edge.split(" ");
    return resources.has(target) || parameters.has(target);
  };
  const refusal = ours.diagnostics[0]?.detail;
  const refusals = theirs.refusals?.join(" ") ?? "gives up";
  if ((refusal === undefined) !== (refusals === "")) {
    found.push({
      what: "acceptance",
      at: "",
      ours: refusal ?? "accepted",
      theirs: refusals || "accepted",
      more: refusal === undefined ? "ours" : "theirs",
    });
  }
  const own = new Set(
    [...ours.edges, ...(theirs.isWhole ? ours.otherEdges : [])].filter(isEdgeCompared),
  );
  for (const edge of own) {
    if (!theirs.edges.has(edge))
      found.push({ what: "edge", at: edge, ours: "there", theirs: "none", more: "ours" });
  }
  for (const edge of theirs.edges) {
    if (isEdgeCompared(edge) && !own.has(edge) && !ours.otherEdges.has(edge))
      found.push({
        what: "edge",
        at: edge,
        ours: "none",
        theirs: isDeclared(edge) ? "there" : "to nothing",
        more: "theirs",
      });
  }
  let values = 0;
  for (const [id, properties] of ours.values) {
    const others = theirs.values.get(id);
    if (!others) continue;
    for (const name of new Set([...properties.keys(), ...others.keys()])) {
      // A function in the place of all properties is no property.
      if (name.startsWith("Fn::")) continue;
      values += sizeOf(properties.get(name));
      found.push(...differing(properties.get(name), others.get(name) ?? GONE, `${id}.${name}`));
    }
  }
  return { differences: found, edges: own.size, values };
}

/** Scalars and unknowns in a value. */
function sizeOf(value: Value | undefined): number {
  if (value?.kind !== "list" && value?.kind !== "object") return 1;
  const parts = value.kind === "list" ? value.items : [...value.entries.values()];
  return parts.reduce((sum, part) => sum + sizeOf(part), 0);
}

const NOTHING = { parameters: new Map(), resources: new Map() };

const GONE: Meaning = { is: null };

function differing(ours: Value | undefined, theirs: Meaning, at: string): readonly Difference[] {
  const differs = (more: Difference["more"]): readonly Difference[] => [
    { what: "value", at, ours: shown(ours), theirs: told(theirs), more },
  ];
  if ("any" in theirs) return nearest(ours, theirs.any, at);
  if (ours?.kind === "unknown") {
    if (isOpen(theirs)) return [];
    if ("reference" in theirs) {
      const reference = ours.identity?.reference;
      return reference?.instance.endsWith(`#${theirs.reference}`) ? [] : differs("neither");
    }
    return differs("theirs");
  }
  if ("open" in theirs || "reference" in theirs) {
    return differs("ours");
  }
  if (ours?.kind === "list") {
    if (!("list" in theirs)) return differs("neither");
    return aligned(ours.items, theirs.list, at);
  }
  if (ours?.kind === "object") {
    if (!("map" in theirs)) return differs("neither");
    const { entries, open } = ours;
    const names = open ? entries.keys() : [...entries.keys(), ...theirs.map.keys()];
    return [...new Set(names)].flatMap((key) =>
      differing(entries.get(key), theirs.map.get(key) ?? GONE, `${at}.${key}`),
    );
  }
  const own = ours === undefined || ours.kind === "null" ? null : String(ours.value);
  return "is" in theirs && isSame(own, theirs.is) ? [] : differs("neither");
}

/** True if a part of it is not known either. */
function isOpen(meaning: Meaning): boolean {
  if ("list" in meaning) return meaning.list.some(isOpen);
  if ("map" in meaning) return [...meaning.map.values()].some(isOpen);
  return "open" in meaning || ("any" in meaning && meaning.any.length > 1);
}

/** `2.0` comes out of WebAssembly as the number 2. */
const isSame = (own: string | null, theirs: string | number | null): boolean =>
  typeof theirs === "number" ? own !== null && Number(own) === theirs : own === theirs;

/** Against the alternative that differs least; what neither of us knows is no difference. */
function nearest(
  ours: Value | undefined,
  all: readonly Meaning[],
  at: string,
): readonly Difference[] {
  if (ours?.kind === "unknown" && all.length > 1) return [];
  let best: readonly Difference[] | undefined;
  for (const one of all) {
    const found = differing(ours, one, at);
    if (best === undefined || cost(found) < cost(best)) best = found;
  }
  // What only part of the alternatives have is not known to the other side either.
  return (best ?? []).filter(({ more }) => more !== "theirs" || all.length === 1);
}

/** To know more is no contradiction. */
const cost = (found: readonly Difference[]): number =>
  found.filter(({ more }) => more === "neither").length * 1_000 + found.length;

/**
 * Items that are removed are null in theirs and not there in ours: items are paired so that least differs. Lists
 * with such items are short.
 */
function aligned(
  ours: readonly Value[],
  theirs: readonly Meaning[],
  at: string,
): readonly Difference[] {
  if (!theirs.some(isNothing)) return paired(ours, theirs, at);
  const best = new Map<string, readonly Difference[]>();
  const from = (own: number, other: number): readonly Difference[] => {
    const key = `${own} ${other}`;
    const known = best.get(key);
    if (known) return known;
    const meaning = theirs[other];
    const found =
      meaning === undefined || own === ours.length
        ? paired(ours.slice(own), theirs.slice(other), at)
        : fewest([
            [...differing(ours[own], meaning, `${at}.${other}`), ...from(own + 1, other + 1)],
            ...(isNothing(meaning) ? [from(own, other + 1)] : []),
          ]);
    best.set(key, found);
    return found;
  };
  return from(0, 0);
}

function fewest(all: readonly (readonly Difference[])[]): readonly Difference[] {
  return all.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

const paired = (
  ours: readonly Value[],
  theirs: readonly Meaning[],
  at: string,
): readonly Difference[] =>
  Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => {
    const item = ours[index];
    const meaning = theirs[index] ?? GONE;
    return item || !isNothing(meaning) ? differing(item, meaning, `${at}.${index}`) : [];
  }).flat();

/** True if it may be `AWS::NoValue`: cfn-lint does not resolve that. */
function isNothing(meaning: Meaning): boolean {
  if ("open" in meaning) return meaning.open === "Ref" || meaning.open === "Fn::If";
  return (
    ("is" in meaning && meaning.is === null) || ("any" in meaning && meaning.any.some(isNothing))
  );
}

function shown(value: Value | undefined): string {
  if (value === undefined || value.kind === "null") return "nothing";
  switch (value.kind) {
    case "unknown":
      return `unknown: ${reasonsOf(value.because)
        .map(({ text }) => text)
        .join(" ")}`;
    case "list":
      return `[${value.items.map(shown).join(", ")}]`;
    case "object":
      return `{${[...value.entries].map(([key, each]) => `${key}: ${shown(each)}`).join(", ")}}`;
    default:
      return JSON.stringify(String(value.value));
  }
}

function told(meaning: Meaning): string {
  if ("list" in meaning) return `[${meaning.list.map(told).join(", ")}]`;
  if ("map" in meaning)
    return `{${[...meaning.map].map(([key, each]) => `${key}: ${told(each)}`).join(", ")}}`;
  if ("any" in meaning) return meaning.any.map(told).join(" | ");
  if ("reference" in meaning) return `reference ${meaning.reference}.${meaning.attribute ?? "Ref"}`;
  if ("open" in meaning) return `open: ${meaning.open}`;
  return meaning.is === null ? "nothing" : JSON.stringify(String(meaning.is));
}
