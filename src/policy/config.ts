import type { Severity } from "../rules/result.ts";
import type { Profile } from "../rules/rule.ts";
import type { Span } from "../source/file.ts";
import type { Acceptance } from "./suppression.ts";

/** The name of the configuration; it lies at the top level of the repository and nowhere else. */
export const CONFIG_FILE = "byoc-preflight.yaml";

/**
 * What `byoc-preflight.yaml` says, checked. Paths are relative to the repository root, `.` for the root
 * itself. What is absent is not said in it.
 */
export interface Config {
  readonly file: string;
  /** The ways of using BYOC that the repository is for; absent to judge all that is there. */
  readonly profiles?: readonly Profile[];
  readonly edition?: Edition;
  readonly target?: readonly string[];
  readonly region?: string;
  readonly peerCidrs?: readonly string[];
  readonly clientSecurityGroups?: readonly string[];
  readonly roots: readonly RootConfig[];
  /** For all templates that have a parameter of the name. */
  readonly parameters: readonly Given[];
  readonly templates: readonly TemplateConfig[];
  readonly rules: readonly RuleConfig[];
  readonly exclude: readonly Pattern[];
  readonly failOn?: Severity | "none";
  readonly strict?: boolean;
  readonly suppressions: SuppressionPolicy;
  readonly suppress: readonly Accepted[];
  /** Unknowns that nobody needs to look at. */
  readonly expect: readonly Accepted[];
  readonly baseline?: string;
}

/** Which of ClickHouse's guides counts: that of today, or the one of 2025. */
export type Edition = "current" | "2025";

export interface Given {
  readonly name: string;
  readonly text: string;
  readonly at: Span;
}

/** What Terraform is run with in a root module. */
export interface RootConfig {
  readonly path: string;
  readonly varFiles: readonly string[];
  readonly vars: readonly Given[];
  readonly workspace?: string;
  readonly at: Span;
}

export interface TemplateConfig {
  readonly path: string;
  readonly parameters: readonly Given[];
  readonly at: Span;
}

export interface RuleConfig {
  readonly rule: string;
  readonly severity: Severity | "off";
  readonly at: Span;
}

/** A glob over paths: it excludes what it fits, and everything below a directory that it fits. */
export interface Pattern {
  readonly glob: string;
  readonly at: Span;
}

/** Which suppressions hold at all. */
export interface SuppressionPolicy {
  /** False if those in code do not count. */
  readonly inline: boolean;
  readonly requireUntil: boolean;
  /** Rules that nobody may suppress. */
  readonly forbid: readonly Forbidden[];
}

export interface Forbidden {
  readonly rule: string;
  readonly at: Span;
}

/** Results of some rules, by globs over what they are about; absent where anything fits. */
export interface Accepted extends Acceptance {
  readonly root?: string;
  readonly address?: string;
  readonly file?: string;
}
