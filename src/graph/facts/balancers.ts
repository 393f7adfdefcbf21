import type { Value } from "../../value/value.ts";
import { converted, read, written } from "../attribute.ts";
import { certainOf, type Edge, unsure } from "../edge.ts";
import type { Collection } from "../fact.ts";
import { asValue } from "../judgement.ts";
import { collectionOf, indexed, type Link, type Members, type Possibly } from "../members.ts";
import { doubtOf, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Listed } from "../resolve.ts";
import type { Network, Thing } from "../thing.ts";
import { groupNamed, hiddenUsesOf } from "./groups.ts";
import { itemsOf, placedIn, whyNot } from "./placed-in.ts";

export function subnetsOfBalancer(balancer: Thing): Collection {
  const { edges, others } = placedIn(balancer);
  return flattened(edges, together([others, balancer.outside]), balancer);
}

export const groupsOfBalancer = remember((balancer: Thing): Collection => {
  const { edges, others } = groupsNamedBy(balancer);
  return flattened(edges, together([others, balancer.outside]), balancer);
});

function groupsNamedBy(balancer: Thing): Listed {
  const { network, root } = balancer;
  const list = balancer.body && written(balancer, "groups");
  const edges = itemsOf(list).map((value) => groupNamed(network, root, value));
  const others = whyNot(list);
  return { edges, ...(others && { others }) };
}

function flattened(
  edges: readonly Edge[],
  open: Link<Thing>["doubt"],
  { origin }: Thing,
): Collection {
  const certain = new Set<Thing>();
  const possible: Possibly<Thing>[] = [];
  const opens = [open];
  for (const edge of edges) {
    const only = certainOf(edge);
    if (only) certain.add(only);
    const { because } = edge;
    if (!because) continue;
    possible.push(...edge.candidates.map((member) => ({ member, because, many: member.many })));
    if (edge.elsewhere) opens.push(because);
  }
  const others = possible.filter(({ member }) => !certain.has(member));
  return collectionOf({ certain: [...certain], possible: others }, together(opens), origin);
}

/** The load balancers that a security group is attached to. */
export const balancersOf = remember((group: Thing): Collection => {
  const { certain, possible, open } = byGroup(group.network)(group);
  const sure = new Set(certain);
  const others = possible.filter(({ member }) => !sure.has(member));
  const members: Members<Thing> = { certain: [...sure], possible: others, ...(open && { open }) };
  return collectionOf(members, hiddenUsesOf(group), group.origin);
});

const byGroup = remember((network: Network) => indexed(links(network)));

function* links(network: Network): Iterable<Link<Thing>> {
  for (const member of network.things("LoadBalancer")) {
    const { root, many, declaration } = member;
    const { edges, others } = groupsNamedBy(member);
    const doubt = declaration && doubtOf(declaration);
    for (const edge of edges) yield { member, edge, root, many, doubt };
    if (others) yield { member, edge: unsure(others), root, many, doubt };
  }
}

/** Whether it has private addresses only. CloudFormation says so by its scheme. */
export function isInternal(balancer: Thing): Value {
  const scheme = balancer.body && written(balancer, "scheme");
  if (!scheme) return read(balancer, "internal", "bool");
  const known = converted(scheme, "string");
  const marks = known.origin && { origin: known.origin };
  if (known.kind === "unknown")
    return asValue({ truth: "unknown", because: known.because }, marks?.origin);
  return asValue({ truth: known.kind === "string" && known.value === "internal" }, marks?.origin);
}
