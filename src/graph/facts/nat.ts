import { certainOf } from "../edge.ts";
import type { Collection, Entity } from "../fact.ts";
import { alternatives, collectionOf, type Members, type Possibly } from "../members.ts";
import { together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { isDefault } from "./egress.ts";
import { targetOf, targetThing } from "./route-target.ts";
import { routesOf } from "./routes.ts";
import { tableOf } from "./tables.ts";

/** The NAT gateways that the default route of a subnet leads to. */
export const natGatewaysOf = remember((subnet: Thing): Collection => {
  const edge = tableOf(subnet);
  return alternatives(edge.candidates.map(natsOfTable), edge.because, edge.elsewhere);
});

const natsOfTable = remember((table: Thing): Collection => {
  const { certain, possible, open } = routesOf(table);
  const found: {
    certain: Entity[];
    possible: Possibly<Entity>[];
    open: Members<Entity>["open"][];
  } = {
    certain: [],
    possible: [],
    open: [open],
  };
  for (const route of certain) addNat(route, undefined, false, found);
  for (const { member, because, many } of possible) addNat(member, because, many, found);
  const sure = new Set(found.certain);
  const openings = together(found.open);
  return collectionOf({
    certain: [...sure],
    possible: found.possible.filter(({ member }) => !sure.has(member)),
    ...(openings && { open: openings }),
  });
});

function addNat(
  route: Thing,
  doubt: Members<Entity>["open"],
  many: boolean,
  found: { certain: Entity[]; possible: Possibly<Entity>[]; open: Members<Entity>["open"][] },
): void {
  const whole = isDefault(route);
  if (whole.truth === false || !targetOf(route).types.includes("nat-gateway")) return;
  const edge = targetThing(route, "nat-gateway", "NatGateway");
  const because = together([doubt, whole.because, edge.because]);
  const nat = certainOf(edge);
  if (nat && !because) found.certain.push(nat);
  if (!because) return;
  for (const member of edge.candidates) {
    found.possible.push({ member, because, many: many || member.many });
  }
  if (edge.elsewhere) found.open.push(because);
}
