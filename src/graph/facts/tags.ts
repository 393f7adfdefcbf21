import { text, unknown } from "../../value/make.ts";
import type { Origin } from "../../value/origin.ts";
import type { Because } from "../../value/reason.ts";
import { isNotNull, same } from "../../value/same.ts";
import type { Truth } from "../../value/truth.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { absence, converted, written } from "../attribute.ts";
import type { Judgement } from "../judgement.ts";
import { openingOf } from "../missing-module.ts";
import { reason, together } from "../reasons.ts";
import type { Thing } from "../thing.ts";
import { assertedTag } from "./asserted-tags.ts";
import { isTaggedApart, tagPiecesOn } from "./tag-pieces.ts";

/** What one source of tags says about one key. */
export interface Sighting {
  readonly present: Truth;
  /** The value if it is present; undefined when nothing is known of it. */
  readonly value?: Value;
  readonly because?: Because;
}

export const ABSENT: Sighting = { present: false };

/** The tag as a string; `""` if there is none. */
export function tagOf(thing: Thing, key: string): Value {
  const { present, value, because } = sightingOf(thing, key);
  const origin = value?.origin ?? tagsOrigin(thing);
  if (present === true && value) return origin ? { ...value, origin } : value;
  if (present === false) return origin ? { ...text(""), origin } : text("");
  const identity = present === true ? identityOf(value) : undefined;
  return unknown("string", because ?? noReason(thing, key), { notNull: true, origin, ...identity });
}

const identityOf = (value: Value | undefined) =>
  value?.kind === "unknown" && value.identity ? { identity: value.identity } : undefined;

export function hasTag(thing: Thing, key: string): Judgement & { readonly origin?: Origin } {
  const { present, value, because } = sightingOf(thing, key);
  const origin = value?.origin ?? tagsOrigin(thing);
  return {
    truth: present,
    ...(present === "unknown" && { because: because ?? noReason(thing, key) }),
    ...(origin && { origin }),
  };
}

/**
 * Whether the code says that a thing carries a tag. What lives outside the code counts as tagged only if a
 * data source asserts it or the code itself adds the tag.
 */
export function isMarked(thing: Thing, key: string): Judgement {
  if (!thing.outside) return hasTag(thing, key);
  const { present, because } = over(added(thing, key), assertedTag(thing, key));
  return present === "unknown"
    ? { truth: present, because: because ?? noReason(thing, key) }
    : { truth: present };
}

/**
 * Tags of the provider, over them those of the resource, over them those that other resources add.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/resource-tagging
 */
function sightingOf(thing: Thing, key: string): Sighting {
  const own = thing.outside ? seenOutside(thing, key) : declaredTag(thing, key);
  const seen = over(added(thing, key), own);
  const hidden = thing.outside ? undefined : hiddenTags(thing);
  return hidden && seen.present !== true
    ? { present: "unknown", because: together([seen.because, hidden]) ?? hidden }
    : seen;
}

/** A resource sets all tags of what it takes over, so that only modules may have added some. */
const hiddenTags = (thing: Thing) =>
  thing.unseen || !isTaggedApart(thing) ? undefined : openingOf(thing);

function declaredTag(thing: Thing, key: string): Sighting {
  const provider = inObject(thing.declaration?.defaultTags, key);
  return thing.body ? over(inTags(written(thing, "tags"), key), provider) : ABSENT;
}

function seenOutside(thing: Thing, key: string): Sighting {
  const asserted = assertedTag(thing, key);
  return asserted.present === true
    ? asserted
    : { present: "unknown", because: thing.outside ?? noReason(thing, key) };
}

/** Tags that `aws_ec2_tag` adds. */
function added(thing: Thing, key: string): Sighting {
  const { certain, possible, open } = tagPiecesOn(thing);
  const sure = certain.map((piece) => keyed(piece, key, undefined));
  const maybe = possible.map(({ member, because }) => keyed(member, key, because));
  const seen = [...sure, ...maybe].reduce((below, above) => over(above, below), ABSENT);
  return open && seen.present !== true ? { present: "unknown", because: open } : seen;
}

