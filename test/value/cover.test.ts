import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCidr } from "../../src/value/cidr.ts";
import { covers, type Layer } from "../../src/value/cover.ts";

const network = (text: string) => {
  const parsed = parseCidr(text);
  if (!parsed) throw new Error(`${text} is no network`);
  return parsed;
};

/** `10.0.0.0/8` for a wanted layer, `!10.0.0.0/8` for another one. */
const layers = (texts: readonly string[]): readonly Layer[] =>
  texts.map((text) => ({ network: network(text.replace("!", "")), wanted: !text.startsWith("!") }));

test.each([
  ["10.1.0.0/16", [], false],
  ["10.1.0.0/16", ["10.1.0.0/16"], true],
  ["10.1.0.0/16", ["0.0.0.0/0"], true],
  ["10.1.0.0/16", ["10.1.0.0/17"], false],
  ["10.1.0.0/16", ["10.1.128.0/17", "10.1.0.0/17"], true],
  ["10.1.0.0/16", ["10.1.0.0/17", "10.1.128.0/18", "10.1.192.0/19"], false],
  ["10.1.0.0/16", ["10.0.0.0/8", "!10.1.32.0/20"], false],
  ["10.1.0.0/16", ["10.1.0.0/16", "!10.0.0.0/8", "!0.0.0.0/0"], true],
  ["10.1.0.0/16", ["!10.1.0.0/16", "10.1.0.0/17", "10.1.128.0/17"], true],
  ["10.1.0.0/16", ["10.1.0.0/16", "!10.1.32.0/20", "10.1.32.0/21", "10.1.40.0/21"], true],
  ["10.1.0.0/16", ["10.1.0.0/16", "!10.1.0.0/16"], true],
  ["10.1.0.0/16", ["::/0"], false],
  ["2001:db8::/32", ["2001:db8::/33", "2001:db8:8000::/33"], true],
  ["0.0.0.0/0", ["0.0.0.0/1", "128.0.0.0/1"], true],
])("%s under %j is covered: %s", (range, texts, expected) => {
  expect(covers(layers(texts), network(range))).toBe(expected);
});

/** Networks of 16 addresses, so that every one of them can be looked at. */
const small = fc
  .integer({ min: 28, max: 32 })
  .chain((length) =>
    fc.nat(2 ** (length - 28) - 1).map((at) => `10.0.0.${at * 2 ** (32 - length)}/${length}`),
  );

test("decides as looking at every single address does", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(small, fc.boolean())), small, (drawn, text) => {
      const found = drawn.map(([each, wanted]) => ({ network: network(each), wanted }));
      const range = network(text);
      const addresses = Array.from({ length: 16 }, (_, at) => BigInt(0x0a000000 + at));
      const isCovered = (address: bigint) => {
        const holding = found.filter(
          ({ network: { first, last } }) => first <= address && address <= last,
        );
        const longest = Math.max(...holding.map((layer) => layer.network.prefixLength));
        return holding.some((each) => each.wanted && each.network.prefixLength === longest);
      };
      const inside = addresses.filter((each) => range.first <= each && each <= range.last);
      expect(covers(found, range)).toBe(inside.every(isCovered));
    }),
  );
});

test("is told of large networks, and of many", () => {
  const many = Array.from({ length: 65_536 }, (_, at) => `10.${at >> 8}.${at & 255}.0/24`);
  expect(covers(layers(many), network("10.0.0.0/8"))).toBe(true);
  expect(covers(layers(many.slice(1)), network("10.0.0.0/8"))).toBe(false);
});
