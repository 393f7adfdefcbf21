import type { Because } from "../../value/reason.ts";
import type { Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import { certainOf, doubted, type Edge, nowhere, via } from "../edge.ts";
import { indexed, type Link, type Members } from "../members.ts";
import { doubtOf, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { resolve } from "../resolve.ts";
import type { Network, Thing } from "../thing.ts";
import { inVpc } from "./contents.ts";
import { targetOf } from "./route-target.ts";
import { allRoutes, ownerOf, routesOf } from "./routes.ts";
import { vpcOf } from "./vpc-of.ts";

/** Resources that only accept or set up a connection: their id is the id of the connection. */
const SAME_ID = ["aws_vpc_peering_connection_accepter", "aws_vpc_peering_connection_options"];
const ID_ATTRIBUTE = "vpc_peering_connection_id";
/** An accepter of an accepter of …: nobody writes that, and it may go in circles. */
const MOST_STEPS = 8;

/** The peering connection whose id a value is, also by way of what accepts it. */
export function connectionNamed(
  network: Network,
  root: string,
  value: Value | undefined,
  steps = MOST_STEPS,
): Edge {
  const reference =
    value?.kind === "unknown" ? (value.identity?.reference ?? value.someOf) : undefined;
  const declaration = reference && network.declaration(reference.instance);
  const passes = declaration && SAME_ID.includes(declaration.type) && isId(reference.attribute);
  if (!passes || steps === 0) return resolve(value, asked(network, root));
  const next = declaration.attribute(ID_ATTRIBUTE);
  const edge = connectionNamed(network, declaration.root, next, steps - 1);
  const doubt = declaration.many ? doubtOf(declaration) : undefined;
  const placed = value?.origin ? { ...edge, origin: value.origin } : edge;
  return doubt ? doubted(placed, doubt, false) : placed;
}

function asked(network: Network, root: string) {
  const isDeclared = declaringRoots(network).has(root);
  return { network, root, kind: "VpcPeering", ...(!isDeclared && { noneDeclared: true as const }) };
}

const declaringRoots = remember(
  (network: Network) => new Set(network.things("VpcPeering").map(({ root }) => root)),
);

const isId = (attribute: string) => attribute === "id" || attribute === ID_ATTRIBUTE;

/** The peering connection that a route leads to; nowhere if it certainly leads to something else. */
export const connectionOf = remember((route: Thing): Edge => {
  const { types, because, value } = targetOf(route);
  if (!types.includes("vpc-peering")) return nowhere(value?.origin);
  const edge = connectionNamed(route.network, route.root, value);
  return types.length > 1 && because ? doubted(edge, because, true) : edge;
});

/** The connections that resources of the other side accept. */
export const acceptedIn = remember((network: Network): readonly Edge[] =>
  network
    .pieces("VpcPeering", "accepter")
    .map((piece) => connectionNamed(network, piece.declaration.root, written(piece, "connection"))),
);

/** The routes that lead to a connection, in whichever table they stand. */
export function routesThrough(peering: Thing): Members<Thing> {
  return byConnection(peering.network)(peering);
}

const byConnection = remember((network: Network) => indexed(links(network)));

function* links(network: Network): Iterable<Link<Thing>> {
  for (const member of allRoutes(network)) {
    if (!targetOf(member).types.includes("vpc-peering")) continue;
    const { root, many, declaration } = member;
    const doubt = declaration && doubtOf(declaration);
    yield { member, edge: connectionOf(member), root, many, doubt };
  }
}

/** The VPC whose traffic a route directs. */
export const vpcOfRoute = (route: Thing): Edge => via(ownerOf(route), vpcOf);

/** Why a VPC may have routes that cannot be seen. */
export function unseenRoutes(vpc: Thing): Because | undefined {
  const { certain, possible, open } = inVpc(vpc, "RouteTable");
  const tables = [...certain, ...possible.map(({ member }) => member)];
  return together([open, ...tables.map((table) => routesOf(table).open)]);
}

/**
 * The VPCs that routes prove to be an end of a connection: AWS takes a route only in a VPC that the
 * connection belongs to.
 */
export const provenEnds = remember((peering: Thing): readonly Thing[] => {
  const vpcs = routesThrough(peering).certain.map((route) => certainOf(vpcOfRoute(route)));
  return [...new Set(vpcs.filter((vpc) => vpc !== undefined))];
});
