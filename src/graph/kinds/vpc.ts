import { unknown } from "../../value/make.ts";
import { read } from "../attribute.ts";
import { certainOf, factOf } from "../edge.ts";
import { inVpc } from "../facts/contents.ts";
import { peeringsOf } from "../facts/peering.ts";
import { capacityOfVpc, rangesOf } from "../facts/ranges.ts";
import { regionOfVpc } from "../facts/region.ts";
import { mainTableOf } from "../facts/tables.ts";
import { isTarget } from "../target/byoc.ts";
import { peeredRangesOf } from "../target/clients.ts";
import type { Definition, Thing } from "../thing.ts";
import { judged, membersOf, NAMED, TAG_RESOURCE, TAGGED } from "./shared.ts";

const DEFAULT_VPC = "aws_default_vpc";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc */
export const vpc: Definition = {
  name: "Vpc",
  doc: "A virtual private cloud.",
  terraform: ["aws_vpc", DEFAULT_VPC],
  cloudformation: ["AWS::EC2::VPC"],
  adopting: [DEFAULT_VPC],
  idPrefix: "vpc-",
  attributes: {
    id: { terraform: "id", cloudformation: "" },
    cidr4: { terraform: "cidr_block", cloudformation: "CidrBlock" },
    pool4: { terraform: "ipv4_ipam_pool_id", cloudformation: "Ipv4IpamPoolId" },
    length4: { terraform: "ipv4_netmask_length", cloudformation: "Ipv4NetmaskLength" },
    cidr6: { terraform: "ipv6_cidr_block", cloudformation: "" },
    generated6: { terraform: "assign_generated_ipv6_cidr_block", cloudformation: "" },
    pool6: { terraform: "ipv6_ipam_pool_id", cloudformation: "" },
    length6: { terraform: "ipv6_netmask_length", cloudformation: "" },
    dnsSupport: {
      terraform: "enable_dns_support",
      cloudformation: "EnableDnsSupport",
      byDefault: true,
    },
    dnsHostnames: {
      terraform: "enable_dns_hostnames",
      cloudformation: "EnableDnsHostnames",
      byDefault: false,
    },
    dnsHostnamesOfDefault: {
      terraform: "enable_dns_hostnames",
      cloudformation: "",
      byDefault: true,
    },
    tags: { terraform: "tags", cloudformation: "Tags" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {
    range: {
      terraform: ["aws_vpc_ipv4_cidr_block_association", "aws_vpc_ipv6_cidr_block_association"],
      cloudformation: ["AWS::EC2::VPCCidrBlock"],
      attributes: {
        vpc: { terraform: "vpc_id", cloudformation: "VpcId" },
        cidr4: { terraform: "cidr_block", cloudformation: "CidrBlock" },
        pool4: { terraform: "ipv4_ipam_pool_id", cloudformation: "Ipv4IpamPoolId" },
        length4: { terraform: "ipv4_netmask_length", cloudformation: "Ipv4NetmaskLength" },
        cidr6: { terraform: "ipv6_cidr_block", cloudformation: "Ipv6CidrBlock" },
        generated6: {
          terraform: "assign_generated_ipv6_cidr_block",
          cloudformation: "AmazonProvidedIpv6CidrBlock",
        },
        pool6: { terraform: "ipv6_ipam_pool_id", cloudformation: "Ipv6IpamPoolId" },
        length6: { terraform: "ipv6_netmask_length", cloudformation: "Ipv6NetmaskLength" },
      },
    },
    mainAssociation: {
      terraform: ["aws_main_route_table_association"],
      cloudformation: [], // CloudFormation cannot replace the main table.
      attributes: {
        vpc: { terraform: "vpc_id", cloudformation: "" },
        routeTable: { terraform: "route_table_id", cloudformation: "" },
      },
    },
    tag: TAG_RESOURCE,
  },
  properties: {
    ...NAMED,
    region: {
      type: "string",
      doc: "Its region: as given, or as the provider, its subnets' zones or its endpoints say.",
      ask: regionOfVpc,
    },
    cidrs: {
      type: { list: "Cidr" },
      doc: "All its ranges, IPv4 and IPv6, those associated later included.",
      ask: rangesOf,
    },
    dnsSupport: {
      type: "bool",
      doc: "Whether the resolver of AWS answers in it. AWS switches it on by default.",
      ask: (vpc) => read(vpc, "dnsSupport", "bool"),
    },
    dnsHostnames: {
      type: "bool",
      doc: "Whether instances get DNS names. Off by default, but on in the default VPC of an account.",
      ask: (vpc) => read(vpc, isDefault(vpc) ? "dnsHostnamesOfDefault" : "dnsHostnames", "bool"),
    },
    subnets: {
      type: { list: "Subnet" },
      doc: "The subnets that lie in it.",
      ask: (vpc) => membersOf(inVpc(vpc, "Subnet"), vpc),
    },
    routeTables: {
      type: { list: "RouteTable" },
      doc: "Its route tables, the one that AWS makes with it included.",
      ask: (vpc) => membersOf(inVpc(vpc, "RouteTable"), vpc),
    },
    mainRouteTable: {
      type: "RouteTable",
      doc: "The table of subnets that have no association of their own.",
      ask: (vpc) =>
        vpc.outside && !certainOf(mainTableOf(vpc))?.declaration
          ? unknown("any", vpc.outside, { origin: vpc.origin })
          : factOf(mainTableOf(vpc), vpc.origin),
    },
    endpoints: {
      type: { list: "VpcEndpoint" },
      doc: "The endpoints in it, of any type and service.",
      ask: (vpc) => membersOf(inVpc(vpc, "VpcEndpoint"), vpc),
    },
    internetGateways: {
      type: { list: "InternetGateway" },
      doc: "The internet gateways attached to it.",
      ask: (vpc) => membersOf(inVpc(vpc, "InternetGateway"), vpc),
    },
    natGateways: {
      type: { list: "NatGateway" },
      doc: "The NAT gateways in it.",
      ask: (vpc) => membersOf(inVpc(vpc, "NatGateway"), vpc),
    },
    peerings: {
      type: { list: "VpcPeering" },
      doc: "The peering connections that it is an end of.",
      ask: (vpc) => membersOf(peeringsOf(vpc), vpc),
    },
    peeredCidrs: {
      type: { list: "Cidr" },
      doc: "The IPv4 ranges that clients come from: those of `--peer-cidr`, else those of all its peers. Of a peer outside the code, what the VPC routes to it.",
      ask: peeredRangesOf,
    },
    byoc: {
      type: "bool",
      doc: "Whether it is the VPC of a target.",
      ask: (vpc) => judged(isTarget(vpc), vpc),
    },
  },
  methods: {
    ...TAGGED,
    capacity: {
      args: ["int"],
      returns: "int",
      doc: "How many disjoint blocks of a prefix length its IPv4 ranges hold: 2 of /23 in a /22.",
      call(vpc, [prefix]) {
        if (prefix?.kind === "number") return capacityOfVpc(vpc, prefix.value);
        if (prefix?.kind === "unknown") return unknown("number", prefix.because);
        throw new Error("capacity() needs a prefix length");
      },
    },
  },
};

const isDefault = (vpc: Thing) => vpc.declaration?.type === DEFAULT_VPC;
