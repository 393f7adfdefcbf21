import type { Origin } from "../value/origin.ts";
import type { Because } from "../value/reason.ts";
import type { Edge } from "./edge.ts";
import type { Collection, Fact, Possible } from "./fact.ts";
import { reason, together } from "./reasons.ts";
import { areApart } from "./root-region.ts";
import type { Thing } from "./thing.ts";

/** A member and the owner its edge leads to. */
export interface Link<M> {
  readonly member: M;
  readonly edge: Edge;
  readonly root: string;
  /** Why it is not certain that there is exactly one such link; absent when there is. */
  readonly doubt?: Because | undefined;
  readonly many: boolean;
}

/** The members of one owner, as far as the links tell. */
export interface Members<M> {
  readonly certain: readonly M[];
  readonly possible: readonly Possibly<M>[];
  readonly open?: Because;
}

export interface Possibly<M> {
  readonly member: M;
  readonly because: Because;
  readonly many: boolean;
}

/**
 * Finds the members of owners, in one walk over the links. A link that leads to something outside the code,
 * or to nobody knows where, is a possible member of every declared owner: of its own root, and of the others
 * as far as they may be in the same region.
 */
export function indexed<M>(links: Iterable<Link<M>>): (owner: Thing) => Members<M> {
  const certain = new Map<Thing, M[]>();
  const possible = new Map<Thing, Possibly<M>[]>();
  const anywhere = new Map<string, Stray<M>[]>();
  for (const link of links) place(link, certain, possible, anywhere);
  const shared = new Map<string, Omit<Members<M>, "certain">>();
  const sharedBy = (owner: Thing) => {
    const known = shared.get(owner.root) ?? limited(straysFor(owner, anywhere));
    shared.set(owner.root, known);
    return known;
  };

  return (owner) => {
    const mine = { certain: certain.get(owner) ?? [], possible: possible.get(owner) ?? [] };
    if (owner.outside || anywhere.size === 0) return mine;
    const rest = sharedBy(owner);
    const listed = new Set(mine.possible.map(({ member }) => member));
    return {
      ...rest,
      certain: mine.certain,
      possible:
        listed.size === 0
          ? rest.possible
          : [...mine.possible, ...rest.possible.filter(({ member }) => !listed.has(member))],
    };
  };
}

/** A member whose owner nobody knows. */
interface Stray<M> extends Possibly<M> {
  /** Why it is not certain that it belongs to an owner of another root. */
  readonly abroad: Because;
}

/** Those of the owner's own root, then those of other roots, until there are too many to tell apart. */
function straysFor<M>(
  owner: Thing,
  anywhere: ReadonlyMap<string, readonly Stray<M>[]>,
): readonly Possibly<M>[] {
  const found: Possibly<M>[] = [...(anywhere.get(owner.root) ?? [])];
  for (const [root, strays] of anywhere) {
    if (found.length > MOST_SHARED) break;
    if (root === owner.root || areApart(owner.network, root, owner.root)) continue;
    found.push(...strays.map((stray) => ({ ...stray, because: stray.abroad })));
  }
  return found;
}

function place<M>(
  { member, edge, root, doubt, many }: Link<M>,
  certain: Map<Thing, M[]>,
  possible: Map<Thing, Possibly<M>[]>,
  anywhere: Map<string, Stray<M>[]>,
): void {
  const because = together([edge.because, doubt]);
  for (const owner of edge.candidates) {
    if (because) push(possible, owner, { member, because, many });
    else push(certain, owner, member);
  }
  const vague = edge.candidates.find(({ mayBeDeclared }) => mayBeDeclared);
  const guess = together([because, vague && mayBeAnother(vague)]);
  if (!guess || !(vague || edge.elsewhere)) return;
  const abroad = together([because, vague && mayBeAbroad(vague, root)]) ?? guess;
  push(anywhere, root, { member, because: guess, abroad, many });
}

function push<K, M>(lists: Map<K, M[]>, key: K, item: M): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function mayBeAnother(owner: Thing): Because {
  return reason(
    `The code does not say which ${owner.type} \`${owner.address}\` is.`,
    owner.address,
    "Refer to the resource itself.",
    owner.origin?.span,
  );
}

function mayBeAbroad(owner: Thing, root: string): Because {
  return reason(
    `The code does not say which ${owner.type} \`${owner.address}\` in ${root} is.`,
    `${owner.address} in ${root}`,
    "Scan the roots of one environment alone with `--root` if it is another.",
    owner.origin?.span,
  );
}

/** So many members that may belong to any owner say no more than that there may be others. */
const MOST_SHARED = 64;
/** Of their reasons, a few stand for all: every result about the owner repeats them. */
const MOST_TOLD = 4;

function limited<M>(possible: readonly Possibly<M>[]): Omit<Members<M>, "certain"> {
  if (possible.length <= MOST_SHARED) return { possible };
  const open = together(possible.slice(0, MOST_TOLD).map(({ because }) => because));
  return { possible: [], ...(open && { open }) };
}

/** Members that are entities, as a collection. `open` adds what the links cannot know. */
export function collectionOf(
  { certain, possible, open }: Members<Fact>,
  also?: Because,
  origin?: Origin,
): Collection {
  const why = together([open, also]);
  return {
    kind: "collection",
    certain,
    possible: possible.map(({ member, because, many }) => ({ fact: member, because, many })),
    ...(why && { open: why }),
    ...(origin && { origin }),
  };
}

/** One of several collections holds: only what all of them certainly have is certain. */
export function alternatives(
  collections: readonly Collection[],
  because: Because | undefined,
  elsewhere: boolean,
): Collection {
  const [first] = collections;
  if (first && collections.length === 1 && !elsewhere) return first;
  const certain = elsewhere
    ? []
    : (first?.certain ?? []).filter((fact) =>
        collections.every((other) => other.certain.includes(fact)),
      );
  const kept = new Set(certain);
  const doubt = because ?? reason("No reason is known.", "", "");
  const possible = new Map<Fact, Possible>();
  for (const collection of collections) {
    for (const fact of collection.certain) {
      if (!kept.has(fact)) possible.set(fact, { fact, because: doubt, many: false });
    }
    for (const member of collection.possible) {
      if (!kept.has(member.fact)) possible.set(member.fact, member);
    }
  }
  const open = together([...collections.map((each) => each.open), elsewhere ? doubt : undefined]);
  return {
    kind: "collection",
    certain,
    possible: [...possible.values()],
    ...(open && { open }),
  };
}
