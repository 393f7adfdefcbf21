import type { Intrinsic } from "../functions/define.ts";
import { length } from "./length.ts";
import { toJsonString } from "./to-json-string.ts";

export { withIncluded } from "./include.ts";
export { unrolled } from "./loops.ts";
export { brokenRules } from "./rules.ts";

/** Functions that `AWS::LanguageExtensions` adds. */
export const FUNCTIONS: ReadonlyMap<string, Intrinsic> = new Map([
  ["Fn::Length", length],
  ["Fn::ToJsonString", toJsonString],
]);
