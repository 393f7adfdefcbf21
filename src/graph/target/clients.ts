import { whyUnknown } from "../../value/cidr.ts";
import type { Because } from "../../value/reason.ts";
import { rangeOfEntity } from "../cidr-entity.ts";
import { certainOf } from "../edge.ts";
import type { Collection, Fact, Possible } from "../fact.ts";
import { routesThrough, unseenRoutes, vpcOfRoute } from "../facts/connection.ts";
import { destinationOf } from "../facts/destination.ts";
import { isOtherEndDeclared, otherEnd, peeringsOf } from "../facts/peering.ts";
import { openingOf } from "../missing-module.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { isTarget } from "./byoc.ts";
import { givenFor, givenRanges, givenWithin, rangesAt } from "./peer-cidrs.ts";
import { sidesOf } from "./sides.ts";

/** All ranges of the peer: of a VPC in the code its associations, of another one what the user says. */
export const peerRangesOf = remember((peering: Thing): Collection => {
  const { byoc, peer } = sidesOf(peering);
  const vpc = certainOf(byoc);
  const ranges = rangesAt(peer);
  const given = vpc && ranges.open ? givenFor(peering, vpc) : undefined;
  return given ? united([{ ranges: { ...ranges, open: undefined } }, { ranges: given }]) : ranges;
});

/**
 * The ranges that clients connect from, over IPv4: those that the user names of the peer, else all of it. Of
 * a peer outside the code only what is routed to it can be seen.
 */
export const clientRangesOf = remember((peering: Thing): Collection => {
  const { byoc, peer } = sidesOf(peering);
  const vpc = certainOf(byoc);
  const all = united([{ ranges: onlyVersion4(rangesAt(peer)) }]);
  if (!vpc) return all;
  const given = all.open ? givenFor(peering, vpc) : givenWithin(peering.network, all);
  if (given) return given;
  return all.open ? united([{ ranges: all }, routedRanges(peering, vpc)]) : all;
});

/**
 * The ranges that a BYOC VPC must let in: those that the user names, else those of all its peers. Of a
 * peer outside the code these are the ranges that the VPC routes to it.
 */
export const peeredRangesOf = remember((vpc: Thing): Collection => {
  const given = isTarget(vpc).truth === false ? [] : givenRanges(vpc.network);
  if (given.length > 0) return united([{ ranges: { certain: given, possible: [] } }]);
  const { certain, possible, open } = peeringsOf(vpc);
  const unseen = together([open, openingOf(vpc)]);
  return united([
    ...certain.map((peering) => ({ ranges: letIn(peering, vpc) })),
    ...possible.map(({ member, ...doubt }) => ({ ranges: letIn(member, vpc), doubt })),
    { ranges: { certain: [], possible: [], open: unseen } },
  ]);
});

function letIn(peering: Thing, vpc: Thing): Ranges {
  const all = onlyVersion4(rangesAt(otherEnd(peering, vpc)));
  if (!all.open) return all;
  const routed = routedRanges(peering, vpc);
  const isKnown = !routed.doubt && routed.ranges.certain.length > 0;
  return isKnown ? routed.ranges : united([{ ranges: all }, routed]);
}

/** Why the peer may be a VPC of the code after all, whose own ranges then count. */
function mayBeInside(peering: Thing, vpc: Thing): Part["doubt"] {
  const { truth, because } = isOtherEndDeclared(peering, vpc);
  const why = because ?? rangesAt(otherEnd(peering, vpc)).open ?? NO_REASON;
  return truth === false ? undefined : { because: why, many: false };
}

const NO_REASON = reason("No reason is known.", "", "");

/** Where the tables of a VPC send traffic through a connection, over IPv4: what is known of a peer outside. */
function routedRanges(peering: Thing, vpc: Thing): Part {
  const { certain, possible, open } = routesThrough(peering);
  const routes = [
    ...certain.map((route) => ({ route, because: undefined, many: false })),
    ...possible.map(({ member, because, many }) => ({ route: member, because, many })),
  ];
  const opens = [open, unseenRoutes(vpc)];
  const found: { certain: Fact[]; possible: Possible[] } = { certain: [], possible: [] };
  for (const { route, because: doubt, many } of routes) {
    const owner = vpcOfRoute(route);
    if (certainOf(owner) && certainOf(owner) !== vpc) continue;
    const because = together([doubt, owner.because]);
    const { text, version, prefixList } = destinationOf(route);
    if (version === 6) continue;
    if (prefixList) opens.push(whyUnknown(text));
    else if (!because) found.certain.push(route.get("destination"));
    else found.possible.push({ fact: route.get("destination"), because, many });
  }
  const doubt = mayBeInside(peering, vpc);
  return { ranges: { ...found, open: together(opens) }, ...(doubt && { doubt }) };
}

interface Ranges {
  readonly certain: readonly Fact[];
  readonly possible: readonly Possible[];
  readonly open?: Because | undefined;
}

interface Part {
  readonly ranges: Ranges;
  /** Why it is not certain that these ranges are there at all. */
  readonly doubt?: Omit<Possible, "fact">;
}

/** Every range once; of those that are not known, all but one may be the same as another. */
function united(parts: readonly Part[]): Collection {
  const certain = new Map<string | Fact, Fact>();
  const possible = new Map<string | Fact, Possible>();
  const open: (Because | undefined)[] = [];
  for (const { ranges, doubt } of parts) {
    for (const fact of ranges.certain) {
      if (doubt) possible.set(keyOf(fact), { fact, ...doubt });
      else certain.set(keyOf(fact), fact);
    }
    for (const each of ranges.possible) {
      const because = together([each.because, doubt?.because]) ?? each.because;
      possible.set(keyOf(each.fact), { ...each, because, many: each.many || doubt?.many === true });
    }
    open.push(ranges.open && together([ranges.open, doubt?.because]));
  }
  for (const [key, fact] of certain) {
    possible.delete(key);
    const text = rangeOfEntity(fact)?.text;
    if (certain.size === 1 || !text || text.kind === "string") continue;
    certain.delete(key);
    possible.set(key, { fact, because: whyUnknown(text), many: false });
  }
  const why = together(open);
  return {
    kind: "collection",
    certain: [...certain.values()],
    possible: [...possible.values()],
    ...(why && { open: why }),
  };
}

function keyOf(fact: Fact): string | Fact {
  const text = rangeOfEntity(fact)?.text;
  const identity = text?.kind === "unknown" ? text.identity?.key : undefined;
  return identity ?? (fact.kind === "entity" ? fact.id : fact);
}

function onlyVersion4({ certain, possible, open }: Collection): Ranges {
  const mayBe4 = (fact: Fact) => rangeOfEntity(fact)?.version !== 6;
  return {
    certain: certain.filter(mayBe4),
    possible: possible.filter(({ fact }) => mayBe4(fact)),
    open,
  };
}
