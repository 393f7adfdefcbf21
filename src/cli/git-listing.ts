import { type Git, type GitRefusal, recordsIn } from "./git.ts";

/** What git keeps under a path. */
export interface GitEntry {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly kind: "file" | "link" | "submodule";
  /** The object's id: of the content, of the text of a link, of the commit of a submodule. */
  readonly id: string;
}

export interface Listing {
  readonly entries: readonly GitEntry[];
  /** Paths that are in conflict, so that there is no one content. */
  readonly conflicts: readonly string[];
}

/** Everything in the tree of a commit. */
export function listCommit(git: Git, commit: string): Listing | GitRefusal {
  const answer = git(["ls-tree", "-r", "-z", "--full-tree", commit]);
  if ("refusal" in answer) return answer;
  const entries = recordsIn(answer).map((record): GitEntry => {
    const [head = "", path] = cut(record, "\t");
    const [mode = "", , id = ""] = head.split(" ");
    return { path, kind: kindOf(mode), id };
  });
  return { entries, conflicts: [] };
}

/** Everything in the index: what the next commit will hold. */
export function listIndex(git: Git): Listing | GitRefusal {
  const answer = git(["ls-files", "--stage", "-z"]);
  if ("refusal" in answer) return answer;
  const entries: GitEntry[] = [];
  const conflicts = new Set<string>();
  for (const record of recordsIn(answer)) {
    const [head = "", path] = cut(record, "\t");
    const [mode = "", id = "", stage] = head.split(" ");
    if (stage === "0") entries.push({ path, kind: kindOf(mode), id });
    else conflicts.add(path);
  }
  return { entries, conflicts: [...conflicts] };
}

/** Paths whose content in the index differs from the last commit, those that are gone included. */
export function listStaged(git: Git): readonly string[] | GitRefusal {
  const what = ["diff-index", "--cached", "--name-only", "--no-renames", "-z", "HEAD", "--"];
  const answer = git(what);
  if (!("refusal" in answer)) return recordsIn(answer);
  // Before the first commit everything in the index is new.
  const head = git(["rev-parse", "--verify", "--quiet", "HEAD"]);
  if (!("refusal" in head)) return answer;
  const all = listIndex(git);
  return "refusal" in all ? all : all.entries.map(({ path }) => path);
}

const KINDS: ReadonlyMap<string, GitEntry["kind"]> = new Map([
  ["120000", "link"],
  ["160000", "submodule"],
]);

const kindOf = (mode: string): GitEntry["kind"] => KINDS.get(mode) ?? "file";

function cut(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}
