import type { Block } from "../hcl/ast.ts";
import { truthOf } from "./conditional.ts";
import { convert } from "./convert.ts";
import { evaluate } from "./evaluate.ts";
import { failure, isFailure } from "./failure.ts";
import { attributeOf, headerOf, type ModuleInstance, once, scopeOf, settle } from "./instance.ts";
import type { Located } from "./module.ts";
import { variableOf } from "./variable.ts";

/**
 * Reports the variables of a module instance whose values their `validation` blocks refuse. A condition that
 * is not known refuses nothing.
 */
export function validateVariables(instance: ModuleInstance): void {
  for (const [name, block] of instance.module.variables) {
    const validations = block.node.body.blocks.filter(({ type }) => type === "validation");
    if (validations.length === 0) continue;
    once(
      instance,
      `validation of var.${name}`,
      () => {
        for (const node of validations) validate(instance, name, { node, file: block.file });
        return true;
      },
      () => true,
    );
  }
}

function validate(instance: ModuleInstance, name: string, block: Located<Block>): void {
  const condition = attributeOf(block, "condition");
  if (!condition) return;
  const value = variableOf(instance, name);
  const scope = scopeOf(instance, block.file);
  const asked = evaluate(condition.node.value, scope);
  const truth = truthOf(asked);
  if (truth === true) return;
  if (typeof truth !== "boolean") {
    if (isFailure(truth)) settle(instance, truth, headerOf(block), scope.quiet);
    return;
  }
  if (scope.quiet) return;
  const origin = isFailure(value) ? undefined : value.origin;
  instance.root.report({
    severity: "warning",
    summary: "Terraform would refuse the value of a variable",
    detail: `\`${address(instance, name)}\` does not pass its validation. ${message(instance, block)}`,
    span: origin?.span ?? headerOf(block),
  });
}

const address = ({ address: module }: ModuleInstance, name: string): string =>
  module === "" ? `var.${name}` : `${module}.var.${name}`;

/** What the module says of a value it refuses, unless that would tell a secret. */
function message(instance: ModuleInstance, block: Located<Block>): string {
  const attribute = attributeOf(block, "error_message");
  if (!attribute) return "";
  const value = evaluate(attribute.node.value, scopeOf(instance, block.file));
  const text = isFailure(value) ? failure("") : convert(value, "string");
  return text.kind === "string" && !text.sensitive ? text.value : "";
}
