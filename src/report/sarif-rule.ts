import type { ReportingDescriptor } from "sarif";
import type { Severity } from "../rules/result.ts";
import type { RuleDescription } from "./report.ts";
import { sanitise, sanitiseText } from "./sanitise.ts";

/** What GitHub keeps of a description. */
const LONGEST_DESCRIPTION = 1024;

export const LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * A string that holds a number. GitHub shows it as high (7.0 to 8.9), medium (4.0 to 6.9) or low (below),
 * and in place of the level.
 */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  error: "8.0",
  warning: "5.5",
  info: "2.5",
};

/** What code scanning shows beside an alert. Static: nothing here depends on the scanned code. */
export function toRule(rule: RuleDescription): ReportingDescriptor {
  const title = sanitise(rule.title);
  const [firstParagraph = ""] = sanitiseText(rule.why)
    .trim()
    .split(/\n\s*\n/);
  const summary = firstParagraph.replace(/\s+/g, " ");
  const source = rule.sources.find((source) => /^https:\/\/[\x21-\x7e]+$/.test(source));
  return {
    id: sanitise(rule.id),
    name: nameOf(rule.id),
    shortDescription: { text: cut(title) },
    fullDescription: { text: cut(summary === "" ? title : summary) },
    ...(source === undefined ? {} : { helpUri: source }),
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: {
      tags: ["security", "byoc", sanitise(rule.requirement)],
      precision: "high",
      "security-severity": SECURITY_SEVERITY[rule.severity],
    },
  };
}

/** `subnet-is-23-or-larger` as `SubnetIs23OrLarger`: SARIF wants names that read as one word. */
function nameOf(id: string): string {
  return sanitise(id)
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")
    .slice(0, 255);
}

function cut(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}

function helpText(rule: RuleDescription): string {
  const { title, why, fix, sources } = rule;
  return sanitiseText(
    [
      `${title} (${rule.requirement})`,
      why.trim(),
      `How to fix it: ${fix.trim()}`,
      `Sources: ${sources.join(" ")}`,
    ].join("\n\n"),
  );
}

function helpMarkdown(rule: RuleDescription): string {
  const { title, why, fix, sources } = rule;
  return sanitiseText(
    [
      `# ${title}`,
      `Requirement **${rule.requirement}**, rule \`${rule.id}\``,
      why.trim(),
      "## How to fix it",
      fix.trim(),
      "## Sources",
      sources.map((source) => `- <${source}>`).join("\n"),
    ].join("\n\n"),
  );
}
