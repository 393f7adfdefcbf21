/**
 * The only door through which input is read. Paths are relative to the repository root, with `/` on every
 * platform; the root itself is `""`. A path that leaves the root, by `..` or through a link, is refused.
 * Both functions are synchronous and give the same answer each time they are asked during one scan.
 */
export interface Files {
  /** What stands directly in a directory, sorted by name; empty if there is no such directory. */
  list(directory: string): readonly Entry[];
  read(path: string): Content | Refusal;
}

export interface Entry {
  /** The last segment of the path. */
  readonly name: string;
  /** A link counts as what it leads to. `file` is anything that is no directory; `read` may refuse it. */
  readonly kind: "file" | "directory";
}

export interface Content {
  readonly bytes: Uint8Array;
}

/** The refusal of a file that certainly is not there. */
export const MISSING = "does not exist";

export interface Refusal {
  /** Why the file is not read, as one would say it after its name: "is larger than 5 MB". */
  readonly refusal: string;
}
