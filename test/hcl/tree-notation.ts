import {
  type Block,
  type Body,
  type Expression,
  type HclFile,
  type ObjectItem,
  SPLAT_ITEM,
  type TemplatePart,
} from "../../src/hcl/index.ts";
import type { Diagnostic } from "../../src/source/diagnostic.ts";
import { positionAt } from "../../src/source/file.ts";

/**
 * The tree in one short line per item, with every operation in parentheses and the element of a splat
 * as `*`, and below it one line per diagnostic.
 */
export function notation(tree: HclFile, diagnostics: readonly Diagnostic[]): string {
  return [...bodyLines(tree.body), ...diagnostics.map(trouble)].join("\n");
}

/** Items in the order of the text. */
function bodyLines(body: Body): string[] {
  const items = [...body.attributes.values(), ...body.blocks].sort((a, b) => a.start - b.start);
  return items.flatMap((item) =>
    item.kind === "block" ? blockLines(item) : [`${item.name} = ${expressionNotation(item.value)}`],
  );
}

function blockLines({ type, labels, body }: Block): string[] {
  const header = [type, ...labels.map((label) => JSON.stringify(label.text))].join(" ");
  const broken = body.broken ? " (broken)" : "";
  return [`${header}:${broken}`, ...bodyLines(body).map((line) => `  ${line}`)];
}

export function trouble({ summary, detail, span }: Diagnostic): string {
  if (!span) return `! ${summary}`;
  const { line, column } = positionAt(span.file, span.start);
  return `! ${line}:${column} ${summary}: ${detail}`;
}

export function expressionNotation(expression: Expression): string {
  const show = expressionNotation;
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "bool":
      return String(expression.value);
    case "null":
      return "null";
    case "variable":
      return expression.name === SPLAT_ITEM ? "*" : expression.name;
    case "attribute-access":
      return `${show(expression.on)}.${expression.name}`;
    case "index":
      return `${show(expression.on)}[${show(expression.key)}]`;
    case "splat": {
      const name = expression.full ? "splat" : "attribute-splat";
      return `${name}(${show(expression.on)}, ${show(expression.each)})`;
    }
    case "call": {
      const args = expression.arguments.map(show).join(", ");
      return `${expression.name}(${args}${expression.expand ? "..." : ""})`;
    }
    case "unary":
      return `(${expression.operator}${show(expression.operand)})`;
    case "binary":
      return `(${show(expression.left)} ${expression.operator} ${show(expression.right)})`;
    case "conditional": {
      const { condition, then, otherwise } = expression;
      return `(${show(condition)} ? ${show(then)} : ${show(otherwise)})`;
    }
    case "parentheses":
      return `group(${show(expression.inner)})`;
    case "tuple":
      return `[${expression.items.map(show).join(", ")}]`;
    case "object":
      return `{${expression.items.map(itemNotation).join(", ")}}`;
    case "for": {
      const { key, item, collection, resultKey, result, grouped, condition } = expression;
      const names = key === undefined ? item : `${key}, ${item}`;
      const value = resultKey ? `${show(resultKey)} => ${show(result)}` : show(result);
      const filter = condition ? ` if ${show(condition)}` : "";
      const inner = `for ${names} in ${show(collection)} : ${value}${grouped ? "..." : ""}${filter}`;
      return resultKey ? `{${inner}}` : `[${inner}]`;
    }
    case "template": {
      const text = partsNotation(expression.parts);
      if (expression.heredoc) return `heredoc(${text})`;
      return expression.wraps ? `wrap(${text})` : text;
    }
    case "invalid":
      return "<invalid>";
  }
}

function itemNotation({ bare, key, value }: ObjectItem): string {
  const name = bare && key.kind === "template" ? textOf(key.parts) : `(${expressionNotation(key)})`;
  return `${name} = ${expressionNotation(value)}`;
}

function textOf(parts: readonly TemplatePart[]): string {
  return parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
}

function partsNotation(parts: readonly TemplatePart[]): string {
  return parts.length === 0 ? '""' : parts.map(partNotation).join(" ~ ");
}

function partNotation(part: TemplatePart): string {
  switch (part.kind) {
    case "text":
      return JSON.stringify(part.text);
    case "interpolation":
      return expressionNotation(part.value);
    case "if": {
      const branches = `${partsNotation(part.then)}, ${partsNotation(part.otherwise)}`;
      return `if(${expressionNotation(part.condition)}, ${branches})`;
    }
    case "for": {
      const names = part.key === undefined ? part.item : `${part.key}, ${part.item}`;
      return `for(${names} in ${expressionNotation(part.collection)}, ${partsNotation(part.body)})`;
    }
  }
}
