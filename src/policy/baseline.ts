import type { Result } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { compareResults, type Known, knownFrom } from "./compare.ts";

export const BASELINE_SCHEMA = "byoc-preflight/baseline/v1";

/** Findings that are no news, and the file that says so. */
export interface Baseline {
  readonly file: string;
  readonly findings: readonly Known[];
}

/**
 * What `--write-baseline` writes: sorted, and the same bytes for the same findings. Unknowns are in it only
 * if they count, which is for `strict` to say.
 */
export function baselineText(results: readonly Result[], strict: boolean): string {
  const findings = knownFrom(results)
    .filter(({ verdict }) => strict || verdict === "fail")
    .map(inOrder);
  const lines = findings.map((one) => JSON.stringify(one)).sort();
  const list = lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`;
  return `{\n  "schema": "${BASELINE_SCHEMA}",\n  "findings": ${list}\n}\n`;
}

/** One line for each finding, so that a change of the file is read line by line. */
const inOrder = (known: Known) => ({
  rule: known.rule,
  root: known.root,
  address: known.address,
  attribute: known.attribute,
  verdict: known.verdict,
  fingerprint: known.fingerprint,
  ...(known.content !== undefined && { content: known.content }),
  ...(known.culprits.length > 0 && { culprits: known.culprits }),
});

/** What of a scan a baseline is held against. */
export interface Held {
  readonly results: readonly Result[];
  readonly setAside: readonly SetAside[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface BaselineOutcome {
  readonly file: string;
  /** Results that it holds, under their own address or, of these, under another one. */
  readonly known: number;
  readonly moved: number;
  /** Entries of rules that were asked for roots that were looked at, which are not found any more. */
  readonly fixed: number;
}

/** Sets aside what the baseline holds. What is suppressed uses up its entry, but stays suppressed. */
export function holdAgainst<T extends Held>(
  report: T,
  { file, findings }: Baseline,
  isLookedAt: (entry: Known) => boolean,
): { readonly report: T; readonly outcome: BaselineOutcome } {
  const aside = report.setAside.map(({ result }) => result);
  const all = [...report.results, ...aside];
  const { known, moved, fresh, fixed } = compareResults(findings, all);
  const absorbed = new Set([...known, ...moved].map(({ now }) => now));
  const before = new Set(findings.map(({ fingerprint }) => fingerprint));
  const isOwn = new Set(report.results);
  const worse = fresh.filter((one) => isOwn.has(one) && before.has(one.fingerprint));
  const grown = new Set(worse.map(({ fingerprint }) => fingerprint));
  const inBaseline = report.results.filter((result) => absorbed.has(result));
  const movedAway = new Set(moved.map(({ now }) => now));
  return {
    report: {
      ...report,
      results: report.results.filter((result) => !absorbed.has(result)),
      setAside: [
        ...report.setAside,
        ...inBaseline.map((result): SetAside => ({ result, by: "baseline", reason: "" })),
      ],
      diagnostics: [...report.diagnostics, ...worse.map((one) => gotWorse(one, file))],
    },
    outcome: {
      file,
      known: inBaseline.length,
      moved: inBaseline.filter((result) => movedAway.has(result)).length,
      fixed: fixed.filter((entry) => isLookedAt(entry) && !grown.has(entry.fingerprint)).length,
    },
  };
}

function gotWorse({ rule, subject, location }: Result, file: string): Diagnostic {
  return {
    severity: "note",
    summary: "A finding of the baseline has got worse",
    detail: `\`${rule}\` is in ${file} for ${subject.address}, but was undecided or had less to blame.`,
    span: location,
  };
}
