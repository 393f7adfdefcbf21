import type { Declaration } from "../graph/declaration.ts";
import type { HclFile } from "../hcl/index.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile, Span } from "../source/file.ts";
import type { Files } from "../source/files.ts";
import type { Reads } from "../source/reads.ts";
import type { Value } from "../value/value.ts";
import { declarationsOf } from "./declare.ts";
import { isFailure } from "./failure.ts";
import { isConfiguration } from "./file-kind.ts";
import { filesFrom } from "./files-from.ts";
import { installedModules } from "./installed.ts";
import { attributeOf, type ModuleInstance, type Root } from "./instance.ts";
import { newLimits } from "./limits.ts";
import { linking, withLinked } from "./linking.ts";
import { type Loader, loaderOf } from "./load.ts";
import { type Looked, readsOf } from "./local-calls.ts";
import { locate } from "./locate.ts";
import type { Module } from "./module.ts";
import { nameIn } from "./names.ts";
import { directoryOf, isInstalled } from "./paths.ts";
import type { PlanFiles } from "./plan/choose.ts";
import { plannedDeclarations, plansFor, rootsBeside } from "./planned.ts";
import { configuredProvider } from "./providers.ts";
import { rootsAmong } from "./roots-among.ts";
import type { Late } from "./scope.ts";
import { unreadTools } from "./unread-tools.ts";
import { addValues, automaticFiles, fromFile, valueFromText } from "./values-file.ts";

export interface TerraformOptions {
  /** Directories to take as root modules instead of those that no other module calls. */
  readonly roots?: readonly string[];
  /** Values for the variables of the roots. */
  readonly vars: readonly { readonly name: string; readonly text: string }[];
  /** Paths of values files, for the roots named by `roots`, else for the only root. */
  readonly varFiles: readonly string[];
  /** What single roots are run with, by directory; what is given to all of them comes after it and wins. */
  readonly settings?: ReadonlyMap<string, RootSettings>;
  readonly region: string | undefined;
  /** Plans and states that take the place of what the code of their roots says. */
  readonly plans?: PlanFiles;
  readonly late?: Late;
  /** Resource types that anyone will ask about; others are only evaluated when something refers to them. */
  readonly isWanted: (type: string) => boolean;
  /** Files whose syntax trees somebody will ask for. */
  readonly keepsTree?: (file: SourceFile) => boolean;
}

/** What Terraform is run with in one root module. */
export interface RootSettings {
  readonly varFiles: readonly string[];
  readonly vars: readonly { readonly name: string; readonly text: string; readonly at: Span }[];
  /** The workspace that is selected. */
  readonly workspace?: string;
}

export interface TerraformProject {
  readonly roots: readonly string[];
  /** Variables that the user gives a value and that no root declares. */
  readonly undeclared: readonly string[];
  /** Full sentences: which plans the user has to say more of. */
  readonly misuse: readonly string[];
  readonly declarations: readonly Declaration[];
  /** Trees of analysed files, as `keepsTree` asked for them. */
  readonly trees: ReadonlyMap<SourceFile, HclFile>;
  /** What the parser found wrong; everything else that is wrong is in `diagnostics`. */
  readonly syntax: readonly Diagnostic[];
  /** Grows while attributes are evaluated, which happens when somebody asks for them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly analysed: ReadonlySet<string>;
  readonly unanalysed: ReadonlyMap<string, string>;
  /** Files that say nothing about the infrastructure that is analysed: values files that nobody named. */
  readonly notApplicable: ReadonlySet<string>;
  /** What each root was made from; to be asked when everything has been evaluated. */
  readonly reads: () => ReadonlyMap<string, Reads>;
}

/** Expressions that may be evaluated for one root. */
const FUEL = 5_000_000;

