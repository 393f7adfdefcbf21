import { describe, test } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import type { GraphOptions } from "../../src/graph/thing.ts";
import type { Shown } from "./ask.ts";
import { check, type Row } from "./check.ts";
import { declare, ref } from "./declare.ts";
import { BYOC, connection, guard, ID, more, P, PEER, route } from "./peering.ts";

describe("the ranges of the peer", () => {
  const peerCidr = { peerCidrs: ["10.1.4.0/22"] };
  const routed = route("a", "10.9.0.0/16", ID);
  type Case = readonly [string, readonly Declaration[], GraphOptions, readonly Row[]];
  const rows = (peer: Shown, clients: Shown, peered: Shown): readonly Row[] => [
    [P, "peerCidrs", peer],
    [P, "clientCidrs", clients],
    ["aws_vpc.byoc", "peeredCidrs", peered],
  ];
  const cases: readonly Case[] = [
    [
      "are all of its associations",
      [BYOC, PEER, connection(), more("peer", "100.64.0.0/16")],
      {},
      rows(
        "10.1.0.0/16, 100.64.0.0/16",
        "10.1.0.0/16, 100.64.0.0/16",
        "10.1.0.0/16, 100.64.0.0/16",
      ),
    ],
    [
      "may be one more",
      [BYOC, PEER, connection(), more("peer", "100.64.0.0/16", { guard })],
      {},
      rows(
        "10.1.0.0/16, maybe 100.64.0.0/16",
        "10.1.0.0/16, maybe 100.64.0.0/16",
        "10.1.0.0/16, maybe 100.64.0.0/16",
      ),
    ],
    [
      "are narrowed by the user to those of clients",
      [BYOC, PEER, connection()],
      peerCidr,
      rows("10.1.0.0/16", "10.1.4.0/22", "10.1.4.0/22"),
    ],
    [
      "are not narrowed by a range of somebody else",
      [BYOC, PEER, connection()],
      { peerCidrs: ["10.7.0.0/16"] },
      rows("10.1.0.0/16", "10.1.0.0/16", "10.7.0.0/16"),
    ],
    [
      "are what the user says of a peer outside the code",
      [BYOC, connection("vpc-1")],
      peerCidr,
      rows("10.1.4.0/22", "10.1.4.0/22", "10.1.4.0/22"),
    ],
    [
      "are what is routed to a peer outside the code",
      [BYOC, connection("vpc-1"), routed],
      {},
      rows("open(vpc-1)", "10.9.0.0/16, open(vpc-1)", "10.9.0.0/16"),
    ],
    [
      "cannot be seen of a peer outside the code that nothing is routed to",
      [BYOC, connection("vpc-1")],
      {},
      rows("open(vpc-1)", "open(vpc-1)", "open(vpc-1)"),
    ],
    [
      "are not the wide range that is routed to a peer in the code",
      [BYOC, PEER, connection(), route("a", "10.0.0.0/8", ID)],
      {},
      rows("10.1.0.0/16", "10.1.0.0/16", "10.1.0.0/16"),
    ],
    [
      "belong to one of two peers outside the code",
      [
        BYOC,
        connection("vpc-1"),
        declare("aws_vpc_peering_connection.q", {
          vpc_id: ref("aws_vpc.byoc"),
          peer_vpc_id: "vpc-2",
        }),
      ],
      peerCidr,
      rows(
        "maybe 10.1.4.0/22, open(--peer-cidr)",
        "maybe 10.1.4.0/22, open(--peer-cidr)",
        "10.1.4.0/22",
      ),
    ],
    [
      "come over IPv4 only, though the peer has more",
      [
        BYOC,
        declare("aws_vpc.peer", {
          cidr_block: "10.1.0.0/16",
          ipv6_cidr_block: "2001:db8::/56",
        }),
        connection(),
      ],
      {},
      rows("10.1.0.0/16, 2001:db8::/56", "10.1.0.0/16", "10.1.0.0/16"),
    ],
  ];
  test.each(cases)("%s", (_, declarations, options, expected) =>
    check(declarations, expected, options),
  );
});
