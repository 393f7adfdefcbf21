import type {
  Block,
  Body,
  Expression,
  ObjectItem,
  Template,
  TemplateFor,
  TemplateIf,
  TemplatePart,
} from "../../../src/hcl/index.ts";

export type Json = null | boolean | number | string | readonly Json[] | { [name: string]: Json };

/** Renders a body as hcl2json does: expressions as their source text in `${…}`, labels as nested objects. */
export function renderBody(text: string, body: Body): Json {
  const rendered: Record<string, Json> = Object.create(null);
  for (const { name, value } of body.attributes.values()) rendered[name] = render(text, value);
  for (const block of body.blocks) {
    if (!body.attributes.has(block.type)) renderBlock(text, block, rendered);
  }
  return rendered;
}

function renderBlock(text: string, block: Block, into: Record<string, Json>): void {
  const path = [block.type, ...block.labels.map((label) => label.text)];
  const last = path.pop() ?? "";
  let place = into;
  for (const name of path) {
    const next = (place[name] ?? Object.create(null)) as Record<string, Json>;
    place[name] = next;
    place = next;
  }
  const same = place[last];
  const rendered = renderBody(text, block.body);
  place[last] = Array.isArray(same) ? [...same, rendered] : [rendered];
}

function render(text: string, expression: Expression): Json {
  switch (expression.kind) {
    case "number":
      return Number(expression.text);
    case "bool":
      return expression.value;
    case "null":
      return null;
    case "unary":
      return renderUnary(expression.operator, expression.operand) ?? wrap(text, expression);
    case "template": {
      const whole = wrapped(expression);
      return whole ? render(text, whole) : renderParts(text, expression.parts);
    }
    case "tuple":
      return expression.items.map((item) => render(text, item));
    case "object": {
      const rendered: Record<string, Json> = Object.create(null);
      for (const item of expression.items) {
        rendered[renderKey(text, item)] = render(text, item.value);
      }
      return rendered;
    }
    default:
      return wrap(text, expression);
  }
}

/** Operators are worked out where a literal follows; the oracle fails where that makes no sense. */
function renderUnary(operator: "!" | "-", operand: Expression): Json | undefined {
  if (operator === "-" && operand.kind === "number") return Number(`-${operand.text}`);
  if (operator === "!" && operand.kind === "bool") return !operand.value;
  return undefined;
}

const wrap = (text: string, { start, end }: Expression): string => `\${${text.slice(start, end)}}`;

function wrapped(template: Template): Expression | undefined {
  const [part] = template.parts;
  return template.wraps && part?.kind === "interpolation" ? part.value : undefined;
}

function renderParts(text: string, parts: readonly TemplatePart[]): string {
  return parts.map((part) => renderPart(text, part)).join("");
}

function renderPart(text: string, part: TemplatePart): string {
  switch (part.kind) {
    case "text":
      return escaped(part.text);
    case "interpolation":
      return renderString(text, part.value);
    case "if":
      return renderIf(text, part);
    case "for":
      return renderFor(text, part);
  }
}

const escaped = (text: string): string => text.replace(/([$%])\{/g, (found, sign) => sign + found);

/** An expression as part of a string. */
function renderString(text: string, expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return plainDecimal(expression.text);
    case "bool":
    case "null":
      return text.slice(expression.start, expression.end);
    case "template": {
      const whole = wrapped(expression);
      return whole ? renderString(text, whole) : renderParts(text, expression.parts);
    }
    case "conditional": {
      const then = renderString(text, expression.then);
      return conditional(
        text,
        expression.condition,
        then,
        renderString(text, expression.otherwise),
      );
    }
    default:
      return wrap(text, expression);
  }
}

function renderIf(text: string, { condition, then, otherwise }: TemplateIf): string {
  return conditional(text, condition, renderParts(text, then), renderParts(text, otherwise));
}

function conditional(text: string, condition: Expression, then: string, otherwise: string): string {
  const alternative = otherwise === "" ? "" : `%{else}${otherwise}`;
  return `%{if ${text.slice(condition.start, condition.end)}}${then}${alternative}%{endif}`;
}

function renderFor(text: string, { key, item, collection, body }: TemplateFor): string {
  const names = key === undefined ? item : `${key}, ${item}`;
  const source = text.slice(collection.start, collection.end);
  return `%{for ${names} in ${source}}${renderParts(text, body)}%{endfor}`;
}

function renderKey(text: string, { bare, key }: ObjectItem): string {
  return bare || isStaticReference(key) ? text.slice(key.start, key.end) : renderString(text, key);
}

/** Whether this is a chain of names and literal indexes. */
function isStaticReference(expression: Expression): boolean {
  let link = expression;
  for (;;) {
    if (link.kind === "variable") return true;
    if (link.kind === "index" && !isLiteral(link.key)) return false;
    if (link.kind !== "index" && link.kind !== "attribute-access") return false;
    link = link.on;
  }
}

/** Whether this is a literal index, which makes a static step. */
export function isLiteral(key: Expression): boolean {
  if (key.kind !== "template") return /^(?:number|bool|null)$/.test(key.kind);
  return key.parts.every((part) => part.kind === "text");
}

/** A number without exponent and needless zeros. */
function plainDecimal(text: string): string {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const point = whole.length + Number(exponent);
  const digits = `${whole}${fraction}`.padEnd(point, "0");
  const padded = point > 0 ? digits : `${"0".repeat(1 - point)}${digits}`;
  const before = padded.slice(0, Math.max(point, 1)).replace(/^0+(?=.)/, "");
  const after = padded.slice(Math.max(point, 1)).replace(/0+$/, "");
  return after === "" ? before : `${before}.${after}`;
}

/** The same text for the same data, whatever the order of names. */
export function canonical(json: Json): string {
  if (Array.isArray(json)) return `[${json.map(canonical).join(",")}]`;
  if (typeof json !== "object" || json === null) {
    return typeof json === "number" ? String(json) : JSON.stringify(json);
  }
  const entries = Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`).join(",")}}`;
}
