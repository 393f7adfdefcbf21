import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** A block between fences in a page. */
export interface Block {
  /** `docs/cli.md:14`, where its first line stands. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
  /** Why tests do not run it, if the page says so directly above. */
  readonly marker?: string;
  /** Its commands, each as a shell is given it. */
  readonly commands: readonly Command[];
}

export interface Command {
  readonly line: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A place between backticks in running text. */
export interface Code {
  readonly place: string;
  readonly text: string;
  readonly marker?: string;
}

/** All pages for users and contributors. Decisions tell what was, and are not among them. */
export const pages: readonly string[] = [
  "README.md",
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  ...pagesBelow("docs").filter((path) => !path.startsWith("docs/decisions/")),
  ...pagesBelow("fixtures"),
];

export function pagesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `${directory}/${path.replaceAll("\\", "/")}`)
    .sort();
}

/** The blocks of a page, and what stands between backticks outside of them. */
export function readPage(path: string): { readonly blocks: Block[]; readonly codes: Code[] } {
  const blocks: Block[] = [];
  const codes: Code[] = [];
  const lines = readFileSync(path, "utf8").split("\n");
  let marker: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const [, comment] = /^<!-- (.*) -->$/.exec(line) ?? [];
    const [, language] = /^ *```(\w*)/.exec(line) ?? [];
    if (comment !== undefined) {
      marker = /^not run by tests:\s*(.*)$/.exec(comment)?.[1] ?? marker;
    } else if (language !== undefined) {
      const end = lines.findIndex((other, index) => index > at && /^ *```$/.test(other));
      const text = `${lines.slice(at + 1, end).join("\n")}\n`;
      const commands = (COMMANDS[language] ?? (() => []))(text);
      const place = `${path}:${at + 2}`;
      blocks.push({ place, language, text, commands, ...(marker !== undefined && { marker }) });
      marker = undefined;
      at = end;
    } else {
      // A marker holds up to the end of its paragraph or table.
      if (line === "") marker = undefined;
      for (const [, text = ""] of line.matchAll(/(?<!`)`([^`]+)`(?!`)/g)) {
        codes.push({ place: `${path}:${at + 1}`, text, ...(marker !== undefined && { marker }) });
      }
    }
  }
  return { blocks, codes };
}

/** How commands stand in blocks of a language. */
const COMMANDS: Readonly<Record<string, (text: string) => readonly Command[]>> = {
  sh: commandsOfShell,
  bash: commandsOfShell,
  console: (text) => [...text.matchAll(/^\$ (.*)$/gm)].map(([, line = ""]) => ({ line, env: {} })),
  yaml: (text) => commandsIn(parse(text, { logLevel: "error" })),
  // lint-staged appends the files.
  json: (text) =>
    [...text.matchAll(/"(byoc-preflight [^"]*)"/g)].map(([, line]) => ({
      line: `${line} main.tf`,
      env: {},
    })),
};

/** A script is one command, and so are lines that end in `\`. */
function commandsOfShell(text: string): readonly Command[] {
  const lines = text.startsWith("#!") ? [text] : text.replaceAll("\\\n", "").split("\n");
  return lines
    .map((line) => (text.startsWith("#!") ? line : line.replace(/(^|\s+)#.*$/, "")))
    .filter((line) => line.trim() !== "")
    .map((line) => ({ line, env: {} }));
}

/** What workflows, GitLab and lefthook run, with their values in place of theirs. */
function commandsIn(node: unknown): readonly Command[] {
  if (typeof node !== "object" || node === null) return [];
  const {
    run,
    script,
    env,
    uses,
    with: inputs,
    ...rest
  } = node as Readonly<Record<string, unknown>>;
  const lines = [run, script].flat().filter((line) => typeof line === "string");
  const { pattern, path } = (inputs ?? {}) as Readonly<Record<string, unknown>>;
  if (String(uses).startsWith("actions/download-artifact@") && pattern === "byoc-shard-*") {
    lines.push(`mkdir -p ${path} && cp shard-*.json ${path}`);
  }
  const given = Object.entries((env ?? {}) as Readonly<Record<string, unknown>>);
  return [
    ...lines.map((line) => ({
      line: filledIn(line.replaceAll("\\\n", "").trim()),
      env: Object.fromEntries(given.map(([name, value]) => [name, filledIn(String(value))])),
    })),
    ...Object.values(rest).flatMap(commandsIn),
  ];
}

const filledIn = (text: string): string =>
  text
    .replace(/\$\{\{ (matrix\.shard|strategy\.job-total) \}\}/g, "1")
    .replaceAll("{staged_files}", "main.tf");
