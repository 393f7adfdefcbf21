import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatNames } from "../src/cli/formats.ts";
import { main } from "../src/cli/main.ts";
import { loadEngine } from "../src/cli/parts.ts";
import { run } from "./cli/run.ts";
import { repository } from "./cli/temporary.ts";

const page = readFileSync("docs/formats.md", "utf8");

/** The texts of all code blocks of a language. */
function blocks(language: string): readonly string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm");
  return [...page.matchAll(pattern)].map(([, text = ""]) => text);
}

test("the page names every format", () => {
  const rows = [...page.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(formatNames);
});

const commands = [...blocks("sh"), ...blocks("yaml")]
  .flatMap((text) => text.split("\n"))
  .flatMap((line) => /^(?: *- )?byoc-preflight(?!:) ?([^#|>]*)/.exec(line)?.[1]?.trim() ?? []);

test.each(commands)("`byoc-preflight %s` of the page runs", async (line) => {
  const { code, err } = await run(repository({ "main.tf": "fail error" }), line);
  expect(code).toBe(/--exit-zero|--list-formats/.test(line) ? 0 : 1);
  expect(err).not.toContain("error:");
});

test("the examples of the page are what is printed", async () => {
  const [example = ""] = blocks("console");
  const [command = "", ...lines] = example.trimEnd().split("\n");
  let out = "";
  await main(command.replace("$ byoc-preflight ", "").split(" "), loadEngine, {
    directory: join(import.meta.dirname, ".."),
    today: () => "2026-11-21",
    environment: {},
    terminal: () => false,
    input: () => new Uint8Array(),
    out: (text) => {
      out += text;
    },
    err: () => undefined,
  });
  expect(lines.filter((line) => line !== "…" && !out.split("\n").includes(line))).toEqual([]);
});

test("the page shows more than a few commands", () => {
  expect(commands.length).toBeGreaterThan(8);
});
