/**
 * Judges the scanner by the expected verdicts in fixtures/plans/expected.json, on plans of public repositories:
 *
 *   node scripts/run.mjs scripts/plans.ts --repositories DIR [--cli FILE]
 *
 * DIR holds one clone per repository, named `owner+name`. Writes the record. Exit code 1: there are differences.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { applying, differences, type Expectation, type Judged } from "./expected-verdicts.ts";

export interface PlanCase {
  readonly id: string;
  readonly repository: string;
  readonly commit: string;
  /** The directory that the files lie in, which is scanned. */
  readonly root: string;
  /** The plan is the last of them. */
  readonly files: readonly string[];
  readonly scope: readonly string[];
  readonly expected: readonly Expectation[];
}

const { values } = parseArgs({
  options: {
    repositories: { type: "string" },
    cli: { type: "string", default: "dist/cli.cjs" },
  },
});
if (values.repositories === undefined) {
  throw new Error("--repositories DIR: where the clones are, each named owner+name");
}
const repositories = resolve(values.repositories);
const cli = resolve(values.cli);

const cases: readonly PlanCase[] = JSON.parse(readFileSync("fixtures/plans/expected.json", "utf8"));
const record = cases.map(judge);
for (const { id, differences: found } of record) {
  console.log(`${id}: ${found.length === 0 ? "as expected" : `${found.length} differ`}`);
  for (const difference of found) console.log(`  ${difference}`);
}
writeFileSync("fixtures/plans/record.json", `${JSON.stringify(record, null, 2)}\n`);
if (record.some((one) => one.differences.length > 0)) process.exitCode = 1;

function judge(one: PlanCase) {
  const directory = mkdtempSync(join(tmpdir(), "byoc-preflight-plans-"));
  try {
    for (const file of one.files) copy(one, file, directory);
    execFileSync("git", ["init", "--quiet", directory]);
    const plan = one.files.at(-1) ?? "";
    const run = spawnSync(
      process.execPath,
      [cli, "scan", "--format", "json", "--verdicts", "all", "--plan", plan],
      { cwd: directory, encoding: "utf8", maxBuffer: 1 << 28 },
    );
    if (run.stdout === "") throw new Error(`${one.id}: exit code ${run.status}\n${run.stderr}`);
    const report = JSON.parse(run.stdout) as { readonly results: readonly Judged[] };
    const results = applying(
      report.results.filter(({ requirement }) => one.scope.includes(requirement)),
    );
    return {
      id: one.id,
      // So that a table changed after the run is noticed.
      expected: createHash("sha256").update(JSON.stringify(one.expected)).digest("hex"),
      differences: differences(one.expected, one.files.length === 1 ? plan : ".", results),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function copy({ repository, commit, root }: PlanCase, file: string, directory: string): void {
  const clone = join(repositories, repository.replace("/", "+"));
  const git = [join(clone, ".git"), join(clone, "repo"), clone].find((one) =>
    existsSync(join(one, "HEAD")),
  );
  if (git === undefined) throw new Error(`no clone of ${repository} in ${repositories}`);
  const content = execFileSync("git", [`--git-dir=${git}`, "show", `${commit}:${root}/${file}`], {
    maxBuffer: 1 << 28,
  });
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, file), content);
}
