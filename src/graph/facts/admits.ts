import {
  networkOf,
  type Range,
  rangeContains,
  rangeOverlaps,
  whyUnknown,
} from "../../value/cidr.ts";
import { covers } from "../../value/cover.ts";
import { text } from "../../value/make.ts";
import type { Because } from "../../value/reason.ts";
import { same } from "../../value/same.ts";
import { read, spelledIn } from "../attribute.ts";
import { rangeOfEntity } from "../cidr-entity.ts";
import { certainOf } from "../edge.ts";
import type { Fact } from "../fact.ts";
import { both, type Judgement, NO, undecided, unless, YES } from "../judgement.ts";
import type { Members } from "../members.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { groupsOfBalancer } from "./balancers.ts";
import { coversPort, directionOf } from "./group-rule.ts";
import { rulesOf } from "./groups.ts";
import { groupsOfRule, prefixListsOf, rangesOfRule } from "./sources.ts";
import { vpcOf } from "./vpc-of.ts";

/** What may let traffic in, and whether it does so for a port. */
interface Pass {
  readonly range: Range;
  /** Why it is not certain that it lets its range in. */
  readonly because: Because | undefined;
}

interface Gate {
  readonly passes: readonly Pass[];
  /** Why others may be let in that cannot be seen. */
  readonly open: Because | undefined;
}

/** Whether a group lets all of a range in on a TCP port. */
export const admits = (group: Thing, range: Range, port: number): Judgement =>
  admit([group], range, port, undefined);

/** Whether the groups of a load balancer together do. Without a group, a network one lets everything in. */
export function admittedBy(balancer: Thing, range: Range, port: number): Judgement {
  const { certain, possible, open } = groupsOfBalancer(balancer);
  const others = together([open, ...possible.map(({ because }) => because)]);
  if (certain.length > 0) return admit(certain as readonly Thing[], range, port, others);
  const isNetwork = same(read(balancer, "type", "string"), text("network")) === true;
  return !others && isNetwork ? YES : undecided(others ?? withoutGroup(balancer));
}

/**
 * Whether groups together let all of a range in on a TCP port. Every group only adds to what is let in:
 * https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
function admit(
  groups: readonly Thing[],
  range: Range,
  port: number,
  also: Because | undefined,
): Judgement {
  const gates = groups.map((group) => gateOf(group)(port));
  const passes = gates
    .flatMap((gate) => gate.passes)
    .filter((pass) => rangeOverlaps(pass.range, range) !== false);
  const sure = passes.filter(({ because }) => !because).map((pass) => pass.range);
  if (isCovered(sure, range)) return YES;
  const open = together([also, ...gates.map((gate) => gate.open)]);
  const maybe = passes.map((pass) => pass.range);
  const vague = [...maybe, range].filter(({ text }) => text.kind !== "string");
  const decided = !open && (maybe.length === 0 || (vague.length === 0 && !isCovered(maybe, range)));
  if (decided) return NO;
  const reasons = [open, ...passes.map(({ because }) => because), ...vague.map(whyVague)];
  return undecided(together(reasons) ?? NO_REASON);
}

function isCovered(ranges: readonly Range[], range: Range): boolean {
  if (ranges.some((each) => rangeContains(each, range) === true)) return true;
  const network = networkOf(range);
  const networks = ranges.flatMap((each) => networkOf(each) ?? []);
  return (
    network !== undefined &&
    covers(
      networks.map((each) => ({ network: each, wanted: true })),
      network,
    )
  );
}

const whyVague = ({ text }: Range) => whyUnknown(text);

/** What a group lets in, by port. */
const gateOf = remember((group: Thing): ((port: number) => Gate) => {
  const known = new Map<number, Gate>();
  return (port) => {
    const gate = known.get(port) ?? gateFor(rulesOf(group), group, port);
    known.set(port, gate);
    return gate;
  };
});

function gateFor({ certain, possible, open }: Members<Thing>, group: Thing, port: number): Gate {
  const passes: Pass[] = [];
  const opens: (Because | undefined)[] = [open];
  const read = (rule: Thing, doubt: Because | undefined) => {
    const { truth, because } = both([isIngress(rule), coversPort(rule, port), unless(doubt)]);
    if (truth === false) return;
    const ranges = rangesOfRule(rule);
    const others = otherSources(rule, group);
    opens.push(ranges.open, others && together([others, because]));
    const pass = (fact: Fact, why: Because | undefined) => {
      const range = rangeOfEntity(fact);
      if (range) passes.push({ range, because: together([because, why]) });
    };
    for (const fact of ranges.certain) pass(fact, undefined);
    for (const each of ranges.possible) pass(each.fact, each.because);
  };
  for (const rule of certain) read(rule, undefined);
  for (const { member, because } of possible) read(member, because);
  return { passes, open: together(opens) };
}

function isIngress(rule: Thing): Judgement {
  const direction = directionOf(rule);
  const truth = same(direction, text("ingress"));
  return truth === "unknown" && direction.kind === "unknown"
    ? undecided(direction.because)
    : { truth: truth === true };
}

/**
 * Groups and prefix lists stand for addresses that are not in the code. Members of a group of the same VPC
 * are no clients of a peer, and neither are those of the group itself.
 */
function otherSources(rule: Thing, group: Thing): Because | undefined {
  const { certain, possible, open } = groupsOfRule(rule);
  // A collection of groups holds nothing else.
  const groups = [...certain, ...possible.map(({ fact }) => fact)].map((fact) => fact as Thing);
  const lists = prefixListsOf(rule);
  return together([
    open,
    lists.open,
    ...groups.map((other) => (isInSameVpc(other, group) ? undefined : whoIsMember(other, rule))),
    ...[...lists.certain, ...lists.possible.map(({ fact }) => fact)].map((list) =>
      whatIsListed(list, rule),
    ),
  ]);
}

function isInSameVpc(a: Thing, b: Thing): boolean {
  const [one, other] = [certainOf(vpcOf(a)), certainOf(vpcOf(b))];
  return a.id === b.id || (one !== undefined && one === other);
}

const whoIsMember = (group: Thing, rule: Thing) =>
  reason(
    `Which addresses the members of \`${group.address}\` have is not in the code.`,
    group.address,
    "Let the ranges of the clients in by CIDR.",
    rule.origin?.span,
  );

function whatIsListed(list: Fact, rule: Thing) {
  const name = list.kind === "string" ? list.value : rule.address;
  return reason(
    `The networks of prefix list \`${name}\` are not in the code.`,
    name,
    "Let the ranges of the clients in by CIDR, or check the prefix list.",
    rule.origin?.span,
  );
}

const withoutGroup = (balancer: Thing) =>
  reason(
    `\`${balancer.address}\` names no security group.`,
    balancer.address,
    `Write its \`${spelledIn(balancer, "groups")}\`.`,
    balancer.origin?.span,
  );

const NO_REASON = reason("No reason is known.", "", "");
