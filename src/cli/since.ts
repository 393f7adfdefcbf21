import { type Files, knownFrom, type Report, type Span, sinceBase } from "../index.ts";
import { Misuse } from "./exit.ts";
import { commitNamed, type Git, gitIn } from "./git.ts";
import { commitSnapshot } from "./git-snapshot.ts";
import { installedAlike } from "./installed.ts";
import type { Prepared } from "./prepare.ts";

/**
 * Scans the commit at which the change since `name` starts, by the same rules and with the same options,
 * and sets aside what is reported there. Whatever the change broke is news, wherever it stands.
 */
export async function sinceCommit(
  name: string,
  report: Report,
  { place, files, outcome, scan }: Prepared,
): Promise<Report> {
  if (!place.git) throw new Misuse("`--changed-since` needs a git repository.");
  const git = await gitIn(place.root);
  const base = baseOf(git, name);
  const snapshot = commitSnapshot(place, git, base, installedAlike(files, outcome.reads()));
  if ("refusal" in snapshot) {
    throw new Misuse(`\`--changed-since ${name}\`: git does not read it (${snapshot.refusal}).`);
  }
  const { results, setAside, since } = sinceBase(report, knownFrom(scan(snapshot).report.results));
  // What nobody asks for any more is not fixed.
  const asked = new Set(report.rules.map(({ id }) => id));
  const fixed = since.fixed.filter(({ rule }) => asked.has(rule));
  const isChanged = changedLines(snapshot.files);
  return { ...report, results, setAside, comparison: { base, ...since, fixed, isChanged } };
}

/** Whether a line is another than all lines that the file had before. */
function changedLines(before: Files): (location: Span) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return (location) => {
    const { path, text } = location.file;
    const lines = known.get(path) ?? linesOf(before, path);
    known.set(path, lines);
    const start = text.lastIndexOf("\n", location.start - 1) + 1;
    const end = text.indexOf("\n", location.start);
    return !lines.has(text.slice(start, end === -1 ? text.length : end).trim());
  };
}

function linesOf(files: Files, path: string): ReadonlySet<string> {
  const content = files.read(path);
  const text = "refusal" in content ? "" : new TextDecoder().decode(content.bytes);
  return new Set(text.split("\n").map((line) => line.trim()));
}

/** The last commit that a name and what is checked out have in common: there the change starts. */
export function baseOf(git: Git, name: string): string {
  const commit = commitNamed(git, name);
  if (commit === undefined) {
    throw new Misuse(`\`--changed-since ${name}\`: there is no such commit here.${advice(git)}`);
  }
  const answer = git(["merge-base", commit, "HEAD"]);
  if ("refusal" in answer) {
    throw new Misuse(
      `\`--changed-since ${name}\`: what is checked out has no commit in common with it.${advice(git)}`,
    );
  }
  return answer.bytes.toString().trim();
}

/** By default a workflow fetches one commit only, and then there is nothing to compare with. */
function advice(git: Git): string {
  const answer = git(["rev-parse", "--is-shallow-repository"]);
  const isShallow = !("refusal" in answer) && answer.bytes.toString().trim() === "true";
  return isShallow
    ? " This clone is shallow: give actions/checkout `fetch-depth: 2` and compare with `HEAD^1`, or `fetch-depth: 0` for any other commit."
    : "";
}
