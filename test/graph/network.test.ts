import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { graphOf } from "./ask.ts";
import { associate, check, inMain, NAT, subnet, table, toInternet, VPC } from "./check.ts";
import { declare, ref, unknown } from "./declare.ts";

const PUBLIC_AND_PRIVATE = [
  ...VPC,
  declare("aws_eip.nat"),
  declare("aws_nat_gateway.main", {
    subnet_id: ref("aws_subnet.public"),
    allocation_id: ref("aws_eip.nat"),
  }),
  subnet("public"),
  subnet("private"),
  table("public", {
    route: [{ cidr_block: "0.0.0.0/0", ...toInternet }],
  }),
  table("private"),
  declare("aws_route.private", {
    route_table_id: ref("aws_route_table.private"),
    destination_cidr_block: "0.0.0.0/0",
    nat_gateway_id: ref("aws_nat_gateway.main"),
  }),
  associate("public", "public"),
  associate("private", "private"),
  inMain("aws_vpc_endpoint.s3", {
    service_name: "com.amazonaws.us-east-1.s3",
    route_table_ids: [ref("aws_route_table.private")],
  }),
];

test("what cannot be seen of one VPC does not use the NAT gateways of another", () => {
  const other = [
    declare("aws_vpc.other", { cidr_block: "10.1.0.0/16" }),
    declare("aws_subnet.other", { vpc_id: ref("aws_vpc.other"), cidr_block: "10.1.0.0/24" }),
    declare("aws_nat_gateway.other", { subnet_id: ref("aws_subnet.other") }),
    declare("module.hidden", { vpc_id: ref("aws_vpc.main") }),
  ];
  const options = { target: ["aws_vpc.main"] };
  check(
    [...VPC, subnet("public"), NAT, ...other],
    [["aws_nat_gateway.other", "byoc", false]],
    options,
  );
  check(
    [...VPC, subnet("public"), NAT, ...other],
    [["aws_nat_gateway.main", "byoc", "? module.hidden"]],
    options,
  );
});

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

test("an entity says where the code refers to it", () => {
  const { find } = graphOf(PUBLIC_AND_PRIVATE);
  const places = [
    find("aws_subnet.private").get("vpc"),
    find("aws_subnet.private").get("routeTable"),
    find("aws_route.private").get("natGateway"),
  ].map((fact) => fact.kind === "entity" && fact.referredAt?.note);
  expect(places).toEqual([
    "`vpc_id` of aws_subnet.private",
    "`route_table_id` of aws_route_table_association.private",
    "`nat_gateway_id` of aws_route.private",
  ]);
});

test("asking is linear in the number of declarations", () => {
  const many = (count: number) => [
    ...VPC,
    ...Array.from({ length: count }, (_, at) => [
      subnet(`s${at}`),
      table(`s${at}`),
      associate(`s${at}`, `s${at}`),
      declare(`aws_route.s${at}`, {
        route_table_id: ref(`aws_route_table.s${at}`),
        destination_cidr_block: "0.0.0.0/0",
        ...toInternet,
      }),
      declare(`aws_route.x${at}`, { route_table_id: unknown(`var.x${at}`), ...toInternet }),
    ]).flat(),
  ];
  const reads = (count: number) => {
    let total = 0;
    const counted = many(count).map((each) => ({
      ...each,
      attribute(name: string) {
        total++;
        return each.attribute(name);
      },
    }));
    const { entities } = buildGraph(counted).graph;
    for (const entity of entities.get("Subnet") ?? []) entity.get("public");
    return total;
  };
  expect(reads(400)).toBeLessThan(reads(100) * 4.5);
});
