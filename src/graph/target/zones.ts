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
  const certain: Value[] = [];
  const possible: Possible[] = [];
  const zones = subnets.certain.map((subnet) => zoneOf(subnet as Thing));
  // Known names first: they tell more apart than what is unknown.
  for (const zone of [...zones.filter(isKnown), ...zones.filter((each) => !isKnown(each))]) {
    const truths = certain.map((other) => same(zone, other));
    if (truths.includes(true)) continue;
    if (truths.includes("unknown"))
      possible.push({ fact: zone, because: whichZone(zone), many: false });
    else certain.push(zone);
  }
  for (const { fact, because, many } of subnets.possible) {
    const zone = zoneOf(fact as Thing);
    if (isKnown(zone) && certain.some((other) => same(zone, other) === true)) continue;
    const why = together([because, zone.kind === "unknown" ? zone.because : undefined]);
    possible.push({ fact: zone, because: why ?? because, many: many && !isKnown(zone) });
  }
  return { kind: "collection", certain, possible, ...(subnets.open && { open: subnets.open }) };
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
