import { intrinsicOf } from "../cloudformation/intrinsic.ts";
import { type Mapping, member, type Node, nameOf, textOf } from "../cloudformation/node.ts";
import type { Assumption, Stack } from "../cloudformation/stack.ts";
import type { Result } from "../rules/result.ts";
import type { Reason } from "../value/reason.ts";

/** A parameter of a root that is undecided, and what it may be: each of the options excludes the others. */
export interface Input {
  readonly root: string;
  readonly parameter: string;
  readonly options: readonly Assumption[];
  /** The default that it has in the template. */
  readonly byDefault: string | undefined;
}

/** The roots, each with what it nests, by path. */
export type Stacks = ReadonlyMap<string, readonly Stack[]>;

/** Finds the parameters that a result is undecided because of, if they may be one of a few things. */
export function inputsOf(stacks: Stacks): (result: Result) => ReadonlySet<Input> {
  const known = new Map<string, Input | undefined>();
  const inputOf = ({ input, span }: Reason): Input | undefined => {
    const root = span?.file.path;
    const nested = root === undefined ? undefined : stacks.get(root);
    if (!nested || !input.startsWith(PREFIX)) return undefined;
    const parameter = input.slice(PREFIX.length);
    const key = `${root}\0${parameter}`;
    if (!known.has(key)) known.set(key, inputIn(nested, parameter));
    return known.get(key);
  };
  return ({ reasons }) => new Set(reasons.flatMap((reason) => inputOf(reason) ?? []));
}

const PREFIX = "Parameters.";

/** So many options are followed one by one. */
const MOST_OPTIONS = 16;

/** Of a parameter of the first of the stacks, which nests the others. */
function inputIn(stacks: readonly Stack[], parameter: string): Input | undefined {
  const [stack] = stacks;
  if (!stack) return undefined;
  const { template, root } = stack;
  const declared = template.parameters.get(parameter)?.value;
  const type = nameOf(member(declared, "Type")) ?? "String";
  // The name of what is read says nothing, and of a list nobody knows how long it is.
  if (!declared || /List\b|^AWS::SSM::Parameter::Value</.test(type)) return undefined;
  const written = member(declared, "AllowedValues");
  const allowed =
    written?.kind === "sequence" ? written.items.flatMap((one) => textOf(one) ?? []) : [];
  const byDefault = textOf(member(declared, "Default"));
  const options = (
    allowed.length > 0 && allowed.length <= MOST_OPTIONS
      ? allowed.map((is) => ({ is }))
      : apart([...comparedIn(stack, parameter, stacks)], allowed)
  ).sort((a, b) => Number(isOf(b, byDefault)) - Number(isOf(a, byDefault)));
  return options.length > 1 ? { root, parameter, options, byDefault } : undefined;
}

const isOf = (option: Assumption, text: string | undefined): boolean =>
  "is" in option && option.is === text;

/** The texts that something is compared with, and everything else. */
function apart(compared: readonly string[], allowed: readonly string[]): Assumption[] {
  const possible = compared.filter((text) => allowed.length === 0 || allowed.includes(text));
  if (possible.length > MOST_OPTIONS) return [];
  return [...possible.map((is) => ({ is })), { isNot: possible }];
}

/** The texts that a parameter is compared with, also where it is handed on to a nested stack. */
function comparedIn(
  stack: Stack,
  parameter: string,
  stacks: readonly Stack[],
): ReadonlySet<string> {
  const found = new Set(comparedWith(stack.template, parameter));
  for (const child of stacks) {
    if (child.parent?.stack !== stack) continue;
    const passed = member(member(child.parent.entry.value, "Properties"), "Parameters");
    for (const { key, value } of passed?.kind === "mapping" ? passed.entries.values() : []) {
      if (!refersTo(value, parameter)) continue;
      for (const text of comparedIn(child, key, stacks)) found.add(text);
    }
  }
  return found;
}

interface Compared {
  readonly conditions: Mapping["entries"];
  readonly rules: Mapping["entries"];
}

/** The texts that a parameter is compared with in `Conditions` and `Rules`. */
function comparedWith({ conditions, rules }: Compared, parameter: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    const call = intrinsicOf(node);
    const operands = call?.name === "Fn::Equals" ? childrenOf(call.argument) : [];
    if (operands.some((one) => refersTo(one, parameter))) {
      for (const text of operands.flatMap((one) => textIn(one))) found.add(text);
    }
    for (const child of childrenOf(node)) visit(child);
  };
  for (const { value } of [...conditions.values(), ...rules.values()]) visit(value);
  return [...found];
}

const childrenOf = (node: Node): readonly Node[] =>
  node.kind === "sequence"
    ? node.items
    : node.kind === "mapping"
      ? [...node.entries.values()].map(({ value }) => value)
      : [];

function refersTo(node: Node, parameter: string): boolean {
  const call = intrinsicOf(node);
  return call?.name === "Ref" && nameOf(call.argument) === parameter;
}

const textIn = (node: Node): readonly string[] => {
  const text = nameOf(node);
  return text === undefined ? [] : [text];
};
