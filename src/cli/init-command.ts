import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Report, sanitise } from "../index.ts";
import type { Context, Joining } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { jail } from "./jail.ts";
import { exists, writeNewFile } from "./new-file.ts";
import { addCommon, type CommonFlags } from "./options.ts";
import { loadGuide } from "./parts.ts";
import { placeOf } from "./place.ts";
import { prepare } from "./prepare.ts";
import { remark } from "./print.ts";
import type { Found, HookFramework } from "./proposal.ts";

interface InitFlags extends CommonFlags {
  readonly dryRun?: true;
}

export function addInitCommand({ program, context, done }: Joining): void {
  const command = program
    .command("init")
    .description("write a configuration, a workflow and a hook")
    .option("--dry-run", "print what would be written, and write nothing");
  addCommon(command);
  command.action(async (flags) => done(await initCommand(flags, context)));
}

/** `byoc-preflight init`: looks at what is there, writes what is missing, and never touches a file. */
async function initCommand(flags: InitFlags, context: Context): Promise<ExitCode> {
  const { io } = context;
  const { root } = placeOf(io.directory, []);
  const { outcome } = await prepare([root], { ...flags, quiet: true, config: false }, context);
  const found = foundAt(root, outcome.report);
  if (found.roots.length === 0 && found.templates.length === 0) {
    const nothing =
      "There is nothing to check here: neither Terraform nor CloudFormation was found.";
    remark(nothing, { flags, io });
    return EXIT.nothingToScan;
  }
  const { proposalFor, WORKFLOW_FILE } = loadGuide();
  const { files, entries } = proposalFor(found);
  io.out(`Found ${inventory(found)}.\n`);
  const written = files.filter(({ path, text }) => {
    const other = path === WORKFLOW_FILE ? workflowUsingUs(root) : undefined;
    if (other !== undefined) {
      io.out(`${sanitise(other)} runs byoc-preflight already.\n`);
      return false;
    }
    const isNew = flags.dryRun ? !exists(root, path) : writeNewFile(root, path, text);
    const verb = flags.dryRun ? "Would write" : "Wrote";
    io.out(isNew ? `${verb} ${path}.\n` : `${path} is there and left alone.\n`);
    if (isNew && flags.dryRun) io.out(`\n${indented(text)}\n`);
    return isNew;
  });
  const missing = entries.filter(({ path }) => !mentionsUs(root, path));
  for (const { path } of entries.filter((entry) => !missing.includes(entry))) {
    io.out(`${path} runs byoc-preflight already.\n`);
  }
  for (const { path, what, text } of missing) {
    io.out(`Add to ${path}, ${what}:\n\n${indented(text)}\n`);
  }
  const texts = [...written, ...missing].map(({ text }) => text).join("");
  if (texts.includes("OWNER")) io.out(`${PLACEHOLDERS}\n`);
  return EXIT.clean;
}

const PLACEHOLDERS =
  "In place of OWNER and COMMIT write where byoc-preflight comes from and the commit of a release.";

const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");

function inventory({ roots, templates, targets, hooks, ci }: Found): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const [target] = targets;
  return [
    ...(roots.length > 0 ? [`Terraform (${count(roots.length, "root module")})`] : []),
    ...(templates.length > 0 ? [`CloudFormation (${count(templates.length, "template")})`] : []),
    ...(target ? [`the target ${sanitise(target.address)}`] : []),
    ...(ci.has("github") ? ["workflows of GitHub"] : []),
    ...hooks,
  ].join(", ");
}

function foundAt(root: string, { roots, targets }: Report): Found {
  const isModule = (path: string) =>
    statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
  return {
    roots: roots.filter(isModule).map((path) => ({ path, varFiles: varFilesIn(root, path) })),
    templates: roots.filter((path) => !isModule(path)),
    targets,
    hooks: new Set(
      HOOKS.filter(([, names]) => names.some((name) => isUsed(root, name))).map(([hook]) => hook),
    ),
    ci: new Set([
      ...(exists(root, ".github") ? (["github"] as const) : []),
      ...(OTHER_CI.some((name) => exists(root, name)) ? (["other"] as const) : []),
    ]),
  };
}

/** `file#key` is a key of a JSON file. */
const HOOKS: readonly (readonly [HookFramework, readonly string[]])[] = [
  ["pre-commit", [".pre-commit-config.yaml"]],
  ["lefthook", ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"]],
  ["husky", [".husky"]],
  [
    "lint-staged",
    [
      ...[".lintstagedrc", ".lintstagedrc.json", ".lintstagedrc.yaml", ".lintstagedrc.yml"],
      ...["lint-staged.config.js", "lint-staged.config.mjs", "package.json#lint-staged"],
    ],
  ],
];

const OTHER_CI = [
  ".gitlab-ci.yml",
  ".circleci",
  "Jenkinsfile",
  "azure-pipelines.yml",
  "bitbucket-pipelines.yml",
  ".buildkite",
];

function isUsed(root: string, name: string): boolean {
  const [path = "", key] = name.split("#");
  if (key === undefined || !exists(root, path)) return key === undefined && exists(root, path);
  try {
    const data: unknown = JSON.parse(textAt(root, path));
    return typeof data === "object" && data !== null && Object.hasOwn(data, key);
  } catch {
    // A package.json that is no JSON is nobody's configuration.
    return false;
  }
}

function mentionsUs(root: string, path: string): boolean {
  return textAt(root, path).includes("byoc-preflight");
}

/** A workflow that uses our action, whatever it is called. */
function workflowUsingUs(root: string): string | undefined {
  if (!exists(root, WORKFLOWS)) return undefined;
  const names = readdirSync(join(root, WORKFLOWS), { encoding: "utf8" }).sort();
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${WORKFLOWS}/${name}`)
    .find((path) => textAt(root, path).includes("/byoc-preflight@"));
}

const WORKFLOWS = ".github/workflows";

/** Empty if it cannot be read. */
function textAt(root: string, path: string): string {
  const content = jail(root).read(path);
  return "refusal" in content ? "" : new TextDecoder().decode(content.bytes);
}

/** Values files that Terraform does not read by itself. */
function varFilesIn(root: string, directory: string): readonly string[] {
  return readdirSync(join(root, directory), { encoding: "utf8" })
    .filter((name) => /\.tfvars(?:\.json)?$/.test(name))
    .filter((name) => !/^terraform\.tfvars|\.auto\.tfvars/.test(name))
    .map((name) => (directory === "" || directory === "." ? name : `${directory}/${name}`))
    .sort();
}
