import { and, not, or, type Truth } from "../../value/truth.ts";
import { intrinsicOf } from "../intrinsic.ts";
import { type Entry, type Mapping, member, type Node, type Sequence, textOf } from "../node.ts";
import type { Decision, Stack } from "../stack.ts";

type Decide = (node: Node, stack: Stack) => Decision;

/** An assertion in `Rules` that is certainly false where its rule applies. */
export interface BrokenRule {
  readonly rule: Entry;
  readonly assertion: Node;
  /** What the template says of it; empty if it says nothing. */
  readonly description: string;
}

/**
 * Why CloudFormation certainly refuses a stack because of its `Rules`.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html
 */
export function brokenRules(stack: Stack, decide: Decide): readonly BrokenRule[] {
  return [...stack.template.rules.values()].flatMap((rule) => {
    const condition = member(rule.value, "RuleCondition");
    if (condition && says(condition, stack, decide) !== true) return [];
    const assertions = member(rule.value, "Assertions");
    return (assertions?.kind === "sequence" ? assertions.items : []).flatMap((assertion) => {
      const node = member(assertion, "Assert");
      if (!node || says(node, stack, decide) !== false) return [];
      const description = textOf(member(assertion, "AssertDescription")) ?? "";
      return [{ rule, assertion: node, description }];
    });
  });
}

/** What an expression of `Rules` says. Of functions about all parameters of a type nobody knows what they say. */
function says(node: Node, stack: Stack, decide: Decide): Truth {
  const call = intrinsicOf(node);
  const operands = call?.argument.kind === "sequence" ? call.argument.items : [];
  const parts = () => operands.map((one) => says(one, stack, decide));
  switch (call?.name) {
    case "Fn::And":
      return parts().reduce<Truth>(and, true);
    case "Fn::Or":
      return parts().reduce<Truth>(or, false);
    case "Fn::Not":
      return parts().map(not)[0] ?? "unknown";
    case "Fn::Contains":
      return contains(operands, stack, decide);
    case "Fn::Equals": {
      const decision = decide(node, stack);
      return typeof decision === "boolean" ? decision : "unknown";
    }
    default:
      return "unknown";
  }
}

/** `Fn::Contains: [[text, …], text]` is true if the text equals one of the list. */
function contains([list, wanted]: readonly Node[], stack: Stack, decide: Decide): Truth {
  if (list?.kind !== "sequence" || list.tag !== undefined || !wanted) return "unknown";
  return list.items
    .map((item) => says(equal(item, wanted), stack, decide))
    .reduce<Truth>(or, false);
}

/** The expression that two values are equal. */
function equal(left: Node, right: Node): Node {
  const { start, end } = right;
  const value: Sequence = { kind: "sequence", items: [left, right], block: false, start, end };
  const key = "Fn::Equals";
  const entries: Mapping["entries"] = new Map([[key, { key, place: { start, end }, value }]]);
  return { kind: "mapping", entries, block: false, start, end };
}
