import { text, unknown } from "../../value/make.ts";
import { reasonsOf } from "../../value/reason.ts";
import { same } from "../../value/same.ts";
import type { StringValue, Unknown, Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import { certainOf } from "../edge.ts";
import { reason } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { inVpc } from "./contents.ts";
import { serviceOf } from "./service.ts";
import { vpcOf } from "./vpc-of.ts";
import { zoneOf } from "./zone.ts";

/**
 * The region of a VPC by the first of these that says so: the user, the provider, what lies in the VPC
 * for certain, its zones, its endpoints. Evidence that contradicts itself is none.
 */
export const regionOfVpc = remember((vpc: Thing): Value => {
  const region = regionApartFromServices(vpc);
  if (region.kind === "string") return region;
  const endpoints = inVpc(vpc, "VpcEndpoint").certain;
  return agreed(endpoints.map((endpoint) => serviceOf(endpoint).region)) ?? region;
});

/** What an endpoint's service is compared with: its own name is no evidence for itself. */
const regionApartFromServices = remember((vpc: Thing): Value => {
  const given = vpc.network.options.region;
  if (given !== undefined) return text(given);
  const declared = declaredRegion(vpc);
  if (declared?.kind === "string") return declared;
  const subnets = inVpc(vpc, "Subnet").certain;
  const endpoints = inVpc(vpc, "VpcEndpoint").certain;
  return (
    agreed([...subnets, ...endpoints].map(declaredRegion)) ??
    agreed(subnets.map((subnet) => regionOfZone(zoneOf(subnet)))) ??
    unsettled(vpc, declared)
  );
});

/** The region of something in a VPC: that of the VPC, else what its provider says. */
export const regionInVpc = remember((thing: Thing): Value => {
  const given = thing.network.options.region;
  if (given !== undefined) return text(given);
  const declared = declaredRegion(thing);
  if (declared?.kind === "string") return declared;
  const vpc = certainOf(vpcOf(thing));
  if (!vpc) return unsettled(thing, declared);
  return thing.type === "VpcEndpoint" ? regionApartFromServices(vpc) : regionOfVpc(vpc);
});

/**
 * The region whose service an endpoint connects to. An unknown that is the very region of the endpoint is
 * that region, however it became known.
 */
export const serviceRegionOf = remember((endpoint: Thing): Value => {
  const region = written(endpoint, "serviceRegion") ?? serviceOf(endpoint).region;
  const declared = declaredRegion(endpoint);
  if (region.kind !== "unknown" || !declared || same(region, declared) !== true) return region;
  const own = regionInVpc(endpoint);
  return region.origin ? { ...own, origin: region.origin } : own;
});

const declaredRegion = (thing: Thing): Value | undefined => thing.declaration?.region;

/** `us-west-2` of `us-west-2a` and of the local zone `us-west-2-lax-1a`; zone ids say no region. */
function regionOfZone(zone: Value): StringValue | undefined {
  const region = zone.kind === "string" ? ZONE.exec(zone.value)?.[1] : regionBefore(zone);
  return region ? { ...text(region), ...(zone.origin && { origin: zone.origin }) } : undefined;
}

/** The region in front of a letter that is not known, as in the zones of a region that is named. */
function regionBefore(zone: Value): string | undefined {
  const [region, rest, ...more] = (zone.kind === "unknown" && zone.parts) || [];
  const isZone = typeof rest === "object" && more.length === 0;
  return isZone && typeof region === "string" && REGION.test(region) ? region : undefined;
}

const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d+$/;

const ZONE = /^([a-z]{2}(?:-[a-z]+)+-\d+)(?:[a-z]|-[a-z0-9-]+)$/;

function agreed(values: readonly (Value | undefined)[]): Value | undefined {
  const known = values.filter((value) => value?.kind === "string");
  const [first] = known;
  return first && known.every((value) => value.value === first.value) ? first : undefined;
}

const hasProvider = ({ outside, declaration }: Thing): boolean =>
  !outside && declaration?.language !== "cloudformation";

/** Unknown, but still the region of its provider, so that it can be compared. */
function unsettled(thing: Thing, declared: Value | undefined): Unknown {
  const asked = declared?.kind === "unknown" ? reasonsOf(declared.because)[0] : undefined;
  const because = reason(
    asked?.text ?? `The code does not say in which region \`${thing.address}\` is.`,
    asked?.input ?? thing.address,
    hasProvider(thing)
      ? "Pass `--region`, or set `region` in the provider block."
      : "Pass `--region`.",
    asked?.span ?? thing.origin?.span,
  );
  const identity = declared?.kind === "unknown" ? declared.identity : undefined;
  return unknown("string", because, { notNull: true, identity, origin: declared?.origin });
}
