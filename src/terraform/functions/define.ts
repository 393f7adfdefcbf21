import type { Span } from "../../source/file.ts";
import {
  becauseOfValues,
  isSensitive,
  isWhollyKnown,
  type Refinements,
  sizeOf,
  unknown,
  withSensitive,
} from "../../value/make.ts";
import type { Reason } from "../../value/reason.ts";
import type { Type } from "../../value/type.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { isWholeNumber } from "../arithmetic.ts";
import { convert, type TypeConstraint } from "../convert.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import type { NamedFiles } from "../files-from.ts";
import type { Late } from "../scope.ts";
import { pureIdentity } from "./identity.ts";

/** What a function may know of the place it is called from. */
export interface CallContext extends Late {
  /** As written: `cidrsubnet`. */
  readonly name: string;
  readonly span: Span;
  /** The files of the repository as `file()` names them. */
  readonly files?: NamedFiles;
}

/** A function of Terraform's language. Arguments with `...` are expanded before. */
export type TerraformFunction = (args: readonly Value[], context: CallContext) => Value | Failure;

/** The context of one call and what goes with its arguments. */
export interface Call extends CallContext {
  /**
   * An unknown result that is not null and whose reasons are those of the arguments. It has the identity
   * of a pure function of them, unless the refinements say otherwise.
   */
  readonly unknown: (type: Type, refinements?: Refinements) => Unknown;
  /** A result that would take too much time or memory. */
  readonly tooLarge: (type: Type) => Unknown;
}

export interface Parameter {
  readonly name: string;
  /** What the argument is converted to. */
  readonly type: TypeConstraint;
  /** True if null is a good argument. */
  readonly nullable?: true;
}

export interface Definition {
  readonly parameters: readonly Parameter[];
  /** The parameter that any number of further arguments belong to. */
  readonly rest?: Parameter;
  readonly returns: Type;
  /**
   * True if parts of arguments are handed on, so that a secret one does not make the others secret; a
   * number if that many arguments are looked into, and the others only handed on.
   */
  readonly handsOn?: true | number;
  /** The result for converted arguments that are wholly known. */
  readonly known?: (args: readonly Value[], call: Call) => Value | Failure;
  /**
   * The result for converted arguments that are not wholly known, or for all without `known`. Undefined
   * if nothing is known of it but its type.
   */
  readonly partly?: (args: readonly Value[], call: Call) => Value | Failure | undefined;
}

/** Arguments that consist of more values than this are not looked into. */
const LARGEST = 1_000_000;

export function define(definition: Definition): TerraformFunction {
  return (args, context) => {
    const converted = convertArguments(definition, args);
    if ("message" in converted) return named(converted, context);
    const call = callOf(converted, context);
    const result =
      converted.reduce((size, value) => size + sizeOf(value), 0) > LARGEST
        ? call.tooLarge(definition.returns)
        : (resultOf(definition, converted, call) ?? call.unknown(definition.returns));
    if (isFailure(result)) return named(result, context);
    const secret = definition.handsOn
      ? args.some(
          (value, at) =>
            value.sensitive === true &&
            (definition.handsOn === true || at < Number(definition.handsOn)),
        )
      : args.some(isSensitive);
    return withSensitive(result, secret);
  };
}

function resultOf(
  { known, partly }: Definition,
  args: readonly Value[],
  call: Call,
): Value | Failure | undefined {
  return known && args.every(isWhollyKnown) ? known(args, call) : partly?.(args, call);
}

function named(problem: Failure, { name }: CallContext): Failure {
  return { ...problem, message: `\`${name}\`: ${problem.message}` };
}

function convertArguments(
  { parameters, rest }: Definition,
  args: readonly Value[],
): readonly Value[] | Failure {
  if (args.length < parameters.length || (!rest && args.length > parameters.length)) {
    const wanted = rest ? `at least ${parameters.length}` : String(parameters.length);
    return failure(`It takes ${wanted} argument${wanted === "1" ? "" : "s"}, not ${args.length}.`);
  }
  const converted: Value[] = [];
  for (const [index, value] of args.entries()) {
    const parameter = parameters[index] ?? rest;
    if (!parameter) continue;
    if (value.kind === "null" && !parameter.nullable) {
      return failure(`The argument \`${parameter.name}\` must not be null.`);
    }
    const argument = convert(value, parameter.type);
    if (isFailure(argument)) {
      return failure(`The argument \`${parameter.name}\` does not fit. ${argument.message}`);
    }
    converted.push(argument);
  }
  return converted;
}

function callOf(args: readonly Value[], context: CallContext): Call {
  return {
    ...context,
    unknown: (type, refinements = {}) =>
      unknown(type, becauseOfValues(args), {
        notNull: true,
        identity: pureIdentity(context.name, args),
        ...refinements,
      }),
    tooLarge: (type) => unknown(type, tooLarge(context), { notNull: true }),
  };
}

function tooLarge({ name, span }: CallContext): Reason {
  return {
    text: `The result of \`${name}\` is too large to evaluate.`,
    input: name,
    settledBy: "Call it with smaller values.",
    span,
  };
}

/** The text of an argument that is a known string. */
export function textOf(value: Value | undefined): string {
  if (value?.kind !== "string") throw new TypeError(`expected a string, found ${value?.kind}`);
  return value.value;
}

/** The number of an argument that is a known number. */
export function numberOf(value: Value | undefined): number {
  if (value?.kind !== "number") throw new TypeError(`expected a number, found ${value?.kind}`);
  return value.value;
}

/** The whole number of an argument that is a known number; Terraform takes none that needs more than 64 bits. */
export function wholeOf(value: Value | undefined): number | Failure {
  const number = numberOf(value);
  const isWhole = value?.kind === "number" && isWholeNumber(value);
  if (!isWhole) return failure(`${number} is not a whole number.`);
  return Math.abs(number) < 2 ** 63 ? number : failure(`${number} is too large a number.`);
}
