import type { Files } from "../index.ts";
import { type Discovery, isCandidate } from "./discover.ts";
import { type Git, type GitRefusal, recordsIn } from "./git.ts";
import { blobsOf } from "./git-blobs.ts";
import { type Beside, filesOfGit } from "./git-files.ts";
import { type GitEntry, type Listing, listCommit, listIndex } from "./git-listing.ts";
import { jail, LIMITS } from "./jail.ts";
import type { Place } from "./place.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What the next commit will hold. What git does not keep and Terraform reads all the same is taken from the
 * work tree: installed modules, and values files that are ignored.
 */
export function indexSnapshot(place: Place, git: Git): Snapshot | GitRefusal {
  const index = listIndex(git);
  return "refusal" in index ? index : snapshotOf(place, git, index, index, true);
}

/**
 * The tree of a commit. Without `installed` the modules of the work tree are left out: they may have been
 * installed for another version of the code. The id of the commit is written out.
 */
export function commitSnapshot(
  place: Place,
  git: Git,
  commit: string,
  { installed }: { readonly installed: boolean },
): Snapshot | GitRefusal {
  const index = listIndex(git);
  const tree = "refusal" in index ? index : listCommit(git, commit);
  if ("refusal" in index) return index;
  return "refusal" in tree ? tree : snapshotOf(place, git, tree, index, installed);
}

function snapshotOf(
  place: Place,
  git: Git,
  { entries, conflicts }: Listing,
  index: Listing,
  installed: boolean,
): Snapshot {
  const files = jail(place.root);
  const candidates = entries
    .filter(({ kind, path }) => kind !== "submodule" && isCandidate(path) && isNamed(path, place))
    .map(({ path }) => path)
    .sort();
  const beside = besideOf(git, files, entries, index, installed);
  return {
    discovery: {
      candidates: candidates.filter((path) => !path.includes("\ufffd")),
      unanalysed: [
        ...conflicts
          .filter((path) => isCandidate(path) && isNamed(path, place))
          .map((file) => ({ file, reason: "has a conflict that is not resolved" })),
        ...unreadable(candidates),
      ],
      remarks: [],
    },
    files: {
      ...filesOfGit(entries, blobsOf(git, LIMITS), beside, candidates),
      unlisted: files.unlisted,
    },
  };
}

const unreadable = (candidates: readonly string[]): Discovery["unanalysed"] =>
  candidates
    .filter((path) => path.includes("\ufffd"))
    .map((file) => ({ file, reason: "has a name that is not valid UTF-8" }));

function isNamed(path: string, { named }: Place): boolean {
  return named.some(
    (one) =>
      one.path === path ||
      (one.kind === "directory" && (one.path === "" || path.startsWith(`${one.path}/`))),
  );
}

function besideOf(
  git: Git,
  files: Files,
  entries: readonly GitEntry[],
  index: Listing,
  installed: boolean,
): Beside {
  const tracked = new Map(index.entries.map((entry) => [entry.path, entry]));
  return {
    files,
    serves: (path) => (isInstalled(path) ? installed : isValues(path) && !tracked.has(path)),
    names: ignoredValues(git, files, entries, tracked),
    submodules: new Set(
      entries
        .filter(({ kind, path, id }) => kind === "submodule" && tracked.get(path)?.id === id)
        .map(({ path }) => path),
    ),
  };
}

const isInstalled = (path: string): boolean => path.split("/").includes(".terraform");
const isValues = (path: string): boolean => /\.tfvars(?:\.json)?$/.test(path);

/** Values files beside configuration that git is told to ignore, by directory. */
function ignoredValues(
  git: Git,
  files: Files,
  entries: readonly GitEntry[],
  tracked: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly string[]> {
  const directories = new Set<string>();
  for (const { path } of entries) {
    if (/\.(?:tf|tofu)(?:\.json)?$/.test(path)) directories.add(parentOf(path));
  }
  const loose = [...directories].flatMap((directory) =>
    files
      .list(directory)
      .filter(({ name, kind }) => kind === "file" && isValues(name))
      .map(({ name }) => (directory === "" ? name : `${directory}/${name}`))
      .filter((path) => !tracked.has(path)),
  );
  const names = new Map<string, string[]>();
  if (loose.length === 0) return names;
  const input = loose.map((path) => `${path}\0`).join("");
  const answer = git(["check-ignore", "-z", "--stdin"], { input, good: [0, 1] });
  for (const path of "refusal" in answer ? [] : recordsIn(answer)) {
    const parent = parentOf(path);
    names.set(parent, [...(names.get(parent) ?? []), path.slice(path.lastIndexOf("/") + 1)]);
  }
  return names;
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
