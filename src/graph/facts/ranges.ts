import { capacityOf, whyUnknown } from "../../value/cidr.ts";
import { nullOf, number, unknown } from "../../value/make.ts";
import type { Because } from "../../value/reason.ts";
import { isNotNull } from "../../value/same.ts";
import type { Bounds, Value } from "../../value/value.ts";
import { absence, converted, read, spelledIn, written } from "../attribute.ts";
import { cidrEntity, rangeOfEntity } from "../cidr-entity.ts";
import type { Collection, Entity } from "../fact.ts";
import { collectionOf, indexed, type Link, type Possibly } from "../members.ts";
import { openingOf } from "../missing-module.ts";
import { doubtOf, reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { resolve } from "../resolve.ts";
import type { Network, Piece, Thing } from "../thing.ts";

/** All ranges of a VPC, IPv4 and IPv6: its own and those associated with it. */
export const rangesOf = remember((vpc: Thing): Collection => {
  const own = ownRanges(vpc);
  const more = associated(vpc.network)(vpc);
  const opening = together([more.open, openingOf(vpc)]);
  const origin = own.certain[0]?.origin ?? (vpc.body ? absence(vpc, "cidr4") : vpc.origin);
  return collectionOf(
    { certain: [...own.certain, ...more.certain], possible: [...own.possible, ...more.possible] },
    opening,
    origin,
  );
});

/** The IPv4 ranges of a subnet: one, or none if it is IPv6 only. */
export const rangesOfSubnet = remember((subnet: Thing): Collection => {
  const only6 = read(subnet, "only6", "bool");
  const value = written(subnet, "cidr4");
  const origin = value?.origin ?? (subnet.body ? absence(subnet, "cidr4") : subnet.origin);
  if (only6.kind === "bool" && only6.value)
    return collectionOf({ certain: [], possible: [] }, undefined, origin);
  const range = range4(subnet, subnet.id);
  if (!range)
    return collectionOf({ certain: [], possible: [] }, subnet.unseen ?? noRange(subnet), origin);
  // A subnet that may be IPv6 only, or whose range may be null.
  const doubt =
    only6.kind === "unknown" && value?.kind !== "string" && !subnet.outside
      ? only6.because
      : undefined;
  return doubt
    ? collectionOf(
        { certain: [], possible: [{ member: range, because: doubt, many: false }] },
        undefined,
        origin,
      )
    : collectionOf({ certain: [range], possible: [] }, undefined, origin);
});

/** The text of the first IPv4 range. */
export function firstRange(subnet: Thing): Value {
  const { certain, possible, open, origin } = rangesOfSubnet(subnet);
  const [fact] = certain;
  if (fact?.kind === "entity") return fact.get("text") as Value;
  const because = together([...possible.map((each) => each.because), open]);
  const value = because ? unknown("string", because) : nullOf("string");
  return origin ? { ...value, origin } : value;
}

const noRange = (subnet: Thing) =>
  reason(
    `\`${subnet.address}\` names no IPv4 range.`,
    subnet.address,
    `Set \`${spelledIn(subnet, "cidr4")}\`.`,
    subnet.origin?.span,
  );

interface Ranges {
  readonly certain: readonly Entity[];
  readonly possible: readonly Possibly<Entity>[];
}

function ownRanges(vpc: Thing): Ranges {
  const four = range4(vpc, vpc.id);
  const six = range6(vpc, vpc.id);
  return { certain: [...(four ? [four] : []), ...six.certain], possible: six.possible };
}

type Source = Thing | Piece;

/** What is written, or a range from a pool, of which at most the length is known. */
function range4(source: Source, id: string): Entity | undefined {
  const text = written(source, "cidr4");
  if (text) return cidrEntity({ id: `${id}.ipv4`, text, version: 4, within: placeOf(source) });
  return pooled(source, "pool4", "length4", `${id}.ipv4`, 4);
}

function pooled(
  source: Source,
  pool: string,
  length: string,
  id: string,
  version: 4 | 6,
): Entity | undefined {
  const from = written(source, pool);
  if (!from) return undefined;
  const bits = written(source, length);
  const known = bits && converted(bits, "number");
  const prefixLength =
    known?.kind === "number" ? { min: known.value, max: known.value } : undefined;
  const because = reason(
    "The range is taken from a pool when the code is applied.",
    placeOf(source).address,
    "Write the range in the code.",
    from.origin?.span,
  );
  const text = unknown("string", because, {
    notNull: true,
    prefixLength,
    origin: bits?.origin ?? from.origin,
  });
  return cidrEntity({ id, text, version, within: placeOf(source) });
}

function range6(source: Source, id: string): Ranges {
  const place = placeOf(source);
  const text = written(source, "cidr6");
  if (text) {
    const range = cidrEntity({ id: `${id}.ipv6`, text, version: 6, within: place });
    const because = text.kind === "unknown" && !isNotNull(text) ? text.because : undefined;
    return because ? maybe(range, because) : { certain: [range], possible: [] };
  }
  const generated = written(source, "generated6");
  if (generated && !(generated.kind === "bool" && !generated.value)) {
    // Amazon gives /56 ranges: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
    const why = reason(
      "Amazon chooses the IPv6 range.",
      place.address,
      "It cannot be known from the code.",
    );
    const given = unknown("string", why, {
      notNull: true,
      prefixLength: { min: 56, max: 56 },
      origin: generated.origin,
    });
    const range = cidrEntity({
      id: `${id}.ipv6`,
      text: given,
      version: 6,
      receiver: id,
      within: place,
    });
    return generated.kind === "unknown"
      ? maybe(range, generated.because)
      : { certain: [range], possible: [] };
  }
  const range = pooled(source, "pool6", "length6", `${id}.ipv6`, 6);
  return { certain: range ? [range] : [], possible: [] };
}

const maybe = (member: Entity, because: Because): Ranges => ({
  certain: [],
  possible: [{ member, because, many: false }],
});

const placeOf = (source: Source) =>
  "declaration" in source && !("type" in source) ? source.declaration : source;

/** The ranges that separate resources associate with a VPC. */
const associated = remember((network: Network) =>
  indexed(
    network.pieces("Vpc", "range").flatMap((piece): readonly Link<Entity>[] => {
      const { root, many, instance } = piece.declaration;
      const edge = resolve(written(piece, "vpc"), { network, root, kind: "Vpc" });
      const doubt = doubtOf(piece.declaration);
      const four = range4(piece, instance);
      const six = range6(piece, instance);
      const link = (member: Entity, because?: Because) => ({
        member,
        edge,
        root,
        many,
        doubt: together([doubt, because]),
      });
      return [
        ...(four ? [link(four)] : []),
        ...six.certain.map((member) => link(member)),
        ...six.possible.map(({ member, because }) => link(member, because)),
      ];
    }),
  ),
);

/** How many disjoint blocks of a prefix length the IPv4 ranges of a VPC hold. */
export function capacityOfVpc(vpc: Thing, prefixLength: number): Value {
  const { certain, possible, open, origin } = rangesOf(vpc);
  const of = (fact: unknown): Bounds => {
    const range = rangeOfEntity(fact);
    return range?.version === 4 ? capacityOf(range, prefixLength) : { min: 0, max: 0 };
  };
  const sure = certain.map(of);
  const maybe = possible.map(({ fact, many }) =>
    many && of(fact).max > 0 ? Infinity : of(fact).max,
  );
  const bounds = {
    min: sum(sure.map(({ min }) => min)),
    max: open ? Infinity : sum([...sure.map(({ max }) => max), ...maybe]),
  };
  const marks = origin && { origin };
  if (bounds.min === bounds.max) return { ...number(bounds.min), ...marks };
  const unclear = certain.flatMap((fact) => {
    const range = rangeOfEntity(fact);
    return range && range.text.kind !== "string" ? [whyUnknown(range.text)] : [];
  });
  const because = together([open, ...possible.map((each) => each.because), ...unclear]);
  return unknown("number", because ?? noRange(vpc), { bounds, notNull: true, origin });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
