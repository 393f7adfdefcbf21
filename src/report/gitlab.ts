import { atHome } from "./at-home.ts";
import { type Cause, causesOf, sentencesOf } from "./cause.ts";
import { toText } from "./json.ts";
import { regionOf } from "./order.ts";
import type { Reporter } from "./report.ts";
import { sanitise } from "./sanitise.ts";

const SEVERITY = { error: "critical", warning: "major", info: "minor" } as const;

/**
 * A report for GitLab Code Quality: an entry for each rule and place. What cannot be decided is an entry of
 * severity `info`. GitLab shows one entry of a fingerprint only, so none is given twice.
 */
export const gitlab: Reporter = (report, { verdicts }) => {
  const shown = report.results.filter(
    ({ verdict }) => (verdict === "fail" || verdict === "unknown") && verdicts.has(verdict),
  );
  const unique = fingerprints();
  return toText(causesOf(atHome(report, shown)).map((cause) => toEntry(cause, unique)));
};

function toEntry(cause: Cause, unique: (fingerprint: string) => string) {
  const { first, results } = cause;
  const [fingerprint = ""] = results.map(({ fingerprint }) => fingerprint).sort();
  return {
    description: sanitise(sentencesOf(cause)),
    check_name: sanitise(first.rule),
    fingerprint: unique(fingerprint),
    severity: first.verdict === "fail" ? SEVERITY[first.severity] : "info",
    location: {
      path: sanitise(first.location.file.path),
      lines: { begin: regionOf(first.location).startLine },
    },
  };
}

/** Numbers those that come again. */
function fingerprints(): (fingerprint: string) => string {
  const counts = new Map<string, number>();
  return (fingerprint) => {
    const count = (counts.get(fingerprint) ?? 0) + 1;
    counts.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  };
}
