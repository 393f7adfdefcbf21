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

type Verdict = "pass" | "fail" | "unknown" | "not-applicable";

interface Expectation {
  readonly requirement: string;
  /** `*` stands for any kind or address. */
  readonly subject: { readonly kind: string; readonly address: string };
  /** The rule that it is about, where the rules of one requirement come to different verdicts. */
  readonly rule?: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** For `unknown`: a reason must name one of these. */
  readonly input?: readonly string[];
  /** It is enough that no result says otherwise. */
  readonly optional?: boolean;
}

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

interface Result {
  readonly rule: string;
  readonly requirement: string;
  readonly verdict: Verdict;
  readonly subject: { readonly kind: string; readonly root: string; readonly address: string };
  readonly reasons?: readonly { readonly text: string; readonly input?: string }[];
}

interface Report {
  readonly schema: string;
  readonly results: readonly Result[];
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
const laterFormats = /\.(tf\.json|tofu|tofu\.json)$/;

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
  .sort()
  .map((name) => JSON.parse(readFileSync(join(expectedDirectory, name), "utf8")) as Case)
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
      differences: [...differences(one, results), ...unanalysed(report)].sort(),
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
  const gitDirectory = [join(clone, ".git"), join(clone, "repo"), clone].find(
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
  return report.files.unanalysed
    .filter(({ file }) => !laterFormats.test(file))
    .map(({ file, reason }) => `unanalysed: ${file}: ${reason}`);
}

function differences(one: Case, results: readonly Result[]): string[] {
  const found: string[] = [];
  const answered = new Set<Expectation>();
  for (const result of results) {
    const expectation = expectationFor(one.expected, result);
    const where = `${result.requirement} ${result.subject.kind} ${result.subject.address}`;
    if (expectation !== undefined) answered.add(expectation);
    if (expectation === undefined || expectation.verdict === "not-applicable") {
      if (result.verdict !== "not-applicable") {
        found.push(`${where}: ${result.verdict} (${result.rule}), and nothing was expected`);
      }
    } else if (result.verdict === "not-applicable" && expectation.optional === true) {
      // Saying that it does not apply is one way of saying nothing.
    } else if (result.subject.root !== one.root) {
      found.push(`${where}: in root ${result.subject.root}, expected ${one.root}`);
    } else if (result.verdict !== expectation.verdict) {
      found.push(`${where}: ${result.verdict} (${result.rule}), expected ${expectation.verdict}`);
    } else if (expectation.input !== undefined && !names(result, expectation.input)) {
      const said = (result.reasons ?? []).map(({ input, text }) => input ?? text).join("; ");
      found.push(
        `${where}: unknown because of ${said}, expected ${expectation.input.join(" or ")}`,
      );
    }
  }
  for (const expectation of one.expected) {
    if (answered.has(expectation) || expectation.optional === true) continue;
    if (expectation.verdict === "not-applicable") continue;
    const { kind, address } = expectation.subject;
    found.push(
      `${expectation.requirement} ${kind} ${address}: no result, expected ${expectation.verdict}`,
    );
  }
  return found;
}

/** Where several rules of one requirement look at a subject, those that do not apply say nothing. */
function applying(results: readonly Result[]): readonly Result[] {
  const key = ({ requirement, subject: { kind, root, address } }: Result) =>
    [requirement, kind, root, address].join("\0");
  const applied = results.filter(({ verdict }) => verdict !== "not-applicable");
  const judged = new Set(applied.map(key));
  return results.filter(
    (result) => result.verdict !== "not-applicable" || !judged.has(key(result)),
  );
}

/** The row for exactly this subject, else one with a `*`. */
function expectationFor(rows: readonly Expectation[], result: Result): Expectation | undefined {
  const matches = rows.filter(
    ({ requirement, rule, subject }) =>
      requirement === result.requirement &&
      (rule === undefined || rule === result.rule) &&
      (subject.kind === "*" || subject.kind === result.subject.kind) &&
      (subject.address === "*" || subject.address === result.subject.address),
  );
  return matches.find(({ subject }) => subject.address !== "*") ?? matches[0];
}

/** `var.vpc` is named by `var.vpc`, `var.vpc.cidr_block` and `module.a.var.vpc`, but not by `var.vpc_id`. */
function names(result: Result, inputs: readonly string[]): boolean {
  return (result.reasons ?? []).some((reason) =>
    inputs.some((input) => {
      const said = reason.input ?? reason.text;
      const at = said.indexOf(input);
      return at >= 0 && !/[\w-]/.test(said.charAt(at + input.length));
    }),
  );
}
