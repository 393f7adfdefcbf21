import type { Report } from "../report/report.ts";
import type { Learned } from "../rules/learned.ts";
import type { Result, TrailStep } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile, Span } from "../source/file.ts";
import {
  type Asked,
  type PackedDiagnostic,
  type PackedResult,
  type PackedSpan,
  type PackedStep,
  SHARD_SCHEMA,
  type ShardData,
  type Terms,
} from "./data.ts";
import type { Part } from "./part.ts";

/** What the shell knows of a shard beside its report. */
export interface Written {
  readonly report: Report;
  readonly part: Part;
  readonly asked: Asked;
  readonly read: ReadonlyMap<string, string>;
  readonly terms: Terms;
}

/** A shard as text: the same bytes for the same shard. */
export function shardText({ report, part, asked, read, terms }: Written): string {
  const { files, rules, roots, notices, tool } = report;
  const table = tableOfTexts();
  const unused = new Set(part.unused);
  const isUnused = (diagnostic: Diagnostic) => unused.has(diagnostic);
  const shard: Omit<ShardData, "texts"> = {
    schema: SHARD_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    shard: part.share,
    asked,
    read: [...read].sort(([a], [b]) => (a < b ? -1 : 1)),
    whole: {
      rules,
      roots,
      notices,
      analysed: files.analysed,
      notApplicable: files.notApplicable,
      config: report.policy?.config ?? null,
      network: report.network?.() ?? { groups: [], nodes: [], edges: [] },
      total: part.total,
      terms,
    },
    targets: report.targets.map(({ location, region = null, ...target }) => ({
      ...target,
      region,
      ...(location && { location: table.span(location) }),
    })),
    steps: part.steps,
    results: packedResults(report, part, asked, table),
    diagnostics: report.diagnostics
      .filter((one) => !isUnused(one))
      .map((one) => packedDiagnostic(one, table)),
    unused: report.diagnostics.filter(isUnused).map((one) => packedDiagnostic(one, table)),
    unanalysed: files.unanalysed,
  };
  const data: ShardData = { ...shard, texts: table.texts() };
  return `${JSON.stringify(data)}\n`;
}

interface Table {
  readonly span: (span: Span) => PackedSpan;
  readonly texts: () => readonly SourceFile[];
}

/** Every text once, in the order in which spans name them. */
function tableOfTexts(): Table {
  const indices = new Map<SourceFile, number>();
  return {
    span: ({ file, start, end }) => {
      const index = indices.get(file) ?? indices.size;
      indices.set(file, index);
      return [index, start, end];
    },
    texts: () => [...indices.keys()].map(({ path, text, vendored }) => ({ path, text, vendored })),
  };
}

function packedResults(
  { results, setAside, rules }: Report,
  { positions }: Part,
  { explain }: Asked,
  table: Table,
): readonly PackedResult[] {
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const all: readonly Given[] = [
    ...results.map((result) => ({ result })),
    ...setAside.map((aside) => ({ result: aside.result, aside })),
  ];
  return all
    .map(({ result, aside }): PackedResult => {
      const { evidence, learned } = result;
      return {
        position: positions.get(result) ?? -1,
        rule: indices.get(result.rule) ?? -1,
        verdict: result.verdict,
        subject: result.subject,
        message: result.message,
        location: table.span(result.location),
        trail: stepsOf(result.trail, table),
        reasons: result.reasons.map(({ text, input, settledBy, span }) => ({
          text,
          input,
          settledBy,
          ...(span && { span: table.span(span) }),
        })),
        fingerprint: result.fingerprint,
        ...(evidence && { evidence: evidence() }),
        ...(explain && learned && { learned: learned().map((fact) => packedFact(fact, table)) }),
        ...(aside && { aside: packedAside(aside, table) }),
      };
    })
    .sort((a, b) => a.position - b.position);
}

interface Given {
  readonly result: Result;
  readonly aside?: SetAside;
}

const stepsOf = (trail: readonly TrailStep[], table: Table): readonly PackedStep[] =>
  trail.map(({ note, location }) => ({ note, location: table.span(location) }));

const packedFact = ({ trail, ...fact }: Learned, table: Table) => ({
  ...fact,
  trail: stepsOf(trail, table),
});

const packedAside = ({ by, reason, until, location }: SetAside, table: Table) => ({
  by,
  reason,
  ...(until !== undefined && { until }),
  ...(location && { location: table.span(location) }),
});

function packedDiagnostic(
  { severity, summary, detail, span, path }: Diagnostic,
  table: Table,
): PackedDiagnostic {
  return {
    severity,
    summary,
    detail,
    ...(span && { span: table.span(span) }),
    ...(path !== undefined && { path }),
  };
}
