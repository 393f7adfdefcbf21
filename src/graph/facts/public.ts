import { judgeAll } from "../edge.ts";
import { either, type Judgement, undecided } from "../judgement.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { targetOf } from "./route-target.ts";
import { routesOf } from "./routes.ts";
import { tableOf } from "./tables.ts";

/**
 * Whether a route of the table, IPv4 or IPv6, leads to an internet gateway: AWS calls subnets public then.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
 */
export const leadsOutside = remember((table: Thing): Judgement => {
  const { certain, possible, open } = routesOf(table);
  return either([
    ...certain.map(toInternetGateway),
    ...possible.map(({ member, because }) => onlyIf(toInternetGateway(member), because)),
    ...(open ? [undecided(open)] : []),
  ]);
});

export const isPublic = remember((subnet: Thing): Judgement => {
  const edge = tableOf(subnet);
  return judgeAll(edge, leadsOutside, undecided(edge.because ?? noTable(subnet)));
});

function toInternetGateway(route: Thing): Judgement {
  const { types, because } = targetOf(route);
  if (!types.includes("internet-gateway")) return { truth: false };
  return types.length === 1 || !because ? { truth: true } : undecided(because);
}

function onlyIf(
  { truth, because }: Judgement,
  condition: Parameters<typeof undecided>[0],
): Judgement {
  return truth === false ? { truth } : undecided(together([condition, because]) ?? condition);
}

const noTable = (subnet: Thing) =>
  reason(
    `The code does not say which route table \`${subnet.address}\` uses.`,
    subnet.address,
    "Associate a route table with the subnet.",
    subnet.origin?.span,
  );
