import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");

/** The texts of all code blocks of a language. */
function blocks(language: string): readonly string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm");
  return [...readme.matchAll(pattern)].map(([, text = ""]) => text);
}

test("the picture in the README is what its command prints", () => {
  const [picture = ""] = blocks("console");
  const [command = "", ...lines] = picture.trimEnd().split("\n");
  const [program = "", ...args] = command.replace("$ ", "").split(" ");
  const { stdout, status } = spawnSync(program, args, { encoding: "utf8", env: PLAIN });
  expect([program, status]).toEqual(["node", 1]);
  const printed = stdout.split("\n");
  expect(lines.filter((line) => line !== "…" && !printed.includes(line))).toEqual([]);
});

const PLAIN = { PATH: process.env["PATH"] ?? "" };

test("the first command in the README is the main job, and runs", () => {
  const [first = ""] = blocks("sh");
  const [program, script = "", command, path = ""] = first.trim().split(" ");
  expect([program, script, command]).toEqual(["node", "dist/cli.cjs", "scan"]);
  expect([existsSync(script), existsSync(path)]).toEqual([true, true]);
  expect(blocks("sh")[1]).toBe("npm ci && npm test\n");
});
