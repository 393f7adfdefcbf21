import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import type { Collection } from "../../src/graph/fact.ts";
import { text } from "../../src/value/make.ts";
import { graphOf } from "./ask.ts";
import { check, inMain, VPC } from "./check.ts";
import { declare, ref, unknown } from "./declare.ts";

describe("things outside the code", () => {
  test("hold what the code adds to them, and perhaps more", () => {
    const vpc = { vpc_id: unknown("var.vpc_id") };
    const network = [
      declare("aws_subnet.a", { ...vpc, cidr_block: "10.0.0.0/23" }),
      declare("aws_vpc_endpoint.s3", { ...vpc, service_name: "com.amazonaws.us-east-1.s3" }),
    ];
    check(network, [
      ["aws_subnet.a", "vpc", "var.vpc_id"],
      ["var.vpc_id", "subnets", "aws_subnet.a, open(var.vpc_id)"],
      ["var.vpc_id", "endpoints", "aws_vpc_endpoint.s3, open(var.vpc_id)"],
      ["var.vpc_id", "dnsSupport", "? var.vpc_id"],
      ["var.vpc_id", "cidrs", "open(var.vpc_id)"],
      ["var.vpc_id", "mainRouteTable", "? var.vpc_id"],
      ["var.vpc_id", "tag(clickhouse-byoc)", "? var.vpc_id"],
      ["var.vpc_id", "region", "us-east-1"],
      ["aws_subnet.a", "public", "? var.vpc_id"],
    ]);
  });
  test("may be what the code declares beside them", () => {
    for (const value of [unknown("var.vpc_id"), unknown("module.net.vpc_id")]) {
      const input = value.identity?.key ?? "";
      const endpoint = declare("aws_vpc_endpoint.s3", { vpc_id: value, service_name: "x" });
      check([...VPC, endpoint], [["aws_vpc.main", "endpoints", `maybe aws_vpc_endpoint.s3`]]);
      check([...VPC, endpoint], [["aws_vpc_endpoint.s3", "vpc", input]]);
    }
    const literal = (id: string) =>
      declare("aws_vpc_endpoint.s3", { vpc_id: id, service_name: "x" });
    check(
      [...VPC, literal("vpc-0a1b")],
      [["aws_vpc.main", "endpoints", "maybe aws_vpc_endpoint.s3"]],
    );
    check([...VPC, literal("subnet-0a1b")], [["aws_vpc.main", "endpoints", ""]]);
  });
  test("may be declared in another root, unless that is in another region", () => {
    const endpoint = (region: string) =>
      declare(
        "aws_vpc_endpoint.s3",
        { vpc_id: unknown("var.vpc_id"), service_name: "x" },
        { root: "other", region: text(region) },
      );
    const vpc = declare("aws_vpc.main", {}, { region: text("us-east-1") });
    const endpoints = (other: Declaration) => {
      const { open, possible, certain } = graphOf([vpc, other])
        .find("aws_vpc.main", "Vpc")
        .get("endpoints") as Collection;
      return [open === undefined, possible.map(({ because }) => because), certain.length];
    };
    const why = {
      input: "var.vpc_id in other",
      settledBy: "Scan the roots of one environment alone with `--root` if it is another.",
    };
    expect(endpoints(endpoint("us-east-1"))).toMatchObject([true, [why], 0]);
    expect(endpoints(endpoint("eu-west-1"))).toEqual([true, [], 0]);
  });
  test("of too many roots only say that there may be more", () => {
    const others = Array.from({ length: 100 }, (_, index) =>
      declare("aws_subnet.a", { vpc_id: unknown("var.vpc_id") }, { root: `root-${index}` }),
    );
    const vpc = graphOf([declare("aws_vpc.main"), ...others]).find("aws_vpc.main", "Vpc");
    const { open, possible } = vpc.get("subnets") as Collection;
    expect([open === undefined, possible.length]).toEqual([false, 0]);
  });
  test("come from modules that are not on disk", () => {
    const vpc_id = unknown("module.net");
    const graph = graphOf([declare("aws_subnet.a", { vpc_id, cidr_block: "10.0.0.0/23" })]);
    const cidrs = graph.find("module.net", "Vpc").get("cidrs");
    expect(cidrs.kind === "collection" && cidrs.open).toMatchObject({
      text: "The VPC that `module.net` makes is not known: its source is not on disk.",
      settledBy: "Run `terraform init -backend=false`, so that the module can be read.",
    });
  });
  test("may be read by data sources", () => {
    const network = [
      declare("data.aws_vpc.net", { cidr_block: "10.0.0.0/16" }),
      declare("data.aws_subnet.a", { vpc_id: ref("data.aws_vpc.net") }),
      declare("data.aws_subnet.b"),
      declare("aws_subnet.c", { vpc_id: ref("data.aws_subnet.b", "vpc_id") }),
      declare("data.aws_route_table.r", { vpc_id: ref("data.aws_vpc.net") }),
      declare("aws_route.out", {
        route_table_id: ref("data.aws_route_table.r"),
        destination_cidr_block: "0.0.0.0/0",
        gateway_id: "igw-1",
      }),
    ];
    check(network, [
      ["data.aws_vpc.net", "cidrs", "10.0.0.0/16, open(data.aws_vpc.net)"],
      ["data.aws_subnet.a", "vpc", "data.aws_vpc.net"],
      ["data.aws_subnet.a", "cidr", "? data.aws_subnet.a"],
      ["data.aws_subnet.b", "vpc", "data.aws_subnet.b.vpc_id"],
      ["aws_subnet.c", "vpc", "data.aws_subnet.b.vpc_id"],
      ["data.aws_route_table.r", "routes", "aws_route.out, open(data.aws_route_table.r)"],
    ]);
  });
  test("that two data sources find by one id are one thing", () => {
    const network = [
      declare("data.aws_vpc.a", { id: unknown("var.vpc_id") }),
      declare("data.aws_vpc.b", { id: unknown("var.vpc_id") }),
      declare("aws_subnet.a", { vpc_id: ref("data.aws_vpc.b") }),
      declare("aws_subnet.b", { vpc_id: unknown("var.vpc_id") }),
    ];
    check(network, [
      ["aws_subnet.a", "vpc", "data.aws_vpc.a"],
      ["aws_subnet.b", "vpc", "data.aws_vpc.a"],
    ]);
  });
  test("are what the default VPC of an account holds already", () => {
    const network = [
      declare("aws_default_vpc.this", { tags: { a: "b" } }),
      declare("aws_default_subnet.a", { availability_zone: "us-west-2a" }),
    ];
    check(network, [
      ["aws_default_vpc.this", "dnsHostnames", true],
      ["aws_default_vpc.this", "tag(a)", "b"],
      ["aws_default_vpc.this", "tag(c)", ""],
      ["aws_default_vpc.this", "endpoints", "open(aws_default_vpc.this)"],
      ["aws_default_vpc.this", "subnets", "maybe aws_default_subnet.a, open(aws_default_vpc.this)"],
      ["aws_default_subnet.a", "mapsPublicIp", true],
      ["aws_default_subnet.a", "zone", "us-west-2a"],
    ]);
  });
});

