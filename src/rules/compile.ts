import { parseExpression } from "./cel.ts";
import type { Expression, ExpressionType } from "./expression.ts";
import type { Problem } from "./syntax.ts";
import { checkTypes } from "./type-check.ts";
import { commonType, type Kinds, NULL, printType } from "./types.ts";

export interface Compiled {
  readonly expression: Expression;
  readonly type: ExpressionType;
}

/** What the text may refer to, and what it must be. */
export interface Expected {
  readonly kinds: Kinds;
  readonly variables: ReadonlyMap<string, ExpressionType>;
  /** Any type when absent. */
  readonly type?: ExpressionType;
}

/** Text → checked tree, or everything that is wrong with it. */
export function compileExpression(text: string, expected: Expected): Compiled | readonly Problem[] {
  const syntax = parseExpression(text);
  if ("summary" in syntax) return [syntax];
  const problems: Problem[] = [];
  const { expression, type } = checkTypes(syntax, { ...expected, problems, check: checkTypes });
  const wanted = expected.type;
  if (wanted !== undefined && type !== undefined && (type === NULL || !commonType(type, wanted))) {
    const detail = `It must be ${printType(wanted)}, but it is ${printType(type)}.`;
    problems.push({
      summary: "An expression has the wrong type",
      detail,
      start: 0,
      end: text.length,
    });
  }
  if (problems.length > 0 || type === undefined) return problems;
  return { expression, type };
}

export function isCompiled(result: Compiled | readonly Problem[]): result is Compiled {
  return "expression" in result;
}
