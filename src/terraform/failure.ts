import type { Span } from "../source/file.ts";

/** Terraform itself would refuse to plan this expression: an index out of range, a string as a number. */
export interface Failure {
  readonly kind: "failure";
  /** A full sentence, or several, as a reader of the code needs it. */
  readonly message: string;
  /** The expression that fails; the evaluator adds it to what a function returns. */
  readonly span?: Span;
}

export function failure(message: string): Failure {
  return { kind: "failure", message };
}

export function isFailure<T extends object>(result: T | Failure): result is Failure {
  return "kind" in result && result.kind === "failure";
}
