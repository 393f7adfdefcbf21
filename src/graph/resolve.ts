import type { Reference } from "../value/reason.ts";
import { isNotNull } from "../value/same.ts";
import type { Unknown, Value } from "../value/value.ts";
import { doubted, type Edge, leadingTo, nowhere, unsure } from "./edge.ts";
import { nameOfInput, reason } from "./reasons.ts";
import type { Network, Thing } from "./thing.ts";

/** What another attribute than the id leads to, such as the main table of a VPC; undefined if nothing. */
export type Aliases = (thing: Thing, attribute: string) => Edge | undefined;

export interface Asked {
  readonly network: Network;
  readonly root: string;
  readonly kind: string;
  readonly aliases?: Aliases;
  /** Set if nothing of the kind is declared that something outside the code could turn out to be. */
  readonly noneDeclared?: true;
}

/** The thing whose id a value is. A value that may be null may lead nowhere. */
export function resolve(value: Value | undefined, asked: Asked): Edge {
  const { network, root, kind } = asked;
  if (!value) return nowhere();
  if (value.kind === "string" && value.value !== "") {
    const outsider = {
      root,
      key: JSON.stringify(value.value),
      address: value.value,
      idText: value.value,
      mayBeDeclared:
        !asked.noneDeclared && value.value.startsWith(network.definitionOf(kind).idPrefix),
      ...(value.origin && { span: value.origin.span }),
    };
    return leadingTo(network.outside(kind, outsider), value.origin);
  }
  return value.kind === "unknown" ? resolveUnknown(value, asked) : nowhere(value.origin);
}

function resolveUnknown(value: Unknown, asked: Asked): Edge {
  const { network, root, kind } = asked;
  const { identity } = value;
  const reference = identity?.reference ?? value.someOf;
  const followed = reference && follow(reference, asked);
  if (followed) return value.origin ? { ...followed, origin: value.origin } : followed;
  if (!identity) return unsure(value.because, value.origin);
  const span = value.origin?.span;
  const address = nameOfInput(value, identity.key);
  const mayBeDeclared = !asked.noneDeclared;
  const outsider = {
    root,
    key: identity.key,
    address,
    mayBeDeclared,
    ...(span && { span }),
    ...(REMOTE_STATE.test(address) && { because: value.because }),
  };
  return leadingTo(network.outside(kind, outsider), value.origin);
}

/** What the state of another root says, where it is known why that root is not read. */
const REMOTE_STATE = /(?:^|[.#])data\.terraform_remote_state\./;

function follow({ instance, attribute }: Reference, asked: Asked): Edge | undefined {
  const thing = asked.network.thing(instance);
  if (!thing) return undefined;
  if (thing.type === asked.kind && isId(thing, attribute)) return leadingTo(thing);
  return asked.aliases?.(thing, attribute);
}

/** `id`, or what data sources of the kind call it: `route_table_id` of `data.aws_route_table`. */
function isId(thing: Thing, attribute: string): boolean {
  return attribute === "id" || attribute === thing.definition.attributes["id"]?.terraform;
}

/** The same for an attribute that may be left out: an unknown that may be null may lead nowhere. */
export function resolveOptional(value: Value | undefined, asked: Asked): Edge {
  const edge = resolve(value, asked);
  if (value?.kind !== "unknown" || isNotNull(value) || value.identity?.reference) return edge;
  return doubted(edge, value.because, true);
}

/** The things whose ids a list holds. `others` says why it may hold more. */
export interface Listed {
  readonly edges: readonly Edge[];
  readonly others?: Unknown["because"];
}

export function resolveList(value: Value | undefined, asked: Asked): Listed {
  if (!value) return { edges: [] };
  if (value.kind === "list") return { edges: value.items.map((item) => resolve(item, asked)) };
  if (value.kind === "unknown") {
    const members = (value.members ?? []).map((item) => resolve(item, asked));
    return { edges: [...members, ...listedBy(value, asked)], others: value.because };
  }
  const wrong = reason("A list is needed here.", nameOfInput(value, value.kind), "Write a list.");
  return { edges: [], others: wrong };
}

/** What a data source that lists ids certainly lists. */
function listedBy({ identity }: Unknown, { network, kind }: Asked): readonly Edge[] {
  const reference = identity?.reference;
  if (reference?.attribute !== "ids") return [];
  const things = (network.listed.get(reference.instance) ?? []).map((each) => network.thing(each));
  return things.flatMap((thing) => (thing?.type === kind ? leadingTo(thing) : []));
}
