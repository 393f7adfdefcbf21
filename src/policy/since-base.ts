import type { Result } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import { compareResults, type Known } from "./compare.ts";

/** What a change did to what is reported. */
export interface SinceBase {
  /** Findings that count and were not there before. */
  readonly fresh: number;
  /** The same of what is undecided. */
  readonly freshUndecided: number;
  /** Findings and unknowns that were there before: at their place, and at another one. */
  readonly known: number;
  readonly moved: number;
  /** Findings that are gone. */
  readonly fixed: readonly Pick<Known, "rule" | "root" | "address">[];
}

interface Judged {
  readonly results: readonly Result[];
  readonly setAside: readonly SetAside[];
}

/**
 * Sets aside what was there before the change. `before` is what counted then: what was suppressed then and
 * is no longer is news. What is suppressed now is not fixed.
 */
export function sinceBase(
  { results, setAside }: Judged,
  before: readonly Known[],
): Judged & { readonly since: SinceBase } {
  const all = [...results, ...setAside.map(({ result }) => result)];
  const { known, moved, fixed } = compareResults(before, all);
  const old = new Set([...known, ...moved].map(({ now }) => now));
  const left = results.filter((result) => !old.has(result));
  const count = (verdict: Result["verdict"]) =>
    left.filter((result) => result.verdict === verdict).length;
  return {
    results: left,
    setAside: [
      ...setAside,
      ...results
        .filter((result) => old.has(result))
        .map((result): SetAside => ({ result, by: "base", reason: "" })),
    ],
    since: {
      fresh: count("fail"),
      freshUndecided: count("unknown"),
      known: known.length,
      moved: moved.length,
      fixed: fixed
        .filter(({ verdict }) => verdict === "fail")
        .map(({ rule, root, address }) => ({ rule, root, address })),
    },
  };
}
