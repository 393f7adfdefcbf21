import { RE2JS } from "re2js";
import * as yaml from "yaml";
import type { Declaration } from "../../../src/graph/declaration.ts";
import { filesInMemory } from "../../../src/source/files-in-memory.ts";
import { models } from "../../../src/terraform/models/texts.generated.ts";
import { policyDocument } from "../../../src/terraform/policy-document.ts";
import { readTerraform } from "../../../src/terraform/project.ts";
import { requiredIn, writeConfiguration } from "./write-configuration.ts";
import { type Json, plannedResource } from "./write-values.ts";

export type Given = readonly { readonly name: string; readonly text: string }[];

/**
 * What a project with one root declares; undefined if Terraform would make no plan of it, because something
 * is not known that has to be.
 */
export function declaredIn(texts: ReadonlyMap<string, string>, vars: Given) {
  const files = filesInMemory(texts);
  const candidates = [...texts.keys()].filter((path) => !path.includes(".terraform/")).sort();
  const { roots, declarations, diagnostics } = readTerraform(files, candidates, {
    vars,
    varFiles: [],
    region: undefined,
    late: { regex: () => RE2JS, yaml: () => yaml, policyDocument: () => policyDocument, models },
    isWanted: () => true,
  });
  const [root, ...others] = roots;
  if (root === undefined || others.length > 0 || diagnostics.length > 0) return undefined;
  const isGiven = (name: string) => vars.some((given) => given.name === name);
  const found = declarations.filter(({ mode }) => mode === "resource" || mode === "data");
  const isKnown =
    requiredIn(files, root).every(isGiven) &&
    found.every(({ many, guard }) => !many && !guard) &&
    declarations.every(({ mode }) => mode !== "module");
  return isKnown ? { files, root, found } : undefined;
}

/** The plan of a project for an account in which nothing exists, where data sources are read later. */
export function writePlan(texts: ReadonlyMap<string, string>, vars: Given): string | undefined {
  const declared = declaredIn(texts, vars);
  if (!declared) return undefined;
  const { files, root, found } = declared;
  const plan: Json = {
    format_version: "1.2",
    terraform_version: "1.11.4",
    variables: Object.fromEntries(vars.map(({ name, text }) => [name, { value: text }])),
    planned_values: { root_module: moduleOf("", found, resourceOf) },
    resource_changes: found.map(changeOf),
    configuration: writeConfiguration(files, root, installedIn(texts, root)),
    complete: true,
  };
  return `${JSON.stringify(plan)}\n`;
}

function installedIn(
  texts: ReadonlyMap<string, string>,
  root: string,
): ReadonlyMap<string, string> {
  const prefix = root === "." ? "" : `${root}/`;
  const manifest = texts.get(`${prefix}.terraform/modules/modules.json`);
  const modules: readonly { Key: string; Dir: string }[] = manifest
    ? JSON.parse(manifest).Modules
    : [];
  return new Map(modules.map(({ Key, Dir }) => [Key, `${prefix}${Dir}`]));
}

const moduleIn = ({ calls }: Declaration) => calls.at(-1)?.address ?? "";

/** Resources as `planned_values` and states have them: by the module instances that they are in. */
export function moduleOf(
  address: string,
  declarations: readonly Declaration[],
  write: (declaration: Declaration) => Json,
): Json {
  const inner = [...new Set(declarations.map(moduleIn))].filter((one) => {
    const rest = one.slice(address === "" ? 0 : address.length + 1);
    return (
      one !== address &&
      one.startsWith(address) &&
      /^module\.[^.[]+(\[("[^"]*"|\d+)\])?$/.test(rest)
    );
  });
  return {
    ...(address !== "" && { address }),
    resources: declarations.filter((one) => moduleIn(one) === address).map(write),
    child_modules: inner.map((one) => moduleOf(one, declarations, write)),
  };
}

export function identity({ address, mode, type, calls }: Declaration): {
  readonly [key: string]: Json;
} {
  const [, name = ""] =
    /\.([^.[]+)(\[.*\])?$/s.exec(address.slice(calls.at(-1)?.address.length ?? 0)) ?? [];
  return { address, mode: mode === "data" ? "data" : "managed", type, name };
}

const resourceOf = (declaration: Declaration): Json => {
  const { after, sensitive } = plannedResource(declaration);
  return { ...identity(declaration), values: after ?? {}, sensitive_values: sensitive ?? {} };
};

function changeOf(declaration: Declaration): Json {
  const { after, unknown, sensitive } = plannedResource(declaration);
  return {
    ...identity(declaration),
    change: {
      actions: [declaration.mode === "data" ? "read" : "create"],
      before: null,
      after: after ?? {},
      after_unknown: unknown ?? {},
      after_sensitive: sensitive ?? {},
    },
  };
}
