import { unknown } from "../../value/make.ts";
import { rangeOfEntity } from "../cidr-entity.ts";
import { judgeAll } from "../edge.ts";
import type { Fact } from "../fact.ts";
import { subnetsUsing } from "../facts/contents.ts";
import { endpointsOf } from "../facts/endpoints.ts";
import { reaches } from "../facts/reach.ts";
import { routesOf } from "../facts/routes.ts";
import { isMainOf } from "../facts/tables.ts";
import { vpcOf } from "../facts/vpc-of.ts";
import { type Judgement, undecided } from "../judgement.ts";
import { collectionOf } from "../members.ts";
import { reason } from "../reasons.ts";
import type { Definition, Thing } from "../thing.ts";
import { entityOf, judged, membersOf, NAMED, TAGGED } from "./shared.ts";

function reachesPeer(table: Thing, [cidr, peering]: readonly Fact[]): Fact {
  const vague = [cidr, peering].find((arg) => arg?.kind === "unknown");
  if (vague?.kind === "unknown") return unknown("bool", vague.because);
  const range = rangeOfEntity(cidr);
  if (!range || peering?.kind !== "entity")
    throw new Error("reaches() needs a range and a peering");
  // The type checker has seen that it is a connection.
  return judged(reaches(table, range, peering as Thing), table);
}

const DEFAULT_TABLE = "aws_default_route_table";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route_table */
export const routeTable: Definition = {
  name: "RouteTable",
  doc: "A table of routes, in effect on the subnets that are associated with it or that have no other.",
  terraform: ["aws_route_table", DEFAULT_TABLE],
  cloudformation: ["AWS::EC2::RouteTable"],
  adopting: [DEFAULT_TABLE],
  idPrefix: "rtb-",
  attributes: {
    id: { terraform: "route_table_id", cloudformation: "" },
    vpc: { terraform: "vpc_id", cloudformation: "VpcId" },
    defaultTable: { terraform: "default_route_table_id", cloudformation: "" },
    routes: { terraform: "route", cloudformation: "" },
    tags: { terraform: "tags", cloudformation: "Tags" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {
    association: {
      terraform: ["aws_route_table_association"],
      cloudformation: ["AWS::EC2::SubnetRouteTableAssociation"],
      attributes: {
        subnet: { terraform: "subnet_id", cloudformation: "SubnetId" },
        gateway: { terraform: "gateway_id", cloudformation: "" },
        routeTable: { terraform: "route_table_id", cloudformation: "RouteTableId" },
      },
    },
  },
  properties: {
    ...NAMED,
    vpc: {
      type: "Vpc",
      doc: "The VPC it belongs to.",
      ask: (table) => entityOf(vpcOf(table), table),
    },
    main: {
      type: "bool",
      doc: "Whether it is the main table of its VPC.",
      ask: (table) => judged(isMain(table), table),
    },
    routes: {
      type: { list: "Route" },
      doc: "Its routes, inline or as resources of their own; the implicit local ones are left out.",
      ask: (table) => collectionOf(routesOf(table), undefined, table.origin),
    },
    endpoints: {
      type: { list: "VpcEndpoint" },
      doc: "The gateway endpoints associated with it.",
      ask: (table) => endpointsOf(table),
    },
    subnets: {
      type: { list: "Subnet" },
      doc: "The subnets that it is in effect on.",
      ask: (table) => membersOf(subnetsUsing(table), table),
    },
  },
  methods: {
    ...TAGGED,
    reaches: {
      args: ["Cidr", "VpcPeering"],
      returns: "bool",
      doc: "Whether all of a range is routed to a peering connection, by one route or several, with no route of higher precedence to somewhere else.",
      call: reachesPeer,
    },
  },
};

function isMain(table: Thing): Judgement {
  return judgeAll(vpcOf(table), (vpc) => isMainOf(table, vpc), undecided(unplaced(table)));
}

const unplaced = (table: Thing) =>
  reason(
    `The code does not say which VPC \`${table.address}\` belongs to.`,
    table.address,
    "Refer to the VPC.",
    table.origin?.span,
  );
