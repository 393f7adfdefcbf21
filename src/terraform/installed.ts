import type { Loader } from "./load.ts";
import { inDirectory, joinPath } from "./paths.ts";

/**
 * Where `terraform init` put the modules of a root: call path (`network.subnets`) to directory. Empty when
 * it has not run, or when its record cannot be read.
 */
export function installedModules(loader: Loader, directory: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const content = loader.text(inDirectory(directory, ".terraform/modules/modules.json"));
  if ("refusal" in content) return found;
  for (const { Key, Dir } of recordsIn(content.text)) {
    const target = joinPath(directory, Dir);
    if (target !== undefined && !Dir.startsWith("/")) found.set(Key, target);
  }
  return found;
}

function recordsIn(text: string): readonly { readonly Key: string; readonly Dir: string }[] {
  try {
    const record: unknown = JSON.parse(text);
    const modules = isObject(record) ? record["Modules"] : undefined;
    return Array.isArray(modules) ? modules.filter(isRecord) : [];
  } catch {
    // A record that is not JSON says nothing; the modules are then reported as not on disk.
    return [];
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isRecord = (value: unknown): value is { readonly Key: string; readonly Dir: string } =>
  isObject(value) && typeof value["Key"] === "string" && typeof value["Dir"] === "string";
