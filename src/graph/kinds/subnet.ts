import { read } from "../attribute.ts";
import { certainOf, factOf } from "../edge.ts";
import { egressOf } from "../facts/egress.ts";
import { endpointsServing } from "../facts/endpoints.ts";
import { natGatewaysOf } from "../facts/nat.ts";
import { isPublic } from "../facts/public.ts";
import { firstRange, rangesOfSubnet } from "../facts/ranges.ts";
import { regionInVpc } from "../facts/region.ts";
import { tableOf } from "../facts/tables.ts";
import { vpcOf } from "../facts/vpc-of.ts";
import { zoneOf } from "../facts/zone.ts";
import { isMeant } from "../target/marked.ts";
import { byocOf } from "../target/subnets.ts";
import type { Definition, Thing } from "../thing.ts";
import { entityOf, judged, NAMED, TAGGED } from "./shared.ts";

const DEFAULT_SUBNET = "aws_default_subnet";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/subnet */
export const subnet: Definition = {
  name: "Subnet",
  doc: "A range of addresses in one availability zone of a VPC.",
  terraform: ["aws_subnet", DEFAULT_SUBNET],
  cloudformation: ["AWS::EC2::Subnet"],
  adopting: [DEFAULT_SUBNET],
  idPrefix: "subnet-",
  attributes: {
    id: { terraform: "id", cloudformation: "" },
    vpc: { terraform: "vpc_id", cloudformation: "VpcId" },
    cidr4: { terraform: "cidr_block", cloudformation: "CidrBlock" },
    pool4: { terraform: "ipv4_ipam_pool_id", cloudformation: "Ipv4IpamPoolId" },
    length4: { terraform: "ipv4_netmask_length", cloudformation: "Ipv4NetmaskLength" },
    only6: { terraform: "ipv6_native", cloudformation: "Ipv6Native", byDefault: false },
    zone: { terraform: "availability_zone", cloudformation: "AvailabilityZone" },
    zoneId: { terraform: "availability_zone_id", cloudformation: "AvailabilityZoneId" },
    mapsPublicIp: {
      terraform: "map_public_ip_on_launch",
      cloudformation: "MapPublicIpOnLaunch",
      byDefault: false,
    },
    mapsPublicIpOfDefault: {
      terraform: "map_public_ip_on_launch",
      cloudformation: "",
      byDefault: true,
    },
    tags: { terraform: "tags", cloudformation: "Tags" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {},
  properties: {
    ...NAMED,
    vpc: {
      type: "Vpc",
      doc: "The VPC it lies in.",
      ask: (subnet) => entityOf(vpcOf(subnet), subnet),
    },
    region: { type: "string", doc: "The region of its VPC.", ask: regionInVpc },
    cidr: { type: "string", doc: "Its first IPv4 range, as it is written.", ask: firstRange },
    cidrs: {
      type: { list: "Cidr" },
      doc: "Its IPv4 ranges; none if it is IPv6 only.",
      ask: rangesOfSubnet,
    },
    zone: {
      type: "string",
      doc: "Its availability zone by name, or by id where only that is written.",
      ask: zoneOf,
    },
    routeTable: {
      type: "RouteTable",
      doc: "The route table in effect: the one associated with it, else the main table of its VPC.",
      ask: (subnet) => {
        const edge = tableOf(subnet);
        return factOf(edge, originOf(edge, subnet)?.origin);
      },
    },
    public: {
      type: "bool",
      doc: "Whether a route of its table, IPv4 or IPv6, leads to an internet gateway.",
      ask: (subnet) => {
        const edge = tableOf(subnet);
        return judged({ ...isPublic(subnet), ...originOf(edge, subnet) });
      },
    },
    egress: {
      type: "string",
      doc: 'How it reaches the internet over IPv4: "nat-gateway", "internet-gateway" or "none". Unknown where the default route leads out of the code, as to a transit gateway.',
      ask: egressOf,
    },
    natGateways: {
      type: { list: "NatGateway" },
      doc: "The NAT gateways that its default route leads to.",
      ask: natGatewaysOf,
    },
    endpoints: {
      type: { list: "VpcEndpoint" },
      doc: "The gateway endpoints that serve it through its route table.",
      ask: endpointsServing,
    },
    mapsPublicIp: {
      type: "bool",
      doc: "Whether network interfaces in it get public addresses. It says nothing about routes.",
      ask: (subnet) =>
        read(subnet, isDefault(subnet) ? "mapsPublicIpOfDefault" : "mapsPublicIp", "bool"),
    },
    byoc: {
      type: "bool",
      doc: "Whether it is one of the BYOC subnets of a target.",
      ask: (subnet) => judged(byocOf(subnet).belongs, subnet),
    },
    marked: {
      type: "bool",
      doc: "Whether it is meant for ClickHouse by name or by tag, in whichever VPC it lies.",
      ask: (subnet) => judged(isMeant(subnet), subnet),
    },
    assumed: {
      type: "bool",
      doc: "Whether it is a BYOC subnet only because none is marked.",
      ask: (subnet) => judged(byocOf(subnet).assumed, subnet),
    },
  },
  methods: TAGGED,
};

const isDefault = (subnet: Thing) => subnet.declaration?.type === DEFAULT_SUBNET;

/** What decides about routes is the table; where none is certain, the subnet. */
function originOf(edge: ReturnType<typeof tableOf>, subnet: Thing) {
  const origin = certainOf(edge)?.origin ?? edge.origin ?? subnet.origin;
  return origin && { origin };
}
