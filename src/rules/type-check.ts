import type { Kind } from "../graph/kind.ts";
import { suggestion } from "../source/nearest.ts";
import type { Arithmetic, Comparison, Expression, ExpressionType } from "./expression.ts";
import { expectType, report, type Scope, type Typed } from "./scope.ts";
import type { BinaryOperator, Syntax } from "./syntax.ts";
import { checkCall } from "./type-check-calls.ts";
import { commonType, NOTHING, NULL, printType, propertyType } from "./types.ts";

/** Gives every part of an expression its type. Reports each cause once, and always returns a tree. */
export function checkTypes(syntax: Syntax, scope: Scope): Typed {
  switch (syntax.op) {
    case "literal":
      return {
        expression: { op: "literal", value: syntax.value },
        type: literalType(syntax.value),
      };
    case "name":
      return checkName(syntax, scope);
    case "list":
      return checkList(syntax, scope);
    case "member":
      return checkMember(syntax, scope);
    case "call":
      return checkCall(syntax, scope);
    case "!": {
      const of = expectType(syntax.of, "bool", "`!` negates a bool", scope);
      return { expression: { op: "not", of }, type: "bool" };
    }
    case "?:":
      return checkConditional(syntax, scope);
    case "-":
      if ("left" in syntax) return checkBinary(syntax, scope);
      return {
        expression: { op: "negate", of: expectType(syntax.of, "int", "`-` takes an int", scope) },
        type: "int",
      };
    default:
      return checkBinary(syntax, scope);
  }
}

function literalType(value: string | number | boolean | null): ExpressionType {
  if (value === null) return NULL;
  return typeof value === "number" ? "int" : typeof value === "string" ? "string" : "bool";
}

function checkName(syntax: Syntax & { op: "name" }, scope: Scope): Typed {
  const type = scope.variables.get(syntax.name);
  if (type === undefined) {
    const known = [...scope.variables.keys()];
    const hint = suggestion(syntax.name, known) || ` Here are: ${known.join(", ")}.`;
    report(scope, syntax, "A variable does not exist", `There is no \`${syntax.name}\`.${hint}`);
  }
  return { expression: { op: "variable", name: syntax.name }, type };
}

function checkList(syntax: Syntax & { op: "list" }, scope: Scope): Typed {
  let member: ExpressionType | undefined = NOTHING;
  const items = syntax.items.map((item) => {
    const { expression, type } = scope.check(item, scope);
    if (type === undefined) member = undefined;
    else if (member !== undefined) {
      const common: ExpressionType | undefined = commonType(member, type);
      if (common === undefined) {
        const detail = `The list holds ${printType(member)}, this is ${printType(type)}.`;
        report(scope, item, "A list mixes types", detail);
      }
      member = common;
    }
    return expression;
  });
  const type = member === undefined ? undefined : { list: member };
  return { expression: { op: "list", items }, type };
}

function checkMember(syntax: Syntax & { op: "member" }, scope: Scope): Typed {
  const of = scope.check(syntax.of, scope);
  const expression: Expression = { op: "property", of: of.expression, name: syntax.name };
  if (of.type === undefined) return { expression, type: undefined };
  const at = { start: syntax.end - syntax.name.length, end: syntax.end };
  const kind = typeof of.type === "string" ? scope.kinds.get(of.type) : undefined;
  if (!kind) {
    const detail =
      typeof of.type === "string"
        ? `A value of type ${printType(of.type)} has no properties.`
        : `A list has no \`${syntax.name}\`; ask its members: \`.all(x, x.${syntax.name} …)\`.`;
    report(scope, at, "A property does not exist", detail);
    return { expression, type: undefined };
  }
  const type = propertyType(kind, syntax.name);
  if (type === undefined)
    report(scope, at, "A property does not exist", noProperty(kind, syntax.name));
  return { expression, type };
}

function noProperty(kind: Kind, name: string): string {
  if (Object.hasOwn(kind.methods, name)) {
    return `\`${name}\` of ${kind.name} is a method: write \`${name}(…)\`.`;
  }
  return `${kind.name} has no \`${name}\`.${suggestion(name, Object.keys(kind.properties))}`;
}

