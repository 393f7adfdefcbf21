import type { SourceFile } from "../source/file.ts";
import type { Reason } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import type { Failure } from "./failure.ts";
import type { NamedFiles } from "./files-from.ts";
import type { TerraformFunction } from "./functions/define.ts";
import type { Host } from "./functions/late/host.ts";
import type { RegexEngine } from "./functions/regex-engine.ts";
import type { Attributes } from "./policy-document.ts";
import type { accountOf } from "./provider-account.ts";
import type { LinkedRoots, Roots } from "./remote-state-roots.ts";

/** What an expression is evaluated in. */
export interface Scope {
  /** The file that the expression stands in. */
  readonly file: SourceFile;
  /** What the first name of a reference stands for in the module: `var`, `local`, `aws_vpc` … */
  readonly names: (name: string) => Value | Failure;
  /** Names that an enclosing `for`, `dynamic` or instance binds; they hide those of the module. */
  readonly bindings?: Binding;
  readonly budget: Budget;
  /** True inside something that may not exist: what fails there need not fail the plan. */
  readonly quiet?: boolean;
  readonly late?: Late;
  /** What `file()` reads: paths relative to the root module, inside the repository. */
  readonly files: NamedFiles;
}

/** Packages that are loaded on their first use, because loading them takes longer than most scans. */
export interface Late {
  readonly regex?: () => RegexEngine;
  readonly yaml?: () => typeof import("yaml");
  readonly host?: () => Host;
  /** Functions that few configurations call. */
  readonly functions?: () => ReadonlyMap<string, TerraformFunction>;
  /** What stands for famous modules that are not on disk: texts of Terraform by the names of models. */
  readonly models?: () => ReadonlyMap<string, string>;
  /** What reads plans and states. */
  readonly plans?: () => typeof import("./plan/choose.ts").choosePlans;
  /** What finds out which account a provider means. */
  readonly accountOf?: () => typeof accountOf;
  /** What links roots of which one reads the state of another. */
  readonly linkedRoots?: () => (roots: Roots) => LinkedRoots;
  /** What makes the policies of `aws_iam_policy_document`. */
  readonly policyDocument?: () => (configured: Attributes) => Value | Failure;
}

export interface Binding {
  readonly name: string;
  readonly value: Value;
  readonly outer: Binding | undefined;
}

/** How much evaluation may still cost. Shared by everything that is evaluated for one root. */
export interface Budget {
  /** Expressions that may still be evaluated. */
  fuel: number;
  /** Expressions that are being evaluated inside each other right now. */
  depth: number;
  /**
   * Counts the steps that succeeded only because something is unknown: an instance that may not exist, an
   * attribute of a value that is not known. `try` looks whether it grew.
   */
  doubts: number;
}

/** Deep enough for real code, shallow enough for the stack of Node. */
export const DEEPEST = 700;

export const OUT_OF_FUEL: Reason = {
  text: "Evaluating this root takes more steps than the scanner allows.",
  input: "evaluation limit",
  settledBy: "Split the root, or scan a plan of it.",
};

export const TOO_DEEP: Reason = {
  text: "The expression depends on a chain of values that is deeper than the scanner follows.",
  input: "evaluation limit",
  settledBy: "Shorten the chain of locals, variables and modules.",
};

export function bind(scope: Scope, name: string, value: Value): Scope {
  return { ...scope, bindings: { name, value, outer: scope.bindings } };
}

/** The scope of a part that is written in another file than what is around it. */
export function within(scope: Scope, file: SourceFile | undefined): Scope {
  return file === undefined || file === scope.file ? scope : { ...scope, file };
}

/** The innermost binding of a name, or undefined. */
export function bound(scope: Scope, name: string): Value | undefined {
  for (let binding = scope.bindings; binding; binding = binding.outer) {
    if (binding.name === name) return binding.value;
  }
  return undefined;
}
