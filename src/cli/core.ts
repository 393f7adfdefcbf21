import {
  builtInRules,
  type Checked,
  type Diagnostic,
  describe,
  KINDS,
  type Late,
  pageOf,
  type Rule,
  type RuleFile,
  runExample,
  type ScanOptions,
  type SourceFile,
  scan,
  scanExample,
} from "../index.ts";
import type { Engine } from "./engine.ts";

/** What the core loads only when a user's own rules or a YAML function need it. */
export interface Parts {
  readonly loadRuleLoader: () => typeof import("../rules/load.ts");
  readonly loadPolicyReader: () => typeof import("../policy/load.ts");
  readonly loadYaml: () => typeof import("yaml");
  readonly loadRegex: NonNullable<Late["regex"]>;
  readonly loadFunctions: () => Required<Pick<Late, "functions" | "host">>;
  readonly loadModels: NonNullable<Late["models"]>;
  readonly loadDeployments: NonNullable<Late["deployments"]>;
  readonly loadPolicyDocument: NonNullable<Late["policyDocument"]>;
  readonly loadLinks: () => typeof import("./links.ts").links;
  readonly loadTypes: NonNullable<Late["types"]>;
  readonly loadSettle: NonNullable<Late["settle"]>;
  readonly loadExtensions: NonNullable<Late["extensions"]>;
  readonly loadPlans: NonNullable<Late["plans"]>;
}

/** The core as the commands use it: the entry of `dist/core.cjs`, which `--version` does not pay for. */
export function newEngine(parts: Parts): Engine {
  const { loadRuleLoader, loadPolicyReader, loadYaml, loadRegex, loadFunctions, loadModels } =
    parts;
  const { loadDeployments, loadPolicyDocument, loadPlans } = parts;
  const late: Late = {
    regex: loadRegex,
    yaml: loadYaml,
    functions: () => loadFunctions().functions(),
    host: () => loadFunctions().host(),
    models: loadModels,
    policyDocument: loadPolicyDocument,
    linkedRoots: () => parts.loadLinks().linkedRoots,
    lookUp: () => parts.loadLinks().lookUp,
    accountOf: () => parts.loadLinks().accountOf,
    deployments: loadDeployments,
    types: parts.loadTypes,
    settle: parts.loadSettle,
    extensions: parts.loadExtensions,
    plans: loadPlans,
  };
  const load = (ruleFiles: readonly SourceFile[]): Checked<readonly RuleFile[]> =>
    ruleFiles.length === 0
      ? { value: [], diagnostics: [] }
      : loadRuleLoader().loadRules(ruleFiles, KINDS);
  return {
    readBaseline: (file) => loadPolicyReader().readBaseline(file),
    scanner: ({ builtIn, ruleFiles }) => {
      const own = load(ruleFiles);
      const ownRules = own.value.map(({ rule }) => rule);
      const rules: readonly Rule[] = builtIn ? [...builtInRules, ...ownRules] : ownRules;
      return {
        value: {
          rules: rules.map(describe),
          links: () => (builtIn ? linksOf(builtInRules) : new Map()),
          readConfig: (file) =>
            loadPolicyReader().readConfig(
              file,
              [...builtInRules, ...rules].map(({ id }) => id),
            ),
          scan: (files, options, entering) =>
            scan(files, withOtherRules(options), rules, late, entering),
        },
        diagnostics: [...own.diagnostics, ...(builtIn ? clashes(ownRules, ruleFiles) : [])],
      };
    },
    pages: (ruleFiles) => {
      const { value, diagnostics } = load(ruleFiles);
      return { value: value.map(pageOf), diagnostics };
    },
    test: (ruleFiles) => {
      const { value, diagnostics } = load(ruleFiles);
      return { value: value.flatMap((file) => outcomesOf(file, late)), diagnostics };
    },
  };
}

/** A suppression may name a rule that is not asked. */
const withOtherRules = (options: ScanOptions): ScanOptions =>
  options.policy
    ? { ...options, policy: { ...options.policy, otherRules: builtInRules.map(({ id }) => id) } }
    : options;

const linksOf = (rules: readonly Rule[]): ReadonlyMap<string, string> =>
  new Map(rules.flatMap(({ id, sources: [source] }) => (source ? [[id, source]] : [])));

/** A rule of the user may not take the name of one of ours: reports and suppressions go by it. */
function clashes(own: readonly Rule[], ruleFiles: readonly SourceFile[]): readonly Diagnostic[] {
  const taken = new Set(builtInRules.map(({ id }) => id));
  return own
    .filter(({ id }) => taken.has(id))
    .map(({ id }) => {
      const file = ruleFiles.find(({ path }) => path.endsWith(`${id}.yaml`));
      return {
        severity: "error",
        summary: "A rule has the id of a built-in rule",
        detail: `\`${id}\` is built in. Give yours another id, or use \`--only-rules\`.`,
        ...(file && { path: file.path }),
      };
    });
}

function outcomesOf(file: RuleFile, late: Late) {
  return file.examples.map((example) => {
    const problems = runExample(file, example, scanExample(late));
    return {
      rule: file.rule.id,
      title: example.title,
      ...(problems.length > 0 && { problem: problems.join("\n") }),
    };
  });
}
