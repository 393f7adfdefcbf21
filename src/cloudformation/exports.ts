import type { Reason } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import { evaluate } from "./evaluate.ts";
import { asText } from "./functions/define.ts";
import { type Entry, member, spanOf } from "./node.ts";
import { isOutput, outputOf } from "./output.ts";
import { existenceOf } from "./resource.ts";
import { doubtfully, type Stack } from "./stack.ts";

/** An output of a stack that has a name in its region. */
export interface Export {
  readonly stack: Stack;
  readonly output: Entry;
}

/** The exports whose names are known, by name. Names that nobody knows cannot be told from any other. */
export function exportsOf(stacks: readonly Stack[]): ReadonlyMap<string, readonly Export[]> {
  const found = new Map<string, Export[]>();
  for (const stack of stacks) {
    for (const output of stack.template.outputs.values()) {
      const node = member(member(output.value, "Export"), "Name");
      if (!node || !mayExist(stack, output)) continue;
      const value = doubtfully(stack, () => evaluate(node, stack));
      const name = value.kind === "removed" ? undefined : asText(value);
      if (typeof name !== "string") continue;
      const same = found.get(name);
      if (same) same.push({ stack, output });
      else found.set(name, [{ stack, output }]);
    }
  }
  return found;
}

function mayExist(stack: Stack, output: Entry): boolean {
  const { parent } = stack;
  if (parent && existenceOf(parent.stack, parent.entry) === false) return false;
  return isOutput(stack, output) !== false;
}

/** The one export that a name can mean for a stack: names are unique in a region. */
export function exportNamed(
  exports: ReadonlyMap<string, readonly Export[]>,
  importer: Stack,
  name: string,
): Export | Reason {
  const found = (exports.get(name) ?? []).filter(({ stack }) => mayBeNear(stack, importer));
  const [only, other] = found;
  if (only && !other) return only;
  const where = found.map(({ stack }) => stack.template.file.path).slice(0, MOST_NAMED);
  return {
    text: other
      ? `The export \`${name}\` is an output of several templates: ${where.join(", ")}.`
      : `The export \`${name}\` is an output of another stack, and no template of the scan exports that name.`,
    input: name,
    settledBy: other
      ? "Scan the templates of one environment alone."
      : "Scan the template that exports it as well, with a name that is written out.",
    ...(other && only && { span: spanOf(only.output.place, only.stack.template.file) }),
  };
}

const MOST_NAMED = 5;

/** False if they certainly are in different regions. */
function mayBeNear({ region }: Stack, importer: Stack): boolean {
  const other = importer.region;
  return region.kind !== "string" || other.kind !== "string" || region.value === other.value;
}

/** The value that is exported under a name, or why nobody knows. */
export function exportedTo(
  exports: ReadonlyMap<string, readonly Export[]>,
  importer: Stack,
  name: string,
): Value | Reason {
  const found = exportNamed(exports, importer, name);
  if (!("output" in found)) return found;
  return outputOf(found.stack, found.output.key) ?? NO_OUTPUT;
}

const NO_OUTPUT: Reason = {
  text: "The export is no output.",
  input: "Fn::ImportValue",
  settledBy: "Correct the template.",
};
