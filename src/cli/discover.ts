import { lstatSync, readdir } from "node:fs";
import { join } from "node:path";
import { ignoredOf, listFiles } from "./git.ts";
import { jail } from "./jail.ts";
import { loadDeployments, loadGlobby } from "./parts.ts";
import { type Named, type Place, relativeTo } from "./place.ts";

export interface Discovery {
  /**
   * Files that may hold infrastructure code, relative to the root, sorted. Whether a file of YAML or JSON
   * does, its content says.
   */
  readonly candidates: readonly string[];
  /** Files that certainly cannot be read. */
  readonly unanalysed: readonly { readonly file: string; readonly reason: string }[];
  /** What the user should know about how files were found. */
  readonly remarks: readonly string[];
}

/** By the end of their names. */
const CANDIDATES = [
  ...[".tf", ".tf.json", ".tofu", ".tofu.json", ".tfvars", ".tfvars.json"],
  ...[".yaml", ".yml", ".json", ".template"],
  // Known and not read, which is told.
  ...["terragrunt.hcl", ".stack.hcl", "root.hcl"],
  ...[".tfstack.hcl", ".tfcomponent.hcl", ".tfdeploy.hcl"],
  ...[".tftest.hcl", ".tofutest.hcl", ".tfmock.hcl", ".tfquery.hcl", ".tfmigrate.hcl"],
];

/** Never entered when git does not say what belongs to the repository. */
const SKIPPED = [".git", ".terraform", "node_modules"];

/**
 * The files to look at. Git says which belong to the repository, so that a tracked file cannot hide behind
 * an ignore rule; without git every file counts. What the user names is looked at even if it is ignored.
 */
export async function discover(place: Place): Promise<Discovery> {
  const files = place.named.filter(({ kind }) => kind === "file").map(({ path }) => path);
  const directories = place.named.filter(({ kind }) => kind === "directory");
  const listing = directories.length === 0 ? NOTHING : await list(place, directories);
  const listed = [...files, ...listing.paths].filter(isCandidate);
  const paths = [...new Set([...listed, ...assembled(place.root, listed)])].sort();
  const present = paths.filter((path) => isFile(place.root, path));
  return {
    candidates: present,
    unanalysed: [
      ...paths
        .filter((path) => path.includes("\ufffd") && !present.includes(path))
        .map((file) => ({ file, reason: "has a name that is not valid UTF-8" })),
      ...listing.closed.map((file) => ({ file, reason: "is a directory that cannot be listed" })),
    ],
    remarks: listing.remarks,
  };
}

export function isCandidate(path: string): boolean {
  return CANDIDATES.some((end) => path.endsWith(end));
}

/** What the CDK has made is read even if git ignores it, as it usually does. */
function assembled(root: string, listed: readonly string[]): readonly string[] {
  const apps = listed.filter((path) => /(?:^|\/)cdk\.json$/.test(path));
  return apps.length === 0 ? [] : loadDeployments().assembledBy(jail(root), apps);
}

interface Listing {
  readonly paths: readonly string[];
  /** Directories that could not be looked into. */
  readonly closed: readonly string[];
  readonly remarks: readonly string[];
}

const NOTHING: Listing = { paths: [], closed: [], remarks: [] };

async function list(place: Place, directories: readonly Named[]): Promise<Listing> {
  const all = directories.map(({ path }) => path);
  if (!place.git) {
    const remark = "This is no git repository: all files are looked at, ignored or not.";
    return { ...(await walk(place.root, all)), remarks: [remark] };
  }
  const answer = await listFiles(place.root, all);
  if ("refusal" in answer) {
    const remark = `git does not list the files (${answer.refusal}): all of them are looked at.`;
    return { ...(await walk(place.root, all)), remarks: [remark] };
  }
  const inside = all.filter((path) => path !== "");
  const ignored = inside.length === 0 ? NOTHING : await ignoredOf(place.root, inside);
  if ("refusal" in ignored || ignored.paths.length === 0) return { ...answer, remarks: [] };
  const more = await walk(place.root, ignored.paths);
  return {
    paths: [...answer.paths, ...more.paths],
    closed: [...answer.closed, ...more.closed],
    remarks: [],
  };
}

/** Links to directories are not entered: what they lead to is found where it stands. */
async function walk(
  root: string,
  directories: readonly string[],
): Promise<Pick<Listing, "paths" | "closed">> {
  const { globby } = await loadGlobby();
  const closed: string[] = [];
  const found = directories.map(async (directory) => {
    const paths = await globby("**/*", {
      cwd: join(root, directory),
      dot: true,
      onlyFiles: false,
      followSymbolicLinks: false,
      suppressErrors: true,
      ignore: SKIPPED.map((name) => `**/${name}/**`),
      fs: { readdir: noting((path) => closed.push(relativeTo(root, path))) },
    });
    return paths.map((path) => (directory === "" ? path : `${directory}/${path}`));
  });
  return { paths: (await Promise.all(found)).flat(), closed: closed.sort() };
}

/** `readdir` that tells of every directory it could not read; the walk goes on without them. */
function noting(failed: (path: string) => void): typeof readdir {
  const noted = (path: string, options: object, done: (error: unknown, found: unknown) => void) =>
    readdir(path, options, (error, found) => {
      if (error) failed(path);
      done(error, found);
    });
  // The walk calls it with these three arguments only.
  return noted as unknown as typeof readdir;
}

/** Git lists files that were deleted and not committed yet, and submodules, which are directories. */
function isFile(root: string, path: string): boolean {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  return stats !== undefined && !stats.isDirectory();
}
