import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { runStep } from "./action/runner.ts";
import { runReal } from "./cli/real.ts";
import { commit, git, repository, temporary } from "./cli/temporary.ts";
import { build } from "./documents/session.ts";

let built: ReturnType<typeof build>;
beforeAll(() => {
  built = build();
});
afterAll(() => built.remove());

const EXAMPLE = "fixtures/terraform/almost-ready";
const VALUES = "infra/prod.auto.tfvars";
const NETWORK = "infra/network/main.tf";

/** Writes a file again with other text in one place, which has to be there. */
function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** What actions/checkout leaves of a pull request: the merge commit, as deep as a workflow says. */
function checkOut(root: string, workflow: string): string {
  const { jobs } = parse(readFileSync(join(root, workflow), "utf8"));
  const [checkout, ours] = jobs.preflight.steps;
  expect(ours).toEqual({ uses: "OWNER/byoc-preflight@COMMIT" });
  const workspace = join(temporary(), "workspace");
  const depth = `--depth=${checkout.with["fetch-depth"]}`;
  execFileSync("git", ["clone", "--quiet", depth, pathToFileURL(root).href, workspace]);
  git(workspace, "checkout", "--quiet", "--detach");
  return workspace;
}

test("a new user comes from the README to a pull request that fails", async () => {
  const root = repository();
  git(root, "checkout", "--quiet", "-b", "main");
  cpSync(EXAMPLE, join(root, "infra"), { recursive: true });

  // The README's example is not ready; it is made so by what the findings say.
  const first = await runReal(root, []);
  expect([first.code, first.out]).toEqual([1, expect.stringContaining("Readiness: 2 failed")]);
  change(join(root, VALUES), '"10.20.4.0/24"', '"10.20.4.0/23"');
  change(join(root, NETWORK), "[aws_route_table.private[0].id]", "aws_route_table.private[*].id");
  const ready = await runReal(root, []);
  expect([ready.code, ready.out]).toEqual([0, expect.stringContaining("Readiness: 0 failed")]);

  expect((await runReal(root, ["init"])).code).toBe(0);
  expect((await runReal(root, ["doctor"])).code).toBe(0);
  const base = commit(root, "Check that we are ready for BYOC");

  git(root, "checkout", "--quiet", "-b", "smaller");
  change(join(root, VALUES), '"10.20.4.0/23"', '"10.20.4.0/24"');
  expect((await runReal(root, ["hook", VALUES])).code).toBe(1);
  expect((await runReal(root, ["--changed-since", "main"])).code).toBe(1);
  commit(root, "Make a subnet smaller");

  git(root, "checkout", "--quiet", "main");
  git(root, "merge", "--quiet", "--no-commit", "--no-ff", "smaller");
  commit(root, "Merge smaller into main");
  const step = runStep({
    workspace: checkOut(root, ".github/workflows/byoc-preflight.yml"),
    event: { name: "pull_request", payload: { pull_request: { base: { sha: base } } } },
    dist: join(built.directory, "dist"),
  });
  expect(step.code).toBe(1);
  expect(step.outputs).toMatchObject({ result: "fail", findings: "1", "new-findings": "1" });
  expect(step.commands.filter(({ name }) => name === "error")).toMatchObject([
    { properties: { file: VALUES, line: "4", title: "subnet-is-23-or-larger" } },
  ]);
  expect(step.summary).toContain("## byoc-preflight: not ready, 1 requirement failed");
});
