import type { Expression } from "../hcl/ast.ts";
import type { SourceFile } from "../source/file.ts";
import { typeOf, unknown } from "../value/make.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import type { Type } from "../value/type.ts";
import type { Value } from "../value/value.ts";
import { truthOf } from "./conditional.ts";
import { convert, unify } from "./convert.ts";
import { evaluate } from "./evaluate.ts";
import {
  binding,
  type Expansion,
  MOST_PLACES,
  NO_SYMBOLS,
  type Place,
  TOO_MANY,
} from "./expansion.ts";
import { failure, isFailure } from "./failure.ts";
import { roundsOf } from "./for.ts";
import { type ModuleInstance, scopeOf, settle } from "./instance.ts";
import { makeSet } from "./set.ts";

/**
 * The instances that a `for_each` makes. `beside` is the type of the other branch if it is one branch of
 * a conditional whose condition is not known.
 */
export function byKeys(
  instance: ModuleInstance,
  expression: Expression,
  file: SourceFile,
  beside?: Type,
): Expansion {
  const guarded = guardedBranches(instance, expression, file, beside);
  if (guarded) return guarded;
  const result = evaluate(expression, scopeOf(instance, file));
  const span = { file, start: expression.start, end: expression.end };
  const settledValue = isFailure(result) ? settle(instance, result, span) : result;
  const value = beside === undefined ? settledValue : fittedTo(settledValue, beside);
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

/** One instance that stands for all, whose keys are not known. */
export function everyKey(because: Because, each?: Value): Expansion {
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

/** `[]` beside `toset(…)` is an empty set: both branches of a conditional have one type. */
function fittedTo(value: Value, beside: Type): Value {
  if (value.kind !== "list" || value.shape === "set") return value;
  const common = unify([typeOf(value), beside]);
  if (common === "any" && value.items.length === 0) return makeSet([], "string");
  if (typeof common !== "object" || !("set" in common)) return value;
  const set = convert(value, common);
  return isFailure(set) ? value : set;
}

/**
 * `condition ? {…} : {}` with an unknown condition: the instances of both branches, each of which may
 * not exist, instead of instances about which nothing is known.
 */
function guardedBranches(
  instance: ModuleInstance,
  expression: Expression,
  file: SourceFile,
  beside: Type | undefined,
): Expansion | undefined {
  if (expression.kind === "parentheses") {
    return guardedBranches(instance, expression.inner, file, beside);
  }
  if (expression.kind !== "conditional") return undefined;
  const scope = scopeOf(instance, file);
  const condition = truthOf(evaluate(expression.condition, scope));
  if (typeof condition === "boolean" || isFailure(condition)) return undefined;
  const { then, otherwise } = expression;
  const typeBeside = (other: Expression): Type => {
    const value = evaluate(other, scope);
    const type = isFailure(value) ? "any" : typeOf(value);
    return beside === undefined ? type : (unify([type, beside]) ?? type);
  };
  const branches = [
    byKeys(instance, then, file, typeBeside(otherwise)),
    byKeys(instance, otherwise, file, typeBeside(then)),
  ];
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
