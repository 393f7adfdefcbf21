/**
 * Compares the evaluator with real Terraform on whole projects, whose resources are rewritten to
 * `terraform_data` so that no provider is needed:
 *
 *   node scripts/run.mjs scripts/expansion-oracle.ts --repositories DIR [--only TEXT,…]
 *   node scripts/run.mjs scripts/expansion-oracle.ts --projects [--only TEXT,…]
 *   node scripts/run.mjs scripts/expansion-oracle.ts --as-written [--only TEXT,…]
 *   node scripts/run.mjs scripts/expansion-oracle.ts --top DIR --root ROOT [--var-file FILE]
 *
 * The first runs the public roots of fixtures/terraform-oracle/expansion.json and writes their results into
 * it; DIR holds one clone per repository, bare or not, named `owner+name`. The second records what Terraform
 * plans for our own projects, the third for those that consist of `terraform_data` and are planned as they
 * stand: they are about files, JSON syntax, overrides and references. The fourth only prints. Exit code 1:
 * there are differences.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  compareAsWritten,
  evaluateAsWritten,
  planAsWritten,
  recordOf,
} from "./expansion-oracle/as-written.ts";
import { examine } from "./expansion-oracle/examine.ts";
import { layOut } from "./expansion-oracle/layout.ts";
import {
  type ExpansionRecord,
  projectRecord,
  type RootResult,
  resultOf,
} from "./expansion-oracle/record.ts";

const recordFile = "fixtures/terraform-oracle/expansion.json";
const projects = "fixtures/terraform-oracle/projects";
const asWritten = "fixtures/terraform-oracle/as-written";

const { values: options } = parseArgs({
  options: {
    repositories: { type: "string" },
    projects: { type: "boolean", default: false },
    "as-written": { type: "boolean", default: false },
    only: { type: "string", default: "" },
    top: { type: "string" },
    root: { type: "string", default: "." },
    "var-file": { type: "string", multiple: true, default: [] },
  },
});

if (options.top !== undefined) {
  const top = resolve(options.top);
  inScratch((scratch) => {
    print(options.root, resultOf(examine(top, options.root, options["var-file"], scratch)));
  });
} else if (options.projects) recordProjects();
else if (options["as-written"]) recordAsWritten();
else if (options.repositories !== undefined) recordRoots(options.repositories);
else throw new Error("usage: see the top of scripts/expansion-oracle.ts");

function recordRoots(repositories: string): void {
  const { roots, vendored } = readRecord();
  for (const [index, one] of roots.entries()) {
    const name = `${one.repository} ${one.root}`;
    if (!isChosen(name)) continue;
    const { commit, repository, root, varFiles = [], without = [] } = one;
    const available = Object.fromEntries(
      Object.entries(vendored).filter(([source]) => !without.includes(source)),
    );
    const result = inScratch((scratch) => {
      const top = join(scratch, "top");
      layOut(repositories, { repository, commit }, root, available, top);
      return resultOf(examine(top, root, varFiles, join(scratch, "rewritten")));
    });
    print(name, result);
    writeResult(index, result);
  }
}

function isChosen(name: string): boolean {
  return options.only.split(",").some((part) => name.includes(part));
}

function readRecord(): ExpansionRecord {
  return JSON.parse(readFileSync(recordFile, "utf8"));
}

/** At once, so that a long run may be interrupted. */
function writeResult(index: number, result: RootResult): void {
  const record = readRecord();
  const roots = record.roots.map((one, at) => {
    if (at !== index) return one;
    const { views: _, held: __, valueless: ___, ...given } = one;
    return { ...given, ...result };
  });
  writeFileSync(recordFile, `${JSON.stringify({ ...record, roots }, undefined, 2)}\n`);
}

function recordProjects(): void {
  for (const name of readdirSync(projects)) {
    if (!isChosen(name)) continue;
    const top = resolve(projects, name);
    inScratch((scratch) => {
      const examined = examine(top, ".", [], scratch);
      print(name, resultOf(examined));
      writeFileSync(join(top, "expected.json"), projectRecord(examined));
    });
  }
}

function recordAsWritten(): void {
  for (const name of readdirSync(asWritten)) {
    if (!isChosen(name)) continue;
    const top = resolve(asWritten, name);
    inScratch((scratch) => {
      const written = planAsWritten(top, scratch);
      writeFileSync(join(top, "expected.json"), recordOf(written));
      if ("refused" in written) console.log(`${name}: ${written.refused}`);
      else {
        const project = evaluateAsWritten(top);
        const { leaves, equal, differences } = compareAsWritten(written.planned, project);
        const addresses = written.planned.length;
        console.log(`${name}: ${addresses} addresses, ${leaves} leaves, ${equal} equal`);
        for (const difference of differences) console.log(`   ${difference}`);
        if (differences.length > 0) process.exitCode = 1;
      }
    });
  }
}

function print(name: string, { views, held, valueless }: RootResult): void {
  for (const view of views) {
    if ("refused" in view) {
      console.log(`${name}: ${view.answers}: refused: ${view.refused}`);
      continue;
    }
    const { answers, addresses, leaves, equal, more, differences } = view;
    console.log(
      `${name}: ${answers}: ${addresses} addresses, ${leaves} leaves, ${equal} equal, ${JSON.stringify(more)} known only to us, ${differences.length} differences`,
    );
    for (const difference of differences) console.log(`   ${difference}`);
    if (differences.length > 0) process.exitCode = 1;
  }
  if (valueless) {
    const { leaves, known, differences } = valueless;
    console.log(`${name}: without values: ${leaves} leaves, ${known} known`);
    for (const difference of differences) console.log(`   ${difference}`);
    if (differences.length > 0) process.exitCode = 1;
  }
  if (!held) return;
  console.log(
    `${name}: held: ${held.leaves} leaves, ${held.known} known, ${held.answered} answered, ${held.open.length} open, ${held.differences.length} differences`,
  );
  for (const open of held.open) console.log(`   open: ${open}`);
  for (const difference of held.differences) console.log(`   ${difference}`);
  if (held.differences.length > 0) process.exitCode = 1;
}

function inScratch<T>(use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "expansion-oracle-"));
  try {
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
