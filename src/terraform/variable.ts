import type { Block } from "../hcl/ast.ts";
import { unknown, withSensitive } from "../value/make.ts";
import { named } from "../value/trail.ts";
import type { Value } from "../value/value.ts";
import { convert } from "./convert.ts";
import { evaluate } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import {
  attributeOf,
  cyclic,
  headerOf,
  type ModuleInstance,
  once,
  scopeOf,
  settle,
  settled,
  spanOfValue,
} from "./instance.ts";
import type { Located } from "./module.ts";
import { constraintProblem, readConstraint } from "./read-constraint.ts";
import { type TypeConstraint, typeOfConstraint } from "./type-constraint.ts";

/** The value of `var.name` inside a module instance, converted to its declared type. */
export function variableOf(instance: ModuleInstance, name: string): Value | Failure {
  const block = instance.module.variables.get(name);
  if (!block) return failure(`No variable \`${name}\` is declared in this module.`);
  return once(
    instance,
    `var.${name}`,
    () => evaluateVariable(instance, name, block),
    () => cyclic(instance, `var.${name}`, headerOf(block)),
  );
}

function evaluateVariable(instance: ModuleInstance, name: string, block: Located<Block>): Value {
  const typed = attributeOf(block, "type");
  const constraint = typed
    ? readConstraint(typed.node.value, (expression) => {
        const value = evaluate(expression, scopeOf(instance, typed.file));
        return isFailure(value) ? undefined : value;
      })
    : "any";
  const problem = typed && constraintProblem(typed.node.value);
  if (typed && problem !== undefined) {
    settle(
      instance,
      failure(`The type of \`var.${name}\` is no type. ${problem}`),
      spanOfValue(typed),
    );
  }
  const nullable = flag(instance, block, "nullable") !== false;
  const sensitive = flag(instance, block, "sensitive") === true;
  if (flag(instance, block, "ephemeral") === true) {
    return withSensitive(ephemeral(instance, name, block, constraint), sensitive);
  }

  let value = instance.argument(name);
  if (value === undefined || (value.kind === "null" && !nullable)) {
    const fallback = defaultOf(instance, name, block);
    if (!fallback && value) {
      const refusal = failure(`\`var.${name}\` must not be null, and has no default.`);
      settle(instance, refusal, value.origin?.span ?? headerOf(block));
    }
    value = fallback ?? valueless(instance, name, block, constraint, nullable);
  }
  const converted = convert(value, constraint);
  const settledValue = isFailure(converted)
    ? settle(
        instance,
        failure(`\`var.${name}\` does not fit its type. ${converted.message}`),
        headerOf(block),
      )
    : converted;
  const refined =
    settledValue.kind === "unknown" && !nullable
      ? { ...settledValue, notNull: true as const }
      : settledValue;
  return withSensitive(refined, sensitive);
}

/** A value that no plan holds, so that nothing that anyone reads there can depend on it. */
function ephemeral(
  instance: ModuleInstance,
  name: string,
  block: Located<Block>,
  constraint: TypeConstraint,
): Value {
  const input = instance.address === "" ? `var.${name}` : `${instance.address}.var.${name}`;
  return unknown(
    typeOfConstraint(constraint),
    {
      text: `\`${input}\` is ephemeral: its value is in no plan.`,
      input,
      settledBy: "Use a variable that is not ephemeral.",
      span: headerOf(block),
    },
    { identity: instance.many ? undefined : { key: `${instance.root.directory}#${input}` } },
  );
}

function flag(instance: ModuleInstance, block: Located<Block>, name: string): boolean | undefined {
  const attribute = attributeOf(block, name);
  if (!attribute) return undefined;
  const value = settled(instance, attribute.node.value, scopeOf(instance, attribute.file));
  return value.kind === "bool" ? value.value : undefined;
}

function defaultOf(
  instance: ModuleInstance,
  name: string,
  block: Located<Block>,
): Value | undefined {
  const attribute = attributeOf(block, "default");
  if (!attribute) return undefined;
  const value = settled(instance, attribute.node.value, scopeOf(instance, attribute.file));
  return named(value, spanOfValue(attribute), `default of \`var.${name}\``);
}

function valueless(
  instance: ModuleInstance,
  name: string,
  block: Located<Block>,
  constraint: TypeConstraint,
  nullable: boolean,
): Value {
  const input = instance.address === "" ? `var.${name}` : `${instance.address}.var.${name}`;
  const inRoot = instance.address === "";
  return unknown(
    typeOfConstraint(constraint),
    {
      text: inRoot
        ? `\`${input}\` has no value.`
        : `\`${instance.address}\` is called without its required argument \`${name}\`.`,
      input,
      settledBy: inRoot
        ? `Pass \`--var ${name}=…\` or \`${instance.root.fromFile}\`, or write a default.`
        : `Pass \`${name}\` in the call of the module.`,
      span: headerOf(block),
    },
    {
      identity: instance.many ? undefined : { key: `${instance.root.directory}#${input}` },
      notNull: nullable ? undefined : true,
      origin: { span: headerOf(block), note: `\`var.${name}\``, role: "written" },
    },
  );
}
