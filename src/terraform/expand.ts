import type { Block, Expression } from "../hcl/ast.ts";
import { number, object, text, unknown } from "../value/make.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import type { Unknown, Value } from "../value/value.ts";
import { truthOf } from "./conditional.ts";
import { convert } from "./convert.ts";
import { evaluate } from "./evaluate.ts";
import { failure, isFailure } from "./failure.ts";
import { roundsOf } from "./for.ts";
import {
  attributeOf,
  type ModuleInstance,
  scopeOf,
  settle,
  settled,
  spanOfValue,
} from "./instance.ts";
import type { Located } from "./module.ts";
import type { Binding } from "./scope.ts";

/** One instance of a resource or module call, before anything in it is evaluated. */
export interface Place {
  /** `""`, `[0]`, `["a"]`; `[*]` for a place that stands for a number of instances that is not known. */
  readonly suffix: string;
  /** The key that finds it in its resource: an index, a key, or the key of a symbol. */
  readonly key: string | number | undefined;
  readonly many: boolean;
  readonly guard?: Because;
  /** `count` or `each`. */
  readonly bindings?: Binding;
}

export interface Expansion {
  readonly by: "single" | "count" | "for_each";
  readonly places: readonly Place[];
  /** Set when the number or the keys of the instances are not known. */
  readonly doubt?: Because;
  /** Keys of a `for_each` that are not known but differ, by the key of their place. */
  readonly symbols: ReadonlyMap<string, Value & { kind: "unknown" }>;
}

/** More instances than this are kept as one place that stands for all of them. */
const MOST_PLACES = 1000;
/** So many instances that may or may not exist are still told apart. */
const MOST_POSSIBLE = 32;

const NO_SYMBOLS = new Map<string, never>();
const SINGLE: Expansion = {
  by: "single",
  places: [{ suffix: "", key: undefined, many: false }],
  symbols: NO_SYMBOLS,
};

/** The instances that `count` or `for_each` of a block make. */
export function expand(instance: ModuleInstance, block: Located<Block>): Expansion {
  const count = attributeOf(block, "count");
  if (count) {
    const value = settled(instance, count.node.value, scopeOf(instance, count.file));
    const converted = convert(value, "number");
    const problem = isFailure(converted) ? converted : checkCount(converted);
    return byCount(problem ? settle(instance, problem, spanOfValue(count)) : (converted as Value));
  }
  const forEach = attributeOf(block, "for_each");
  return forEach ? byKeys(instance, forEach.node.value, block) : SINGLE;
}

function checkCount(value: Value) {
  if (value.kind === "null") return failure("`count` must not be null.");
  if (value.kind === "number" && (value.value < 0 || !Number.isInteger(value.value))) {
    return failure("`count` must be a whole number, zero or more.");
  }
  return undefined;
}

function byCount(value: Value): Expansion {
  const because = value.kind === "unknown" ? value.because : undefined;
  const bounds = value.kind === "unknown" ? value.bounds : undefined;
  const certain = value.kind === "number" ? value.value : Math.max(0, bounds?.min ?? 0);
  const most = value.kind === "number" ? value.value : (bounds?.max ?? Number.POSITIVE_INFINITY);
  const places: Place[] = [];
  for (let index = 0; index < Math.min(certain, MOST_PLACES); index++) places.push(counted(index));
  if (certain > MOST_PLACES) {
    places.push(countless(TOO_MANY));
    return { by: "count", places, doubt: TOO_MANY, symbols: NO_SYMBOLS };
  }
  if (!because || most <= certain) return { by: "count", places, symbols: NO_SYMBOLS };
  if (most - certain <= MOST_POSSIBLE) {
    for (let index = certain; index < most; index++) {
      places.push({ ...counted(index), guard: because });
    }
  } else places.push(countless(because));
  return { by: "count", places, doubt: because, symbols: NO_SYMBOLS };
}

const counted = (index: number): Place => ({
  suffix: `[${index}]`,
  key: index,
  many: false,
  bindings: binding("count", new Map([["index", number(index)]])),
});

const countless = (because: Because): Place => ({
  suffix: "[*]",
  key: undefined,
  many: true,
  guard: because,
  bindings: binding("count", new Map([["index", unknown("number", because, { notNull: true })]])),
});

const TOO_MANY = {
  text: `There are more than ${MOST_PLACES} instances; the scanner looks at them as one.`,
  input: "instance limit",
  settledBy: "Scan a smaller configuration.",
};

function binding(name: string, entries: ReadonlyMap<string, Value>): Binding {
  return { name, value: object(entries), outer: undefined };
}

