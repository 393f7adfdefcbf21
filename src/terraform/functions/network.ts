import { lengthsOf, parseCidr } from "../../value/cidr.ts";
import { list, text, unknown } from "../../value/make.ts";
import type { Bounds, Value } from "../../value/value.ts";
import { type Failure, failure } from "../failure.ts";
import { type Address, formatAddress, type Network, networkOf } from "./address.ts";
import {
  type Call,
  define,
  type Parameter,
  type TerraformFunction,
  textOf,
  wholeOf,
} from "./define.ts";
import { keyOf, pureIdentity } from "./identity.ts";

const PREFIX: Parameter = { name: "prefix", type: "string" };
const NEWBITS: Parameter = { name: "newbits", type: "number" };

const WIDEST = 128;

const isNetwork = (result: Network | Failure): result is Network => !("kind" in result);

const cidrsubnet = define({
  parameters: [PREFIX, NEWBITS, { name: "netnum", type: "number" }],
  returns: "string",
  known: ([prefix, newbits, netnum]) => {
    const base = networkOf(textOf(prefix));
    if (!isNetwork(base)) return base;
    const [bits, number] = [wholeOf(newbits), wholeOf(netnum)];
    if (typeof bits !== "number") return bits;
    if (typeof number !== "number") return number;
    const subnet = subnetOf(base, bits, number);
    return isNetwork(subnet) ? text(printed(subnet)) : subnet;
  },
  partly: ([prefix, newbits, netnum], call) => {
    const lengths = prefixLengthOf(prefix);
    // Terraform takes negative numbers of bits, too.
    if (newbits?.kind !== "number") {
      return call.unknown("string", { prefixLength: { min: 0, max: WIDEST } });
    }
    const bits = wholeOf(newbits);
    if (typeof bits !== "number") return bits;
    if (lengths.min + bits > WIDEST) return failure("The network has no room for that many bits.");
    const number = netnum?.kind === "number" ? wholeOf(netnum) : undefined;
    if (number !== undefined && typeof number !== "number") return number;
    if (number !== undefined && bits >= 0 && number >= 2 ** bits) {
      return failure(`${bits} bits do not number as many networks as ${number}.`);
    }
    return call.unknown("string", {
      prefixLength: longer(lengths, bits),
      identity: oneOfSeveral(call, "cidrsubnet", [prefix, newbits], netnum),
    });
  },
});

/** The identity of the n-th of things that all differ; negative numbers count otherwise. */
function oneOfSeveral(
  call: Call,
  name: string,
  base: readonly (Value | undefined)[],
  n: Value | undefined,
) {
  const whole = base.flatMap((value) => value ?? []);
  const own = pureIdentity(call.name, n ? [...whole, n] : whole);
  const keys = whole.map(keyOf);
  if (!own || n?.kind !== "number" || n.value < 0 || keys.includes(undefined)) return own;
  return { ...own, among: `${name}(${keys.join(",")})`, item: String(n.value) };
}

const longer = ({ min, max }: Bounds, bits: number): Bounds => ({
  min: Math.max(0, min + bits),
  max: Math.min(WIDEST, max + bits),
});

/** The range of prefix lengths of a string that Terraform takes for a network. */
function prefixLengthOf(value: Value | undefined): Bounds {
  if (value?.kind === "unknown") return lengthsOf(value) ?? { min: 0, max: WIDEST };
  const cidr = value?.kind === "string" ? parseCidr(value.value) : undefined;
  return cidr ? { min: cidr.prefixLength, max: cidr.prefixLength } : { min: 0, max: WIDEST };
}

function subnetOf(base: Network, newbits: number, netnum: number): Network | Failure {
  const length = base.length + newbits;
  if (length > base.width || length < 0) {
    return failure(
      `A network with a prefix of ${base.length} bits has no room for ${newbits} more.`,
    );
  }
  // With fewer bits than the network has, Terraform does not look at the number.
  if (newbits >= 0 && netnum >= 2 ** newbits && netnum !== 0) {
    return failure(`${newbits} bits do not number as many networks as ${netnum}.`);
  }
  if (netnum < 0) return belowZero(base, length, netnum);
  const bits = BigInt(base.width - length);
  return { ...base, length, value: base.value | (BigInt(netnum) << bits) };
}

/** Terraform computes something of a negative number, and so do we: only the number remains. */
function belowZero(base: Network, length: number, netnum: number): Network {
  const value = BigInt(-netnum) << BigInt(base.width - length);
  return { ...base, length, value: value & ((1n << BigInt(base.width)) - 1n) };
}

