import type { SourceFile } from "../source/file.ts";
import type { Files } from "../source/files.ts";
import { isInstalled, joinPath, onDisk } from "./paths.ts";

/** Files as functions of Terraform name them. */
export interface NamedFiles extends Files {
  /** The file behind such a name as reports know it; the same object each time. */
  source(path: string, text: string): SourceFile;
}

/**
 * The files of the repository by their paths from a directory, as `file()` and `fileset()` name them. `read`
 * takes up what is asked for.
 */
export function filesFrom(directory: string, files: Files, read: Set<string>): NamedFiles {
  const targetOf = (path: string) => (isElsewhere(path) ? undefined : joinPath(directory, path));
  const sources = new Map<string, SourceFile>();
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
    source: (name, text) => {
      const path = targetOf(name) ?? name;
      const source = sources.get(path) ?? { path, text, vendored: isInstalled(path) };
      sources.set(path, source);
      return source;
    },
  };
}

/** Absolute paths, and those of somebody's home. */
const isElsewhere = (path: string): boolean => path.startsWith("/") || path.startsWith("~");

/** Where no file can be read, as in a file of values. */
export const NO_FILES: NamedFiles = {
  read: () => ({ refusal: "is not available here" }),
  list: () => [],
  source: (path, text) => ({ path, text, vendored: false }),
};
