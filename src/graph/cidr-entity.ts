import {
  addressesOf,
  parseCidr,
  prefixLengthOf,
  type Range,
  rangeContains,
  rangeOverlaps,
  whyUnknown,
} from "../value/cidr.ts";
import { number, unknown } from "../value/make.ts";
import type { Truth } from "../value/truth.ts";
import type { Value } from "../value/value.ts";
import type { Entity, Fact } from "./fact.ts";
import { asValue } from "./judgement.ts";
import { together } from "./reasons.ts";

interface Source extends Range {
  /** Used where the text is not known: two ranges with one id are the same. */
  readonly id: string;
  readonly within: Pick<Entity, "address" | "root" | "many" | "guard">;
}

const ranges = new WeakMap<object, Range>();

/** The range behind an entity of type Cidr; undefined for anything else. */
export const rangeOfEntity = (fact: unknown): Range | undefined =>
  typeof fact === "object" && fact !== null ? ranges.get(fact) : undefined;

/** A network as a rule sees it. Known ones are the same if their text is. */
export function cidrEntity({ id, text, version, receiver, within }: Source): Entity {
  const known = text.kind === "string" ? parseCidr(text.value) : undefined;
  const range: Range = {
    text,
    ...((known?.version ?? version) && { version: known?.version ?? version }),
    ...(receiver !== undefined && { receiver }),
  };
  const entity: Entity = {
    kind: "entity",
    type: "Cidr",
    id: known ? `Cidr(${known.first}/${known.prefixLength}/${known.version})` : `Cidr(${id})`,
    address: within.address,
    root: within.root,
    many: false,
    ...(text.origin && { origin: text.origin }),
    get: (property) => ask(range, property),
    call: (method, [other]) => compare(range, method, other),
  };
  ranges.set(entity, range);
  return entity;
}

function ask(range: Range, property: string): Value {
  switch (property) {
    case "text":
      return range.text;
    case "prefixLength":
      return prefixLengthOf(range);
    case "version":
      return range.version === undefined
        ? unknown("number", whyUnknown(range.text), { bounds: { min: 4, max: 6 } })
        : number(range.version);
    case "addresses":
      return addressesOf(range);
    default:
      throw new Error(`Cidr has no ${property}`);
  }
}

function compare(range: Range, method: string, other: Fact | undefined): Fact {
  const operand = rangeOfEntity(other);
  if (!operand) {
    if (other?.kind === "unknown") return unknown("bool", other.because);
    throw new Error(`${method} of Cidr needs a Cidr`);
  }
  const why = together(
    [range, operand].map(({ text }) => (text.kind === "string" ? undefined : whyUnknown(text))),
  );
  const judged = (truth: Truth) =>
    asValue({ truth, ...(why && { because: why }) }, range.text.origin);
  if (method === "contains") return judged(rangeContains(range, operand));
  if (method === "overlaps") return judged(rangeOverlaps(range, operand));
  throw new Error(`Cidr has no ${method}()`);
}
