import type { Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import { together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { type Listed, resolve } from "../resolve.ts";
import type { Thing } from "../thing.ts";

/** The subnets that a load balancer is placed in, named by a list or by a block each. */
export const placedIn = remember((balancer: Thing): Listed => {
  const { network, root } = balancer;
  const inSubnet = (value: Value | undefined) => resolve(value, { network, root, kind: "Subnet" });
  const list = balancer.body && written(balancer, "subnets");
  const blocks = balancer.body && written(balancer, "mappings");
  const name = balancer.body?.language === "cloudformation" ? "SubnetId" : "subnet_id";
  const mapped = itemsOf(blocks).map((item) =>
    item.kind === "object" ? item.entries.get(name) : item,
  );
  const others = together([list, blocks].map((value) => whyNot(value)));
  return {
    edges: [...itemsOf(list), ...mapped].map(inSubnet),
    ...(others && { others }),
  };
});

/** What a list certainly holds. */
export const itemsOf = (value: Value | undefined): readonly Value[] => {
  if (value?.kind === "list") return value.items;
  return value?.kind === "unknown" ? (value.members ?? []) : [];
};

export const whyNot = (value: Value | undefined) =>
  value?.kind === "unknown" ? value.because : undefined;
