import type { Severity } from "../rules/result.ts";
import type { Rule } from "../rules/rule.ts";
import type { BaselineOutcome } from "./baseline.ts";
import type { Config } from "./config.ts";
import { rulingsOf } from "./rules.ts";

/** What was decided beside the code, as every report tells it. Sorted. */
export interface PolicyDescription {
  /** Absent if there was none. */
  readonly config?: ConfigDescription;
  /** What became of the baseline; absent if there was none. */
  readonly baseline?: BaselineOutcome;
}

/** What a configuration keeps from being judged. */
export interface ConfigDescription {
  readonly file: string;
  /** Rules that it turns off, by name or by its profiles, sorted. */
  readonly rulesOff: readonly string[];
  /** Rules that it gives a severity, by name or by its edition, sorted. */
  readonly severities: readonly { readonly rule: string; readonly severity: Severity }[];
  /** Files that it excludes and that nothing else reads. */
  readonly excludedFiles: number;
}

export function describeConfig(
  config: Config,
  rules: readonly Rule[],
  excludedFiles: number,
): ConfigDescription {
  const rulings = rulingsOf(rules, config);
  return {
    file: config.file,
    rulesOff: rulings.filter(({ severity }) => severity === "off").map(({ rule }) => rule),
    severities: rulings.flatMap(({ rule, severity }) =>
      severity === "off" ? [] : [{ rule, severity }],
    ),
    excludedFiles,
  };
}
