import { text } from "../../value/make.ts";
import { same } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { read, written } from "../attribute.ts";
import { discover, everything } from "../discover.ts";
import type { Fact } from "../fact.ts";
import { balancersOf } from "../facts/balancers.ts";
import { tagOf } from "../facts/tags.ts";
import { both, certain, either, type Judgement, NO, undecided } from "../judgement.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";
import { liesInTarget } from "./byoc.ts";
import { BYOC_TAG } from "./marked.ts";

/** The groups that `--client-security-group` names, and the addresses that name none. */
export const givenGroups = remember((network: Network) => {
  const addresses = network.options.clientSecurityGroups ?? [];
  if (addresses.length === 0) return { groups: new Set<Thing>(), unmatched: [] };
  discover(network);
  const groups = everything(network, "SecurityGroup");
  const named = (address: string) =>
    groups.filter(({ root, address: own }) => own === address || `${root}:${own}` === address);
  return {
    groups: new Set(addresses.flatMap(named)),
    unmatched: addresses.filter((address) => named(address).length === 0),
  };
});

export const isGiven = (group: Thing): Judgement =>
  certain(givenGroups(group.network).groups.has(group));

/**
 * Whether clients of ClickHouse pass a group: the user names it, or it lies in the VPC of a target and is tagged
 * for ClickHouse or attached to a network load balancer there.
 */
export const isServing = remember((group: Thing): Judgement => {
  const given = isGiven(group);
  if (given.truth === true) return given;
  const { certain: sure, possible, open } = balancersOf(group);
  const attached = either([
    ...sure.map(isOfClickHouse),
    ...possible.map(({ fact, because }) => both([isOfClickHouse(fact), undecided(because)])),
    ...(open ? [undecided(open)] : []),
  ]);
  return both([liesInTarget(group), either([isText(tagOf(group, BYOC_TAG), "true"), attached])]);
});

/** Whether a member of a collection of load balancers is a network one in the VPC of a target. */
function isOfClickHouse(fact: Fact): Judgement {
  const balancer = fact as Thing;
  return both([isText(read(balancer, "type", "string"), "network"), liesInTarget(balancer)]);
}

function isText(value: Value, wanted: string): Judgement {
  const truth = same(value, text(wanted));
  return truth === "unknown" && value.kind === "unknown"
    ? undecided(value.because)
    : certain(truth === true);
}

/** The name that AWS shows; Terraform makes one up where none is written. */
export function groupNameOf(group: Thing): Value {
  const prefix = group.body && written(group, "namePrefix");
  return written(group, "groupName") ?? prefix ?? read(group, "groupName", "string");
}

const BRAND = "clickhouse";

/** Whether its name, its description or its `Name` tag speaks of ClickHouse. */
export const speaksOfClickHouse = (group: Thing): Judgement =>
  either(
    [groupNameOf(group), read(group, "description", "string"), tagOf(group, "Name")].map(speaks),
  );

function speaks(value: Value): Judgement {
  const has = (part: string) => part.toLowerCase().includes(BRAND);
  if (value.kind === "string") return certain(has(value.value));
  if (value.kind !== "unknown") return NO;
  const parts = value.parts ?? [];
  return parts.some((part) => typeof part === "string" && has(part))
    ? certain(true)
    : undecided(value.because);
}
