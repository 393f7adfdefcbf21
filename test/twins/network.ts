/**
 * A network and its roles before any language: what there is, and how each value comes about. Written by
 * `write-terraform.ts` and `write-cloudformation.ts`.
 */
export interface Network {
  readonly inputs: readonly Input[];
  /** Each may use those before it. */
  readonly conditions: readonly Condition[];
  readonly things: readonly Thing[];
  readonly region: string;
}

/** A variable or parameter. */
export interface Input {
  readonly name: string;
  readonly is: string;
  /** Whether the code has a default, which is then what it is. */
  readonly hasDefault: boolean;
  /** What else it could be, as far as the code limits that; empty if it does not. */
  readonly others: readonly string[];
}

export type Condition =
  | { readonly is: "equals"; readonly of: readonly [Value, Value] }
  | { readonly is: "and" | "or"; readonly of: readonly [Condition, Condition] }
  | { readonly is: "not"; readonly of: Condition }
  | { readonly is: "named"; readonly at: number };

export type Value =
  | { readonly literal: string | number | boolean }
  | { readonly input: string }
  /** One or the other, or nothing, as a condition says. */
  | { readonly when: number; readonly yes: Value | undefined; readonly no: Value | undefined }
  /** The row of a map that an input chooses. */
  | { readonly row: string; readonly of: Readonly<Record<string, string>> }
  | { readonly joined: readonly Value[] }
  | { readonly id: string }
  /** One of the zones of the region. */
  | { readonly zone: number }
  | { readonly region: true }
  /** Of a list some items may be missing. */
  | { readonly list: readonly Value[] }
  /** Single tags and all of them may be there only under a condition. */
  | { readonly tags: readonly Tag[]; readonly when?: number }
  /** Statements, as IAM has them. */
  | { readonly document: readonly Statement[] }
  /** Blocks of one kind, each with attributes. */
  | { readonly blocks: readonly Block[] };

export interface Block {
  readonly attributes: Attributes;
  readonly when?: number;
}

export interface Tag {
  readonly key: Value;
  readonly value: Value;
  readonly when?: number;
}

export interface Statement {
  readonly effect: Value;
  readonly action: Value;
  /** An account, in a trust policy. */
  readonly account?: Value;
  readonly resource?: Value;
  /** What `sts:ExternalId` must equal. */
  readonly externalId?: Value;
  readonly when?: number;
}

export type Attributes = Readonly<Record<string, Value | undefined>>;

export interface Thing {
  readonly kind: keyof typeof KINDS;
  readonly name: string;
  /** The conditions that must all hold. */
  readonly guards: readonly number[];
  readonly attributes: Attributes;
}

