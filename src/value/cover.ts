import type { Cidr } from "./cidr.ts";

/** One of several networks that may lie in each other. */
export interface Layer {
  readonly network: Cidr;
  /** Whether an address that belongs to it, and to no smaller one, counts as covered. */
  readonly wanted: boolean;
}

/**
 * Whether every address of a network is covered: the smallest layer that holds it is a wanted one, as a
 * route table decides. Of equal layers a wanted one counts. Takes n log n steps, however large the networks.
 */
export function covers(layers: readonly Layer[], network: Cidr): boolean {
  const near = layers.filter(({ network: { version, first, last } }) => {
    return version === network.version && first <= network.last && network.first <= last;
  });
  const around = near.filter((layer) => layer.network.prefixLength <= network.prefixLength);
  const inside = near.filter((layer) => layer.network.prefixLength > network.prefixLength);
  const base = around.reduce(deeper, { ...NOTHING, last: network.last });
  return sweep(inside.toSorted(outerFirst), base, network.first);
}

/** What holds up to `last`: the length of the smallest layer of each sort, -1 for none. */
interface Level {
  readonly last: bigint;
  readonly wanted: number;
  readonly other: number;
}

const NOTHING = { wanted: -1, other: -1 };

const isCovered = ({ wanted, other }: Level) => wanted >= 0 && wanted >= other;

function deeper(level: Level, { network, wanted }: Layer): Level {
  const { prefixLength } = network;
  return wanted
    ? { ...level, wanted: Math.max(level.wanted, prefixLength) }
    : { ...level, other: Math.max(level.other, prefixLength) };
}

const outerFirst = (a: Layer, b: Layer) =>
  a.network.first === b.network.first
    ? a.network.prefixLength - b.network.prefixLength
    : a.network.first < b.network.first
      ? -1
      : 1;

/** Networks lie in each other or apart, so that those which are open at an address form a stack. */
function sweep(layers: readonly Layer[], base: Level, from: bigint): boolean {
  const open: Level[] = [base];
  let next = from;
  /** Closes the levels that end before an address; false if a part of one that no other held is bare. */
  const closeBefore = (address: bigint): boolean => {
    for (let top = open.at(-1); top && top.last < address; top = open.at(-1)) {
      if (next <= top.last && !isCovered(top)) return false;
      next = top.last + 1n;
      open.pop();
    }
    return true;
  };
  for (const layer of layers) {
    const { first, last } = layer.network;
    if (!closeBefore(first)) return false;
    const top = open.at(-1) ?? base;
    if (next < first && !isCovered(top)) return false;
    next = first;
    open.push({ ...deeper(top, layer), last });
  }
  return closeBefore(base.last + 1n);
}
