import { worthReading } from "./cloudformation/candidate.ts";
import { readCloudFormation } from "./cloudformation/read.ts";
import { buildGraph } from "./graph/build.ts";
import { isRead, KINDS } from "./graph/kinds/index.ts";
import { layoutOf } from "./graph/layout.ts";
import { printGraph } from "./graph/print.ts";
import { isLimit } from "./hcl/index.ts";
import { applyPolicy } from "./policy/apply.ts";
import { describeConfig } from "./policy/description.ts";
import { chosenFiles } from "./policy/exclude.ts";
import { inputOf, parametersFor } from "./policy/given.ts";
import { configuredRules } from "./policy/rules.ts";
import { maySuppress, NO_SUPPRESSIONS, suppressionsInCode } from "./policy/suppressions-in-code.ts";
import { unmetIn } from "./policy/unmet.ts";
import type { RuleDescription } from "./report/report.ts";
import { TOOL } from "./report/tool.ts";
import { checkRules } from "./rules/check.ts";
import type { Scan as ExampleScan } from "./rules/examples.ts";
import type { Result } from "./rules/result.ts";
import type { Rule } from "./rules/rule.ts";
import { countFiles } from "./scan/count-files.ts";
import type { Late, LookUp, PolicyOptions, ScanOptions } from "./scan/options.ts";
import type { Rejected, ScanOutcome, Step } from "./scan/outcome.ts";
import { judgedIn } from "./shard/assign.ts";
import type { Diagnostic } from "./source/diagnostic.ts";
import type { SourceFile } from "./source/file.ts";
import type { Files } from "./source/files.ts";
import { filesInMemory } from "./source/files-in-memory.ts";
import type { PlanFiles } from "./terraform/plan/choose.ts";
import { readTerraform } from "./terraform/read.ts";

/** The whole pipeline: files to declarations, declarations to the graph, the graph to results. */
export function scan(
  files: Files,
  options: ScanOptions,
  rules: readonly Rule[],
  late: Late,
  entering: (step: Step) => void = () => {},
): ScanOutcome {
  const { policy } = options;
  const config = policy?.config;
  const asked = configuredRules(rules, config);
  const { candidates, excluded, diagnostics: exclusions } = chosenFiles(options.candidates, config);
  const { lookUp } = late;
  const input = {
    ...inputOf(options, config),
    ...(lookUp && { lookUp: (...all: Parameters<LookUp>) => lookUp()(...all) }),
  };
  const isInline = policy?.inline === true && config?.suppressions.inline !== false;
  entering("terraform");
  const planned: string[] = [];
  const others = candidates.filter((path) => !isTerraform(path));
  const worth = worthReading(files, others, options.paths, planned);
  const plans = planFiles(planned, options);
  const terraform = readTerraform(files, candidates.filter(isTerraform), {
    ...(options.roots.length > 0 && { roots: options.roots.map((root) => root || ".") }),
    vars: options.vars,
    varFiles: options.varFiles,
    ...(config && { settings: new Map(config.roots.map((root) => [root.path, root])) }),
    region: input.region,
    ...(plans && { plans }),
    late,
    isWanted: isRead,
    ...(isInline && { keepsTree: maySuppress }),
  });
  entering("cloudformation");
  const cloudformation = readCloudFormation(files, worth, {
    areWorth: true,
    parameters: options.parameters ?? [],
    ...(options.parameterFiles && { parameterFiles: options.parameterFiles }),
    ...(config && { parametersOf: (path: string) => parametersFor(config, path) }),
    ...(options.parameterValues && { parameterValues: options.parameterValues }),
    region: input.region,
    late,
    named: options.paths,
    isWanted: isRead,
  });
  const projects = [terraform, cloudformation];
  const declarations = projects.flatMap((project) => project.declarations);
  entering("graph");
  const { graph, ...built } = buildGraph(declarations, input);
  entering("rules");
  const roots = projects.flatMap((project) => project.roots);
  const reads = () => new Map([...terraform.reads(), ...cloudformation.reads()]);
  const isJudged = options.shard
    ? judgedIn(options.shard, roots, declarations)
    : options.judged?.(reads());
  const answers = checkRules(asked, graph, isJudged && (({ root }) => isJudged(root)));
  const { diagnostics } = answers;
  const results =
    late.settle && cloudformation.stacks.size > 0 && answers.value.some(hinges)
      ? late.settle()(answers.value, asked, { templates: cloudformation, declarations, input })
      : answers.value;
  const { trees } = terraform;
  const { templates } = cloudformation;
  const found = isInline ? suppressionsInCode(trees, templates, late.yaml) : NO_SUPPRESSIONS;
  const applied = policy && applyPolicy(results, found, termsOf(policy, rules, asked));
  // Whether a suppression is used is only known if everything is judged; the parts of a shard know together.
  const unasked = new Set(isJudged && !options.shard ? applied?.unused : []);
  const isUnasked = (one: Diagnostic) => unasked.has(one);
  const unmet = config ? unmetIn(config, { paths: options.paths, roots, templates }) : [];
  const counts = countFiles(projects, excluded);
  return {
    report: {
      tool: TOOL,
      rules: asked.map(describe),
      roots,
      targets: built.targets,
      notices: built.notices,
      results: applied?.results ?? results,
      setAside: applied?.setAside ?? [],
      ...(config && { policy: { config: describeConfig(config, rules, counts.excluded) } }),
      diagnostics: [
        ...projects.flatMap((project) => [...project.syntax, ...project.diagnostics]),
        ...diagnostics,
        ...exclusions,
        ...unmet,
        ...(applied?.diagnostics ?? []).filter((one) => !isUnasked(one)),
      ],
      files: counts.files,
      network: () => layoutOf(graph),
    },
    printGraph: (format) => printGraph(graph, KINDS, format),
    reads,
    rejected: rejectedBy(terraform.syntax),
    misuse: [...built.misuse, ...terraform.misuse, ...undeclaredIn(terraform)],
    ...(options.shard && {
      part: {
        share: options.shard,
        total: answers.total,
        positions: new Map(results.map((result, at) => [result, answers.positions[at] ?? -1])),
        steps: answers.steps,
        unused: applied?.unused ?? [],
      },
    }),
  };
}

