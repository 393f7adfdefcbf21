import type { Json } from "../../source/json.ts";
import { blockOf, suffixOf } from "./address.ts";
import type { Planned } from "./document.ts";
import { fieldAt, fieldsOf, itemsOf, textOf } from "./fields.ts";

/**
 * The instances of a state file of version 4, as Terraform keeps it; `terraform show -json` is the documented
 * form. Objects that are to be destroyed are left out.
 */
export function stateInstances(json: Json): readonly Planned[] {
  const found = new Map<string, Planned>();
  for (const resource of itemsOf(fieldAt(json, "resources"))) {
    const [type, name] = [textOf(fieldAt(resource, "type")), textOf(fieldAt(resource, "name"))];
    if (type === undefined || name === undefined) continue;
    const module = textOf(fieldAt(resource, "module")) ?? "";
    const isData = textOf(fieldAt(resource, "mode")) === "data";
    const block = `${module === "" ? "" : `${module}.`}${isData ? "data." : ""}${type}.${name}`;
    for (const instance of itemsOf(fieldAt(resource, "instances"))) {
      if (fieldAt(instance, "deposed")) continue;
      const address = `${block}${suffixOf(indexOf(fieldAt(instance, "index_key")))}`;
      const values = fieldAt(instance, "attributes");
      found.set(address, {
        ...blockOf(address),
        mode: isData ? "data" : "resource",
        type,
        address,
        module,
        values,
        unknown: undefined,
        sensitive: maskOf(fieldAt(instance, "sensitive_attributes")),
        place: { start: instance.start, end: instance.end },
        head: { start: instance.start, end: instance.start + 1 },
      });
    }
  }
  return [...found.values()];
}

function indexOf(json: Json | undefined): string | number | undefined {
  if (json?.kind !== "scalar") return undefined;
  return typeof json.value === "string" || typeof json.value === "number" ? json.value : undefined;
}

/** Paths to what is secret as a mask; of each only the attribute counts, which is more than the path says. */
function maskOf(paths: Json | undefined): Json | undefined {
  if (!paths) return undefined;
  const { start, end } = paths;
  const yes: Json = { kind: "scalar", value: true, start, end };
  const entries = itemsOf(paths).flatMap((path) => {
    const [first] = path.kind === "array" ? path.items : [path];
    const key = textOf(fieldsOf(first).get("value")) ?? textOf(first);
    return key === undefined ? [] : [{ key, place: { start, end }, value: yes }];
  });
  return { kind: "object", entries, start, end };
}
