import { intrinsicOf } from "./intrinsic.ts";
import { member, type Node, nameOf } from "./node.ts";

/**
 * True if the code behind a custom resource is the CDK's own and makes nothing: it empties the default security
 * group of a VPC, by a flag that new apps have. The CDK gives its function the same name in every stack. Source:
 * https://github.com/aws/aws-cdk/blob/main/packages/@aws-cdk/custom-resource-handlers/lib/aws-ec2/restrict-default-security-group-handler/index.ts
 */
export function isMakingNothing(type: string, resource: Node): boolean {
  if (type !== "Custom::VpcRestrictDefaultSG") return false;
  const token = member(member(resource, "Properties"), "ServiceToken");
  const call = token && intrinsicOf(token);
  if (call?.name !== "Fn::GetAtt" || call.argument.kind !== "sequence") return false;
  return (nameOf(call.argument.items[0]) ?? "").startsWith(HANDLER);
}

const HANDLER = "CustomVpcRestrictDefaultSGCustomResourceProviderHandler";
