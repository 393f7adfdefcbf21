import type { Because } from "../../value/reason.ts";
import { discover } from "../discover.ts";
import { inVpc } from "../facts/contents.ts";
import { isMarked } from "../facts/tags.ts";
import { vpcOf } from "../facts/vpc-of.ts";
import { both, either, type Judgement, NO, negated, undecided, unless, YES } from "../judgement.ts";
import { addedByModules, openingOf } from "../missing-module.ts";
import { CHOICE, doubtOf, reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";
import { type Census, censusOf } from "./census.ts";
import { givenOf } from "./given.ts";
import { hidingModules } from "./hiding-modules.ts";
import { BYOC_TAG, isMeant } from "./marked.ts";

/** A VPC that is, or may be, the BYOC environment. */
export interface Choice {
  readonly network: Network;
  /** Undefined if only subnets are given and the code does not say which VPC they lie in. */
  readonly vpc?: Thing;
  /** Whether it is a target. */
  readonly chosen: Judgement;
  /** Whether nothing but its being the only VPC speaks for it. */
  readonly assumed: Judgement;
  /** How it was found, for the reader. */
  readonly why: string;
}

/** Every VPC that is or may be a target, in the order of declarations. */
export const choicesOf = remember((network: Network): readonly Choice[] => {
  discover(network);
  const { vpcs, subnets } = givenOf(network);
  if (vpcs.length > 0) return vpcs.map((vpc) => ({ network, vpc, ...GIVEN }));
  if (subnets.size > 0) return ownersOf(network, [...subnets]);
  const found = marked(network);
  return found.length > 0 || network.things("Vpc").length > 0 ? found : hidden(network);
});

/** Without a VPC in the code, the one that the only such module is expected to make. */
function hidden(network: Network): readonly Choice[] {
  const [module, ...others] = hidingModules(network);
  if (!module || others.length > 0) return [];
  const { root, address, instance, span } = module;
  const vpc = network.outside("Vpc", { root, key: instance, address, mayBeDeclared: false, span });
  const because = reason(
    `\`${address}\` may make the BYOC VPC, and its source is not on disk.`,
    address,
    "Run `terraform init -backend=false`, so that the module can be read.",
    span,
  );
  const why = "probably made by this module, whose source is not on disk";
  return [{ network, vpc, chosen: undecided(because), assumed: YES, why }];
}

const GIVEN = { chosen: YES, assumed: NO, why: "given as the target" };

function ownersOf(network: Network, subnets: readonly Thing[]): readonly Choice[] {
  const found = new Map<Thing | undefined, Choice>();
  const why = "owns the subnets given as the target";
  for (const edge of subnets.map(vpcOf)) {
    const { candidates, because } = edge;
    if (because && edge.elsewhere) found.set(undefined, { network, chosen: YES, assumed: NO, why });
    for (const vpc of candidates) {
      if (found.get(vpc)?.chosen.truth === true) continue;
      const chosen = because ? undecided(because) : YES;
      found.set(vpc, { network, vpc, chosen, assumed: NO, why });
    }
  }
  return [...found.values()];
}

interface Candidate {
  readonly vpc: Thing;
  readonly exists: Judgement;
  readonly tagged: Judgement;
  readonly owner: Judgement;
}

function marked(network: Network): readonly Choice[] {
  const declared = network.things("Vpc").map(candidateOf);
  const outside = network.outsiders("Vpc").map(candidateOf);
  const all = [...declared, ...outside];
  const holding = (part: "tagged" | "owner") =>
    censusOf(all.map((each) => ({ thing: each.vpc, holds: both([each.exists, each[part]]) })));
  const [tags, owners] = [holding("tagged"), holding("owner")];
  const only = onlyAmong(declared, outside, hidingModules(network).length > 0);
  return all
    .map((candidate) => choiceOf(candidate, tags, owners, only(candidate), all.length > 1))
    .filter(({ chosen }) => chosen.truth !== false);
}

function candidateOf(vpc: Thing): Candidate {
  const doubt = vpc.outside ? undefined : vpc.declaration && doubtOf(vpc.declaration);
  return { vpc, exists: unless(doubt), tagged: isMarked(vpc, BYOC_TAG), owner: ownsMeant(vpc) };
}

/** Whether a subnet that is meant for ClickHouse lies in the VPC. */
function ownsMeant(vpc: Thing): Judgement {
  const { certain, possible, open } = inVpc(vpc, "Subnet");
  // Subnets that were there before the code took over a default VPC are not meant, as those outside are not.
  const unread = vpc.unseen ? addedByModules(vpc) : together([open, openingOf(vpc)]);
  const hidden = vpc.outside ? undefined : unread;
  return either([
    ...certain.map(isMeant),
    ...possible.map(({ member, because }) => both([undecided(because), isMeant(member)])),
    ...(hidden ? [undecided(hidden)] : []),
  ]);
}

/** What lives outside the code comes into question only if no VPC is declared and the code adds subnets to it. */
function onlyAmong(
  declared: readonly Candidate[],
  outside: readonly Candidate[],
  hasHidden: boolean,
): (candidate: Candidate) => Judgement {
  const counted = (candidates: readonly Candidate[]): Census =>
    censusOf(candidates.map(({ vpc, exists }) => ({ thing: vpc, holds: exists })));
  const inhabited = outside.filter(({ vpc }) => {
    const { certain, possible } = inVpc(vpc, "Subnet");
    return [...certain, ...possible.map(({ member }) => member)].some((subnet) => !subnet.outside);
  });
  const [here, there] = [counted(declared), counted(inhabited)];
  const eligible = new Set(inhabited);
  return (candidate) => {
    if (!candidate.vpc.outside) return hasHidden ? NO : negated(here.others(candidate.vpc));
    if (!eligible.has(candidate)) return NO;
    return both([negated(here.anyone()), negated(there.others(candidate.vpc))]);
  };
}

/** Tags on the VPC come first, then tags on its subnets, then its being the only one. */
function choiceOf(
  { vpc, tagged, owner }: Candidate,
  tags: Census,
  owners: Census,
  only: Judgement,
  hasRivals: boolean,
): Choice {
  const otherTagged = tags.others(vpc);
  const otherOwner = owners.others(vpc);
  const alone = both([negated(otherOwner), only]);
  const ifUntagged = both([negated(otherTagged), resolvedEither(owner, alone)]);
  const chosen = resolvedEither(tagged, ifUntagged);
  return {
    network: vpc.network,
    vpc,
    chosen: chosen.truth === "unknown" && hasRivals ? undecided(notSaid(vpc)) : chosen,
    assumed: assumedOf(vpc, tagged, owner),
    why: whyOf(tagged, owner),
  };
}

/**
 * `first`, else `second`: what `second` says counts only where `first` is false, so that an undecided
 * `first` does no harm if `second` holds.
 */
function resolvedEither(first: Judgement, second: Judgement): Judgement {
  return second.truth === true || first.truth === true ? YES : either([first, second]);
}

function assumedOf(vpc: Thing, tagged: Judgement, owner: Judgement): Judgement {
  if (tagged.truth === true || owner.truth === true) return NO;
  if (tagged.truth === false && owner.truth === false) return YES;
  return undecided(together([tagged.because, owner.because]) ?? notSaid(vpc));
}

function whyOf(tagged: Judgement, owner: Judgement): string {
  if (tagged.truth === true) return `tagged \`${BYOC_TAG}\``;
  if (owner.truth === true)
    return "owns subnets that are tagged for ClickHouse or for internal load balancers";
  if (tagged.truth === false && owner.truth === false) return "the only VPC";
  return "may be tagged for ClickHouse";
}

/** Whatever it hinges on, the tags of every other VPC included, there is one way to settle it. */
const notSaid = (vpc: Thing): Because =>
  reason(
    `The code does not say whether \`${vpc.address}\` is the BYOC VPC.`,
    CHOICE,
    "Pass `--target`, or see to it that the tags of the VPCs are known.",
    vpc.origin?.span,
  );
