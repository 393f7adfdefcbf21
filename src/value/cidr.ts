import ipaddr from "ipaddr.js";
import { number, unknown } from "./make.ts";
import type { Because, Reason } from "./reason.ts";
import { becauseOf } from "./reason.ts";
import { same } from "./same.ts";
import type { Truth } from "./truth.ts";
import type { Bounds, NumberValue, Unknown, Value } from "./value.ts";

/** A network in CIDR notation: the addresses from `first` to `last`, both included. */
export interface Cidr {
  readonly version: 4 | 6;
  readonly prefixLength: number;
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * Reads `10.0.0.0/16` or `2001:db8::/32`. Bits behind the prefix are ignored, as Terraform does. Undefined
 * for anything that is not written in full, such as `10/8`, octal digits or a zone index.
 */
export function parseCidr(text: string): Cidr | undefined {
  const parts = CIDR.exec(text);
  const [, address = "", digits = ""] = parts ?? [];
  const bytes = bytesOf(address);
  const prefixLength = Number(digits);
  if (!parts || !bytes || prefixLength > bytes.length * 8) return undefined;
  const bits = BigInt(bytes.length * 8 - prefixLength);
  const value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const first = (value >> bits) << bits;
  const version = bytes.length === 4 ? 4 : 6;
  return { version, prefixLength, first, last: first + (1n << bits) - 1n };
}

const CIDR = /^([0-9A-Fa-f:.]+)\/(0|[1-9]\d{0,2})$/;

function bytesOf(address: string): readonly number[] | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).toByteArray();
  return address.includes(":") && ipaddr.IPv6.isValid(address)
    ? ipaddr.IPv6.parse(address).toByteArray()
    : undefined;
}

/** True if every address of `inner` is one of `outer`. Networks of different versions never meet. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  return outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
}

export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.version === b.version && a.first <= b.last && b.first <= a.last;
}

/** A network that the code may not fully decide, with the version when that is known all the same. */
export interface Range {
  readonly text: Value;
  readonly version?: 4 | 6;
  /** Whom Amazon hands it out to from its own addresses: what two receivers get never overlaps. */
  readonly receiver?: string;
}

/** The same question about networks whose text may be unknown. */
export function rangeContains(outer: Range, inner: Range): Truth {
  if (versionsDiffer(outer, inner) || receiversDiffer(outer, inner)) return false;
  const [a, b] = [networkOf(outer), networkOf(inner)];
  if (a && b) return contains(a, b);
  if (same(outer.text, inner.text) === true) return true;
  const [wide, narrow] = [boundsOfRange(outer), boundsOfRange(inner)];
  if (wide.min > narrow.max) return false;
  // Everything lies in the network that has no prefix.
  return wide.max === 0 && outer.version !== undefined && outer.version === inner.version
    ? true
    : "unknown";
}

export function rangeOverlaps(a: Range, b: Range): Truth {
  if (versionsDiffer(a, b) || receiversDiffer(a, b)) return false;
  const [left, right] = [networkOf(a), networkOf(b)];
  if (left && right) return overlaps(left, right);
  return rangeContains(a, b) === true || rangeContains(b, a) === true ? true : "unknown";
}

/** The network if its text is known and is one. Read once, since many are compared with many. */
export function networkOf({ text }: Range): Cidr | undefined {
  if (text.kind !== "string") return undefined;
  const known = networks.get(text);
  if (known || networks.has(text)) return known;
  const network = parseCidr(text.value);
  networks.set(text, network);
  return network;
}

const networks = new WeakMap<Value, Cidr | undefined>();

const receiversDiffer = ({ receiver: one }: Range, { receiver: other }: Range): boolean =>
  one !== undefined && other !== undefined && one !== other;

function versionsDiffer(a: Range, b: Range): boolean {
  const [left, right] = [a.version ?? networkOf(a)?.version, b.version ?? networkOf(b)?.version];
  return left !== undefined && right !== undefined && left !== right;
}

/** The range in which the prefix length lies; all of it when nothing is known. */
export function boundsOfRange({ text, version }: Range): Bounds {
  const most = version === 4 ? 32 : 128;
  if (text.kind === "unknown") return lengthsOf(text) ?? { min: 0, max: most };
  const known = networkOf({ text });
  return known ? { min: known.prefixLength, max: known.prefixLength } : { min: 0, max: most };
}

/** The prefix lengths that a text may have if it is a network: `10.${var.n}.0.0/16` has 16 bits, whatever n is. */
export function lengthsOf({ prefixLength, parts }: Unknown): Bounds | undefined {
  if (prefixLength) return prefixLength;
  const last = parts?.at(-1);
  const digits = typeof last === "string" ? /\/(\d{1,3})$/.exec(last)?.[1] : undefined;
  const length = Number(digits);
  return length <= 128 ? { min: length, max: length } : undefined;
}

/** The prefix length as a number, known even of an unknown network if only one length is possible. */
export function prefixLengthOf(range: Range): NumberValue | Unknown {
  const { text } = range;
  const origin = text.origin && { origin: text.origin };
  const bounds = boundsOfRange(range);
  if (bounds.min === bounds.max) return { ...number(bounds.min), ...origin };
  return unknown("number", whyUnknown(text), { ...origin, notNull: true, bounds });
}

/** How many addresses an IPv4 network has: 512 for a /23. */
export function addressesOf(range: Range): NumberValue | Unknown {
  const origin = range.text.origin && { origin: range.text.origin };
  const { min, max } = boundsOfRange({ ...range, version: 4 });
  const bounds = { min: 2 ** (32 - max), max: 2 ** (32 - min) };
  if (min === max) return { ...number(bounds.min), ...origin };
  return unknown("number", whyUnknown(range.text), { ...origin, notNull: true, bounds });
}

/** How many disjoint blocks of the prefix length fit into an IPv4 network. */
export function capacityOf(range: Range, prefixLength: number): Bounds {
  const { min, max } = boundsOfRange({ ...range, version: 4 });
  const blocks = (outer: number) => (outer <= prefixLength ? 2 ** (prefixLength - outer) : 0);
  return { min: blocks(max), max: blocks(min) };
}

/** Why nothing more is known of a network. */
export function whyUnknown(text: Value): Because {
  if (text.kind === "unknown") return text.because;
  const input = text.kind === "string" ? text.value : text.kind;
  const reason: Reason = {
    text: `\`${input}\` is not a network in CIDR notation.`,
    input,
    settledBy: "Write it as `10.0.0.0/16`.",
    ...(text.origin && { span: text.origin.span }),
  };
  return becauseOf([reason]);
}
