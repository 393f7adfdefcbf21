import { whyUnknown } from "../../value/cidr.ts";
import { number, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { cidrEntity } from "../cidr-entity.ts";
import { connectionOf } from "../facts/connection.ts";
import { destinationOf } from "../facts/destination.ts";
import { isDefault } from "../facts/egress.ts";
import { targetThing, targetTypeOf } from "../facts/route-target.ts";
import type { Definition, Thing } from "../thing.ts";
import { entityOf, judged, NAMED } from "./shared.ts";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route */
export const route: Definition = {
  name: "Route",
  doc: "Where a route table sends traffic to a range of addresses.",
  terraform: ["aws_route"],
  cloudformation: ["AWS::EC2::Route"],
  adopting: [],
  idPrefix: "r-",
  attributes: {
    routeTable: { terraform: "route_table_id", cloudformation: "RouteTableId" },
    destination4: { terraform: "destination_cidr_block", cloudformation: "DestinationCidrBlock" },
    destination6: {
      terraform: "destination_ipv6_cidr_block",
      cloudformation: "DestinationIpv6CidrBlock",
    },
    prefixList: {
      terraform: "destination_prefix_list_id",
      cloudformation: "DestinationPrefixListId",
    },
    gateway: { terraform: "gateway_id", cloudformation: "GatewayId" },
    natGateway: { terraform: "nat_gateway_id", cloudformation: "NatGatewayId" },
    egressOnlyGateway: {
      terraform: "egress_only_gateway_id",
      cloudformation: "EgressOnlyInternetGatewayId",
    },
    transitGateway: { terraform: "transit_gateway_id", cloudformation: "TransitGatewayId" },
    peering: { terraform: "vpc_peering_connection_id", cloudformation: "VpcPeeringConnectionId" },
    endpoint: { terraform: "vpc_endpoint_id", cloudformation: "VpcEndpointId" },
    networkInterface: { terraform: "network_interface_id", cloudformation: "NetworkInterfaceId" },
    instance: { terraform: "instance_id", cloudformation: "InstanceId" },
    coreNetwork: { terraform: "core_network_arn", cloudformation: "CoreNetworkArn" },
    carrierGateway: { terraform: "carrier_gateway_id", cloudformation: "CarrierGatewayId" },
    localGateway: { terraform: "local_gateway_id", cloudformation: "LocalGatewayId" },
  },
  satellites: {
    /** `route` blocks of a table; what is not listed is spelled as in a route of its own. */
    inline: {
      terraform: [],
      cloudformation: [],
      attributes: {
        destination4: { terraform: "cidr_block", cloudformation: "" },
        destination6: { terraform: "ipv6_cidr_block", cloudformation: "" },
      },
    },
  },
  properties: {
    ...NAMED,
    destination: {
      type: "Cidr",
      doc: "The range of addresses. Unknown for a prefix list, whose ranges are not in the code.",
      ask: (route) => {
        const { text, version, prefixList } = destinationOf(route);
        return prefixList
          ? unknown("any", whyUnknown(text), { origin: text.origin })
          : cidrEntity({
              id: `${route.id}.destination`,
              text,
              ...(version && { version }),
              within: route,
            });
      },
    },
    destinationText: {
      type: "string",
      doc: "The range or the prefix list, as it is written.",
      ask: (route) => destinationOf(route).text,
    },
    default: {
      type: "bool",
      doc: "Whether it leads to 0.0.0.0/0, or to one half of it while the other half goes the same way.",
      ask: (route) => judged({ ...isDefault(route), ...originOf(route) }),
    },
    version: {
      type: "int",
      doc: "4 or 6, by its destination.",
      ask: versionOf,
    },
    targetType: {
      type: "string",
      doc: 'What it leads through: "local", "internet-gateway", "egress-only-internet-gateway", "nat-gateway", "transit-gateway", "vpc-peering", "vpc-endpoint", "network-interface", "virtual-private-gateway", "core-network", "carrier-gateway", "local-gateway", or "none" if nothing is written.',
      ask: targetTypeOf,
    },
    internetGateway: {
      type: "InternetGateway",
      doc: "The internet gateway it leads to; null if it leads to something else.",
      ask: (route) => entityOf(targetThing(route, "internet-gateway", "InternetGateway"), route),
    },
    natGateway: {
      type: "NatGateway",
      doc: "The NAT gateway it leads to; null if it leads to something else.",
      ask: (route) => entityOf(targetThing(route, "nat-gateway", "NatGateway"), route),
    },
    vpcPeering: {
      type: "VpcPeering",
      doc: "The peering connection it leads to; null if it leads to something else.",
      ask: (route) => entityOf(connectionOf(route), route),
    },
  },
  methods: {},
};

function originOf(route: Thing) {
  const origin = destinationOf(route).text.origin ?? route.origin;
  return origin && { origin };
}

function versionOf(route: Thing): Value {
  const { text, version } = destinationOf(route);
  const origin = text.origin;
  if (version === undefined) {
    return unknown("number", whyUnknown(text), { origin, bounds: { min: 4, max: 6 } });
  }
  return { ...number(version), ...(origin && { origin }) };
}
