import { unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { read, spelledIn, written } from "../attribute.ts";
import { reason } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";

/**
 * The availability zone of a subnet, by name if the code says it, else by id. Names mean different zones in
 * different accounts, so that an id is compared with ids only.
 */
export const zoneOf = remember((subnet: Thing): Value => {
  const name = written(subnet, "zone");
  if (name) return name;
  const id = written(subnet, "zoneId");
  if (!id) return unplaced(subnet);
  if (id.kind !== "string" || !comparesWithNames(subnet.network).has(subnet.root)) return id;
  return unknown("string", nameless(id.value), {
    notNull: true,
    identity: { key: `zone id ${id.value}`, among: "zone ids", item: id.value },
    origin: id.origin,
  });
});

function unplaced(subnet: Thing): Value {
  const absent = read(subnet, "zone", "string");
  if (absent.kind === "unknown") return absent;
  const because = reason(
    `\`${subnet.address}\` names no availability zone, so AWS chooses one.`,
    subnet.address,
    `Set \`${spelledIn(subnet, "zone")}\`.`,
    subnet.origin?.span,
  );
  return unknown("string", because, { notNull: true, origin: absent.origin });
}

const nameless = (id: string) =>
  reason(
    `The name of zone \`${id}\` is different in every account.`,
    id,
    "Write names for all subnets, or ids for all.",
  );

/** Roots in which other subnets may be placed by name. */
const comparesWithNames = remember((network: Network): ReadonlySet<string> => {
  const named = network.things("Subnet").filter((subnet) => written(subnet, "zone"));
  return new Set([...named, ...network.modules].map(({ root }) => root));
});
