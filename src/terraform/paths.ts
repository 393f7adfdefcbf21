/** `a` and `b/../c` give `a/c`; `.` is the repository root. Undefined when the path leaves the root. */
export function joinPath(directory: string, path: string): string | undefined {
  const segments = path.startsWith("/") || directory === "." ? [] : directory.split("/");
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join("/") || ".";
}

export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}

/** The directory as the file interface names it, where the repository root is `""`. */
export const onDisk = (directory: string): string => (directory === "." ? "" : directory);

export const inDirectory = (directory: string, name: string): string =>
  directory === "." ? name : `${directory}/${name}`;

/** Whether a file is one of those that `terraform init` puts there. */
export const isInstalled = (path: string): boolean =>
  path.startsWith(".terraform/") || path.includes("/.terraform/");
