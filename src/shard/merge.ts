import type { Report } from "../report/report.ts";
import { TOOL } from "../report/tool.ts";
import type { Result } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Asked, PackedDiagnostic, Terms } from "./data.ts";
import { type Named, unfit } from "./fit.ts";
import { asideOf, diagnosticOf, resultOf, type Shard, shardOf } from "./read.ts";

/** What a scan without shards would have found, before a baseline is held against it. */
export interface Merged {
  readonly report: Report;
  readonly asked: Asked;
  readonly terms: Terms;
}

/** Puts the shards of one scan together, given in any order; a full sentence if they are not. */
export function mergeShards(given: readonly Named[]): Merged | string {
  const problem = unfit(given);
  if (problem !== undefined) return problem;
  const known = new Map<string, SourceFile>();
  const shards = given
    .toSorted((a, b) => a.data.shard.index - b.data.shard.index)
    .map(({ name, data }) => shardOf(name, data, { known }));
  const [first] = shards;
  if (!first) return "There is no shard.";
  const { whole, targets, asked } = first.data;
  return {
    asked,
    terms: whole.terms,
    report: {
      tool: TOOL,
      rules: whole.rules,
      roots: whole.roots,
      targets: targets.map(({ location, region, ...target }) => ({
        ...target,
        region: region ?? undefined,
        ...(location && { location: first.spanOf(location) }),
      })),
      notices: whole.notices,
      ...resultsOf(shards),
      ...(whole.config && { policy: { config: whole.config } }),
      diagnostics: [
        ...counted(shards, ({ data }) => data.diagnostics, Math.max),
        ...counted(shards, ({ data }) => data.unused, Math.min),
      ],
      files: {
        analysed: whole.analysed,
        notApplicable: whole.notApplicable,
        unanalysed: unanalysedIn(shards),
      },
      network: () => whole.network,
    },
  };
}

/** In the order in which one scan would have found them. */
function resultsOf(shards: readonly Shard[]): Pick<Report, "results" | "setAside"> {
  const results: Result[] = [];
  const setAside: SetAside[] = [];
  const all = shards
    .flatMap((shard) => shard.data.results.map((packed) => ({ shard, packed })))
    .sort((a, b) => a.packed.position - b.packed.position);
  for (const { shard, packed } of all) {
    const result = resultOf(shard, packed);
    const aside = asideOf(shard, packed, result);
    if (aside) setAside.push(aside);
    else results.push(result);
  }
  return { results, setAside };
}

/**
 * Every message so often as `choose` makes of how often the shards have it: the most for what any of them
 * may have found, the least for what has to hold in all.
 */
function counted(
  shards: readonly Shard[],
  listOf: (shard: Shard) => readonly PackedDiagnostic[],
  choose: (a: number, b: number) => number,
): readonly Diagnostic[] {
  let counts: ReadonlyMap<string, Counted> | undefined;
  for (const shard of shards) {
    const own = new Map<string, Counted>();
    for (const packed of listOf(shard)) {
      const diagnostic = diagnosticOf(shard, packed);
      const key = keyOf(diagnostic);
      own.set(key, { diagnostic, count: (own.get(key)?.count ?? 0) + 1 });
    }
    counts = counts ? joined(counts, own, choose) : own;
  }
  return [...(counts?.values() ?? [])].flatMap(({ diagnostic, count }) =>
    Array.from({ length: count }, () => diagnostic),
  );
}

interface Counted {
  readonly diagnostic: Diagnostic;
  readonly count: number;
}

function joined(
  a: ReadonlyMap<string, Counted>,
  b: ReadonlyMap<string, Counted>,
  choose: (a: number, b: number) => number,
): ReadonlyMap<string, Counted> {
  return new Map(
    [...a, ...b].map(([key, { diagnostic }]) => [
      key,
      { diagnostic, count: choose(a.get(key)?.count ?? 0, b.get(key)?.count ?? 0) },
    ]),
  );
}

function keyOf({ severity, summary, detail, span, path }: Diagnostic): string {
  const place = span ? [span.file.path, span.start, span.end] : [path ?? null];
  return JSON.stringify([severity, summary, detail, ...place]);
}

function unanalysedIn(shards: readonly Shard[]): Report["files"]["unanalysed"] {
  const all = new Map(
    shards.flatMap(({ data }) => data.unanalysed.map((one) => [one.file, one] as const)),
  );
  return [...all.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
