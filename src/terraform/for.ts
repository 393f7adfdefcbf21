import type { ForExpression } from "../hcl/ast.ts";
import {
  becauseOfValues,
  count,
  object,
  text,
  tuple,
  unknown,
  withOrigin,
  withSensitive,
} from "../value/make.ts";
import { graft } from "../value/origin.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import type { Unknown, Value } from "../value/value.ts";
import { symbolKey } from "../value/value.ts";
import { compareBytes } from "./byte-order.ts";
import { truthOf } from "./conditional.ts";
import { convert } from "./convert.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { differ } from "./keys.ts";
import { bind, type Scope } from "./scope.ts";

/** One round of a `for`. */
export interface Round {
  readonly key: Value;
  readonly item: Value;
}

export function evaluateFor(
  node: ForExpression,
  scope: Scope,
  evaluate: Evaluator,
): Value | Failure {
  const collection = evaluate(node.collection, scope);
  if (isFailure(collection)) return collection;
  const { rounds, rest, areAll } = roundsOf(collection);
  // Rounds that we do not see may be errors.
  if (rest) scope.budget.doubts++;
  if (rounds === undefined) return failure("A `for` needs a list, set, map or object to go over.");

  const kept: { readonly scope: Scope; readonly certain: boolean }[] = [];
  let sensitive = collection.sensitive === true;
  const doubts: Because[] = rest ? [rest] : [];
  for (const { key, item } of rounds) {
    let inner = node.key === undefined ? scope : bind(scope, node.key, key);
    inner = bind(inner, node.item, item);
    const condition = node.condition && evaluate(node.condition, inner);
    if (condition && !isFailure(condition)) sensitive ||= condition.sensitive === true;
    const wanted = condition ? truthOf(condition) : true;
    if (typeof wanted !== "boolean") {
      if (isFailure(wanted)) return wanted;
      doubts.push(wanted.because);
      kept.push({ scope: inner, certain: false });
    } else if (wanted) kept.push({ scope: inner, certain: true });
  }
  const most = rest && !areAll ? Number.POSITIVE_INFINITY : kept.length;
  const made =
    node.resultKey === undefined
      ? tupleOf(node, kept, doubts, most, evaluate)
      : objectOf(node, kept, doubts, evaluate);
  return isFailure(made) ? made : withSensitive(made, sensitive);
}

type Kept = readonly { readonly scope: Scope; readonly certain: boolean }[];

function tupleOf(
  node: ForExpression,
  kept: Kept,
  doubts: readonly Because[],
  most: number,
  evaluate: Evaluator,
): Value | Failure {
  const items: Value[] = [];
  for (const { scope, certain } of kept) {
    const value = evaluate(node.result, scope);
    if (isFailure(value)) {
      // A round that may be left out may not be evaluated at all.
      if (certain) return value;
      continue;
    }
    if (certain) items.push(value);
  }
  if (doubts.length === 0) return tuple(items);
  return unknown("any", becauseOf([...doubts, ...partsOf(becauseOfValues(items))]), {
    notNull: true,
    members: items,
    bounds: { min: items.length, max: most },
  });
}

const partsOf = (because: Because): readonly Because[] =>
  "all" in because ? because.all : [because];

function objectOf(
  node: ForExpression,
  kept: Kept,
  doubts: readonly Because[],
  evaluate: Evaluator,
): Value | Failure {
  const entries = new Map<string, Value>();
  const groups = new Map<string, Value[]>();
  const symbols = new Map<string, Unknown>();
  let sensitive = false;
  for (const { scope, certain } of kept) {
    const key = evaluate(node.resultKey ?? node.result, scope);
    const value = isFailure(key) ? key : evaluate(node.result, scope);
    if (isFailure(key) || isFailure(value)) {
      if (certain) return isFailure(key) ? key : value;
      continue;
    }
    sensitive ||= key.sensitive === true;
    if (!certain) continue;
    const name = convert(key, "string");
    if (isFailure(name)) return failure(`A key of a \`for\` must be a string. ${name.message}`);
    if (name.kind === "unknown") {
      const symbol = symbolKey(name);
      if (symbol === undefined || node.grouped || !differ(name, entries.keys(), symbols)) {
        return unknown("any", becauseOf([...doubts, name.because]), { notNull: true });
      }
      symbols.set(symbol, name);
      entries.set(symbol, value);
    } else if (name.kind !== "string") return failure("A key of a `for` must not be null.");
    else if (node.grouped) {
      const group = groups.get(name.value);
      if (group) group.push(value);
      else groups.set(name.value, [value]);
    } else if (entries.has(name.value)) {
      return failure(`Two entries of the \`for\` have the key ${JSON.stringify(name.value)}.`);
    } else entries.set(name.value, value);
  }
  // Rounds that we cannot see may add to any group.
  if (node.grouped && doubts.length > 0)
    return unknown("any", becauseOf(doubts), { notNull: true });
  for (const [name, group] of groups) entries.set(name, tuple(group));
  const open = doubts.length > 0 ? becauseOf(doubts) : undefined;
  return withSensitive(object(sorted(entries), { symbols, open }), sensitive);
}

/** Terraform keeps the keys of objects in the order of their UTF-8 bytes. */
export function sorted<T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const names = [...entries.keys()];
  if (names.every((name, index) => index === 0 || compareBytes(names[index - 1] ?? "", name) < 0)) {
    return entries;
  }
  return new Map(
    names.sort(compareBytes).flatMap((name) => {
      const value = entries.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/**
 * What a `for`, a splat or a `for_each` goes over, in Terraform's order; `rest` when there may be more.
 * No rounds at all when the value cannot be gone over.
 */
export function roundsOf(collection: Value): {
  readonly rounds: readonly Round[] | undefined;
  /** Why there may be other rounds, or rounds in another order. */
  readonly rest?: Because;
  /** Set when nothing but their order is unknown. */
  readonly areAll?: true;
} {
  if (collection.kind === "list") {
    const isSet = collection.shape === "set";
    return {
      rounds: collection.items.map((raw, index) => {
        const item = inheriting(raw, collection);
        return { key: isSet ? item : count(index), item };
      }),
    };
  }
  if (collection.kind === "object") {
    const rounds = [...sorted(collection.entries)].map(([name, item]) => ({
      key: collection.symbols?.get(name) ?? text(name),
      item: inheriting(item, collection),
    }));
    return collection.open ? { rounds, rest: collection.open } : { rounds };
  }
  if (collection.kind === "unknown") {
    const { because: rest, members = [], bounds } = collection;
    const areAll = members.length > 0 && members.length === bounds?.max;
    // Of sets the keys of certain members are known: in a list their positions are not.
    const key = unknown("any", rest, { notNull: true });
    const rounds = members.map((item) => ({ key: isSetOf(collection) ? item : key, item }));
    return { rounds, rest, ...(areAll && { areAll }) };
  }
  return { rounds: undefined };
}

function isSetOf(collection: Unknown): boolean {
  return typeof collection.type === "object" && "set" in collection.type;
}

function inheriting(item: Value, collection: Value): Value {
  if (collection.origin?.role !== "passed") return item;
  return withOrigin(item, graft(collection.origin, item.origin));
}
