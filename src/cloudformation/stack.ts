import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/file.ts";
import { unknown } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import type { Unknown, Value } from "../value/value.ts";
import { type Node, spanOf } from "./node.ts";
import type { Result } from "./result.ts";
import type { Template } from "./template.ts";

/** What a template becomes when it is deployed, with everything that is known before. */
export interface Stack {
  readonly template: Template;
  /** Parameter values that the user gives. */
  readonly given: ReadonlyMap<string, string>;
  /** `AWS::Region` */
  readonly region: Value;
  readonly names: Names;
  readonly budget: Budget;
  /** What has been evaluated, by what it is: `Parameters.Env`, `Vpc.CidrBlock`. */
  readonly memory: Map<string, unknown>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** What the names of a template stand for. Undefined when nothing of that name is declared. */
export interface Names {
  /** A parameter, pseudo parameter or resource. */
  readonly reference: (stack: Stack, name: string) => Result | undefined;
  readonly attribute: (stack: Stack, resource: string, attribute: string) => Value | undefined;
  readonly condition: (stack: Stack, name: string) => Decision | undefined;
}

/** True, false, or the unknown that decides. */
export type Decision = boolean | Unknown;

/** How much evaluation may still cost; shared by everything in a stack. */
export interface Budget {
  /** Nodes that may still be evaluated. */
  fuel: number;
  /** Nodes that are being evaluated inside each other right now. */
  depth: number;
  /** Greater than zero inside something that may not exist: what fails there need not fail the stack. */
  doubt: number;
}

/** Nodes that may be evaluated for one template. */
export const FUEL = 3_000_000;
/** Deep enough for real templates, shallow enough for the stack of Node. */
const DEEPEST = 600;

const OUT_OF_FUEL: Reason = {
  text: "Evaluating this template takes more steps than the scanner allows.",
  input: "evaluation limit",
  settledBy: "Split the template.",
};

const TOO_DEEP: Reason = {
  text: "The value depends on a chain of values that is deeper than the scanner follows.",
  input: "evaluation limit",
  settledBy: "Shorten the chain of conditions and references.",
};

/** Runs a step of the evaluation, unless that would take too long or too much stack. */
export function spend<T>({ budget }: Stack, step: () => T): T | Unknown {
  if (budget.fuel <= 0) return unknown("any", OUT_OF_FUEL);
  if (budget.depth >= DEEPEST) return unknown("any", TOO_DEEP);
  budget.fuel--;
  budget.depth++;
  const result = step();
  budget.depth--;
  return result;
}

/** Evaluates something that may not exist, so that what fails in it is not reported. */
export function doubtfully<T>({ budget }: Stack, step: () => T): T {
  budget.doubt++;
  const result = step();
  budget.doubt--;
  return result;
}

const IN_PROGRESS = Symbol("in progress");

/** Evaluates once per stack; asked for again while it is being evaluated, it is a cycle. */
export function once<T>(stack: Stack, name: string, compute: () => T, whenCyclic: () => T): T {
  const known = stack.memory.get(name);
  if (known === IN_PROGRESS) return whenCyclic();
  // Each name is only ever asked for with the type it was stored with.
  if (stack.memory.has(name)) return known as T;
  stack.memory.set(name, IN_PROGRESS);
  const value = compute();
  stack.memory.set(name, value);
  return value;
}

/** The unknown for something that CloudFormation would refuse, and a diagnostic that says so. */
export function refuse(stack: Stack, message: string, node: Node): Unknown {
  return refuseAt(stack, message, spanOf(node, stack.template.file));
}

export function refuseAt(stack: Stack, message: string, span: Span): Unknown {
  if (stack.budget.doubt === 0) {
    stack.report({
      severity: "warning",
      summary: "CloudFormation would refuse this template",
      detail: message,
      span,
    });
  }
  return unknown("any", {
    text: `A value cannot be evaluated: ${message}`,
    input: "invalid template",
    settledBy: "Correct the template.",
    span,
  });
}

export function cyclic(stack: Stack, name: string, span: Span): Unknown {
  return refuseAt(stack, `\`${name}\` depends on itself.`, span);
}

/** Keys of identities are unique in the scan: other templates have the same names. */
export function keyIn({ template }: Stack, name: string): string {
  return `${template.file.path}#${name}`;
}
