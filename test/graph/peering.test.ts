import { describe, test } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import { check, type Row } from "./check.ts";
import { anything, declare, ref, unknown } from "./declare.ts";
import { BYOC, connection, guard, missing, P, PEER, route } from "./peering.ts";

describe("the ends of a connection", () => {
  const cases: readonly (readonly [string, readonly Declaration[], readonly Row[]])[] = [
    [
      "are what it names",
      [BYOC, PEER, connection()],
      [
        [P, "requester", "aws_vpc.byoc"],
        [P, "accepter", "aws_vpc.peer"],
        [P, "byoc", true],
        [P, "byocVpc", "aws_vpc.byoc"],
        [P, "peerVpc", "aws_vpc.peer"],
        [P, "peerIsDeclared", true],
        ["aws_vpc.byoc", "peerings", P],
        ["aws_vpc.peer", "peerings", P],
      ],
    ],
    [
      "are the other way round where the peer asks",
      [BYOC, PEER, declare(P, { vpc_id: ref("aws_vpc.peer"), peer_vpc_id: ref("aws_vpc.byoc") })],
      [
        [P, "byocVpc", "aws_vpc.byoc"],
        [P, "peerVpc", "aws_vpc.peer"],
      ],
    ],
    [
      "may live outside the code",
      [BYOC, connection(unknown("var.peer"))],
      [
        [P, "byocVpc", "aws_vpc.byoc"],
        [P, "peerVpc", "var.peer"],
        [P, "peerIsDeclared", false],
        [P, "peerCidrs", "open(var.peer)"],
        ["aws_vpc.byoc", "peerings", P],
      ],
    ],
    [
      "are not those of other VPCs",
      [
        BYOC,
        PEER,
        declare("aws_vpc.third", { cidr_block: "10.2.0.0/16" }),
        declare(P, { vpc_id: ref("aws_vpc.third"), peer_vpc_id: ref("aws_vpc.peer") }),
      ],
      [
        [P, "byoc", false],
        [P, "byocVpc", `? ${P}`],
        ["aws_vpc.byoc", "peerings", ""],
      ],
    ],
    [
      "may be any VPC where nothing names one",
      [BYOC, PEER, declare(P, { vpc_id: ref("aws_vpc.peer"), peer_vpc_id: anything("var.vpc") })],
      [
        [P, "byoc", "? var.vpc"],
        ["aws_vpc.byoc", "peerings", `maybe ${P}`],
      ],
    ],
    [
      "are known by routes where the connection is only named",
      [BYOC, PEER, route("a", "10.1.0.0/16", { vpc_peering_connection_id: "pcx-1" })],
      [
        ["pcx-1", "byoc", true],
        ["pcx-1", "byocVpc", "aws_vpc.byoc"],
        ["pcx-1", "peerVpc", "? pcx-1"],
        ["aws_vpc.byoc", "peerings", "pcx-1"],
        ["aws_vpc.peer", "peerings", ""],
      ],
    ],
    [
      "are both known by routes on both sides",
      [
        BYOC,
        PEER,
        route("a", "10.1.0.0/16", { vpc_peering_connection_id: "pcx-1" }),
        route("b", "10.0.0.0/16", {
          vpc_peering_connection_id: "pcx-1",
          route_table_id: ref("aws_vpc.peer", "main_route_table_id"),
        }),
      ],
      [["pcx-1", "peerVpc", "aws_vpc.peer"]],
    ],
    [
      "may be any where the code accepts a connection of somebody else",
      [
        BYOC,
        declare("aws_vpc_peering_connection_accepter.a", {
          vpc_peering_connection_id: unknown("var.pcx"),
        }),
      ],
      [
        ["var.pcx", "byoc", "? var.pcx"],
        ["aws_vpc.byoc", "peerings", "maybe var.pcx"],
      ],
    ],
    [
      "are the same by way of what accepts it",
      [
        BYOC,
        PEER,
        connection(),
        declare("aws_vpc_peering_connection_accepter.a", { vpc_peering_connection_id: ref(P) }),
        declare("aws_vpc_peering_connection_options.o", {
          vpc_peering_connection_id: ref("aws_vpc_peering_connection_accepter.a"),
        }),
        route("a", "10.1.0.0/16", {
          vpc_peering_connection_id: ref("aws_vpc_peering_connection_options.o"),
        }),
      ],
      [["aws_route.a", "vpcPeering", P]],
    ],
    [
      "may not be there at all",
      [BYOC, PEER, connection(undefined, { guard })],
      [
        [P, "byoc", true],
        ["aws_vpc.byoc", "peerings", `maybe ${P}`],
      ],
    ],
    [
      "may have others beside them that a missing module makes",
      [BYOC, PEER, connection(), missing({ vpc_id: ref("aws_vpc.byoc") })],
      [["aws_vpc.byoc", "peerings", `${P}, open(module.missing)`]],
    ],
  ];
  test.each(cases)("%s", (_, declarations, rows) => check(declarations, rows));
});
