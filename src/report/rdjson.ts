import type { Severity } from "../rules/result.ts";
import { firstLineOf, lineStartsOf, type Span } from "../source/file.ts";
import { atHome } from "./at-home.ts";
import { bytesOf } from "./bytes.ts";
import { type Cause, causesOf, sentencesOf } from "./cause.ts";
import { toText } from "./json.ts";
import { regionOf } from "./order.ts";
import type { Reporter } from "./report.ts";
import { sanitise } from "./sanitise.ts";

const SEVERITY = { error: "ERROR", warning: "WARNING", info: "INFO" } as const satisfies Record<
  Severity,
  string
>;

/**
 * reviewdog's diagnostic format: an entry for each rule and place. It has no word for what cannot be
 * decided, which is an entry of severity `INFO`. Columns count the bytes of UTF-8, from 1.
 * Source: `proto/rdf/reviewdog.proto` in reviewdog/reviewdog.
 */
export const rdjson: Reporter = (report, { verdicts }) => {
  const shown = report.results.filter(
    ({ verdict }) => (verdict === "fail" || verdict === "unknown") && verdicts.has(verdict),
  );
  const sources = new Map(report.rules.map(({ id, sources }) => [id, sources.find(isAddress)]));
  return toText({
    source: { name: report.tool.name, url: report.tool.uri },
    diagnostics: causesOf(atHome(report, shown)).map((cause) => toDiagnostic(cause, sources)),
  });
};

const isAddress = (source: string) => /^https:\/\/[\x21-\x7e]+$/.test(source);

function toDiagnostic(cause: Cause, sources: ReadonlyMap<string, string | undefined>) {
  const { first } = cause;
  const url = sources.get(first.rule);
  return {
    message: sanitise(sentencesOf(cause)),
    location: toLocation(first.location),
    severity: first.verdict === "fail" ? SEVERITY[first.severity] : "INFO",
    code: { value: sanitise(first.rule), ...(url !== undefined && { url }) },
    ...(first.trail.length > 0 && {
      related_locations: first.trail.map(({ note, location }) => ({
        message: sanitise(note),
        location: toLocation(location),
      })),
    }),
  };
}

function toLocation(span: Span) {
  const { file, start, end } = firstLineOf(span);
  const line = regionOf(span).startLine;
  const from = lineStartsOf(file)[line - 1] ?? 0;
  const column = (at: number) => bytesOf(file.text.slice(from, at)) + 1;
  return {
    path: sanitise(file.path),
    range: { start: { line, column: column(start) }, end: { line, column: column(end) } },
  };
}
