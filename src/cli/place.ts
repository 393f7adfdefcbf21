import { existsSync, realpathSync, statSync } from "node:fs";
import system, { dirname, join, type PlatformPath, resolve } from "node:path";
import { Misuse } from "./exit.ts";
import { codeOf } from "./io.ts";

/** Which part of which repository is scanned. */
export interface Place {
  /** The real path of the repository root: the git top level, or else the scanned directory. */
  readonly root: string;
  /** True if a git repository begins at the root. */
  readonly git: boolean;
  /** What the user named, relative to the root with `/`, sorted; the root itself is `""`. */
  readonly named: readonly Named[];
}

export interface Named {
  readonly path: string;
  readonly kind: "file" | "directory";
}

/** Finds the repository of the given paths, or of the current directory. */
export function placeOf(directory: string, paths: readonly string[]): Place {
  const real = (paths.length === 0 ? ["."] : paths).map((path) => realPath(directory, path));
  const kinds = real.map((path): Named["kind"] =>
    statSync(path).isDirectory() ? "directory" : "file",
  );
  const starts = real.map((path, index) => (kinds[index] === "directory" ? path : dirname(path)));
  const git = topLevel(starts[0] ?? directory);
  const root = git ?? commonDirectory(starts);
  if (root === undefined) throw new Misuse("The paths are on several drives. Scan one at a time.");
  const named = real.map((path, index): Named => {
    if (!isInside(path, root)) {
      throw new Misuse(
        `\`${paths[index] ?? "."}\` lies outside the repository of the first path. Scan one repository at a time.`,
      );
    }
    return { path: relativeTo(root, path), kind: kinds[index] ?? "file" };
  });
  const unique = new Map(named.map((one) => [one.path, one]));
  return {
    root,
    git: git !== undefined,
    named: [...unique.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** A path of the command line as the core knows it. It must exist, inside the repository. */
export function insidePath(place: Place, directory: string, path: string, option: string): string {
  const real = realPath(directory, path);
  if (!isInside(real, place.root)) {
    throw new Misuse(
      `\`${option} ${path}\` lies outside the repository, and nothing there is read.`,
    );
  }
  return relativeTo(place.root, real);
}

/**
 * A file as git calls it, whether it is there or not; a link is not followed. On systems that do not tell
 * capitals apart the directories are called as they are on the disk.
 */
export function fileInside(place: Place, directory: string, path: string): string {
  const whole = resolve(directory, path);
  let parent = dirname(whole);
  while (!existsSync(parent) && dirname(parent) !== parent) parent = dirname(parent);
  const real = join(realPath(directory, parent), system.relative(parent, whole));
  if (isInside(real, place.root) && real !== place.root) return relativeTo(place.root, real);
  throw new Misuse(`\`${path}\` is no file of the repository.`);
}

export function realPath(directory: string, path: string): string {
  try {
    return realpathSync.native(resolve(directory, path));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new Misuse(`There is no file or directory \`${path}\`.`);
    }
    throw new Misuse(`\`${path}\` cannot be read: ${code === "" ? "unknown error" : code}.`);
  }
}

/** How paths are written on one kind of system: `path.posix` or `path.win32`. */
export type Paths = Pick<PlatformPath, "dirname" | "isAbsolute" | "relative" | "sep">;

/** True for the root itself too. Windows does not tell capitals apart; both paths are absolute. */
export function isInside(path: string, root: string, paths: Paths = system): boolean {
  const way = paths.relative(root, path);
  // From one drive to another there is no way but the whole path.
  return way !== ".." && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way);
}

export function relativeTo(root: string, path: string, paths: Paths = system): string {
  return paths.relative(root, path).split(paths.sep).join("/");
}

/** Where `git rev-parse --show-toplevel` would point, without starting git. */
function topLevel(directory: string): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The lowest directory that holds all of them; undefined if they are on several drives. */
export function commonDirectory(
  directories: readonly string[],
  paths: Paths = system,
): string | undefined {
  let [common] = directories;
  for (const directory of directories) {
    while (common !== undefined && !isInside(directory, common, paths)) {
      const above: string = paths.dirname(common);
      common = above === common ? undefined : above;
    }
  }
  return common;
}
