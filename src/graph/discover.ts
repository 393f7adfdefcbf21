import { groupsOfBalancer } from "./facts/balancers.ts";
import { acceptedIn, connectionOf } from "./facts/connection.ts";
import { subnetsUsing } from "./facts/contents.ts";
import { endpointsOf } from "./facts/endpoints.ts";
import { allRules, groupOfRule } from "./facts/groups.ts";
import { endsOf } from "./facts/peering.ts";
import { rangesOf } from "./facts/ranges.ts";
import { targetThing } from "./facts/route-target.ts";
import { allRoutes, ownerOf, routesOf } from "./facts/routes.ts";
import { groupsOfRule } from "./facts/sources.ts";
import { mainTableOf, tableOf } from "./facts/tables.ts";
import { tagPiecesOn } from "./facts/tag-pieces.ts";
import { subnetOf, vpcOf } from "./facts/vpc-of.ts";
import { remember } from "./remember.ts";
import type { Network, Thing } from "./thing.ts";

const PLACED = [
  "Subnet",
  "RouteTable",
  "VpcEndpoint",
  "InternetGateway",
  "NatGateway",
  "SecurityGroup",
  "LoadBalancer",
];

/** Follows every relation once, so that all things outside the code have been met. */
export const discover = remember((network: Network): true => {
  for (const route of allRoutes(network)) {
    ownerOf(route);
    targetThing(route, "internet-gateway", "InternetGateway");
    targetThing(route, "nat-gateway", "NatGateway");
    connectionOf(route);
  }
  everything(network, "NatGateway").forEach(subnetOf);
  acceptedIn(network);
  everything(network, "VpcPeering").forEach(endsOf);
  everything(network, "LoadBalancer").forEach(groupsOfBalancer);
  for (const rule of allRules(network)) {
    groupOfRule(rule);
    groupsOfRule(rule);
  }
  for (const kind of PLACED) everything(network, kind).forEach(vpcOf);
  everything(network, "Subnet").forEach(tableOf);
  for (const vpc of everything(network, "Vpc")) {
    mainTableOf(vpc);
    rangesOf(vpc);
    tagPiecesOn(vpc);
  }
  for (const table of everything(network, "RouteTable")) {
    routesOf(table);
    endpointsOf(table);
    subnetsUsing(table);
  }
  // Tables that were met last may lie in VPCs that nothing else names.
  for (const kind of PLACED) everything(network, kind).forEach(vpcOf);
  return true;
});

/** All things of a kind, in the order of declarations, those outside the code last. */
export function everything(network: Network, kind: string): readonly Thing[] {
  const made = kind === "RouteTable" ? network.things("Vpc").map(network.defaultTable) : [];
  return [...network.things(kind), ...made, ...network.outsiders(kind)];
}
