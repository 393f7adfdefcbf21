import type { Diagnostic } from "../source/diagnostic.ts";
import { type Cause, causesOf, hingesOf } from "./cause.ts";
import { byPlace } from "./order.ts";
import { count, type Paint } from "./paint.ts";
import { palette } from "./palette.ts";
import { closing, notRead } from "./pretty-closing.ts";
import { diagnosticLines } from "./pretty-diagnostic.ts";
import { learnedLines } from "./pretty-learned.ts";
import { finding, hinge, verdictLine } from "./pretty-result.ts";
import type { Report, Reporter, ReportOptions } from "./report.ts";
import { groupBy } from "./summary.ts";

const MOST_DIAGNOSTICS = 10;

/** The report for people, on a terminal of any width. */
export const pretty: Reporter = (report, options) => {
  const paint = palette(options.colour, options.links);
  const blocks = [
    ...resultBlocks(report, options, paint),
    ...diagnosticBlocks(report.diagnostics, paint),
    ...(options.brief === true ? [notRead(report, paint)] : closing(report, paint)),
  ];
  return toText(blocks);
};

/** Trouble alone, for those who have no report yet. */
export function prettyDiagnostics(
  diagnostics: readonly Diagnostic[],
  { colour }: Pick<ReportOptions, "colour">,
): string {
  return toText(diagnosticBlocks(diagnostics, palette(colour)));
}

type Block = readonly string[];

/** What was asked for: what is fine in one line each, then what is wrong, then what is undecided. */
function resultBlocks(
  report: Report,
  { verdicts, explain }: ReportOptions,
  paint: Paint,
): readonly Block[] {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const shown = report.results.filter(({ verdict }) => verdicts.has(verdict)).sort(byPlace);
  const fine = shown.filter(({ verdict }) => verdict !== "fail" && verdict !== "unknown");
  const fails = shown.filter(({ verdict }) => verdict === "fail");
  const unknowns = shown.filter(({ verdict }) => verdict === "unknown");
  const learned = (cause: Cause) => (explain === true ? learnedLines(cause, paint) : []);
  return [
    fine.map((result) => verdictLine(result, paint)),
    ...causesOf(fails).map((cause) => [...finding(cause, rules, paint), ...learned(cause)]),
    ...hingesOf(unknowns).map((cause) => [...hinge(cause, rules, paint), ...learned(cause)]),
  ];
}

function diagnosticBlocks(diagnostics: readonly Diagnostic[], paint: Paint): readonly Block[] {
  // What is said of many places is said once: a local that is missing may be missed everywhere.
  const groups = [
    ...groupBy(diagnostics, ({ summary, detail }) => `${summary}\0${detail}`).values(),
  ];
  const rest = groups.slice(MOST_DIAGNOSTICS).flat().length;
  return [
    ...groups.slice(0, MOST_DIAGNOSTICS).map((group) => diagnosticLines(group, paint)),
    rest > 0 ? [`and ${count(rest, "more message")} like these; see --format json`] : [],
  ];
}

/** Blocks with an empty line between them. */
function toText(blocks: readonly Block[]): string {
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return texts.length === 0 ? "" : `${texts.join("\n\n")}\n`;
}
