import type { Because } from "../../value/reason.ts";
import { spelledIn, written } from "../attribute.ts";
import { certainOf, type Edge, leadingTo, nowhere, unsure } from "../edge.ts";
import { both, either, type Judgement, NO, undecided, unless, YES } from "../judgement.ts";
import { indexed, type Link, type Members } from "../members.ts";
import { doubtOf, reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { resolve } from "../resolve.ts";
import type { Network, Thing } from "../thing.ts";
import { acceptedIn, provenEnds, routesThrough, unseenRoutes, vpcOfRoute } from "./connection.ts";
import { mayBeSame } from "./may-be-same.ts";

/**
 * The VPC that asks for a connection, and the one that accepts it. Of a connection that is only named, the
 * routes that use it tell its ends, unless the code accepts it.
 */
export interface Ends {
  readonly requester: Edge;
  readonly accepter: Edge;
}

export const endsOf = remember((peering: Thing): Ends => {
  const { network, root } = peering;
  const end = (name: string): Edge => {
    const value = peering.body && written(peering, name);
    if (value) return resolve(value, { network, root, kind: "Vpc" });
    if (!peering.body && !isAccepted(peering)) return nowhere(peering.origin);
    return unsure(peering.outside ?? unnamed(peering), peering.origin);
  };
  return { requester: end("vpc"), accepter: end("peerVpc") };
});

const isAccepted = (peering: Thing) =>
  acceptedIn(peering.network).some(({ candidates }) => candidates.includes(peering));

/** The VPCs in whose tables routes lead through a connection, as far as its own ends are not certain. */
function routedEnds(peering: Thing): readonly Doubted[] {
  const { requester, accepter } = endsOf(peering);
  if (certainOf(requester) && certainOf(accepter)) return [];
  const { certain, possible } = routesThrough(peering);
  const end = (route: Thing, doubt?: Because): Doubted => {
    return { edge: vpcOfRoute(route), doubt };
  };
  return [
    ...provenEnds(peering).map((vpc) => ({ edge: leadingTo(vpc) })),
    ...certain.map((route) => end(route)).filter(({ edge }) => edge.because),
    ...possible.map(({ member, because }) => end(member, because)),
  ];
}

interface Doubted {
  readonly edge: Edge;
  /** Why it is not certain that there is such a route. */
  readonly doubt?: Because | undefined;
}

const unnamed = (peering: Thing) =>
  reason(
    `The code does not say which VPCs \`${peering.address}\` connects.`,
    peering.address,
    `Write \`${spelledIn(peering, "vpc")}\` and \`${spelledIn(peering, "peerVpc")}\`.`,
    peering.origin?.span,
  );

/** Whether an edge leads to a VPC. What lives outside the code may turn out to be it. */
function leadsTo(edge: Edge, vpc: Thing): Judgement {
  if (certainOf(edge) === vpc) return YES;
  if (edge.candidates.includes(vpc)) return undecided(edge.because ?? whichVpc(vpc));
  const vague = edge.candidates.find((candidate) => mayBeSame(candidate, vpc));
  if (vague) return undecided(edge.because ?? whichVpc(vague));
  return edge.elsewhere && edge.because ? undecided(edge.because) : NO;
}

const whichVpc = (vpc: Thing) =>
  reason(
    `The code does not say which VPC \`${vpc.address}\` is.`,
    vpc.address,
    "Refer to the VPC itself.",
    vpc.origin?.span,
  );

/** Whether a VPC is one of the two ends, by what the connection says and by routes that use it. */
export function touches(peering: Thing, vpc: Thing): Judgement {
  const { requester, accepter } = endsOf(peering);
  const proven = provenEnds(peering);
  if (proven.includes(vpc)) return YES;
  const others = proven.filter((end) => end !== vpc && !mayBeSame(end, vpc));
  if (others.length > 1) return NO;
  const routed = routedEnds(peering).map(({ edge, doubt }) =>
    both([leadsTo(edge, vpc), unless(doubt)]),
  );
  // Routes that cannot be seen tell of ends that nothing else names.
  const hidden = peering.body ? undefined : unseenRoutes(vpc);
  const own = [leadsTo(requester, vpc), leadsTo(accepter, vpc)];
  return either([...own, ...routed, ...(hidden ? [undecided(hidden)] : [])]);
}

/** The end of a connection that is not this VPC; a VPC is never connected with itself. */
export function otherEnd(peering: Thing, vpc: Thing): Edge {
  const { requester, accepter } = endsOf(peering);
  if (certainOf(requester) === vpc) return named(accepter, peering, vpc);
  if (certainOf(accepter) === vpc) return named(requester, peering, vpc);
  const known = [requester, accepter].find((end) => {
    const only = certainOf(end);
    return only !== undefined && !mayBeSame(only, vpc);
  });
  if (known && touches(peering, vpc).truth === true) return known;
  return named(unsure(peering.outside ?? whichVpc(vpc), peering.origin), peering, vpc);
}

/** Whether the other end is a VPC that the code declares. */
export function isOtherEndDeclared(peering: Thing, vpc: Thing): Judgement {
  const others = vpc.network.things("Vpc").filter((other) => other !== vpc);
  return either(others.map((other) => touches(peering, other)));
}

/** Where the connection does not say it, routes of the other side do. */
function named(end: Edge, peering: Thing, vpc: Thing): Edge {
  if (!end.elsewhere || end.candidates.length > 0) return end;
  const [other] = provenEnds(peering).filter((each) => each !== vpc && !mayBeSame(each, vpc));
  return other ? leadingTo(other, end.origin) : end;
}

/** The connections that a VPC is an end of. */
export const peeringsOf = remember((vpc: Thing): Members<Thing> => {
  const { certain, possible, ...rest } = byVpc(vpc.network)(vpc);
  const sure = new Set(certain);
  const known = new Set<Thing>(sure);
  const others = possible.filter(({ member }) => {
    if (known.has(member) || touches(member, vpc).truth === false) return false;
    return known.add(member);
  });
  // A route that cannot be seen may prove another one.
  const open = together([rest.open, unseenRoutes(vpc)]);
  return { certain: [...sure], possible: others, ...(open && { open }) };
});

const byVpc = remember((network: Network) => indexed(links(network)));

function* links(network: Network): Iterable<Link<Thing>> {
  for (const member of [...network.things("VpcPeering"), ...network.outsiders("VpcPeering")]) {
    const { root, many, declaration } = member;
    const doubt = declaration && doubtOf(declaration);
    const { requester, accepter } = endsOf(member);
    const own: readonly Doubted[] = [{ edge: requester }, { edge: accepter }];
    for (const end of [...own, ...routedEnds(member)]) {
      yield { member, edge: end.edge, root, many, doubt: together([doubt, end.doubt]) };
    }
  }
}
