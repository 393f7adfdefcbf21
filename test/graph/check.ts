import { expect } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import type { GraphOptions } from "../../src/graph/thing.ts";
import { graphOf, type Shown } from "./ask.ts";
import { type Body, declare, type Marks, ref } from "./declare.ts";

/** Address, question, answer as `shown` writes it. */
export type Row = readonly [string, string, Shown];

export function check(
  declarations: readonly Declaration[],
  rows: readonly Row[],
  options: GraphOptions = {},
): void {
  const graph = graphOf(declarations, options);
  expect(
    rows.map(([address, question]) => [address, question, graph.ask(address, question)]),
  ).toEqual(rows);
}

/** A VPC with an internet gateway, and what lies in it. */
export const VPC = [
  declare("aws_vpc.main", { cidr_block: "10.0.0.0/16" }),
  declare("aws_internet_gateway.main", { vpc_id: ref("aws_vpc.main") }),
];

export const inMain = (address: string, body: Body = {}, marks: Marks = {}): Declaration =>
  declare(address, { vpc_id: ref("aws_vpc.main"), ...body }, marks);

export const subnet = (name: string, body: Body = {}, marks: Marks = {}): Declaration =>
  inMain(`aws_subnet.${name}`, { cidr_block: "10.0.0.0/23", ...body }, marks);

export const table = (name: string, body: Body = {}, marks: Marks = {}): Declaration =>
  inMain(`aws_route_table.${name}`, body, marks);

export const associate = (subnetName: string, tableName: string, marks: Marks = {}): Declaration =>
  declare(
    `aws_route_table_association.${subnetName}`,
    {
      subnet_id: ref(`aws_subnet.${subnetName}`),
      route_table_id: ref(`aws_route_table.${tableName}`),
    },
    marks,
  );

export const NAT = declare("aws_nat_gateway.main", { subnet_id: ref("aws_subnet.public") });

/** A route of its own in `aws_route_table.a`. */
export const route = (name: string, body: Body, marks: Marks = {}): Declaration =>
  declare(`aws_route.${name}`, { route_table_id: ref("aws_route_table.a"), ...body }, marks);

export const toInternet = { gateway_id: ref("aws_internet_gateway.main") };
export const toNat = { nat_gateway_id: ref("aws_nat_gateway.main") };
