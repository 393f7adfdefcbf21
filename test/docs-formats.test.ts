import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatNames } from "../src/cli/formats.ts";
import { main } from "../src/cli/main.ts";
import { loadEngine } from "../src/cli/parts.ts";

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
