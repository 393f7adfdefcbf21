import type { Kind } from "../graph/kind.ts";
import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile, Span } from "../source/file.ts";
import { errorAt } from "./located.ts";
import { readRule } from "./read-rule.ts";
import { readYaml, startOf } from "./read-yaml.ts";
import type { RuleFile } from "./rule.ts";
import { kindsByName } from "./types.ts";

/**
 * Reads rule files. A file with trouble is left out, and every trouble has its place. Loading this module
 * loads the YAML and CEL parsers: only the rules of a user, and the build, need it.
 */
export function loadRules(
  files: readonly SourceFile[],
  kinds: readonly Kind[],
): Checked<readonly RuleFile[]> {
  const diagnostics: Diagnostic[] = [];
  const loaded = new Map<string, { rule: RuleFile; file: SourceFile }>();
  for (const file of files) {
    const { value: rule, diagnostics: trouble } = loadRule(file, kinds);
    diagnostics.push(...trouble);
    const first = rule && loaded.get(rule.rule.id);
    if (first) {
      const detail = `\`${rule.rule.id}\` is also the id of ${first.file.path}. Give this one another name.`;
      diagnostics.push(errorAt(idOf(file), "Two rules have the same id", detail));
    } else if (rule) loaded.set(rule.rule.id, { rule, file });
  }
  return { value: [...loaded.values()].map(({ rule }) => rule), diagnostics };
}

/** One rule file; undefined if anything in it is wrong. */
export function loadRule(file: SourceFile, kinds: readonly Kind[]): Checked<RuleFile | undefined> {
  const { value: located, diagnostics } = readYaml(file, "rule file");
  return located ? readRule(located, kindsByName(kinds)) : { value: undefined, diagnostics };
}

function idOf(file: SourceFile): Span {
  const { value } = readYaml(file, "rule file");
  return value?.value(["id"]) ?? startOf(file);
}
