/**
 * Compares the graphs and verdicts of public templates of CloudFormation in YAML with those of the same
 * templates in JSON:
 *
 *   node scripts/run.mjs scripts/template-twins.ts --repositories DIR [--repository OWNER/NAME]...
 *
 * Twins are the pairs that authors keep, one file beside the other, where an independent reader
 * (scripts/templates-as-json.py) finds that both say the same; and every template in YAML with what that
 * reader makes of it in JSON. DIR holds one clone per repository, bare or not, named `owner+name`.
 * Without --repository all of them are read, and fixtures/cloudformation-oracle/twins.json is rewritten.
 * Exit code 1: there are differences that nobody explained.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { RE2JS } from "re2js";
import * as yaml from "yaml";
import { builtInRules } from "../src/rules/built-in.generated.ts";
import { scan } from "../src/scan.ts";
import { filesInMemory } from "../src/source/files-in-memory.ts";

/** A template as the independent reader has it. */
interface Template {
  readonly path: string;
  readonly format: "yaml" | "json";
  readonly text: string;
  readonly meaning: string;
}

interface Seen {
  /** Hash of the printed graph and of all verdicts, in an order that files have no part in. */
  readonly hash: string;
  readonly entities: number;
  readonly lines: readonly string[];
}

interface Difference {
  readonly file: string;
  readonly with: string;
  readonly lines: readonly string[];
}

const RECORD = "fixtures/cloudformation-oracle/twins.json";
const late = { regex: () => RE2JS, yaml: () => yaml };

/** The graph and the verdicts of one template, without spans and without the name of its file. */
function see(path: string, text: string): Seen {
  const options = { candidates: [path], paths: [path], roots: [], vars: [], varFiles: [] };
  const outcome = scan(filesInMemory(new Map([[path, text]])), options, builtInRules, late);
  const { entities } = JSON.parse(outcome.printGraph("json")) as {
    entities: readonly { kind: string; address: string; root: string }[];
  };
  const { results, files } = outcome.report;
  const lines = [
    ...entities.map(({ root, ...each }) => JSON.stringify(ordered(each))),
    ...results.map(
      ({ rule, subject, verdict, reasons }) =>
        `${rule} of ${subject.kind} ${subject.address}: ${verdict} ${reasons.map(({ input }) => input).sort()}`,
    ),
    ...files.unanalysed.map(({ reason }) => `unanalysed: ${reason}`),
  ].sort();
  const hash = createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
  return { hash, entities: entities.length, lines };
}

/** Members of collections are listed in the order of the file: resources have none. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => JSON.stringify(ordered(each))).sort();
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, ordered(part)]));
}

function differenceOf(file: string, other: string, one: Seen, two: Seen): readonly Difference[] {
  if (one.hash === two.hash) return [];
  const lines = [
    ...one.lines.filter((line) => !two.lines.includes(line)).map((line) => `- ${line}`),
    ...two.lines.filter((line) => !one.lines.includes(line)).map((line) => `+ ${line}`),
  ];
  return [{ file, with: other, lines }];
}

/** Paths without their extension and without directories that name a format: twins share it. */
function stemOf(path: string): string {
  const name = basename(path).replace(/\.(ya?ml|json|template)$/i, "");
  const places = dirname(path)
    .split("/")
    .filter((part) => !/^(ya?ml|json)$/i.test(part));
  return [...places, name.replace(/[._-](ya?ml|json)$/i, "")].join("/").toLowerCase();
}

