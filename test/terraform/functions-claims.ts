import { isFailure } from "../../src/terraform/failure.ts";
import {
  bool,
  isWhollyKnown,
  list,
  mapOf,
  nullOf,
  number,
  object,
  text,
  tuple,
} from "../../src/value/make.ts";
import type { Value } from "../../src/value/value.ts";
import { broken } from "../value/claims.ts";
import { evaluated } from "./functions-evaluate.ts";
import { LOCALS } from "./functions-locals.ts";
import { shown } from "./functions-show.ts";

/** What is claimed of an expression while the preamble is unknown, and not true for some values; or nothing. */
export function brokenClaim(expression: string, rounds: number): string {
  const claimed = evaluated(expression, LOCALS);
  for (let round = 0; round < rounds; round++) {
    const locals = object(
      new Map(
        Object.entries(CANDIDATES).map(([name, values], at) => [name, pick(values, round, at)]),
      ),
    );
    const actual = evaluated(expression, locals);
    // Terraform refuses the call: nothing was promised.
    if (isFailure(actual)) continue;
    // It depends on something else, such as the version of Terraform.
    if (!isWhollyKnown(actual)) continue;
    if (isFailure(claimed)) return `fails (${claimed.message}), but may be ${shown(actual)}`;
    const problem = broken(claimed, actual);
    if (problem !== "") return `${problem}: ${shown(claimed)}, but may be ${shown(actual)}`;
  }
  return "";
}

const strings = (...items: (string | null)[]) =>
  items.map((item) => (item === null ? nullOf("string") : text(item)));

/** What each unknown of the preamble may turn out to be. `u` and `v` are ids of two resources. */
const CANDIDATES: Readonly<Record<string, readonly Value[]>> = {
  u: ["i-1", "10.0.0.0/16", "a", "x-b", "5", "fd00::/48", "true", ",", "b,c"].map(text),
  v: ["i-2", "x", "d"].map(text),
  any: [
    text("a"),
    number(1),
    text("1"),
    bool(true),
    nullOf("any"),
    tuple([text("a"), number(1)]),
    list(strings("b", "b"), "string"),
    list(strings("a"), "string", "set"),
    object(new Map([["a", text("x")]])),
    mapOf(new Map([["a", number(2)]]), "number"),
  ],
  bool: [bool(true), bool(false)],
  list: [[], ["a"], ["a", "b"], ["", "a", null], ["1", "1"], ["b", "a", "c"]].map((items) =>
    list(strings(...items), "string"),
  ),
  map: [
    new Map(),
    new Map([["a", text("y")]]),
    new Map([
      ["b", text("1")],
      ["c", text("2")],
    ]),
  ].map((entries) => mapOf(entries, "string")),
  number: [0, 1, 2, 7, 1.5, -1].map(number),
  set: [[], ["a"], ["1", "b"]].map((items) => list(strings(...items), "string", "set")),
};

/** Different paces for different names, so that all pairs of neighbours meet. */
function pick(values: readonly Value[], round: number, pace: number): Value {
  return (
    values[(round * (pace + 1) + Math.floor(round / values.length)) % values.length] ??
    nullOf("any")
  );
}
