import type { Block } from "../hcl/ast.ts";
import { becauseOfValues, nullOf, number, object, text, unknown } from "../value/make.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import type { Unknown, Value } from "../value/value.ts";
import { truthOf } from "./conditional.ts";
import { convert } from "./convert.ts";
import {
  binding,
  type Expansion,
  MOST_PLACES,
  NO_SYMBOLS,
  type Place,
  TOO_MANY,
} from "./expansion.ts";
import { failure, isFailure } from "./failure.ts";
import { byKeys, everyKey } from "./for-each.ts";
import {
  attributeOf,
  type ModuleInstance,
  scopeOf,
  settle,
  settled,
  spanOfValue,
} from "./instance.ts";
import { limited } from "./limits.ts";
import type { Located } from "./module.ts";

/** So many instances that may or may not exist are still told apart. */
const MOST_POSSIBLE = 32;
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
    const made = byCount(
      problem ? settle(instance, problem, spanOfValue(count)) : (converted as Value),
    );
    return limited(instance, block, made, anyIndex);
  }
  const forEach = attributeOf(block, "for_each");
  if (!forEach) return switched(instance, block);
  const made = byKeys(instance, forEach.node.value, forEach.file);
  return limited(instance, block, made, everyKey);
}

/** OpenTofu's `lifecycle { enabled = … }`: what is not enabled is not there, and has no index if it is. */
function switched(instance: ModuleInstance, block: Located<Block>): Expansion {
  const lifecycle = block.node.body.blocks.find(({ type }) => type === "lifecycle");
  const enabled =
    lifecycle && attributeOf({ node: lifecycle, file: lifecycle.file ?? block.file }, "enabled");
  if (!enabled) return SINGLE;
  const value = settled(instance, enabled.node.value, scopeOf(instance, enabled.file));
  const truth = truthOf(value);
  if (typeof truth === "boolean") return truth ? SINGLE : { ...SINGLE, places: [] };
  const guard = becauseOfValues([
    isFailure(truth) ? settle(instance, truth, spanOfValue(enabled)) : truth,
  ]);
  return { ...SINGLE, places: SINGLE.places.map((place) => ({ ...place, guard })) };
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

const anyIndex = (because: Because): Expansion => ({
  by: "count",
  places: [countless(because)],
  doubt: because,
  symbols: NO_SYMBOLS,
});

/** What a reference to the whole resource or module call is: one thing, a list, or a map of things. */
export function wholeOf(expansion: Expansion, handles: readonly Value[]): Value {
  const { by, places, doubt } = expansion;
  const [first] = handles;
  if (by === "single") {
    if (!first) return nullOf("any");
    if (first.kind !== "unknown" || !places[0]?.guard) return first;
    const { notNull: _, ...perhaps } = first;
    return perhaps;
  }
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
