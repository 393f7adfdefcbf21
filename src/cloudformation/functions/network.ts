import { parseCidr } from "../../value/cidr.ts";
import { list, text, unknown } from "../../value/make.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { keyOf } from "../identity.ts";
import { keyInRoot } from "../stack.ts";
import { asText, type Call, type Intrinsic, notKnown, operands } from "./define.ts";

/**
 * `Fn::Cidr: [block, count, bits]`: so many blocks of 2^bits addresses, from the start of the block on.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html
 */
export const cidr: Intrinsic = (call) => {
  const [first, second, third] = operands(call, 2, 3) ?? [];
  if (!first || !second)
    return call.refuse("`Fn::Cidr` takes a network, a count and a number of bits.");
  const block = call.value(first);
  const count = wholeOf(call.value(second));
  const bits = third ? wholeOf(call.value(third)) : unknown("number", NO_BITS);
  const base = asText(block);
  if (base === undefined || count === undefined || bits === undefined) {
    return call.refuse("`Fn::Cidr` takes a network, a count and a number of bits.");
  }
  if (typeof count === "number" && (count < 1 || count > 256)) {
    return call.refuse("`Fn::Cidr` makes 1 to 256 networks.");
  }
  if (typeof base === "string" && typeof count === "number" && typeof bits === "number") {
    return blocks(call, base, count, bits);
  }
  return unknownBlocks(call, { block, base, count, bits });
};

const NO_BITS = {
  text: "AWS does not say how large the networks of `Fn::Cidr` are without its third argument.",
  input: "Fn::Cidr",
  settledBy: "Write the number of bits.",
};

function wholeOf(value: Value): number | Unknown | undefined {
  const written = asText(value);
  if (typeof written !== "string") return written;
  return /^\d{1,4}$/.test(written) ? Number(written) : undefined;
}

function blocks(call: Call, base: string, count: number, bits: number): Value {
  const network = parseCidr(base);
  if (!network) return call.refuse(`\`${base}\` is not a network in CIDR notation.`);
  const width = network.version === 4 ? 32 : 128;
  const room = width - network.prefixLength;
  if (bits > room || BigInt(count) << BigInt(bits) > 1n << BigInt(room)) {
    return call.refuse(`\`${base}\` has no room for ${count} networks of ${bits} bits.`);
  }
  const addresses = Array.from({ length: count }, (_, index) =>
    printed(network.first + (BigInt(index) << BigInt(bits)), network.version),
  );
  return list(
    addresses.map((address) => text(`${address}/${width - bits}`)),
    "string",
  );
}

interface Arguments {
  readonly block: Value;
  readonly base: string | Unknown;
  readonly count: number | Unknown;
  readonly bits: number | Unknown;
}

/** The length of each network is known whatever the block is: only IPv6 has more than 32 bits. */
function unknownBlocks(call: Call, { block, base, count, bits }: Arguments): Value {
  const network = typeof base === "string" ? parseCidr(base) : undefined;
  const args = [block, count, bits].filter((part): part is Value => typeof part === "object");
  const prefixLength = typeof bits === "number" ? lengthFor(bits, network?.version) : undefined;
  const blockKey = keyOf(block);
  const bitsKey = typeof bits === "number" ? String(bits) : keyOf(bits);
  const among =
    blockKey === undefined || bitsKey === undefined
      ? undefined
      : `${call.name}(${blockKey},${bitsKey})`;
  const each = notKnown("string", args, { prefixLength });
  if (typeof count !== "number") {
    const identity = among === undefined ? undefined : { key: among };
    return notKnown({ list: "string" }, args, { each, identity, distinct: true });
  }
  const items = Array.from({ length: count }, (_, index) =>
    among === undefined
      ? each
      : { ...each, identity: { key: `${among}[${index}]`, among, item: String(index) } },
  );
  return list(items, "string");
}

function lengthFor(bits: number, version: 4 | 6 | undefined) {
  const length = (version === 6 || bits > 32 ? 128 : 32) - bits;
  return length < 0 ? undefined : { min: length, max: length };
}

function printed(address: bigint, version: 4 | 6): string {
  if (version === 4) {
    return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join(".");
  }
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((address >> BigInt(112 - 16 * at)) & 0xffffn).toString(16),
  );
  return groups.join(":").replace(/(?:^|:)(?:0(?::|$)){2,}/, "::");
}

/**
 * `Fn::GetAZs: region`: zones whose names are different, begin with the name of the region and depend on
 * the account.
 */
export const getAzs: Intrinsic = (call) => {
  const { stack, argument } = call;
  const isNull = argument.kind === "scalar" && argument.value === null;
  // It is clear which region is meant, so that the zones are known all the same.
  if (isNull)
    call.refuse("`Fn::GetAZs` takes the name of a region, or an empty text: null is not allowed.");
  const isEmpty = isNull || (argument.kind === "scalar" && argument.value === "");
  const region = isEmpty ? stack.region : call.value(argument);
  if (region.kind !== "string" && region.kind !== "unknown") {
    return call.refuse("`Fn::GetAZs` takes the name of a region.");
  }
  const because = {
    text: "The zones of `Fn::GetAZs` depend on the account.",
    input: "Fn::GetAZs",
    settledBy: "Write the names of the zones, or take them as parameters.",
  };
  const key = keyOf(region);
  const rest = unknown("string", because, { notNull: true });
  return unknown({ list: "string" }, because, {
    notNull: true,
    distinct: true,
    identity: key === undefined ? undefined : { key: keyInRoot(stack, `GetAZs(${key})`) },
    each: unknown("string", because, {
      notNull: true,
      parts: region.kind === "string" ? [region.value, rest] : undefined,
    }),
  });
};
