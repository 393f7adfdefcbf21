/** What a root was made from, so that one can tell whether a change of files touches it. */
export interface Reads {
  /** Directories whose configuration and values files belong to the root: its own and those of its modules. */
  readonly directories: ReadonlySet<string>;
  /** Single files it asked for, found or not: values files, and those that its expressions name. */
  readonly files: ReadonlySet<string>;
}

/** What makes two spellings of a path the same; every spelling is its own unless something else is said. */
export type Spelling = (path: string) => string;

/**
 * The roots that a change of files touches, in the order of `reads`. A file that is new or gone touches a
 * root as well as one that is there. All paths are relative to the repository root, which is `.`.
 */
export function rootsTouched(
  reads: ReadonlyMap<string, Reads>,
  changed: readonly string[],
  spelling: Spelling = (path) => path,
): readonly string[] {
  const files = new Set(changed.map(spelling));
  const directories = new Set(changed.filter(isConfiguration).map(directoryOf).map(spelling));
  return [...reads].flatMap(([root, own]) =>
    has(own.files, files, spelling) || has(own.directories, directories, spelling) ? [root] : [],
  );
}

function has(own: ReadonlySet<string>, wanted: ReadonlySet<string>, spelling: Spelling): boolean {
  for (const path of own) if (wanted.has(spelling(path))) return true;
  return false;
}

/** Configuration and values files of Terraform: all of a directory are one module. */
const isConfiguration = (path: string): boolean => /\.(?:tf|tofu|tfvars)(?:\.json)?$/i.test(path);

const directoryOf = (path: string): string =>
  path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
