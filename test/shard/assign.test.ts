import fc from "fast-check";
import { expect, test } from "vitest";
import { assignRoots, judgedIn } from "../../src/shard/assign.ts";

const weights = fc
  .dictionary(fc.string({ maxLength: 8 }), fc.nat(1000), { noNullPrototype: true })
  .map((each) => new Map(Object.entries(each)));
const counts = fc.integer({ min: 1, max: 9 });

test("every root is judged in exactly one of the shards", () => {
  fc.assert(
    fc.property(weights, counts, (roots, count) => {
      const assigned = assignRoots(roots, count);
      expect([...assigned.keys()].sort()).toEqual([...roots.keys()].sort());
      for (const index of assigned.values()) {
        expect(index).toBeGreaterThanOrEqual(1);
        expect(index).toBeLessThanOrEqual(count);
      }
    }),
  );
});

test("the order in which roots are found does not matter", () => {
  fc.assert(
    fc.property(weights, counts, (roots, count) => {
      const reversed = new Map([...roots].toReversed());
      expect(new Map(assignRoots(reversed, count))).toEqual(new Map(assignRoots(roots, count)));
    }),
  );
});

test("no shard has more than the heaviest root above another", () => {
  fc.assert(
    fc.property(weights, counts, (roots, count) => {
      const loads = Array.from({ length: count }, () => 0);
      for (const [root, index] of assignRoots(roots, count)) {
        loads[index - 1] = (loads[index - 1] ?? 0) + (roots.get(root) ?? 0) + 1;
      }
      const heaviest = Math.max(0, ...roots.values()) + 1;
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(heaviest);
    }),
  );
});

test("what belongs to no root is judged in the first shard, and nowhere else", () => {
  const isIn = (index: number) => judgedIn({ index, count: 3 }, ["a", "b"], [{ root: "a" }])("--");
  expect([isIn(1), isIn(2), isIn(3)]).toEqual([true, false, false]);
});

test("a root weighs as much as it declares", () => {
  const declarations = [..."aaabbc"].map((root) => ({ root }));
  const inShard = (index: number) =>
    [..."abc"].filter(judgedIn({ index, count: 2 }, [..."abc"], declarations));
  expect([inShard(1), inShard(2)]).toEqual([["a"], ["b", "c"]]);
});
