import type { NetworkLayout } from "../graph/layout.ts";
import type { ConfigDescription } from "../policy/description.ts";
import type { RuleDescription, TargetDescription } from "../report/report.ts";
import type { Learned } from "../rules/learned.ts";
import type { Evidence, Result, Severity } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Reason } from "../value/reason.ts";
import type { Share } from "./assign.ts";

export const SHARD_SCHEMA = "byoc-preflight/shard/v1";

/** What a shard writes for the merge: `docs/shard.schema.json` defines it. */
export interface ShardData {
  readonly schema: typeof SHARD_SCHEMA;
  readonly tool: { readonly name: string; readonly version: string };
  readonly shard: Share;
  readonly asked: Asked;
  /** Every file that was read, with a digest of its bytes; what two shards read has to be the same. */
  readonly read: readonly (readonly [path: string, digest: string])[];
  readonly whole: Whole;
  readonly targets: readonly (Omit<TargetDescription, "location" | "region"> & {
    readonly region: string | null;
    readonly location?: PackedSpan;
  })[];
  /** The steps that each rule took. */
  readonly steps: readonly number[];
  readonly results: readonly PackedResult[];
  readonly diagnostics: readonly PackedDiagnostic[];
  /** Diagnostics that hold only if every shard has them. */
  readonly unused: readonly PackedDiagnostic[];
  readonly unanalysed: readonly { readonly file: string; readonly reason: string }[];
  /** The texts that spans are in. */
  readonly texts: readonly SourceFile[];
}

/** What was asked of a shard. All of a merge have to agree on it. */
export interface Asked {
  /** The day of the run, which decides what has expired. */
  readonly today: string;
  /** A digest of all that was said to the scan. */
  readonly options: string;
  /** Whether the facts behind each finding are told. */
  readonly explain: boolean;
}

/** What is the same in every shard of a scan, because each of them reads everything. */
export interface Whole {
  readonly rules: readonly RuleDescription[];
  readonly roots: readonly string[];
  readonly notices: readonly string[];
  readonly analysed: number;
  readonly notApplicable: number;
  readonly config: ConfigDescription | null;
  readonly network: NetworkLayout;
  /** How many results all shards have together. */
  readonly total: number;
  readonly terms: Terms;
}

/** What merging takes over from the scan. */
export interface Terms {
  /** What was looked at, relative to the repository. */
  readonly named: readonly { readonly path: string; readonly kind: "file" | "directory" }[];
  readonly failOn: Severity | "none";
  readonly strict: boolean;
  /** The baseline that the configuration names. */
  readonly baseline: {
    readonly path: string;
    readonly text: string;
    readonly config: string;
  } | null;
}

/** A span in a text of the table. */
export type PackedSpan = readonly [text: number, start: number, end: number];

export interface PackedStep {
  readonly note: string;
  readonly location: PackedSpan;
}

export interface PackedResult extends Pick<Result, "verdict" | "message" | "fingerprint"> {
  /** Where it stands among all results. */
  readonly position: number;
  /** Its place in the list of rules. */
  readonly rule: number;
  readonly subject: Result["subject"];
  readonly location: PackedSpan;
  readonly trail: readonly PackedStep[];
  readonly reasons: readonly (Pick<Reason, "text" | "input" | "settledBy"> & {
    readonly span?: PackedSpan;
  })[];
  readonly evidence?: Evidence;
  readonly learned?: readonly (Omit<Learned, "trail"> & {
    readonly trail: readonly PackedStep[];
  })[];
  /** Present if it does not count. */
  readonly aside?: Pick<SetAside, "by" | "reason" | "until"> & { readonly location?: PackedSpan };
}

export type PackedDiagnostic = Omit<Diagnostic, "span"> & { readonly span?: PackedSpan };
