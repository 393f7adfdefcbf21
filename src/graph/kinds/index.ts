import { artifactOfModule } from "../iam/artifact.ts";
import type { Kind } from "../kind.ts";
import { LISTS } from "../lookups/ask.ts";
import type { Definition } from "../thing.ts";
import { arn } from "./arn.ts";
import { cidr } from "./cidr.ts";
import { condition } from "./condition.ts";
import { internetGateway } from "./internet-gateway.ts";
import { loadBalancer } from "./load-balancer.ts";
import { natGateway } from "./nat-gateway.ts";
import { onboarding } from "./onboarding.ts";
import { policy } from "./policy.ts";
import { principal } from "./principal.ts";
import { role } from "./role.ts";
import { route } from "./route.ts";
import { routeTable } from "./route-table.ts";
import { securityGroup } from "./security-group.ts";
import { securityGroupRule } from "./security-group-rule.ts";
import { statement } from "./statement.ts";
import { subnet } from "./subnet.ts";
import { target } from "./target.ts";
import { vpc } from "./vpc.ts";
import { vpcEndpoint } from "./vpc-endpoint.ts";
import { vpcPeering } from "./vpc-peering.ts";

/** The kinds whose entities are found in the code, in the order in which they are listed. */
export const DEFINITIONS: readonly Definition[] = [
  target,
  vpc,
  subnet,
  routeTable,
  route,
  internetGateway,
  natGateway,
  vpcEndpoint,
  vpcPeering,
  securityGroup,
  securityGroupRule,
  loadBalancer,
  role,
  policy,
  onboarding,
];

/** Everything a rule can ask about, structures included. */
export const KINDS: readonly Kind[] = [...DEFINITIONS, cidr, statement, principal, condition, arn];

/** Types that no kind lists but that tell what an id belongs to, or what a name stands for. */
const TELLING = [
  "aws_vpn_gateway",
  "aws_vpn_gateway_attachment",
  "aws_vpc_endpoint_service",
  ...LISTS.keys(),
  "AWS::EC2::VPNGateway",
];

/** Every resource and data source type that the graph reads. */
const READ_TYPES: ReadonlySet<string> = new Set([
  ...TELLING,
  ...DEFINITIONS.flatMap(({ terraform, cloudformation, satellites }) => [
    ...terraform,
    ...cloudformation,
    ...Object.values(satellites).flatMap((each) => [...each.terraform, ...each.cloudformation]),
  ]),
]);

/** Whether the graph reads a type of resource or data source, or a module of this source. */
export const isRead = (type: string): boolean =>
  READ_TYPES.has(type) || artifactOfModule(type) !== undefined;
