import type { Declaration } from "../graph/declaration.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Files } from "../source/files.ts";
import { isNamedLikeTemplate, mayBeTemplate, textAt } from "./candidate.ts";
import { conditionOf } from "./condition.ts";
import { declarationsOf } from "./declare.ts";
import type { Late } from "./late.ts";
import { parameterOf } from "./parameter.ts";
import { pseudoParameter, regionOf } from "./pseudo.ts";
import { attributeOf, referenceTo } from "./resource.ts";
import { FUEL, type Names, type Stack } from "./stack.ts";
import { readTemplate, type Template } from "./template.ts";

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
  /** Paths of the templates. */
  readonly roots: readonly string[];
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
  const syntax: Diagnostic[] = [];
  const diagnostics: Diagnostic[] = [];
  const analysed = new Set<string>();
  const unanalysed = new Map<string, string>();
  const notApplicable = new Set<string>();
  const templates: Template[] = [];
  const report = reportingOnce(diagnostics);

  for (const path of candidates) {
    if (!isNamedLikeTemplate(path)) continue;
    const isNamed = options.named?.includes(path) === true;
    const file = textAt(files, path);
    if ("refusal" in file) {
      // Of a file that cannot be read nobody knows whether it is a template; most are not.
      if (isNamed || path.endsWith(".template")) unanalysed.set(path, file.refusal);
      continue;
    }
    if (!mayBeTemplate(file.text)) {
      if (isNamed) notApplicable.add(path);
      continue;
    }
    const reading = readTemplate(file, options.late);
    if (reading.kind === "template") {
      templates.push(reading.template);
      const errors = reading.diagnostics.filter(({ severity }) => severity === "error");
      syntax.push(...errors);
      for (const each of reading.diagnostics) if (each.severity !== "error") report(each);
      const [error] = errors;
      if (error) unanalysed.set(path, `syntax error: ${error.summary}`);
      else analysed.add(path);
    } else if (reading.kind === "broken") {
      syntax.push(reading.problem);
      unanalysed.set(path, `syntax error: ${reading.problem.summary}`);
    } else notApplicable.add(path);
  }
  warnOfUnused(options, templates, report);
  const stacks = templates.map((template) => {
    const all = [...(options.parametersOf?.(template.file.path) ?? []), ...options.parameters];
    const given = new Map(all.map(({ name, text }) => [name, text]));
    return stackOf(template, given, options.region, report);
  });
  return {
    roots: templates.map(({ file }) => file.path),
    templates: templates.filter(({ file }) => analysed.has(file.path)),
    declarations: stacks.flatMap((stack) => declarationsOf(stack, options.isWanted)),
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

const NAMES: Names = {
  reference: (stack, name) =>
    parameterOf(stack, name) ?? pseudoParameter(stack, name) ?? referenceTo(stack, name),
  attribute: attributeOf,
  condition: conditionOf,
};

function stackOf(
  template: Template,
  given: ReadonlyMap<string, string>,
  region: string | undefined,
  report: Stack["report"],
): Stack {
  return {
    template,
    given,
    region: regionOf(template.file.path, region),
    names: NAMES,
    budget: { fuel: FUEL, depth: 0, doubt: 0 },
    memory: new Map(),
    report,
  };
}
