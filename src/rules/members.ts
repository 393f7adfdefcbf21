import type { Collection, Fact, Possible } from "../graph/fact.ts";
import { number, unknown } from "../value/make.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import type { Bounds, NumberValue, Unknown } from "../value/value.ts";
import { absent } from "./answer.ts";
import type { Fuel } from "./fuel.ts";
import { judgeSame, sameFact } from "./same-fact.ts";

/** A collection while it is worked on. */
export interface Members extends Collection {
  /**
   * True if certain members may turn out to be the same one, so that they count once: what `distinct()`
   * leaves, and what an unknown list is known to hold.
   */
  readonly coincide?: true;
  /** What is known of the number of all members, those that cannot be seen included. */
  readonly count?: Bounds;
  /** True if the members that cannot be seen are pairwise different. */
  readonly different?: true;
}

const NONE: Pick<Members, "kind" | "certain" | "possible"> = {
  kind: "collection",
  certain: [],
  possible: [],
};

/** The members of a list, however it is given. `name` is the expression, for reasons. */
export function membersOf(fact: Fact, name: string): Members {
  switch (fact.kind) {
    case "collection":
      return normalized(fact);
    case "list":
      return { ...NONE, certain: fact.items, ...(fact.origin && { origin: fact.origin }) };
    case "null":
      return { ...NONE, open: absent(name) };
    case "unknown": {
      const { because, members, bounds, distinct, origin } = fact;
      return {
        ...NONE,
        open: because,
        ...(members && { certain: members, coincide: true }),
        ...(bounds && { count: bounds }),
        ...(distinct && { different: distinct }),
        ...(origin && { origin }),
      };
    }
    default:
      throw new Error(`${name} is ${fact.kind}, not a list`);
  }
}

/**
 * What stands for several instances, or none, is no certain member. Entities that may be one another
 * count as it turns out.
 */
function normalized(collection: Members): Members {
  if (collection.certain.length > 1 && collection.certain.some(mayBeAnother)) {
    return withoutSeveral({ ...collection, coincide: true });
  }
  return withoutSeveral(collection);
}

const mayBeAnother = (fact: Fact): boolean =>
  fact.kind === "entity" && (fact.mayBeDeclared === true || fact.declaration?.mode === "data");

function withoutSeveral(collection: Members): Members {
  const stands = (fact: Fact) => fact.kind === "entity" && fact.many;
  if (!collection.certain.some(stands)) return collection;
  const moved = collection.certain
    .filter(stands)
    .map((fact) => possible(fact, severalOf(fact), true));
  return {
    ...collection,
    certain: collection.certain.filter((fact) => !stands(fact)),
    possible: [...moved, ...collection.possible],
  };
}

function severalOf(fact: Fact): Because {
  if (fact.kind !== "entity") throw new Error("Only entities stand for several instances");
  if (fact.guard) return fact.guard;
  return {
    text: `\`${fact.address}\` stands for a number of instances that is not known.`,
    input: fact.address,
    settledBy: "Give its `count` or `for_each` a value that the code decides.",
  };
}

const possible = (fact: Fact, because: Because, many: boolean): Possible => ({
  fact,
  because,
  many,
});

/** Pays for comparing every two members where that is what counting them takes. */
export function affordable(members: Members, fuel: Fuel): Members {
  if (!members.coincide || fuel.spend(members.certain.length ** 2)) return members;
  return { ...NONE, open: fuel.reason };
}

/** The same members as a plain list, in which every certain member counts for itself. */
export function spread(members: Members): Members {
  if (!members.coincide) return members;
  const chosen = pairwiseDifferent(members.certain);
  const apart = members.certain.filter((_, index) => chosen.has(index));
  const rest = members.certain.filter((_, index) => !chosen.has(index));
  const { coincide: _, ...plain } = members;
  return {
    ...plain,
    certain: apart,
    possible: [...rest.map((fact) => maybeAnother(fact, apart)), ...members.possible],
  };
}

function maybeAnother(fact: Fact, others: readonly Fact[]): Possible {
  const reasons = others.flatMap((other) => {
    const { truth, because } = judgeSame(fact, other, ["a member", "another member"]);
    return truth === "unknown" && because ? [because] : [];
  });
  return possible(fact, becauseOf(reasons), false);
}

/** How many members there are: an int, or an unknown with bounds. */
export function sizeOf(members: Members): NumberValue | Unknown {
  const plain = spread(members);
  const many = plain.open || plain.possible.some((member) => member.many);
  const most = many ? Infinity : plain.certain.length + plain.possible.length;
  const bounds = {
    min: Math.max(plain.certain.length, members.count?.min ?? 0),
    max: Math.min(most, members.count?.max ?? Infinity),
  };
  if (bounds.min >= bounds.max) return number(bounds.min);
  return unknown("number", vagueness(plain), { bounds });
}

/** What is left of a list stands where the first of its members is written. */
export function atFirst(members: Members): Members {
  const first = members.certain[0] ?? members.possible[0]?.fact;
  return first?.origin ? { ...members, origin: first.origin } : members;
}

/** Why the members are not all known. */
export function vagueness({ possible, open }: Members): Because {
  return becauseOf([...possible.map(({ because }) => because), ...(open ? [open] : [])]);
}

/** Each member once. What is certainly equal is dropped; what may be equal counts as it turns out. */
export function distinct(members: Members): Members {
  const kept: Fact[] = [];
  for (const fact of members.certain) {
    if (!kept.some((other) => sameFact(fact, other) === true)) kept.push(fact);
  }
  const maybe: Possible[] = [];
  for (const member of members.possible) {
    const same = (other: Fact) => sameFact(member.fact, other) === true;
    if (kept.some(same) || maybe.some((other) => same(other.fact))) continue;
    // Instances of one template that are all equal are one member.
    maybe.push(member.many && same(member.fact) ? { ...member, many: false } : member);
  }
  const { count, ...rest } = members;
  const stays =
    count && (members.different ? count : { min: Math.min(1, count.min), max: count.max });
  return {
    ...rest,
    certain: kept,
    possible: maybe,
    coincide: true,
    ...(stays && { count: stays }),
  };
}

export function concat(left: Members, right: Members): Members {
  const [a, b] = [spread(left), spread(right)];
  const open = [a.open, b.open].filter((part) => part !== undefined);
  return {
    kind: "collection",
    certain: [...a.certain, ...b.certain],
    possible: [...a.possible, ...b.possible],
    ...(open.length > 0 && { open: becauseOf(open) }),
  };
}

/**
 * Indices of the largest set of pairwise certainly different facts that a greedy search from every one
 * of them finds. A smaller one than there is only makes an answer less certain.
 */
function pairwiseDifferent(facts: readonly Fact[]): ReadonlySet<number> {
  let best: ReadonlySet<number> = new Set();
  const starts = facts.length <= MAX_STARTS ? facts : facts.slice(0, 1);
  for (const [first, start] of starts.entries()) {
    const found = new Map([[first, start]]);
    for (const [index, fact] of facts.entries()) {
      if (index === first) continue;
      if ([...found.values()].every((other) => sameFact(fact, other) === false)) {
        found.set(index, fact);
      }
    }
    if (found.size > best.size) best = new Set(found.keys());
  }
  return best;
}

const MAX_STARTS = 32;