const termsOf = (
  { today, otherRules = [], config }: PolicyOptions,
  rules: readonly Rule[],
  asked: readonly Rule[],
) => ({
  today,
  knownRules: [...rules.map(({ id }) => id), ...otherRules],
  rules: asked.map(({ id }) => id),
  ...(config && { config }),
});

/** Whether a parameter of a template leaves a result undecided. */
const hinges = ({ verdict, reasons }: Result): boolean =>
  verdict === "unknown" && reasons.some(({ input }) => input.startsWith("Parameters."));

/** What is named is meant; what is found among other files has to fit. Undefined if there is no plan. */
function planFiles(
  planned: readonly string[],
  { paths, plans = [] }: Pick<ScanOptions, "paths" | "plans">,
): PlanFiles | undefined {
  if (planned.length + plans.length === 0) return undefined;
  const said = new Set(plans.map(({ path }) => path));
  const named = planned.filter((path) => paths.includes(path) && !said.has(path));
  return { given: [...plans, ...named.map((path) => ({ path }))], found: planned };
}

/** By the end of its name; everything else may be a template of CloudFormation. */
const isTerraform = (path: string): boolean =>
  /\.(?:(?:tf|tofu|tfvars)(?:\.json)?|hcl)$/.test(path);

/** Runs one rule over files given as texts, as the examples of rules need it. */
export const scanExample =
  (late: Late): ExampleScan =>
  (rule, texts, flags) => {
    const given = Object.entries(flags.var ?? {}).map(([name, text]) => ({ name, text }));
    const options: ScanOptions = {
      candidates: [...texts.keys()].filter((path) => !path.includes(".terraform/")).sort(),
      paths: [],
      roots: [],
      vars: given,
      varFiles: [],
      parameters: Object.entries(flags.parameter ?? {}).map(([name, text]) => ({ name, text })),
      ...(flags.target !== undefined && { target: flags.target }),
      ...(flags.region !== undefined && { region: flags.region }),
      ...(flags["peer-cidr"] && { peerCidrs: flags["peer-cidr"] }),
      ...(flags["client-security-group"] && {
        clientSecurityGroups: flags["client-security-group"],
      }),
    };
    return scan(filesInMemory(texts), options, [rule], late).report.results;
  };

export function describe(rule: Rule): RuleDescription {
  const { id, requirement, title, severity, why, fix, sources } = rule;
  return { id, requirement, title, severity, why, fix, sources };
}

/** The files whose syntax a second parser may be asked about, which reads the native syntax only. */
function rejectedBy(syntax: readonly Diagnostic[]): readonly Rejected[] {
  const byFile = new Map<SourceFile, Diagnostic[]>();
  for (const diagnostic of syntax) {
    const file = diagnostic.span?.file;
    if (!file || file.path.endsWith(".json")) continue;
    const found = byFile.get(file);
    if (found) found.push(diagnostic);
    else byFile.set(file, [diagnostic]);
  }
  return [...byFile]
    .filter(([, diagnostics]) => !diagnostics.some(isLimit))
    .map(([file, diagnostics]) => ({ file, diagnostics }));
}

/** Terraform refuses a value for a variable that does not exist; so do we, unless there is nothing to scan. */
function undeclaredIn({ roots, undeclared }: ReturnType<typeof readTerraform>): readonly string[] {
  if (roots.length === 0) return [];
  return undeclared.map((name) => `No root module declares the variable \`${name}\` of --var.`);
}
