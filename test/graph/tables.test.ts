import { describe, test } from "vitest";
import { associate, check, inMain, NAT, subnet, table, toInternet, toNat, VPC } from "./check.ts";
import { anything, declare, reasonFor, ref, someOf, unknown } from "./declare.ts";

const OUT = { cidr_block: "0.0.0.0/0", ...toInternet };
const DEFAULT = "aws_vpc.main.default_route_table_id";
const guard = reasonFor("var.on");

describe("the route table in effect on a subnet", () => {
  test("is the main table, which has local routes only, when nothing is associated", () => {
    check(
      [...VPC, subnet("a")],
      [
        ["aws_subnet.a", "routeTable", DEFAULT],
        ["aws_subnet.a", "public", false],
        [DEFAULT, "main", true],
        [DEFAULT, "subnets", "aws_subnet.a"],
      ],
    );
  });
  test("is the table that replaces the main one", () => {
    const main = inMain("aws_main_route_table_association.a", {
      route_table_id: ref("aws_route_table.out"),
    });
    check(
      [...VPC, subnet("a"), table("out", { route: [OUT] }), main],
      [
        ["aws_vpc.main", "mainRouteTable", "aws_route_table.out"],
        ["aws_subnet.a", "routeTable", "aws_route_table.out"],
        ["aws_subnet.a", "public", true],
        ["aws_route_table.out", "main", true],
        [DEFAULT, "main", false],
      ],
    );
  });
  test("is the default table that the code adopts, with the routes it gives it", () => {
    const adopt = (body = {}, marks = {}) =>
      declare(
        "aws_default_route_table.a",
        { default_route_table_id: ref("aws_vpc.main", "default_route_table_id"), ...body },
        marks,
      );
    check(
      [...VPC, subnet("a"), adopt({ route: [OUT] })],
      [
        ["aws_subnet.a", "routeTable", "aws_default_route_table.a"],
        ["aws_subnet.a", "public", true],
        ["aws_default_route_table.a", "vpc", "aws_vpc.main"],
        ["aws_default_route_table.a", "main", true],
      ],
    );
    check(
      [...VPC, subnet("a"), adopt({ route: [OUT] }, { guard })],
      [
        ["aws_subnet.a", "routeTable", DEFAULT],
        ["aws_subnet.a", "public", "? var.on"],
      ],
    );
  });
  test("takes routes that name the main table of the VPC", () => {
    const add = (attribute: string) =>
      declare("aws_route.a", {
        route_table_id: ref("aws_vpc.main", attribute),
        destination_cidr_block: "0.0.0.0/0",
        ...toInternet,
      });
    check([...VPC, subnet("a"), add("main_route_table_id")], [["aws_subnet.a", "public", true]]);
    check([...VPC, subnet("a"), add("default_route_table_id")], [["aws_subnet.a", "public", true]]);
  });
  test("is not known while an association may exist", () => {
    check(
      [...VPC, subnet("a"), table("out", { route: [OUT] }), associate("a", "out", { guard })],
      [
        ["aws_subnet.a", "routeTable", "? var.on"],
        ["aws_subnet.a", "public", "? var.on"],
      ],
    );
  });
  test("need not be known where all that it may be agree", () => {
    check(
      [...VPC, subnet("a"), table("in"), associate("a", "in", { guard })],
      [
        ["aws_subnet.a", "routeTable", "? var.on"],
        ["aws_subnet.a", "public", false],
        ["aws_subnet.a", "egress", "none"],
      ],
    );
  });
  test("may be any table if the association names none for certain", () => {
    const association = declare("aws_route_table_association.a", {
      subnet_id: ref("aws_subnet.a"),
      route_table_id: anything("local.table"),
    });
    check(
      [...VPC, subnet("a"), association],
      [
        ["aws_subnet.a", "routeTable", "? local.table"],
        ["aws_subnet.a", "public", "? local.table"],
      ],
    );
  });
  test("is not touched by the association of a gateway", () => {
    const edge = declare("aws_route_table_association.edge", {
      gateway_id: ref("aws_internet_gateway.main"),
      route_table_id: ref("aws_route_table.out"),
    });
    check(
      [...VPC, subnet("a"), table("out", { route: [OUT] }), edge],
      [["aws_subnet.a", "routeTable", DEFAULT]],
    );
  });
  test("may be changed by an association of nobody knows which subnet", () => {
    const association = (value: ReturnType<typeof anything>) =>
      declare("aws_route_table_association.x", {
        subnet_id: value,
        route_table_id: ref("aws_route_table.out"),
      });
    const network = [
      ...VPC,
      subnet("a"),
      subnet("b"),
      table("in"),
      table("out", { route: [OUT] }),
      associate("b", "in"),
    ];
    for (const value of [
      anything("each.value"),
      unknown("var.subnet"),
      unknown("data.aws_subnet.x.id"),
    ]) {
      check([...network, association(value)], [["aws_subnet.b", "public", false]]);
      check(
        [...network, association(value)],
        [["aws_subnet.b", "routeTable", "aws_route_table.in"]],
      );
    }
    check(
      [...network, association(anything("each.value"))],
      [["aws_subnet.a", "public", "? each.value"]],
    );
    check(
      [...network, association(unknown("var.subnet"))],
      [["aws_subnet.a", "public", "? var.subnet"]],
    );
  });
  test("is one of those that a template stands for", () => {
    const many = { many: true, guard: reasonFor("var.zones") };
    const network = [
      ...VPC,
      NAT,
      subnet("public"),
      subnet("a", {}, many),
      table("a", {}, many),
      declare(
        "aws_route_table_association.a",
        { subnet_id: someOf("aws_subnet.a"), route_table_id: someOf("aws_route_table.a") },
        many,
      ),
      declare(
        "aws_route.a",
        {
          route_table_id: someOf("aws_route_table.a"),
          destination_cidr_block: "0.0.0.0/0",
          ...toNat,
        },
        many,
      ),
    ];
    check(network, [
      ["aws_subnet.a", "public", false],
      ["aws_subnet.a", "routeTable", "? var.zones"],
      ["aws_subnet.public", "public", false],
      ["aws_subnet.public", "routeTable", DEFAULT],
      ["aws_vpc.main", "subnets", "aws_subnet.public, maybe many aws_subnet.a"],
    ]);
  });
});

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
  test("are told apart by root", () => {
    const elsewhere = declare(
      "aws_vpc_endpoint.s3",
      { vpc_id: unknown("var.vpc_id"), service_name: "x" },
      { root: "other" },
    );
    check([...VPC, elsewhere], [["aws_vpc.main", "endpoints", ""]]);
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
