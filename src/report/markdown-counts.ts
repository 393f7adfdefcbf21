import { codeSpan } from "./code-span.ts";
import { comparisonText, shortId } from "./comparison.ts";
import { count } from "./paint.ts";
import { policyTexts } from "./policy-text.ts";
import type { Report } from "./report.ts";
import { type Status, type Summary, setAsideCounts } from "./summary.ts";

/** What a page says whatever room there is: counts, and what was decided beside the code. */
export function counts(report: Report, summary: Summary): string {
  const { files, diagnostics, comparison } = report;
  const { findings, results } = summary;
  const setAside = setAsideCounts(summary);
  const { config, baseline } = policyTexts(report);
  const of = (wanted: Status) =>
    summary.requirements.filter(({ status }) => status === wanted).length;
  const messages = count(diagnostics.length, "message");
  return [
    `**${count(findings.error, "error")}, ${count(findings.warning, "warning")}, ${findings.info} info**, ${results.unknown} undecided, ${results.pass} passed.`,
    `Requirements: ${of("failed")} failed, ${of("undecided")} undecided, ${of("accepted")} accepted, ${of("met")} met, ${of("not-applicable")} not applicable.`,
    `Files: ${files.analysed} analysed, ${files.notApplicable} not applicable, ${files.unanalysed.length} not analysed.`,
    ...(config ? [`Configuration: ${told(config)}.`] : []),
    ...(baseline ? [`Baseline: ${told(baseline)}.`] : []),
    ...(setAside.length > 0 ? [`Set aside: ${setAside.join(", ")}.`] : []),
    ...(comparison
      ? [`Since ${codeSpan(shortId(comparison.base))}: ${comparisonText(comparison)}.`]
      : []),
    ...(diagnostics.length > 0 ? [`${messages} about the code itself: see the log.`] : []),
  ].join("\\\n");
}

const told = ({ file, text }: { readonly file: string; readonly text: string }): string =>
  [codeSpan(file), codeSpan(text)].filter((part) => part !== "").join(": ");
