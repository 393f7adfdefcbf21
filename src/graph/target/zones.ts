import { mergeTexts, same } from "../../value/same.ts";
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
  const zones = onceEach(subnets.certain.map((subnet) => zoneOf(subnet as Thing)));
  const [known, vague] = [zones.filter(isKnown), zones.filter((zone) => !isKnown(zone))];
  // What is kept first decides how many others can be told from it.
  const [first, second] = [sorted([...known, ...vague]), sorted([...vague, ...known])];
  const { certain, others } = first.certain.length >= second.certain.length ? first : second;
  const counted = new Set(zones.map(keyOf));
  const possible = new Map<string | Value, Possible>(
    others.map((fact) => [keyOf(fact), { fact, because: whichZone(fact), many: false }]),
  );
  for (const { fact, because, many } of subnets.possible) {
    const zone = zoneOf(fact as Thing);
    // One that stands for several may lie in as many zones.
    const key = many && !isKnown(zone) ? zone : keyOf(zone);
    if (counted.has(key)) continue;
    const known = possible.get(key);
    const why = together([
      known?.because,
      because,
      zone.kind === "unknown" ? zone.because : undefined,
    ]);
    possible.set(key, {
      fact: zone,
      because: why ?? because,
      many: known?.many === true || (many && !isKnown(zone)),
    });
  }
  return {
    kind: "collection",
    certain,
    possible: [...possible.values()],
    ...(subnets.open && { open: subnets.open }),
  };
}

/** One of those zones that are certainly the same. */
const onceEach = (zones: readonly Value[]): readonly Value[] => [
  ...new Map(zones.map((zone) => [keyOf(zone), zone])).values(),
];

/** Equal for zones that are certainly the same, as `same` has it; a zone like no other is its own key. */
function keyOf(zone: Value): string | Value {
  if (zone.kind === "string") return `"${zone.value}`;
  if (zone.kind !== "unknown") return zone;
  if (zone.identity) return zone.identity.key;
  const parts = mergeTexts(zone.parts ?? [zone]).map((part) => {
    if (typeof part === "string") return `"${part}`;
    return part === zone ? undefined : keyOf(part);
  });
  return parts.every((part) => typeof part === "string") ? JSON.stringify(parts) : zone;
}

/** Zones that certainly differ from all kept before, and those that may or may not. */
function sorted(zones: readonly Value[]) {
  const certain: Value[] = [];
  const others: Value[] = [];
  for (const zone of zones) {
    const isApart = certain.every((other) => same(zone, other) === false);
    (isApart ? certain : others).push(zone);
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
