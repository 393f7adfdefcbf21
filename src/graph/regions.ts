/** Whether ClickHouse Cloud is offered in an AWS region: to everyone, to single customers, or not at all. */
export type RegionOffering = "public" | "private" | "none";

export function offeringOf(region: string): RegionOffering {
  if (PUBLIC.has(region)) return "public";
  return PRIVATE.has(region) ? "private" : "none";
}

/**
 * As listed by ClickHouse, read on 2026-11-20; BYOC is offered in the public ones. Source:
 * docs/products/cloud/reference/supported-regions.mdx in ClickHouse/ClickHouse, commit 069cf117.
 */
const PUBLIC: ReadonlySet<string> = new Set([
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-west-1",
  "eu-west-2",
  "il-central-1",
  "me-central-1",
  "us-east-1",
  "us-east-2",
  "us-west-2",
]);

const PRIVATE: ReadonlySet<string> = new Set([
  "af-south-1",
  "ap-east-1",
  "ap-east-2",
  "ap-southeast-3",
  "ap-southeast-5",
  "eu-north-1",
  "mx-central-1",
  "sa-east-1",
]);
