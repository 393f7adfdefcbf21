import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Block } from "../../src/hcl/ast.ts";
import { parseHcl } from "../../src/hcl/index.ts";
import type { Files } from "../../src/source/files.ts";
import { installedModules } from "../../src/terraform/installed.ts";
import { loaderOf } from "../../src/terraform/load.ts";
import { literalText } from "../../src/terraform/module.ts";
import { inDirectory, joinPath } from "../../src/terraform/paths.ts";
import { type Asked, addAsked } from "./expression.ts";
import { type ModuleContext, missingModule, rewriteModule, type SourceModule } from "./rewrite.ts";

/** The files below a directory, some of them with another text than on disk. */
export function filesBelow(top: string, changed: ReadonlyMap<string, string> = new Map()): Files {
  return {
    list: (directory) => {
      const path = join(top, directory);
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
      return readdirSync(path)
        .filter((name) => name !== ".git")
        .sort()
        .flatMap((name) => {
          const stat = statSync(join(path, name), { throwIfNoEntry: false });
          return stat ? [{ name, kind: stat.isDirectory() ? "directory" : "file" } as const] : [];
        });
    },
    read: (path) => {
      const text = changed.get(path);
      if (text !== undefined) return { bytes: new TextEncoder().encode(text) };
      const full = join(top, path);
      if (!statSync(full, { throwIfNoEntry: false })?.isFile())
        return { refusal: "does not exist" };
      return { bytes: readFileSync(full) };
    },
  };
}

/** One call of a module that a root reaches, however deep. */
interface Reached {
  readonly key: string;
  readonly source: string;
  readonly directory: string;
}

/** A root with every module that it reaches. */
export interface Tree {
  readonly root: string;
  readonly modules: ReadonlyMap<string, SourceModule>;
  readonly reached: readonly Reached[];
  /** Calls whose source is not there: their path and the source as written. */
  readonly missing: readonly { readonly key: string; readonly source: string }[];
}

export function treeOf(files: Files, root: string): Tree {
  const installed = installedModules(loaderOf(files), root);
  const modules = new Map<string, SourceModule>();
  const reached: Reached[] = [];
  const missing: { key: string; source: string }[] = [];
  const visit = (directory: string, path: readonly string[]): void => {
    const module = modules.get(directory) ?? sourceModule(files, directory);
    modules.set(directory, module);
    for (const call of callsIn(module)) {
      const inner = [...path, call.labels[0]?.text ?? ""];
      const source = sourceOf(call);
      const target = isLocal(source) ? joinPath(directory, source) : installed.get(inner.join("."));
      const found = target !== undefined && sourceModule(files, target).files.length > 0;
      const key = inner.join(".");
      reached.push({
        key,
        source: sourceText(call),
        directory: found ? target : inDirectory(directory, missingName(call)),
      });
      if (!found) missing.push({ key, source });
      else if (inner.length < 12) visit(target, inner);
    }
  };
  visit(root, []);
  return { root, modules, reached, missing };
}

function sourceModule(files: Files, directory: string): SourceModule {
  const parts = files.list(directory === "." ? "" : directory).flatMap(({ name, kind }) => {
    if (kind !== "file" || !name.endsWith(".tf") || name.startsWith(".")) return [];
    const path = inDirectory(directory, name);
    const content = files.read(path);
    if ("refusal" in content) return [];
    const file = { path, text: new TextDecoder().decode(content.bytes), vendored: false };
    return [{ file, body: parseHcl(file).value.body }];
  });
  return { directory, files: parts };
}

const callsIn = (module: SourceModule): readonly Block[] =>
  module.files.flatMap(({ body }) => body.blocks.filter(({ type }) => type === "module"));

function sourceOf(call: Block): string {
  const source = call.body.attributes.get("source");
  return (source && literalText(source.value)) ?? "";
}

const isLocal = (source: string): boolean => source.startsWith("./") || source.startsWith("../");

const missingName = (call: Block): string => `oracle__missing__${call.labels[0]?.text ?? ""}`;

/** A local source, whatever it was: the record of modules says where it leads. */
function sourceText(call: Block): string {
  const source = sourceOf(call);
  if (!isLocal(source)) return `./oracle__source__${call.labels[0]?.text ?? ""}`;
  const segments: string[] = [];
  for (const segment of source.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else segments.push(segment);
  }
  return segments[0] === ".." ? segments.join("/") : `./${segments.join("/")}`;
}

/** Copies the directory and puts the rewritten modules in the place of the original ones. */
export function writeRewritten(top: string, tree: Tree, target: string, zones: number): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(top, target, {
    recursive: true,
    filter: (path) => !/\/(?:\.git|\.terraform\.lock\.hcl|terraform\.tfstate)$/.test(path),
  });
  const asked: Asked = { names: new Map(), whole: new Set(), all: new Set() };
  for (const { files } of tree.modules.values()) {
    for (const { body } of files) addAsked(body, asked);
  }
  const names = asked.all;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  };
  const directories = new Set(tree.reached.map(({ directory }) => directory));
  for (const [directory, module] of tree.modules) {
    const isMissing = (call: Block): boolean =>
      directories.has(inDirectory(directory, missingName(call)));
    const context: ModuleContext = {
      names,
      zones,
      isRoot: directory === tree.root,
      source: (call) => ({ text: sourceText(call), missing: isMissing(call) }),
    };
    for (const [path, text] of rewriteModule(module, context)) write(path, text);
    for (const call of callsIn(module)) {
      if (!isMissing(call)) continue;
      write(inDirectory(directory, `${missingName(call)}/main.tf`), missingModule(call, names));
    }
  }
  write(inDirectory(tree.root, ".terraform/modules/modules.json"), manifest(tree));
}

function manifest({ root, reached }: Tree): string {
  const records = reached.map(({ key, source, directory }) => ({
    Key: key,
    Source: source,
    Dir: relative(root, directory),
  }));
  return JSON.stringify({ Modules: [{ Key: "", Source: "", Dir: "." }, ...records] });
}

function relative(from: string, to: string): string {
  const start = from === "." ? [] : from.split("/");
  const end = to === "." ? [] : to.split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/") || ".";
}
