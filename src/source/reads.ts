/** What a root was made from, so that one can tell whether a change of files touches it. */
export interface Reads {
  /** Directories whose configuration and values files belong to the root: its own and those of its modules. */
  readonly directories: ReadonlySet<string>;
  /** Single files it asked for, found or not: values files, and those that its expressions name. */
  readonly files: ReadonlySet<string>;
}

/**
 * The roots that a change of files touches, in the order of `reads`. A file that is new or gone touches a
 * root as well as one that is there. All paths are relative to the repository root, which is `.`.
 */
export function rootsTouched(
  reads: ReadonlyMap<string, Reads>,
  changed: readonly string[],
): readonly string[] {
  const directories = new Set(changed.filter(isConfiguration).map(directoryOf));
  return [...reads.keys()].filter((root) => {
    const own = reads.get(root);
    if (!own) return false;
    if (changed.some((path) => own.files.has(path))) return true;
    return [...directories].some((directory) => own.directories.has(directory));
  });
}

/** Configuration and values files of Terraform: all of a directory are one module. */
const isConfiguration = (path: string): boolean => /\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(path);

const directoryOf = (path: string): string =>
  path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
