import type { Declaration } from "../../src/graph/declaration.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { readTerraform, type TerraformOptions } from "../../src/terraform/project.ts";
import { reasonsOf } from "../../src/value/reason.ts";
import type { Value } from "../../src/value/value.ts";
import { LATE } from "./functions-evaluate.ts";

export const DEFAULTS: TerraformOptions = {
  vars: [],
  varFiles: [],
  region: undefined,
  late: LATE,
  isWanted: () => true,
};

export function projectOf(
  texts: Readonly<Record<string, string>>,
  options: Partial<TerraformOptions> = {},
) {
  const candidates = Object.keys(texts).filter((path) => !path.includes(".terraform/"));
  return readTerraform(filesInMemory(new Map(Object.entries(texts))), candidates, {
    ...DEFAULTS,
    ...options,
  });
}

/** What `output "x"`-like locals come to: the value of every local of the root, printed. */
export function attributesOf(declaration: Declaration | undefined): Record<string, string> {
  if (!declaration) return {};
  return Object.fromEntries(
    declaration.names.flatMap((name) => {
      const value = declaration.attribute(name);
      return value ? [[name, show(value)]] : [];
    }),
  );
}

/** A value in one line: unknowns by their identity, else by the inputs they depend on. */
export function show(value: Value): string {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "number":
    case "bool":
      return String(value.value);
    case "null":
      return "null";
    case "list":
      return `${value.shape === "set" ? "set" : ""}[${value.items.map(show).join(", ")}]`;
    case "object": {
      const entries = [...value.entries].map(([name, entry]) => {
        const symbol = value.symbols?.get(name);
        return `${symbol ? show(symbol) : name}: ${show(entry)}`;
      });
      return `{${[...entries, ...(value.open ? ["…"] : [])].join(", ")}}`;
    }
    case "unknown": {
      if (value.identity) return `<${value.identity.key}>`;
      if (value.parts)
        return `<${value.parts.map((part) => (typeof part === "string" ? part : show(part))).join("+")}>`;
      return `<? ${reasonsOf(value.because)
        .map(({ input }) => input)
        .join(", ")}>`;
    }
  }
}
