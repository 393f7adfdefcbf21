import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
} from "node:fs";
import { join } from "node:path";
import type { Content, Entry, Files, Refusal } from "../index.ts";
import { codeOf } from "./io.ts";
import { isInside, relativeTo } from "./place.ts";
import { IN_GIT, isGit, normalise } from "./repository-path.ts";

const MEGABYTE = 1024 * 1024;

export interface Limits {
  /** Bytes of one file. */
  readonly file: number;
  /** Bytes of all files of a run. */
  readonly total: number;
}

export const LIMITS: Limits = { file: 5 * MEGABYTE, total: 500 * MEGABYTE };

export interface Jail extends Files {
  /** Directories that exist and could not be listed, sorted. */
  readonly unlisted: () => readonly string[];
}

/**
 * Files on the disk, but regular ones inside `root` only. Links are followed as long as they stay inside;
 * nothing that could block, such as a named pipe, is ever opened. `root` is a real path.
 */
export function jail(root: string, limits: Limits = LIMITS): Jail {
  const directories = new Map<string, string | Refusal>();
  const counted = new Set<string>();
  const unlisted = new Set<string>();
  let total = 0;

  /** The real path of a directory inside the root. */
  function enter(directory: string): string | Refusal {
    const known = directories.get(directory);
    if (known !== undefined) return known;
    const real = realPath(root, directory);
    directories.set(directory, real);
    return real;
  }

  /** The real path of what a path names, and what is there. No link is left in it. */
  function resolve(path: string): Resolved | Refusal {
    const normal = normalise(path);
    if (typeof normal !== "string") return normal;
    const cut = normal.lastIndexOf("/");
    const parent = enter(cut === -1 ? "" : normal.slice(0, cut));
    if (typeof parent !== "string") return parent;
    const direct = join(parent, normal.slice(cut + 1));
    const stats = statOf(direct);
    if (!("refusal" in stats) && stats.isSymbolicLink()) {
      const real = realPath(root, normal);
      if (typeof real !== "string") return real;
      const target = statOf(real);
      return "refusal" in target ? target : { real, stats: target };
    }
    return "refusal" in stats ? stats : { real: direct, stats };
  }

  return {
    list(directory) {
      const normal = normalise(directory);
      if (typeof normal !== "string") return [];
      const real = enter(normal);
      if (typeof real !== "string") return [];
      try {
        return readdirSync(real, { withFileTypes: true })
          .filter(({ name }) => !isGit(name))
          .map((entry): Entry => {
            const { name } = entry;
            if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry.isDirectory()) };
            const target = resolve(normal === "" ? name : `${normal}/${name}`);
            return { name, kind: kindOf("real" in target && target.stats.isDirectory()) };
          })
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        const code = codeOf(error);
        if (code !== "ENOENT" && code !== "ENOTDIR") unlisted.add(normal);
        return [];
      }
    },

    read(path) {
      const resolved = resolve(path);
      if ("refusal" in resolved) return resolved;
      const { real, stats } = resolved;
      const unfit = whyUnfit(stats, limits);
      if (unfit !== undefined) return { refusal: unfit };
      if (!counted.has(real)) {
        if (total + stats.size > limits.total) {
          return { refusal: `is beyond the ${inMegabytes(limits.total)} that one run reads` };
        }
        counted.add(real);
        total += stats.size;
      }
      return readRegular(real, limits);
    },

    unlisted: () => [...unlisted].sort(),
  };
}

interface Resolved {
  readonly real: string;
  readonly stats: Stats;
}

function realPath(root: string, path: string): string | Refusal {
  try {
    const real = realpathSync.native(join(root, path));
    if (!isInside(real, root))
      return { refusal: "is or lies behind a link that leaves the repository" };
    return relativeTo(root, real).split("/").some(isGit) ? IN_GIT : real;
  } catch (error) {
    return whyNot(error);
  }
}

function statOf(path: string): Stats | Refusal {
  try {
    return lstatSync(path);
  } catch (error) {
    return whyNot(error);
  }
}

const WHY_NOT: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  ELOOP: "is a link that leads to itself",
  EACCES: "cannot be read: permission denied",
  EPERM: "cannot be read: permission denied",
  ENAMETOOLONG: "has a name that is too long",
};

/** What the system could not do is an answer about the input, not our failure. */
function whyNot(error: unknown): Refusal {
  const code = codeOf(error);
  if (code === "") throw error;
  return { refusal: WHY_NOT[code] ?? `cannot be read: ${code}` };
}

function whyUnfit(stats: Stats, limits: Limits): string | undefined {
  if (stats.isDirectory()) return "is a directory";
  if (stats.isFIFO()) return "is a named pipe, not a regular file";
  if (stats.isSocket()) return "is a socket, not a regular file";
  if (!stats.isFile()) return "is a device, not a regular file";
  return stats.size > limits.file ? `is larger than ${inMegabytes(limits.file)}` : undefined;
}

/** What was a regular file a moment ago is looked at again once it is open. */
function readRegular(path: string, limits: Limits): Content | Refusal {
  let descriptor: number;
  try {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    descriptor = openSync(path, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
  } catch (error) {
    return whyNot(error);
  }
  try {
    const stats = fstatSync(descriptor);
    const unfit = whyUnfit(stats, limits);
    return unfit === undefined ? readAll(descriptor, stats.size) : { refusal: unfit };
  } catch (error) {
    return whyNot(error);
  } finally {
    closeSync(descriptor);
  }
}

/** Most files are small: reading them into memory that is there already takes half the time. */
const SCRATCH = new Uint8Array(64 * 1024);

/** A file that grows while it is read is read up to the size it had. */
function readAll(descriptor: number, size: number): Content {
  const bytes = size <= SCRATCH.length ? SCRATCH : new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const read = readSync(descriptor, bytes, at, size - at, null);
    if (read === 0) break;
    at += read;
  }
  return { bytes: bytes === SCRATCH ? bytes.slice(0, at) : bytes.subarray(0, at) };
}

function kindOf(isDirectory: boolean): Entry["kind"] {
  return isDirectory ? "directory" : "file";
}

export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
