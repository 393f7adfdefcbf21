import type { settle as Settle } from "../cases/settle.ts";
import type { Late as CloudFormationLate } from "../cloudformation/late.ts";
import type { ParameterValues } from "../cloudformation/stack.ts";
import type { GraphOptions } from "../graph/thing.ts";
import type { Config } from "../policy/config.ts";
import type { Share } from "../shard/assign.ts";
import type { Reads } from "../source/reads.ts";
import type { PlanFiles } from "../terraform/plan/choose.ts";
import type { Late as TerraformLate } from "../terraform/scope.ts";

export type LookUp = NonNullable<GraphOptions["lookUp"]>;

/** What is loaded on its first use. */
export type Late = TerraformLate &
  CloudFormationLate & {
    /** Follows what is undecided because of parameters; without it nothing is. */
    readonly settle?: () => typeof Settle;
    /** Finds what data sources read; without it nothing is found. */
    readonly lookUp?: () => LookUp;
  };

/** All paths are relative to the repository root, with `/`; the root itself is `""`. */
export interface ScanOptions {
  /** Every discovered file, sorted. */
  readonly candidates: readonly string[];
  /** What the user named, or the directory they are in. */
  readonly paths: readonly string[];
  /** Directories that the user says are root modules; empty to find them. */
  readonly roots: readonly string[];
  readonly vars: readonly { readonly name: string; readonly text: string }[];
  readonly varFiles: readonly string[];
  /** Plans and states of Terraform, beside those among the candidates. */
  readonly plans?: PlanFiles["given"];
  /** Values for the parameters of templates. */
  readonly parameters?: readonly { readonly name: string; readonly text: string }[];
  /** Files with values for the parameters of templates; `parameters` win. */
  readonly parameterFiles?: readonly string[];
  /** What parameters of templates are taken for that have a default and are not given. */
  readonly parameterValues?: ParameterValues;
  /** Addresses of the VPC or of subnets that the user means. */
  readonly target?: string;
  readonly region?: string;
  /** Ranges that clients connect from over peering. */
  readonly peerCidrs?: readonly string[];
  /** Addresses of security groups that let clients in. */
  readonly clientSecurityGroups?: readonly string[];
  /** From what each root is made from: which roots are judged at all. All of them if it gives none. */
  readonly judged?: (reads: ReadonlyMap<string, Reads>) => ((root: string) => boolean) | undefined;
  /** What was decided about results; without it nothing is suppressed. */
  readonly policy?: PolicyOptions;
  /** Set to judge the roots of one shard only. */
  readonly shard?: Share;
}

export interface PolicyOptions {
  /** The day of the run, like `2026-11-21`. */
  readonly today: string;
  /** False if suppressions in code do not count, whatever the configuration says. */
  readonly inline: boolean;
  /** Rules that exist and are not asked in this run. */
  readonly otherRules?: readonly string[];
  /** What is said elsewhere in these options wins. */
  readonly config?: Config | undefined;
}
