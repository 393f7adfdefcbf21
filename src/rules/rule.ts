import type { Expression } from "./expression.ts";
import type { Severity } from "./result.ts";

/** A rule after loading: everything is checked, and plain data, so that it can be written into the bundle. */
export interface Rule {
  readonly id: string;
  readonly requirement: string;
  readonly title: string;
  readonly severity: Severity;
  /** The severity by the guide of 2025, where that asked for less. */
  readonly severity2025?: Severity;
  /** The ways of using BYOC that it is about; all when absent. */
  readonly profiles?: readonly Profile[];
  /** The kind of its subjects. */
  readonly kind: string;
  /** Which subjects it is about; all when absent. */
  readonly when?: Expression;
  readonly require: Expression;
  /** The member of the subject that a finding points at; the subject's header when absent. */
  readonly at?: { readonly text: string; readonly expression: Expression };
  readonly message: Template;
  readonly why: string;
  readonly fix: string;
  readonly sources: readonly string[];
}

/**
 * A way of using BYOC: whose VPC it is, whose roles, and how clients connect. Source: ClickHouse's onboarding
 * guide, which asks for other things in each.
 */
export type Profile =
  | "managed-vpc"
  | "byo-vpc"
  | "byo-iam"
  | "peering"
  | "privatelink"
  | "public-lb";

/** Text with expressions in it: `{{subnet.name}} is …`. */
export type Template = readonly (string | Expression)[];

/** A test and a piece of documentation at once. */
export interface Example {
  readonly title: string;
  /** Files by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly flags: ExampleFlags;
  /** True if the attribute that the rule is about is not written in it. */
  readonly absent: boolean;
  readonly expect?: "not-applicable";
}

export type Language = "terraform" | "cloudformation";

/** What a user would say on the command line. */
export interface ExampleFlags {
  readonly region?: string;
  readonly target?: string;
  readonly "peer-cidr"?: readonly string[];
  readonly "client-security-group"?: readonly string[];
  readonly var?: Readonly<Record<string, string>>;
  readonly parameter?: Readonly<Record<string, string>>;
}

/** The cases that every rule has an example of, in every language that its kind knows. */
export type Case = "pass" | "fail" | "unknown" | "absent";

export interface Conditions {
  readonly when?: string;
  readonly require: string;
}

/** A rule file as its author wrote it. */
export interface RuleFile {
  readonly rule: Rule;
  /** Its conditions as they are written. */
  readonly conditions: Conditions;
  readonly examples: readonly Example[];
  /** Why a case cannot exist. */
  readonly without: Readonly<Partial<Record<Case, string>>>;
}