function byKeys(
  instance: ModuleInstance,
  expression: Expression,
  block: Located<Block>,
): Expansion {
  const guarded = guardedBranches(instance, expression, block);
  if (guarded) return guarded;
  const scope = scopeOf(instance, block.file);
  const result = evaluate(expression, scope);
  const span = { file: block.file, start: expression.start, end: expression.end };
  const value = isFailure(result) ? settle(instance, result, span) : result;
  const { rounds, rest } = roundsOf(value);
  const misfit = rounds === undefined || (value.kind === "list" && value.shape !== "set");
  if (misfit) {
    const problem = settle(
      instance,
      failure("`for_each` needs a map, or a set of strings; `toset()` makes one of a list."),
      span,
    );
    return everyKey(problem.kind === "unknown" ? problem.because : becauseOf([]));
  }
  const places: Place[] = [];
  const symbols = new Map<string, Value & { kind: "unknown" }>();
  const doubts: Because[] = rest ? [rest] : [];
  for (const { key, item } of rounds.slice(0, MOST_PLACES)) {
    const name = convert(key, "string");
    if (name.kind === "string")
      places.push(keyed(JSON.stringify(name.value), name.value, name, item));
    else if (name.kind === "unknown" && name.identity) {
      const symbol = `\0${name.identity.key}`;
      symbols.set(symbol, name);
      places.push(keyed(labelOf(name.identity.key), symbol, name, item));
    } else if (name.kind === "unknown") doubts.push(name.because);
  }
  if (rounds.length > MOST_PLACES) doubts.push(TOO_MANY);
  if (doubts.length === 0) return { by: "for_each", places, symbols };
  const doubt = becauseOf(doubts);
  const each = value.kind === "unknown" ? value.each : undefined;
  return { by: "for_each", places: [...places, ...everyKey(doubt, each).places], doubt, symbols };
}

/** The part of an identity that the user wrote: without the root it belongs to. */
const labelOf = (key: string): string => key.slice(key.indexOf("#") + 1);

const keyed = (label: string, key: string, name: Value, item: Value): Place => ({
  suffix: `[${label}]`,
  key,
  many: false,
  bindings: binding(
    "each",
    new Map([
      ["key", name],
      ["value", item],
    ]),
  ),
});

function everyKey(because: Because, each?: Value): Expansion {
  const anything = each ?? unknown("any", because);
  const key = unknown("string", because, { notNull: true });
  const place: Place = {
    suffix: "[*]",
    key: undefined,
    many: true,
    guard: because,
    bindings: binding(
      "each",
      new Map<string, Value>([
        ["key", key],
        ["value", anything],
      ]),
    ),
  };
  return { by: "for_each", places: [place], doubt: because, symbols: NO_SYMBOLS };
}

/**
 * `condition ? {…} : {}` with an unknown condition: the instances of both branches, each of which may
 * not exist, instead of instances about which nothing is known.
 */
function guardedBranches(
  instance: ModuleInstance,
  expression: Expression,
  block: Located<Block>,
): Expansion | undefined {
  if (expression.kind === "parentheses") return guardedBranches(instance, expression.inner, block);
  if (expression.kind !== "conditional") return undefined;
  const scope = scopeOf(instance, block.file);
  const condition = truthOf(evaluate(expression.condition, scope));
  if (typeof condition === "boolean" || isFailure(condition)) return undefined;
  const branches = [expression.then, expression.otherwise].map((branch) =>
    byKeys(instance, branch, block),
  );
  const places = branches.flatMap((branch) => branch.places);
  const keys = places.map((place) => place.key);
  if (new Set(keys).size < keys.length) return undefined;
  const { because } = condition;
  return {
    by: "for_each",
    places: places.map((place) => ({
      ...place,
      guard: place.guard ? becauseOf([because, place.guard]) : because,
    })),
    doubt: because,
    symbols: new Map(branches.flatMap((branch) => [...branch.symbols])),
  };
}

/** What a reference to the whole resource or module call is: one thing, a list, or a map of things. */
export function wholeOf(expansion: Expansion, handles: readonly Value[]): Value {
  const { by, places, doubt } = expansion;
  const [first] = handles;
  if (by === "single" && first) return first;
  if (!doubt) {
    return by === "count"
      ? { kind: "list", shape: "tuple", element: "any", items: handles }
      : object(
          new Map(places.map((place, index) => [String(place.key), handles[index] ?? MISSING])),
          { symbols: expansion.symbols },
        );
  }
  const certain = handles.filter((_, index) => !places[index]?.guard);
  // Whoever is handed the whole is handed every instance that there may be.
  const reach = handles.flatMap((handle) => (handle.kind === "unknown" ? silenced(handle) : []));
  const rest = places.findIndex((place) => place.many);
  return unknown("any", becauseOf([doubt, ...reach]), {
    notNull: true,
    members: certain,
    bounds: { min: certain.length, max: rest === -1 ? handles.length : Number.POSITIVE_INFINITY },
    each: places.every((place) => place.many) ? eachOf(handles[0]) : undefined,
    step: (key) => {
      const index = places.findIndex((place) => place.key === key);
      if (index !== -1) return handles[index];
      return rest === -1 ? undefined : withoutIdentity(handles[rest] ?? MISSING);
    },
  });
}

function silenced({ because }: Unknown): Because {
  return "all" in because ? because : { ...because, silent: true };
}

function eachOf(handle: Value | undefined): Unknown | undefined {
  return handle?.kind === "unknown" ? handle : undefined;
}

/** One particular instance of those that a place stands for: which one is not known. */
function withoutIdentity(handle: Value): Value {
  if (handle.kind !== "unknown" || !handle.identity) return handle;
  const { identity: _, ...rest } = handle;
  return rest;
}

const MISSING = text("");
