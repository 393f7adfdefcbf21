import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import { text } from "../../src/value/make.ts";
import type { Shown } from "./ask.ts";
import { anything, declare, ref, unknown } from "./declare.ts";
import { admitted, block, G, group, guard, ingress, old, own, PEER, PEERS, VPC } from "./groups.ts";

describe("whether a group lets 10.1.0.0/16 in on 8443", () => {
  const rows: readonly (readonly [string, readonly Declaration[], Shown])[] = [
    ["no rules", [group()], false],
    ["an empty list of rules", [group({ ingress: [] })], false],
    ["a block", [ingress(PEERS)], true],
    ["a block for another port", [ingress({ ...PEERS, from_port: 8444, to_port: 9440 })], false],
    ["a range of ports", [ingress({ ...PEERS, from_port: 0, to_port: 65535 })], true],
    ["ports as text", [ingress({ ...PEERS, from_port: "8000", to_port: "9000" })], true],
    ["all protocols", [ingress({ ...PEERS, protocol: "-1", from_port: 0, to_port: 0 })], true],
    ["all protocols by name", [ingress({ ...PEERS, protocol: "all", from_port: 0 })], true],
    ["TCP by number", [ingress({ ...PEERS, protocol: "6" })], true],
    ["TCP in capitals", [ingress({ ...PEERS, protocol: "TCP" })], true],
    ["UDP", [ingress({ ...PEERS, protocol: "udp" })], false],
    [
      "ICMP, whose ports are types",
      [ingress({ ...PEERS, protocol: "icmp", from_port: -1 })],
      false,
    ],
    ["a wider range", [ingress({ cidr_blocks: ["10.0.0.0/8"] })], true],
    ["half of the range", [ingress({ cidr_blocks: ["10.1.0.0/17"] })], false],
    [
      "two halves in two rules",
      [ingress({ cidr_blocks: ["10.1.0.0/17"] }), old({ cidr_blocks: ["10.1.128.0/17"] })],
      true,
    ],
    ["everybody over IPv6", [ingress({ ipv6_cidr_blocks: ["::/0"] })], false],
    ["a rule of its own", [group(), old(PEERS)], true],
    ["a rule of its own for the way out", [group(), old({ ...PEERS, type: "egress" })], false],
    [
      "a rule of which direction nobody knows",
      [group(), old({ ...PEERS, type: unknown("var.type") })],
      "? var.type",
    ],
    ["a newer rule", [group(), own({ cidr_ipv4: "10.1.0.0/16" })], true],
    [
      "a newer rule for all protocols, which has no ports",
      [
        group(),
        own({
          cidr_ipv4: "0.0.0.0/0",
          ip_protocol: "-1",
          from_port: undefined,
          to_port: undefined,
        }),
      ],
      true,
    ],
    [
      "a newer rule for the way out",
      [
        group(),
        declare("aws_vpc_security_group_egress_rule.r", {
          security_group_id: ref(G),
          ip_protocol: "-1",
          cidr_ipv4: "0.0.0.0/0",
        }),
      ],
      false,
    ],
    [
      "a rule of another group",
      [
        group(),
        old({ ...PEERS, security_group_id: ref("aws_security_group.o") }),
        declare("aws_security_group.o", { vpc_id: ref("aws_vpc.byoc") }),
      ],
      false,
    ],
    [
      "a rule of an unknown group",
      [group(), old({ ...PEERS, security_group_id: anything("var.sg") })],
      "? var.sg",
    ],
    [
      "a rule that may be there",
      [group(), own({ cidr_ipv4: "10.1.0.0/16" }, { guard })],
      "? var.on",
    ],
    [
      "rules by an unknown number",
      [group(), own({ cidr_ipv4: unknown("each.value") }, { many: true })],
      "? aws_vpc_security_group_ingress_rule.r + each.value",
    ],
    ["an unknown range", [ingress({ cidr_blocks: [unknown("var.cidr")] })], "? var.cidr"],
    ["an unknown list of ranges", [ingress({ cidr_blocks: anything("var.cidrs") })], "? var.cidrs"],
    ["an unknown port", [ingress({ ...PEERS, to_port: unknown("var.port") })], "? var.port"],
    [
      "an unknown port above",
      [
        ingress({
          ...PEERS,
          from_port: unknown("var.port", { type: "number", bounds: { min: 9000, max: 9999 } }),
        }),
      ],
      false,
    ],
    [
      "an unknown protocol",
      [ingress({ ...PEERS, protocol: unknown("var.protocol") })],
      "? var.protocol",
    ],
    ["unknown rules", [group({ ingress: anything("var.rules") })], "? var.rules"],
    [
      "known rules beside an unknown protocol",
      [ingress(PEERS, { ...PEERS, protocol: unknown("var.p") })],
      true,
    ],
    ["its own members", [ingress({ self: true })], false],
    [
      "members of a group of the same VPC",
      [
        ingress({ security_groups: [ref("aws_security_group.o")] }),
        declare("aws_security_group.o", { vpc_id: ref("aws_vpc.byoc") }),
      ],
      false,
    ],
    [
      "members of a group of the peer",
      [
        ingress({ security_groups: [ref("aws_security_group.o")] }),
        declare("aws_security_group.o", { vpc_id: ref("aws_vpc.peer") }),
      ],
      "? aws_security_group.o",
    ],
    [
      "members of a group outside the code",
      [group(), own({ referenced_security_group_id: "sg-1" })],
      "? sg-1",
    ],
    [
      "a prefix list",
      [group(), own({ prefix_list_id: unknown("var.list") })],
      "? aws_vpc_security_group_ingress_rule.r",
    ],
    [
      "a prefix list for another port",
      [group(), own({ prefix_list_id: "pl-1", to_port: 8442, from_port: 1 })],
      false,
    ],
    [
      "a missing module that knows the group",
      [group(), declare("module.missing", { group: ref(G) })],
      "? module.missing",
    ],
    [
      "a missing module that knows the VPC, but not the group",
      [group(), declare("module.missing", { vpc: ref("aws_vpc.byoc") })],
      false,
    ],
  ];
  test.each(rows)("%s", (_, declarations, expected) => {
    expect(admitted([VPC, PEER, ...declarations], G, text("10.1.0.0/16"))).toBe(expected);
  });

  test.each([
    ["the very range, whatever it is", [ingress({ cidr_blocks: [unknown("var.peer")] })], true],
    ["a known range", [ingress(PEERS)], "? var.peer"],
    ["everybody", [ingress({ cidr_blocks: ["0.0.0.0/0"] })], true],
    ["nobody", [group()], false],
  ] as const)("for a range that is not known: %s", (_, declarations, expected) => {
    expect(admitted([VPC, PEER, ...declarations], G, unknown("var.peer"))).toBe(expected);
  });
});

