import type { Checked, Diagnostic, Files, Report, RuleDescription, SourceFile } from "../index.ts";

/** The core as the shell sees it: pure and synchronous, and everything it reads comes through `Files`. */
export interface Engine {
  /** Built-in rules and those of the files given; with any error the scanner must not be used. */
  readonly scanner: (request: RuleRequest) => Checked<Scanner>;
  /** Runs the examples inside rule files. */
  readonly test: (ruleFiles: readonly SourceFile[]) => Checked<readonly ExampleOutcome[]>;
}

export interface RuleRequest {
  readonly builtIn: boolean;
  readonly ruleFiles: readonly SourceFile[];
}

export interface Scanner {
  readonly rules: readonly RuleDescription[];
  readonly scan: (files: Files, options: ScanOptions) => ScanOutcome;
}

/** All paths are relative to the repository root, with `/`; the root itself is `""`. */
export interface ScanOptions {
  /** Every discovered file, sorted. */
  readonly candidates: readonly string[];
  /** What the user named, or the directory they are in. */
  readonly paths: readonly string[];
  /** Directories that the user says are root modules; empty to find them. */
  readonly roots: readonly string[];
  readonly vars: readonly Variable[];
  readonly varFiles: readonly string[];
  readonly target?: string;
  readonly region?: string;
}

export interface Variable {
  readonly name: string;
  /** As the user wrote it: its type decides how it is read. */
  readonly text: string;
}

export interface ScanOutcome {
  readonly report: Report;
  /** The normalized graph as a rule sees it. */
  readonly printGraph: (format: "pretty" | "json") => string;
  /** Files that our parser found syntax errors in, unless they broke one of our own limits. */
  readonly rejected: readonly Rejected[];
  /** What the user got wrong, such as a target that does not exist: then there is no report to print. */
  readonly misuse: readonly string[];
}

export interface Rejected {
  readonly file: SourceFile;
  /** Our parser's own messages: the same objects that stand in the report. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ExampleOutcome {
  readonly rule: string;
  readonly title: string;
  /** What was expected and what came, or nothing if the example holds. */
  readonly problem?: string;
}
