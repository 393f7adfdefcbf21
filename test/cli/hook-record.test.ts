import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { blocks, digests } from "../../scripts/hook-oracle/blocks.ts";

interface Record {
  readonly digests: unknown;
  readonly runs: readonly {
    readonly tool: string;
    readonly version: string;
    readonly npm: string;
    readonly checks: Readonly<{ [check: string]: boolean }>;
  }[];
}

/** What `scripts/hook-oracle.ts` saw when it ran the hooks with the programs that they are for. */
const record = JSON.parse(readFileSync("fixtures/hook-record.json", "utf8")) as Record;

test("what is documented for hooks is what was run", () => {
  expect([...blocks().keys()]).toEqual([
    ".pre-commit-config.yaml",
    "lefthook.yml",
    ".husky/pre-commit",
    ".lintstagedrc.json",
    ".git/hooks/pre-commit",
    "editor",
  ]);
  expect(digests(), "run scripts/hook-oracle.ts").toEqual(record.digests);
});

test("every program did what it should, but for what its makers say", () => {
  // pre-commit 3.0 calls npm with an option that npm 12 refuses, whatever the hook is.
  const isKnown = (run: Record["runs"][number]) =>
    run.tool === "pre-commit" && run.version.startsWith("3.0.") && /^1[2-9]/.test(run.npm);
  const wrong = record.runs
    .filter((run) => !isKnown(run))
    .flatMap(({ tool, version, checks }) =>
      Object.entries(checks)
        .filter(([, isRight]) => !isRight)
        .map(([check]) => `${tool} ${version}: ${check}`),
    );
  expect(wrong).toEqual([]);
});

test("the programs are those that are documented", () => {
  const tools = record.runs.map(({ tool, version }) => `${tool} ${version}`);
  for (const tool of ["pre-commit 3.0.4", "pre-commit 4.", "lefthook ", "husky ", "git "]) {
    expect(tools.filter((one) => one.startsWith(tool)).length).toBeGreaterThan(0);
  }
  expect(tools.some((tool) => tool.includes("with lint-staged"))).toBe(true);
});
