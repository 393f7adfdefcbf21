import type { Severity } from "../rules/result.ts";
import type { Rule } from "../rules/rule.ts";
import type { Config } from "./config.ts";

/** What the configuration makes of a rule: another severity, or that it is not asked. */
export interface Ruling {
  readonly rule: string;
  readonly severity: Severity | "off";
}

/** The rules that the configuration leaves on, with the severities that it gives them. */
export function configuredRules(
  rules: readonly Rule[],
  config: Config | undefined,
): readonly Rule[] {
  if (!config) return rules;
  const rulings = new Map(rulingsOf(rules, config).map(({ rule, severity }) => [rule, severity]));
  if (rulings.size === 0) return rules;
  return rules.flatMap((rule): readonly Rule[] => {
    const severity = rulings.get(rule.id) ?? rule.severity;
    return severity === "off" ? [] : [{ ...rule, severity }];
  });
}

/**
 * The rules that are not asked as they are written, sorted. What the configuration says of a rule wins over
 * its profiles, and they over its edition.
 */
export function rulingsOf(rules: readonly Rule[], config: Config): readonly Ruling[] {
  const said = new Map(config.rules.map(({ rule, severity }) => [rule, severity]));
  return rules
    .flatMap((rule): readonly Ruling[] => {
      const severity = said.get(rule.id) ?? severityBy(rule, config);
      return severity === undefined ? [] : [{ rule: rule.id, severity }];
    })
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function severityBy(rule: Rule, { profiles, edition }: Config): Severity | "off" | undefined {
  const isMeant =
    profiles === undefined || (rule.profiles?.some((one) => profiles.includes(one)) ?? true);
  if (!isMeant) return "off";
  return edition === "2025" ? rule.severity2025 : undefined;
}
