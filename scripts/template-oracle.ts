/**
 * Holds what we make of public templates against what AWS's cloudformation-validate and cfn-lint make of them: which
 * are accepted, what refers to what, and what properties are under the defaults of parameters.
 *
 *   node scripts/run.mjs scripts/template-oracle.ts --repositories DIR --python FILE [--repository OWNER/NAME]... [--answers DIR] [--show CLASS]
 *
 * DIR holds one clone per repository, bare or not, named `owner+name`; FILE is an interpreter that has cfn-lint 1.58.0.
 * With --answers what the others say is kept in a directory, since cloudformation-validate takes a quarter of an hour.
 * Without --repository all are read, and fixtures/cloudformation-oracle/semantics.json is rewritten.
 * Exit code 1: there are differences that no class explains.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { answersIn, hashOf } from "./template-oracle/answers.ts";
import { readWithCfnLint } from "./template-oracle/cfn-lint.ts";
import { CLASSES, type Class } from "./template-oracle/classes.ts";
import { readWithValidate } from "./template-oracle/cloudformation-validate.ts";
import { compare, type Difference } from "./template-oracle/compare.ts";
import { type Ours, readOurs } from "./template-oracle/ours.ts";

const RECORD = "fixtures/cloudformation-oracle/semantics.json";
const READERS = ["cloudformation-validate", "cfn-lint"] as const;

const { values } = parseArgs({
  options: {
    repositories: { type: "string" },
    repository: { type: "string", multiple: true },
    python: { type: "string", default: "python3" },
    answers: { type: "string" },
    show: { type: "string" },
  },
});
if (values.repositories === undefined) throw new Error("usage: --repositories DIR --python FILE");
const repositories = resolve(values.repositories);
const kept = (name: string) => values.answers && join(resolve(values.answers), `${name}.bin`);
const readers = {
  "cloudformation-validate": answersIn(kept("cloudformation-validate"), readWithValidate),
  "cfn-lint": answersIn(kept("cfn-lint"), (paths) => readWithCfnLint(values.python, paths)),
};
const counts = new Map(READERS.map((reader) => [reader, new Map<string, number>()]));
const compared = new Map(READERS.map((reader) => [reader, { edges: 0, values: 0 }]));
const unexplained: string[] = [];
/** Values that we know and a reader does not, by the readers that do not. */
const onlyOurs = new Map<string, Set<string>>();
const names = values.repository?.map((name) => name.replace("/", "+"));
const record = (names ?? readdirSync(repositories).sort())
  .filter((name) => name.includes("+"))
  .flatMap((name) => compareIn(name) ?? []);
const totals = {
  templates: record.reduce((sum, { templates }) => sum + templates, 0),
  ...Object.fromEntries(READERS.map((reader) => [reader, compared.get(reader)])),
  knownToUsAlone: [...onlyOurs.values()].filter(({ size }) => size === READERS.length).length,
  unexplained: unexplained.length,
};
const classes = CLASSES.map(({ id, because, decidedBy }) => ({
  id,
  because,
  decidedBy,
  ...Object.fromEntries(READERS.map((reader) => [reader, counts.get(reader)?.get(id) ?? 0])),
}));
console.log(totals);
for (const one of classes)
  console.log(one.id, ...READERS.map((reader) => one[reader as keyof typeof one]));
for (const line of unexplained.slice(0, 60)) console.log(line);
if (!names)
  writeFileSync(
    RECORD,
    `${JSON.stringify({ totals, classes, repositories: record }, undefined, 1)}\n`,
  );
process.exitCode = unexplained.length > 0 ? 1 : 0;

