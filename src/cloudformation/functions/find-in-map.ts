import { join } from "../../value/join.ts";
import { unknown } from "../../value/make.ts";
import { becauseOf } from "../../value/reason.ts";
import { named } from "../../value/trail.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { pureIdentity } from "../identity.ts";
import { type Entry, type Mapping, member, type Node, placeOf, spanOf } from "../node.ts";
import { choicesOf } from "../parameter.ts";
import { eitherOf } from "../result.ts";
import { isExtended, keyIn, type Stack } from "../stack.ts";
import { INCLUDING } from "../template.ts";
import { asText, type Call, type Intrinsic, operands } from "./define.ts";
import { later, NEEDS_EXTENSIONS } from "./later.ts";

/** `Fn::FindInMap: [map, key, key]`. Where a key is not known, what all values in question have in common. */
export const findInMap: Intrinsic = (call) => {
  const [map, ...keys] = operands(call, 3, 4) ?? [];
  const [top, second, options] = keys;
  if (!map || !top || !second) return call.refuse("`Fn::FindInMap` takes a map and two keys.");
  const steps = [map, top, second].map((node) => call.value(node));
  if (options && !isExtended(call.stack.template)) {
    return call.refuse(`\`DefaultValue\` of \`Fn::FindInMap\` ${NEEDS_EXTENSIONS}`);
  }
  const fallback = options && member(options, "DefaultValue");
  const found = rowsOf(call.stack, steps);
  if (found.isIncluded) return later(INCLUDING, "is a macro, which may add to `Mappings`");
  if (found.values.length === 0) {
    if (fallback) return call.evaluate(fallback);
    const unknowns = steps.filter((step) => step.kind === "unknown");
    if (unknowns.length === 0) return call.refuse(`There is no ${spelled(steps)} in \`Mappings\`.`);
    return unknown("any", becauseOf(unknowns.map(({ because }) => because)), { notNull: true });
  }
  const values = found.values.map((entry) => valueIn(call, entry));
  const known = oneOf(call, values, found.because, steps);
  return fallback && found.because
    ? eitherOf(known, call.evaluate(fallback), found.because)
    : known;
};

const spelled = (steps: readonly Value[]): string =>
  steps.map((step) => `\`${String(asText(step) ?? step.kind)}\``).join(", ");

/** So many values are compared when a key is not known. */
const MOST_JOINED = 300;

function oneOf(
  call: Call,
  [first, ...others]: readonly Value[],
  because: Unknown["because"] | undefined,
  steps: readonly Value[],
): Value {
  if (!first || !because) return first ?? call.refuse("The map is empty.");
  if (others.length > MOST_JOINED) return unknown("any", because, { notNull: true });
  call.stack.budget.fuel -= others.length;
  const joined = others.reduce((all, value) => join(all, value, because), first);
  const identity = pureIdentity(keyIn(call.stack, call.name), steps);
  return joined.kind === "unknown" && identity ? { ...joined, identity } : joined;
}

function valueIn(call: Call, entry: Entry): Value {
  const { file } = call.stack.template;
  return named(call.value(entry.value), spanOf(placeOf(entry), file), "");
}

/** The entries that the three keys may lead to, and why there are several. */
function rowsOf(stack: Stack, steps: readonly Value[]) {
  let level: readonly Mapping["entries"][] = [stack.template.mappings];
  let values: readonly Entry[] = [];
  const doubts: Unknown["because"][] = [];
  let isIncluded = false;
  for (const step of steps) {
    isIncluded ||= level.some((entries) => isIncludedIn(entries, step));
    if (step.kind === "unknown") doubts.push(step.because);
    values = level.flatMap((entries) => entriesFor(stack, entries, step));
    level = values.flatMap(({ value }) => childrenOf(value));
  }
  return { values, because: doubts.length > 0 ? becauseOf(doubts) : undefined, isIncluded };
}

/** True if a macro may declare what a key stands for. */
function isIncludedIn(entries: Mapping["entries"], key: Value): boolean {
  const text = asText(key);
  return entries.has(INCLUDING) && !(typeof text === "string" && entries.has(text));
}

const childrenOf = (node: Node): readonly Mapping["entries"][] =>
  node.kind === "mapping" ? [node.entries] : [];

function entriesFor(stack: Stack, entries: Mapping["entries"], key: Value): readonly Entry[] {
  const text = asText(key);
  if (text === undefined) return [];
  if (typeof text === "string") return [entries.get(text)].filter((entry) => entry !== undefined);
  const choices = choicesOf(stack, text);
  const all = [...entries.values()];
  return choices ? all.filter((entry) => choices.includes(entry.key)) : all;
}
