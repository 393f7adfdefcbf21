import { bool, unknown } from "../../value/make.ts";
import { isNotNull } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { absence, read, written } from "../attribute.ts";
import { subnetOf, vpcOf } from "../facts/vpc-of.ts";
import { natIsByoc } from "../target/byoc.ts";
import type { Definition, Thing } from "../thing.ts";
import { entityOf, judged, NAMED, TAGGED } from "./shared.ts";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/nat_gateway */
export const natGateway: Definition = {
  name: "NatGateway",
  doc: "What lets private subnets reach the internet without being reached from there.",
  terraform: ["aws_nat_gateway"],
  cloudformation: ["AWS::EC2::NatGateway"],
  adopting: [],
  idPrefix: "nat-",
  attributes: {
    id: { terraform: "id", cloudformation: "" },
    vpc: { terraform: "vpc_id", cloudformation: "VpcId" },
    subnet: { terraform: "subnet_id", cloudformation: "SubnetId" },
    allocation: { terraform: "allocation_id", cloudformation: "AllocationId" },
    connectivity: {
      terraform: "connectivity_type",
      cloudformation: "ConnectivityType",
      byDefault: "public",
    },
    availability: {
      terraform: "availability_mode",
      cloudformation: "AvailabilityMode",
      byDefault: "zonal",
    },
    tags: { terraform: "tags", cloudformation: "Tags" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {},
  properties: {
    ...NAMED,
    vpc: {
      type: "Vpc",
      doc: "The VPC of its subnet; a regional gateway names its own.",
      ask: (nat) => entityOf(vpcOf(nat), nat),
    },
    subnet: {
      type: "Subnet",
      doc: "The subnet it is placed in; null for a regional gateway.",
      ask: (nat) => entityOf(subnetOf(nat), nat),
    },
    connectivityType: {
      type: "string",
      doc: '"public", which is the default, or "private".',
      ask: (nat) => read(nat, "connectivity", "string"),
    },
    availabilityMode: {
      type: "string",
      doc: '"zonal", which is the default, or "regional".',
      ask: (nat) => read(nat, "availability", "string"),
    },
    hasAddress: {
      type: "bool",
      doc: "Whether an elastic IP address is allocated to it in the code.",
      ask: hasAddress,
    },
    byoc: {
      type: "bool",
      doc: "Whether the default route of a BYOC subnet leads to it.",
      ask: (nat) => judged(natIsByoc(nat), nat),
    },
  },
  methods: TAGGED,
};

function hasAddress(nat: Thing): Value {
  const value = written(nat, "allocation");
  const origin = value?.origin ?? absence(nat, "allocation");
  const marks = origin && { origin };
  if (!value)
    return nat.outside ? unknown("bool", nat.outside, { ...marks }) : { ...bool(false), ...marks };
  const isSet =
    value.kind !== "unknown" || isNotNull(value) || value.identity?.reference !== undefined;
  return isSet ? { ...bool(true), ...marks } : unknown("bool", value.because, { ...marks });
}
