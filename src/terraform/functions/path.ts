/** As Go's `filepath.Base`. */
export function basename(path: string): string {
  if (path === "") return ".";
  const trimmed = path.replace(/\/+$/, "");
  return trimmed === "" ? "/" : trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

/** As Go's `filepath.Dir`: the cleaned path up to the last slash. */
export function dirname(path: string): string {
  const rooted = path.startsWith("/");
  const steps: string[] = [];
  for (const step of path.slice(0, path.lastIndexOf("/") + 1).split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (!rooted) steps.push("..");
  }
  return rooted ? `/${steps.join("/")}` : steps.join("/") || ".";
}
