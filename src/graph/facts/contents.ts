import type { Because } from "../../value/reason.ts";
import { indexed, type Link, type Members } from "../members.ts";
import { openingOf } from "../missing-module.ts";
import { doubtOf, reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";
import { isMainOf, tableOf } from "./tables.ts";
import { vpcOf } from "./vpc-of.ts";

/** The things of a kind that lie in a VPC. */
export function inVpc(vpc: Thing, kind: string): Members<Thing> {
  return byVpc(vpc.network)(kind)(vpc);
}

/** The subnets that a route table is in effect on. */
export function subnetsUsing(table: Thing): Members<Thing> {
  const members = byTable(table.network)(table);
  const open = together([members.open, hiddenUsers(table)]);
  return { ...members, ...(open && { open }) };
}

/** Subnets that cannot be seen use the main table of their VPC. */
function hiddenUsers(table: Thing): Because | undefined {
  const edge = vpcOf(table);
  const openings = edge.candidates.map((vpc) =>
    isMainOf(table, vpc).truth === false ? undefined : openingOf(vpc),
  );
  return together([...openings, edge.elsewhere ? edge.because : undefined]);
}

/** What is declared, made by AWS with a VPC of the code, or read by a data source. */
function listed(network: Network, kind: string): readonly Thing[] {
  const made = kind === "RouteTable" ? network.things("Vpc").map(network.defaultTable) : [];
  const read = network.outsiders(kind).filter(({ body }) => body);
  return [...network.things(kind), ...made, ...read];
}

const byVpc = remember((network: Network) => {
  const found = new Map<string, (vpc: Thing) => Members<Thing>>();
  return (kind: string) => {
    const links = () => listed(network, kind).map((member) => link(member, vpcOf(member)));
    const known = found.get(kind) ?? indexed(links());
    found.set(kind, known);
    return known;
  };
});

const byTable = remember((network: Network) =>
  indexed(listed(network, "Subnet").map((subnet) => link(subnet, tableOf(subnet)))),
);

function link(member: Thing, edge: Link<Thing>["edge"]): Link<Thing> {
  const { root, many, within } = member;
  // A part exists whenever the whole does.
  if (within)
    return { member, edge: { candidates: [within], elsewhere: false }, root, many: false };
  const { declaration } = member;
  const doubt =
    (declaration && doubtOf(declaration)) ??
    (countsTwice(member) ? mayBeListed(member) : undefined);
  return { member, edge, root, many, doubt };
}

/**
 * What a data source reads may be something that is declared beside it. An endpoint counts all the same,
 * since only its existence matters.
 */
const countsTwice = (member: Thing) =>
  member.outside !== undefined && member.type !== "VpcEndpoint";

const mayBeListed = (member: Thing) =>
  reason(
    `What \`${member.address}\` reads may be declared in the code as well.`,
    member.address,
    "Refer to the resource itself.",
    member.origin?.span,
  );
