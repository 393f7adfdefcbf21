import type { Declaration } from "../../src/graph/declaration.ts";
import { type Body, declare, type Marks, reasonFor, ref } from "./declare.ts";

/** A BYOC VPC, a peer, and what connects them. */
export const TAGGED = { tags: { "clickhouse-byoc": "true" } };
export const BYOC = declare("aws_vpc.byoc", { cidr_block: "10.0.0.0/16", ...TAGGED });
export const PEER = declare("aws_vpc.peer", { cidr_block: "10.1.0.0/16" });
export const P = "aws_vpc_peering_connection.p";
export const ID = { vpc_peering_connection_id: ref(P) };
export const connection = (accepter: Body[string] = ref("aws_vpc.peer"), marks: Marks = {}) =>
  declare(P, { vpc_id: ref("aws_vpc.byoc"), peer_vpc_id: accepter }, marks);
export const main = ref("aws_vpc.byoc", "main_route_table_id");
export const route = (
  name: string,
  to: Body[string],
  body: Body = ID,
  marks: Marks = {},
): Declaration =>
  declare(
    `aws_route.${name}`,
    { route_table_id: main, destination_cidr_block: to, ...body },
    marks,
  );
export const more = (vpc: string, cidr: Body[string], marks: Marks = {}) =>
  declare(
    `aws_vpc_ipv4_cidr_block_association.${vpc}`,
    { vpc_id: ref(`aws_vpc.${vpc}`), cidr_block: cidr },
    marks,
  );
export const guard = reasonFor("var.on");
export const missing = (body: Body) => declare("module.missing", body);
