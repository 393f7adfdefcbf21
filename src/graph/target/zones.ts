import { same } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import type { Collection, Possible } from "../fact.ts";
import { zoneOf } from "../facts/zone.ts";
import { nameOfInput, reason, together } from "../reasons.ts";
import type { Thing } from "../thing.ts";

/**
 * The different zones of subnets. Certain members differ from each other for certain; a zone that may be
 * one of them is a possible member.
 */
export function zonesOf(subnets: Collection): Collection {
  const zones = subnets.certain.map((subnet) => zoneOf(subnet as Thing));
  const [known, vague] = [zones.filter(isKnown), zones.filter((zone) => !isKnown(zone))];
  // What is kept first decides how many others can be told from it.
  const [first, second] = [sorted([...known, ...vague]), sorted([...vague, ...known])];
  const { certain, others } = first.certain.length >= second.certain.length ? first : second;
  const possible: Possible[] = others.map((fact) => ({
    fact,
    because: whichZone(fact),
    many: false,
  }));
  for (const { fact, because, many } of subnets.possible) {
    const zone = zoneOf(fact as Thing);
    if (isKnown(zone) && certain.some((other) => same(zone, other) === true)) continue;
    const why = together([because, zone.kind === "unknown" ? zone.because : undefined]);
    possible.push({ fact: zone, because: why ?? because, many: many && !isKnown(zone) });
  }
  return { kind: "collection", certain, possible, ...(subnets.open && { open: subnets.open }) };
}

/** Zones that certainly differ from all kept before, and those that may or may not. */
function sorted(zones: readonly Value[]) {
  const certain: Value[] = [];
  const others: Value[] = [];
  for (const zone of zones) {
    const truths = certain.map((other) => same(zone, other));
    if (truths.includes(true)) continue;
    (truths.includes("unknown") ? others : certain).push(zone);
  }
  return { certain, others };
}

const isKnown = (zone: Value) => zone.kind !== "unknown";

const whichZone = (zone: Value) =>
  zone.kind === "unknown"
    ? zone.because
    : reason(
        "The code does not say whether two zones are the same.",
        nameOfInput(zone, "zone"),
        "Write the zones in the same way.",
        zone.origin?.span,
      );
