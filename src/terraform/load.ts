import { type Body, type HclFile, parseHcl, parseJsonBody } from "../hcl/index.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Files } from "../source/files.ts";
import { alternativeOf, isConfiguration, isOverride } from "./file-kind.ts";
import { CONFIGURATION } from "./json-shape.ts";
import { localCycles } from "./local-cycles.ts";
import { type Module, moduleOf, type Part } from "./module.ts";
import { inDirectory, isInstalled, onDisk } from "./paths.ts";

/** What became of a file that was read. */
export interface Loaded {
  /** Paths that were read and understood. */
  readonly analysed: ReadonlySet<string>;
  /** Paths that were not, wholly or in part, and why. */
  readonly unanalysed: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** The trees of analysed files that were to be kept. */
  readonly trees: ReadonlyMap<SourceFile, HclFile>;
  /** What is wrong with a module as a whole: locals that depend on themselves, overrides of nothing. */
  readonly wrong: readonly Diagnostic[];
}

export interface Loader extends Loaded {
  /** The module of a directory; the same object each time. A directory without files is an empty module. */
  readonly module: (directory: string) => Module;
  /** The module of a directory if anyone has asked for it. */
  readonly loaded: (directory: string) => Module | undefined;
  /** Reads and parses a file, of JSON syntax by its name; undefined if it cannot be read at all. */
  readonly body: (path: string) => { readonly file: SourceFile; readonly body: Body } | undefined;
  /** Records what became of a file that someone else parsed. */
  readonly accept: (path: string) => void;
  readonly refuse: (path: string, reason: string) => void;
  /** The text of a file inside the repository, or why there is none. */
  readonly text: (path: string) => { readonly text: string } | { readonly refusal: string };
}

/** The files that make up the module of a directory, sorted by name, overrides among them. */
export function configurationIn(files: Files, directory: string): readonly string[] {
  const names = namesIn(files, directory);
  return [...names].filter((name) => !names.has(alternativeOf(name) ?? ""));
}

function namesIn(files: Files, directory: string): ReadonlySet<string> {
  const found = files.list(onDisk(directory)).filter(({ kind }) => kind === "file");
  return new Set(found.map(({ name }) => name).filter(isConfiguration));
}

/** Terraform reads these files, OpenTofu does not, and we do as OpenTofu: whoever runs Terraform must know. */
function passedOver(files: Files, directory: string): readonly Diagnostic[] {
  const names = namesIn(files, directory);
  return [...names].flatMap((name): readonly Diagnostic[] => {
    const alternative = alternativeOf(name) ?? "";
    if (!names.has(alternative)) return [];
    return [
      {
        severity: "note",
        summary: "A file of OpenTofu is read in the place of one of Terraform",
        detail: `\`${alternative}\` counts, as OpenTofu has it; Terraform would read \`${name}\`.`,
        path: inDirectory(directory, name),
      },
    ];
  });
}

/** Trees are let go of once they are understood; `keeps` says whose are not. */
export function loaderOf(files: Files, keeps: (file: SourceFile) => boolean = () => false): Loader {
  const modules = new Map<string, Module>();
  const bodies = new Map<string, { readonly file: SourceFile; readonly body: Body } | undefined>();
  const analysed = new Set<string>();
  const unanalysed = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const wrong: Diagnostic[] = [];
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
      vendored: isInstalled(path),
    };
    const parsed = path.endsWith(".json") ? parseJsonBody(file, CONFIGURATION) : parseHcl(file);
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
    const parts: Part[] = [];
    const unread: string[] = [];
    for (const name of configurationIn(files, directory)) {
      const path = inDirectory(directory, name);
      const part = body(path);
      if (part) parts.push({ ...part, overrides: isOverride(name) });
      if (unanalysed.has(path)) unread.push(path);
    }
    wrong.push(...passedOver(files, directory));
    const { module: merged, wrong: found } = moduleOf(directory, parts, unread);
    const rings = localCycles(merged.locals);
    wrong.push(...found, ...rings.map(({ diagnostic }) => diagnostic));
    const made = { ...merged, cyclicLocals: new Set(rings.flatMap(({ names }) => names)) };
    modules.set(directory, made);
    return made;
  };

  return {
    analysed,
    unanalysed,
    diagnostics,
    trees,
    wrong,
    module,
    loaded: (directory) => modules.get(directory),
    body,
    accept: (path) => void analysed.add(path),
    refuse: (path, reason) => void unanalysed.set(path, reason),
    text,
  };
}
