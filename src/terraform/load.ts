import { type Body, type HclFile, parseHcl } from "../hcl/index.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Files } from "../source/files.ts";
import { localCycles } from "./local-cycles.ts";
import { type Module, moduleOf } from "./module.ts";
import { inDirectory, onDisk } from "./paths.ts";

/** What became of a file that was read. */
export interface Loaded {
  /** Paths that were read and understood. */
  readonly analysed: ReadonlySet<string>;
  /** Paths that were not, wholly or in part, and why. */
  readonly unanalysed: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** The trees of analysed files that were to be kept. */
  readonly trees: ReadonlyMap<SourceFile, HclFile>;
  /** Locals that depend on themselves. */
  readonly cycles: readonly Diagnostic[];
}

export interface Loader extends Loaded {
  /** The module of a directory; the same object each time. A directory without files is an empty module. */
  readonly module: (directory: string) => Module;
  /** The module of a directory if anyone has asked for it. */
  readonly loaded: (directory: string) => Module | undefined;
  /** Reads and parses a file of the native syntax; undefined if it cannot be read at all. */
  readonly body: (path: string) => { readonly file: SourceFile; readonly body: Body } | undefined;
  /** Records what became of a file that someone else parsed. */
  readonly accept: (path: string) => void;
  readonly refuse: (path: string, reason: string) => void;
  /** The text of a file inside the repository, or why there is none. */
  readonly text: (path: string) => { readonly text: string } | { readonly refusal: string };
}

/** Kinds of configuration files that we know of but do not read yet, by the end of their names. */
const LATER: readonly (readonly [string, string])[] = [
  [".tf.json", "Terraform's JSON syntax is not supported yet"],
  [".tofu.json", "OpenTofu's JSON syntax is not supported yet"],
  [".tofu", "OpenTofu files are not supported yet"],
];

/** Why a file of a module directory is not read; undefined if it is, or if it is no configuration. */
export function unsupported(name: string): string | undefined {
  const later = LATER.find(([end]) => name.endsWith(end));
  if (later) return later[1];
  return name === "override.tf" || name.endsWith("_override.tf")
    ? "override files are not merged yet"
    : undefined;
}

/** Editors' backups and hidden files are no configuration. */
export function isConfiguration(name: string): boolean {
  const isBackup = name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));
  return (
    !name.startsWith(".") && !isBackup && (name.endsWith(".tf") || unsupported(name) !== undefined)
  );
}

/** Trees are let go of once they are understood; `keeps` says whose are not. */
export function loaderOf(files: Files, keeps: (file: SourceFile) => boolean = () => false): Loader {
  const modules = new Map<string, Module>();
  const bodies = new Map<string, { readonly file: SourceFile; readonly body: Body } | undefined>();
  const analysed = new Set<string>();
  const unanalysed = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const cycles: Diagnostic[] = [];
  const trees = new Map<SourceFile, HclFile>();
  // A byte order mark stays: it counts where the characters of a line do, as in GitHub's hashes.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  const text: Loader["text"] = (path) => {
    const content = files.read(path);
    if ("refusal" in content) return content;
    try {
      return { text: decoder.decode(content.bytes) };
    } catch {
      // The decoder's only way to say that the bytes are not UTF-8.
      return { refusal: "is not valid UTF-8 text" };
    }
  };

  const body: Loader["body"] = (path) => {
    if (bodies.has(path)) return bodies.get(path);
    const content = text(path);
    if ("refusal" in content) {
      unanalysed.set(path, content.refusal);
      bodies.set(path, undefined);
      return undefined;
    }
    const file: SourceFile = {
      path,
      text: content.text,
      vendored: path.startsWith(".terraform/") || path.includes("/.terraform/"),
    };
    const parsed = parseHcl(file);
    const [problem] = parsed.diagnostics;
    if (problem) unanalysed.set(path, `syntax error: ${problem.summary}`);
    else analysed.add(path);
    if (!problem && keeps(file)) trees.set(file, parsed.value);
    diagnostics.push(...parsed.diagnostics);
    const result = { file, body: parsed.value.body };
    bodies.set(path, result);
    return result;
  };

  const module = (directory: string): Module => {
    const known = modules.get(directory);
    if (known) return known;
    const parts: { readonly file: SourceFile; readonly body: Body }[] = [];
    const unread: string[] = [];
    for (const { name, kind } of files.list(onDisk(directory))) {
      if (!isConfiguration(name)) continue;
      const path = inDirectory(directory, name);
      const reason = kind === "directory" ? undefined : unsupported(name);
      if (reason !== undefined) {
        unanalysed.set(path, reason);
        unread.push(path);
        continue;
      }
      if (kind === "directory") continue;
      const part = body(path);
      if (part) parts.push(part);
      if (unanalysed.has(path)) unread.push(path);
    }
    const merged = moduleOf(directory, parts, unread);
    const rings = localCycles(merged.locals);
    cycles.push(...rings.map(({ diagnostic }) => diagnostic));
    const made = { ...merged, cyclicLocals: new Set(rings.flatMap(({ names }) => names)) };
    modules.set(directory, made);
    return made;
  };

  return {
    analysed,
    unanalysed,
    diagnostics,
    trees,
    cycles,
    module,
    loaded: (directory) => modules.get(directory),
    body,
    accept: (path) => void analysed.add(path),
    refuse: (path, reason) => void unanalysed.set(path, reason),
    text,
  };
}