function checkConditional(syntax: Syntax & { op: "?:" }, scope: Scope): Typed {
  const test = expectType(syntax.test, "bool", "The condition of `?:` is a bool", scope);
  const yes = scope.check(syntax.yes, scope);
  const no = scope.check(syntax.no, scope);
  const type = together(syntax, "The branches of `?:`", yes, no, scope);
  const branches = { yes: yes.expression, no: no.expression };
  return { expression: { op: "if", test, ...branches }, type };
}

/** The common type of two operands; reports when there is none. */
function together(
  at: Syntax,
  what: string,
  left: Typed,
  right: Typed,
  scope: Scope,
): ExpressionType | undefined {
  if (left.type === undefined || right.type === undefined) return undefined;
  const type = commonType(left.type, right.type);
  if (type === undefined) {
    const detail = `${what} are ${printType(left.type)} and ${printType(right.type)}.`;
    report(scope, at, "Two values do not fit together", detail);
  }
  return type;
}

type Binary = Extract<Syntax, { readonly left: Syntax }>;

function checkBinary(syntax: Binary, scope: Scope): Typed {
  const { op } = syntax;
  if (op === "&&" || op === "||") {
    const left = expectType(syntax.left, "bool", `\`${op}\` joins bools`, scope);
    const right = expectType(syntax.right, "bool", `\`${op}\` joins bools`, scope);
    return { expression: { op: op === "&&" ? "and" : "or", left, right }, type: "bool" };
  }
  const left = scope.check(syntax.left, scope);
  const right = scope.check(syntax.right, scope);
  const sides = { left: left.expression, right: right.expression };
  if (op === "in") return checkIn(syntax, left, right, scope);
  if (isComparison(op)) {
    const type = together(syntax, `The sides of \`${op}\``, left, right, scope);
    if (type !== undefined)
      checkComparable(syntax, type, left.type === NULL || right.type === NULL, scope);
    return { expression: { op: "compare", how: op, ...sides }, type: "bool" };
  }
  const type = together(syntax, `The sides of \`${op}\``, left, right, scope);
  if (op === "+" && type !== undefined && (type === "string" || typeof type !== "string")) {
    return { expression: { op: "join", what: type === "string" ? type : "list", ...sides }, type };
  }
  if (type !== undefined && (type !== "int" || left.type === NULL || right.type === NULL)) {
    report(
      scope,
      syntax,
      "A value has the wrong type",
      `\`${op}\` does not take ${printType(type)}.`,
    );
  }
  return { expression: { op: "arithmetic", how: op, ...sides }, type: "int" };
}

function checkIn(syntax: Binary, left: Typed, right: Typed, scope: Scope): Typed {
  const type = right.type;
  if (type !== undefined && typeof type === "string") {
    const detail = `\`in\` looks through a list, but this is ${printType(type)}.`;
    report(scope, syntax.right, "A value has the wrong type", detail);
  } else if (type !== undefined && left.type !== undefined && !commonType(left.type, type.list)) {
    const detail = `A value of type ${printType(left.type)} is never in a ${printType(type)}.`;
    report(scope, syntax, "Two values do not fit together", detail);
  }
  const sides = { left: left.expression, right: right.expression };
  return { expression: { op: "in", ...sides }, type: "bool" };
}

function isComparison(op: BinaryOperator): op is Comparison & BinaryOperator {
  return !isArithmetic(op) && op !== "in" && op !== "&&" && op !== "||";
}

const isArithmetic = (op: BinaryOperator): op is Arithmetic => /^[-+*/%]$/.test(op);

function checkComparable(syntax: Binary, type: ExpressionType, null_: boolean, scope: Scope): void {
  const equality = syntax.op === "==" || syntax.op === "!=";
  if (typeof type !== "string") {
    const detail = "Lists have no order: compare their sizes, or ask with `all` and `in`.";
    report(scope, syntax, "Lists cannot be compared", detail);
  } else if (!equality && (null_ || (type !== "int" && type !== "string"))) {
    const detail = `\`${syntax.op}\` orders ints and strings, not ${null_ ? NULL : type}.`;
    report(scope, syntax, "A value has the wrong type", detail);
  }
}
