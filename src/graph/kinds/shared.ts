import { text, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { type Edge, factOf } from "../edge.ts";
import type { Fact } from "../fact.ts";
import { hasTag, tagOf } from "../facts/tags.ts";
import { asValue, type Judgement } from "../judgement.ts";
import { collectionOf, type Members } from "../members.ts";
import { openingOf } from "../missing-module.ts";
import type { AskedProperty, CalledMethod, SatelliteSpelling, Thing } from "../thing.ts";

/** What every kind can be asked. */
export const NAMED: Readonly<Record<string, AskedProperty>> = {
  name: {
    type: "string",
    doc: "Its `Name` tag if that is known and not empty, else its address.",
    ask: (thing) => nameOf(thing),
  },
  address: {
    type: "string",
    doc: "Where it stands in the code, as the language prints it.",
    ask: (thing) => text(thing.address),
  },
  language: {
    type: "string",
    doc: 'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.',
    ask: (thing) => text(thing.declaration?.language ?? thing.body?.language ?? ""),
  },
};

export const TAGGED: Readonly<Record<string, CalledMethod>> = {
  tag: {
    args: ["string"],
    returns: "string",
    doc: 'The value of a tag; `""` if there is no such tag.',
    call: (thing, [key]) => withKey(key, (name) => tagOf(thing, name), "string"),
  },
  hasTag: {
    args: ["string"],
    returns: "bool",
    doc: "Whether there is a tag of that name, whatever its value.",
    call: (thing, [key]) => withKey(key, (name) => judged(hasTag(thing, name)), "bool"),
  },
};

/** How resources of their own add tags, to anything that has tags. */
export const TAG_RESOURCE: SatelliteSpelling = {
  terraform: ["aws_ec2_tag"],
  cloudformation: [],
  attributes: {
    resource: { terraform: "resource_id", cloudformation: "" },
    key: { terraform: "key", cloudformation: "" },
    value: { terraform: "value", cloudformation: "" },
  },
};

function withKey(
  key: Fact | undefined,
  ask: (name: string) => Value,
  type: "string" | "bool",
): Value {
  if (key?.kind === "string") return ask(key.value);
  if (key?.kind === "unknown") return unknown(type, key.because);
  throw new Error("The name of a tag is a string");
}

export function nameOf(thing: Thing): Value {
  const tag = TAG_METHOD in thing.definition.methods ? tagOf(thing, "Name") : undefined;
  return tag?.kind === "string" && tag.value !== "" ? tag : text(thing.address);
}

const TAG_METHOD = "tag";

/** A yes/no fact that points at the thing, or at what decides. */
export function judged(
  judgement: Judgement & { readonly origin?: Thing["origin"] },
  thing?: Thing,
): Value {
  return asValue(judgement, judgement.origin ?? thing?.origin);
}

export const entityOf = (edge: Edge, thing: Thing): Fact => factOf(edge, thing.origin);

/** The members that links tell of, and whether there may be others. */
export const membersOf = (members: Members<Fact>, thing: Thing): Fact =>
  collectionOf(members, openingOf(thing), thing.origin);
