import type { Kind } from "../graph/kind.ts";
import { kindPageOf } from "./kind-page.ts";
import { pageOf } from "./page.ts";
import type { RuleFile } from "./rule.ts";

/**
 * The source of `built-in.generated.ts`: rules as checked trees without their examples, sorted by id, so
 * that start-up pays for no YAML, no CEL parser and no schema.
 */
export function bundleRules(files: readonly RuleFile[]): string {
  const rules = files
    .map(({ rule }) => rule)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => `  ${JSON.stringify(rule)},`);
  return [
    "// Generated from rules/ by scripts/generate-rules.ts. Do not edit.",
    'import type { Rule } from "./rule.ts";',
    "",
    "export const builtInRules: readonly Rule[] = [",
    ...rules,
    "];",
    "",
  ].join("\n");
}

/** The source of `pages.generated.ts`: what `explain` shows of the built-in rules and of the kinds. */
export function bundlePages(files: readonly RuleFile[], kinds: readonly Kind[]): string {
  const pages = files.map(pageOf).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    "// Generated from rules/ and src/graph/kinds/ by scripts/generate.ts. Do not edit.",
    'import type { KindPage } from "./kind-page.ts";',
    'import type { RulePage } from "./page.ts";',
    "",
    "export const rulePages: readonly RulePage[] = [",
    ...pages.map((page) => `  ${JSON.stringify(page)},`),
    "];",
    "",
    "export const kindPages: readonly KindPage[] = [",
    ...kinds.map((kind) => `  ${JSON.stringify(kindPageOf(kind))},`),
    "];",
    "",
  ].join("\n");
}
