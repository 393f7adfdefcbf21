import { parseCidr } from "../../value/cidr.ts";
import { type Failure, failure } from "../failure.ts";

export interface Address {
  /** 32 or 128 bits. */
  readonly width: number;
  readonly value: bigint;
}

/** `value` is the first address, `length` that of the prefix. */
export interface Network extends Address {
  readonly length: number;
  /** True for an IPv4 network that was spelled as IPv6. */
  readonly mapped: boolean;
}

/**
 * A network as Go reads it: leading zeros are decimal, bits behind the prefix are dropped, and IPv4
 * addresses in IPv6 spelling are IPv4.
 */
export function networkOf(text: string): Network | Failure {
  const cidr = parseCidr(embedded(text.replace(/(^|[.:/])0+(?=\d+[./]|\d+$)/g, "$1")));
  if (!cidr) return failure(`${JSON.stringify(text)} is not a network in CIDR notation.`);
  const width = cidr.version === 4 ? 32 : 128;
  const mapped = width === 128 && cidr.prefixLength >= 96 && cidr.first >> 32n === 0xffffn;
  return mapped
    ? { width: 32, length: cidr.prefixLength - 96, value: cidr.first & 0xffffffffn, mapped }
    : { width, length: cidr.prefixLength, value: cidr.first, mapped };
}

/** An IPv4 address at the end of an IPv6 one in the spelling of the others: `::1.2.3.4` is `::102:304`. */
function embedded(text: string): string {
  return text.replace(/:(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?=\/)/, (whole, ...groups) => {
    const bytes = groups.slice(0, 4).map(Number);
    if (bytes.some((byte) => byte > 255)) return whole;
    const [a = 0, b = 0, c = 0, d = 0] = bytes;
    return `:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
}

/** As Go prints it: the first of the longest runs of at least two zero groups becomes `::`. */
export function formatAddress({ width, value }: Address): string {
  if (width === 32) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join(".");
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((value >> BigInt(112 - 16 * at)) & 0xffffn).toString(16),
  );
  const { start, length } = longestZeros(groups);
  if (length < 2) return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + length).join(":")}`;
}

function longestZeros(groups: readonly string[]): {
  readonly start: number;
  readonly length: number;
} {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === "0") length++;
    if (length > best.length) best = { start, length };
  }
  return best;
}
