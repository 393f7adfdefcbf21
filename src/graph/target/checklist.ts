import { parseCidr } from "../../value/cidr.ts";
import { rangeOfEntity } from "../cidr-entity.ts";
import { everything } from "../discover.ts";
import type { Fact } from "../fact.ts";
import type { Network, Thing } from "../thing.ts";
import { liesInTarget } from "./byoc.ts";
import { choicesOf } from "./choose.ts";
import { peeredRangesOf } from "./clients.ts";
import { givenGroups, isServing } from "./serving.ts";

/** Full sentences: which of the given ranges are none, and which of the given addresses name no group. */
export function peeringMisuse(network: Network): readonly string[] {
  const wrong = (network.options.peerCidrs ?? []).filter((cidr) => !parseCidr(cidr));
  return [
    ...wrong.map(
      (cidr) => `\`${cidr}\` is not a network in CIDR notation, such as \`10.1.0.0/16\`.`,
    ),
    ...givenGroups(network).unmatched.map(
      (address) => `No security group in the scanned code has the address \`${address}\`.`,
    ),
  ];
}

/**
 * What is left to do where the code cannot be judged: ClickHouse makes the load balancers in the VPC and owns
 * their security groups. Source:
 * https://clickhouse.com/docs/products/bring-your-own-cloud/configuration/configurations
 */
export function peeringNotices(network: Network): readonly string[] {
  const peerings = [...network.things("VpcPeering"), ...network.outsiders("VpcPeering")];
  if (peerings.length === 0 && !network.options.peerCidrs?.length) return [];
  return choicesOf(network).flatMap(({ vpc, chosen }) => {
    if (!vpc || chosen.truth !== true || isServed(network)) return [];
    const { certain } = peeredRangesOf(vpc);
    if (certain.length === 0) return [];
    return `\`${vpc.address}\` is peered, and the code has no security group that clients pass. Ask ClickHouse support to let ${listed(certain)} in on ports 8443 and 9440, or name the group with \`--client-security-group\`.`;
  });
}

/** Whether there may be a group or a load balancer of the code that clients pass. */
const isServed = (network: Network): boolean =>
  everything(network, "SecurityGroup").some(maybe(isServing)) ||
  network.things("LoadBalancer").some(maybe(liesInTarget));

const maybe = (ask: typeof isServing) => (thing: Thing) => ask(thing).truth !== false;

const SHOWN = 5;

function listed(ranges: readonly Fact[]): string {
  const texts = ranges.map((range) => {
    const text = rangeOfEntity(range)?.text;
    return text?.kind === "string" ? `\`${text.value}\`` : "a range that the code does not decide";
  });
  const rest = texts.length - SHOWN;
  return `${[...new Set(texts)].slice(0, SHOWN).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
