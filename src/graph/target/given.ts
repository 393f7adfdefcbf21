import { discover, everything } from "../discover.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";

/** What the user names as the target. */
export interface Given {
  readonly vpcs: readonly Thing[];
  readonly subnets: ReadonlySet<Thing>;
  /** Addresses that name nothing in the scanned code. */
  readonly unmatched: readonly string[];
}

/** The things that `--target` names, as `address` in any root or as `root:address`. */
export const givenOf = remember((network: Network): Given => {
  const addresses = network.options.target ?? [];
  if (addresses.length === 0) return { vpcs: [], subnets: new Set(), unmatched: [] };
  discover(network);
  const byName = new Map<string, Thing[]>();
  for (const thing of [...everything(network, "Vpc"), ...everything(network, "Subnet")]) {
    for (const name of [thing.address, `${thing.root}:${thing.address}`]) {
      const named = byName.get(name);
      if (named) named.push(thing);
      else byName.set(name, [thing]);
    }
  }
  for (const source of network.linked.keys()) {
    const [declared, thing] = [network.declaration(source), network.thing(source)];
    if (!declared || !thing) continue;
    for (const name of [declared.address, `${declared.root}:${declared.address}`])
      if (!byName.get(name)?.includes(thing))
        byName.set(name, [...(byName.get(name) ?? []), thing]);
  }
  const found = new Set(addresses.flatMap((address) => byName.get(address) ?? []));
  return {
    vpcs: [...found].filter(({ type }) => type === "Vpc"),
    subnets: new Set([...found].filter(({ type }) => type === "Subnet")),
    unmatched: addresses.filter((address) => !byName.has(address)),
  };
});
