import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Files } from "../source/files.ts";
import { isNamedLikeTemplate, mayBeTemplate, textAt } from "./candidate.ts";
import { readData } from "./deployment.ts";
import type { Late } from "./late.ts";
import { type Place, type Published, placeOfNested, placeOfSet } from "./nested-template.ts";
import type { Entry } from "./node.ts";
import type { Unfollowed } from "./stack.ts";
import { readTemplate, type Template } from "./template.ts";

/** The templates of a scan, each read once. */
export interface Library {
  /** The templates among the candidates, in their order. */
  readonly found: readonly Template[];
  /** The template at a path that another one names, or why it is not read. */
  readonly named: (path: string) => Template | Unfollowed;
  /** Where the template of a nested stack is; undefined if the resource of the template is none. */
  readonly placeOf: (template: Template, entry: Entry) => Place | undefined;
  /** Where the template of a stack set is; undefined if the resource of the template is none. */
  readonly placeOfSet: (template: Template, entry: Entry) => Place | undefined;
  readonly syntax: readonly Diagnostic[];
  readonly analysed: ReadonlySet<string>;
  readonly unanalysed: ReadonlyMap<string, string>;
  readonly notApplicable: ReadonlySet<string>;
  /** The file at a path that a template includes, or why it is not read. */
  readonly included: (path: string) => ReturnType<typeof readData>;
  /** Notes that a file could not be read, and why. */
  readonly refuse: (path: string, reason: string) => void;
  /** Every template that was read whole, named ones as well. */
  readonly whole: () => readonly Template[];
}

interface Shelf {
  readonly templates: Map<string, Template>;
  readonly syntax: Diagnostic[];
  readonly analysed: Set<string>;
  readonly unanalysed: Map<string, string>;
  readonly notApplicable: Set<string>;
  readonly late: Late;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Reads the candidates, and later what they name. */
export function libraryOf(
  files: Files,
  candidates: readonly string[],
  named: readonly string[],
  late: Late,
  report: Shelf["report"],
): Library {
  const shelf: Shelf = {
    templates: new Map(),
    syntax: [],
    analysed: new Set(),
    unanalysed: new Map(),
    notApplicable: new Set(),
    late,
    report,
  };
  const found: Template[] = [];
  for (const path of candidates) {
    if (!isNamedLikeTemplate(path)) continue;
    const isNamed = named.includes(path);
    const file = textAt(files, path);
    if ("refusal" in file) {
      // Of a file that cannot be read nobody knows whether it is a template; most are not.
      if (isNamed || path.endsWith(".template")) shelf.unanalysed.set(path, file.refusal);
      continue;
    }
    if (!mayBeTemplate(file.text)) {
      if (isNamed) shelf.notApplicable.add(path);
      continue;
    }
    const template = shelve(shelf, file);
    if (template) found.push(template);
  }
  const asked = new Map<string, Template | Unfollowed>();
  let lists: Published | undefined;
  const published: Published = (template, address) => {
    if (!template.endsWith(".template.json")) return undefined;
    lists ??= late.deployments?.().publishedIn(files, (path) => {
      const read = readData(files, path, late);
      return "node" in read ? read.node : undefined;
    });
    return lists?.(template, address);
  };
  return {
    ...shelf,
    found,
    named(path) {
      const known = shelf.templates.get(path) ?? asked.get(path) ?? readNamed(shelf, files, path);
      asked.set(path, known);
      return known;
    },
    placeOf: ({ file }, entry) => placeOfNested(file.path, entry, published),
    placeOfSet: ({ file }, entry) => placeOfSet(file.path, entry, published),
    included: (path) => readData(files, path, late),
    refuse: (path, reason) => shelf.unanalysed.set(path, reason),
    whole: () => [...shelf.templates.values()].filter(({ file }) => shelf.analysed.has(file.path)),
  };
}

function shelve(shelf: Shelf, file: SourceFile): Template | undefined {
  const { path } = file;
  const reading = readTemplate(file, shelf.late);
  if (reading.kind === "other") {
    shelf.notApplicable.add(path);
    return undefined;
  }
  if (reading.kind === "broken") {
    shelf.syntax.push(reading.problem);
    shelf.unanalysed.set(path, `syntax error: ${reading.problem.summary}`);
    return undefined;
  }
  const errors = reading.diagnostics.filter(({ severity }) => severity === "error");
  shelf.syntax.push(...errors);
  for (const each of reading.diagnostics) if (each.severity !== "error") shelf.report(each);
  const [error] = errors;
  if (error) shelf.unanalysed.set(path, `syntax error: ${error.summary}`);
  else shelf.analysed.add(path);
  shelf.templates.set(path, reading.template);
  return reading.template;
}

/** A template that others name need not be a candidate: it may be excluded, or be called anything. */
function readNamed(shelf: Shelf, files: Files, path: string): Template | Unfollowed {
  const broken = shelf.unanalysed.has(path);
  if (broken) return unread(path, "could not be read");
  const file = textAt(files, path);
  if ("refusal" in file) return unread(path, file.refusal);
  const template = shelf.notApplicable.has(path) ? undefined : shelve(shelf, file);
  if (template) return template;
  return unread(path, shelf.unanalysed.has(path) ? "could not be read" : "is no template");
}

const unread = (path: string, why: string): Unfollowed => ({
  why: `its template \`${path}\` ${why}`,
  settledBy: "Correct the path or the file, or check what the nested stack makes.",
});

/** The templates that a template nests. */
export function nestedIn(library: Library, template: Template): readonly Template[] {
  return [...template.resources.values()].flatMap((entry) => {
    const place = library.placeOf(template, entry);
    const nested = place && "path" in place ? library.named(place.path) : undefined;
    return nested && "file" in nested ? [nested] : [];
  });
}
