import { absence, read, written } from "../attribute.ts";
import { endpointTypeOf } from "../facts/endpoint-type.ts";
import { tablesOfEndpoint } from "../facts/endpoints.ts";
import { regionInVpc, serviceRegionOf } from "../facts/region.ts";
import { serviceOf } from "../facts/service.ts";
import { vpcOf } from "../facts/vpc-of.ts";
import { liesInTarget } from "../target/byoc.ts";
import type { Definition } from "../thing.ts";
import { entityOf, judged, NAMED, TAGGED } from "./shared.ts";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint */
export const vpcEndpoint: Definition = {
  name: "VpcEndpoint",
  doc: "A private way from a VPC to a service of AWS or of somebody else.",
  terraform: ["aws_vpc_endpoint"],
  cloudformation: ["AWS::EC2::VPCEndpoint"],
  adopting: [],
  idPrefix: "vpce-",
  attributes: {
    id: { terraform: "id", cloudformation: "" },
    vpc: { terraform: "vpc_id", cloudformation: "VpcId" },
    service: { terraform: "service_name", cloudformation: "ServiceName" },
    serviceRegion: { terraform: "service_region", cloudformation: "ServiceRegion" },
    type: {
      terraform: "vpc_endpoint_type",
      cloudformation: "VpcEndpointType",
      byDefault: "Gateway",
    },
    routeTables: { terraform: "route_table_ids", cloudformation: "RouteTableIds" },
    tags: { terraform: "tags", cloudformation: "Tags" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {
    routeTable: {
      terraform: ["aws_vpc_endpoint_route_table_association"],
      cloudformation: [], // CloudFormation only knows the list of the endpoint.
      attributes: {
        endpoint: { terraform: "vpc_endpoint_id", cloudformation: "" },
        routeTable: { terraform: "route_table_id", cloudformation: "" },
      },
    },
  },
  properties: {
    ...NAMED,
    vpc: {
      type: "Vpc",
      doc: "The VPC it lies in.",
      ask: (endpoint) => entityOf(vpcOf(endpoint), endpoint),
    },
    service: {
      type: "string",
      doc: 'The short name of the service: "s3", "s3express", "ecr.api". It may be known although the region is not.',
      ask: (endpoint) => serviceOf(endpoint).name,
    },
    serviceName: {
      type: "string",
      doc: "The full name of the service, as it is written.",
      ask: (endpoint) => read(endpoint, "service", "string"),
    },
    serviceRegion: {
      type: "string",
      doc: "The region whose service it connects to.",
      ask: serviceRegionOf,
    },
    region: { type: "string", doc: "The region of its VPC.", ask: regionInVpc },
    type: {
      type: "string",
      doc: '"Gateway", which is the default, "Interface" or another type that AWS has.',
      ask: endpointTypeOf,
    },
    routeTables: {
      type: { list: "RouteTable" },
      doc: "The route tables that it adds its routes to.",
      ask: (endpoint) => {
        const origin = written(endpoint, "routeTables")?.origin ?? absence(endpoint, "routeTables");
        return { ...tablesOfEndpoint(endpoint), ...(origin && { origin }) };
      },
    },
    byoc: {
      type: "bool",
      doc: "Whether it lies in the VPC of a target.",
      ask: (endpoint) => judged(liesInTarget(endpoint), endpoint),
    },
  },
  methods: TAGGED,
};
