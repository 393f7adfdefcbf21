import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Misuse } from "./exit.ts";
import { codeOf } from "./io.ts";

/**
 * Writes a file that is not there yet, and the directories on the way; false if something of that name is.
 * `path` is relative to the root, with `/`. Nothing is written through a link.
 */
export function writeNewFile(root: string, path: string, text: string): boolean {
  if (exists(root, path)) return false;
  makeDirectory(root, dirname(path));
  try {
    // `wx` fails where a link has that name, too.
    writeFileSync(join(root, path), text, { flag: "wx" });
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return false;
    throw code === "" ? error : new Misuse(`\`${path}\` cannot be written: ${code}.`);
  }
}

/** Anything counts, a broken link included. */
export function exists(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

function makeDirectory(root: string, path: string): void {
  let at = root;
  for (const name of path.split("/").filter((part) => part !== ".")) {
    at = join(at, name);
    const stats = lstatSync(at, { throwIfNoEntry: false });
    if (stats && !stats.isDirectory()) {
      throw new Misuse(`\`${path}\` is not written to: \`${name}\` is no directory.`);
    }
    if (stats) continue;
    try {
      mkdirSync(at);
    } catch (error) {
      const code = codeOf(error);
      throw code === "" ? error : new Misuse(`\`${path}\` cannot be made: ${code}.`);
    }
  }
}
