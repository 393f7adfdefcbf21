import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceFile } from "../../source/file.ts";
import type { Files } from "../../source/files.ts";
import type { Module } from "../module.ts";
import { directoryOf } from "../paths.ts";
import { type Document, readDocument } from "./document.ts";
import { differenceOf, isSame } from "./fits.ts";
import { type RootPlan, rootPlan, type Told } from "./root-plan.ts";

/** Plans and states to be read. Paths are relative to the repository root. */
export interface PlanFiles {
  /** Those that the user names, with the directory of the root they are of if that is said. */
  readonly given: readonly { readonly root?: string; readonly path: string }[];
  /** Those among the scanned files. */
  readonly found: readonly string[];
}

export interface Root {
  readonly directory: string;
  readonly module: Module;
}

/** Which roots are read from plans, and what became of the files. */
export interface Chosen {
  readonly of: (directory: string) => RootPlan | undefined;
  /** Plans without code, by what stands for their root: the directory that the user says, or their path. */
  readonly alone: ReadonlyMap<string, RootPlan>;
  readonly analysed: ReadonlySet<string>;
  readonly unanalysed: ReadonlyMap<string, string>;
  readonly notApplicable: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Full sentences: what the user has to say more clearly. */
  readonly misuse: readonly string[];
}

/** Reads plans and finds the root of each: nobody guesses, since a plan takes the place of the code. */
export function choosePlans(
  { given, found }: PlanFiles,
  roots: readonly Root[],
  files: Files,
  told: Told,
): Chosen {
  const taken = new Map<string, RootPlan>();
  const alone = new Map<string, RootPlan>();
  const analysed = new Set<string>();
  const unanalysed = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const misuse: string[] = [];
  const unused: string[] = [];
  const named = new Set(given.map(({ path }) => path));

  const documentAt = (path: string): Document | undefined => {
    const content = textAt(files, path);
    const file: SourceFile = { path, text: "text" in content ? content.text : "", vendored: false };
    const document = "text" in content ? readDocument(file, told.isWanted) : content;
    if (!("refusal" in document)) return document;
    unanalysed.set(path, document.refusal);
    diagnostics.push(unreadable(path, document.refusal));
    return undefined;
  };
  const take = (document: Document, directory: string, isRoot: boolean): void => {
    const { path } = document.file;
    const places = isRoot ? taken : alone;
    const other = places.get(directory);
    if (other)
      misuse.push(
        `Both \`${other.path}\` and \`${path}\` are said to be the plan of \`${directory}\`.`,
      );
    else places.set(directory, rootPlan(document, directory, told));
    analysed.add(path);
  };

  for (const { root, path } of given) {
    const document = documentAt(path);
    if (!document) continue;
    const place = root === undefined ? rootFor(document, roots) : placeSaid(root, roots);
    if ("problem" in place) misuse.push(place.problem);
    else take(document, place.directory, place.isRoot);
  }
  const besides = beside(found.filter((path) => !named.has(path)));
  for (const [directory, paths] of besides) {
    const root = roots.find((one) => one.directory === directory);
    const isWorth = (root && paths.length === 1 && !taken.has(directory)) || roots.length === 0;
    for (const path of paths) {
      const document = isWorth ? documentAt(path) : undefined;
      if (!document) {
        if (!unanalysed.has(path)) unused.push(path);
      } else if (!root) take(document, path, false);
      else if (document.kind === "plan" && fits(document, root)) {
        take(document, directory, true);
        diagnostics.push(used(path, directory));
      } else unused.push(path);
    }
  }
  if (unused.length > 0) diagnostics.push(notUsed(unused));
  return {
    of: (directory) => taken.get(directory),
    alone,
    analysed,
    unanalysed,
    notApplicable: new Set(unused),
    diagnostics,
    misuse,
  };
}

/** PowerShell writes what a command prints in UTF-16, with a mark in front. */
function textAt(
  files: Files,
  path: string,
): { readonly text: string } | { readonly refusal: string } {
  const content = files.read(path);
  if ("refusal" in content) return content;
  const { bytes } = content;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    // The decoder's only way to say that the bytes are no such text.
    return { refusal: "is no text, as a binary plan is none" };
  }
}

type Place =
  | { readonly directory: string; readonly isRoot: boolean }
  | { readonly problem: string };

function placeSaid(root: string, roots: readonly Root[]): Place {
  const directory = root === "" ? "." : root;
  if (roots.some((one) => one.directory === directory)) return { directory, isRoot: true };
  return roots.length === 0
    ? { directory, isRoot: false }
    : { problem: `\`${directory}\` of \`--plan\` is no root module.` };
}

/** The root beside a plan unless another one alone is what it was made from; without code it is a root itself. */
function rootFor(document: Document, roots: readonly Root[]): Place {
  const { path } = document.file;
  if (roots.length === 0) return { directory: path, isRoot: false };
  const beside = roots.find(({ directory }) => directory === directoryOf(path));
  if (beside && (document.kind === "state" || fits(document, beside)))
    return { directory: beside.directory, isRoot: true };
  const fitting = document.kind === "plan" ? roots.filter((root) => fits(document, root)) : [];
  const [only, ...others] = fitting;
  if (only && others.length === 0) return { directory: only.directory, isRoot: true };
  if (beside) return { directory: beside.directory, isRoot: true };
  const why =
    only === undefined
      ? "is that of no root module that is scanned"
      : `may be that of ${fitting.map(({ directory }) => `\`${directory}\``).join(" or ")}`;
  return { problem: `\`${path}\` ${why}. Say which: \`--plan DIRECTORY=${path}\`.` };
}

/** True if the code of the root itself is what the plan was made from; its modules are compared later. */
function fits({ configuration }: Document, { module }: Root): boolean {
  return (
    configuration !== undefined && isSame(differenceOf(configuration, new Map([["", module]])))
  );
}

function beside(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const directory = directoryOf(path);
    const known = found.get(directory);
    if (known) known.push(path);
    else found.set(directory, [path]);
  }
  return found;
}

const unreadable = (path: string, refusal: string): Diagnostic => ({
  severity: "error",
  summary: "A plan cannot be read",
  detail: `\`${path}\` ${refusal}. Write one with \`terraform show -json\`.`,
  path,
});

const used = (path: string, directory: string): Diagnostic => ({
  severity: "note",
  summary: "A root is read from its plan",
  detail: `\`${path}\` lies beside \`${directory}\` and was made from it, so that its values count.`,
  path,
});

/** How many files a message lists. */
const MOST_LISTED = 3;

function notUsed(paths: readonly string[]): Diagnostic {
  const shown = paths.slice(0, MOST_LISTED).map((path) => `\`${path}\``);
  const rest = paths.length - shown.length;
  const list = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return {
    severity: "note",
    summary: "Plans or states were found and not read",
    detail: `${list}: only a plan that lies alone beside its root and was made from the code there is read unasked. Name others with \`--plan\`.`,
  };
}
