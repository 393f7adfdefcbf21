import type { Expression, ExpressionType } from "./expression.ts";
import type { Problem, Syntax } from "./syntax.ts";
import { commonType, type Kinds, NULL, printType } from "./types.ts";

/** A checked tree and its type; `type` is undefined where a problem was reported. */
export interface Typed {
  readonly expression: Expression;
  readonly type: ExpressionType | undefined;
}

/** What an expression may refer to, and where its problems go. */
export interface Scope {
  readonly kinds: Kinds;
  readonly variables: ReadonlyMap<string, ExpressionType>;
  readonly problems: Problem[];
  /** Gives a part its type: `checkTypes`, handed down so that its parts need not import it. */
  readonly check: (syntax: Syntax, scope: Scope) => Typed;
}

/** The tree of an operand that must have the type; the problem says `why`. */
export function expectType(
  syntax: Syntax,
  wanted: ExpressionType,
  why: string,
  scope: Scope,
): Expression {
  const { expression, type } = scope.check(syntax, scope);
  if (type !== undefined && (type === NULL || !commonType(type, wanted))) {
    report(scope, syntax, "A value has the wrong type", `${why}, but this is ${printType(type)}.`);
  }
  return expression;
}

export function report(
  scope: Scope,
  at: { readonly start: number; readonly end: number },
  summary: string,
  detail: string,
): void {
  scope.problems.push({ summary, detail, start: at.start, end: at.end });
}
