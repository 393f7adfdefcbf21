import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import { graphOf } from "./ask.ts";
import { check, type Row } from "./check.ts";
import { anything, type Body, declare, type Marks, ref, unknown } from "./declare.ts";
import { block, G, group, guard, ingress, old, PEER, PEERS, VPC } from "./groups.ts";

describe("what a group is asked", () => {
  const TAGGED = declare("aws_vpc.byoc", { tags: { "clickhouse-byoc": "true" } });
  const balancer = (body: Body = {}, marks: Marks = {}) =>
    declare(
      "aws_lb.n",
      {
        load_balancer_type: "network",
        subnets: [ref("aws_subnet.a")],
        security_groups: [ref(G)],
        ...body,
      },
      marks,
    );
  const SUBNET = declare("aws_subnet.a", {
    vpc_id: ref("aws_vpc.byoc"),
    cidr_block: "10.0.0.0/20",
  });
  const rule = `${G}.ingress[0]`;
  const cases: readonly (readonly [string, readonly Declaration[], readonly Row[]])[] = [
    [
      "its rules in both directions",
      [
        VPC,
        group({ ingress: [block(PEERS) as never], egress: [block({ protocol: "-1" }) as never] }),
        old(PEERS, { guard }),
      ],
      [
        [G, "ingress", `${rule}, maybe aws_security_group_rule.r`],
        [G, "egress", `${G}.egress[0]`],
        [rule, "protocol", "tcp"],
        [rule, "fromPort", 8443],
        [rule, "cidrs", "10.1.0.0/16"],
        [rule, "securityGroup", G],
        [rule, "self", false],
        [`${G}.egress[0]`, "toPort", 65535],
        ["aws_security_group_rule.r", "direction", "ingress"],
      ],
    ],
    ["without a rule nothing goes out", [VPC, group()], [[G, "egress", ""]]],
    [
      "groups and prefix lists of a rule",
      [VPC, ingress({ security_groups: ["sg-1"], prefix_list_ids: ["pl-1"], self: true })],
      [
        [rule, "referencedGroups", "sg-1"],
        [rule, "prefixLists", "pl-1"],
        [rule, "self", true],
        [rule, "cidrs", ""],
      ],
    ],
    [
      "clients pass a tagged group",
      [TAGGED, group({ tags: { "clickhouse-byoc": "true" } })],
      [
        [G, "serving", true],
        [G, "byoc", true],
      ],
    ],
    [
      "clients pass no group that says no",
      [TAGGED, group({ tags: { "clickhouse-byoc": "false" } })],
      [[G, "serving", false]],
    ],
    [
      "clients pass no tagged group of another VPC",
      [TAGGED, PEER, group({ vpc_id: ref("aws_vpc.peer"), tags: { "clickhouse-byoc": "true" } })],
      [[G, "serving", false]],
    ],
    [
      "clients may pass a group of unknown tags",
      [TAGGED, group({ tags: anything("var.tags") })],
      [[G, "serving", "? var.tags"]],
    ],
    [
      "clients pass the group of a network load balancer",
      [TAGGED, SUBNET, group(), balancer()],
      [
        [G, "serving", true],
        [G, "loadBalancers", "aws_lb.n"],
        ["aws_lb.n", "vpc", "aws_vpc.byoc"],
        ["aws_lb.n", "internal", false],
      ],
    ],
    [
      "clients may pass that of one that may be there",
      [TAGGED, SUBNET, group(), balancer({}, { guard })],
      [
        [G, "serving", "? var.on"],
        [G, "loadBalancers", "maybe aws_lb.n"],
      ],
    ],
    [
      "clients may pass one of those that the user chooses",
      [TAGGED, SUBNET, group(), balancer({ security_groups: anything("var.groups") })],
      [
        [G, "serving", "? var.groups"],
        ["aws_lb.n", "securityGroups", "open(var.groups)"],
      ],
    ],
    [
      "clients do not pass that of an application load balancer",
      [TAGGED, SUBNET, group(), balancer({ load_balancer_type: undefined })],
      [
        [G, "serving", false],
        ["aws_lb.n", "type", "application"],
      ],
    ],
    [
      "a load balancer in subnets by block",
      [
        TAGGED,
        SUBNET,
        balancer({ subnets: undefined, subnet_mapping: [{ subnet_id: ref("aws_subnet.a") }] }),
      ],
      [
        ["aws_lb.n", "subnets", "aws_subnet.a"],
        ["aws_lb.n", "byoc", true],
      ],
    ],
    [
      "its name speaks of ClickHouse",
      [VPC, group({ name: "my-ClickHouse-sg" })],
      [
        [G, "mentionsClickHouse", true],
        [G, "groupName", "my-ClickHouse-sg"],
      ],
    ],
    [
      "its description speaks of ClickHouse",
      [VPC, group({ name: "a", description: "for clickhouse" })],
      [[G, "mentionsClickHouse", true]],
    ],
    [
      "nothing speaks of ClickHouse",
      [VPC, group({ name_prefix: "house-" })],
      [[G, "mentionsClickHouse", false]],
    ],
    [
      "its name is up to the user",
      [VPC, group({ name: unknown("var.name") })],
      [[G, "mentionsClickHouse", "? var.name"]],
    ],
    [
      "a part of its name is up to the user",
      [VPC, group({ name: unknown("name", { parts: [unknown("var.env"), "-clickhouse"] }) })],
      [[G, "mentionsClickHouse", true]],
    ],
  ];
  test.each(cases)("%s", (_, declarations, rows) => check(declarations, rows));

  test("the user names it", () => {
    const options = { clientSecurityGroups: [G, "aws_security_group.none"] };
    const graph = graphOf([VPC, group()], options);
    expect(graph.ask(G, "serving")).toBe(true);
    expect(graph.notices).toContain(
      "No security group in the scanned code has the address `aws_security_group.none`.",
    );
  });
});

describe("a peered VPC without a group that clients pass", () => {
  const peered = [
    declare("aws_vpc.byoc", { cidr_block: "10.0.0.0/16" }),
    declare("aws_vpc_peering_connection.p", { vpc_id: ref("aws_vpc.byoc"), peer_vpc_id: "vpc-1" }),
    declare("aws_route.r", {
      route_table_id: ref("aws_vpc.byoc", "main_route_table_id"),
      destination_cidr_block: "10.1.0.0/16",
      vpc_peering_connection_id: ref("aws_vpc_peering_connection.p"),
    }),
  ];
  const said = (declarations: readonly Declaration[]) =>
    graphOf(declarations).notices.filter((notice) => notice.includes("ClickHouse support"));

  test("leaves the rest to ClickHouse support", () => {
    expect(said(peered)).toEqual([
      "`aws_vpc.byoc` is peered, and the code has no security group that clients pass. Ask ClickHouse support to let `10.1.0.0/16` in on ports 8443 and 9440, or name the group with `--client-security-group`.",
    ]);
  });

  test.each([
    ["a tagged group", group({ tags: { "clickhouse-byoc": "true" } })],
    ["a group that may be tagged", group({ tags: anything("var.tags") })],
  ])("is not asked to where there is %s", (_, more) => {
    expect(said([...peered, more])).toEqual([]);
  });

  test("is not asked to without peering", () => {
    expect(said(peered.slice(0, 1))).toEqual([]);
  });
});
