import { existsSync, readFileSync } from "node:fs";

/** What the outputs of the action are made of: numbers of the JSON report, never text of the repository. */
export interface Outcome {
  readonly findings: Readonly<Record<"error" | "warning" | "info", number>>;
  readonly undecided: number;
  readonly unanalysed: number;
  /** Absent if there was no base to compare with. */
  readonly comparison?: { readonly fresh: number; readonly fixed: number };
}

/** Reads the JSON report that the scan has written; undefined if it has written none. */
export function outcomeIn(path: string): Outcome | undefined {
  if (!existsSync(path)) return undefined;
  // We wrote this file ourselves, and docs/report.schema.json says what is in it.
  const report = JSON.parse(readFileSync(path, "utf8")) as JsonReport;
  const { summary, files, comparison } = report;
  return {
    findings: summary.findings,
    undecided: summary.results.unknown,
    unanalysed: files.unanalysed.length,
    ...(comparison && {
      comparison: { fresh: comparison.fresh, fixed: comparison.fixed.length },
    }),
  };
}

interface JsonReport {
  readonly summary: {
    readonly findings: Outcome["findings"];
    readonly results: { readonly unknown: number };
  };
  readonly files: { readonly unanalysed: readonly unknown[] };
  readonly comparison?: { readonly fresh: number; readonly fixed: readonly unknown[] } | null;
}
