import { type ASTNode, ParseError, parse } from "@marcbachmann/cel-js";
import type { BinaryOperator, Problem, Syntax } from "./syntax.ts";

const MAX_LENGTH = 4000;
const MAX_DEPTH = 200;

/**
 * The only place that knows the CEL library: text → our syntax tree. What we do not evaluate (maps,
 * doubles, bytes, indices) is refused here, with its place.
 */
export function parseExpression(text: string): Syntax | Problem {
  if (text.length > MAX_LENGTH) {
    return problem("An expression is too long", `It may have ${MAX_LENGTH} characters.`, {
      start: 0,
      end: text.length,
    });
  }
  try {
    return convert(parse(text).ast);
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    if (!(error instanceof ParseError)) throw error;
    const { start, end } = error.range ?? { start: 0, end: text.length };
    const detail = `${error.summary}. Conditions are written in CEL.`;
    return problem("An expression cannot be read", detail, { start, end });
  }
}

/** Leaves the conversion from any depth; caught above and nowhere else. */
class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

function problem(summary: string, detail: string, at: { start: number; end: number }): Problem {
  return { summary, detail, start: at.start, end: at.end };
}

function refuse(node: ASTNode, detail: string): never {
  throw new Refusal(
    problem("An expression uses a part of CEL that rules do not have", detail, node),
  );
}

function convert(node: ASTNode, depth = 0): Syntax {
  if (depth > MAX_DEPTH) return refuse(node, `Expressions are nested at most ${MAX_DEPTH} deep.`);
  const part = (inner: ASTNode) => convert(inner, depth + 1);
  const at = { start: node.start, end: node.end };
  switch (node.op) {
    case "value":
      return { op: "literal", value: literal(node, node.args), ...at };
    case "id":
      return { op: "name", name: node.args, ...at };
    case "list":
      return { op: "list", items: node.args.map(part), ...at };
    case ".":
      return { op: "member", of: part(node.args[0]), name: node.args[1], ...at };
    case "call":
      return { op: "call", name: node.args[0], args: node.args[1].map(part), ...at };
    case "rcall": {
      const [name, of, args] = node.args;
      return { op: "call", of: part(of), name, args: args.map(part), ...at };
    }
    case "!_":
      return { op: "!", of: part(node.args), ...at };
    case "-_":
      return { op: "-", of: part(node.args), ...at };
    case "?:": {
      const [test, yes, no] = node.args;
      const parts = { test: part(test), yes: part(yes), no: part(no) };
      return { op: "?:", ...parts, ...at };
    }
    case "map":
      return refuse(node, "Maps cannot be written in a rule; compare the values one by one.");
    case "[]":
      return refuse(
        node,
        "Members have no order: use `exists`, `all` or `filter` instead of `[…]`.",
      );
    case ".?":
    case "[?]":
      return refuse(
        node,
        "Optional access is not needed: what is absent is `null` or an empty text.",
      );
    default:
      return {
        op: binary(node.op),
        left: part(node.args[0]),
        right: part(node.args[1]),
        ...at,
      };
  }
}

const binary = (op: BinaryOperator): BinaryOperator => op;

function literal(node: ASTNode, value: unknown): string | number | boolean | null {
  if (typeof value === "string") return value.normalize("NFC");
  if (typeof value === "boolean" || value === null) return value;
  if (typeof value === "bigint" && Number.isSafeInteger(Number(value))) return Number(value);
  if (typeof value === "bigint") return refuse(node, "Numbers go up to 9007199254740991.");
  return refuse(node, "Values are strings, whole numbers, `true`, `false` and `null`.");
}
