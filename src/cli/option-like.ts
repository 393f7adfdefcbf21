import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { Misuse } from "./exit.ts";

/**
 * Hooks and shells put the names of files behind ours, and whoever adds a file chooses its name: one that is
 * called `--fail-on=none` must not be obeyed.
 */
export function refuseOptionLike(args: readonly string[], directory: string): void {
  const end = args.indexOf("--");
  const before = end === -1 ? args : args.slice(0, end);
  const both = before.find(
    (arg) => arg.startsWith("-") && lstatSync(resolve(directory, arg), { throwIfNoEntry: false }),
  );
  if (both === undefined) return;
  throw new Misuse(
    `\`${both}\` is the name of a file here, and could be an option. Put \`--\` before the files.`,
  );
}
