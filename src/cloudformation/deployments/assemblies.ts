import type { Files } from "../../source/files.ts";

/**
 * The templates that the apps of the CDK with these `cdk.json` have made: those of stacks in the manifest of
 * their directory, since others there may be of stacks that are no more. Nested ones are named by these.
 */
export function assembledBy(files: Files, apps: readonly string[]): readonly string[] {
  return apps.flatMap((app) => {
    const output = textIn(dataAt(files, app), "output") ?? "cdk.out";
    if (output.startsWith("/") || output.split("/").includes("..")) return [];
    const below = app.slice(0, app.lastIndexOf("/") + 1);
    return templatesIn(files, below + output.replace(/^(?:\.\/)+|\/+$/g, ""), 0);
  });
}

/** Stages have assemblies inside those of their apps. */
const DEEPEST = 5;

function templatesIn(files: Files, directory: string, depth: number): readonly string[] {
  const names = new Set(files.list(directory).map(({ name }) => name));
  const artifacts = partOf(dataAt(files, `${directory}/manifest.json`), "artifacts");
  return Object.values(artifacts ?? {}).flatMap((artifact): readonly string[] => {
    const type = textIn(artifact, "type");
    const properties = partOf(artifact, "properties");
    const template = textIn(properties, "templateFile");
    if (type === "aws:cloudformation:stack" && template !== undefined)
      return names.has(template) ? [`${directory}/${template}`] : [];
    const inner = textIn(properties, "directoryName") ?? "";
    if (type !== "cdk:cloud-assembly" || !names.has(inner) || depth >= DEEPEST) return [];
    return templatesIn(files, `${directory}/${inner}`, depth + 1);
  });
}

function dataAt(files: Files, path: string): unknown {
  const content = files.read(path);
  if ("refusal" in content) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(content.bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function partOf(data: unknown, key: string): object | undefined {
  const part = memberOf(data, key);
  return typeof part === "object" && part !== null ? part : undefined;
}

function textIn(data: unknown, key: string): string | undefined {
  const text = memberOf(data, key);
  return typeof text === "string" ? text : undefined;
}

const memberOf = (data: unknown, key: string): unknown =>
  typeof data === "object" && data !== null && Object.hasOwn(data, key)
    ? Reflect.get(data, key)
    : undefined;
