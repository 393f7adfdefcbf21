import { remember } from "./remember.ts";
import type { Network } from "./thing.ts";

/** Whether two roots certainly are in different regions, so that nothing of one is a part of the other. */
export function areApart(network: Network, a: string, b: string): boolean {
  const regions = regionsOf(network);
  const [one, other] = [regions.get(a), regions.get(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** The region of a root, if everything in it is in that one. */
const regionsOf = remember((network: Network): ReadonlyMap<string, string | undefined> => {
  const regions = new Map<string, string | undefined>();
  for (const { root, region } of network.declarations) {
    const own = region.kind === "string" ? region.value : undefined;
    regions.set(root, !regions.has(root) || regions.get(root) === own ? own : undefined);
  }
  return regions;
});
