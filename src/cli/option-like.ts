import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { Misuse } from "./exit.ts";
import { codeOf } from "./io.ts";

/**
 * Hooks and shells put the names of files behind ours, and whoever adds a file chooses its name: one that is
 * called `--fail-on=none` must not be obeyed.
 */
export function refuseOptionLike(args: readonly string[], directory: string): void {
  const end = args.indexOf("--");
  const before = end === -1 ? args : args.slice(0, end);
  const both = before.find((arg) => arg.startsWith("-") && isThere(resolve(directory, arg)));
  if (both === undefined) return;
  throw new Misuse(
    `\`${both}\` is the name of a file here, and could be an option. Put \`--\` before the files.`,
  );
}

/** Links that lead nowhere are there as well; what is too long for a name is not. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return false;
  }
}
