import { read } from "../attribute.ts";
import { admits } from "../facts/admits.ts";
import { balancersOf } from "../facts/balancers.ts";
import { egressOfGroup, ingressOf } from "../facts/directed.ts";
import { DEFAULT_GROUP } from "../facts/groups.ts";
import { vpcOf } from "../facts/vpc-of.ts";
import { liesInTarget } from "../target/byoc.ts";
import { groupNameOf, isServing, speaksOfClickHouse } from "../target/serving.ts";
import type { Definition } from "../thing.ts";
import { admitting } from "./admitting.ts";
import { entityOf, judged, NAMED, TAGGED } from "./shared.ts";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group */
export const securityGroup: Definition = {
  name: "SecurityGroup",
  doc: "What decides which traffic reaches the network interfaces it is attached to, and which may leave them.",
  terraform: ["aws_security_group", DEFAULT_GROUP],
  cloudformation: ["AWS::EC2::SecurityGroup"],
  adopting: [DEFAULT_GROUP],
  idPrefix: "sg-",
  attributes: {
    id: { terraform: "id", cloudformation: "" },
    vpc: { terraform: "vpc_id", cloudformation: "VpcId" },
    groupName: { terraform: "name", cloudformation: "GroupName" },
    namePrefix: { terraform: "name_prefix", cloudformation: "" },
    description: { terraform: "description", cloudformation: "GroupDescription" },
    ingress: { terraform: "ingress", cloudformation: "SecurityGroupIngress" },
    egress: { terraform: "egress", cloudformation: "SecurityGroupEgress" },
    tags: { terraform: "tags", cloudformation: "Tags" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {},
  properties: {
    ...NAMED,
    groupName: {
      type: "string",
      doc: "Its own name, or the beginning of it where only that is written.",
      ask: groupNameOf,
    },
    description: {
      type: "string",
      doc: "What it says of itself; null if nothing is written.",
      ask: (group) => read(group, "description", "string"),
    },
    vpc: {
      type: "Vpc",
      doc: "The VPC it lies in.",
      ask: (group) => entityOf(vpcOf(group), group),
    },
    ingress: {
      type: { list: "SecurityGroupRule" },
      doc: "Its rules for what comes in, in all spellings.",
      ask: ingressOf,
    },
    egress: {
      type: { list: "SecurityGroupRule" },
      doc: "Its rules for what goes out. Without any, nothing goes out of a group of Terraform, and everything out of one of CloudFormation.",
      ask: egressOfGroup,
    },
    loadBalancers: {
      type: { list: "LoadBalancer" },
      doc: "The load balancers that it is attached to.",
      ask: balancersOf,
    },
    byoc: {
      type: "bool",
      doc: "Whether it lies in the VPC of a target.",
      ask: (group) => judged(liesInTarget(group), group),
    },
    serving: {
      type: "bool",
      doc: 'Whether clients of ClickHouse pass it: `--client-security-group` names it, or it lies in the VPC of a target and is tagged `clickhouse-byoc = "true"` or attached to a network load balancer there.',
      ask: (group) => judged(isServing(group), group),
    },
    mentionsClickHouse: {
      type: "bool",
      doc: "Whether its name, its description or its `Name` tag speaks of ClickHouse.",
      ask: (group) => judged(speaksOfClickHouse(group), group),
    },
  },
  methods: {
    ...TAGGED,
    admits: admitting("Whether it lets all of a range in on a TCP port.", admits),
  },
};
