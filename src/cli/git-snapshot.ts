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
  return "refusal" in index ? index : snapshotOf(place, git, index, index, () => true);
}

/**
 * Whether the modules that are installed in the work tree were installed for this state of a root, too;
 * asked with the files of that state.
 */
export type Installed = (root: string, files: Files) => boolean;

/** The tree of a commit, whose id is written out. */
export function commitSnapshot(
  place: Place,
  git: Git,
  commit: string,
  installed: Installed,
): Snapshot | GitRefusal {
  const index = listIndex(git);
  if ("refusal" in index) return index;
  const tree = listCommit(git, commit);
  return "refusal" in tree ? tree : snapshotOf(place, git, tree, index, installed);
}

function snapshotOf(
  place: Place,
  git: Git,
  { entries, conflicts }: Listing,
  index: Listing,
  installed: Installed,
): Snapshot {
  const onDisk = jail(place.root);
  const candidates = entries
    .filter(({ kind, path }) => kind !== "submodule" && isCandidate(path) && isNamed(path, place))
    .map(({ path }) => path)
    .sort();
  const serves = (root: string) => installed(root, files);
  const beside = besideOf(git, onDisk, entries, index, serves);
  const files = filesOfGit(entries, blobsOf(git, LIMITS), beside, candidates);
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
    files: { ...files, unlisted: onDisk.unlisted },
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
  installed: (root: string) => boolean,
): Beside {
  const tracked = new Map(index.entries.map((entry) => [entry.path, entry]));
  return {
    files,
    serves: (path) => {
      const root = rootOfInstalled(path);
      return root === undefined ? isValues(path) && !tracked.has(path) : installed(root);
    },
    names: ignoredValues(git, files, entries, tracked),
    submodules: new Set(
      entries
        .filter(({ kind, path, id }) => kind === "submodule" && tracked.get(path)?.id === id)
        .map(({ path }) => path),
    ),
  };
}

/** The root module that a path below `.terraform` belongs to; undefined for other paths. */
function rootOfInstalled(path: string): string | undefined {
  const segments = path.split("/");
  const at = segments.indexOf(".terraform");
  return at === -1 ? undefined : segments.slice(0, at).join("/") || ".";
}

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
