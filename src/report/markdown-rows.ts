import type { Result } from "../rules/result.ts";
import type { Cause } from "./cause.ts";
import { cell, codeSpan, prose } from "./code-span.ts";
import type { FixedFinding } from "./comparison.ts";
import { byPlace, regionOf } from "./order.ts";
import type { Report } from "./report.ts";
import { nameOf } from "./subject-name.ts";
import type { Status, Summary } from "./summary.ts";

/** The cells of one row, in Markdown. */
export type Row = readonly string[];

const MOST_NAMES = 3;

export function tableOf(head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const STATUS: Readonly<Record<Status, string>> = {
  failed: "❌ failed",
  undecided: "❔ undecided",
  accepted: "☑️ accepted",
  met: "✅ met",
  "not-applicable": "not applicable",
};

const STATUSES = Object.keys(STATUS);

/** What needs attention first; what does not apply is only counted. */
export function readinessRows({ requirements }: Summary): readonly Row[] {
  return requirements
    .filter(({ status }) => status !== "not-applicable")
    .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status))
    .map(({ id, title, status }) => [STATUS[status], prose(id), prose(title)]);
}

export function findingRow({ first, results }: Cause): Row {
  const others = results.length - 1;
  const about = `${codeSpan(nameOf(first.subject))}${others > 0 ? ` and ${others} more` : ""}`;
  return [
    first.severity,
    codeSpan(first.rule),
    codeSpan(placeOf(first)),
    [codeSpan(first.message), about].filter((part) => part !== "").join("<br>"),
  ];
}

/** What one input would settle. */
export function hingeRow({ results }: Cause): Row {
  const reasons = results.flatMap(({ reasons }) => reasons);
  const messages = reasons.length > 0 ? reasons : results.map(({ message: text }) => ({ text }));
  return [
    listed(results.map(({ rule }) => rule)),
    listed(messages.map(({ text }) => text)),
    listed(reasons.map(({ settledBy }) => settledBy)),
  ];
}

export function unanalysedRow({ file, reason }: Report["files"]["unanalysed"][number]): Row {
  return [codeSpan(file), codeSpan(reason)];
}

/** What somebody said is all right, with their words. */
export function acceptedRows({ setAside }: Report): readonly Row[] {
  return setAside
    .filter(({ by }) => by === "suppression" || by === "expected")
    .sort((a, b) => byPlace(a.result, b.result))
    .map(({ result, reason, until = "" }) => [
      codeSpan(result.rule),
      `${codeSpan(placeOf(result))}<br>${codeSpan(nameOf(result.subject))}`,
      codeSpan(reason),
      codeSpan(until),
    ]);
}

/** A finding that was there before the change. */
export function fixedRow({ rule, root, address }: FixedFinding): Row {
  return [codeSpan(rule), `${codeSpan(address)}${root === "." ? "" : ` in ${codeSpan(root)}`}`];
}

const placeOf = ({ location }: Pick<Result, "location">): string =>
  `${location.file.path}:${regionOf(location).startLine}`;

/** The first few of a list, each once. */
function listed(texts: readonly string[]): string {
  const different = [...new Set(texts)];
  const rest = different.length - MOST_NAMES;
  const shown = different.slice(0, MOST_NAMES).map((text) => codeSpan(text));
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join("<br>");
}
