import type { Severity } from "../rules/result.ts";
import type { BaselineOutcome } from "./baseline.ts";
import type { Config } from "./config.ts";

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
  /** Rules that it turns off, sorted. */
  readonly rulesOff: readonly string[];
  /** Rules that it gives a severity, sorted. */
  readonly severities: readonly { readonly rule: string; readonly severity: Severity }[];
  /** Files that it excludes and that nothing else reads. */
  readonly excludedFiles: number;
}

export function describeConfig({ file, rules }: Config, excludedFiles: number): ConfigDescription {
  const sorted = [...rules].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  return {
    file,
    rulesOff: sorted.filter(({ severity }) => severity === "off").map(({ rule }) => rule),
    severities: sorted.flatMap(({ rule, severity }) =>
      severity === "off" ? [] : [{ rule, severity }],
    ),
    excludedFiles,
  };
}
