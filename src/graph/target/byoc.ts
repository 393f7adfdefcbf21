import type { Because } from "../../value/reason.ts";
import { certainOf } from "../edge.ts";
import type { Fact } from "../fact.ts";
import { inVpc } from "../facts/contents.ts";
import { natGatewaysOf } from "../facts/nat.ts";
import { vpcOf } from "../facts/vpc-of.ts";
import { both, either, type Judgement, NO, undecided, unless } from "../judgement.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";
import { choicesOf } from "./choose.ts";
import { byocOf, selectionOf } from "./subnets.ts";

/** Whether a VPC is the VPC of a target. One outside the code may turn out to be one that is declared. */
export function isTarget(vpc: Thing): Judgement {
  const choices = choicesOf(vpc.network);
  const own = either(choices.filter((choice) => choice.vpc === vpc).map(({ chosen }) => chosen));
  if (own.truth !== false || !vpc.outside || !vpc.mayBeDeclared) return own;
  const declared = choices.flatMap((choice) =>
    choice.vpc && !choice.vpc.outside ? choice.vpc : [],
  );
  return either([own, ...declared.map((other) => undecided(maybe(vpc, other)))]);
}

const maybe = (vpc: Thing, other: Thing) =>
  reason(
    `The code does not say whether \`${vpc.address}\` is \`${other.address}\`.`,
    vpc.address,
    `Refer to \`${other.address}\` itself if it is.`,
    vpc.origin?.span,
  );

/** Whether an endpoint, a security group or a load balancer lies in the VPC of a target. */
export const liesInTarget = (thing: Thing): Judgement =>
  insideTargets(thing.network)(thing.type).get(thing) ?? NO;

const insideTargets = remember((network: Network) => {
  const known = new Map<string, ReadonlyMap<Thing, Judgement>>();
  return (kind: string) => {
    const found = known.get(kind) ?? insideOf(network, kind);
    known.set(kind, found);
    return found;
  };
});

function insideOf(network: Network, kind: string): ReadonlyMap<Thing, Judgement> {
  const found = new Map<Thing, Judgement>();
  for (const { vpc, chosen } of choicesOf(network)) {
    if (!vpc) continue;
    const { certain, possible } = inVpc(vpc, kind);
    const note = (thing: Thing, because: Because | undefined) => {
      const inside = certainOf(vpcOf(thing)) === vpc ? undefined : because;
      found.set(thing, either([found.get(thing) ?? NO, both([chosen, unless(inside)])]));
    };
    for (const thing of certain) note(thing, undefined);
    for (const { member, because } of possible) note(member, because);
  }
  return found;
}

/** Whether the default route of a BYOC subnet leads to a NAT gateway. */
export function natIsByoc(nat: Thing): Judgement {
  const { used, hidden } = natsInUse(nat.network);
  const open = together(hidden.map(({ vpc, because }) => (apart(nat, vpc) ? undefined : because)));
  return either([...(used.get(nat) ?? []), ...(open ? [undecided(open)] : [])]);
}

/** A route cannot lead to a gateway in another VPC. */
function apart(nat: Thing, vpc: Thing | undefined): boolean {
  const own = certainOf(vpcOf(nat));
  return own !== undefined && vpc !== undefined && own !== vpc && !own.outside && !vpc.outside;
}

/** What cannot be seen, and so may use any gateway of its VPC. */
interface Hidden {
  readonly vpc: Thing | undefined;
  readonly because: Because;
}

const natsInUse = remember((network: Network) => {
  const used = new Map<Fact, Judgement[]>();
  const hidden: Hidden[] = [];
  const note = (nat: Fact, judgement: Judgement) => {
    const known = used.get(nat);
    if (known) known.push(judgement);
    else used.set(nat, [judgement]);
  };
  for (const subnet of [...network.things("Subnet"), ...network.outsiders("Subnet")]) {
    const { belongs } = byocOf(subnet);
    if (belongs.truth === false) continue;
    const exists = both([belongs, unless(subnet.guard)]);
    const nats = natGatewaysOf(subnet);
    for (const nat of nats.certain) note(nat, exists);
    for (const { fact, because } of nats.possible) note(fact, both([exists, undecided(because)]));
    const because = nats.open && together([nats.open, exists.because]);
    if (because) hidden.push({ vpc: certainOf(vpcOf(subnet)), because });
  }
  // Subnets that cannot be seen may use any gateway.
  for (const choice of choicesOf(network)) {
    const because = selectionOf(choice).subnets.open;
    if (because) hidden.push({ vpc: choice.vpc, because });
  }
  return { used, hidden };
});
