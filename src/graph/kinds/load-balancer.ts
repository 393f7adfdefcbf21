import { read } from "../attribute.ts";
import { admittedBy } from "../facts/admits.ts";
import { groupsOfBalancer, isInternal, subnetsOfBalancer } from "../facts/balancers.ts";
import { vpcOf } from "../facts/vpc-of.ts";
import { liesInTarget } from "../target/byoc.ts";
import type { Definition } from "../thing.ts";
import { admitting } from "./admitting.ts";
import { entityOf, judged, NAMED, TAGGED } from "./shared.ts";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb */
export const loadBalancer: Definition = {
  name: "LoadBalancer",
  doc: "A load balancer of the second generation: network, application or gateway.",
  terraform: ["aws_lb", "aws_alb"],
  cloudformation: ["AWS::ElasticLoadBalancingV2::LoadBalancer"],
  adopting: [],
  idPrefix: "arn:",
  attributes: {
    id: { terraform: "arn", cloudformation: "" },
    type: { terraform: "load_balancer_type", cloudformation: "Type", byDefault: "application" },
    internal: { terraform: "internal", cloudformation: "", byDefault: false },
    scheme: { terraform: "", cloudformation: "Scheme" },
    subnets: { terraform: "subnets", cloudformation: "Subnets" },
    mappings: { terraform: "subnet_mapping", cloudformation: "SubnetMappings" },
    groups: { terraform: "security_groups", cloudformation: "SecurityGroups" },
    tags: { terraform: "tags", cloudformation: "Tags" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {},
  properties: {
    ...NAMED,
    vpc: {
      type: "Vpc",
      doc: "The VPC that its subnets lie in.",
      ask: (balancer) => entityOf(vpcOf(balancer), balancer),
    },
    type: {
      type: "string",
      doc: '"application", which is the default, "network" or "gateway".',
      ask: (balancer) => read(balancer, "type", "string"),
    },
    internal: {
      type: "bool",
      doc: "Whether it has private addresses only. By default it faces the internet.",
      ask: isInternal,
    },
    subnets: {
      type: { list: "Subnet" },
      doc: "The subnets that it is placed in.",
      ask: subnetsOfBalancer,
    },
    securityGroups: {
      type: { list: "SecurityGroup" },
      doc: "The security groups attached to it. A network load balancer without any lets everything in.",
      ask: groupsOfBalancer,
    },
    byoc: {
      type: "bool",
      doc: "Whether it lies in the VPC of a target.",
      ask: (balancer) => judged(liesInTarget(balancer), balancer),
    },
  },
  methods: {
    ...TAGGED,
    admits: admitting(
      "Whether its security groups together let all of a range in on a TCP port.",
      admittedBy,
    ),
  },
};