test("an unattached internet gateway lies in no VPC", () => {
  const attach = declare("aws_internet_gateway_attachment.a", {
    internet_gateway_id: ref("aws_internet_gateway.x"),
    vpc_id: ref("aws_vpc.main"),
  });
  const gateway = declare("aws_internet_gateway.x");
  check(
    [VPC[0] ?? gateway, gateway],
    [
      ["aws_internet_gateway.x", "vpc", null],
      ["aws_vpc.main", "internetGateways", ""],
    ],
  );
  check(
    [VPC[0] ?? gateway, gateway, attach],
    [
      ["aws_internet_gateway.x", "vpc", "aws_vpc.main"],
      ["aws_vpc.main", "internetGateways", "aws_internet_gateway.x"],
    ],
  );
});

test("a regional NAT gateway needs no subnet", () => {
  const nat = inMain("aws_nat_gateway.r", { availability_mode: "regional" });
  check(
    [...VPC, nat],
    [
      ["aws_nat_gateway.r", "vpc", "aws_vpc.main"],
      ["aws_nat_gateway.r", "subnet", null],
      ["aws_nat_gateway.r", "availabilityMode", "regional"],
      ["aws_nat_gateway.r", "hasAddress", false],
      ["aws_vpc.main", "natGateways", "aws_nat_gateway.r"],
    ],
  );
});
