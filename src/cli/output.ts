import { closeSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Misuse } from "./exit.ts";
import { codeOf } from "./io.ts";
import { isInside, realPath } from "./place.ts";

/**
 * Writes a report to a file, whole or not at all. A scanned repository may hold a link of that name, or a
 * directory on the way that is one, so nothing is followed out of it.
 */
export function writeOutput(directory: string, path: string, root: string, text: string): void {
  const target = resolve(directory, path);
  const parent = realPath(directory, dirname(target));
  if (isInside(dirname(target), root) && !isInside(parent, root)) {
    throw new Misuse(
      `\`${path}\` is not written: it lies behind a link that leaves the repository.`,
    );
  }
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats && !stats.isFile()) {
    const what = stats.isSymbolicLink()
      ? "a link"
      : stats.isDirectory()
        ? "a directory"
        : "special";
    throw new Misuse(`\`${path}\` is not written: it is ${what}.`);
  }
  const draft = join(parent, `.${basename(target)}.${crypto.randomUUID()}.tmp`);
  try {
    const descriptor = openSync(draft, "wx");
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, join(parent, basename(target)));
  } catch (error) {
    const code = codeOf(error);
    rmSync(draft, { force: true });
    if (code === "") throw error;
    throw new Misuse(`\`${path}\` cannot be written: ${code}.`);
  }
}