/** Finds the root modules among the files, evaluates them and says what they declare. */
export function readTerraform(
  files: Files,
  candidates: readonly string[],
  options: TerraformOptions,
): TerraformProject {
  const loader = loaderOf(files, options.keepsTree);
  const directories = new Set<string>();
  for (const path of candidates) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (isConfiguration(name) && !isInstalled(path)) directories.add(directoryOf(path));
  }
  if (directories.size === 0) for (const one of rootsBeside(files, options)) directories.add(one);
  const roots = options.roots ?? rootsAmong([...directories].sort(), loader);
  const plans = options.plans && plansFor(roots, loader, files, options);
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const report = (diagnostic: Diagnostic): void => {
    const { span } = diagnostic;
    const key = `${diagnostic.summary}\0${diagnostic.path}\0${span?.file.path}\0${span?.start}\0${diagnostic.detail}`;
    if (seen.has(key)) return;
    seen.add(key);
    diagnostics.push(diagnostic);
  };
  if (options.varFiles.length > 0 && !options.roots && roots.length > 1) {
    report({
      severity: "warning",
      summary: "Values files were not used",
      detail: `There are ${roots.length} root modules; name those that \`--var-file\` is meant for with \`--root\`.`,
    });
  }
  const usesVarFiles = options.roots !== undefined || roots.length === 1;
  const looked = new Map<string, Looked>();
  const prepare = (directory: string) => {
    const own = options.settings?.get(directory)?.varFiles ?? [];
    const read = new Set<string>([...own, ...(usesVarFiles ? options.varFiles : [])]);
    const installed = installedModules(loader, directory);
    looked.set(directory, { installed, files: read });
    const shared = { files, loader, installed, usesVarFiles, report, read };
    const root = rootOf(directory, options, shared);
    const make = (one: Root) => instanceOf(one, loader.module(directory));
    return { root, make, read };
  };
  const { prepared, readBy } = linking(options.late, roots, prepare);
  const declarations = roots.flatMap((directory) => {
    const { root, make, read, instance } = prepared(directory);
    const plan = plans?.of(directory);
    if (!plan) return declarationsOf(instance(), options.isWanted);
    read.add(plan.path);
    return plannedDeclarations(plan, root, make, options.isWanted);
  });
  loader.wrong.forEach(report);
  plans?.diagnostics.forEach(report);
  unreadTools(candidates).forEach(report);
  const alone = [...(plans?.alone ?? [])];
  const notApplicable = new Set([
    ...candidates.filter((path) => !loader.analysed.has(path) && !loader.unanalysed.has(path)),
    ...(plans?.notApplicable ?? []),
  ]);
  const declared = new Set(
    roots.flatMap((directory) => [...loader.module(directory).variables.keys()]),
  );
  for (const [root, { path }] of alone)
    looked.set(root, { installed: new Map(), files: new Set([path]) });
  return {
    roots: [...roots, ...alone.map(([root]) => root)],
    undeclared: options.vars.map(({ name }) => name).filter((name) => !declared.has(name)),
    misuse: plans?.misuse ?? [],
    declarations: [...declarations, ...alone.flatMap(([, plan]) => plan.alone())],
    trees: loader.trees,
    syntax: loader.diagnostics,
    diagnostics,
    analysed: loader.analysed,
    unanalysed: loader.unanalysed,
    notApplicable,
    reads: () => {
      const own = [...looked].map(([at, one]) => [at, readsOf(at, one, loader.loaded)] as const);
      return withLinked(new Map(own), loader.loaded, readBy);
    },
  };
}

/** What the reading of roots shares. */
interface Shared {
  readonly files: Files;
  readonly loader: Loader;
  readonly installed: ReadonlyMap<string, string>;
  readonly usesVarFiles: boolean;
  readonly report: Root["report"];
  /** Takes up the paths that the root asks for. */
  readonly read: Set<string>;
}

function rootOf(
  directory: string,
  options: TerraformOptions,
  { files, loader, installed, usesVarFiles, report, read }: Shared,
): Root {
  const given = new Map<string, Value>();
  const settings = options.settings?.get(directory);
  const varFiles = [...(settings?.varFiles ?? []), ...(usesVarFiles ? options.varFiles : [])];
  for (const path of automaticFiles(files, directory)) addValues(path, loader, given, report);
  for (const path of varFiles) addValues(path, loader, given, report);
  const module = loader.module(directory);
  for (const { name, text } of [...(settings?.vars ?? []), ...options.vars]) {
    const block = module.variables.get(name);
    const type = block && attributeOf(block, "type")?.node.value;
    const isComplex = type !== undefined && type.kind !== "variable" && type.kind !== "template";
    const value = valueFromText(name, text, isComplex);
    if (isFailure(value))
      report({
        severity: "error",
        summary: "A variable has no usable value",
        detail: value.message,
      });
    else given.set(name, value);
  }
  for (const { name, at } of settings?.vars ?? []) {
    if (module.variables.has(name)) continue;
    const detail = `The root module \`${directory}\` declares no variable \`${name}\`.`;
    report({ severity: "warning", summary: "A variable was not used", detail, span: at });
  }
  return {
    directory,
    budget: { fuel: FUEL, depth: 0, doubts: 0 },
    limits: newLimits(),
    given,
    fromFile: fromFile(directory, files, varFiles, usesVarFiles),
    ...(settings?.workspace !== undefined && { workspace: settings.workspace }),
    region: options.region,
    ...(options.late && { late: options.late }),
    files: filesFrom(directory, files, read),
    names: nameIn,
    report,
    locate: (path, from, source) => locate(path, from, source, installed, loader, files),
  };
}

function instanceOf(root: Root, module: Module): ModuleInstance {
  const instance: ModuleInstance = {
    root,
    module,
    address: "",
    path: [],
    calls: [],
    within: [],
    many: false,
    argument: (name) => root.given.get(name),
    provider: (name) => configuredProvider(instance, name),
    memory: new Map(),
  };
  return instance;
}
