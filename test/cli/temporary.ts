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
  execFileSync("git", args, { cwd: directory });
}
