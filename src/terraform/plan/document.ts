import type { SourceFile } from "../../source/file.ts";
import { type Json, type JsonPlace, parseJson } from "../../source/json.ts";
import { type Block, blockOf, keyOf } from "./address.ts";
import { blanked } from "./blanked.ts";
import { type Configuration, configurationOf } from "./configuration.ts";
import { fieldAt, fieldsOf, isNull, isTrue, itemsOf, textOf, textsOf } from "./fields.ts";
import { stateInstances } from "./state-file.ts";

/** A plan or a state, as `terraform show -json` prints it, or the state file itself. */
export interface Document {
  /** Its text is blank but for the resources that are asked about: plans hold secrets. */
  readonly file: SourceFile;
  readonly kind: "plan" | "state";
  /** The values of the variables of the root, as JSON. */
  readonly variables: ReadonlyMap<string, Json>;
  readonly instances: readonly Planned[];
  /** Undefined for a state. */
  readonly configuration: Configuration | undefined;
  readonly providers: Json | undefined;
  /** Why there may be more than the plan says, as a clause. */
  readonly incomplete?: string;
}

/** One instance of a resource or data source after apply. */
export interface Planned extends Block {
  readonly mode: "resource" | "data";
  readonly type: string;
  readonly address: string;
  /** The address of the module instance it is in; empty for the root. */
  readonly module: string;
  readonly values: Json | undefined;
  /** The same shape with `true` where a value is known only after apply. */
  readonly unknown: Json | undefined;
  /** The same shape with `true` where a value is secret. */
  readonly sensitive: Json | undefined;
  readonly place: JsonPlace;
  /** Where it is named. */
  readonly head: JsonPlace;
}

/** Why a file is not read, as one would say it after its name. */
export interface Unreadable {
  readonly refusal: string;
}

/** More instances than this are not read. */
const MOST_INSTANCES = 200_000;

/** Reads a plan or a state. `isWanted` says which types of resources anyone will ask about. */
export function readDocument(
  source: SourceFile,
  isWanted: (type: string) => boolean,
): Document | Unreadable {
  const { value: json, diagnostics } = parseJson(source);
  if (!json) return { refusal: `is no JSON: ${diagnostics[0]?.detail ?? ""}` };
  const refusal = whyNot(json);
  if (refusal !== undefined) return { refusal };
  const isRaw = fieldAt(json, "format_version") === undefined;
  const root = fieldAt(json, "configuration", "root_module");
  const configuration = root && configurationOf(root);
  const instances = isRaw ? stateInstances(json) : shownInstances(json, configuration);
  if (instances.length > MOST_INSTANCES)
    return { refusal: `has more than ${MOST_INSTANCES} resources` };
  const kind = isPlan(json) ? "plan" : "state";
  const shown = instances.filter(({ type, mode }) => mode === "resource" && isWanted(type));
  const incomplete = whyIncomplete(json);
  return {
    file: { ...source, text: blanked(source.text, shown, instances) },
    kind,
    variables: variablesOf(json),
    instances,
    configuration,
    providers: fieldAt(json, "configuration", "provider_config"),
    ...(incomplete !== undefined && { incomplete }),
  };
}

const isPlan = (json: Json): boolean =>
  ["planned_values", "resource_changes", "configuration"].some((key) => fieldsOf(json).has(key));

/** Source of the versions: https://developer.hashicorp.com/terraform/internals/json-format */
function whyNot(json: Json): string | undefined {
  if (json.kind !== "object") return "is no plan and no state of Terraform";
  const version = fieldAt(json, "format_version");
  const text = textOf(version);
  if (text !== undefined) {
    const isState = fieldsOf(json).has("values") || fieldsOf(json).size <= 2;
    if (!isPlan(json) && !isState) return "is no plan and no state of Terraform";
    return /^[01]\.\d+$/.test(text)
      ? undefined
      : `has the format version ${shortened(text)}; version 1 is read`;
  }
  const raw = fieldAt(json, "version");
  const isRaw = fieldsOf(json).has("serial") || fieldsOf(json).has("lineage");
  if (raw?.kind !== "scalar" || typeof raw.value !== "number" || !isRaw)
    return "is no plan and no state of Terraform";
  return raw.value === 4
    ? undefined
    : `is a state file of version ${raw.value}; version 4 is read, which Terraform 0.12 and newer write`;
}

const shortened = (text: string) => JSON.stringify(text.slice(0, 20));

function whyIncomplete(json: Json): string | undefined {
  if (isTrue(fieldAt(json, "errored"))) return "is the plan of a run that failed";
  const complete = fieldAt(json, "complete");
  return complete?.kind === "scalar" && complete.value === false
    ? "leaves changes to a later plan, as with `-target`"
    : undefined;
}

function variablesOf(json: Json): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  for (const [name, variable] of fieldsOf(fieldAt(json, "variables"))) {
    const value = fieldAt(variable, "value");
    if (value) found.set(name, value);
  }
  return found;
}

/** Actions after which nothing is there, or nothing that Terraform manages. */
const GONE = new Set(["delete", "forget"]);

function shownInstances(json: Json, configuration: Configuration | undefined): readonly Planned[] {
  const changes = new Map<string, Json>();
  for (const change of itemsOf(fieldAt(json, "resource_changes"))) {
    const address = textOf(fieldAt(change, "address"));
    if (address !== undefined && fieldAt(change, "deposed") === undefined)
      changes.set(address, change);
  }
  const found = new Map<string, Planned>();
  const add = (resource: Json, module: string, values: Json | undefined): void => {
    const address = textOf(fieldAt(resource, "address"));
    const type = textOf(fieldAt(resource, "type"));
    if (address === undefined || type === undefined || found.has(address)) return;
    const change = fieldAt(changes.get(address), "change");
    const actions = textsOf(fieldAt(change, "actions"));
    if (actions.length > 0 && actions.every((action) => GONE.has(action))) return;
    found.set(address, {
      ...blockOf(address),
      mode: textOf(fieldAt(resource, "mode")) === "data" ? "data" : "resource",
      type,
      address,
      module,
      values,
      unknown: fieldAt(change, "after_unknown"),
      sensitive: fieldAt(resource, "sensitive_values") ?? fieldAt(change, "after_sensitive"),
      place: { start: resource.start, end: resource.end },
      head: fieldAt(resource, "address") ?? resource,
    });
  };
  const visit = (module: Json | undefined, address: string, isPrior: boolean): void => {
    for (const resource of itemsOf(fieldAt(module, "resources"))) {
      const isData = textOf(fieldAt(resource, "mode")) === "data";
      if (!isPrior || isData) add(resource, address, fieldAt(resource, "values"));
    }
    for (const child of itemsOf(fieldAt(module, "child_modules"))) {
      visit(child, textOf(fieldAt(child, "address")) ?? address, isPrior);
    }
  };
  visit(fieldAt(json, "planned_values", "root_module"), "", false);
  if (!isPlan(json)) visit(fieldAt(json, "values", "root_module"), "", false);
  // Plans of tools that leave the planned values away still say what changes.
  for (const change of changes.values()) {
    const after = fieldAt(change, "change", "after");
    if (after && !isNull(after))
      add(change, textOf(fieldAt(change, "module_address")) ?? "", after);
  }
  // What is read while planning is no change, and stands in the state that was before.
  visit(fieldAt(json, "prior_state", "values", "root_module"), "", true);
  return [...found.values()].filter(
    (one) => one.mode === "resource" || configuration?.blocks.has(keyOf(one)) !== false,
  );
}
