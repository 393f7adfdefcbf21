import type { Declaration } from "../graph/declaration.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Files } from "../source/files.ts";
import type { Reads } from "../source/reads.ts";
import { object, text, withOrigin } from "../value/make.ts";
import { type Evidence, evidenceIn } from "./beside.ts";
import { SYNCED, textAt } from "./candidate.ts";
import type { Constructs } from "./construct.ts";
import { declarationsOf } from "./declare.ts";
import type { Given } from "./deployment.ts";
import { decisionOf } from "./evaluate.ts";
import type { Late } from "./late.ts";
import { type Library, libraryOf } from "./library.ts";
import { type Node, spanOf } from "./node.ts";
import { deploymentNamed } from "./parameter-files.ts";
import { regionOf } from "./pseudo.ts";
import { readsOf } from "./reads.ts";
import { rootsIn } from "./roots.ts";
import { type Decision, type ParameterValues, refuseAt, type Stack } from "./stack.ts";
import { regionsOfSets } from "./stack-set.ts";
import {
  type Assumptions,
  type Circumstances,
  type Deployed,
  deploy,
  STACK_NAME,
} from "./stacks.ts";
import type { Template } from "./template.ts";

export interface CloudFormationOptions {
  /** Values for the parameters of the templates that have one of the name. */
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  /** Files with values for the parameters of every template that has one of the name; `parameters` win. */
  readonly parameterFiles?: readonly string[];
  /** What else is given to the template of a path; `parameters` win. */
  readonly parametersOf?: (path: string) => CloudFormationOptions["parameters"];
  /** What parameters are taken for that have a default and are not given; their defaults, if it is absent. */
  readonly parameterValues?: ParameterValues;
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
  readonly stacks: Deployed["stacks"];
  /** What an expression of a template says, as one in `Conditions` does. */
  readonly decide: (node: Node, stack: Stack) => Decision;
  /** The stacks whose parameters something is assumed of, with those that this may change, and what they declare then. */
  readonly assuming: (assumed: Assumptions) => {
    readonly stacks: Deployed["stacks"];
    readonly declarations: readonly Declaration[];
  };
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
  const { parameterFiles = [] } = options;
  const filed = deploymentNamed(files, parameterFiles, options.late, library.refuse);
  warnOfUnused(options.parameters, roots, report);
  const asked = new Map<string, readonly string[]>();
  const evidenceOf = evidenceIn(files, options.late, report, syncedIn(files, library));
  const constructs = new Map<string, Constructs | undefined>();
  const regions = regionsOfSets(roots, library);
  const deployments = new Map(
    roots.map((template) => {
      const { path } = template.file;
      const evidence = evidenceOf(path);
      constructs.set(path, evidence.constructs);
      asked.set(path, [...evidence.asked, ...parameterFiles]);
      const configured = options.parametersOf?.(path) ?? [];
      const given = new Map([
        ...evidence.parameters,
        ...textsOf(configured),
        ...filed.parameters,
        ...textsOf(options.parameters),
      ]);
      const deployment = {
        given,
        parameterValues: options.parameterValues ?? "defaults",
        known: knownOf(evidence),
        tags: tagsGiven([...evidence.tags, ...filed.tags]),
        region: regionOf(path, options.region ?? evidence.region ?? regions.get(path)),
      };
      return [template, deployment] as const;
    }),
  );
  const whole = deploy(deployments, library, options.late, report);
  const { stacks, exports } = whole;
  for (const stack of [...stacks.values()].flat()) warnOfRules(stack);
  const declared = (deployed: Deployed) =>
    [...deployed.stacks.values()]
      .flat()
      .flatMap((stack) => declarationsOf(stack, options.isWanted, constructs.get(stack.root)));
  const { syntax, analysed, unanalysed, notApplicable } = library;
  return {
    roots: [...stacks.keys()],
    templates: library.whole(),
    declarations: declared(whole),
    reads: () => readsOf(stacks, exports, asked, library.placeOf),
    stacks,
    decide: decisionOf,
    assuming: (assumed) => {
      const made = deploy(
        affected(deployments, assumed, whole),
        library,
        options.late,
        () => {},
        assumed,
      );
      return { stacks: made.stacks, declarations: declared(made) };
    },
    syntax,
    diagnostics,
    analysed,
    unanalysed,
    notApplicable,
  };
}

/** What imports from what is assumed, or is deployed by it, changes with it. */
function affected(
  deployments: ReadonlyMap<Template, Circumstances>,
  assumed: Assumptions,
  { exports, sets }: Deployed,
): ReadonlyMap<Template, Circumstances> {
  if (exports.size + sets.size > 0) return deployments;
  return new Map([...deployments].filter(([{ file }]) => assumed.has(file.path)));
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

/** The rule that the CDK writes into every template asks for what only AWS knows. */
const BY_CDK = "CheckBootstrapVersion";

/** With values that `Rules` of the template do not admit, there is no such stack. */
function warnOfRules(stack: Stack): void {
  const { template, late } = stack;
  if ([...template.rules.keys()].every((name) => name === BY_CDK)) return;
  for (const broken of late.extensions?.().brokenRules(stack, decisionOf) ?? []) {
    const { rule, assertion, description } = broken;
    const said = description === "" ? "" : ` ${description}`;
    refuseAt(
      stack,
      `Rule \`${rule.key}\` does not admit these parameters.${said}`,
      spanOf(assertion, template.file),
    );
  }
}

/** A parameter that no template has is misspelt. */
function warnOfUnused(
  parameters: CloudFormationOptions["parameters"],
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

const textsOf = (said: CloudFormationOptions["parameters"]) =>
  said.map(({ name, text }): [string, Given] => [name, { text }]);

/** The files that may say with what Git sync deploys a template. */
const syncedIn = (files: Files, { notApplicable }: Library): readonly string[] =>
  [...notApplicable].filter((path) => {
    const file = textAt(files, path);
    return !("refusal" in file) && file.text.includes(SYNCED);
  });

const knownOf = ({ account, stackName }: Evidence): Stack["known"] =>
  new Map([
    ...(account === undefined ? [] : [["AWS::AccountId", account] as const]),
    ...(stackName === undefined ? [] : [[STACK_NAME, stackName] as const]),
  ]);

/** The tags of a stack are those of everything in it. */
function tagsGiven(tags: readonly (readonly [string, Given])[]): Stack["tags"] {
  const entries = tags.map(([key, { text: value, span }]) => {
    const made = text(value);
    const note = `tag of the stack`;
    return [key, span ? withOrigin(made, { span, note, role: "written" }) : made] as const;
  });
  const made = object(new Map(entries));
  return () => made;
}
