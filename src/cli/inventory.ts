import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../index.ts";
import { sanitise } from "../index.ts";
import { jail } from "./jail.ts";
import { exists } from "./new-file.ts";
import type { Found, HookFramework } from "./proposal.ts";

/** For people: what was found, in a few words. */
export function inventory({ roots, templates, targets, hooks, ci }: Found): string {
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

/** What a repository holds that decides what is proposed; what it is made of says a scan. */
export function foundAt(root: string, { roots, targets }: Report): Found {
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

/** Whether a file of the user runs us already. */
export function mentionsUs(root: string, path: string): boolean {
  return textAt(root, path).includes("byoc-preflight");
}

/** A workflow that uses our action, whatever it is called. */
export function workflowUsingUs(root: string): string | undefined {
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
