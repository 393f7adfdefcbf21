import { number, text, unknown } from "../../value/make.ts";
import { same } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { converted, read, written } from "../attribute.ts";
import {
  both,
  certain,
  either,
  type Judgement,
  NO,
  negated,
  undecided,
  YES,
} from "../judgement.ts";
import { reason } from "../reasons.ts";
import type { Thing } from "../thing.ts";

const DIRECTIONS: Readonly<Record<string, string>> = {
  aws_vpc_security_group_ingress_rule: "ingress",
  aws_vpc_security_group_egress_rule: "egress",
  "AWS::EC2::SecurityGroupIngress": "ingress",
  "AWS::EC2::SecurityGroupEgress": "egress",
};

/** `ingress` or `egress`; blocks answer for themselves. */
export function directionOf(rule: Thing): Value {
  const named = DIRECTIONS[rule.declaration?.type ?? ""];
  return named ? text(named) : read(rule, "direction", "string");
}

const ALL = "-1";
/** Sources: https://www.iana.org/assignments/protocol-numbers, and what AWS calls all protocols. */
const NAMES: Readonly<Record<string, string>> = {
  all: ALL,
  "1": "icmp",
  "6": "tcp",
  "17": "udp",
  "58": "icmpv6",
};

export function protocolOf(rule: Thing): Value {
  const value = written(rule, "protocol") ?? read(rule, "ipProtocol", "string");
  const known = converted(value, "string");
  if (known.kind !== "string") return known;
  const lower = known.value.toLowerCase();
  return { ...known, ...text(NAMES[lower] ?? lower) };
}

interface Ports {
  readonly from: Value;
  readonly to: Value;
}

const LAST_PORT = 65_535;

/** The first and the last port; they do not matter where all protocols are meant. */
export function portsOf(rule: Thing): Ports {
  const all = same(protocolOf(rule), text(ALL));
  if (all === true) return { from: number(0), to: number(LAST_PORT) };
  const [from, to] = [read(rule, "fromPort", "number"), read(rule, "toPort", "number")];
  if (all === false) return { from, to };
  const why = whyNot(protocolOf(rule)) ?? noProtocol(rule);
  return { from: unknown("number", why), to: unknown("number", why) };
}

/** Whether a rule is about a TCP port. Ranges are compared, never spelled out. */
export function coversPort(rule: Thing, port: number): Judgement {
  const protocol = protocolOf(rule);
  const all = isText(protocol, ALL);
  const tcp = isText(protocol, "tcp");
  const { from, to } = portsOf(rule);
  return either([all, both([tcp, atMost(from, port), negated(atMost(to, port - 1))])]);
}

function isText(value: Value, wanted: string): Judgement {
  const truth = same(value, text(wanted));
  return truth === "unknown" ? undecided(whyNot(value) ?? NO_REASON) : certain(truth);
}

function atMost(value: Value, limit: number): Judgement {
  if (value.kind === "number") return certain(value.value <= limit);
  if (value.kind !== "unknown") return NO;
  if (value.bounds && value.bounds.max <= limit) return YES;
  if (value.bounds && value.bounds.min > limit) return NO;
  return undecided(value.because);
}

const whyNot = (value: Value) => (value.kind === "unknown" ? value.because : undefined);

const NO_REASON = reason("No reason is known.", "", "");

const noProtocol = (rule: Thing) =>
  reason(
    `\`${rule.address}\` names no protocol.`,
    rule.address,
    "Write the protocol.",
    rule.origin?.span,
  );
