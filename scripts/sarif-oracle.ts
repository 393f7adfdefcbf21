/**
 * Asks three judges that we did not write about our SARIF, and GitHub's own code about our line hashes:
 *
 *   node scripts/run.mjs scripts/sarif-oracle.ts --codeql-action DIR
 *
 * DIR is a clone, bare or not, of github/codeql-action. What the judges need is installed into a temporary
 * directory. The answers go to fixtures/sarif-oracle/record.json: tests make the same bytes again and
 * compare their hashes, so that the suite needs none of the judges. Exit code 1: somebody objects.
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { HASH_FILES, hashFile } from "../test/report/hash-files.ts";
import { sarifCases } from "../test/report/sarif-cases.ts";
import { codeqlAction } from "./sarif-oracle/codeql-action.ts";
import { controls } from "./sarif-oracle/controls.ts";
import { install, VERSIONS } from "./sarif-oracle/install.ts";
import { multitool } from "./sarif-oracle/multitool.ts";
import { scanOf } from "./sarif-oracle/scan.ts";
import { schema } from "./sarif-oracle/schema.ts";

const RECORD = "fixtures/sarif-oracle/record.json";
const PROJECTS = ["fixtures/terraform", "fixtures/cloudformation"];

/** A judge says what is wrong; nothing if nothing is. */
type Judge = (file: string) => readonly string[];

const { values: flags } = parseArgs({ options: { "codeql-action": { type: "string" } } });
const clone = flags["codeql-action"];
if (clone === undefined) throw new Error("usage: see the top of scripts/sarif-oracle.ts");

const directory = mkdtempSync(join(tmpdir(), "sarif-oracle-"));
try {
  install(directory);
  const action = await codeqlAction(resolve(clone), directory);
  const judges: Readonly<Record<string, Judge>> = {
    multitool: multitool(directory),
    schema: schema(directory),
    "codeql-action": action.check,
  };
  const cases = sarifCases().map(({ name, text }) => ({ name, sha256: sha256(text), text }));
  const projects = PROJECTS.flatMap((above) =>
    readdirSync(above).map((name) => scanOf(join(above, name))),
  );
  const objections = [
    ...cases.flatMap(({ name, text }) => judge(judges, name, text)),
    ...projects.flatMap((text, index) => judge(judges, `project ${index}`, text)),
    ...(await Promise.all(projects.map((text) => action.warnings(text)))).flat(),
    ...controls(sarifCases()[0]?.text ?? "").flatMap(({ name, text, refusedBy }) =>
      judge(judges, name, text).some((objection) => objection.startsWith(refusedBy))
        ? []
        : [`${refusedBy} does not notice: ${name}`],
    ),
  ];
  const hashes: string[][] = [];
  for (let seed = 0; seed < HASH_FILES; seed++) {
    const file = join(directory, `hash-${seed}`);
    writeFileSync(file, hashFile(seed));
    hashes.push(await action.hashes(file));
  }
  for (const objection of objections) console.error(objection);
  process.exitCode = objections.length > 0 ? 1 : 0;
  if (objections.length === 0) {
    mkdirSync("fixtures/sarif-oracle", { recursive: true });
    const record = {
      judges: { ...VERSIONS, "codeql-action": action.version },
      accepted: cases.map(({ name, sha256 }) => ({ name, sha256, by: Object.keys(judges) })),
      projects: projects.length,
      hashes,
    };
    writeFileSync(RECORD, `${JSON.stringify(record, null, 1)}\n`);
    console.log(
      `${cases.length + projects.length} files accepted by all, ${hashes.length} hashed.`,
    );
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function judge(judges: Readonly<Record<string, Judge>>, name: string, text: string) {
  const file = join(directory, `${sha256(text)}.sarif`);
  writeFileSync(file, text);
  return Object.entries(judges).flatMap(([who, ask]) =>
    ask(file).map((problem) => `${who} on ${name}: ${problem}`),
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
