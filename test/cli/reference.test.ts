import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runReal } from "./real.ts";
import { repository } from "./temporary.ts";

const page = readFileSync("docs/cli.md", "utf8");

test("completions are installed from a command that works", async () => {
  const commands = [...page.matchAll(/`byoc-preflight (completions \w+) >/g)];
  expect(commands).toHaveLength(3);
  for (const [, command = ""] of commands) {
    const { code, out } = await runReal(repository(), command.split(" "));
    expect([code, out.length > 1000]).toEqual([0, true]);
  }
});
