import type { Span } from "../../source/file.ts";
import { member, type Node, nameOf, spanOf } from "../node.ts";
import { ATTRIBUTES } from "../types/kinds.generated.ts";
import { lineOf } from "../types/line.ts";
import { unseenParts } from "../unseen.ts";
import type { Call } from "./define.ts";

/** Says that a resource has no attribute of a name, where that is known. */
export function checkAttribute({ stack, argument }: Call, resource: string, name: string): void {
  const { template, late } = stack;
  const type = nameOf(member(template.resources.get(resource)?.value, "Type"));
  if (type === undefined || OPEN.test(type)) return;
  if (lineOf(ATTRIBUTES, type)?.[0]?.includes(name)) return;
  const detail = late.types?.().misspeltAttribute(type, name);
  // What is not as AWS has it may be as a macro wants it.
  if (detail === undefined || unseenParts(template).length > 0) return;
  const span = placeIn(argument, `${resource}.`, name, template.file);
  stack.report({ severity: "warning", summary: "An attribute does not exist", detail, span });
}

/** Types that have any attributes: the outputs of something else, or those of what a transform makes of it. */
const OPEN = /^(?!AWS::)|^AWS::Serverless::|^AWS::CloudFormation::(?:CustomResource|Stack)$/;

/** Where the name of the attribute stands: the second item of a list, or behind the first dot of a text. */
function placeIn(argument: Node, before: string, name: string, file: Span["file"]): Span {
  const [first, second] = argument.kind === "sequence" ? argument.items : [argument];
  if (second?.kind === "scalar") return spanOf(second, file);
  const node = first ?? argument;
  const at = file.text.slice(node.start, node.end).indexOf(before + name);
  if (at < 0) return spanOf(node, file);
  const start = node.start + at + before.length;
  return { file, start, end: start + name.length };
}
