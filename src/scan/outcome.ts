import type { GraphFormat } from "../graph/print.ts";
import type { Report } from "../report/report.ts";
import type { Part } from "../shard/part.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Reads } from "../source/reads.ts";

export interface ScanOutcome {
  readonly report: Report;
  /** The normalized graph as a rule sees it. */
  readonly printGraph: (format: GraphFormat) => string;
  /** What each root was made from. */
  readonly reads: () => ReadonlyMap<string, Reads>;
  /** Files that our parser found syntax errors in, unless they broke one of our own limits. */
  readonly rejected: readonly Rejected[];
  /** What the user got wrong, such as a target that does not exist: then there is no report to print. */
  readonly misuse: readonly string[];
  /** Of a shard: what it takes to merge it. The report is whole but for its results. */
  readonly part?: Part;
}

export interface Rejected {
  readonly file: SourceFile;
  /** Our parser's own messages: the same objects that stand in the report. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a scan does, one after the other. */
export type Step = "terraform" | "cloudformation" | "graph" | "rules";
