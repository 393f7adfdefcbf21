import type { Declaration } from "../graph/declaration.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Files } from "../source/files.ts";
import type { Reads } from "../source/reads.ts";
import { object } from "../value/make.ts";
import { conditionOf } from "./condition.ts";
import { declarationsOf } from "./declare.ts";
import { type Export, exportedTo, exportsOf } from "./exports.ts";
import type { Late } from "./late.ts";
import { libraryOf } from "./library.ts";
import { roomForStacks, withNested } from "./nested.ts";
import type { Entry } from "./node.ts";
import { parameterOf } from "./parameter.ts";
import { passedTo, tagsOfNested } from "./passed.ts";
import { pseudoParameter, regionOf } from "./pseudo.ts";
import { mayImport, readsOf } from "./reads.ts";
import { attributeOf, referenceTo } from "./resource.ts";
import { rootsIn } from "./roots.ts";
import { FUEL, type Names, type Stack } from "./stack.ts";
import type { Template } from "./template.ts";

export interface CloudFormationOptions {
  /** Values for the parameters of the templates that have one of the name. */
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  /** What else is given to the template of a path; `parameters` win. */
  readonly parametersOf?: (path: string) => CloudFormationOptions["parameters"];
  readonly region: string | undefined;
  readonly late: Late;
  /** What the user named: such a file is always accounted for. */
  readonly named?: readonly string[];
  /** Resource types that anyone will ask about. */
  readonly isWanted: (type: string) => boolean;
}

export interface CloudFormationProject {
  /** Paths of the templates that no other one nests. */
  readonly roots: readonly string[];
  /** What each root is made from. */
  readonly reads: () => ReadonlyMap<string, Reads>;
  readonly declarations: readonly Declaration[];
  /** Those that could be read whole. */
  readonly templates: readonly Template[];
  /** Why files that seem to be templates could not be read. */
  readonly syntax: readonly Diagnostic[];
  /** Grows while properties are evaluated, which happens when somebody asks for them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly analysed: ReadonlySet<string>;
  readonly unanalysed: ReadonlyMap<string, string>;
  /** Files that seemed worth a look and are no templates. */
  readonly notApplicable: ReadonlySet<string>;
}

/** Finds the templates among the files, evaluates them and says what they declare. */
export function readCloudFormation(
  files: Files,
  candidates: readonly string[],
  options: CloudFormationOptions,
): CloudFormationProject {
  const diagnostics: Diagnostic[] = [];
  const report = reportingOnce(diagnostics);
  const library = libraryOf(files, candidates, options.named ?? [], options.late, report);
  const roots = rootsIn(library);
  warnOfUnused(options, roots, report);
  const room = roomForStacks();
  const chain = { depth: 0 };
  let exports: ReadonlyMap<string, readonly Export[]> = new Map();
  const names: Names = {
    ...NAMES,
    exported: (stack, name) => exportedTo(exports, stack, name),
  };
  const stacks = new Map(
    roots.map((template) => {
      const { path } = template.file;
      const all = [...(options.parametersOf?.(path) ?? []), ...options.parameters];
      const root = rootOf(template, {
        given: new Map(all.map(({ name, text }) => [name, text])),
        region: regionOf(path, options.region),
        names,
        budget: { fuel: FUEL, chain, doubt: 0 },
        report,
      });
      return [path, withNested(root, library, room, nest)];
    }),
  );
  const all = [...stacks.values()].flat();
  if (all.some(({ template }) => mayImport(template.file))) exports = exportsOf(all);
  const { syntax, analysed, unanalysed, notApplicable } = library;
  return {
    roots: [...stacks.keys()],
    templates: library.whole(),
    declarations: all.flatMap((stack) => declarationsOf(stack, options.isWanted)),
    reads: () => readsOf(stacks, exports),
    syntax,
    diagnostics,
    analysed,
    unanalysed,
    notApplicable,
  };
}

function reportingOnce(diagnostics: Diagnostic[]): (diagnostic: Diagnostic) => void {
  const seen = new Set<string>();
  return (diagnostic) => {
    const { span, summary, detail } = diagnostic;
    const key = `${summary}\0${span?.file.path}\0${span?.start}\0${detail}`;
    if (seen.has(key)) return;
    seen.add(key);
    diagnostics.push(diagnostic);
  };
}

/** A parameter that no template has is misspelt. */
function warnOfUnused(
  { parameters }: CloudFormationOptions,
  templates: readonly Template[],
  report: (diagnostic: Diagnostic) => void,
): void {
  for (const { name } of parameters) {
    if (templates.some((template) => template.parameters.has(name))) continue;
    report({
      severity: "warning",
      summary: "A parameter was not used",
      detail: `No template has a parameter \`${name}\`.`,
    });
  }
}

const NAMES: Omit<Names, "exported"> = {
  reference: (stack, name) =>
    parameterOf(stack, name) ?? pseudoParameter(stack, name) ?? referenceTo(stack, name),
  attribute: attributeOf,
  condition: conditionOf,
  passed: passedTo,
};

type Deployment = Pick<Stack, "given" | "region" | "names" | "budget" | "report">;

const NO_TAGS = object(new Map());

const rootOf = (template: Template, deployment: Deployment): Stack => ({
  ...deployment,
  template,
  root: template.file.path,
  prefix: "",
  nested: new Map(),
  tags: () => NO_TAGS,
  memory: new Map(),
});

function nest(template: Template, parent: Stack, entry: Entry): Stack {
  const stack: Stack = {
    ...parent,
    template,
    prefix: `${parent.prefix}${entry.key}/`,
    parent: { stack: parent, entry },
    nested: new Map(),
    tags: () => tagsOfNested(stack),
    given: NOTHING_GIVEN,
    memory: new Map(),
  };
  return stack;
}

const NOTHING_GIVEN: Stack["given"] = new Map();
