import { rangeContains } from "../../value/cidr.ts";
import { text } from "../../value/make.ts";
import { or, type Truth } from "../../value/truth.ts";
import { cidrEntity, rangeOfEntity } from "../cidr-entity.ts";
import type { Edge } from "../edge.ts";
import type { Collection, Entity, Fact } from "../fact.ts";
import { otherEnd, peeringsOf } from "../facts/peering.ts";
import { rangesOf } from "../facts/ranges.ts";
import { alternatives, collectionOf } from "../members.ts";
import { reason } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";

/** The ranges that `--peer-cidr` names. */
export const givenRanges = remember((network: Network): readonly Entity[] =>
  (network.options.peerCidrs ?? []).map((cidr) =>
    cidrEntity({
      id: `--peer-cidr ${cidr}`,
      text: text(cidr),
      within: { address: "--peer-cidr", root: ".", many: false },
    }),
  ),
);

export const rangesAt = ({ candidates, because, elsewhere }: Edge): Collection =>
  alternatives(candidates.map(rangesOf), because, elsewhere);

/** Those of the given ranges that lie in a peer whose ranges are all in the code; undefined if none does. */
export function givenWithin(network: Network, ranges: Collection): Collection | undefined {
  const judged = givenRanges(network).map((member) => ({
    member,
    holds: isWithin(member, ranges),
  }));
  const certain = judged.filter(({ holds }) => holds === true).map(({ member }) => member);
  const vague = judged.filter(({ holds }) => holds === "unknown");
  if (certain.length + vague.length === 0) return undefined;
  const possible = vague.map(({ member }) => ({ member, because: WHOSE, many: false }));
  return collectionOf({ certain, possible, ...(certain.length === 0 && { open: WHOSE }) });
}

/** The given ranges of a peer that lives outside the code: those that are not of another peer. */
export function givenFor(peering: Thing, vpc: Thing): Collection | undefined {
  const { certain, possible } = peeringsOf(vpc);
  const others = [...certain, ...possible.map(({ member }) => member)]
    .filter((other) => other !== peering)
    .map((other) => rangesAt(otherEnd(other, vpc)));
  const closed = others.filter(({ open }) => !open);
  const mine = givenRanges(vpc.network).filter(
    (range) => !closed.some((ranges) => isWithin(range, ranges) === true),
  );
  if (mine.length === 0) return undefined;
  if (closed.length === others.length) return collectionOf({ certain: mine, possible: [] });
  const shared = mine.map((member) => ({ member, because: WHOSE, many: false }));
  return collectionOf({ certain: [], possible: shared, open: WHOSE });
}

const isWithin = (inner: Fact, { certain, possible }: Collection): Truth => {
  const contains = (outer: Fact): Truth => {
    const [wide, narrow] = [rangeOfEntity(outer), rangeOfEntity(inner)];
    return wide && narrow ? rangeContains(wide, narrow) : false;
  };
  const maybe = possible.some(({ fact }) => contains(fact) !== false) ? "unknown" : false;
  return certain.map(contains).reduce(or, maybe);
};

const WHOSE = reason(
  "The code does not say which peer each `--peer-cidr` belongs to.",
  "--peer-cidr",
  "Scan the code that declares the peers as well.",
);