describe("groups outside the code and default groups", () => {
  const D = "aws_default_security_group.d";
  const rows: readonly (readonly [string, string, readonly Declaration[], Shown])[] = [
    [
      "a data source",
      "data.aws_security_group.g",
      [declare("data.aws_security_group.g", { id: "sg-1" })],
      "? data.aws_security_group.g",
    ],
    [
      "a default group that the code empties",
      D,
      [declare(D, { vpc_id: ref("aws_vpc.byoc") })],
      false,
    ],
    [
      "a default group with rules",
      D,
      [declare(D, { vpc_id: ref("aws_vpc.byoc"), ingress: [block(PEERS) as never] })],
      true,
    ],
    [
      "a default group and a missing module that knows its VPC",
      D,
      [
        declare(D, { vpc_id: ref("aws_vpc.byoc") }),
        declare("module.missing", { vpc: ref("aws_vpc.byoc") }),
      ],
      "? module.missing",
    ],
    [
      "a rule for the default group, named by its VPC",
      D,
      [
        declare(D, { vpc_id: ref("aws_vpc.byoc") }),
        old({ ...PEERS, security_group_id: ref("aws_vpc.byoc", "default_security_group_id") }),
      ],
      true,
    ],
  ];
  test.each(rows)("%s", (_, address, declarations, expected) => {
    expect(admitted([VPC, PEER, ...declarations], address, text("10.1.0.0/16"))).toBe(expected);
  });
});

test("ten thousand rules with all ports are added up", () => {
  const rules = Array.from({ length: 10_000 }, (_, at) =>
    declare(`aws_vpc_security_group_ingress_rule.r${at}`, {
      security_group_id: ref(G),
      ip_protocol: "tcp",
      from_port: 0,
      to_port: 65_535,
      cidr_ipv4: `10.1.${at >> 6}.${(at & 63) * 4}/30`,
    }),
  );
  expect(admitted([VPC, PEER, group(), ...rules], G, text("10.1.0.0/17"))).toBe(true);
  expect(admitted([VPC, PEER, group(), ...rules], G, text("10.1.0.0/16"))).toBe(false);
});
