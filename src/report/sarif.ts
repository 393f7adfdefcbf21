import type { Location, Log, Result as SarifResult, ThreadFlowLocation } from "sarif";
import type { Result } from "../rules/result.ts";
import type { SourceFile, Span } from "../source/file.ts";
import { type Cause, causesOf } from "./cause.ts";
import { toText } from "./json.ts";
import { lineHashes } from "./line-hash.ts";
import { byGravity, byPlace, compare, regionOf } from "./order.ts";
import type { Report, Reporter, ReportOptions } from "./report.ts";
import { sanitise } from "./sanitise.ts";
import { LEVEL, toRule } from "./sarif-rule.ts";
import { summarise } from "./summary.ts";

/** GitHub shows no more results of one file, and would choose by itself. */
const MOST_RESULTS = 5000;
/** What GitHub keeps of one flow. */
const MOST_STEPS = 1000;
const MOST_ADDRESSES = 50;

/**
 * SARIF 2.1.0 as GitHub code scanning reads it. One result per rule and place: GitHub tells alerts apart by
 * their line, so two instances of one resource would be one alert anyway. Nothing is suppressed and no
 * machine path is named.
 */
export const sarif: Reporter = (report, options) => {
  const rules = [...report.rules].sort((a, b) => compare(a.id, b.id));
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const all = selected(report, options);
  const shown = gravest(all);
  const hashOf = hasher();
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: report.tool.uri,
            rules: rules.map(toRule),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          SRCROOT: { description: { text: "The top level of the scanned repository" } },
        },
        results: shown.map((cause) => toResult(cause, indices, hashOf)),
        properties: {
          files: {
            analysed: report.files.analysed,
            notApplicable: report.files.notApplicable,
            unanalysed: report.files.unanalysed.map(({ file, reason }) => ({
              file: sanitise(file),
              reason: sanitise(reason),
            })),
          },
          results: summarise(report).results,
          omittedResults: all.length - shown.length,
        },
      },
    ],
  };
  return toText(log);
};

/** How many results `sarif` leaves out because GitHub would not show them; to be said to the user. */
export function omittedFromSarif(report: Report, options: ReportOptions): number {
  return Math.max(0, selected(report, options).length - MOST_RESULTS);
}

function selected({ results }: Report, { sarifUnknown }: ReportOptions): readonly Cause[] {
  const wanted = results.filter(
    ({ verdict }) => verdict === "fail" || (sarifUnknown && verdict === "unknown"),
  );
  const causes = causesOf(wanted.map((result) => ({ ...result, ...atHome(result) })));
  const failed = new Set(causes.filter(({ first }) => first.verdict === "fail").map(placeOf));
  return causes.filter((cause) => cause.first.verdict === "fail" || !failed.has(placeOf(cause)));
}

/** What an alert is known by: what fails for one resource and is unknown for the next is one alert. */
function placeOf({ first: { rule, location } }: Cause): string {
  const { startLine, startColumn, endColumn } = visible(location);
  return [rule, startLine, startColumn, endColumn, location.file.path].join("\0");
}

/** The gravest results that fit, findings before unknowns, in the order of their places. */
function gravest(causes: readonly Cause[]): readonly Cause[] {
  if (causes.length <= MOST_RESULTS) return causes;
  return [...causes]
    .sort(
      ({ first: a }, { first: b }) =>
        compare(a.verdict, b.verdict) || byGravity(a, b) || byPlace(a, b),
    )
    .slice(0, MOST_RESULTS)
    .sort((a, b) => byPlace(a.first, b.first));
}

/** GitHub can show only files of the repository: what is wrong in an installed module is shown at its call. */
function atHome({ location, trail, message }: Result): Pick<Result, "location" | "trail"> {
  if (!location.file.vendored) return { location, trail };
  const home = trail.find((step) => !step.location.file.vendored);
  if (!home) return { location, trail };
  const rest = trail.filter((step) => step !== home);
  return { location: home.location, trail: [{ note: message, location }, ...rest] };
}

function toResult(
  cause: Cause,
  indices: ReadonlyMap<string, number>,
  hashOf: (span: Span) => string,
): SarifResult {
  const { first, results } = cause;
  const ruleIndex = indices.get(first.rule);
  const steps = flowOf(first);
  const [fingerprint] = results.map(({ fingerprint }) => fingerprint).sort();
  return {
    ruleId: sanitise(first.rule),
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: first.verdict === "fail" ? LEVEL[first.severity] : "note",
    message: { text: messageOf(cause) },
    locations: [toLocation(first.location)],
    partialFingerprints: {
      primaryLocationLineHash: hashOf(first.location),
      ...(fingerprint === undefined ? {} : { "byocPreflight/v1": fingerprint }),
    },
    ...(steps.length > 1 ? { codeFlows: [{ threadFlows: [{ locations: steps }] }] } : {}),
  };
}

/** The first sentence becomes the title of the alert, so the rule's own message comes first. */
function messageOf({ first, results }: Cause): string {
  const lead = first.verdict === "unknown" ? "Cannot be decided: " : "";
  const settled = [...new Set(first.reasons.map(({ settledBy }) => settledBy))];
  const addresses = [...new Set(results.map(({ subject }) => subject.address))].sort(compare);
  const listed = addresses.slice(0, MOST_ADDRESSES).map((address) => `\`${address}\``);
  const more = addresses.length - listed.length;
  const about =
    addresses.length > 1
      ? `Concerns ${listed.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`
      : first.message.includes(first.subject.address)
        ? ""
        : `Resource: ${listed.join("")}.`;
  return withoutLinks(
    sanitise([lead + first.message, ...settled, about].filter(Boolean).join(" ")),
  );
}

/** In a message `[text](target)` is a link, and the names in it are not ours. */
function withoutLinks(text: string): string {
  return text.includes("](") ? text.replace(/[\\[\]]/g, "\\$&") : text;
}

/** From the text that decides to the resource. The first step is the place of the result itself. */
function flowOf({ location, trail }: Result): ThreadFlowLocation[] {
  const steps = [{ note: "The line to change", location }, ...trail];
  return steps.slice(0, MOST_STEPS).map(({ note, location }) => ({
    location: { ...toLocation(location), message: { text: withoutLinks(sanitise(note)) } },
  }));
}

const toLocation = (span: Span): Location => ({
  physicalLocation: {
    artifactLocation: { uri: toUri(span.file.path), uriBaseId: "SRCROOT" },
    region: visible(span),
  },
});

/** Every segment is percent-encoded; a colon would otherwise turn the first one into a scheme. */
function toUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** At least one character wide where the line has any: viewers mark nothing otherwise. */
function visible(span: Span) {
  const region = regionOf(span);
  if (region.endColumn > region.startColumn) return region;
  const { text } = span.file;
  const next = text[span.start];
  if (next !== undefined && next !== "\n" && next !== "\r") {
    return { ...region, endColumn: region.startColumn + 1 };
  }
  return { ...region, startColumn: Math.max(1, region.startColumn - 1) };
}

function hasher(): (span: Span) => string {
  const hashes = new Map<SourceFile, readonly string[]>();
  return (span) => {
    const known = hashes.get(span.file) ?? lineHashes(span.file.text);
    hashes.set(span.file, known);
    return known[regionOf(span).startLine - 1] ?? "0:1";
  };
}
