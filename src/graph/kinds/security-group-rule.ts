import { unknown } from "../../value/make.ts";
import { coversPort, directionOf, portsOf, protocolOf } from "../facts/group-rule.ts";
import { groupOfRule } from "../facts/groups.ts";
import { groupsOfRule, isSelf, prefixListsOf, rangesOfRule } from "../facts/sources.ts";
import type { Definition } from "../thing.ts";
import { entityOf, judged, NAMED } from "./shared.ts";

/**
 * The two generations of rules that are resources of their own, and the blocks inside of a group.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_security_group_ingress_rule
 */
export const securityGroupRule: Definition = {
  name: "SecurityGroupRule",
  doc: "What a security group lets in or out, inside the group or as a resource of its own.",
  terraform: [
    "aws_security_group_rule",
    "aws_vpc_security_group_ingress_rule",
    "aws_vpc_security_group_egress_rule",
  ],
  cloudformation: ["AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"],
  adopting: [],
  idPrefix: "sgr-",
  attributes: {
    group: { terraform: "security_group_id", cloudformation: "GroupId" },
    /** CloudFormation says it by type; blocks inside of a group answer in both languages. */
    direction: { terraform: "type", cloudformation: "type" },
    protocol: { terraform: "protocol", cloudformation: "IpProtocol" },
    ipProtocol: { terraform: "ip_protocol", cloudformation: "" },
    fromPort: { terraform: "from_port", cloudformation: "FromPort" },
    toPort: { terraform: "to_port", cloudformation: "ToPort" },
    ranges4: { terraform: "cidr_blocks", cloudformation: "" },
    ranges6: { terraform: "ipv6_cidr_blocks", cloudformation: "" },
    range4: { terraform: "cidr_ipv4", cloudformation: "CidrIp" },
    range6: { terraform: "cidr_ipv6", cloudformation: "CidrIpv6" },
    prefixLists: { terraform: "prefix_list_ids", cloudformation: "" },
    prefixList: { terraform: "prefix_list_id", cloudformation: "SourcePrefixListId" },
    toPrefixList: { terraform: "", cloudformation: "DestinationPrefixListId" },
    groups: { terraform: "security_groups", cloudformation: "" },
    sourceGroup: {
      terraform: "source_security_group_id",
      cloudformation: "SourceSecurityGroupId",
    },
    otherGroup: {
      terraform: "referenced_security_group_id",
      cloudformation: "DestinationSecurityGroupId",
    },
    self: { terraform: "self", cloudformation: "", byDefault: false },
  },
  satellites: {},
  properties: {
    ...NAMED,
    securityGroup: {
      type: "SecurityGroup",
      doc: "The group that it belongs to.",
      ask: (rule) => entityOf(groupOfRule(rule), rule),
    },
    direction: { type: "string", doc: '"ingress" or "egress".', ask: directionOf },
    protocol: {
      type: "string",
      doc: '"tcp", "udp", "icmp", another name or number, or "-1" for all protocols.',
      ask: protocolOf,
    },
    fromPort: {
      type: "int",
      doc: "The first port; 0 for all protocols.",
      ask: (rule) => portsOf(rule).from,
    },
    toPort: {
      type: "int",
      doc: "The last port, itself included; 65535 for all protocols.",
      ask: (rule) => portsOf(rule).to,
    },
    cidrs: {
      type: { list: "Cidr" },
      doc: "The ranges of addresses that it names, IPv4 and IPv6.",
      ask: rangesOfRule,
    },
    referencedGroups: {
      type: { list: "SecurityGroup" },
      doc: "The groups whose members it is about, other than its own.",
      ask: groupsOfRule,
    },
    self: {
      type: "bool",
      doc: "Whether it is about the members of its own group.",
      ask: isSelf,
    },
    prefixLists: {
      type: { list: "string" },
      doc: "The prefix lists that it names. Their ranges are not in the code.",
      ask: prefixListsOf,
    },
  },
  methods: {
    covers: {
      args: ["int"],
      returns: "bool",
      doc: "Whether it is about a TCP port.",
      call(rule, [port]) {
        if (port?.kind === "number") return judged(coversPort(rule, port.value), rule);
        if (port?.kind === "unknown") return unknown("bool", port.because);
        throw new Error("covers() needs a port");
      },
    },
  },
};
