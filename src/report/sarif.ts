import type { Location, Log, Result as SarifResult, ThreadFlowLocation } from "sarif";
import type { Result } from "../rules/result.ts";
import type { Span } from "../source/file.ts";
import { type Cause, leadOf } from "./cause.ts";
import { toConfig, toText } from "./json.ts";
import { compare } from "./order.ts";
import type { Reporter } from "./report.ts";
import { sanitise } from "./sanitise.ts";
import { hasher, toLocation } from "./sarif-location.ts";
import { LEVEL, toRule } from "./sarif-rule.ts";
import { MOST_STEPS, type Selected, selected } from "./sarif-selection.ts";
import { suppressionsOf } from "./sarif-suppression.ts";
import { summarise } from "./summary.ts";

const MOST_ADDRESSES = 50;

/**
 * SARIF 2.1.0 as GitHub code scanning reads it. One result per rule and place: GitHub tells alerts apart by
 * their line, so two instances of one resource would be one alert anyway. Unless it is asked for, nothing
 * suppressed is listed and no category is set. No machine path is named.
 */
export const sarif: Reporter = (report, options) => {
  const { shown, rules, omitted } = selected(report, options);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const hashOf = hasher();
  const { sarifCategory: category } = options;
  const summary = summarise(report);
  const config = toConfig(report);
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
        ...(category !== undefined && { automationDetails: { id: categoryId(category) } }),
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          SRCROOT: { description: { text: "The top level of the scanned repository" } },
        },
        results: shown.map((one) => toResult(one, indices, hashOf)),
        properties: {
          files: {
            analysed: report.files.analysed,
            notApplicable: report.files.notApplicable,
            unanalysed: report.files.unanalysed.map(({ file, reason }) => ({
              file: sanitise(file),
              reason: sanitise(reason),
            })),
          },
          results: summary.results,
          setAside: summary.setAside,
          omittedResults: omitted,
          ...(config && { config }),
        },
      },
    ],
  };
  return toText(log);
};

/** What is before the last slash is the category, and behind it the name of a run, of which we have none. */
function categoryId(category: string): string {
  const name = sanitise(category);
  return name.endsWith("/") ? name : `${name}/`;
}

function toResult(
  { cause, setAside }: Selected,
  indices: ReadonlyMap<string, number>,
  hashOf: (span: Span) => string,
): SarifResult {
  const { first, results } = cause;
  const ruleIndex = indices.get(first.rule);
  const steps = flowOf(first);
  const [fingerprint] = results.map(({ fingerprint }) => fingerprint).sort();
  const suppressions = suppressionsOf(setAside, toLocation);
  return {
    ruleId: sanitise(first.rule),
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: first.verdict === "fail" ? LEVEL[first.severity] : "note",
    message: { text: messageOf(cause) },
    locations: [{ ...toLocation(first.location), ...constructsOf(results) }],
    partialFingerprints: {
      primaryLocationLineHash: hashOf(first.location),
      ...(fingerprint === undefined ? {} : { "byocPreflight/v1": fingerprint }),
    },
    ...(steps.length > 1 ? { codeFlows: [{ threadFlows: [{ locations: steps }] }] } : {}),
    ...(suppressions.length > 0 && { suppressions }),
  };
}

function messageOf({ first, results }: Cause): string {
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
  const constructs = namesOfConstructs(results).map((name) => `\`${name}\``);
  const made = constructs.length > 0 ? `Construct: ${constructs.join(", ")}.` : "";
  return withoutLinks(
    sanitise([leadOf(first) + first.message, ...settled, about, made].filter(Boolean).join(" ")),
  );
}

/** The constructs of the CDK that the template does not name where the result stands. */
function constructsOf(results: readonly Result[]): Pick<Location, "logicalLocations"> {
  const names = namesOfConstructs(results);
  if (names.length === 0) return {};
  return {
    logicalLocations: names.map((name) => ({ fullyQualifiedName: sanitise(name), kind: "object" })),
  };
}

const namesOfConstructs = (results: readonly Result[]): readonly string[] =>
  [...new Set(results.flatMap(({ subject }) => subject.construct ?? []))]
    .sort(compare)
    .slice(0, MOST_ADDRESSES);

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
