import { judgeAll } from "../edge.ts";
import { endsOf, isOtherEndDeclared } from "../facts/peering.ts";
import { unless } from "../judgement.ts";
import { clientRangesOf, peerRangesOf } from "../target/clients.ts";
import { sidesOf } from "../target/sides.ts";
import type { Definition } from "../thing.ts";
import { entityOf, judged, NAMED, TAGGED } from "./shared.ts";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_peering_connection */
export const vpcPeering: Definition = {
  name: "VpcPeering",
  doc: "A peering connection between two VPCs. One that is requested outside the code is known by the routes that use it.",
  terraform: ["aws_vpc_peering_connection"],
  cloudformation: ["AWS::EC2::VPCPeeringConnection"],
  adopting: [],
  idPrefix: "pcx-",
  attributes: {
    id: { terraform: "id", cloudformation: "" },
    vpc: { terraform: "vpc_id", cloudformation: "VpcId" },
    peerVpc: { terraform: "peer_vpc_id", cloudformation: "PeerVpcId" },
    tags: { terraform: "tags", cloudformation: "Tags" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {
    accepter: {
      terraform: ["aws_vpc_peering_connection_accepter"],
      cloudformation: [], // CloudFormation accepts by `PeerRoleArn`.
      attributes: { connection: { terraform: "vpc_peering_connection_id", cloudformation: "" } },
    },
  },
  properties: {
    ...NAMED,
    requester: {
      type: "Vpc",
      doc: "The VPC that asks for it, the `vpc_id` of the connection.",
      ask: (peering) => entityOf(endsOf(peering).requester, peering),
    },
    accepter: {
      type: "Vpc",
      doc: "The VPC that accepts it, the `peer_vpc_id` of the connection.",
      ask: (peering) => entityOf(endsOf(peering).accepter, peering),
    },
    byoc: {
      type: "bool",
      doc: "Whether one of its ends is the VPC of a target.",
      ask: (peering) => judged(sidesOf(peering).touches, peering),
    },
    byocVpc: {
      type: "Vpc",
      doc: "The end that is the VPC of a target.",
      ask: (peering) => entityOf(sidesOf(peering).byoc, peering),
    },
    peerVpc: {
      type: "Vpc",
      doc: "The other end, where clients are.",
      ask: (peering) => entityOf(sidesOf(peering).peer, peering),
    },
    peerIsDeclared: {
      type: "bool",
      doc: "Whether the other end is declared in the code, so that its route tables can be judged.",
      ask: (peering) => {
        const { byoc } = sidesOf(peering);
        return judged(
          judgeAll(byoc, (vpc) => isOtherEndDeclared(peering, vpc), unless(byoc.because)),
          peering,
        );
      },
    },
    peerCidrs: {
      type: { list: "Cidr" },
      doc: "All ranges of the peer, IPv4 and IPv6: those of its VPC, or for a peer outside the code those of `--peer-cidr`.",
      ask: peerRangesOf,
    },
    clientCidrs: {
      type: { list: "Cidr" },
      doc: "The IPv4 ranges that clients connect from: those of `--peer-cidr` that lie in the peer, else all of the peer. Of a peer outside the code, the ranges that are routed to it and possibly others.",
      ask: clientRangesOf,
    },
  },
  methods: TAGGED,
};
