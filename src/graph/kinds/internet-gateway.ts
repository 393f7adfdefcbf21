import { vpcOf } from "../facts/vpc-of.ts";
import type { Definition } from "../thing.ts";
import { entityOf, NAMED, TAGGED } from "./shared.ts";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/internet_gateway */
export const internetGateway: Definition = {
  name: "InternetGateway",
  doc: "What connects a VPC to the internet, in both directions.",
  terraform: ["aws_internet_gateway"],
  cloudformation: ["AWS::EC2::InternetGateway"],
  adopting: [],
  idPrefix: "igw-",
  attributes: {
    id: { terraform: "internet_gateway_id", cloudformation: "" },
    vpc: { terraform: "vpc_id", cloudformation: "" },
    tags: { terraform: "tags", cloudformation: "Tags" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {
    attachment: {
      terraform: ["aws_internet_gateway_attachment"],
      cloudformation: ["AWS::EC2::VPCGatewayAttachment"],
      attributes: {
        vpc: { terraform: "vpc_id", cloudformation: "VpcId" },
        internetGateway: { terraform: "internet_gateway_id", cloudformation: "InternetGatewayId" },
      },
    },
  },
  properties: {
    ...NAMED,
    vpc: {
      type: "Vpc",
      doc: "The VPC it is attached to; null if to none.",
      ask: (gateway) => entityOf(vpcOf(gateway), gateway),
    },
  },
  methods: TAGGED,
};
