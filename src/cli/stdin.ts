import type { Content } from "../index.ts";
import type { ChangeFlags } from "./change-options.ts";
import { isCandidate } from "./discover.ts";
import { Misuse } from "./exit.ts";
import type { Io } from "./io.ts";
import { inMegabytes, LIMITS } from "./jail.ts";
import { fileInside, type Place } from "./place.ts";
import { type Snapshot, workTree } from "./snapshot.ts";

/** A file that is being edited: its text comes from standard input, whatever stands on the disk. */
export interface Edited {
  readonly path: string;
  readonly content: Content;
}

/** Undefined if the user does not say so. */
export function editedFile(flags: ChangeFlags, place: Place, io: Io): Edited | undefined {
  if (flags.stdin !== true && flags.stdinFilename === undefined) return undefined;
  if (flags.stdin !== true) throw new Misuse("`--stdin-filename` goes together with `--stdin`.");
  if (flags.stdinFilename === undefined) {
    throw new Misuse("`--stdin` needs `--stdin-filename FILE`: which file the text is of.");
  }
  const path = fileInside(place, io.directory, flags.stdinFilename);
  const bytes = io.input(LIMITS.file);
  if (bytes.length > LIMITS.file) {
    throw new Misuse(`The text on standard input is larger than ${inMegabytes(LIMITS.file)}.`);
  }
  return { path, content: { bytes } };
}

/** The work tree with that file in it. */
export async function edited(place: Place, { path, content }: Edited): Promise<Snapshot> {
  const { discovery, files } = await workTree(place);
  const parent = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isNew = isCandidate(path) && !discovery.candidates.includes(path);
  return {
    discovery: isNew
      ? { ...discovery, candidates: [...discovery.candidates, path].sort() }
      : discovery,
    files: {
      ...files,
      read: (asked) => (asked === path ? content : files.read(asked)),
      list(directory) {
        const entries = files.list(directory);
        if (directory !== parent || entries.some((entry) => entry.name === name)) return entries;
        return [...entries, { name, kind: "file" as const }].sort((a, b) =>
          a.name < b.name ? -1 : 1,
        );
      },
    },
  };
}
