import { text, unknown } from "../../value/make.ts";
import type { Because } from "../../value/reason.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import type { Declaration } from "../declaration.ts";
import { certainOf, doubted, type Edge, leadingTo } from "../edge.ts";
import { indexed, type Link, type Members } from "../members.ts";
import { addedByModules, openingOf } from "../missing-module.ts";
import { doubtOf, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { type Aliases, resolve } from "../resolve.ts";
import type { Body, Network, Thing } from "../thing.ts";
import { vpcOf } from "./vpc-of.ts";

export const DEFAULT_GROUP = "aws_default_security_group";

/** What Terraform and CloudFormation call the id of the default group. */
const DEFAULT_GROUP_OF_VPC = ["default_security_group_id", "DefaultSecurityGroup"];

/** The security group whose id a value is. */
export const groupNamed = (network: Network, root: string, value: Value | undefined): Edge =>
  resolve(value, { network, root, kind: "SecurityGroup", aliases });

const aliases: Aliases = (thing, attribute) => {
  if (thing.type !== "Vpc" || !DEFAULT_GROUP_OF_VPC.includes(attribute)) return undefined;
  const adopted = adoptedIn(thing.network).get(thing);
  if (adopted) {
    const doubt = adopted.declaration && doubtOf(adopted.declaration);
    return doubt ? doubted(leadingTo(adopted), doubt, true) : leadingTo(adopted);
  }
  const { network, root, address, id, outside } = thing;
  const group = {
    root,
    key: `${id}.${attribute}`,
    address: `${address}.${attribute}`,
    mayBeDeclared: outside !== undefined,
  };
  return leadingTo(network.outside("SecurityGroup", group));
};

/** The resources that take over the default group of a VPC. */
const adoptedIn = remember((network: Network): ReadonlyMap<Thing, Thing> => {
  const groups = network.things("SecurityGroup").filter(isDefault);
  const pairs = groups.flatMap((group) => {
    const vpc = certainOf(vpcOf(group));
    return vpc ? [[vpc, group] as const] : [];
  });
  return new Map(pairs);
});

/** The rules of a group, inside of it and as resources of their own, in both directions. */
export const rulesOf = remember((group: Thing): Members<Thing> => {
  const { links, vague } = collected(group.network);
  const members = links(group);
  const others = vague(group);
  const open = together([
    members.open,
    ...others.certain,
    ...others.possible.map(({ because }) => because),
    others.open,
    // Taking over the default group removes the rules that it had.
    isDefault(group) ? addedByOwners(group) : openingOf(group),
  ]);
  return { ...members, ...(open && { open }) };
});

const isDefault = ({ declaration }: Thing) => declaration?.type === DEFAULT_GROUP;

/** Whoever knows a VPC can find its default group. */
const addedByOwners = (group: Thing) =>
  together([group, ...vpcOf(group).candidates].map(addedByModules));

/** Why a group may be in use where the code does not show it. The default one is as new as its VPC. */
export function hiddenUsesOf(group: Thing): Because | undefined {
  const vpc = isDefault(group) ? certainOf(vpcOf(group)) : undefined;
  return vpc && !vpc.unseen ? addedByOwners(group) : openingOf(group);
}

/** The group that a rule belongs to. */
export const groupOfRule = (rule: Thing): Edge =>
  collected(rule.network).owners.get(rule) ?? { candidates: [], elsewhere: false };

export const allRules = (network: Network): readonly Thing[] => [
  ...collected(network).owners.keys(),
];

const collected = remember((network: Network) => {
  const links = [...separateRules(network)];
  const vague: Link<Unknown["because"]>[] = [];
  for (const group of network.things("SecurityGroup")) {
    for (const direction of ["ingress", "egress"]) {
      const inline = inlineRules(group, direction);
      links.push(...inline.links);
      vague.push(...inline.vague);
    }
  }
  return {
    links: indexed(links),
    vague: indexed(vague),
    owners: new Map(links.map(({ member, edge }) => [member, edge])),
  };
});

function* separateRules(network: Network): Iterable<Link<Thing>> {
  for (const member of network.things("SecurityGroupRule")) {
    const { root, many, declaration } = member;
    const edge = groupNamed(network, root, written(member, "group"));
    yield { member, edge, root, many, doubt: declaration && doubtOf(declaration) };
  }
}

interface Inline {
  readonly links: readonly Link<Thing>[];
  /** Why a group may have more rules than can be listed. */
  readonly vague: readonly Link<Unknown["because"]>[];
}

/** `ingress { … }` blocks, or `ingress = [{ … }]`, of which an empty list means that there are no rules. */
function inlineRules(group: Thing, direction: string): Inline {
  const value = written(group, direction);
  const { root, declaration } = group;
  if (!value || !declaration) return { links: [], vague: [] };
  const shared = { root, many: false, edge: { candidates: [group], elsewhere: false } };
  const items = value.kind === "list" ? value.items : [];
  const known = value.kind === "unknown" ? (value.members ?? []) : items;
  const because = value.kind === "unknown" ? value.because : undefined;
  return {
    links: known.map((item, index) => ({
      ...shared,
      member: inlineRule(group, declaration, direction, item, index),
    })),
    vague: because ? [{ ...shared, member: because }] : [],
  };
}

function inlineRule(
  group: Thing,
  declaration: Declaration,
  direction: string,
  item: Value,
  index: number,
): Thing {
  const origin = item.origin ?? group.origin;
  const name = `${direction}[${index}]`;
  return group.network.make("SecurityGroupRule", {
    id: `${declaration.instance}.${name}`,
    address: `${declaration.address}.${name}`,
    root: declaration.root,
    many: false,
    ...(declaration.guard && { guard: declaration.guard }),
    declaration,
    ...(origin && { origin }),
    body: blockBody(declaration, direction, item, origin),
    within: group,
  });
}

function blockBody(
  declaration: Declaration,
  direction: string,
  item: Value,
  origin: Thing["origin"],
): Body {
  const marks = origin && { origin };
  return {
    language: declaration.language,
    span: origin?.span ?? declaration.span,
    attribute(name) {
      if (name === "type") return text(direction);
      if (item.kind === "unknown") return unknown("any", item.because, { ...marks });
      if (item.kind !== "object") return undefined;
      const value = item.entries.get(name);
      if (value?.kind === "string" && value.value === "") return undefined;
      if (value || !item.open) return value;
      return unknown("any", item.open, { ...marks });
    },
  };
}
