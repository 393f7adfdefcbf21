import type { Entity, Fact } from "./fact.ts";
import type { Graph } from "./kind.ts";

/** How the network of the BYOC environments hangs together, for those who draw it. */
export interface NetworkLayout {
  readonly groups: readonly LayoutGroup[];
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

/** A VPC, or an availability zone inside one. */
export interface LayoutGroup {
  readonly id: string;
  readonly title: string;
  /** The VPC that a zone is part of. */
  readonly within?: string;
  /** What results call the VPC; absent for zones. */
  readonly subject?: LayoutSubject;
}

export interface LayoutNode {
  readonly id: string;
  /** "subnet", "route table"; what several of them are called with an `s`. */
  readonly noun: string;
  readonly title: string;
  readonly detail: string;
  /** The group it stands in; absent for what lies outside of the VPC. */
  readonly within?: string;
  readonly subject?: LayoutSubject;
  /** True if it is not certain that it exists. */
  readonly perhaps: boolean;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly perhaps: boolean;
}

export interface LayoutSubject {
  readonly root: string;
  readonly address: string;
}

/** Collected while walking from the targets; everything is met once. */
interface Draft {
  readonly groups: Map<string, LayoutGroup>;
  readonly nodes: Map<string, LayoutNode>;
  readonly edges: LayoutEdge[];
}

/** The VPCs of all targets with their subnets, tables, gateways, endpoints and peerings. */
export function layoutOf(graph: Graph): NetworkLayout {
  const draft: Draft = { groups: new Map(), nodes: new Map(), edges: [] };
  for (const target of graph.entities.get("Target") ?? []) {
    const vpc = target.get("vpc");
    if (vpc.kind === "entity" && !draft.groups.has(vpc.id)) addVpc(draft, vpc);
  }
  return {
    groups: [...draft.groups.values()],
    nodes: [...draft.nodes.values()],
    edges: draft.edges.filter(({ from, to }) => draft.nodes.has(from) && draft.nodes.has(to)),
  };
}

function addVpc(draft: Draft, vpc: Entity): void {
  const title = [nameOf(vpc), textsOf(vpc.get("cidrs"))].filter((part) => part !== "").join(" ");
  draft.groups.set(vpc.id, { id: vpc.id, title: `VPC ${title}`, subject: subjectOf(vpc) });
  for (const { entity, perhaps } of membersOf(vpc.get("subnets"))) {
    const within = zoneOf(draft, entity, vpc);
    addNode(draft, entity, { noun: "subnet", detail: subnetDetail(entity), within, perhaps });
    addEdges(draft, entity, entity.get("routeTable"), "");
  }
  for (const { entity, perhaps } of membersOf(vpc.get("internetGateways"))) {
    addNode(draft, entity, { noun: "internet gateway", detail: "", within: vpc.id, perhaps });
  }
  for (const { entity, perhaps } of membersOf(vpc.get("natGateways"))) {
    const subnet = entity.get("subnet");
    const within = subnet.kind === "entity" ? zoneOf(draft, subnet, vpc) : vpc.id;
    addNode(draft, entity, { noun: "NAT gateway", detail: "", within, perhaps });
  }
  for (const { entity, perhaps } of membersOf(vpc.get("endpoints"))) {
    const detail = [textOf(entity.get("service")), textOf(entity.get("type"))].join(" ").trim();
    addNode(draft, entity, { noun: "endpoint", detail, within: vpc.id, perhaps });
  }
  for (const { entity, perhaps } of membersOf(vpc.get("peerings")))
    addPeering(draft, entity, perhaps);
  for (const { entity, perhaps } of membersOf(vpc.get("routeTables"))) {
    addNode(draft, entity, { noun: "route table", detail: "", within: vpc.id, perhaps });
    addEdges(draft, entity, entity.get("endpoints"), "");
    for (const route of membersOf(entity.get("routes"))) addRoute(draft, entity, route);
  }
}

function subnetDetail(subnet: Entity): string {
  const isPublic = subnet.get("public");
  const access = isPublic.kind === "bool" ? (isPublic.value ? "public" : "private") : "public?";
  return [textsOf(subnet.get("cidrs")), access].filter((part) => part !== "").join(" ");
}

function addPeering(draft: Draft, peering: Entity, perhaps: boolean): void {
  addNode(draft, peering, { noun: "peering", detail: "", perhaps });
  const peer = peering.get("peerVpc");
  if (peer.kind !== "entity") return;
  addNode(draft, peer, { noun: "VPC", detail: textsOf(peer.get("cidrs")), perhaps: false });
  addEdges(draft, peering, peer, "");
}

/** The gateways of VPCs that are drawn, and a node for each other way that tables lead. */
function addRoute(draft: Draft, table: Entity, { entity: route, perhaps }: Member): void {
  const type = route.get("targetType");
  const way = type.kind === "string" ? type.value : undefined;
  if (way === "local" || way === "none") return;
  const label = textOf(route.get("destinationText"));
  const known = [route.get("internetGateway"), route.get("natGateway"), route.get("vpcPeering")];
  const target = known.find((fact) => fact.kind === "entity");
  if (target?.kind === "entity" && draft.nodes.has(target.id)) {
    draft.edges.push({ from: table.id, to: target.id, label, perhaps });
    return;
  }
  const id = `${table.root}\0${way ?? "?"}`;
  const title = way === undefined ? "not known" : way.replaceAll("-", " ");
  draft.nodes.set(id, { id, noun: "way out", title, detail: "", perhaps: way === undefined });
  draft.edges.push({ from: table.id, to: id, label, perhaps });
}

/** The group of the zone that a subnet lies in: zones that are not known by name may still be told apart. */
function zoneOf(draft: Draft, subnet: Entity, vpc: Entity): string {
  const zone = subnet.get("zone");
  const key = zone.kind === "unknown" ? zone.identity?.key : textOf(zone);
  if (key === undefined || key === "") return vpc.id;
  const id = `${vpc.id}\0${zone.kind}\0${key}`;
  const title = zone.kind === "unknown" ? "a zone" : key;
  if (!draft.groups.has(id)) draft.groups.set(id, { id, title, within: vpc.id });
  return id;
}

function addNode(
  draft: Draft,
  entity: Entity,
  {
    within,
    perhaps,
    ...said
  }: Pick<LayoutNode, "noun" | "detail" | "perhaps"> & { within?: string },
): void {
  draft.nodes.set(entity.id, {
    ...said,
    id: entity.id,
    title: nameOf(entity),
    ...(within !== undefined && { within }),
    subject: subjectOf(entity),
    perhaps: perhaps || entity.guard !== undefined || entity.many,
  });
}

function addEdges(draft: Draft, from: Entity, to: Fact, label: string): void {
  for (const { entity, perhaps } of membersOf(to)) {
    draft.edges.push({ from: from.id, to: entity.id, label, perhaps });
  }
}

interface Member {
  readonly entity: Entity;
  /** True if it may not be a member. */
  readonly perhaps: boolean;
}

function membersOf(fact: Fact): readonly Member[] {
  if (fact.kind === "entity") return [{ entity: fact, perhaps: false }];
  if (fact.kind !== "collection") return [];
  const certain = fact.certain.map((member) => ({ fact: member, perhaps: false }));
  const possible = fact.possible.map((member) => ({ fact: member.fact, perhaps: true }));
  return [...certain, ...possible].flatMap(({ fact: member, perhaps }) =>
    member.kind === "entity" ? [{ entity: member, perhaps }] : [],
  );
}

const subjectOf = ({ root, address }: Entity): LayoutSubject => ({ root, address });

function nameOf(entity: Entity): string {
  return textOf(entity.get("name")) || entity.address;
}

function textOf(fact: Fact): string {
  return fact.kind === "string" && !fact.sensitive ? fact.value : "";
}

/** The ranges of something, as they are written. */
function textsOf(ranges: Fact): string {
  if (ranges.kind !== "collection") return "";
  return ranges.certain
    .flatMap((range) => (range.kind === "entity" ? [textOf(range.get("text"))] : []))
    .filter((text) => text !== "")
    .join(" ");
}
