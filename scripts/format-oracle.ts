/**
 * Asks judges that we did not write about the other formats:
 *
 *   node scripts/run.mjs scripts/format-oracle.ts --xunit-plugin DIR --reviewdog DIR --gitlab FILE
 *
 * The DIRs are clones, bare or not, of jenkinsci/xunit-plugin and reviewdog/reviewdog; FILE is
 * app/validators/json_schemas/codeclimate.json of GitLab. Markdown is read by micromark and drawn by Mermaid,
 * which are installed into a temporary directory. The answers go to fixtures/format-oracle/record.json:
 * tests make the same bytes again and compare their hashes. Exit code 1: somebody objects.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type FormatCase, formatCases } from "../test/report/format-cases.ts";
import { type Judge, judgesOf, VERSIONS } from "./format-oracle/judges.ts";
import { installPackages } from "./install-packages.ts";

const RECORD = "fixtures/format-oracle/record.json";
const XSD = "src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd";
const RDJSON = "proto/rdf/jsonschema/DiagnosticResult.json";

const { values: flags } = parseArgs({
  options: {
    "xunit-plugin": { type: "string" },
    reviewdog: { type: "string" },
    gitlab: { type: "string" },
  },
});
const { "xunit-plugin": plugin, reviewdog, gitlab } = flags;
if (plugin === undefined || reviewdog === undefined || gitlab === undefined) {
  throw new Error("usage: see the top of scripts/format-oracle.ts");
}

/** What no judge may accept: no XML, no JSON, no diagram, and in Markdown a link. */
const BROKEN = "[x](https://example.com) <b>";

const directory = mkdtempSync(join(tmpdir(), "format-oracle-"));
try {
  installPackages(directory, VERSIONS);
  const judges = await judgesOf(directory, {
    xsd: show(plugin, XSD),
    rdjson: JSON.parse(show(reviewdog, RDJSON)),
    gitlab: JSON.parse(readFileSync(gitlab, "utf8")),
  });
  const cases = formatCases();
  const objections: string[] = [];
  for (const one of cases) objections.push(...(await ask(judges[one.format], one)));
  for (const [format, judge] of Object.entries(judges)) {
    const broken = { format: format as FormatCase["format"], name: "control", text: BROKEN };
    if ((await ask(judge, broken)).length === 0) objections.push(`${format} accepts anything`);
  }
  for (const objection of objections) console.error(objection);
  process.exitCode = objections.length > 0 ? 1 : 0;
  if (objections.length === 0) {
    mkdirSync("fixtures/format-oracle", { recursive: true });
    const record = {
      judges: { ...VERSIONS, "xunit-plugin": commitOf(plugin), reviewdog: commitOf(reviewdog) },
      accepted: cases.map(({ format, name, text }) => ({ format, name, sha256: sha256(text) })),
    };
    writeFileSync(RECORD, `${JSON.stringify(record, null, 1)}\n`);
    console.log(`${cases.length} texts accepted.`);
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function ask(judge: Judge, { format, name, text }: FormatCase): Promise<readonly string[]> {
  return (await judge(text)).map((problem) => `${format} ${name}: ${problem}`);
}

function show(clone: string, path: string): string {
  return execFileSync("git", ["-C", clone, "show", `HEAD:${path}`], { encoding: "utf8" });
}

function commitOf(clone: string): string {
  return execFileSync("git", ["-C", clone, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
