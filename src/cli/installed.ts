import type { Files, Reads } from "../index.ts";
import type { Installed } from "./git-snapshot.ts";

/**
 * Modules are installed for the code that stands in the work tree. They are those of another state as well
 * if no directory of the root calls other sources or versions there; else nobody knows them, so that what
 * a newer version of a module brings is news.
 */
export function installedAlike(now: Files, reads: ReadonlyMap<string, Reads>): Installed {
  const known = new Map<string, boolean>();
  return (root, before) => {
    const directories = reads.get(root)?.directories;
    if (!directories || "refusal" in now.read(inDirectory(root, RECORD))) return false;
    return [...directories].every((directory) => {
      if (directory.split("/").includes(".terraform")) return true;
      const alike = known.get(directory) ?? callsIn(before, directory) === callsIn(now, directory);
      known.set(directory, alike);
      return alike;
    });
  };
}

const RECORD = ".terraform/modules/modules.json";

/** Every line that may say where a module comes from. */
const CALL = /^[ \t]*"?(?:source|version)"?[ \t]*[=:].*$/gm;

function callsIn(files: Files, directory: string): string {
  const lines = files
    .list(directory === "." ? "" : directory)
    .filter(({ name }) => /\.(?:tf|tofu)(?:\.json)?$/.test(name))
    .flatMap(({ name }) => {
      const content = files.read(inDirectory(directory, name));
      const text = "refusal" in content ? "" : new TextDecoder().decode(content.bytes);
      return text.match(CALL)?.map((line) => line.replace(/\s+/g, "")) ?? [];
    });
  return lines.sort().join("\n");
}

const inDirectory = (directory: string, name: string): string =>
  directory === "." ? name : `${directory}/${name}`;
