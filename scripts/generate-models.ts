import { readdirSync, readFileSync } from "node:fs";

const MODELS = "src/terraform/models";
export const MODEL_TEXTS = `${MODELS}/texts.generated.ts`;

/** The built-in models as a module of TypeScript: one text for each, without comments and indentation. */
export function modelTexts(): string {
  const names = readdirSync(MODELS, { withFileTypes: true }).filter((one) => one.isDirectory());
  const entries = names
    .map(({ name }): [string, string] => [name, textOf(name)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, text]) => `  [\n    ${JSON.stringify(name)},\n    ${JSON.stringify(text)},\n  ],\n`,
    );
  return [
    "// Made by `npm run generate` from the folders beside this file.\n",
    "/** Texts of Terraform by the names of models. */\n",
    "const TEXTS: ReadonlyMap<string, string> = new Map([\n",
    ...entries,
    "]);\n\nexport const models = (): ReadonlyMap<string, string> => TEXTS;\n",
  ].join("");
}

function textOf(name: string): string {
  const files = readdirSync(`${MODELS}/${name}`).sort();
  const lines = files.flatMap((file) =>
    readFileSync(`${MODELS}/${name}/${file}`, "utf8").split("\n"),
  );
  // No model has a heredoc, where indentation would count.
  return lines
    .map((line) => line.trim().replace(/^(\w+) += /, "$1 = "))
    .filter((line) => line !== "" && !line.startsWith("#"))
    .join("\n");
}
