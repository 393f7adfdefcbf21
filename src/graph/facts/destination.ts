import { parseCidr, type Range } from "../../value/cidr.ts";
import { text, unknown } from "../../value/make.ts";
import { same } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { absence, spelledIn, written } from "../attribute.ts";
import { certain, type Judgement, NO, undecided } from "../judgement.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";

/** Where a route leads to: what is written, and the version if it can only be one. */
export interface Destination {
  /** A network, or the id of a prefix list. */
  readonly text: Value;
  readonly version?: 4 | 6;
  readonly prefixList: boolean;
}

const FIELDS = ["destination4", "destination6", "prefixList"] as const;

export const destinationOf = remember((route: Thing): Destination => {
  const found = FIELDS.map((name) => ({ name, value: written(route, name) })).filter(
    ({ value }) => value !== undefined,
  );
  const settled = found.filter(({ value }) => value && value.kind !== "unknown");
  const [only] = settled.length === 1 ? settled : found;
  if (!only?.value) return { text: unwritten(route), prefixList: false };
  if (settled.length !== 1 && found.length > 1) {
    // Exactly one is set; which one is not known as long as each of them may be null.
    const because = together(
      found.map(({ value }) => (value?.kind === "unknown" ? value.because : undefined)),
    );
    const origin = only.value.origin;
    return {
      text: unknown("string", because ?? noDestination(route), { origin }),
      prefixList: false,
    };
  }
  return {
    text: only.value,
    prefixList: only.name === "prefixList",
    ...(only.name === "destination4" && { version: versionOf(only.value, 4) }),
    ...(only.name === "destination6" && { version: 6 as const }),
  };
});

/** Some write an IPv6 network where an IPv4 one belongs; what is written counts. */
const versionOf = (value: Value, otherwise: 4 | 6): 4 | 6 =>
  (value.kind === "string" && parseCidr(value.value)?.version) || otherwise;

function unwritten(route: Thing): Value {
  const origin = absence(route, "destination4");
  return unknown("string", noDestination(route), { ...(origin && { origin }) });
}

const noDestination = (route: Thing) =>
  reason(
    `\`${route.address}\` names no destination.`,
    route.address,
    `Write \`${spelledIn(route, "destination4")}\`.`,
    route.origin?.span,
  );

/** The destination as a network; what a prefix list holds may be any. */
export function rangeOfRoute(route: Thing): Range {
  const { text: value, version, prefixList } = destinationOf(route);
  if (prefixList) return { text: unknown("string", listed(route, value), { notNull: true }) };
  return { text: value, ...(version && { version }) };
}

/**
 * Whether a route leads to exactly this IPv4 network. What a prefix list holds is not in the code; that it
 * holds the halves of the internet is not considered.
 */
export function leadsTo(route: Thing, network: string): Judgement {
  const { text: value, version, prefixList } = destinationOf(route);
  if (version === 6) return NO;
  if (prefixList) return network.endsWith("/0") ? undecided(listed(route, value)) : NO;
  if (value.kind === "string") return certain(equals(value.value, network));
  if (value.kind !== "unknown" || same(value, text(network)) === false) return NO;
  return undecided(value.because);
}

function equals(written: string, network: string): boolean {
  const [a, b] = [parseCidr(written), parseCidr(network)];
  return (
    a !== undefined &&
    b !== undefined &&
    a.first === b.first &&
    a.prefixLength === b.prefixLength &&
    a.version === b.version
  );
}

function listed(route: Thing, list: Value) {
  const name = list.kind === "string" ? list.value : route.address;
  return reason(
    `The networks of prefix list \`${name}\` are not in the code.`,
    name,
    "Write the networks as routes of their own, or check the prefix list.",
    list.origin?.span,
  );
}
