import type { NetworkLayout } from "../graph/layout.ts";
import type { PolicyDescription } from "../policy/description.ts";
import type { Result, Severity } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/file.ts";
import type { ReportComparison } from "./comparison.ts";

/** Everything a reporter may print. Sorted and the same from run to run, except `duration`. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string; readonly uri: string };
  readonly rules: readonly RuleDescription[];
  readonly roots: readonly string[];
  readonly targets: readonly TargetDescription[];
  /** Said when there is no target, or more than one could be meant; one sentence each, with what to do. */
  readonly notices: readonly string[];
  /** All results of all verdicts that count; a reporter shows those the user asked for. */
  readonly results: readonly Result[];
  /** Results that do not count for the exit code, each with why; none of them is in `results`. */
  readonly setAside: readonly SetAside[];
  /** What was decided beside the code; absent if nothing was. */
  readonly policy?: PolicyDescription;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: Files;
  /** Present if what was there before a change is set aside. */
  readonly comparison?: ReportComparison;
  /** The network around the targets, computed when it is asked for; absent if there is no code at hand. */
  readonly network?: () => NetworkLayout;
  /** Milliseconds; shown by the pretty reporter only. */
  readonly duration?: number;
}

export interface TargetDescription {
  readonly kind: "Vpc";
  readonly root: string;
  readonly address: string;
  /** True if nothing marks it: it is the only candidate. */
  readonly assumed: boolean;
  /** Undefined when it cannot be told. */
  readonly region: string | undefined;
  /** Why this one: "tagged `clickhouse-byoc`", "the only VPC of the scan". */
  readonly why: string;
  readonly location?: Span;
}

/** Every discovered file ends in exactly one of the three. */
export interface Files {
  readonly analysed: number;
  readonly notApplicable: number;
  readonly unanalysed: readonly { readonly file: string; readonly reason: string }[];
}

/** What reports say about a rule; static text only, never the user's. */
export interface RuleDescription {
  readonly id: string;
  readonly requirement: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
  readonly sources: readonly string[];
}

/** What a reporter may be told. */
export interface ReportOptions {
  readonly verdicts: ReadonlySet<string>;
  readonly colour: boolean;
  /** With SARIF: also list unknowns, as notes. */
  readonly sarifUnknown: boolean;
  /** With SARIF: also list what is suppressed, marked as such. GitHub would open alerts for it. */
  readonly sarifIncludeSuppressed?: boolean;
  /** With SARIF: what tells several uploads of one commit apart. */
  readonly sarifCategory?: string;
  /** With github: how many annotations of each kind at most; ten if absent, which is what GitHub shows. */
  readonly mostAnnotations?: number;
  /** With pretty: pages to link to by the ids of rules, constant ones only; absent without hyperlinks. */
  readonly links?: ReadonlyMap<string, string>;
  /** With pretty: the facts behind each finding and unknown. */
  readonly explain?: boolean;
  /** With pretty: only what is wrong or undecided, and what could not be read; without the rest. */
  readonly brief?: boolean;
  /** With Markdown: how many bytes of UTF-8 it may take. */
  readonly budget?: number;
  /** Whether a line belongs to the change under review; absent if that is not known. */
  readonly isChanged?: (location: Span) => boolean;
}

/** A pure function from a report to text. */
export type Reporter = (report: Report, options: ReportOptions) => string;

/** One of the formats for programs. */
export interface Format {
  readonly print: Reporter;
  /** What it leaves out, in full sentences, for whoever asked for it. */
  readonly remarks?: (report: Report, options: ReportOptions) => readonly string[];
}
