import type { PropertyType } from "../graph/kind.ts";

/**
 * A condition after parsing and type checking. Plain data, so that built-in rules are compiled when the
 * bundle is built and written into it as JSON.
 */
export type Expression =
  | { readonly op: "literal"; readonly value: string | number | boolean | null }
  | { readonly op: "list"; readonly items: readonly Expression[] }
  | { readonly op: "variable"; readonly name: string }
  | { readonly op: "property"; readonly of: Expression; readonly name: string }
  | {
      readonly op: "method";
      readonly of: Expression;
      readonly name: string;
      readonly args: readonly Expression[];
    }
  | { readonly op: "not" | "negate"; readonly of: Expression }
  | { readonly op: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | {
      readonly op: "if";
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | {
      readonly op: "compare";
      readonly how: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly op: "arithmetic";
      readonly how: Arithmetic;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** `+` on two strings or two lists. */
  | {
      readonly op: "join";
      readonly what: "string" | "list";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly op: "in"; readonly left: Expression; readonly right: Expression }
  | {
      readonly op: "fold";
      readonly how: Fold;
      readonly of: Expression;
      /** The variable that stands for a member inside `body`. */
      readonly name: string;
      readonly body: Expression;
    }
  | { readonly op: "size"; readonly what: "string" | "list"; readonly of: Expression }
  | { readonly op: "distinct"; readonly of: Expression }
  | {
      readonly op: "text";
      readonly how: TextTest;
      readonly of: Expression;
      readonly with: Expression;
    };

export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";
export type Arithmetic = "+" | "-" | "*" | "/" | "%";
export type Fold = "all" | "exists" | "exists_one" | "filter" | "map";
export type TextTest = "like" | "startsWith" | "endsWith" | "contains";

/** The type of an expression: what a property can have, `null`, and `nothing` for the members of `[]`. */
export type ExpressionType = PropertyType;

/** The expression as its author would write it, as far as names go; used in reasons. */
export function nameOf(expression: Expression): string {
  switch (expression.op) {
    case "variable":
      return expression.name;
    case "property":
      return `${nameOf(expression.of)}.${expression.name}`;
    case "method": {
      const args = expression.args.map((arg) =>
        arg.op === "literal" ? JSON.stringify(arg.value) : "…",
      );
      return `${nameOf(expression.of)}.${expression.name}(${args.join(", ")})`;
    }
    case "fold":
      return `${nameOf(expression.of)}.${expression.how}(…)`;
    case "size":
    case "distinct":
      return `${nameOf(expression.of)}.${expression.op}()`;
    case "literal":
      return JSON.stringify(expression.value);
    default:
      return "(…)";
  }
}
