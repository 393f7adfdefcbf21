import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import { graphOf, type Shown } from "./ask.ts";
import { associate, check, NAT, route, subnet, table, toInternet, toNat, VPC } from "./check.ts";
import { anything, type Body, declare, reasonFor, ref, unknown } from "./declare.ts";

const ALL = "0.0.0.0/0";
const LOW = "0.0.0.0/1";
const HIGH = "128.0.0.0/1";
const to = (cidr: Body[string], target: Body): Body => ({
  destination_cidr_block: cidr,
  ...target,
});

const withRoutes = (...routes: readonly Declaration[]) => [
  ...VPC,
  NAT,
  subnet("public"),
  subnet("a"),
  table("a"),
  associate("a", "a"),
  ...routes,
];

describe("whether a subnet is public, and how it reaches the internet", () => {
  const peering = { vpc_peering_connection_id: ref("aws_vpc_peering_connection.a") };
  const transit = { transit_gateway_id: unknown("var.tgw") };
  const guard = reasonFor("var.on");
  const rows: readonly (readonly [string, readonly Declaration[], Shown, Shown])[] = [
    ["no routes", [], false, "none"],
    ["a NAT gateway", [route("a", to(ALL, toNat))], false, "nat-gateway"],
    ["an internet gateway", [route("a", to(ALL, toInternet))], true, "internet-gateway"],
    [
      "a literal gateway",
      [route("a", to(ALL, { gateway_id: "igw-0a1b" }))],
      true,
      "internet-gateway",
    ],
    ["a VPN gateway", [route("a", to(ALL, { gateway_id: "vgw-0a1b" }))], false, "? aws_route.a"],
    ["the local target", [route("a", to("10.0.0.0/16", { gateway_id: "local" }))], false, "none"],
    [
      "an internet gateway for some addresses",
      [route("a", to("8.8.8.8/32", toInternet))],
      true,
      "none",
    ],
    [
      "an internet gateway over IPv6",
      [route("a", { destination_ipv6_cidr_block: "::/0", ...toInternet })],
      true,
      "none",
    ],
    [
      "an egress-only gateway, which has IPv6 only",
      [route("a", { destination_ipv6_cidr_block: "::/0", egress_only_gateway_id: ref("aws_e.a") })],
      false,
      "none",
    ],
    ["a peering, which carries no internet", [route("a", to(ALL, peering))], false, "none"],
    ["a transit gateway", [route("a", to(ALL, transit))], false, "? aws_route.a"],
    ["a firewall", [route("a", to(ALL, { vpc_endpoint_id: "vpce-1" }))], false, "? aws_route.a"],
    [
      "an instance",
      [route("a", to(ALL, { network_interface_id: "eni-1" }))],
      false,
      "? aws_route.a",
    ],
    ["no target", [route("a", to(ALL, {}))], false, "none"],
    [
      "both halves of the internet",
      [route("a", to(LOW, toNat)), route("b", to(HIGH, toNat))],
      false,
      "nat-gateway",
    ],
    ["one half of the internet", [route("a", to(LOW, toNat))], false, "none"],
    [
      "halves that go different ways",
      [route("a", to(LOW, toNat)), route("b", to(HIGH, toInternet))],
      true,
      "? aws_route.a",
    ],
    [
      "halves before a default route",
      [route("a", to(LOW, toNat)), route("b", to(HIGH, toNat)), route("c", to(ALL, transit))],
      false,
      "nat-gateway",
    ],
    ["a guarded default route", [route("a", to(ALL, toNat), { guard })], false, "? var.on"],
    ["a guarded way out", [route("a", to(ALL, toInternet), { guard })], "? var.on", "? var.on"],
    [
      "many peerings",
      [route("n", to(ALL, toNat)), route("a", to(unknown("each.value"), peering), { many: true })],
      false,
      "? aws_route.a + each.value",
    ],
    [
      "one peering with an unknown range",
      [route("n", to(ALL, toNat)), route("a", to(unknown("var.peer"), peering))],
      false,
      "nat-gateway",
    ],
    [
      "an unknown range of a known length",
      [route("a", to(unknown("var.peer", { prefixLength: { min: 16, max: 16 } }), transit))],
      false,
      "none",
    ],
    [
      "an unknown gateway",
      [route("a", to(ALL, { gateway_id: unknown("var.gw") }))],
      "? var.gw",
      "? var.gw",
    ],
    [
      "a gateway that a module returns",
      [route("a", to("10.9.0.0/16", { gateway_id: unknown("module.net.gw") }))],
      "? module.net.gw",
      "none",
    ],
    [
      "a prefix list beside a NAT gateway",
      [route("n", to(ALL, toNat)), route("a", { destination_prefix_list_id: "pl-1", ...transit })],
      false,
      "nat-gateway",
    ],
    [
      "a prefix list alone",
      [route("a", { destination_prefix_list_id: "pl-1", ...transit })],
      false,
      "? aws_route.a + pl-1",
    ],
    [
      "a target that may be null beside one that is set",
      [route("a", to(ALL, { ...toNat, gateway_id: unknown("var.gw") }))],
      false,
      "nat-gateway",
    ],
    [
      "a VPN gateway of the code",
      [declare("aws_vpn_gateway.a"), route("a", to(ALL, { gateway_id: ref("aws_vpn_gateway.a") }))],
      false,
      "? aws_route.a",
    ],
    [
      "an internet gateway that a data source reads",
      [
        declare("data.aws_internet_gateway.a"),
        route("a", to(ALL, { gateway_id: ref("data.aws_internet_gateway.a") })),
      ],
      true,
      "internet-gateway",
    ],
  ];
  test.each(rows)("through %s", (_, routes, isPublic, egress) => {
    const graph = graphOf(withRoutes(...routes));
    expect([graph.ask("aws_subnet.a", "public"), graph.ask("aws_subnet.a", "egress")]).toEqual([
      isPublic,
      egress,
    ]);
  });
});

