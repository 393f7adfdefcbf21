import type { Value } from "../value/value.ts";

/** Terraform itself would refuse to plan this expression: an index out of range, a string as a number. */
export interface Failure {
  readonly kind: "failure";
  /** A full sentence, or several, as a reader of the code needs it. */
  readonly message: string;
}

export function failure(message: string): Failure {
  return { kind: "failure", message };
}

export function isFailure(result: Value | Failure): result is Failure {
  return result.kind === "failure";
}
