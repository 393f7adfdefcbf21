import type { Block } from "../hcl/ast.ts";
import { becauseOfValues, isWhollyKnown } from "../value/make.ts";
import type { Because } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import { attributeOf, type ModuleInstance } from "./instance.ts";
import type { Located } from "./module.ts";
import { inDirectory, joinPath } from "./paths.ts";
import type { Evaluation } from "./remote-state-roots.ts";

/** Where a state is kept. Two with one key are the same state, in whatever workspace. */
export type StatePlace =
  | { readonly key: string; readonly shown: string }
  /** Nobody knows where; `because` is there if the code says something that is not known. */
  | { readonly key?: undefined; readonly because?: Because };

type Attributes = (name: string) => Value | undefined;

/** What tells states apart, by the type of the backend; what is optional stands behind a `?`. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  s3: ["bucket", "key", "endpoint?", "endpoints?", "workspace_key_prefix?"],
  gcs: ["bucket", "prefix?"],
  azurerm: ["storage_account_name", "container_name", "key"],
  http: ["address"],
};

/**
 * Where a backend keeps its state, as far as the code says so. Sources: the pages of the backends at
 * https://developer.hashicorp.com/terraform/language/backend
 */
export function placeOfState(type: string, attributes: Attributes, directory: string): StatePlace {
  if (type === "local") return inFile(attributes, directory);
  if (type === "remote" || type === "cloud") return inOrganization(attributes);
  const names = Object.hasOwn(TELLING, type) ? TELLING[type] : undefined;
  if (!names) return {};
  const found: string[] = [];
  for (const each of names) {
    const name = each.replace("?", "");
    const value = attributes(name);
    if (!value || value.kind === "null") {
      if (name === each) return {};
      continue;
    }
    const known = textOf(value);
    if (known === undefined) return { because: becauseOfValues([value]) };
    found.push(`${name}=${known}`);
  }
  const shown = found.map((each) => each.slice(each.indexOf("=") + 1)).join("/");
  return { key: `${type} ${JSON.stringify(found)}`, shown: `${type}://${shown}` };
}

function inFile(attributes: Attributes, directory: string): StatePlace {
  const path = attributes("path");
  if (attributes("workspace_dir")) return {};
  const name = path ? textOf(path) : "terraform.tfstate";
  if (name === undefined) return path ? { because: becauseOfValues([path]) } : {};
  const file = name.startsWith("/") ? undefined : joinPath(directory, name);
  return file === undefined ? {} : { key: `local ${file}`, shown: file };
}

/** Of HCP Terraform only a workspace that is named, not those that a prefix or tags choose. */
function inOrganization(attributes: Attributes): StatePlace {
  const workspaces = attributes("workspaces");
  const block = workspaces?.kind === "list" ? workspaces.items[0] : workspaces;
  const name = block?.kind === "object" ? block.entries.get("name") : undefined;
  const parts = [attributes("hostname"), attributes("organization"), name];
  const [hostname = "app.terraform.io", organization, workspace] = parts.map(
    (part) => part && textOf(part),
  );
  const vague = parts.filter((part) => part !== undefined && !isWhollyKnown(part));
  if (vague.length > 0) return { because: becauseOfValues(vague as Value[]) };
  if (organization === undefined || workspace === undefined) return {};
  const shown = `${hostname}/${organization}/${workspace}`;
  return { key: `remote ${shown}`, shown };
}

function textOf(value: Value): string | undefined {
  if (value.kind === "string") return value.value;
  return isWhollyKnown(value)
    ? JSON.stringify(value, (key, part) => (MARKS.has(key) ? undefined : part))
    : undefined;
}

const MARKS: ReadonlySet<string> = new Set(["origin", "pieces", "encodes"]);

/** Where a root keeps its state: as its backend says, or in a file beside it. */
export function placeOfRoot(instance: ModuleInstance, evaluation: Evaluation): StatePlace {
  const { backend, directory } = instance.module;
  if (!backend) {
    const file = inDirectory(directory, "terraform.tfstate");
    return { key: `local ${file}`, shown: file };
  }
  const type = backend.node.type === "cloud" ? "cloud" : (backend.node.labels[0]?.text ?? "");
  return placeOfState(type, (name) => attributeIn(instance, backend, name, evaluation), directory);
}

function attributeIn(
  instance: ModuleInstance,
  block: Located<Block>,
  name: string,
  evaluation: Evaluation,
): Value | undefined {
  const attribute = attributeOf(block, name);
  if (attribute) return evaluation.attributeValue(instance, attribute);
  const inner = block.node.body.blocks.find(({ type }) => type === name);
  if (!inner) return undefined;
  const located = { node: inner, file: inner.file ?? block.file };
  const entries = [...inner.body.attributes.keys()].flatMap((each) => {
    const value = attributeIn(instance, located, each, evaluation);
    return value ? [[each, value] as const] : [];
  });
  return { kind: "object", shape: "object", element: "any", entries: new Map(entries) };
}
