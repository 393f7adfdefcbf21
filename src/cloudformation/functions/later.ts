import { unknown } from "../../value/make.ts";
import type { Unknown } from "../../value/value.ts";
import type { Intrinsic } from "./define.ts";

/** Functions whose result is not computed, and why. */
const LATER: Readonly<Record<string, string>> = {
  "Fn::Transform": "is a macro, which AWS runs when the stack is deployed",
  "Fn::GetStackOutput": "reads an output of another stack",
  "Fn::Length": "is not evaluated yet",
  "Fn::ToJsonString": "is not evaluated yet",
};

export const laterFunctions: Readonly<Record<string, Intrinsic>> = Object.fromEntries(
  Object.entries(LATER).map(([name, why]) => [name, () => later(name, why)]),
);

/** The unknown that stands for what a function would say. */
export function later(name: string, why: string): Unknown {
  const reason = {
    text: `\`${name}\` ${why}.`,
    input: name,
    settledBy: "Write the value, or take it as a parameter.",
  };
  return unknown("any", reason, { notNull: name === "Fn::Transform" ? undefined : true });
}
