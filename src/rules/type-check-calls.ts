import type { Kind } from "../graph/kind.ts";
import { suggestion } from "../source/nearest.ts";
import type { Expression, ExpressionType, Fold, TextTest } from "./expression.ts";
import { expectType, report, type Scope, type Typed } from "./scope.ts";
import type { Syntax } from "./syntax.ts";
import { methodOf, NOTHING, printType } from "./types.ts";

type Call = Syntax & { readonly op: "call" };

const FOLDS: readonly string[] = ["all", "exists", "exists_one", "filter", "map"] satisfies Fold[];
const TEXT_TESTS: readonly string[] = [
  "like",
  "startsWith",
  "endsWith",
  "contains",
] satisfies TextTest[];

/** Calls: methods of kinds, macros over lists, and the few functions that rules have. */
export function checkCall(syntax: Call, scope: Scope): Typed {
  const [first, ...rest] = syntax.args;
  if (!syntax.of) {
    if (syntax.name === "size" && first && rest.length === 0) {
      return checkMethod({ ...syntax, of: first, args: [] }, scope.check(first, scope), scope);
    }
    return failed(syntax, scope, noFunction(syntax.name));
  }
  return checkMethod({ ...syntax, of: syntax.of }, scope.check(syntax.of, scope), scope);
}

function noFunction(name: string): string {
  if (name === "has") return "`has()` is not needed: compare with `null` or with an empty text.";
  return `There is no function \`${name}\`.${suggestion(name, ["size"])}`;
}

function failed(at: { start: number; end: number }, scope: Scope, detail: string): Typed {
  report(scope, at, "A function does not exist", detail);
  return { expression: { op: "literal", value: null }, type: undefined };
}

function checkMethod(syntax: Call & { readonly of: Syntax }, of: Typed, scope: Scope): Typed {
  if (of.type === undefined) return { expression: of.expression, type: undefined };
  if (typeof of.type !== "string") return checkListCall(syntax, of.expression, of.type.list, scope);
  const kind = scope.kinds.get(of.type);
  if (kind) return checkKindCall(syntax, of.expression, kind, scope);
  if (of.type === "string") return checkTextCall(syntax, of.expression, scope);
  return failed(
    syntax,
    scope,
    `A value of type ${printType(of.type)} has no \`${syntax.name}()\`.`,
  );
}

function checkKindCall(syntax: Call, of: Expression, kind: Kind, scope: Scope): Typed {
  const method = methodOf(kind, syntax.name);
  if (!method) {
    const hint = Object.hasOwn(kind.properties, syntax.name)
      ? ` It is a property: write it without \`()\`.`
      : suggestion(syntax.name, Object.keys(kind.methods));
    return failed(syntax, scope, `${kind.name} has no method \`${syntax.name}\`.${hint}`);
  }
  const args = checkArguments(syntax, method.args, scope);
  return { expression: { op: "method", of, name: syntax.name, args }, type: method.returns };
}

function checkArguments(
  syntax: Call,
  types: readonly ExpressionType[],
  scope: Scope,
): readonly Expression[] {
  if (syntax.args.length !== types.length) {
    const wanted = `${syntax.name}(${types.map(printType).join(", ")})`;
    const detail = `Write \`${wanted}\`; ${syntax.args.length} were given.`;
    report(scope, syntax, "A call has the wrong number of arguments", detail);
    return [];
  }
  return types.flatMap((type, index) => {
    const arg = syntax.args[index];
    const why = `\`${syntax.name}\` takes ${printType(type)}`;
    return arg ? [expectType(arg, type, why, scope)] : [];
  });
}

function checkTextCall(syntax: Call, of: Expression, scope: Scope): Typed {
  if (syntax.name === "size") {
    checkArguments(syntax, [], scope);
    return { expression: { op: "size", what: "string", of }, type: "int" };
  }
  if (!isTextTest(syntax.name)) {
    const why =
      syntax.name === "matches"
        ? "Regular expressions are not read from rules: use `like` with `*` and `?`."
        : `A string has no \`${syntax.name}()\`.${suggestion(syntax.name, [...TEXT_TESTS, "size"])}`;
    return failed(syntax, scope, why);
  }
  const [pattern] = checkArguments(syntax, ["string"], scope);
  const literal: Expression = { op: "literal", value: "" };
  return {
    expression: { op: "text", how: syntax.name, of, with: pattern ?? literal },
    type: "bool",
  };
}

const isTextTest = (name: string): name is TextTest => TEXT_TESTS.includes(name);
const isFold = (name: string): name is Fold => FOLDS.includes(name);

function checkListCall(syntax: Call, of: Expression, member: ExpressionType, scope: Scope): Typed {
  const { name } = syntax;
  if (name === "size" || name === "distinct") {
    checkArguments(syntax, [], scope);
    if (name === "size") return { expression: { op: "size", what: "list", of }, type: "int" };
    if (typeof member !== "string") {
      return failed(syntax, scope, "`distinct()` does not compare lists with each other.");
    }
    return { expression: { op: "distinct", of }, type: { list: member } };
  }
  if (!isFold(name)) {
    const names = [...FOLDS, "size", "distinct"];
    return failed(syntax, scope, `A list has no \`${name}()\`.${suggestion(name, names)}`);
  }
  const [variable, ...bodies] = syntax.args;
  const last = bodies.at(-1);
  if (variable?.op !== "name" || !last || bodies.length > (name === "map" ? 2 : 1)) {
    return failed(syntax, scope, `Write \`${name}(x, …)\`, with a name for the member first.`);
  }
  const inner = { ...scope, variables: new Map(scope.variables).set(variable.name, member) };
  if (name !== "map") {
    const body = expectType(last, "bool", `\`${name}\` asks a yes/no question`, inner);
    return {
      expression: { op: "fold", how: name, of, name: variable.name, body },
      type: name === "filter" ? { list: member } : "bool",
    };
  }
  const kept = bodies.length === 2 ? filtered(of, variable.name, bodies[0] ?? last, inner) : of;
  const body = scope.check(last, inner);
  return {
    expression: { op: "fold", how: "map", of: kept, name: variable.name, body: body.expression },
    type:
      body.type === undefined ? undefined : { list: body.type === NOTHING ? NOTHING : body.type },
  };
}

/** `map(x, condition, value)` is `filter(x, condition).map(x, value)`. */
function filtered(of: Expression, name: string, condition: Syntax, scope: Scope): Expression {
  const body = expectType(condition, "bool", "`map` keeps members by a yes/no question", scope);
  return { op: "fold", how: "filter", of, name, body };
}