const printed = (network: Network): string => `${formatAddress(network)}/${network.length}`;

const cidrsubnets = define({
  parameters: [PREFIX],
  rest: NEWBITS,
  returns: { list: "string" },
  known: ([prefix, ...newbits], call) => {
    const base = networkOf(textOf(prefix));
    if (!isNetwork(base)) return base;
    if (newbits.length > 10_000) return call.tooLarge({ list: "string" });
    const subnets: Value[] = [];
    let next = base.value;
    for (const value of newbits) {
      const bits = wholeOf(value);
      if (typeof bits !== "number") return bits;
      const subnet = nextSubnet(base, bits, next);
      if (!isNetwork(subnet)) return subnet;
      subnets.push(text(printed(subnet)));
      next = subnet.value + (1n << BigInt(subnet.width - subnet.length));
    }
    return list(subnets, "string");
  },
  partly: ([prefix, ...newbits], call) => {
    const lengths = prefixLengthOf(prefix);
    const subnets: Value[] = [];
    for (const [at, value] of newbits.entries()) {
      const bits = value.kind === "number" ? wholeOf(value) : undefined;
      if (bits !== undefined && typeof bits !== "number") return bits;
      if (bits !== undefined && (bits < 1 || bits > 32)) return outOfRange(bits);
      const all = pureIdentity(call.name, prefix ? [prefix, ...newbits] : newbits);
      subnets.push(
        call.unknown("string", {
          prefixLength:
            bits === undefined ? { min: lengths.min + 1, max: WIDEST } : longer(lengths, bits),
          identity: all && { key: `${all.key}[${at}]`, among: all.key, item: String(at) },
        }),
      );
    }
    return list(subnets, "string");
  },
});

const outOfRange = (bits: number): Failure =>
  failure(`A prefix must be extended by 1 to 32 bits, not by ${bits}.`);

function nextSubnet(base: Network, bits: number, from: bigint): Network | Failure {
  if (bits < 1 || bits > 32) return outOfRange(bits);
  const length = base.length + bits;
  if (length > base.width) return failure(`A prefix of ${length} bits is too long.`);
  const size = 1n << BigInt(base.width - length);
  const value = ((from + size - 1n) / size) * size;
  const end = base.value + (1n << BigInt(base.width - base.length));
  if (value + size > end) return failure(`There is no room left for a network of ${length} bits.`);
  return { ...base, length, value };
}

const cidrhost = define({
  parameters: [PREFIX, { name: "hostnum", type: "number" }],
  returns: "string",
  known: ([prefix, hostnum], call) => {
    const base = networkOf(textOf(prefix));
    if (!isNetwork(base)) return base;
    if (base.mapped) return mixed(call);
    const number = wholeOf(hostnum);
    if (typeof number !== "number") return number;
    const size = 1n << BigInt(base.width - base.length);
    const host = BigInt(number);
    if (host >= size || -host > size) {
      return failure(`A prefix of ${base.length} bits has no host numbered ${number}.`);
    }
    return text(formatAddress({ ...base, value: base.value + (host < 0n ? size + host : host) }));
  },
  partly: ([prefix, hostnum], call) =>
    call.unknown("string", { identity: oneOfSeveral(call, "cidrhost", [prefix], hostnum) }),
});

const cidrnetmask = define({
  parameters: [PREFIX],
  returns: "string",
  known: ([prefix], call) => {
    const base = networkOf(textOf(prefix));
    if (!isNetwork(base)) return base;
    if (base.mapped) return mixed(call);
    return base.width === 32
      ? text(netmask(base.length))
      : failure("An IPv6 network has no netmask.");
  },
  partly: ([prefix]) => {
    const { min, max } = prefixLengthOf(prefix);
    // IPv6 is refused, so that the length alone decides.
    return min === max && min <= 32 ? text(netmask(min)) : undefined;
  },
});

/** Terraform mixes up the two lengths of such an address. */
function mixed({ name, span }: Call): Value {
  return unknown(
    "string",
    {
      text: `\`${name}\` is not evaluated for an IPv4 network in IPv6 spelling.`,
      input: name,
      settledBy: "Write the network as IPv4.",
      span,
    },
    { notNull: true },
  );
}

function netmask(length: number): string {
  const address: Address = {
    width: 32,
    value: ((1n << BigInt(length)) - 1n) << BigInt(32 - length),
  };
  return formatAddress(address);
}

export const networkFunctions: Readonly<Record<string, TerraformFunction>> = {
  cidrhost,
  cidrnetmask,
  cidrsubnet,
  cidrsubnets,
};
