import { unknown } from "../../value/make.ts";
import type { Unknown } from "../../value/value.ts";
import type { Result } from "../result.ts";
import { isExtended } from "../stack.ts";
import type { Call, Intrinsic } from "./define.ts";

/** Functions whose result is not computed, and why. */
const LATER: Readonly<Record<string, string>> = {
  "Fn::Transform": "is a macro, which AWS runs when the stack is deployed",
  "Fn::GetStackOutput": "reads an output of another stack",
};

/** Functions that a transform adds. */
const EXTENDING = ["Fn::Length", "Fn::ToJsonString"];

export const laterFunctions: Readonly<Record<string, Intrinsic>> = Object.fromEntries([
  ...Object.entries(LATER).map(([name, why]) => [name, () => later(name, why)]),
  ...EXTENDING.map((name) => [name, extending]),
]);

function extending(call: Call): Result {
  const { template, late } = call.stack;
  if (!isExtended(template)) return call.refuse(`\`${call.name}\` ${NEEDS_EXTENSIONS}`);
  const evaluate = late.extensions?.().FUNCTIONS.get(call.name);
  return evaluate ? evaluate(call) : later(call.name, "is not evaluated");
}

export const NEEDS_EXTENSIONS = "needs `Transform: AWS::LanguageExtensions`.";

/** The unknown that stands for what a function would say. */
export function later(name: string, why: string): Unknown {
  const reason = {
    text: `\`${name}\` ${why}.`,
    input: name,
    settledBy: "Write the value, or take it as a parameter.",
  };
  return unknown("any", reason, { notNull: name === "Fn::Transform" ? undefined : true });
}
