import type { ModuleCall } from "../graph/declaration.ts";
import type { Attribute, Block, Expression } from "../hcl/ast.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/file.ts";
import { unknown } from "../value/make.ts";
import type { Because, Reason } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import { evaluate } from "./evaluate.ts";
import { type Failure, isFailure } from "./failure.ts";
import type { Limits } from "./limits.ts";
import type { Located, Module } from "./module.ts";
import type { Provider } from "./providers.ts";
import type { ResourceInstance } from "./resource.ts";
import type { Binding, Budget, Late, Scope } from "./scope.ts";

/** What all module instances of one root share. */
export interface Root {
  /** Relative to the repository root; `.` for the root itself. */
  readonly directory: string;
  readonly budget: Budget;
  readonly limits: Limits;
  /** Values given to the root's variables, by name: tfvars files and command line. */
  readonly given: ReadonlyMap<string, Value>;
  /** What to add to the command line to give a variable a value from a file: `--var-file FILE`. */
  readonly fromFile: string;
  readonly region: string | undefined;
  /** The workspace that is selected, if the user says so. */
  readonly workspace?: string;
  readonly files: Scope["files"];
  readonly late?: Late;
  /** What a data source reads that reads the outputs of other roots. */
  readonly remoteOutputs?: (source: ResourceInstance) => Value | undefined;
  /** What the first name of a reference stands for inside a module instance. */
  readonly names: (instance: ModuleInstance, name: string) => Value | Failure;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Finds the source of a module call; `path` are the names of the calls that lead to it. */
  readonly locate: (path: readonly string[], directory: string, source: string) => Module | Missing;
}

/** A module whose source cannot be read, and why. */
export interface Missing {
  readonly missing: string;
  readonly settledBy: string;
  /** The same as a clause about the call, where it is not simply that the source is not on disk. */
  readonly unseen?: string;
}

/** One instance of a module: the root itself, or one per call and instance key. */
export interface ModuleInstance {
  readonly root: Root;
  readonly module: Module;
  /** `""` for the root module, else `module.a["k"].module.b`. */
  readonly address: string;
  /** The names of the calls that lead here, without instance keys. */
  readonly path: readonly string[];
  readonly calls: readonly ModuleCall[];
  /** Directories of the modules that contain it, outermost first. */
  readonly within: readonly string[];
  readonly many: boolean;
  readonly guard?: Because;
  /** The arguments of the call, evaluated when asked for; undefined when not passed. */
  readonly argument: (name: string) => Value | undefined;
  readonly provider: (name: string) => Provider | undefined;
  /** What has been evaluated of this instance, by what it is: `local.a`, `aws_vpc.main`. */
  readonly memory: Map<string, unknown>;
}

const IN_PROGRESS = Symbol("in progress");

/** Evaluates once per instance; asked for again while it is being evaluated, it is a cycle. */
export function once<T>(
  instance: ModuleInstance,
  name: string,
  compute: () => T,
  whenCyclic: () => T,
): T {
  const known = instance.memory.get(name);
  if (known === IN_PROGRESS) return whenCyclic();
  // Each name is only ever asked for with the type it was stored with.
  if (known !== undefined) return known as T;
  instance.memory.set(name, IN_PROGRESS);
  const { budget } = instance.root;
  const { doubts } = budget;
  const value = compute();
  budget.doubts = doubts;
  instance.memory.set(name, value);
  return value;
}

/** The value of something that depends on itself; Terraform refuses such a configuration. */
export function cyclic(
  instance: ModuleInstance,
  name: string,
  span: Span,
  isReported = false,
): Value {
  const reason: Reason = {
    text: `\`${name}\` depends on itself.`,
    input: name,
    settledBy: "Break the cycle.",
    span,
  };
  if (!isReported) {
    instance.root.report({
      severity: "warning",
      summary: "Reference cycle",
      detail: `\`${name}\` depends on itself, so Terraform refuses this configuration. Break the cycle.`,
      span,
    });
  }
  return unknown("any", reason);
}

export function scopeOf(
  instance: ModuleInstance,
  file: Scope["file"],
  bindings?: Binding,
  quiet = instance.guard !== undefined,
): Scope {
  const { budget, files, late, names } = instance.root;
  return {
    file,
    quiet,
    names: (name) => names(instance, name),
    budget,
    files,
    ...(late && { late }),
    ...(bindings && { bindings }),
  };
}

/**
 * The value of an expression; where Terraform would refuse it, an unknown, and a diagnostic that says so
 * once however many instances evaluate it.
 */
export function settled(instance: ModuleInstance, expression: Expression, scope: Scope): Value {
  const { doubts } = scope.budget;
  const result = evaluate(expression, scope);
  if (scope.budget.fuel <= 0) reportExhausted(instance);
  // What is doubtful in a definition is not doubtful where the definition is used.
  scope.budget.doubts = doubts;
  const span = { file: scope.file, start: expression.start, end: expression.end };
  return settle(instance, result, span, scope.quiet);
}

function reportExhausted({ root: { directory, report } }: ModuleInstance): void {
  report({
    severity: "warning",
    summary: "Evaluation was given up",
    detail: `Evaluating the root module \`${directory}\` takes more steps than the scanner allows; values that were not reached are not known.`,
  });
}

export function settle(
  instance: ModuleInstance,
  result: Value | Failure,
  span: Span,
  quiet = instance.guard !== undefined,
): Value {
  if (!isFailure(result)) return result;
  const at = result.span ?? span;
  if (!quiet) {
    instance.root.report({
      severity: "warning",
      summary: "Terraform would refuse this expression",
      detail: result.message,
      span: at,
    });
  }
  return unknown("any", {
    text: `An expression cannot be evaluated: ${result.message}`,
    input: shortened(at),
    settledBy: "Correct the expression.",
    span: at,
  });
}

/** The expression as it is written, cut where it gets long. */
function shortened({ file, start, end }: Span): string {
  const [line = ""] = file.text.slice(start, end).split("\n");
  return line.length > LONGEST_INPUT ? `${line.slice(0, LONGEST_INPUT)}…` : line;
}

const LONGEST_INPUT = 60;

/** The literal value of an attribute such as `alias = "west"`, located. */
export function attributeOf(block: Located<Block>, name: string): Located<Attribute> | undefined {
  const node = block.node.body.attributes.get(name);
  return node && { node, file: node.file ?? block.file };
}

/** The line that opens a block, without its body. */
export function headerOf({ node, file }: Located<Block>): Span {
  return { file, start: node.start, end: node.headerEnd };
}

export function spanOfValue(attribute: Located<Attribute>): Span {
  const { value } = attribute.node;
  return { file: attribute.file, start: value.start, end: value.end };
}
