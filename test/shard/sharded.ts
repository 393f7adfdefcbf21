import { RE2JS } from "re2js";
import * as yaml from "yaml";
import { lookUp } from "../../src/graph/lookups/look-up.ts";
import { formats } from "../../src/report/formats.ts";
import { pretty } from "../../src/report/pretty.ts";
import type { Report, ReportOptions } from "../../src/report/report.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { ScanOptions } from "../../src/scan/options.ts";
import { scan } from "../../src/scan.ts";
import type { Share } from "../../src/shard/assign.ts";
import { mergeShards } from "../../src/shard/merge.ts";
import { readShard } from "../../src/shard/read.ts";
import { shardText } from "../../src/shard/write.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { inOrder } from "../../src/source/in-order.ts";
import { policyDocument } from "../../src/terraform/policy-document.ts";
import { accountOf } from "../../src/terraform/provider-account.ts";
import { linkedRoots } from "../../src/terraform/remote-state.ts";

export type Texts = Readonly<Record<string, string>>;

/** A scan of files given as texts by path, of all of it or of one shard. */
export function scanned(
  texts: Texts,
  options: Partial<ScanOptions> = {},
  rules: readonly Rule[] = builtInRules,
) {
  const candidates = Object.keys(texts)
    .filter((path) => !path.includes(".terraform/"))
    .sort();
  const policy = { today: "2026-11-21", inline: true };
  const plain = { candidates, paths: [], roots: [], vars: [], varFiles: [], policy };
  const late = {
    regex: () => RE2JS,
    yaml: () => yaml,
    policyDocument: () => policyDocument,
    linkedRoots: () => linkedRoots,
    lookUp: () => lookUp,
    accountOf: () => accountOf,
  };
  return scan(filesInMemory(new Map(Object.entries(texts))), { ...plain, ...options }, rules, late);
}

/** What a shard of the files writes. */
export function shardOf(
  texts: Texts,
  shard: Share,
  options: Partial<ScanOptions> = {},
  rules: readonly Rule[] = builtInRules,
): string {
  const { report, part } = scanned(texts, { ...options, shard }, rules);
  if (!part) throw new Error("A shard without a part");
  return shardText({
    report,
    part,
    asked: { today: "2026-11-21", options: "0".repeat(32), explain: true },
    read: new Map(),
    terms: { named: [], failOn: "error", strict: false, baseline: null },
  });
}

/** The report that shards, given as texts by name, merge to; or why they do not. */
export function merged(shards: Texts): Report | string {
  const named = [];
  for (const [name, text] of Object.entries(shards)) {
    const shard = readShard(name, text);
    if (typeof shard === "string") return shard;
    named.push({ name, ...shard });
  }
  const all = mergeShards(named);
  return typeof all === "string" ? all : all.report;
}

/** Every shard of the files, by a name that has its number in it. */
export function shardsOf(
  texts: Texts,
  count: number,
  options: Partial<ScanOptions> = {},
  rules: readonly Rule[] = builtInRules,
): Texts {
  const indices = Array.from({ length: count }, (_, at) => at + 1);
  return Object.fromEntries(
    indices.map((index) => [`${index}.json`, shardOf(texts, { index, count }, options, rules)]),
  );
}

const OPTIONS: ReportOptions = {
  verdicts: new Set(["pass", "fail", "unknown", "not-applicable"]),
  colour: false,
  sarifUnknown: true,
  sarifIncludeSuppressed: true,
  explain: true,
};

/** A report in every format there is. */
export function printed(report: Report): Readonly<Record<string, string>> {
  const sorted = { ...report, diagnostics: inOrder(report.diagnostics) };
  return {
    pretty: pretty(sorted, OPTIONS),
    ...Object.fromEntries(
      Object.entries(formats).map(([name, { print }]) => [name, print(sorted, OPTIONS)]),
    ),
  };
}
