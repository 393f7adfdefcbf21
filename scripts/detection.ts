/**
 * Holds what the scanner takes for a CloudFormation template against what an independent reader does
 * (scripts/read-templates.py), on public repositories:
 *
 *   node scripts/run.mjs scripts/detection.ts --repositories DIR [--repository OWNER/NAME]... [--cli FILE]
 *
 * DIR holds one clone per repository, bare or not, named `owner+name`. Without --repository all of them are
 * read, and fixtures/cloudformation-oracle/detection.json is rewritten.
 * Exit code 1: there are differences that nobody explained.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

type Judgement = "template" | "several" | "other" | "unreadable" | "illegible";

interface Report {
  readonly roots: readonly string[];
  readonly files: {
    readonly unanalysed: readonly { readonly file: string; readonly reason: string }[];
  };
}

interface Difference {
  readonly file: string;
  readonly theirs: Judgement;
  readonly ours: string;
  /** Why we are right all the same; absent if nobody looked into it. */
  readonly because?: string;
}

/** Why a file is no template, or is one, against the other reader: by what its text holds. */
const EXPLANATIONS = [
  {
    theirs: "template",
    ours: "passed over",
    text: /^["']?(ROSTemplateFormatVersion|HeatTemplateFormatVersion|heat_template_version)\b/m,
    because: "says that it is a template of another cloud, some of whose types are spelt alike",
  },
  {
    theirs: "other",
    ours: "analysed",
    text: /^ *Fn::ForEach::/m,
    because: "makes all its resources in loops",
  },
  {
    theirs: "other",
    ours: "analysed",
    text: /^ *Type: *["']?\w+(::\w+)+::MODULE\b/m,
    because: "holds modules of the registry only",
  },
] as const;

/** What of ours is the same as a judgement of theirs. */
const AGREEING: ReadonlyMap<Judgement, RegExp> = new Map([
  ["template", /^analysed$/],
  ["several", /^syntax error/],
  ["unreadable", /^syntax error/],
  ["other", /^passed over$/],
  ["illegible", /^passed over$/],
]);

const recordFile = "fixtures/cloudformation-oracle/detection.json";
const isCandidate = (path: string) =>
  /\.(ya?ml|json|template)$/.test(path) && !/\.(tf|tofu|tfvars)\.json$/.test(path);

const { values } = parseArgs({
  options: {
    repositories: { type: "string" },
    repository: { type: "string", multiple: true },
    cli: { type: "string", default: "dist/cli.cjs" },
  },
});
if (values.repositories === undefined) {
  throw new Error("--repositories DIR: where the clones are, each named owner+name");
}
const repositories = resolve(values.repositories);
const cli = resolve(values.cli);
if (!existsSync(cli)) throw new Error(`${values.cli} is missing: run npm run bundle`);

const names =
  values.repository ??
  readdirSync(repositories)
    .filter((name) => name.includes("+"))
    .map((name) => name.replace("+", "/"))
    .sort();
const record = names.flatMap((repository) => compare(repository) ?? []);
const sum = (count: (one: (typeof record)[number]) => number) =>
  record.reduce((total, one) => total + count(one), 0);
const differences = record.flatMap((one) => one.differences);
const totals = {
  repositories: record.length,
  files: sum(({ files }) => files),
  templates: sum(({ templates }) => templates),
  analysed: sum(({ analysed }) => analysed),
  unanalysed: sum(({ unanalysed }) => unanalysed.length),
  differences: differences.length,
  unexplained: differences.filter(({ because }) => because === undefined).length,
};
console.log(JSON.stringify(totals));
if (values.repository === undefined) {
  const lines = record.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
  const text = `{\n  "totals": ${JSON.stringify(totals)},\n  "repositories": [\n${lines}\n  ]\n}\n`;
  writeFileSync(recordFile, text);
}
if (totals.unexplained > 0) process.exitCode = 1;

/** Nothing for a repository without files that could be templates. */
function compare(repository: string) {
  const directory = mkdtempSync(join(tmpdir(), "byoc-preflight-detection-"));
  try {
    const commit = checkOut(repository, directory);
    const files = git(directory, "ls-files", "-z")
      .split("\0")
      .filter((file) => isCandidate(file) && existsSync(join(directory, file)));
    if (files.length === 0) return undefined;
    const judgements = judge(directory, files);
    const report = scan(repository, directory);
    const roots = new Set(report.roots);
    const reasons = new Map(report.files.unanalysed.map(({ file, reason }) => [file, reason]));
    const differences = files.flatMap((file): Difference[] => {
      const theirs = judgements.get(file) ?? "illegible";
      const ours = reasons.get(file) ?? (roots.has(file) ? "analysed" : "passed over");
      if (AGREEING.get(theirs)?.test(ours)) return [];
      const because = explanationOf(theirs, ours, join(directory, file));
      return [{ file, theirs, ours, ...(because === undefined ? {} : { because }) }];
    });
    const judged = (...kinds: readonly Judgement[]) =>
      files.filter((file) => kinds.includes(judgements.get(file) ?? "illegible"));
    const one = {
      repository,
      commit,
      files: files.length,
      templates: judged("template", "several", "unreadable").length,
      analysed: files.filter((file) => roots.has(file) && !reasons.has(file)).length,
      unanalysed: files.flatMap((file) => {
        const reason = reasons.get(file);
        return reason === undefined ? [] : [{ file, reason }];
      }),
      differences,
    };
    console.log(`${repository}: ${one.files} files, ${one.templates} templates`);
    for (const { file, reason } of one.unanalysed) console.log(`  unanalysed: ${file}: ${reason}`);
    for (const { file, theirs, ours, because } of differences) {
      console.log(`  ${theirs}, and ours ${ours}: ${file}: ${because ?? "unexplained"}`);
    }
    return one;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function explanationOf(theirs: Judgement, ours: string, path: string): string | undefined {
  const text = readFileSync(path, "utf8");
  const explains = (each: (typeof EXPLANATIONS)[number]) =>
    each.theirs === theirs && each.ours === ours && each.text.test(text);
  return EXPLANATIONS.find(explains)?.because;
}

function checkOut(repository: string, directory: string): string {
  const clone = join(repositories, repository.replace("/", "+"));
  const source = [".git", "repo", "repo/.git", "."]
    .map((inside) => join(clone, inside))
    .find((candidate) => existsSync(join(candidate, "HEAD")));
  if (source === undefined) throw new Error(`no clone of ${repository} in ${repositories}`);
  execFileSync("git", ["clone", "--quiet", "--shared", "--no-checkout", source, directory]);
  git(directory, "read-tree", "HEAD");
  // Stored copies may lack their largest files: those are left out, and the rest is there.
  spawnSync("git", ["checkout-index", "--all", "--quiet"], { cwd: directory });
  return git(directory, "rev-parse", "HEAD").trim();
}

function git(directory: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: directory, encoding: "utf8", maxBuffer: 1 << 28 });
}

function judge(directory: string, files: readonly string[]): ReadonlyMap<string, Judgement> {
  const answer = execFileSync("python3", ["scripts/read-templates.py"], {
    input: files.map((file) => `${join(directory, file)}\0`).join(""),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const judgements = JSON.parse(answer) as Readonly<Record<string, Judgement>>;
  return new Map(
    Object.entries(judgements).map(([path, each]) => [path.slice(directory.length + 1), each]),
  );
}

function scan(repository: string, directory: string): Report {
  const run = spawnSync(process.execPath, [cli, "scan", "--format", "json"], {
    cwd: directory,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  // 1: there are findings; 3: there is nothing to scan; 4: a file was not analysed.
  if (![0, 1, 3, 4].includes(run.status ?? -1) || run.stdout === "") {
    throw new Error(`${repository}: exit code ${run.status}\n${run.stderr}`);
  }
  return JSON.parse(run.stdout) as Report;
}