/** How both languages spell what a network is made of: type, then attributes. */
export const KINDS = {
  vpc: {
    terraform: "aws_vpc",
    cloudformation: "AWS::EC2::VPC",
    attributes: {
      cidr: ["cidr_block", "CidrBlock"],
      dnsSupport: ["enable_dns_support", "EnableDnsSupport"],
      dnsHostnames: ["enable_dns_hostnames", "EnableDnsHostnames"],
      tags: ["tags", "Tags"],
    },
  },
  range: {
    terraform: "aws_vpc_ipv4_cidr_block_association",
    cloudformation: "AWS::EC2::VPCCidrBlock",
    attributes: { vpc: ["vpc_id", "VpcId"], cidr: ["cidr_block", "CidrBlock"] },
  },
  internetGateway: {
    terraform: "aws_internet_gateway",
    cloudformation: "AWS::EC2::InternetGateway",
    attributes: { tags: ["tags", "Tags"] },
  },
  attachment: {
    terraform: "aws_internet_gateway_attachment",
    cloudformation: "AWS::EC2::VPCGatewayAttachment",
    attributes: {
      vpc: ["vpc_id", "VpcId"],
      gateway: ["internet_gateway_id", "InternetGatewayId"],
    },
  },
  subnet: {
    terraform: "aws_subnet",
    cloudformation: "AWS::EC2::Subnet",
    attributes: {
      vpc: ["vpc_id", "VpcId"],
      cidr: ["cidr_block", "CidrBlock"],
      zone: ["availability_zone", "AvailabilityZone"],
      mapsPublicIp: ["map_public_ip_on_launch", "MapPublicIpOnLaunch"],
      tags: ["tags", "Tags"],
    },
  },
  table: {
    terraform: "aws_route_table",
    cloudformation: "AWS::EC2::RouteTable",
    attributes: { vpc: ["vpc_id", "VpcId"], tags: ["tags", "Tags"] },
  },
  association: {
    terraform: "aws_route_table_association",
    cloudformation: "AWS::EC2::SubnetRouteTableAssociation",
    attributes: { subnet: ["subnet_id", "SubnetId"], table: ["route_table_id", "RouteTableId"] },
  },
  route: {
    terraform: "aws_route",
    cloudformation: "AWS::EC2::Route",
    attributes: {
      table: ["route_table_id", "RouteTableId"],
      destination: ["destination_cidr_block", "DestinationCidrBlock"],
      gateway: ["gateway_id", "GatewayId"],
      nat: ["nat_gateway_id", "NatGatewayId"],
      transit: ["transit_gateway_id", "TransitGatewayId"],
      peering: ["vpc_peering_connection_id", "VpcPeeringConnectionId"],
    },
  },
  nat: {
    terraform: "aws_nat_gateway",
    cloudformation: "AWS::EC2::NatGateway",
    attributes: {
      subnet: ["subnet_id", "SubnetId"],
      connectivity: ["connectivity_type", "ConnectivityType"],
      allocation: ["allocation_id", "AllocationId"],
    },
  },
  endpoint: {
    terraform: "aws_vpc_endpoint",
    cloudformation: "AWS::EC2::VPCEndpoint",
    attributes: {
      vpc: ["vpc_id", "VpcId"],
      service: ["service_name", "ServiceName"],
      type: ["vpc_endpoint_type", "VpcEndpointType"],
      tables: ["route_table_ids", "RouteTableIds"],
    },
  },
  peering: {
    terraform: "aws_vpc_peering_connection",
    cloudformation: "AWS::EC2::VPCPeeringConnection",
    attributes: { vpc: ["vpc_id", "VpcId"], peer: ["peer_vpc_id", "PeerVpcId"] },
  },
  group: {
    terraform: "aws_security_group",
    cloudformation: "AWS::EC2::SecurityGroup",
    attributes: {
      vpc: ["vpc_id", "VpcId"],
      name: ["name", "GroupName"],
      description: ["description", "GroupDescription"],
      ingress: ["ingress", "SecurityGroupIngress"],
      egress: ["egress", "SecurityGroupEgress"],
      tags: ["tags", "Tags"],
    },
  },
  ingress: {
    terraform: "aws_vpc_security_group_ingress_rule",
    cloudformation: "AWS::EC2::SecurityGroupIngress",
    attributes: {
      group: ["security_group_id", "GroupId"],
      protocol: ["ip_protocol", "IpProtocol"],
      from: ["from_port", "FromPort"],
      to: ["to_port", "ToPort"],
      cidr: ["cidr_ipv4", "CidrIp"],
      source: ["referenced_security_group_id", "SourceSecurityGroupId"],
    },
  },
  balancer: {
    terraform: "aws_lb",
    cloudformation: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    attributes: {
      type: ["load_balancer_type", "Type"],
      subnets: ["subnets", "Subnets"],
      groups: ["security_groups", "SecurityGroups"],
      tags: ["tags", "Tags"],
    },
  },
  role: {
    terraform: "aws_iam_role",
    cloudformation: "AWS::IAM::Role",
    attributes: {
      name: ["name", "RoleName"],
      path: ["path", "Path"],
      trust: ["assume_role_policy", "AssumeRolePolicyDocument"],
      managed: ["managed_policy_arns", "ManagedPolicyArns"],
      tags: ["tags", "Tags"],
    },
  },
  policy: {
    terraform: "aws_iam_role_policy",
    cloudformation: "AWS::IAM::Policy",
    attributes: {
      role: ["role", "Roles"],
      name: ["name", "PolicyName"],
      document: ["policy", "PolicyDocument"],
    },
  },
} as const;
