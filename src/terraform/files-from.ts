import type { Files } from "../source/files.ts";
import { joinPath, onDisk } from "./paths.ts";

/**
 * The files of the repository by their paths from a directory, as `file()` and `fileset()` name them. `read`
 * takes up what is asked for.
 */
export function filesFrom(directory: string, files: Files, read: Set<string>): Files {
  const targetOf = (path: string) => (isElsewhere(path) ? undefined : joinPath(directory, path));
  return {
    read: (path) => {
      const target = targetOf(path);
      if (target === undefined) return { refusal: "lies outside the repository" };
      read.add(target);
      return files.read(target);
    },
    list: (path) => {
      const target = targetOf(path);
      return target === undefined ? [] : files.list(onDisk(target));
    },
  };
}

/** Absolute paths, and those of somebody's home. */
const isElsewhere = (path: string): boolean => path.startsWith("/") || path.startsWith("~");

/** Where no file can be read, as in a file of values. */
export const NO_FILES: Files = {
  read: () => ({ refusal: "is not available here" }),
  list: () => [],
};
