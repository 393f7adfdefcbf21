import type { Content, Entry, Files, Refusal } from "../index.ts";
import type { Blobs } from "./git-blobs.ts";
import type { GitEntry } from "./git-listing.ts";
import { normalise, OUTSIDE } from "./repository-path.ts";

/** What stands in the place of what git does not keep. */
export interface Beside {
  /** The work tree. */
  readonly files: Files;
  /** Whether a path that is not in git may be read from there all the same. */
  readonly serves: (path: string) => boolean;
  /** Files to be listed all the same, by directory. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Submodules that stand in the work tree at the very commit that is recorded. */
  readonly submodules: ReadonlySet<string>;
}

/** So many links lead on to others at most. */
const MOST_LINKS = 40;
/** Contents that are asked for one by one; after that all are loaded at once, whatever they are for. */
const MOST_SINGLE = 16;

/** The files of a commit or of the index. Links are followed inside it only. */
export function filesOfGit(
  entries: readonly GitEntry[],
  blobs: Blobs,
  beside: Beside,
  wanted: readonly string[],
): Files {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const directories = directoriesOf(entries);
  const hasLinks = entries.some(({ kind }) => kind === "link");
  let waiting: readonly string[] | undefined = wanted;
  let single = 0;

  function contentOf({ id }: GitEntry): Content | Refusal {
    if (waiting !== undefined) {
      blobs.load(waiting.flatMap((path) => fileId(byPath.get(path))));
      waiting = undefined;
    }
    if (!blobs.has(id) && ++single === MOST_SINGLE) blobs.load(entries.flatMap(fileId));
    return blobs.read(id);
  }

  /** Where a path leads when all links in it are followed. */
  function follow(path: string): string | Refusal {
    let at = normalise(path);
    for (let links = 0; hasLinks && typeof at === "string"; links++) {
      if (links > MOST_LINKS) return { refusal: "is a link that leads to itself" };
      const link = firstOnWay(at, byPath, "link");
      if (link === undefined) break;
      const text = contentOf(link);
      if ("refusal" in text) return text;
      const target = new TextDecoder().decode(text.bytes);
      const parent = link.path.slice(0, link.path.lastIndexOf("/") + 1);
      const rest = at.slice(link.path.length);
      at = target.startsWith("/") ? OUTSIDE : normalise(`${parent}${target}${rest}`);
      if (at === OUTSIDE) return { refusal: "is or lies behind a link that leaves the repository" };
    }
    return at;
  }

  /** Who knows of a path that is no file or directory in git. */
  function elsewhere(path: string): Files | Refusal {
    const module = firstOnWay(path, byPath, "submodule");
    if (module) {
      return beside.submodules.has(module.path)
        ? beside.files
        : { refusal: "lies in a submodule that is at another commit" };
    }
    return beside.serves(path) ? beside.files : { refusal: "does not exist" };
  }

  return {
    list(directory) {
      const at = follow(directory);
      if (typeof at !== "string") return [];
      const found = directories.get(at);
      if (found === undefined) {
        const there = elsewhere(at);
        return "refusal" in there ? [] : there.list(at);
      }
      const more = beside.names.get(at) ?? [];
      return [...found, ...more.map((name): [string, Kind] => [name, "file"])]
        .map(([name, kind]): Entry => {
          if (kind !== "link") return { name, kind };
          const target = follow(at === "" ? name : `${at}/${name}`);
          const leads = typeof target === "string" && directories.has(target);
          return { name, kind: leads ? "directory" : "file" };
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },

    read(path) {
      const at = follow(path);
      if (typeof at !== "string") return at;
      const entry = byPath.get(at);
      if (entry?.kind === "file") return contentOf(entry);
      if (directories.has(at)) return { refusal: "is a directory" };
      const there = elsewhere(at);
      return "refusal" in there ? there : there.read(at);
    },
  };
}

const fileId = (entry: GitEntry | undefined): readonly string[] =>
  entry === undefined || entry.kind === "submodule" ? [] : [entry.id];

type Kind = Entry["kind"] | "link";

function directoriesOf(entries: readonly GitEntry[]): ReadonlyMap<string, Map<string, Kind>> {
  const directories = new Map<string, Map<string, Kind>>([["", new Map()]]);
  for (const { path, kind } of entries) {
    let at = path;
    let what: Kind = kind === "submodule" ? "directory" : kind;
    for (;;) {
      const slash = at.lastIndexOf("/");
      const parent = slash === -1 ? "" : at.slice(0, slash);
      const known = directories.get(parent);
      if (known) {
        known.set(at.slice(slash + 1), what);
        break;
      }
      directories.set(parent, new Map([[at.slice(slash + 1), what]]));
      at = parent;
      what = "directory";
    }
  }
  return directories;
}

/** The first of a kind on the way to a path, itself included. */
function firstOnWay(
  path: string,
  byPath: ReadonlyMap<string, GitEntry>,
  kind: GitEntry["kind"],
): GitEntry | undefined {
  for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
    const entry = byPath.get(end === -1 ? path : path.slice(0, end));
    if (entry?.kind === kind) return entry;
    if (end === -1) return undefined;
  }
}
