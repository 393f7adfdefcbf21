import type { Result } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/file.ts";
import type { ReportComparison } from "./comparison.ts";
import { byPlace, regionOf } from "./order.ts";
import type { Report, Reporter, TargetDescription } from "./report.ts";
import { sanitise } from "./sanitise.ts";
import { type Status, summarise } from "./summary.ts";

export const JSON_SCHEMA = "byoc-preflight/report/v1";

/** The report for programs: `docs/report.md` describes it, `docs/report.schema.json` defines it. */
export const json: Reporter = (report, { verdicts, explain }) =>
  toText({
    schema: JSON_SCHEMA,
    tool: report.tool,
    roots: report.roots.map(sanitise),
    targets: report.targets.map(toTarget),
    notices: report.notices.map(sanitise),
    results: report.results
      .filter(({ verdict }) => verdicts.has(verdict))
      .sort(byPlace)
      .map((result) => ({ ...toResult(result), ...(explain === true && toFacts(result)) })),
    setAside: [...report.setAside].sort((a, b) => byPlace(a.result, b.result)).map(toSetAside),
    config: toConfig(report),
    baseline: toBaseline(report),
    comparison: report.comparison ? toComparison(report.comparison) : null,
    files: {
      analysed: report.files.analysed,
      notApplicable: report.files.notApplicable,
      unanalysed: report.files.unanalysed.map(({ file, reason }) => ({
        file: sanitise(file),
        reason: sanitise(reason),
      })),
    },
    diagnostics: report.diagnostics.map(toDiagnostic),
    summary: toSummary(report),
  });

/** What the configuration keeps from being judged; null without one. */
export function toConfig({ policy }: Report) {
  const config = policy?.config;
  if (!config) return null;
  return {
    file: sanitise(config.file),
    rulesOff: config.rulesOff.map(sanitise),
    severities: config.severities.map(({ rule, severity }) => ({ rule: sanitise(rule), severity })),
    excludedFiles: config.excludedFiles,
  };
}

function toBaseline({ policy }: Report) {
  const baseline = policy?.baseline;
  if (!baseline) return null;
  const { file, known, moved, fixed } = baseline;
  return { file: sanitise(file), known, moved, fixed };
}

/** JSON as all formats print it. */
export function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const toTarget = ({ kind, root, address, assumed, region, why }: TargetDescription) => ({
  kind,
  root: sanitise(root),
  address: sanitise(address),
  assumed,
  region: region === undefined ? null : sanitise(region),
  why: sanitise(why),
});

const toFacts = ({ learned }: Result) => ({
  facts: (learned?.() ?? []).map((fact) => ({
    depth: fact.depth,
    kind: sanitise(fact.kind),
    address: sanitise(fact.address),
    member: sanitise(fact.member),
    value: sanitise(fact.value),
    known: fact.isKnown,
    trail: fact.trail.map(({ note, location }) => ({
      note: sanitise(note),
      location: toLocation(location),
    })),
  })),
});

const toResult = (result: Result) => ({
  rule: sanitise(result.rule),
  requirement: sanitise(result.requirement),
  severity: result.severity,
  verdict: result.verdict,
  subject: {
    kind: sanitise(result.subject.kind),
    root: sanitise(result.subject.root),
    address: sanitise(result.subject.address),
    ...(result.subject.construct !== undefined && {
      construct: sanitise(result.subject.construct),
    }),
    exists: result.subject.exists,
  },
  message: sanitise(result.message),
  location: toLocation(result.location),
  trail: result.trail.map(({ note, location }) => ({
    note: sanitise(note),
    location: toLocation(location),
  })),
  reasons: result.reasons.map(({ text, input, settledBy, span }) => ({
    text: sanitise(text),
    input: sanitise(input),
    settledBy: sanitise(settledBy),
    location: span ? toLocation(span) : null,
  })),
  fingerprint: result.fingerprint,
});

const toSetAside = ({ result, by, reason, until, location }: SetAside) => ({
  by,
  reason: sanitise(reason),
  until: until ?? null,
  location: location ? toLocation(location) : null,
  result: toResult(result),
});

const toComparison = ({ fixed, ...counts }: ReportComparison) => ({
  base: sanitise(counts.base),
  fresh: counts.fresh,
  freshUndecided: counts.freshUndecided,
  known: counts.known,
  moved: counts.moved,
  fixed: fixed.map(({ rule, root, address }) => ({
    rule: sanitise(rule),
    root: sanitise(root),
    address: sanitise(address),
  })),
});

const toLocation = (span: Span) => ({ file: sanitise(span.file.path), ...regionOf(span) });

const toDiagnostic = ({ severity, summary, detail, span, path }: Diagnostic) => ({
  severity,
  summary: sanitise(summary),
  detail: sanitise(detail),
  file: span ? sanitise(span.file.path) : path === undefined ? null : sanitise(path),
  location: span ? toLocation(span) : null,
});

function toSummary(report: Report) {
  const { results, findings, setAside, requirements } = summarise(report);
  const ids = (wanted: Status) =>
    requirements.filter(({ status }) => status === wanted).map(({ id }) => sanitise(id));
  return {
    results: {
      pass: results.pass,
      fail: results.fail,
      unknown: results.unknown,
      notApplicable: results["not-applicable"],
    },
    findings,
    setAside,
    requirements: {
      met: ids("met"),
      failed: ids("failed"),
      undecided: ids("undecided"),
      accepted: ids("accepted"),
      notApplicable: ids("not-applicable"),
    },
  };
}
