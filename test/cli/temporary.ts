import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A directory of its own for one test, filled with files by path; its real path. */
export function temporary(files: Readonly<Record<string, string>> = {}): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "byoc-preflight-")));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  fill(directory, files);
  return directory;
}

export function fill(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** A git repository in which the given files are tracked, whatever ignore rules say. */
export function repository(files: Readonly<Record<string, string>> = {}): string {
  const directory = temporary(files);
  git(directory, "init", "--quiet");
  if (Object.keys(files).length > 0) git(directory, "add", "--force", ".");
  return directory;
}

export function git(directory: string, ...args: readonly string[]): void {
  execFileSync("git", args, { cwd: directory, stdio: "pipe" });
}

/** Commits everything in the work tree, at a time that is always the same; the id of the commit. */
export function commit(directory: string, message = "change"): string {
  git(directory, "add", "--all", "--force", ".");
  execFileSync("git", ["commit", "--quiet", "--allow-empty", "--no-verify", "-m", message], {
    cwd: directory,
    env: { ...process.env, ...AUTHOR },
  });
  return execFileSync("git", ["rev-parse", "HEAD"], { cwd: directory, encoding: "utf8" }).trim();
}

export const AUTHOR = {
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};
