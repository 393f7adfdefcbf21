import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { run } from "./run.ts";
import { stub } from "./stub-engine.ts";
import { repository, temporary } from "./temporary.ts";

describe("the other commands", () => {
  test("rules are listed by requirement", async () => {
    const { out } = await run(temporary(), "rules");
    expect(out.split("\n")[0]).toMatch(/^BYOC-NET-002 {2}error {4}vpc-has-dns +DNS support is on$/);
    const json = JSON.parse((await run(temporary(), "rules --format json")).out);
    expect(json).toMatchObject({
      schema: "byoc-preflight/rules/v1",
      rules: [
        { id: "vpc-has-dns", requirement: "BYOC-NET-002", severity: "error" },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });

  test("the graph is printed in the format that was asked for", async () => {
    const root = repository({ "main.tf": "" });
    expect((await run(root, "graph")).out).toBe("graph as pretty\n");
    expect((await run(root, "graph . --format json")).out).toBe("graph as json\n");
  });

  test("examples are run, and those that do not hold are shown", async () => {
    const root = temporary({ "rules/a.yaml": "right", "rules/net/b.yml": "wrong" });
    const { code, out } = await run(root, "test");
    expect([code, out]).toEqual([
      1,
      `failed[rules/net/b.yml]: an example
  | expected 1: fail
  | found nothing

1 example holds, 1 does not.
`,
    ]);
    expect((await run(temporary({ "r/a.yaml": "right" }), "test r")).code).toBe(0);
    expect((await run(temporary({ "r/a.yaml": "bad" }), "test r")).code).toBe(2);
  });
});

test("a bug of ours is admitted, without a stack unless it is asked for", async () => {
  const root = repository({ "main.tf": "throw" });
  const { code, out, err } = await run(root, "");
  expect([code, out]).toEqual([70, ""]);
  expect(err).toMatch(
    /^error: this is a bug in byoc-preflight \S+: unheard-of\\u\{a\}::error::forged\nPlease report it/,
  );
  expect(err).not.toContain("stub-engine");
  expect((await run(root, "--debug")).err).toContain("stub-engine");
});

test("a file name that a hook passes cannot forge a message", async () => {
  const root = temporary();
  const name = "--x\n::error::forged";
  mkdirSync(join(root, "d"));
  writeFileSync(join(root, "d", "y.tf"), "");
  const texts: string[] = [];
  const io = {
    directory: root,
    environment: {},
    today: () => "2026-11-21",
    terminal: () => false,
    input: () => new Uint8Array(),
    out: (text: string) => texts.push(text),
    err: (text: string) => texts.push(text),
  };
  expect(await main([name], () => stub, io)).toBe(2);
  expect(await main(["d\n::error::forged"], () => stub, io)).toBe(2);
  expect(texts.join("").match(/^::/m)).toBeNull();
});

test("what cannot be read is not skipped in silence", async () => {
  const root = temporary({ "main.tf": "pass error" });
  symlinkSync("/dev/zero", join(root, "zero.tf"));
  const { code, out } = await run(root, "");
  expect(code).toBe(4);
  expect(out).toContain("zero.tf: is or lies behind a link that leaves the repository");
  expect((await run(root, "--quiet")).out).toBe(
    `Files: 1 analysed, 0 not applicable, 1 not analysed
  - zero.tf: is or lies behind a link that leaves the repository
`,
  );
});
