import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { oldName } from "./resource.ts";
import { flattenTypes, type PlannedType, parseType } from "./type-text.ts";

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

/** One instance of a resource or data source as Terraform plans it. */
export interface Planned {
  readonly address: string;
  /** The configured attributes; what is unknown is missing here, or null in a list. */
  readonly values: { readonly [name: string]: Json };
  /** `true` where the plan does not know the value, in the shape of `values`. */
  readonly unknown: Json;
  readonly types: { readonly [name: string]: PlannedType };
}

interface Change {
  readonly address: string;
  readonly module_address?: string;
  readonly name: string;
  readonly index?: string | number;
  readonly change: {
    readonly after: { readonly input?: { readonly cfg?: { readonly [name: string]: Json } } };
    readonly after_unknown: { readonly input?: Json };
  };
}

/** The plan of a rewritten root, or what Terraform says against it. */
export function plan(
  root: string,
  varFiles: readonly string[],
  typed: boolean,
): readonly Planned[] | { readonly error: string } {
  const file = join(root, "oracle.tfplan");
  const vars = varFiles.map((path) => `-var-file=${path}`);
  const flags = ["-input=false", "-lock=false", "-refresh=false", "-no-color"];
  const planned = terraform(root, ["plan", ...flags, `-out=${file}`, ...vars]);
  if (planned.status !== 0) return { error: planned.stderr };
  const shown = terraform(root, ["show", "-json", file]);
  if (shown.status !== 0) return { error: shown.stderr };
  const changes: readonly Change[] = JSON.parse(shown.stdout).resource_changes ?? [];
  // The only way to see whether a value is a list, a set or a tuple.
  const printed = typed
    ? terraform(root, ["console", "-plan", ...vars], "type(local.oracle__types)\n")
    : { status: 0, stdout: "object({})", stderr: "" };
  if (printed.status !== 0) return { error: printed.stderr };
  const types = flattenTypes(parseType(printed.stdout));
  return changes.flatMap((change) => {
    if (change.name === "oracle__unknown") return [];
    const address = addressOf(change);
    const unknown = property(property(change.change.after_unknown as Json, "input"), "cfg");
    const values = change.change.after.input?.cfg ?? {};
    return [{ address, values, unknown, types: types.get(address) ?? {} }];
  });
}

export function property(value: Json | undefined, name: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.hasOwn(value, name)
    ? ((value as { readonly [name: string]: Json })[name] ?? null)
    : null;
}

function addressOf({ module_address, name, index }: Change): string {
  const prefix = module_address === undefined ? "" : `${module_address}.`;
  return `${prefix}${oldName(name)}${index === undefined ? "" : `[${JSON.stringify(index)}]`}`;
}

function terraform(directory: string, args: readonly string[], input = "") {
  return spawnSync("terraform", args, {
    cwd: directory,
    encoding: "utf8",
    input,
    maxBuffer: 1 << 29,
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      TF_CLI_CONFIG_FILE: "/dev/null",
    },
  });
}
