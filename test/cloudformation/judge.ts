import { buildGraph } from "../../src/graph/build.ts";
import { isRead } from "../../src/graph/kinds/index.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { checkRules } from "../../src/rules/check.ts";
import type { Result } from "../../src/rules/result.ts";
import { type Options, projectOf } from "./support.ts";

/** What the rules say of templates that are given as texts by path. */
export function judge(
  texts: Readonly<Record<string, string>>,
  options: Options = {},
): readonly Result[] {
  const { declarations } = projectOf(texts, { ...options, isWanted: isRead });
  const { region } = options;
  const { graph } = buildGraph(declarations, region ? { region } : {});
  return checkRules(builtInRules, graph).value;
}
