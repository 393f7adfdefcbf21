import type { Json } from "../../source/json.ts";
import { fieldAt, fieldsOf, itemsOf, textOf } from "./fields.ts";

/** The configuration inside a plan: which expressions there are, and what they refer to. */
export interface Configuration {
  /** Blocks by `keyOf`. */
  readonly blocks: ReadonlyMap<string, Json>;
  /** Calls of modules by the names that lead to them, joined by `/`. */
  readonly calls: ReadonlyMap<string, Json>;
  /** Modules alike; the root is `""`. */
  readonly modules: ReadonlyMap<string, Json>;
}

export function configurationOf(root: Json | undefined): Configuration {
  const blocks = new Map<string, Json>();
  const calls = new Map<string, Json>();
  const modules = new Map<string, Json>();
  const visit = (module: Json, path: readonly string[]): void => {
    modules.set(path.join("/"), module);
    for (const resource of itemsOf(fieldAt(module, "resources"))) {
      blocks.set([...path, nameOfBlock(resource)].join("/"), resource);
    }
    for (const [name, call] of fieldsOf(fieldAt(module, "module_calls"))) {
      const inner = [...path, name];
      calls.set(inner.join("/"), call);
      const child = fieldAt(call, "module");
      if (child) visit(child, inner);
    }
  };
  if (root) visit(root, []);
  return { blocks, calls, modules };
}

/** `aws_subnet.a` or `data.aws_vpc.b` */
function nameOfBlock(resource: Json): string {
  const [mode, type, name] = ["mode", "type", "name"].map((key) => textOf(fieldAt(resource, key)));
  return `${mode === "data" ? "data." : ""}${type}.${name}`;
}

/** What an expression refers to, without the prefixes that Terraform lists after each reference. */
export function referencesOf(expression: Json | undefined): readonly string[] {
  const all = itemsOf(fieldAt(expression, "references"))
    .map(textOf)
    .filter((text) => text !== undefined);
  return [...new Set(all)].filter(
    (one) => !all.some((other) => other.startsWith(`${one}.`) || other.startsWith(`${one}[`)),
  );
}

/** What a reference is to, without attributes and keys: `var.a`, `data.aws_vpc.b`, `module.c`, `aws_vpc.d`. */
export function headOf(names: readonly string[]): string | undefined {
  const [first = ""] = names;
  if (NOT_COMPARED.has(first)) return undefined;
  const length = first === "data" ? 3 : 2;
  return names.length < length ? undefined : names.slice(0, length).join(".");
}

const NOT_COMPARED = new Set(["each", "count", "path", "terraform", "self", "ephemeral"]);
