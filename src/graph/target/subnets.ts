import type { Because } from "../../value/reason.ts";
import { certainOf } from "../edge.ts";
import type { Collection } from "../fact.ts";
import { inVpc } from "../facts/contents.ts";
import { isPublic } from "../facts/public.ts";
import { vpcOf } from "../facts/vpc-of.ts";
import { both, either, type Judgement, NO, negated, undecided, unless, YES } from "../judgement.ts";
import { collectionOf } from "../members.ts";
import { openingOf } from "../missing-module.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";
import { type Census, censusOf } from "./census.ts";
import { type Choice, choicesOf } from "./choose.ts";
import { givenOf } from "./given.ts";
import { isMeant } from "./marked.ts";

/** The subnets of one target, and how each of them got there. */
export interface Selection {
  readonly subnets: Collection;
  /** Whether all of them are there by assumption only. */
  readonly assumed: Judgement;
  /** Whether a subnet is one of them, if it lies in the VPC of the target. */
  readonly members: ReadonlyMap<Thing, Member>;
}

interface Member {
  readonly belongs: Judgement;
  readonly assumed: Judgement;
}

export const selectionOf = remember((choice: Choice): Selection => {
  const given = givenOf(choice.network).subnets;
  if (given.size > 0) return givenTo(choice, given);
  return choice.vpc ? chosenIn(choice.vpc) : NOTHING;
});

const NOTHING: Selection = {
  subnets: collectionOf({ certain: [], possible: [] }),
  assumed: NO,
  members: new Map(),
};

/** The subnets that the user names, for the target that they belong to. */
function givenTo(choice: Choice, given: ReadonlySet<Thing>): Selection {
  const alone = choicesOf(choice.network).length === 1;
  const members = new Map<Thing, Member>();
  for (const subnet of given) {
    const edge = vpcOf(subnet);
    const mine = choice.vpc ? edge.candidates.includes(choice.vpc) : edge.elsewhere;
    if (!alone && !mine) continue;
    const belongs = alone || !edge.because ? YES : undecided(edge.because);
    members.set(subnet, { belongs, assumed: NO });
  }
  return { subnets: collected(members, new Map(), undefined), assumed: NO, members };
}

function chosenIn(vpc: Thing): Selection {
  const found = inVpc(vpc, "Subnet");
  const open = together([found.open, openingOf(vpc)]);
  const doubts = new Map(found.possible.map((each) => [each.member, each]));
  const all = [...found.certain, ...doubts.keys()];
  // What cannot be seen in a VPC outside the code is not counted: only what the code marks is meant.
  const hidden = vpc.outside ? undefined : open;
  const meant = censusOf(
    all.map((thing) => ({
      thing,
      holds: both([unless(doubts.get(thing)?.because), isMeant(thing)]),
    })),
    hidden,
  );
  const members = new Map(all.map((subnet) => [subnet, memberOf(subnet, meant)]));
  return { subnets: collected(members, doubts, open), assumed: negated(meant.anyone()), members };
}

/** Those that are meant, or if none is, all that are private. */
function memberOf(subnet: Thing, census: Census): Member {
  const meant = isMeant(subnet);
  const others = census.others(subnet);
  const byAssumption = both([negated(others), negated(isPublic(subnet))]);
  const belongs = byAssumption.truth === true ? YES : either([meant, byAssumption]);
  return { belongs, assumed: assumedOf(meant, belongs) };
}

function assumedOf(meant: Judgement, belongs: Judgement): Judgement {
  if (meant.truth === true || belongs.truth === false) return NO;
  if (meant.truth === false) return belongs;
  return undecided(together([meant.because, belongs.because]) ?? NO_REASON);
}

function collected(
  members: ReadonlyMap<Thing, Member>,
  doubts: ReadonlyMap<Thing, { readonly because: Because; readonly many: boolean }>,
  open: Because | undefined,
): Collection {
  const certain: Thing[] = [];
  const possible = [];
  for (const [member, { belongs }] of members) {
    const doubt = doubts.get(member);
    const because = together([doubt?.because, belongs.because]);
    if (belongs.truth === false) continue;
    if (because) possible.push({ member, because, many: doubt?.many ?? false });
    else certain.push(member);
  }
  return collectionOf({ certain, possible }, open);
}

/** Whether a subnet is one of the BYOC subnets of any target, and whether by assumption only. */
export function byocOf(subnet: Thing): Member {
  return memberships(subnet.network).get(subnet) ?? { belongs: NO, assumed: NO };
}

const memberships = remember((network: Network): ReadonlyMap<Thing, Member> => {
  const found = new Map<Thing, Member[]>();
  for (const choice of choicesOf(network)) {
    const { members, subnets } = selectionOf(choice);
    const doubts = new Map(subnets.possible.map(({ fact, because }) => [fact, because]));
    for (const [subnet, { belongs, assumed }] of members) {
      // That a subnet may not exist is no doubt about the subnet itself.
      const inside = certainOf(vpcOf(subnet)) === choice.vpc ? YES : unless(doubts.get(subnet));
      const member = {
        belongs: both([belongs, choice.chosen, inside]),
        assumed: both([assumed, choice.chosen, inside]),
      };
      found.set(subnet, [...(found.get(subnet) ?? []), member]);
    }
  }
  return new Map([...found].map(([subnet, list]) => [subnet, merged(list)]));
});

const merged = (members: readonly Member[]): Member => ({
  belongs: either(members.map(({ belongs }) => belongs)),
  assumed: either(members.map(({ assumed }) => assumed)),
});

const NO_REASON = reason("The code does not say which subnets are meant for ClickHouse.", "", "");
