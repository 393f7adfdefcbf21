import { type Entry, member, nameOf } from "./node.ts";

/** The path of the construct behind a logical id of the template at a path; undefined if nothing tells. */
export type Constructs = (template: string, id: string) => string | undefined;

/**
 * The construct of the CDK that became a resource: `MyStack/Vpc/PrivateSubnet1/Subnet`. It is noted at the
 * resource, or in the metadata of the assembly. Ends that the CDK itself leaves out of names are left out.
 */
export function constructOf(
  { key, value }: Entry,
  template: string,
  constructs: Constructs | undefined,
): string | undefined {
  const noted = nameOf(member(member(value, "Metadata"), "aws:cdk:path"));
  return (noted ?? constructs?.(template, key))?.replace(/\/(?:Resource|Default)$/, "");
}
