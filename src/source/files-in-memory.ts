import type { Entry, Files } from "./files.ts";

/** Files that are given as texts by path, for examples and tests. */
export function filesInMemory(texts: ReadonlyMap<string, string>): Files {
  const directories = new Map<string, Map<string, Entry["kind"]>>();
  const enter = (directory: string, name: string, kind: Entry["kind"]): void => {
    const entries = directories.get(directory) ?? new Map<string, Entry["kind"]>();
    directories.set(directory, entries.set(name, kind));
  };
  for (const path of texts.keys()) {
    const segments = path.split("/");
    for (const [depth, name] of segments.entries()) {
      const isFile = depth === segments.length - 1;
      enter(segments.slice(0, depth).join("/"), name, isFile ? "file" : "directory");
    }
  }
  const encoder = new TextEncoder();
  return {
    list: (directory) =>
      [...(directories.get(directory) ?? [])]
        .map(([name, kind]) => ({ name, kind }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? { refusal: "does not exist" } : { bytes: encoder.encode(text) };
    },
  };
}