function keyed(
  piece: { key: Value; value: Value },
  key: string,
  doubt: Because | undefined,
): Sighting {
  const match = same(piece.key, text(key));
  if (match === false) return ABSENT;
  const because = together([
    doubt,
    match === "unknown" && piece.key.kind === "unknown" ? piece.key.because : undefined,
  ]);
  const value = converted(piece.value, "string");
  return because ? { present: "unknown", value, because } : { present: true, value };
}

/** What stands above counts; where it is not certain, the tag is known only if both agree. */
export function over(above: Sighting, below: Sighting): Sighting {
  if (above.present === true) return above;
  if (above.present === false) return below;
  const because = together([above.because, below.because]);
  const agree = below.value && above.value && same(above.value, below.value) === true;
  const value = below.present === false || agree ? above.value : undefined;
  return {
    present: below.present === true ? true : "unknown",
    ...(value && { value }),
    ...(because && { because }),
  };
}

/** Terraform has maps of tags, CloudFormation lists of `{ Key, Value }`. */
function inTags(tags: Value | undefined, key: string): Sighting {
  if (tags?.kind === "list") return inList(tags.items, key);
  if (tags?.kind !== "unknown" || !tags.members) return inObject(tags, key);
  const seen = inList(tags.members, key);
  return seen.present === true ? seen : { present: "unknown", because: tags.because };
}

function inList(items: readonly Value[], key: string): Sighting {
  return items
    .map((item) => inItem(item, key))
    .reduce((below, above) => over(above, below), ABSENT);
}

function inItem(item: Value, key: string): Sighting {
  if (item.kind === "unknown") return { present: "unknown", because: item.because };
  const name = item.kind === "object" ? item.entries.get("Key") : undefined;
  if (item.kind !== "object" || !name) return ABSENT;
  return keyed(
    { key: converted(name, "string"), value: item.entries.get("Value") ?? text("") },
    key,
    item.open,
  );
}

/** A map of tags; keys that are not known may be the one in question. */
export function inObject(tags: Value | undefined, key: string): Sighting {
  if (!tags || tags.kind === "null") return ABSENT;
  if (tags.kind === "unknown") return { present: "unknown", because: tags.because };
  if (tags.kind !== "object") return ABSENT;
  const entry = tags.entries.get(key);
  if (entry) return entrySighting(entry, tags.origin);
  const candidates = [...(tags.symbols ?? [])].filter(
    ([, symbol]) => same(symbol, text(key)) !== false,
  );
  const because = together([...candidates.map(([, symbol]) => symbol.because), tags.open]);
  return because ? { present: "unknown", because } : ABSENT;
}

/** A tag whose value is null is not set. */
function entrySighting(entry: Value, origin: Origin | undefined): Sighting {
  if (entry.kind === "null") return ABSENT;
  const found = converted(entry, "string");
  const value = found.origin || !origin ? found : { ...found, origin };
  if (entry.kind !== "unknown" || certainlySet(entry)) return { present: true, value };
  return { present: "unknown", value, because: entry.because };
}

const certainlySet = (entry: Unknown) =>
  isNotNull(entry) || entry.identity?.reference !== undefined;

/** The map that lacks the key, or the header if there is no map. */
function tagsOrigin(thing: Thing): Origin | undefined {
  const tags = thing.body && written(thing, "tags");
  if (tags?.origin) return { ...tags.origin, role: "absent", note: "the key is not written" };
  return thing.body ? absence(thing, "tags") : thing.origin;
}

const noReason = (thing: Thing, key: string) =>
  reason(
    `Whether \`${thing.address}\` has the tag \`${key}\` is not in the code.`,
    thing.address,
    "Write the tag.",
    thing.origin?.span,
  );
