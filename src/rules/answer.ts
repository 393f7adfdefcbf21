import type { Fact } from "../graph/fact.ts";
import { bool, number, text, unknown } from "../value/make.ts";
import { type Because, becauseOf, type Reason } from "../value/reason.ts";
import type { Truth } from "../value/truth.ts";
import type { Value } from "../value/value.ts";
import { NO_TRACE, type Trace } from "./trace.ts";

/** What an expression came to, and the reads that decided it. */
export interface Answer {
  readonly fact: Fact;
  readonly trace: Trace;
}

/** A yes/no answer; `because` says why it is unknown. */
export interface Judgement {
  readonly truth: Truth;
  readonly because?: Because;
  readonly trace: Trace;
}

export const answer = (fact: Fact, trace: Trace = NO_TRACE): Answer => ({ fact, trace });

export function literal(value: string | number | boolean | null): Value {
  if (value === null) return { kind: "null", type: "any" };
  if (typeof value === "boolean") return bool(value);
  return typeof value === "string" ? text(value) : number(value);
}

export function undecided(because: Because, trace: Trace = NO_TRACE): Answer {
  return { fact: unknown("any", because), trace };
}

/** The answer as a fact: an unknown bool keeps its reasons. */
export function fromJudgement({ truth, because, trace }: Judgement): Answer {
  return { fact: truth === "unknown" ? unknown("bool", because ?? NEVER) : bool(truth), trace };
}

/** Reads a yes/no answer. `name` is the expression, for the reason when nothing is there. */
export function toJudgement({ fact, trace }: Answer, name: string): Judgement {
  if (fact.kind === "bool") return { truth: fact.value, trace };
  const because = whyNot(fact, name);
  if (because) return { truth: "unknown", because, trace };
  throw new Error(`${name} is ${fact.kind}, not a bool`);
}

/** Why the fact cannot be worked with: it is unknown, or null where a value is needed. */
export function whyNot(fact: Fact, name: string): Because | undefined {
  if (fact.kind === "unknown") return fact.because;
  return fact.kind === "null" ? absent(name) : undefined;
}

/** In CEL this is an error; like any error it matters only if nothing else decides. */
export function absent(name: string): Reason {
  return {
    text: `The rule needs \`${name}\`, which does not exist here.`,
    input: name,
    settledBy: `Let the rule ask \`${name} != null\` first.`,
  };
}

export function failure(text: string, name: string): Reason {
  return { text, input: name, settledBy: "Change the expression of the rule." };
}

export const all = (parts: readonly (Because | undefined)[]): Because =>
  becauseOf(parts.filter((part) => part !== undefined));

const NEVER: Reason = { text: "No reason is known.", input: "", settledBy: "" };
