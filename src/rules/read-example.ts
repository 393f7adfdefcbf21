import type { Example, ExampleFlags, Language } from "./rule.ts";
import type { ExampleData } from "./schema.ts";

/** An example with its files by path, however it was written. */
export function readExample(data: ExampleData): Example {
  const files = filesOf(data);
  return {
    title: data.title,
    files,
    language: languageOf([...files.keys()]),
    // The schema has checked what the flags hold.
    flags: (data.flags ?? {}) as ExampleFlags,
    absent: data.absent ?? false,
    ...(data.expect && { expect: data.expect }),
  };
}

function filesOf({ terraform, cloudformation, files }: ExampleData): ReadonlyMap<string, string> {
  if (terraform !== undefined) return new Map([["main.tf", terraform]]);
  if (cloudformation === undefined) return new Map(Object.entries(files ?? {}));
  const isJson = cloudformation.trimStart().startsWith("{");
  return new Map([[isJson ? "template.json" : "template.yaml", cloudformation]]);
}

function languageOf(paths: readonly string[]): Language {
  return paths.some((path) => /\.(tf|tofu)(\.json)?$/.test(path)) ? "terraform" : "cloudformation";
}
