// Compares our HCL parser with HashiCorp's over whole repositories and writes the record:
//   node scripts/run.mjs scripts/hcl-oracle.ts NAME=COMMIT=DIRECTORY...
// Nothing of the repositories is kept but counts and the places where the two disagree.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHcl } from "../src/hcl/index.ts";
import type { SourceFile } from "../src/source/file.ts";
import { compare, compareExpressions } from "../test/hcl/oracle/compare.ts";
import type { OracleRecord, RepositoryRecord } from "../test/hcl/oracle/record.ts";

const recordPath = "fixtures/hcl/oracle-record.json";

const repositories = process.argv.slice(2).map((argument) => {
  const [name, commit, directory] = argument.split("=");
  if (!name || !commit || !directory) {
    throw new Error("usage: hcl-oracle.ts NAME=COMMIT=DIRECTORY...");
  }
  return { name, commit, files: readTerraform(directory) };
});

// The first pass comes before anything else has warmed the parser up.
printThroughput(repositories.flatMap(({ files }) => files));

const records: RepositoryRecord[] = [];
for (const { name, commit, files } of repositories) {
  const record = await compareRepository(name, commit, files);
  records.push(record);
  console.log(
    `${name}: ${record.files} files, ${record.acceptedByBoth} accepted and ${record.rejectedByBoth} rejected by both, ` +
      `${record.trees} trees, ${record.converterFailures.length} converter failures, ` +
      `${record.disagreements.length} disagreements`,
  );
}
writeRecord(records);

function readTerraform(directory: string): SourceFile[] {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tf"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return names.map((name) => ({
    path: name.slice(directory.length).replace(/^\//, ""),
    text: readFileSync(name, "utf8"),
    vendored: false,
  }));
}

async function compareRepository(
  name: string,
  commit: string,
  files: readonly SourceFile[],
): Promise<RepositoryRecord> {
  const counts = { accepted: 0, rejected: 0, trees: 0 };
  const converterFailures: string[] = [];
  const disagreements: string[] = [];
  for (const file of files) {
    const { verdict, detail } = await compare(file);
    if (verdict === "accepted" || verdict === "rejected") counts[verdict]++;
    else if (verdict === "converter") converterFailures.push(`${file.path}: ${detail}`);
    else {
      disagreements.push(file.path);
      console.log(`  ${file.path}: ${detail}`);
    }
    if (verdict === "accepted") {
      const { compared, differences } = await compareExpressions(file, parseHcl(file).value);
      counts.trees += compared;
      for (const difference of differences) console.log(`  ${file.path}: tree: ${difference}`);
      if (differences.length > 0) disagreements.push(`${file.path} (trees)`);
    }
  }
  return {
    name,
    commit,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0),
    acceptedByBoth: counts.accepted,
    rejectedByBoth: counts.rejected,
    trees: counts.trees,
    converterFailures,
    disagreements,
  };
}

/** Repositories that were not compared this time keep their entry. */
function writeRecord(compared: readonly RepositoryRecord[]): void {
  const before: OracleRecord = existsSync(recordPath)
    ? JSON.parse(readFileSync(recordPath, "utf8"))
    : { repositories: [] };
  const names = new Set(compared.map((record) => record.name));
  const repositories = [...before.repositories.filter(({ name }) => !names.has(name)), ...compared];
  repositories.sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(recordPath, `${JSON.stringify({ repositories }, undefined, 2)}\n`);
}

function printThroughput(files: readonly SourceFile[]): void {
  const size = files.reduce((sum, file) => sum + file.text.length, 0);
  const speeds = Array.from({ length: 6 }, () => {
    const before = performance.now();
    for (const file of files) parseHcl(file);
    return (size / 1000 / (performance.now() - before)).toFixed(0);
  });
  console.log(
    `${files.length} files, ${(size / 1e6).toFixed(1)} MB: ${speeds[0]} MB/s cold, ${speeds[5]} warm`,
  );
}
