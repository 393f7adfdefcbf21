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
