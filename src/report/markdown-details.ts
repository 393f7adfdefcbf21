import type { Cause } from "./cause.ts";
import { codeSpan } from "./code-span.ts";
import { regionOf } from "./order.ts";
import type { RuleDescription } from "./report.ts";

const MOST_STEPS = 8;

/** Where the values of findings come from and what to write instead, folded up; empty without findings. */
export function details(findings: readonly Cause[], rules: readonly RuleDescription[]): string {
  if (findings.length === 0) return "";
  const fixes = new Map(rules.map(({ id, fix }) => [id, firstParagraph(fix)]));
  return [
    "<details>",
    "<summary>Where the values come from, and what to write instead</summary>",
    "",
    ...findings.flatMap(({ first }) => [
      `- ${codeSpan(first.rule)} ${codeSpan(placeOf(first))}`,
      ...first.trail
        .slice(0, MOST_STEPS)
        .map((step) => `  - ${codeSpan(placeOf(step))} ${codeSpan(step.note)}`),
      ...fixOf(fixes.get(first.rule) ?? ""),
    ]),
    "",
    "</details>",
  ].join("\n");
}

const fixOf = (fix: string) => (fix === "" ? [] : [`  - To fix it: ${codeSpan(fix)}`]);

function firstParagraph(text: string): string {
  return (text.trim().split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ");
}

function placeOf({ location }: Pick<Cause["first"], "location">): string {
  const { startLine, startColumn } = regionOf(location);
  return `${location.file.path}:${startLine}:${startColumn}`;
}
