/**
 * Judges the scanner by the expected verdicts in fixtures/public/expected, on public repositories:
 *
 *   node scripts/run.mjs scripts/public.ts --repositories DIR [--case ID] [--cli FILE]
 *
 * DIR holds one clone per repository, bare or not, named `owner+name`. Without --case the record is rewritten.
 * Exit code 1: there are differences.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { applying, differences, type Expectation, type Judged } from "./expected-verdicts.ts";

interface InstalledModule {
  readonly key: string;
  readonly source: string;
  readonly version?: string;
  /** Relative to the root. */
  readonly dir: string;
  /** Absent for a directory inside another module. */
  readonly repository?: string;
  readonly commit?: string;
}

interface Case {
  readonly id: string;
  readonly repository: string;
  readonly commit: string;
  /** A directory of Terraform or a template. */
  readonly root: string;
  readonly flags: readonly string[];
  /** The requirements that it is about, if not those of the network. */
  readonly scope?: readonly string[];
  readonly modules: readonly InstalledModule[];
  readonly expected: readonly Expectation[];
}

interface Report {
  readonly schema: string;
  readonly results: readonly Judged[];
  readonly files: {
    readonly analysed: number;
    readonly notApplicable: number;
    readonly unanalysed: readonly { readonly file: string; readonly reason: string }[];
  };
}

const expectedDirectory = "fixtures/public/expected";
const recordFile = "fixtures/public/record.json";
const schema = "byoc-preflight/report/v1";
const inScope = new Set([
  "BYOC-ACC-001",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 16, 17, 21].map(
    (n) => `BYOC-NET-${String(n).padStart(3, "0")}`,
  ),
]);

const { values } = parseArgs({
  options: {
    repositories: { type: "string" },
    case: { type: "string" },
    cli: { type: "string", default: "dist/cli.cjs" },
  },
});
if (values.repositories === undefined) {
  throw new Error("--repositories DIR: where the clones are, each named owner+name");
}
const repositories = resolve(values.repositories);
const cli = resolve(values.cli);
if (!existsSync(cli)) throw new Error(`${values.cli} is missing: run npm run bundle`);

const cases = readdirSync(expectedDirectory)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(expectedDirectory, name), "utf8")) as Case)
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .filter((one) => values.case === undefined || one.id === values.case);
if (cases.length === 0) throw new Error(`no case ${values.case ?? ""} in ${expectedDirectory}`);

const record = cases.map(judge);
for (const one of record) {
  const verdict = one.differences.length === 0 ? "as expected" : `${one.differences.length} differ`;
  console.log(`${one.id}: ${one.results} results, ${one.filesAnalysed} files, ${verdict}`);
  for (const difference of one.differences) console.log(`  ${difference}`);
}
if (values.case === undefined) writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
if (record.some((one) => one.differences.length > 0)) process.exitCode = 1;

function judge(one: Case) {
  const directory = mkdtempSync(join(tmpdir(), "byoc-preflight-public-"));
  try {
    layOut(one, directory);
    const report = scan(one, directory);
    const scope = one.scope ? new Set(one.scope) : inScope;
    const results = applying(report.results.filter((result) => scope.has(result.requirement)));
    return {
      id: one.id,
      repository: one.repository,
      commit: one.commit,
      // So that a table changed after the run is noticed.
      expected: createHash("sha256").update(JSON.stringify(one.expected)).digest("hex"),
      filesAnalysed: report.files.analysed,
      results: results.filter((result) => result.verdict !== "not-applicable").length,
      differences: [...differences(one.expected, one.root, results), ...unanalysed(report)].sort(),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The repository at its commit as a work tree of its own, with the modules where `terraform init` puts them. */
function layOut(one: Case, directory: string): void {
  extract(one.repository, one.commit, directory);
  execFileSync("git", ["init", "--quiet", directory]);
  if (one.modules.length === 0) return;
  const root = join(directory, one.root);
  for (const { repository, commit, dir } of one.modules) {
    if (repository !== undefined && commit !== undefined)
      extract(repository, commit, join(root, dir));
  }
  const manifest = [
    { Key: "", Source: "", Dir: "." },
    ...one.modules.map(({ key, source, version, dir }) => ({
      Key: key,
      Source: source,
      ...(version === undefined ? {} : { Version: version }),
      Dir: dir,
    })),
  ];
  writeFileSync(
    join(root, ".terraform/modules/modules.json"),
    JSON.stringify({ Modules: manifest }),
  );
}

function extract(repository: string, commit: string, directory: string): void {
  const clone = join(repositories, repository.replace("/", "+"));
  const gitDirectory = [
    join(clone, ".git"),
    join(clone, "repo", ".git"),
    join(clone, "repo"),
    clone,
  ].find(
    (candidate) =>
      existsSync(join(candidate, "HEAD")) || (candidate.endsWith(".git") && existsSync(candidate)),
  );
  if (gitDirectory === undefined) throw new Error(`no clone of ${repository} in ${repositories}`);
  const archive = execFileSync(
    "git",
    [`--git-dir=${gitDirectory}`, "archive", "--format=tar", commit],
    { maxBuffer: 1 << 28 },
  );
  mkdirSync(directory, { recursive: true });
  execFileSync("tar", ["-x", "-C", directory], { input: archive });
}

function scan(one: Case, directory: string): Report {
  const run = spawnSync(
    process.execPath,
    [cli, "scan", one.root, "--format", "json", "--verdicts", "all", ...one.flags],
    { cwd: directory, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  // 1: there are findings; 4: a file was not analysed, which is a difference of its own.
  if ((run.status !== 0 && run.status !== 1 && run.status !== 4) || run.stdout === "") {
    throw new Error(`${one.id}: exit code ${run.status}\n${run.stderr}`);
  }
  const report = JSON.parse(run.stdout) as Report;
  if (report.schema !== schema)
    throw new Error(`${one.id}: schema ${report.schema}, not ${schema}`);
  return report;
}

function unanalysed(report: Report): string[] {
  return report.files.unanalysed.map(({ file, reason }) => `unanalysed: ${file}: ${reason}`);
}
