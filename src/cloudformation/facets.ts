import type { Late } from "./late.ts";

/**
 * What `Ref` and the attributes of resources are, where they are more than an attribute of that name.
 * Source: the "Return values" of each type in
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 */
export interface Facets {
  /** What `Ref` is; `id` if nothing else is said. */
  readonly ref?: "name" | "arn" | "url" | "public_ip";
  /** The attribute that is the id. */
  readonly id?: string;
  /** Attributes that are as they are written in the properties. */
  readonly written?: readonly string[];
}

export const FACETS: Readonly<Record<string, Facets>> = {
  "AWS::EC2::CarrierGateway": { id: "CarrierGatewayId" },
  "AWS::EC2::EIP": { ref: "public_ip" },
  "AWS::EC2::EgressOnlyInternetGateway": { id: "Id" },
  "AWS::EC2::InternetGateway": { id: "InternetGatewayId" },
  "AWS::EC2::NatGateway": { id: "NatGatewayId" },
  "AWS::EC2::NetworkAcl": { id: "Id" },
  "AWS::EC2::RouteTable": { id: "RouteTableId" },
  "AWS::EC2::SecurityGroup": { id: "GroupId", written: ["VpcId"] },
  "AWS::EC2::Subnet": { id: "SubnetId", written: ["AvailabilityZone", "CidrBlock", "VpcId"] },
  "AWS::EC2::TransitGateway": { id: "Id" },
  "AWS::EC2::TransitGatewayAttachment": { id: "Id" },
  "AWS::EC2::TransitGatewayVpcAttachment": { id: "Id" },
  "AWS::EC2::VPC": { id: "VpcId", written: ["CidrBlock"] },
  "AWS::EC2::VPCEndpoint": { id: "Id" },
  "AWS::EC2::VPCPeeringConnection": { id: "Id" },
  "AWS::EC2::VPNGateway": { id: "VPNGatewayId" },
  "AWS::EKS::Cluster": { ref: "name" },
  "AWS::ElasticLoadBalancingV2::Listener": { ref: "arn", id: "ListenerArn" },
  "AWS::ElasticLoadBalancingV2::LoadBalancer": { ref: "arn", id: "LoadBalancerArn" },
  "AWS::ElasticLoadBalancingV2::TargetGroup": { ref: "arn", id: "TargetGroupArn" },
  "AWS::IAM::InstanceProfile": { ref: "name" },
  "AWS::IAM::ManagedPolicy": { ref: "arn", id: "PolicyArn" },
  "AWS::IAM::Role": { ref: "name" },
  "AWS::IAM::User": { ref: "name" },
  "AWS::S3::Bucket": { ref: "name" },
  "AWS::SNS::Topic": { ref: "arn", id: "TopicArn" },
  "AWS::SQS::Queue": { ref: "url" },
};

const facetsOf = (type: string): Facets | undefined =>
  Object.hasOwn(FACETS, type) ? FACETS[type] : undefined;

/** What the table of all types says of one that is not here; it is large, and only read for types that it may have. */
const refShape = (type: string, late: Late) =>
  /^AWS::(?!CloudFormation::|Serverless::)/.test(type) ? late.types?.().refShape(type) : undefined;

/** What `Ref` of a resource is. */
export function refFacet(type: string, late: Late): string {
  const known = facetsOf(type);
  return known ? (known.ref ?? "id") : (refShape(type, late)?.facet ?? "id");
}

/** The name by which the graph knows an attribute: `id` and `arn` in every language. */
export function facetOf(type: string, attribute: string, late: Late): string {
  if (attribute === "Arn") return "arn";
  const known = facetsOf(type);
  const id = known ? known.id : refShape(type, late)?.attribute;
  return attribute === id ? refFacet(type, late) : attribute;
}

/**
 * True if no other resource has the same `id` or `arn`. What a custom resource calls its id may be the id of something that
 * exists, and several records have the name that `Ref` of them is.
 */
export function isUnique(type: string, facet: string, late: Late): boolean {
  if (!/^AWS::(?!CloudFormation::)/.test(type)) return false;
  return facet === "arn" || facetsOf(type) !== undefined || refShape(type, late)?.facet === facet;
}

/** True if an attribute is the property of that name, as it is written. */
export const isWritten = (type: string, attribute: string): boolean =>
  facetsOf(type)?.written?.includes(attribute) === true;
