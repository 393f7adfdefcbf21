import {
  type Expression,
  SPLAT_ITEM,
  type TemplatePart,
  type TemplateText,
} from "../../../src/hcl/index.ts";
import { isLiteral } from "./json-rendering.ts";

/** A node of the oracle's expression tree. Parentheses and object keys have no type and no text. */
export interface OracleNode {
  readonly type?: string;
  readonly meta?: {
    readonly value?: string;
    readonly type?: string;
    readonly operator?: string;
    readonly name?: string;
    readonly keyVar?: string;
    readonly valVar?: string;
    readonly groupedValue?: boolean;
    readonly expandedFinalArgument?: boolean;
    readonly traversal?: readonly { readonly type: string; readonly segment?: string }[];
  };
  readonly children?: readonly OracleNode[] | null;
}

/** Both trees in one notation: kind, what sets it apart, its source text where both know it, children. */
function node(kind: string, mark: string, source: string, children: readonly string[]): string {
  return `${kind}<${mark}|${source}>(${children.join(" ")})`;
}

// The oracle's ranges of these are not the text that we call theirs.
const withoutSource = new Set(["template", "templateWrap", "templateJoin", "conditional", "for"]);

export function oracleOutline({ type = "", meta = {}, children }: OracleNode): string {
  const within = (children ?? []).filter((child) => type !== "template" || !isText(child));
  const ofItem = type === "relativeTraversal" && isSplatItem(within[0]);
  const source = withoutSource.has(type) || ofItem ? "" : (meta.value ?? "");
  return node(type, oracleMark(type, meta), source, within.map(oracleOutline));
}

/** Texts are left out: where they were cut and stripped is compared in the JSON rendering. */
function isText({ type, meta }: OracleNode): boolean {
  return type === "literalValue" && meta?.type === "string";
}

function isSplatItem(child: OracleNode | undefined): boolean {
  return child !== undefined && !child.type && !child.children?.length;
}

function oracleMark(type: string, meta: NonNullable<OracleNode["meta"]>): string {
  switch (type) {
    case "binaryOp":
    case "unaryOp":
      return meta.operator ?? "";
    case "function":
      return `${meta.name}${meta.expandedFinalArgument ? "..." : ""}`;
    case "for":
      return `${meta.keyVar ?? ""},${meta.valVar}${meta.groupedValue ? "..." : ""}`;
    case "scopeTraversal":
    case "relativeTraversal":
      return (meta.traversal ?? []).map(({ type, segment }) => type[0] + (segment ?? "")).join(".");
    default:
      return "";
  }
}

const operators: Readonly<Record<string, string>> = {
  "||": "logicalOr",
  "&&": "logicalAnd",
  "==": "equal",
  "!=": "notEqual",
  "<": "lessThan",
  ">": "greaterThan",
  "<=": "lessThanOrEqual",
  ">=": "greaterThanOrEqual",
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
  "%": "modulo",
};

export function outline(text: string, expression: Expression): string {
  const within = (child: Expression) => outline(text, child);
  const source = text.slice(expression.start, expression.end);
  switch (expression.kind) {
    case "number":
    case "bool":
    case "null":
      return node("literalValue", "", source, []);
    case "parentheses":
      return node("", "", "", [within(expression.inner)]);
    case "unary": {
      const mark = expression.operator === "!" ? "logicalNot" : "negate";
      return node("unaryOp", mark, source, [within(expression.operand)]);
    }
    case "binary": {
      const sides = [within(expression.left), within(expression.right)];
      return node("binaryOp", operators[expression.operator] ?? "", source, sides);
    }
    case "conditional": {
      const { condition, then, otherwise } = expression;
      return node("conditional", "", "", [condition, then, otherwise].map(within));
    }
    case "call": {
      const mark = `${expression.name}${expression.expand ? "..." : ""}`;
      return node("function", mark, source, expression.arguments.map(within));
    }
    case "tuple":
      return node("tuple", "", source, expression.items.map(within));
    case "object": {
      const children = expression.items.flatMap(({ bare, key, value }) => [
        node("", "", "", bare ? [] : [within(key)]),
        within(value),
      ]);
      return node("object", "", source, children);
    }
    case "for": {
      const { key, item, grouped, collection, resultKey, result, condition } = expression;
      const children = [collection, resultKey, result, condition].filter(
        (child) => child !== undefined,
      );
      return node("for", `${key ?? ""},${item}${grouped ? "..." : ""}`, "", children.map(within));
    }
    case "template":
      return node(
        expression.wraps ? "templateWrap" : "template",
        "",
        "",
        parts(text, expression.parts),
      );
    case "splat":
      return node("splat", "", source, [within(expression.on), within(expression.each)]);
    case "index":
      if (!isLiteral(expression.key)) {
        return node("index", "", source, [within(expression.on), within(expression.key)]);
      }
      return traversal(text, expression);
    case "attribute-access":
    case "variable":
      return traversal(text, expression);
    case "invalid":
      return node("invalid", "", "", []);
  }
}

/** Static steps are one node with a list of segments. */
function traversal(text: string, expression: Expression): string {
  const segments: string[] = [];
  let link = expression;
  for (;;) {
    if (link.kind === "attribute-access")
      segments.push(link.legacy ? `i${Number(link.name)}` : `n${link.name}`);
    else if (link.kind === "index" && isLiteral(link.key)) segments.push(segment(link.key));
    else break;
    link = link.on;
  }
  segments.reverse();
  if (link.kind === "variable" && link.name === SPLAT_ITEM) {
    const item = node("", "", "", []);
    return segments.length === 0 ? item : node("relativeTraversal", segments.join("."), "", [item]);
  }
  const source = text.slice(expression.start, expression.end);
  if (link.kind === "variable") {
    return node("scopeTraversal", [`n${link.name}`, ...segments].join("."), source, []);
  }
  return node("relativeTraversal", segments.join("."), source, [outline(text, link)]);
}

function textOf(parts: readonly TemplatePart[]): string {
  return parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
}

/** Booleans and nulls are steps without a name in the oracle's tree. */
function segment(key: Expression): string {
  if (key.kind === "number") return `i${Number(key.text)}`;
  return key.kind === "template" ? `i"${textOf(key.parts)}"` : "i";
}

function parts(text: string, list: readonly TemplatePart[]): string[] {
  return list.filter((part) => part.kind !== "text").map((part) => outlinePart(text, part));
}

function outlinePart(text: string, part: Exclude<TemplatePart, TemplateText>): string {
  switch (part.kind) {
    case "interpolation":
      return outline(text, part.value);
    case "if": {
      const branches = [part.then, part.otherwise].map((branch) =>
        node("template", "", "", parts(text, branch)),
      );
      return node("conditional", "", "", [outline(text, part.condition), ...branches]);
    }
    case "for": {
      const body = node("template", "", "", parts(text, part.body));
      const names = `${part.key ?? ""},${part.item}`;
      const loop = node("for", names, "", [outline(text, part.collection), body]);
      return node("templateJoin", "", "", [loop]);
    }
  }
}
