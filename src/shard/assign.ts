/** One of `count` shards, counted from 1. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

/**
 * Which shard each root is judged in: the heaviest root goes to the lightest shard, and so on. Roots of one
 * weight go by their names, so that nothing but names and weights decides, on whatever machine.
 */
export function assignRoots(
  weights: ReadonlyMap<string, number>,
  count: number,
): ReadonlyMap<string, number> {
  const loads = Array.from({ length: count }, () => 0);
  const heaviestFirst = [...weights].sort(
    ([a, weight], [b, other]) => other - weight || (a < b ? -1 : a > b ? 1 : 0),
  );
  return new Map(
    heaviestFirst.map(([root, weight]) => {
      const lightest = loads.indexOf(Math.min(...loads));
      // A root without weight is spread as well as any other.
      loads[lightest] = (loads[lightest] ?? 0) + weight + 1;
      return [root, lightest + 1];
    }),
  );
}

/** Whether what is in a root is judged in a shard; what belongs to no root is judged in the first. */
export function judgedIn(
  { index, count }: Share,
  roots: readonly string[],
  declarations: readonly { readonly root: string }[],
): (root: string) => boolean {
  const weights = new Map(roots.map((root) => [root, 0]));
  for (const { root } of declarations) weights.set(root, (weights.get(root) ?? 0) + 1);
  const assigned = assignRoots(weights, count);
  return (root) => (assigned.get(root) ?? 1) === index;
}
