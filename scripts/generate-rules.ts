/**
 * Compiles rules/ into src/rules/built-in.generated.ts:
 *
 *   node scripts/run.mjs scripts/generate-rules.ts
 *
 * A rule that does not load ends it with every message, and nothing is written.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { KINDS as kinds } from "../src/graph/kinds/index.ts";
import { bundleRules } from "../src/rules/bundle.ts";
import { loadRules } from "../src/rules/load.ts";
import type { RuleFile } from "../src/rules/rule.ts";
import { positionAt, type SourceFile } from "../src/source/file.ts";

export const BUILT_IN = "src/rules/built-in.generated.ts";

/** Our own rule files, sorted by path. */
export function ruleTexts(): readonly SourceFile[] {
  return readdirSync("rules", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => `rules/${path.replaceAll("\\", "/")}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8"), vendored: false }));
}

/** Our own rules; throws with every message if one does not load. */
export function ruleFiles(): readonly RuleFile[] {
  const { value, diagnostics } = loadRules(ruleTexts(), kinds);
  if (diagnostics.length === 0) return value;
  const messages = diagnostics.map(({ span, summary, detail }) => {
    const at = span && positionAt(span.file, span.start);
    return `${span?.file.path}:${at?.line}:${at?.column}: ${summary}. ${detail}`;
  });
  throw new Error(messages.join("\n"));
}

if (process.argv[1]?.endsWith("generate-rules.ts"))
  writeFileSync(BUILT_IN, bundleRules(ruleFiles()));
