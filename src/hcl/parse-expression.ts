import type { BinaryOperator, Expression } from "./ast.ts";
import {
  AMPERSAND,
  BANG,
  COLON,
  EQUALS,
  GREATER,
  LESS,
  MINUS,
  PERCENT,
  PIPE,
  PLUS,
  QUESTION,
  SLASH,
  STAR,
} from "./characters.ts";
import { type Cursor, peek } from "./cursor.ts";
import { parsePostfix } from "./parse-postfix.ts";
import { parseTerm } from "./parse-term.ts";
import { enter, fail, failTooTall, found, MAX_HEIGHT } from "./trouble.ts";

// expression = operators [ "?" expression ":" expression ]

/** Reads one expression, as far as it goes. */
export function parseExpression(cursor: Cursor): Expression {
  peek(cursor);
  enter(cursor, cursor.at);
  const first = parseOperators(cursor);
  const expression = peek(cursor) === QUESTION ? parseConditional(cursor, first) : first;
  cursor.depth--;
  if (cursor.height > MAX_HEIGHT) failTooTall(cursor, expression.start);
  return expression;
}

function parseConditional(cursor: Cursor, condition: Expression): Expression {
  let height = cursor.height;
  cursor.at++;
  const then = parseExpression(cursor);
  height = Math.max(height, cursor.height);
  if (peek(cursor) !== COLON || cursor.text.charCodeAt(cursor.at + 1) === COLON) {
    fail(
      cursor,
      "Conditional without an alternative",
      `Expected \`:\` and the value for the other case, but found ${found(cursor)}. Write \`condition ? value : other\`.`,
    );
  }
  cursor.at++;
  const otherwise = parseExpression(cursor);
  cursor.height = Math.max(height, cursor.height) + 1;
  const { start } = condition;
  return { kind: "conditional", start, end: otherwise.end, condition, then, otherwise };
}

// operators = operand { operator operand }     every operator is left-associative

const precedence: Readonly<Record<BinaryOperator, number>> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
};

function parseOperators(cursor: Cursor): Expression {
  const first = parseOperand(cursor);
  let operator = peekOperator(cursor);
  if (operator === undefined) return first;
  const waiting: Waiting[] = [];
  let right = first;
  while (operator !== undefined) {
    right = combine(cursor, waiting, right, precedence[operator]);
    waiting.push({ left: right, height: cursor.height, operator });
    cursor.at += operator.length;
    right = parseOperand(cursor);
    operator = peekOperator(cursor);
  }
  return combine(cursor, waiting, right, 0);
}

/** A left side and its operator, until the right side is known to be complete. */
interface Waiting {
  readonly left: Expression;
  readonly height: number;
  readonly operator: BinaryOperator;
}

/** Completes what binds at least as tightly as the operator that comes next. */
function combine(
  cursor: Cursor,
  waiting: Waiting[],
  last: Expression,
  strength: number,
): Expression {
  let right = last;
  for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
    const { left, height, operator } = top;
    if (precedence[operator] < strength) break;
    waiting.pop();
    right = { kind: "binary", start: left.start, end: right.end, operator, left, right };
    cursor.height = Math.max(height, cursor.height) + 1;
  }
  return right;
}

function peekOperator(cursor: Cursor): BinaryOperator | undefined {
  const code = peek(cursor);
  const equals = cursor.text.charCodeAt(cursor.at + 1) === EQUALS;
  switch (code) {
    case PIPE:
      return cursor.text.charCodeAt(cursor.at + 1) === PIPE ? "||" : undefined;
    case AMPERSAND:
      return cursor.text.charCodeAt(cursor.at + 1) === AMPERSAND ? "&&" : undefined;
    case EQUALS:
      return equals ? "==" : undefined;
    case BANG:
      return equals ? "!=" : undefined;
    case LESS:
      return equals ? "<=" : "<";
    case GREATER:
      return equals ? ">=" : ">";
    case PLUS:
      return "+";
    case MINUS:
      return "-";
    case STAR:
      return "*";
    case SLASH:
      return "/";
    case PERCENT:
      return "%";
    default:
      return undefined;
  }
}

// operand = ( "!" | "-" ) operand | term { postfix }

function parseOperand(cursor: Cursor): Expression {
  const code = peek(cursor);
  if (code !== BANG && code !== MINUS) return parsePostfix(cursor, parseTerm(cursor, code));
  const start = cursor.at;
  enter(cursor, start);
  cursor.at++;
  const operand = parseOperand(cursor);
  cursor.depth--;
  cursor.height++;
  const operator = code === BANG ? "!" : "-";
  return { kind: "unary", start, end: operand.end, operator, operand };
}
