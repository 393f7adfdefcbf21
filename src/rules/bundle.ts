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
