import { nullOf, text, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { factOf, leadingTo, unsure } from "../edge.ts";
import { regionInVpc, regionOfVpc } from "../facts/region.ts";
import { reason } from "../reasons.ts";
import { offeringOf } from "../regions.ts";
import { givenOf } from "../target/given.ts";
import { selectionOf } from "../target/subnets.ts";
import { choiceBehind } from "../target/targets.ts";
import { zonesOf } from "../target/zones.ts";
import type { Definition, Thing } from "../thing.ts";
import { judged, NAMED } from "./shared.ts";

/** Derived: no resource declares it. How it is found is told in `target/choose.ts`. */
export const target: Definition = {
  name: "Target",
  doc: "The environment that is meant for ClickHouse BYOC: a VPC and the subnets in it.",
  terraform: [],
  cloudformation: [],
  adopting: [],
  idPrefix: "",
  attributes: {},
  satellites: {},
  properties: {
    ...NAMED,
    vpc: { type: "Vpc", doc: "Its VPC.", ask: vpcOfTarget },
    region: { type: "string", doc: "The region of its VPC.", ask: regionOf },
    regionOffering: {
      type: "string",
      doc: 'What ClickHouse offers in its region: "public", "private" or "none". BYOC needs a public one.',
      ask: offering,
    },
    subnets: {
      type: { list: "Subnet" },
      doc: "The BYOC subnets: given, else tagged, else all private ones of the VPC.",
      ask: (target) => ({
        ...selectionOf(choiceBehind(target)).subnets,
        ...(target.origin && { origin: target.origin }),
      }),
    },
    assumed: {
      type: "bool",
      doc: "Whether the VPC was chosen only because it is the only one.",
      ask: (target) => judged(choiceBehind(target).assumed, target),
    },
    subnetsAssumed: {
      type: "bool",
      doc: "Whether the subnets were chosen only because they are private.",
      ask: (target) => judged(selectionOf(choiceBehind(target)).assumed, target),
    },
    zones: {
      type: { list: "string" },
      doc: "The different availability zones of its subnets.",
      ask: (target) => ({
        ...zonesOf(selectionOf(choiceBehind(target)).subnets),
        ...(target.origin && { origin: target.origin }),
      }),
    },
  },
  methods: {},
};

function vpcOfTarget(target: Thing) {
  const { vpc } = choiceBehind(target);
  if (vpc?.many) return factOf(leadingTo(vpc), target.origin);
  return vpc ?? factOf(unsure(unnamed(target)), target.origin);
}

const unnamed = (target: Thing) =>
  reason(
    "The code does not say which VPC the given subnets lie in.",
    target.address,
    "Pass the VPC to `--target` as well.",
    target.origin?.span,
  );

function regionOf(target: Thing): Value {
  const { vpc } = choiceBehind(target);
  if (vpc) return regionOfVpc(vpc);
  const [subnet] = givenOf(target.network).subnets;
  return subnet ? regionInVpc(subnet) : nullOf("string");
}

function offering(target: Thing): Value {
  const region = regionOf(target);
  const marks = region.origin && { origin: region.origin };
  if (region.kind === "string") return { ...text(offeringOf(region.value)), ...marks };
  const because = region.kind === "unknown" ? region.because : unnamed(target);
  return unknown("string", because, { notNull: true, ...marks });
}
