import { RE2JS } from "re2js";
import * as yaml from "yaml";
import type { Declaration } from "../../../src/graph/declaration.ts";
import { filesInMemory } from "../../../src/source/files-in-memory.ts";
import { policyDocument } from "../../../src/terraform/policy-document.ts";
import { readTerraform } from "../../../src/terraform/project.ts";
import { requiredIn, writeConfiguration } from "./write-configuration.ts";
import { type Json, plannedResource } from "./write-values.ts";

type Given = readonly { readonly name: string; readonly text: string }[];

/**
 * The plan that Terraform would make of a project with one root, for an account in which nothing exists and
 * data sources are read later; undefined where it could not, because something is not known that has to be.
 */
export function writePlan(texts: ReadonlyMap<string, string>, vars: Given): string | undefined {
  const files = filesInMemory(texts);
  const candidates = [...texts.keys()].filter((path) => !path.includes(".terraform/")).sort();
  const { roots, declarations, diagnostics } = readTerraform(files, candidates, {
    vars,
    varFiles: [],
    region: undefined,
    late: { regex: () => RE2JS, yaml: () => yaml, policyDocument: () => policyDocument },
    isWanted: () => true,
  });
  const [root, ...others] = roots;
  if (root === undefined || others.length > 0 || diagnostics.length > 0) return undefined;
  if (requiredIn(files, root).some((name) => !vars.some((given) => given.name === name)))
    return undefined;
  const found = declarations.filter(({ mode }) => mode === "resource" || mode === "data");
  const isPlannable = found.every(({ many, guard }) => !many && !guard);
  if (
    !isPlannable ||
    declarations.some(({ mode, calls }) => mode === "module" || calls.some(({ model }) => model))
  )
    return undefined;
  const plan: Json = {
    format_version: "1.2",
    terraform_version: "1.11.4",
    variables: Object.fromEntries(vars.map(({ name, text }) => [name, { value: text }])),
    planned_values: { root_module: moduleOf("", found) },
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

function moduleOf(address: string, declarations: readonly Declaration[]): Json {
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
    resources: declarations.filter((one) => moduleIn(one) === address).map(resourceOf),
    child_modules: inner.map((one) => moduleOf(one, declarations)),
  };
}

function identity({ address, mode, type, calls }: Declaration): { readonly [key: string]: Json } {
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
