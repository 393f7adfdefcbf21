import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/file.ts";
import { unknown } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import type { ObjectValue, Unknown, Value } from "../value/value.ts";
import type { Given } from "./deployment.ts";
import type { Late } from "./late.ts";
import { type Entry, type Node, spanOf } from "./node.ts";
import type { Result } from "./result.ts";
import type { Template } from "./template.ts";

/** What a template becomes when it is deployed, with everything that is known before. */
export interface Stack {
  readonly template: Template;
  /** Path of the template that the user deploys: its own, or that of the outermost stack around it. */
  readonly root: string;
  /** The nested stacks from the root down to it, each followed by `/`: `Network/Subnets/`. */
  readonly prefix: string;
  /** The stack that nests it, and the resource that does so; absent for a root. */
  readonly parent?: { readonly stack: Stack; readonly entry: Entry };
  /** Its nested stacks by logical id; filled before anything is evaluated. */
  readonly nested: Map<string, Stack | Unfollowed>;
  /** Tags of the stack, which its resources get, too. */
  readonly tags: () => ObjectValue;
  /** Values of parameters that are given from outside. */
  readonly given: ReadonlyMap<string, Given>;
  /** What the parameters of a root are taken for that have a default and are not given. */
  readonly parameterValues: ParameterValues;
  /** What is assumed of parameters that nothing else decides. */
  readonly assumed: ReadonlyMap<string, Assumption>;
  /** Pseudo parameters that are known, such as `AWS::StackName`. */
  readonly known: ReadonlyMap<string, string>;
  /** `AWS::Region` */
  readonly region: Value;
  readonly names: Names;
  readonly late: Late;
  readonly budget: Budget;
  /** What has been evaluated, by what it is: `Parameters.Env`, `Vpc.CidrBlock`. */
  readonly memory: Map<string, unknown>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * A parameter that has a default and is not given is its default; or any of its allowed values, if it has
 * some; or anything.
 */
export type ParameterValues = "defaults" | "allowed" | "unknown";

/** That a parameter is a text, or that it is none of some. */
export type Assumption = { readonly is: string } | { readonly isNot: readonly string[] };

/** A nested stack whose template is not read. */
export interface Unfollowed {
  /** As a clause: "its template is not in the repository" */
  readonly why: string;
  readonly settledBy: string;
}

/** What the names of a template stand for. Undefined when nothing of that name is declared. */
export interface Names {
  /** A parameter, pseudo parameter or resource. */
  readonly reference: (stack: Stack, name: string) => Result | undefined;
  readonly attribute: (stack: Stack, resource: string, attribute: string) => Value | undefined;
  readonly condition: (stack: Stack, name: string) => Decision | undefined;
  /** What the stack around it passes for a parameter. */
  readonly passed: (stack: Stack, parameter: string) => Value | undefined;
  /** The output that is exported under a name, or why nobody knows which one that is. */
  readonly exported: (stack: Stack, name: string) => Value | Reason;
}

/** True, false, or the unknown that decides. */
export type Decision = boolean | Unknown;

/** How much evaluation may still cost; shared by a root and its nested stacks. */
export interface Budget {
  /** Nodes that may still be evaluated. */
  fuel: number;
  /** Nodes that are being evaluated inside each other right now, in all stacks: they import from each other. */
  readonly chain: { depth: number };
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
  if (budget.chain.depth >= DEEPEST) return unknown("any", TOO_DEEP);
  budget.fuel--;
  budget.chain.depth++;
  const result = step();
  budget.chain.depth--;
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

/** Whether a template is written in the language that a transform of AWS adds loops and functions to. */
export const isExtended = ({ transforms }: Template): boolean =>
  transforms.includes("AWS::LanguageExtensions");

export function cyclic(stack: Stack, name: string, span: Span): Unknown {
  return refuseAt(stack, `\`${name}\` depends on itself.`, span);
}

/** Keys of identities are unique in the scan: other templates have the same names. */
export function keyIn({ root, prefix }: Stack, name: string): string {
  return `${root}#${prefix}${name}`;
}

/** The key of what is the same in a root and its nested stacks, such as the account. */
export function keyInRoot({ root }: Stack, name: string): string {
  return `${root}#${name}`;
}
