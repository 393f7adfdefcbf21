import type { Span } from "../source/file.ts";
import { count } from "./paint.ts";
import { sanitise } from "./sanitise.ts";

/** What a change did to the findings, compared with the commit it starts from. */
export interface ReportComparison {
  /** The id of that commit. */
  readonly base: string;
  /** Findings that were not there; all of them count. */
  readonly fresh: number;
  /** What was decided before, or not there, and is undecided now. */
  readonly freshUndecided: number;
  /** Findings and unknowns that were there, at the same address. */
  readonly known: number;
  /** The same under another address. */
  readonly moved: number;
  /** Findings that are gone, sorted. */
  readonly fixed: readonly FixedFinding[];
  /** False for a line that stood in the same file before. */
  readonly isChanged?: (location: Span) => boolean;
}

export interface FixedFinding {
  readonly rule: string;
  readonly root: string;
  readonly address: string;
}

/** `1 new finding, 2 fixed, 5 there before`; safe to print. */
export function comparisonText(comparison: ReportComparison): string {
  const { fresh, freshUndecided, known, moved, fixed } = comparison;
  const more = [
    freshUndecided > 0 ? `${freshUndecided} newly undecided` : "",
    fixed.length > 0 ? `${fixed.length} fixed` : "",
    known > 0 ? `${known} there before` : "",
    moved > 0 ? `${moved} moved` : "",
  ].filter((text) => text !== "");
  return [fresh === 0 ? "no new findings" : count(fresh, "new finding"), ...more].join(", ");
}

/** As reports for people name a commit. */
export const shortId = (commit: string): string => sanitise(commit.slice(0, 12));

/** One line each: `rule: address in root`; safe to print. */
export function fixedLines({ fixed }: ReportComparison, most: number): readonly string[] {
  const rest = fixed.length - most;
  return [
    ...fixed
      .slice(0, most)
      .map(
        ({ rule, root, address }) =>
          `${sanitise(rule)}: ${sanitise(address)}${root === "." ? "" : ` in ${sanitise(root)}`}`,
      ),
    ...(rest > 0 ? [`and ${rest} more; see --format json`] : []),
  ];
}
