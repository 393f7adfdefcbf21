import type { Rule } from "../rules/rule.ts";
import type { Config } from "./config.ts";

/** The rules that the configuration leaves on, with the severities that it gives them. */
export function configuredRules(
  rules: readonly Rule[],
  config: Config | undefined,
): readonly Rule[] {
  if (!config || config.rules.length === 0) return rules;
  const severities = new Map(config.rules.map(({ rule, severity }) => [rule, severity]));
  return rules.flatMap((rule): readonly Rule[] => {
    const severity = severities.get(rule.id) ?? rule.severity;
    return severity === "off" ? [] : [{ ...rule, severity }];
  });
}
