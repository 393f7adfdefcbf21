import { text, unknown } from "../../value/make.ts";
import type { Because } from "../../value/reason.ts";
import { isNotNull } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import type { Edge } from "../edge.ts";
import { doubted, nowhere } from "../edge.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { resolve } from "../resolve.ts";
import type { Network, Thing } from "../thing.ts";

export type TargetType =
  | "local"
  | "internet-gateway"
  | "egress-only-internet-gateway"
  | "nat-gateway"
  | "transit-gateway"
  | "vpc-peering"
  | "vpc-endpoint"
  | "network-interface"
  | "virtual-private-gateway"
  | "core-network"
  | "carrier-gateway"
  | "local-gateway"
  | "none";

/** What a route leads through; more than one type if the code does not decide. */
export interface RouteTarget {
  readonly types: readonly TargetType[];
  readonly because?: Because;
  /** The attribute that decides. */
  readonly value?: Value;
}

/** Attributes of a route that name a target of one type only. */
const PLAIN: Readonly<Record<string, TargetType>> = {
  natGateway: "nat-gateway",
  transitGateway: "transit-gateway",
  peering: "vpc-peering",
  endpoint: "vpc-endpoint",
  networkInterface: "network-interface",
  instance: "network-interface",
  egressOnlyGateway: "egress-only-internet-gateway",
  coreNetwork: "core-network",
  carrierGateway: "carrier-gateway",
  localGateway: "local-gateway",
};

const VPN_GATEWAYS = ["aws_vpn_gateway", "aws_vpn_gateway_attachment", "AWS::EC2::VPNGateway"];

/** What `gateway_id` may hold, by the beginning of the id and by the type that declares it. */
const GATEWAYS: readonly (readonly [TargetType, string, readonly string[]])[] = [
  ["internet-gateway", "igw-", ["aws_internet_gateway", "AWS::EC2::InternetGateway"]],
  ["virtual-private-gateway", "vgw-", VPN_GATEWAYS],
  ["vpc-endpoint", "vpce-", ["aws_vpc_endpoint", "AWS::EC2::VPCEndpoint"]],
  ["nat-gateway", "nat-", ["aws_nat_gateway", "AWS::EC2::NatGateway"]],
  ["local", "local", []],
];

/** Exactly one target is set, so that an unknown which may be null is the target if it is the only one. */
export const targetOf = remember((route: Thing): RouteTarget => {
  const found = ["gateway", ...Object.keys(PLAIN)].flatMap((name) => {
    const value = written(route, name);
    return value && !isEmpty(value) ? [{ name, value }] : [];
  });
  const settled = found.filter(
    ({ value }) => isNotNull(value) || (value.kind === "unknown" && value.identity?.reference),
  );
  const choices = settled.length > 0 ? settled : found;
  const targets = choices.map(({ name, value }) => targetAt(route.network, name, value));
  const [first] = targets;
  if (!first) return { types: ["none"] };
  if (targets.length === 1) return first;
  const types = [...new Set(targets.flatMap((target) => target.types))];
  const because = together(targets.map(({ value, because }) => because ?? whyOf(value)));
  return {
    types,
    because: because ?? severalTargets(route),
    ...(first.value && { value: first.value }),
  };
});

const isEmpty = (value: Value) => value.kind === "string" && value.value === "";

const whyOf = (value: Value | undefined) => (value?.kind === "unknown" ? value.because : undefined);

const severalTargets = (route: Thing) =>
  reason(
    `\`${route.address}\` names several targets.`,
    route.address,
    "Keep only one of them.",
    route.origin?.span,
  );

function targetAt(network: Network, name: string, value: Value): RouteTarget {
  const type = PLAIN[name];
  if (type) return { types: [type], value };
  const known = gatewayType(network, value);
  if (known) return { types: [known], value };
  const because =
    whyOf(value) ??
    reason("The gateway of a route cannot be told by its id.", "gateway", "Refer to the gateway.");
  return { types: GATEWAYS.map(([gateway]) => gateway), because, value };
}

function gatewayType(network: Network, value: Value): TargetType | undefined {
  if (value.kind === "string") {
    return GATEWAYS.find(([, prefix]) => value.value.startsWith(prefix))?.[0];
  }
  if (value.kind !== "unknown") return undefined;
  const reference = value.identity?.reference ?? value.someOf;
  const type = reference && network.declaration(reference.instance)?.type;
  const declared = type && GATEWAYS.find(([, , types]) => types.includes(type))?.[0];
  if (declared) return declared;
  const [start] = value.parts ?? [];
  return typeof start === "string"
    ? GATEWAYS.find(([, prefix]) => prefix !== "local" && start.startsWith(prefix))?.[0]
    : undefined;
}

/** The type as the value of a property. */
export function targetTypeOf(route: Thing): Value {
  const { types, because, value } = targetOf(route);
  const marks = value?.origin ?? route.origin;
  const [only] = types;
  const type =
    only && types.length === 1
      ? text(only)
      : unknown("string", because ?? severalTargets(route), { notNull: true });
  return marks ? { ...type, origin: marks } : type;
}

/** The thing behind a target of the given type; nowhere if the target certainly is of another type. */
export function targetThing(route: Thing, type: TargetType, kind: string): Edge {
  const { types, because, value } = targetOf(route);
  if (!types.includes(type)) return nowhere(value?.origin);
  const edge = resolve(value, { network: route.network, root: route.root, kind });
  return types.length > 1 && because ? doubted(edge, because, true) : edge;
}