/** Nothing for a repository without templates. */
function compareIn(name: string) {
  const directory = mkdtempSync(join(tmpdir(), "byoc-preflight-templates-"));
  try {
    const commit = checkOut(name, directory);
    const texts = templatesIn(directory);
    if (texts.size === 0) return undefined;
    const found: string[] = [];
    const theirs = READERS.map((reader) => [reader, readers[reader].of(texts)] as const);
    for (const [path, text] of texts) {
      const ours = readOurs(path.slice(directory.length + 1), text);
      for (const [reader, answers] of theirs) {
        const answer = answers.get(path);
        if (!answer) throw new Error(`${reader} says nothing of ${path}`);
        const isCompared = reader === "cfn-lint" ? edgesOfResources(ours) : () => true;
        const { differences, edges, values: leaves } = compare(ours, answer, isCompared);
        const sums = compared.get(reader);
        if (sums) Object.assign(sums, { edges: sums.edges + edges, values: sums.values + leaves });
        for (const each of differences) {
          found.push(account(reader, name, ours, text, each));
          if (each.what !== "value" || each.more !== "ours") continue;
          const key = `${path} ${each.at}: ${each.ours} | ${each.theirs}`;
          const place = `${path} ${each.at}`;
          const lacking = onlyOurs.get(place);
          if (lacking) lacking.add(reader);
          else onlyOurs.set(place, new Set([reader]));
          if (values.show === "alone" && lacking)
            console.log("alone", key.slice(directory.length, 400));
        }
      }
    }
    console.log(`${name}: ${texts.size} templates, ${found.length} differences`);
    const differences = found.length;
    const digest = hashOf(found.sort().join("\n"));
    return {
      repository: name.replace("+", "/"),
      commit,
      templates: texts.size,
      differences,
      digest,
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Its graph has no parameters. */
function edgesOfResources({ template }: Ours) {
  return (edge: string) => template?.resources.has(edge.split(" ")[2] ?? "") === true;
}

/** Counts a difference in its class, and says it in a line. */
function account(
  reader: (typeof READERS)[number],
  name: string,
  ours: Ours,
  text: string,
  difference: Difference,
): string {
  const { what, at, more } = difference;
  const line = `${reader} ${name} ${what} ${at} (${more}): ${difference.ours.slice(0, 200)} | ${difference.theirs.slice(0, 200)}`;
  const found = CLASSES.find((each) => fits(each, difference, ours, text));
  if (!found) unexplained.push(line);
  else {
    const sums = counts.get(reader);
    sums?.set(found.id, (sums.get(found.id) ?? 0) + 1);
  }
  if (values.show !== undefined && found?.id === values.show) console.log(line);
  return `${found?.id} ${line}`;
}

function fits(one: Class, difference: Difference, ours: Ours, text: string): boolean {
  if (one.what !== undefined && one.what !== difference.what) return false;
  if (one.more !== undefined && one.more !== difference.more) return false;
  if (one.isRefused && ours.diagnostics.length === 0) return false;
  return (
    (one.ours?.test(difference.ours) ?? true) &&
    (one.theirs?.test(difference.theirs) ?? true) &&
    (one.text?.test(text) ?? true)
  );
}

/** What an independent reader takes for templates, by path. */
function templatesIn(directory: string): ReadonlyMap<string, string> {
  const paths = git(directory, "ls-files", "-z")
    .split("\0")
    .filter((path) => /\.(?:ya?ml|json|template)$/.test(path))
    .filter((path) => !/\.(?:tf|tofu|tfvars)\.json$/.test(path))
    .map((path) => join(directory, path))
    .filter((path) => existsSync(path));
  const answer = execFileSync("python3", ["scripts/read-templates.py"], {
    input: paths.join("\0"),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const judgements: Readonly<Record<string, string>> = JSON.parse(answer);
  const templates = paths.filter((path) => judgements[path] === "template");
  return new Map(
    templates.map((path) => [path, readFileSync(path, "utf8").replace(/^\uFEFF/, "")]),
  );
}

function checkOut(name: string, directory: string): string {
  const clone = join(repositories, name);
  const source = [".git", "repo", "repo/.git", "."]
    .map((inside) => join(clone, inside))
    .find((place) => existsSync(join(place, "HEAD")));
  if (source === undefined) throw new Error(`no clone in ${clone}`);
  execFileSync("git", ["clone", "--quiet", "--shared", "--no-checkout", source, directory]);
  git(directory, "read-tree", "HEAD");
  const wanted = git(directory, "ls-files", "-z")
    .split("\0")
    .filter((path) => /\.(?:ya?ml|json|template)$/.test(path));
  // Stored copies may lack their largest files: those are left out, and the rest is there.
  spawnSync("git", ["checkout-index", "--quiet", "-z", "--stdin"], {
    cwd: directory,
    input: wanted.join("\0"),
  });
  return git(directory, "rev-parse", "HEAD").trim();
}

function git(directory: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: directory, encoding: "utf8", maxBuffer: 2 ** 28 });
}
