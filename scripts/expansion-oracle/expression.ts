import type { Body, Expression, GetAttribute, TemplatePart } from "../../src/hcl/ast.ts";

/** What an expression is rewritten in. */
export interface Context {
  readonly text: string;
  /** Names that an enclosing `for` or `dynamic` binds. */
  readonly bound: ReadonlySet<string>;
  /**
   * What stands for a reference to `type.name` or `data.type.name`, or to its instance with a key that is
   * written so; undefined when nothing is declared so.
   */
  readonly reference: (name: string, key?: string) => string | undefined;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An unknown string that is not null; every rewritten module declares it. */
export const UNKNOWN_STRING = "terraform_data.oracle__unknown.id";

const NAMESPACES = new Set([
  "var",
  "local",
  "module",
  "path",
  "terraform",
  "each",
  "count",
  "self",
  "data",
]);

/** The text of an expression with its references to resources replaced. */
export function rewriteExpression(node: Expression, context: Context): string {
  let text = "";
  let at = node.start;
  for (const edit of editsOf(node, context).sort((a, b) => a.start - b.start)) {
    text += context.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + context.text.slice(at, node.end);
}

export function binding(context: Context, names: readonly (string | undefined)[]): Context {
  const added = names.filter((name) => name !== undefined);
  return { ...context, bound: new Set([...context.bound, ...added]) };
}

function editsOf(node: Expression, context: Context): Edit[] {
  const all = (nodes: readonly Expression[]) => nodes.flatMap((one) => editsOf(one, context));
  switch (node.kind) {
    case "template":
      return node.parts.flatMap((part) => editsOfPart(part, context));
    case "tuple":
      return all(node.items);
    case "object":
      return node.items.flatMap((item) => all(item.bare ? [item.value] : [item.key, item.value]));
    case "for": {
      const inner = binding(context, [node.key, node.item]);
      const parts = [node.resultKey, node.result, node.condition].filter((part) => part);
      return [
        ...editsOf(node.collection, context),
        ...parts.flatMap((part) => (part ? editsOf(part, inner) : [])),
      ];
    }
    case "attribute-access": {
      const text = node.legacy
        ? instanceOf(node.on, node.name, context)
        : referenceOf(node, context);
      if (text === undefined) return editsOf(node.on, context);
      return [{ start: node.start, end: node.end, text }];
    }
    case "index": {
      const text = instanceOf(node.on, rewriteExpression(node.key, context), context);
      if (text === undefined) return all([node.on, node.key]);
      return [{ start: node.start, end: node.end, text }];
    }
    case "splat":
      return all([node.on, node.each]);
    case "call":
      return [
        // Known to a plan, but to nobody who reads the code.
        ...(node.name === "plantimestamp"
          ? [{ start: node.start, end: node.nameEnd, text: "timestamp" }]
          : []),
        ...all(node.arguments),
      ];
    case "unary":
      return all([node.operand]);
    case "binary":
      return node.operator === "||" || node.operator === "&&"
        ? [{ start: node.start, end: node.end, text: logical(node, context) }]
        : all([node.left, node.right]);
    case "conditional":
      return all([node.condition, node.then, node.otherwise]);
    case "parentheses":
      return all([node.inner]);
    default:
      return [];
  }
}

/** Terraform 1.11 evaluates both sides of `||` and `&&`; later versions stop at the deciding one, as a conditional does. */
function logical(node: Extract<Expression, { kind: "binary" }>, context: Context): string {
  const left = rewriteExpression(node.left, context);
  const right = rewriteExpression(node.right, context);
  return node.operator === "||"
    ? `((${left}) ? true : tobool(${right}))`
    : `((${left}) ? tobool(${right}) : false)`;
}

function editsOfPart(part: TemplatePart, context: Context): Edit[] {
  switch (part.kind) {
    case "text":
      return [];
    case "interpolation":
      return editsOf(part.value, context);
    case "if":
      return [
        ...editsOf(part.condition, context),
        ...[...part.then, ...part.otherwise].flatMap((inner) => editsOfPart(inner, context)),
      ];
    default: {
      const inner = binding(context, [part.key, part.item]);
      return [
        ...editsOf(part.collection, context),
        ...part.body.flatMap((one) => editsOfPart(one, inner)),
      ];
    }
  }
}

/** `aws_vpc.main[0]` itself, and not the whole of `aws_vpc.main`: `try` looks at all that it names. */
function instanceOf(on: Expression, key: string, context: Context): string | undefined {
  return on.kind === "attribute-access" ? referenceOf(on, context, key) : undefined;
}

function referenceOf(node: GetAttribute, context: Context, key?: string): string | undefined {
  const { on, name } = node;
  if (node.legacy) return undefined;
  if (on.kind === "variable" && !context.bound.has(on.name)) {
    const path = `${on.name}.${name}`;
    if (path === "terraform.workspace" || path === "path.cwd") {
      return key === undefined ? UNKNOWN_STRING : undefined;
    }
    return NAMESPACES.has(on.name) ? undefined : context.reference(path, key);
  }
  if (on.kind !== "attribute-access" || on.on.kind !== "variable") return undefined;
  if (on.on.name !== "data" || context.bound.has("data")) return undefined;
  return context.reference(`data.${on.name}.${name}`, key);
}

/** What is asked of each resource of a module: names that stand after the reference. */
export interface Asked {
  /** By `type.name`. */
  readonly names: Map<string, Set<string>>;
  /** Resources that are handed on as a whole: anything may be asked of them. */
  readonly whole: Set<string>;
  /** Every name that stands after a dot, whatever stands before it. */
  readonly all: Set<string>;
}

/** Adds what the expressions of a body ask. */
export function addAsked(body: Body, asked: Asked): void {
  for (const { value } of body.attributes.values()) visit(value, [], asked);
  for (const block of body.blocks) addAsked(block.body, asked);
}

/** `after` are the names that follow the node in its chain of accesses. */
function visit(node: unknown, after: readonly string[], asked: Asked): void {
  if (Array.isArray(node)) for (const one of node) visit(one, [], asked);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  const expression = node as Expression;
  switch (expression.kind) {
    case "attribute-access": {
      if (!expression.legacy) asked.all.add(expression.name);
      const head = headOf(expression);
      if (head === undefined) visit(expression.on, [...after, expression.name], asked);
      else if (after.length === 0) asked.whole.add(head);
      else asked.names.set(head, new Set([...(asked.names.get(head) ?? []), ...after]));
      return;
    }
    case "index":
      visit(expression.on, after, asked);
      visit(expression.key, [], asked);
      return;
    case "splat":
      visit(expression.on, [...after, ...namesIn(expression.each)], asked);
      visit(expression.each, [], asked);
      return;
    case "parentheses":
      visit(expression.inner, after, asked);
      return;
    default:
      for (const value of Object.values(node)) visit(value, [], asked);
  }
}

/** `aws_vpc.main` or `data.aws_vpc.main` if the node is just that. */
function headOf({ on, name }: GetAttribute): string | undefined {
  if (on.kind === "variable") return NAMESPACES.has(on.name) ? undefined : `${on.name}.${name}`;
  if (on.kind !== "attribute-access" || on.on.kind !== "variable") return undefined;
  return on.on.name === "data" ? `data.${on.name}.${name}` : undefined;
}

function namesIn(each: Expression): readonly string[] {
  if (each.kind === "attribute-access") return [...namesIn(each.on), each.name];
  return each.kind === "index" ? namesIn(each.on) : [];
}
