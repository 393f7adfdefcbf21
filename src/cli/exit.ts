import type { Report, Severity } from "../index.ts";

/** What the process tells its caller. The numbers are part of the public API. */
export const EXIT = {
  clean: 0,
  findings: 1,
  misuse: 2,
  nothingToScan: 3,
  unanalysed: 4,
  ourBug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Severities from which on a finding counts; `none` for no finding at all. */
export type FailOn = Severity | "none";

const COUNTING: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  info: ["error", "warning", "info"],
  none: [],
};

export interface ExitOptions {
  readonly failOn: FailOn;
  /** An unknown counts as a finding. */
  readonly strict?: boolean | undefined;
  /** Whatever is found or cannot be analysed is no failure. */
  readonly exitZero?: boolean | undefined;
}

/** The same for every format. */
export function exitCodeOf(
  { results, files }: Report,
  { failOn, strict, exitZero }: ExitOptions,
): ExitCode {
  if (exitZero) return EXIT.clean;
  const counting = COUNTING[failOn];
  const counts = results.some(
    ({ verdict, severity }) =>
      (verdict === "fail" && counting.includes(severity)) || (strict && verdict === "unknown"),
  );
  if (counts) return EXIT.findings;
  if (files.unanalysed.length > 0) return EXIT.unanalysed;
  return files.analysed === 0 ? EXIT.nothingToScan : EXIT.clean;
}

/** The user asked for something that cannot be done; the message says what to do instead. */
export class Misuse extends Error {}
