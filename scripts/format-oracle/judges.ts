import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FormatCase } from "../../test/report/format-cases.ts";
import { markdownProblems, type Node, spanProblems } from "./markdown.ts";

/** What judges are made of; none of it is a dependency of ours. */
export const VERSIONS = {
  jsonschema: "1.5.0",
  "xmllint-wasm": "5.3.0",
  "mdast-util-from-markdown": "2.1.0",
  "mdast-util-gfm": "3.1.0",
  "micromark-extension-gfm": "3.0.0",
  mermaid: "11.17.2",
  jsdom: "24.1.3",
} as const;

/** A judge says what is wrong; nothing if nothing is. */
export type Judge = (text: string) => Promise<readonly string[]>;

interface Schemas {
  readonly xsd: string;
  readonly rdjson: object;
  readonly gitlab: object;
}

export async function judgesOf(
  directory: string,
  { xsd, rdjson, gitlab }: Schemas,
): Promise<Readonly<Record<FormatCase["format"], Judge>>> {
  const require = createRequire(join(directory, "package.json"));
  const { validateXML } = require("xmllint-wasm");
  const parse = await markdownParser(directory);
  const { parseDiagram } = await mermaid(directory);
  return {
    junit: async (text) => {
      const { errors } = await validateXML({
        xml: [{ fileName: "report.xml", contents: text }],
        schema: [{ fileName: "junit-10.xsd", contents: xsd }],
      });
      return errors.map(({ rawMessage }: { rawMessage: string }) => rawMessage);
    },
    gitlab: async (text) => schemaProblems(require, { type: "array", items: gitlab }, text),
    rdjson: async (text) => schemaProblems(require, closed(rdjson), text),
    markdown: async (text) => markdownProblems(parse(text)),
    "code spans": async (text) => spanProblems(parse(text), text.startsWith("|")),
    mermaid: async (text) => {
      try {
        return await parseDiagram(text);
      } catch (error) {
        return [String(error)];
      }
    },
  };
}

function schemaProblems(require: NodeJS.Require, schema: object, text: string): readonly string[] {
  try {
    const { Validator } = require("jsonschema");
    const { errors } = new Validator().validate(JSON.parse(text), schema);
    return errors.map(({ stack }: { stack: string }) => stack);
  } catch (error) {
    return [String(error)];
  }
}

/** The schema allows any other field, so a misspelt one would pass: here none does. */
function closed(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (_, value) =>
      value?.properties ? { ...value, additionalProperties: false } : value,
    ),
  );
}

async function markdownParser(directory: string): Promise<(text: string) => Node> {
  const { fromMarkdown, gfm, gfmFromMarkdown } = await importFrom(
    directory,
    `export { fromMarkdown } from "mdast-util-from-markdown";
export { gfm } from "micromark-extension-gfm";
export { gfmFromMarkdown } from "mdast-util-gfm";
`,
  );
  return (text) =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Besides being accepted, a picture must have the nodes that we drew, and call nothing. */
async function mermaid(directory: string) {
  return importFrom(
    directory,
    `import { JSDOM } from "jsdom";
const { window } = new JSDOM("");
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import("mermaid");
export async function parseDiagram(text) {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const drawn = text.split("\\n").filter((line) => /^\\s+n\\d+\\["[^"]*"\\]$/.test(line)).length;
  const found = [...db.getVertices().values()];
  const groups = text.split("\\n").filter((line) => /^\\s+subgraph n\\d+\\["[^"]*"\\]$/.test(line)).length;
  return [
    ...(found.length === drawn ? [] : [\`\${found.length} nodes where \${drawn} are drawn\`]),
    ...(db.getSubGraphs().length === groups ? [] : ["other groups than are drawn"]),
    ...found.filter(({ link, haveCallback }) => link || haveCallback).map(({ id }) => \`\${id} can be clicked\`),
  ];
}
`,
  );
}

async function importFrom(directory: string, text: string) {
  const file = join(directory, `judge-${text.length}.mjs`);
  writeFileSync(file, text);
  return import(pathToFileURL(file).href);
}
