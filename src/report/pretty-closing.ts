import { comparisonText, fixedLines, shortId } from "./comparison.ts";
import { count, type Paint } from "./paint.ts";
import { policyTexts } from "./policy-text.ts";
import type { Report, TargetDescription } from "./report.ts";
import { sanitise } from "./sanitise.ts";
import {
  type Requirement,
  type Status,
  type Summary,
  setAsideCounts,
  summarise,
} from "./summary.ts";

const MOST_FILES = 20;
const IDS_PER_LINE = 5;

/** What stands below all findings: which environment was judged, how ready it is, what was read. */
export function closing(report: Report, paint: Paint): readonly (readonly string[])[] {
  const summary = summarise(report);
  return [
    targets(report, paint),
    readiness(summary.requirements, paint),
    policy(report, paint),
    setAside(summary, paint),
    comparison(report, paint),
    files(report, paint),
    [lastLine(report, summary, paint)],
  ].filter((lines) => lines.length > 0);
}

function targets({ targets, notices }: Report, paint: Paint): readonly string[] {
  return [
    ...targets.map((target) => targetLine(target, paint)),
    ...notices.map((notice) => `${paint.warning("note")}: ${sanitise(notice)}`),
  ];
}

function targetLine({ root, address, region, assumed, why }: TargetDescription, paint: Paint) {
  const place = root === "" || root === "." ? "" : ` in ${sanitise(root)}`;
  const where = region === undefined ? "region not known" : sanitise(region);
  const how = assumed ? `assumed, ${sanitise(why)}` : sanitise(why);
  return `${paint.strong("BYOC target")}: ${sanitise(address)}${place} (${where}; ${how})`;
}

const STATUSES: readonly Status[] = ["failed", "undecided", "accepted", "met", "not-applicable"];
const NAME_WIDTH = "not applicable".length + 2;

function readiness(requirements: readonly Requirement[], paint: Paint): readonly string[] {
  if (requirements.every(({ status }) => status === "not-applicable")) return [];
  const groups = STATUSES.map((status) => ({
    status,
    own: requirements.filter((requirement) => requirement.status === status),
  }));
  const counts = groups
    .filter(({ status, own }) => status !== "accepted" || own.length > 0)
    .map(({ status, own }) => `${own.length} ${nameOf(status)}`)
    .join(", ");
  return [
    `${paint.strong("Readiness")}: ${counts}`,
    ...groups.flatMap(({ status, own }) => statusLines(status, own, paint)),
  ];
}

/** Titles for what needs attention, ids for the rest. */
function statusLines(status: Status, own: readonly Requirement[], paint: Paint): readonly string[] {
  const ink = inkOf(status, paint);
  const needsAttention = status === "failed" || status === "undecided";
  const width = Math.max(...own.map(({ id }) => id.length));
  const entries = needsAttention
    ? own.map(({ id, title }) => `${sanitise(id).padEnd(width)}  ${sanitise(title)}`.trimEnd())
    : chunks(
        own.map(({ id }) => sanitise(id)),
        IDS_PER_LINE,
      ).map((ids) => paint.faint(ids.join("  ")));
  return entries.map((entry, index) => {
    const name = (index === 0 ? nameOf(status) : "").padEnd(NAME_WIDTH);
    return `  ${ink(name)}${entry}`;
  });
}

function inkOf(status: Status, paint: Paint): (text: string) => string {
  if (status === "failed") return paint.error;
  if (status === "undecided") return paint.unknown;
  return status === "met" ? paint.good : paint.faint;
}

function nameOf(status: Status): string {
  return status === "not-applicable" ? "not applicable" : status;
}

function policy(report: Report, paint: Paint): readonly string[] {
  const { config, baseline } = policyTexts(report);
  const line = (head: string, { file, text }: { file: string; text: string }) =>
    `${paint.strong(head)}: ${sanitise(text === "" ? file : `${file}: ${text}`)}`;
  return [
    ...(config ? [line("Configuration", config)] : []),
    ...(baseline ? [line("Baseline", baseline)] : []),
  ];
}

function setAside(summary: Summary, paint: Paint): readonly string[] {
  const counts = setAsideCounts(summary);
  return counts.length === 0 ? [] : [`${paint.strong("Set aside")}: ${counts.join(", ")}`];
}

function comparison({ comparison }: Report, paint: Paint): readonly string[] {
  if (!comparison) return [];
  return [
    `${paint.strong("Since")} ${shortId(comparison.base)}: ${comparisonText(comparison)}`,
    ...fixedLines(comparison, MOST_FILES).map((line) => `  - fixed ${line}`),
  ];
}

/** What nobody may miss, however little they want to read. */
export function notRead(report: Report, paint: Paint): readonly string[] {
  return report.files.unanalysed.length > 0 ? files(report, paint) : [];
}

function files({ files }: Report, paint: Paint): readonly string[] {
  const { analysed, notApplicable, unanalysed } = files;
  const head = `${paint.strong("Files")}: ${analysed} analysed, ${notApplicable} not applicable`;
  if (unanalysed.length === 0) return [head];
  const rest = unanalysed.length - MOST_FILES;
  return [
    `${head}, ${paint.error(`${unanalysed.length} not analysed`)}`,
    ...unanalysed
      .slice(0, MOST_FILES)
      .map(({ file, reason }) => `  - ${sanitise(file)}: ${sanitise(reason)}`),
    ...(rest > 0 ? [`  - and ${rest} more; see --format json`] : []),
  ];
}

function lastLine({ rules, duration }: Report, summary: Summary, paint: Paint): string {
  const { findings, results } = summary;
  const counts = [
    findings.error > 0 ? paint.error(count(findings.error, "error")) : "",
    findings.warning > 0 ? paint.warning(count(findings.warning, "warning")) : "",
    findings.info > 0 ? paint.info(`${findings.info} info`) : "",
    results.unknown > 0 ? paint.unknown(`${results.unknown} undecided`) : "",
    results.pass > 0 ? paint.good(`${results.pass} passed`) : "",
  ].filter((text) => text !== "");
  const verdicts = counts.length > 0 ? counts.join(", ") : "Nothing to judge";
  const time = duration === undefined ? "" : ` in ${Math.round(duration)} ms`;
  return `${verdicts}. ${paint.faint(`Finished${time} with ${count(rules.length, "rule")}.`)}`;
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return starts.map((start) => items.slice(start, start + size));
}
