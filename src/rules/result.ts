import type { Span } from "../source/file.ts";
import type { Reason } from "../value/reason.ts";
import type { Learned } from "./learned.ts";

export type Severity = "error" | "warning" | "info";

/** `unknown` is never turned into pass or fail: `reasons` say what would settle it. */
export type Verdict = "pass" | "fail" | "unknown" | "not-applicable";

/** What one rule says about one subject. A *finding* is a result whose verdict is `fail`. */
export interface Result {
  readonly rule: string;
  /** The row of the requirement catalogue: `BYOC-NET-004`. */
  readonly requirement: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly subject: Subject;
  /** One or two sentences with evaluated values. For `unknown`: what could not be decided. */
  readonly message: string;
  /** The line to change, on one line of one file. */
  readonly location: Span;
  /** The way from the deciding text to the resource, and the facts that decided; never repeats `location`. */
  readonly trail: readonly TrailStep[];
  /** For `unknown`, and for subjects that may not exist; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** Stable over line moves: hex digest of rule, root, address and attribute. */
  readonly fingerprint: string;
  /**
   * Where its subject is declared: the header, then the module calls around it, outermost first. Only what
   * fails or is unknown has it.
   */
  readonly declaredAt?: readonly Span[];
  /** The facts that the verdict, and that the rule is asked at all, rest on. Found out when it is asked for; only what fails or is unknown has it. */
  readonly learned?: () => readonly Learned[];
  /**
   * What tells it from another result with its fingerprint, and knows it again under another address. Found
   * out when it is asked for, by comparisons only; absent for what was not found by a scan.
   */
  readonly evidence?: () => Evidence;
}

export interface Evidence {
  /** The member of the subject that the rule points at, as the rule says it; empty if it names none. */
  readonly attribute: string;
  /** Digest of what the subject's declaration says, whatever it is called; absent where nothing declares it. */
  readonly content?: string;
  /**
   * Digests of those parts of the subject that are to blame, if the rule names them; sorted. Empty texts stand
   * for parts that are too large, and are not the same as anything.
   */
  readonly culprits: readonly string[];
}

export interface Subject {
  readonly kind: string;
  readonly root: string;
  readonly address: string;
  /** The construct of the CDK behind it: `MyStack/Vpc/PrivateSubnet1/Subnet`. */
  readonly construct?: string;
  /** `unknown` when the verdict holds only if the subject exists. */
  readonly exists: true | "unknown";
}

export interface TrailStep {
  readonly note: string;
  readonly location: Span;
}
