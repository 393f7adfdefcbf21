import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runReal } from "./real.ts";
import { repository } from "./temporary.ts";

const page = readFileSync("docs/cli.md", "utf8");

const [, steps = ""] = /```sh\n(.*?)```/s.exec(page) ?? [];
const lines = steps
  .trim()
  .split("\n")
  .map((line) => line.replace(/\s+#.*$/, ""));

const VPC = `resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}
`;

describe("the first steps of docs/cli.md", () => {
  test("are steps", () => {
    expect(lines.length).toBeGreaterThanOrEqual(5);
  });

  test.each(lines)("%s", async (line) => {
    const [program, ...args] = line.split(" ");
    const { code, out } = await runReal(repository({ "main.tf": VPC }), args);
    expect(program).toBe("byoc-preflight");
    expect(out).not.toBe("");
    // A finding is an answer, too.
    expect([0, 1]).toContain(code);
  });
});

test("completions are installed from a command that works", async () => {
  const commands = [...page.matchAll(/`byoc-preflight (completions \w+) >/g)];
  expect(commands).toHaveLength(3);
  for (const [, command = ""] of commands) {
    const { code, out } = await runReal(repository(), command.split(" "));
    expect([code, out.length > 1000]).toEqual([0, true]);
  }
});
