import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inDirectory } from "../../src/terraform/paths.ts";
import { filesBelow, treeOf } from "./tree.ts";

/** A repository at a commit. */
export interface Pinned {
  readonly repository: string;
  readonly commit: string;
}

/** Where modules of a registry are taken from, by their source. */
export type Vendored = Readonly<Record<string, Pinned>>;

/**
 * Puts a repository into a directory, and the modules that the root calls by a registry's name where
 * `terraform init` puts them. Modules that are not among the vendored ones are missing.
 */
export function layOut(
  repositories: string,
  pinned: Pinned,
  root: string,
  vendored: Vendored,
  top: string,
): void {
  extract(repositories, pinned, top);
  const records = new Map<string, string>();
  const installed = inDirectory(root, ".terraform/modules");
  // A module that was just installed may call others.
  for (let before = -1; before < records.size; ) {
    before = records.size;
    for (const { key, source } of treeOf(filesBelow(top), root).missing) {
      const [address = "", inner = ""] = source.split("//");
      const found = Object.hasOwn(vendored, address) ? vendored[address] : undefined;
      if (!found) continue;
      const name = found.repository.replace("/", "+");
      const directory = inDirectory(installed, name);
      if (!existsSync(join(top, directory))) extract(repositories, found, join(top, directory));
      records.set(key, `.terraform/modules/${name}${inner === "" ? "" : `/${inner}`}`);
    }
    if (records.size === 0) return;
    const modules = [...records].map(([Key, Dir]) => ({ Key, Source: "", Dir }));
    mkdirSync(join(top, installed), { recursive: true });
    writeFileSync(join(top, installed, "modules.json"), JSON.stringify({ Modules: modules }));
  }
}

function extract(repositories: string, { repository, commit }: Pinned, directory: string): void {
  const clone = join(repositories, repository.replace("/", "+"));
  const git = [join(clone, ".git"), join(clone, "repo"), clone].find((path) =>
    existsSync(join(path, "HEAD")),
  );
  if (git === undefined) throw new Error(`no clone of ${repository} in ${repositories}`);
  const archive = execFileSync("git", [`--git-dir=${git}`, "archive", "--format=tar", commit], {
    maxBuffer: 1 << 28,
  });
  mkdirSync(directory, { recursive: true });
  execFileSync("tar", ["-x", "-C", directory], { input: archive });
}