function templatesIn(directory: string, paths: readonly string[]): readonly Template[] {
  const { stdout, status, stderr } = spawnSync("python3", ["scripts/templates-as-json.py"], {
    input: paths.map((path) => join(directory, path)).join("\0"),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Template => JSON.parse(line))
    .map((template) => ({ ...template, path: template.path.slice(directory.length + 1) }));
}

function compareIn(repository: string, commit: string, directory: string) {
  const paths = git(directory, "ls-files", "-z")
    .split("\0")
    .filter((path) => isCandidate(path) && existsSync(join(directory, path)));
  const templates = templatesIn(directory, paths);
  const textOf = (path: string) => readFileSync(join(directory, path), "utf8");
  const seen = new Map(
    templates.map((each) => [
      each,
      see(each.format === "yaml" ? "t.yaml" : "t.json", textOf(each.path)),
    ]),
  );
  const differences: Difference[] = [];
  const pairs: { yaml: string; json: string; hash: string; entities: number }[] = [];
  const drifted: { yaml: string; json: string; isAlike: boolean }[] = [];
  for (const one of templates.filter(({ format }) => format === "yaml")) {
    const mine = seen.get(one);
    if (!mine) continue;
    differences.push(...differenceOf(one.path, "as JSON", mine, see("t.json", one.text)));
    for (const other of templates) {
      if (other.format !== "json" || stemOf(other.path) !== stemOf(one.path)) continue;
      const theirs = seen.get(other);
      if (!theirs) continue;
      if (one.meaning !== other.meaning) {
        const isAlike = mine.hash === theirs.hash;
        drifted.push({ yaml: one.path, json: other.path, isAlike });
      } else {
        const { hash, entities } = mine;
        pairs.push({ yaml: one.path, json: other.path, hash, entities });
        differences.push(...differenceOf(one.path, other.path, mine, theirs));
      }
    }
  }
  const inYaml = templates.filter(({ format }) => format === "yaml");
  const rewritten = {
    templates: inYaml.length,
    entities: inYaml.reduce((total, each) => total + (seen.get(each)?.entities ?? 0), 0),
  };
  return {
    repository,
    commit,
    templates: templates.length,
    rewritten,
    pairs,
    drifted,
    differences,
  };
}

const isCandidate = (path: string) => /\.(ya?ml|json|template)$/i.test(path);

function checkOut(repositories: string, name: string, directory: string): string {
  const clone = join(repositories, name);
  const source = [".git", "repo", "repo/.git", "."]
    .map((inside) => join(clone, inside))
    .find((place) => existsSync(join(place, "HEAD")));
  if (source === undefined) throw new Error(`no clone in ${clone}`);
  execFileSync("git", ["clone", "--quiet", "--shared", "--no-checkout", source, directory]);
  git(directory, "read-tree", "HEAD");
  const wanted = git(directory, "ls-files", "-z").split("\0").filter(isCandidate);
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

const { values } = parseArgs({
  options: {
    repositories: { type: "string" },
    repository: { type: "string", multiple: true },
  },
});
if (values.repositories === undefined) throw new Error("usage: --repositories DIR");
const repositories = resolve(values.repositories);
const names = values.repository?.map((name) => name.replace("/", "+"));
const found = (names ?? readdirSync(repositories).sort())
  .filter((name) => name.includes("+"))
  .flatMap((name) => {
    const directory = mkdtempSync(join(tmpdir(), "byoc-preflight-twins-"));
    try {
      const commit = checkOut(repositories, name, directory);
      const result = compareIn(name.replace("+", "/"), commit, directory);
      if (result.templates === 0) return [];
      const { pairs, rewritten, drifted, differences } = result;
      console.log(
        `${result.repository}: ${rewritten.templates} rewritten, ${pairs.length} pairs, ${drifted.length} drifted apart, ${differences.length} differ`,
      );
      for (const each of differences) {
        console.log(`  ${each.file} with ${each.with}`);
        for (const line of each.lines.slice(0, 6)) console.log(`    ${line.slice(0, 400)}`);
      }
      return [result];
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
const sum = (count: (each: (typeof found)[number]) => number) =>
  found.reduce((total, each) => total + count(each), 0);
const total = {
  rewritten: sum(({ rewritten }) => rewritten.templates),
  rewrittenEntities: sum(({ rewritten }) => rewritten.entities),
  pairs: sum(({ pairs }) => pairs.length),
  pairsWithEntities: sum(({ pairs }) => pairs.filter(({ entities }) => entities > 0).length),
  pairEntities: sum(({ pairs }) => pairs.reduce((all, { entities }) => all + entities, 0)),
  drifted: sum(({ drifted }) => drifted.length),
  driftedAlike: sum(({ drifted }) => drifted.filter(({ isAlike }) => isAlike).length),
  differences: sum(({ differences }) => differences.length),
};
console.log(total);
if (!names)
  writeFileSync(RECORD, `${JSON.stringify({ total, repositories: found }, undefined, 1)}\n`);
process.exitCode = total.differences > 0 ? 1 : 0;