describe("routes inside a table", () => {
  const inline = (value: Body[string]) => [
    ...VPC,
    NAT,
    subnet("a"),
    subnet("public"),
    table("a", { route: value }),
    associate("a", "a"),
  ];
  test("an empty list means that there are none", () => {
    check(inline([]), [
      ["aws_route_table.a", "routes", ""],
      ["aws_subnet.a", "egress", "none"],
    ]);
  });
  test("unused arguments may be empty strings", () => {
    const old = { cidr_block: ALL, ipv6_cidr_block: "", gateway_id: "", instance_id: "", ...toNat };
    check(inline([old]), [
      ["aws_subnet.a", "egress", "nat-gateway"],
      ["aws_route_table.a.route[0]", "destinationText", ALL],
      ["aws_route_table.a.route[0]", "version", 4],
    ]);
  });
  test("a list that is not known opens the table", () => {
    check(inline(anything("var.routes")), [
      ["aws_route_table.a", "routes", "open(var.routes)"],
      ["aws_subnet.a", "public", "? var.routes"],
      ["aws_subnet.a", "egress", "? var.routes"],
    ]);
  });
  test("what an unknown list certainly holds counts", () => {
    const known = { kind: "object", shape: "object", element: "any", entries: new Map() } as const;
    const members = [
      { ...known, entries: new Map(Object.entries({ cidr_block: textOf(ALL), ...toInternet })) },
    ];
    check(inline({ ...anything("var.routes"), members }), [["aws_subnet.a", "public", true]]);
  });
  test("they and routes of their own are taken together", () => {
    check(
      [...inline([{ cidr_block: ALL, ...toNat }]), route("b", to("10.9.0.0/16", toInternet))],
      [
        ["aws_route_table.a", "routes", "aws_route.b, aws_route_table.a.route[0]"],
        ["aws_subnet.a", "public", true],
      ],
    );
  });
  test("those of a table that stands for several are certain for each of them", () => {
    const tables = table("a", { route: [{ cidr_block: ALL, ...toNat }] }, { many: true });
    check(
      [...VPC, NAT, subnet("public"), tables],
      [["aws_route_table.a", "routes", "aws_route_table.a.route[0]"]],
    );
  });
});

test("a half of the internet is the default route if the other half goes the same way", () => {
  const halves = (target: Body) =>
    withRoutes(route("a", to(LOW, toNat)), route("b", to(HIGH, target)));
  check(halves(toNat), [
    ["aws_route.a", "default", true],
    ["aws_route.b", "default", true],
    ["aws_subnet.a", "natGateways", "aws_nat_gateway.main"],
  ]);
  check(halves(toInternet), [["aws_route.a", "default", false]]);
  check(withRoutes(route("a", to(LOW, toNat))), [["aws_route.a", "default", false]]);
  check(withRoutes(route("a", { destination_ipv6_cidr_block: "::/0", ...toNat })), [
    ["aws_route.a", "default", false],
    ["aws_route.a", "version", 6],
  ]);
  check(withRoutes(route("a", to(unknown("var.range"), toNat))), [
    ["aws_route.a", "default", "? var.range"],
  ]);
});

test("a NAT gateway that the code does not declare is a thing of its own", () => {
  check(withRoutes(route("a", to(ALL, { nat_gateway_id: unknown("var.nat") }))), [
    ["aws_subnet.a", "egress", "nat-gateway"],
    ["aws_subnet.a", "natGateways", "var.nat"],
    ["var.nat", "connectivityType", "? var.nat"],
    ["var.nat", "hasAddress", "? var.nat"],
  ]);
});

function textOf(value: string) {
  return { kind: "string", value } as const;
}
