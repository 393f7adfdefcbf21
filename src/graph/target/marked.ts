import { isPublic } from "../facts/public.ts";
import { isMarked } from "../facts/tags.ts";
import { both, either, type Judgement, negated, YES } from "../judgement.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { givenOf } from "./given.ts";

/** The tag that ClickHouse asks for on the VPC and on its subnets. */
export const BYOC_TAG = "clickhouse-byoc";
const INTERNAL_TAG = "kubernetes.io/role/internal-elb";
const EXTERNAL_TAG = "kubernetes.io/role/elb";

/**
 * Whether a subnet is meant for ClickHouse: given, or tagged so. A public one that is tagged for public
 * load balancers is theirs, whatever other tags it has.
 */
export const isMeant = remember((subnet: Thing): Judgement => {
  if (givenOf(subnet.network).subnets.has(subnet)) return YES;
  const tagged = either([isMarked(subnet, BYOC_TAG), isMarked(subnet, INTERNAL_TAG)]);
  if (tagged.truth === false) return tagged;
  const external = isMarked(subnet, EXTERNAL_TAG);
  return both([
    tagged,
    negated(external.truth === false ? external : both([external, isPublic(subnet)])),
  ]);
});
