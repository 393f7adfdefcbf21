import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addressesOf,
  capacityOf,
  contains,
  overlaps,
  parseCidr,
  prefixLengthOf,
  type Range,
  rangeContains,
  rangeOverlaps,
} from "../../src/value/cidr.ts";
import { text, unknown } from "../../src/value/make.ts";
import type { Bounds } from "../../src/value/value.ts";

const cidr = (written: string) => {
  const parsed = parseCidr(written);
  if (!parsed) throw new Error(`${written} is no network`);
  return parsed;
};

test.each([
  ["10.0.0.0/16", 4, 16],
  ["0.0.0.0/0", 4, 0],
  ["10.1.2.3/32", 4, 32],
  ["::/0", 6, 0],
  ["2001:db8::/56", 6, 56],
  ["::ffff:10.0.0.0/104", 6, 104],
])("%s is a network", (written, version, prefixLength) => {
  expect(parseCidr(written)).toMatchObject({ version, prefixLength });
});

test.each([
  "",
  "10.0.0.0",
  "10/8",
  "10.0/16",
  "10.0.0.0/33",
  "10.0.0.0/08",
  "10.0.0.0/-1",
  "010.0.0.0/8",
  "0x0a.0.0.0/8",
  "256.0.0.0/8",
  "2001:db8::/129",
  "fe80::1%eth0/64",
  " 10.0.0.0/8",
])("%j is none", (written) => {
  expect(parseCidr(written)).toBeUndefined();
});

test("bits behind the prefix are ignored", () => {
  expect(cidr("10.0.1.7/16")).toEqual(cidr("10.0.0.0/16"));
});

test.each([
  ["10.0.0.0/16", "10.0.4.0/23", true, true],
  ["10.0.4.0/23", "10.0.0.0/16", false, true],
  ["10.0.0.0/16", "10.1.0.0/16", false, false],
  ["0.0.0.0/0", "10.0.0.0/8", true, true],
  ["0.0.0.0/0", "::/0", false, false],
  ["2001:db8::/32", "2001:db8:1::/48", true, true],
])("%s and %s: contains %s, overlaps %s", (outer, inner, within, meet) => {
  expect([contains(cidr(outer), cidr(inner)), overlaps(cidr(outer), cidr(inner))]).toEqual([
    within,
    meet,
  ]);
});

const because = { text: "`var.x` has no value.", input: "var.x", settledBy: "Pass it." };
const open = (min: number, max: number, key?: string): Range => ({
  text: unknown("string", because, {
    prefixLength: { min, max },
    identity: key ? { key } : undefined,
  }),
  version: 4,
});
const known = (written: string): Range => ({ text: text(written) });

describe("a network that is not fully known", () => {
  test("has a length if only one is possible", () => {
    expect(prefixLengthOf(open(23, 23))).toMatchObject({ kind: "number", value: 23 });
    expect(prefixLengthOf(open(20, 24))).toMatchObject({ bounds: { min: 20, max: 24 } });
    expect(addressesOf(open(23, 23))).toMatchObject({ value: 512 });
    expect(addressesOf(open(22, 24))).toMatchObject({ bounds: { min: 256, max: 1024 } });
    expect(prefixLengthOf(known("ten"))).toMatchObject({ kind: "unknown" });
  });
  test("cannot hold a larger one, and holds itself", () => {
    expect(rangeContains(open(24, 28), known("10.0.0.0/23"))).toBe(false);
    expect(rangeContains(open(16, 24), known("10.0.0.0/23"))).toBe("unknown");
    expect(rangeContains(open(16, 16, "a"), open(16, 16, "a"))).toBe(true);
    expect(rangeContains(open(0, 0), open(16, 24))).toBe(true);
    expect(rangeOverlaps(open(16, 16), known("::/0"))).toBe(false);
    expect(rangeOverlaps(open(16, 16), known("10.0.0.0/8"))).toBe("unknown");
    expect(rangeOverlaps(known("0.0.0.0/0"), known("10.0.0.0/8"))).toBe(true);
  });
  test("has room for a number of blocks that lies in a range", () => {
    expect(capacityOf(open(20, 22), 23)).toEqual({ min: 2, max: 8 });
    expect(capacityOf(known("10.0.0.0/24"), 23)).toEqual({ min: 0, max: 0 });
  });
});

test("what is said of an unknown network holds for every network that it may be", () => {
  const length = fc.integer({ min: 0, max: 32 });
  const network = fc
    .tuple(fc.integer({ min: 0, max: 255 }), length)
    .map(([byte, bits]) => `${byte}.0.0.0/${bits}`);
  const around = (written: string, slack: number): Range => {
    const { prefixLength } = cidr(written);
    return open(Math.max(0, prefixLength - slack), Math.min(32, prefixLength + slack));
  };
  fc.assert(
    fc.property(network, network, fc.nat(4), fc.nat(32), (a, b, slack, block) => {
      const vague = around(a, slack);
      for (const ask of [rangeContains, rangeOverlaps]) {
        for (const [left, right] of [
          [vague, known(b)],
          [known(b), vague],
        ] as const) {
          const said = ask(left, right);
          const real = ask(left === vague ? known(a) : left, right === vague ? known(a) : right);
          if (said !== "unknown") expect(said).toBe(real);
        }
      }
      const fits = (bounds: Bounds, exact: Bounds) =>
        bounds.min <= exact.min && exact.max <= bounds.max;
      expect(fits(capacityOf(vague, block), capacityOf(known(a), block))).toBe(true);
    }),
  );
});
