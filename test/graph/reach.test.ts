import { describe, expect, test } from "vitest";
import { cidrEntity } from "../../src/graph/cidr-entity.ts";
import type { Declaration } from "../../src/graph/declaration.ts";
import { text } from "../../src/value/make.ts";
import type { Value } from "../../src/value/value.ts";
import { graphOf, type Shown, shown } from "./ask.ts";
import { declare, ref, unknown } from "./declare.ts";
import { BYOC, connection, guard, ID, main, missing, P, PEER, route } from "./peering.ts";

describe("whether a table reaches the peer", () => {
  const LONG = { destination_cidr_block: "10.1.32.0/20", transit_gateway_id: "tgw-1" };
  const elsewhere = { vpc_peering_connection_id: undefined, transit_gateway_id: "tgw-1" };
  const rows: readonly (readonly [string, readonly Declaration[], Value, Shown])[] = [
    ["no route", [], text("10.1.0.0/16"), false],
    ["one route", [route("a", "10.1.0.0/16")], text("10.1.0.0/16"), true],
    ["a wider route", [route("a", "10.0.0.0/8")], text("10.1.0.0/16"), true],
    ["a narrower route", [route("a", "10.1.0.0/17")], text("10.1.0.0/16"), false],
    [
      "two halves",
      [route("a", "10.1.0.0/17"), route("b", "10.1.128.0/17")],
      text("10.1.0.0/16"),
      true,
    ],
    [
      "a longer route to somewhere else",
      [route("a", "10.1.0.0/16"), route("b", "10.1.32.0/20", { ...elsewhere, ...LONG })],
      text("10.1.0.0/16"),
      false,
    ],
    [
      "a longer route that may be there",
      [route("a", "10.1.0.0/16"), route("b", "10.1.32.0/20", elsewhere, { guard })],
      text("10.1.0.0/16"),
      "? var.on",
    ],
    [
      "a shorter route to somewhere else",
      [route("a", "10.1.0.0/16"), route("b", "0.0.0.0/0", elsewhere)],
      text("10.1.0.0/16"),
      true,
    ],
    [
      "a route that may be there",
      [route("a", "10.1.0.0/16", ID, { guard })],
      text("10.1.0.0/16"),
      "? var.on",
    ],
    [
      "a route of an unknown range",
      [route("a", unknown("var.cidr"))],
      text("10.1.0.0/16"),
      "? var.cidr",
    ],
    [
      "a route of the very range, whatever it is",
      [route("a", unknown("var.cidr")), route("b", "0.0.0.0/0", elsewhere)],
      unknown("var.cidr"),
      true,
    ],
    ["no route for an unknown range", [], unknown("var.cidr"), false],
    [
      "an unknown range beside a known route",
      [route("a", "10.1.0.0/16")],
      unknown("var.cidr"),
      "? var.cidr",
    ],
    [
      "a longer route of an unknown range",
      [route("a", "10.1.0.0/16"), route("b", unknown("var.cidr"), elsewhere)],
      text("10.1.0.0/16"),
      "? var.cidr",
    ],
    [
      "an unknown range that is no longer than the route",
      [
        route("a", "10.1.0.0/16"),
        route("b", unknown("var.cidr", { prefixLength: { min: 8, max: 16 } }), elsewhere),
      ],
      text("10.1.0.0/16"),
      true,
    ],
    [
      "another connection",
      [
        route("a", "10.1.0.0/16", {
          vpc_peering_connection_id: ref("aws_vpc_peering_connection.q"),
        }),
      ],
      text("10.1.0.0/16"),
      false,
    ],
    [
      "a connection outside the code",
      [route("a", "10.1.0.0/16", { vpc_peering_connection_id: unknown("var.pcx") })],
      text("10.1.0.0/16"),
      "? aws_route.a",
    ],
    [
      "a prefix list",
      [route("a", undefined, { destination_prefix_list_id: "pl-1", ...ID })],
      text("10.1.0.0/16"),
      "? pl-1",
    ],
    [
      "IPv6 routes, which carry no IPv4",
      [route("a", undefined, { destination_ipv6_cidr_block: "::/0", ...ID })],
      text("10.1.0.0/16"),
      false,
    ],
    [
      "a missing module that knows the table",
      [missing({ table: main })],
      text("10.1.0.0/16"),
      "? module.missing",
    ],
  ];
  test.each(rows)("%s", (_, routes, cidr, expected) => {
    const q = declare("aws_vpc_peering_connection.q", {
      vpc_id: ref("aws_vpc.byoc"),
      peer_vpc_id: "vpc-9",
    });
    const graph = graphOf([BYOC, PEER, connection(), q, ...routes]);
    const table = graph.find("aws_vpc.byoc.default_route_table_id");
    const range = cidrEntity({ id: "asked", text: cidr, version: 4, within: table });
    expect(shown(table.call("reaches", [range, graph.find(P)]))).toBe(expected);
  });
});
