import type { Diagnostic } from "../source/diagnostic.ts";
import type { Config } from "./config.ts";
import { pathGlob } from "./path-glob.ts";

/** Files, parted by what the configuration excludes. */
export interface Chosen {
  readonly candidates: readonly string[];
  readonly excluded: readonly string[];
  /** Of globs that fit nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

export function chosenFiles(candidates: readonly string[], config: Config | undefined): Chosen {
  const patterns = config?.exclude ?? [];
  if (patterns.length === 0) return { candidates, excluded: [], diagnostics: [] };
  const tests = patterns.map((pattern) => ({ pattern, test: pathGlob(pattern.glob), used: false }));
  const excluded = candidates.filter((path) => {
    // Every glob is asked, so that one which fits nothing is found.
    const fitting = tests.filter(({ test }) => test(path));
    for (const one of fitting) one.used = true;
    return fitting.length > 0;
  });
  const gone = new Set(excluded);
  return {
    candidates: candidates.filter((path) => !gone.has(path)),
    excluded,
    diagnostics: tests
      .filter(({ used }) => !used)
      .map(({ pattern: { at } }) => ({
        severity: "note",
        summary: "An exclusion fits no file",
        detail:
          "Remove it, or correct it: it is a glob over paths from the top level of the repository.",
        span: at,
      })),
  };
}
