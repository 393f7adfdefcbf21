import { expect, test } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import { graphOf, type Shown } from "./ask.ts";
import { type Body, declare, ref } from "./declare.ts";

const VPC = [
  declare("aws_vpc.main", { cidr_block: "10.0.0.0/16" }),
  declare("aws_internet_gateway.main", { vpc_id: ref("aws_vpc.main") }),
];

const inMain = (address: string, body: Body = {}) =>
  declare(address, { vpc_id: ref("aws_vpc.main"), ...body });

const subnet = (name: string, body: Body = {}) =>
  inMain(`aws_subnet.${name}`, { cidr_block: "10.0.0.0/23", ...body });

const associate = (name: string, table: string) =>
  declare(`aws_route_table_association.${name}`, {
    subnet_id: ref(`aws_subnet.${name}`),
    route_table_id: ref(table),
  });

const NAT = [
  declare("aws_eip.nat"),
  declare("aws_nat_gateway.main", {
    subnet_id: ref("aws_subnet.public"),
    allocation_id: ref("aws_eip.nat"),
  }),
];

const PUBLIC_AND_PRIVATE = [
  ...VPC,
  ...NAT,
  subnet("public"),
  subnet("private"),
  inMain("aws_route_table.public", {
    route: [{ cidr_block: "0.0.0.0/0", gateway_id: ref("aws_internet_gateway.main") }],
  }),
  inMain("aws_route_table.private"),
  declare("aws_route.private", {
    route_table_id: ref("aws_route_table.private"),
    destination_cidr_block: "0.0.0.0/0",
    nat_gateway_id: ref("aws_nat_gateway.main"),
  }),
  associate("public", "aws_route_table.public"),
  associate("private", "aws_route_table.private"),
  inMain("aws_vpc_endpoint.s3", {
    service_name: "com.amazonaws.us-east-1.s3",
    route_table_ids: [ref("aws_route_table.private")],
  }),
];

function check(
  declarations: readonly Declaration[],
  rows: readonly (readonly [string, string, Shown])[],
) {
  const graph = graphOf(declarations);
  const asked = rows.map(([address, question]) => [
    address,
    question,
    graph.ask(address, question),
  ]);
  expect(asked).toEqual(rows);
}

test("a network whose code is all known is known", () => {
  check(PUBLIC_AND_PRIVATE, [
    ["aws_subnet.public", "public", true],
    ["aws_subnet.public", "egress", "internet-gateway"],
    ["aws_subnet.private", "public", false],
    ["aws_subnet.private", "egress", "nat-gateway"],
    ["aws_subnet.private", "routeTable", "aws_route_table.private"],
    ["aws_subnet.private", "natGateways", "aws_nat_gateway.main"],
    ["aws_subnet.private", "endpoints", "aws_vpc_endpoint.s3"],
    ["aws_subnet.public", "endpoints", ""],
    ["aws_subnet.private", "vpc", "aws_vpc.main"],
    ["aws_vpc.main", "subnets", "aws_subnet.public, aws_subnet.private"],
    [
      "aws_vpc.main",
      "routeTables",
      "aws_route_table.public, aws_route_table.private, aws_vpc.main.default_route_table_id",
    ],
    ["aws_vpc.main", "mainRouteTable", "aws_vpc.main.default_route_table_id"],
    ["aws_vpc.main", "endpoints", "aws_vpc_endpoint.s3"],
    ["aws_vpc.main", "internetGateways", "aws_internet_gateway.main"],
    ["aws_vpc.main", "natGateways", "aws_nat_gateway.main"],
    ["aws_vpc.main", "dnsSupport", true],
    ["aws_vpc.main", "dnsHostnames", false],
    ["aws_vpc.main", "region", "us-east-1"],
    ["aws_vpc.main", "byoc", true],
    ["aws_vpc.main", "cidrs", "10.0.0.0/16"],
    ["aws_vpc.main", "capacity(23)", 128],
    ["aws_route_table.private", "main", false],
    ["aws_route_table.private", "routes", "aws_route.private"],
    ["aws_route_table.public", "routes", "aws_route_table.public.route[0]"],
    ["aws_route_table.private", "subnets", "aws_subnet.private"],
    ["aws_route.private", "default", true],
    ["aws_route.private", "targetType", "nat-gateway"],
    ["aws_route.private", "natGateway", "aws_nat_gateway.main"],
    ["aws_route.private", "internetGateway", null],
    ["aws_nat_gateway.main", "vpc", "aws_vpc.main"],
    ["aws_nat_gateway.main", "subnet", "aws_subnet.public"],
    ["aws_nat_gateway.main", "hasAddress", true],
    ["aws_nat_gateway.main", "connectivityType", "public"],
    ["aws_nat_gateway.main", "availabilityMode", "zonal"],
    ["aws_nat_gateway.main", "byoc", true],
    ["aws_vpc_endpoint.s3", "service", "s3"],
    ["aws_vpc_endpoint.s3", "serviceRegion", "us-east-1"],
    ["aws_vpc_endpoint.s3", "type", "Gateway"],
    ["aws_vpc_endpoint.s3", "routeTables", "aws_route_table.private"],
    ["aws_vpc_endpoint.s3", "byoc", true],
    ["aws_vpc.main", "Target:subnets", "aws_subnet.private"],
    ["aws_vpc.main", "Target:assumed", true],
    ["aws_vpc.main", "Target:subnetsAssumed", true],
    ["aws_vpc.main", "Target:region", "us-east-1"],
    ["aws_vpc.main", "Target:regionOffering", "public"],
  ]);
});
