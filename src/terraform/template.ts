import type { Template, TemplatePart } from "../hcl/ast.ts";
import { concat } from "../value/concat.ts";
import { isSensitive, text, unknown, withSensitive } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import { isNotNull } from "../value/same.ts";
import type { Unknown, Value } from "../value/value.ts";
import { truthOf } from "./conditional.ts";
import { convert } from "./convert.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { roundsOf } from "./for.ts";
import { bind, type Scope } from "./scope.ts";

/** A quoted string or heredoc. `"${x}"` alone keeps the type of x. */
export function evaluateTemplate(
  node: Template,
  scope: Scope,
  evaluate: Evaluator,
): Value | Failure {
  const [only] = node.parts;
  if (only === undefined) return written(text(""), node, scope);
  const isWhole = node.parts.length === 1;
  if (isWhole && node.wraps && only.kind === "interpolation") return evaluate(only.value, scope);
  const pieces: Rendered[] = [];
  const problem = render(node.parts, scope, evaluate, pieces);
  if (problem) return problem;
  const made = located(assemble(pieces), pieces, scope);
  return isWhole && only.kind === "text" ? written(made, node, scope) : made;
}

/** Knows where its lines are written, if there are several. */
function located(value: Value, rendered: readonly Rendered[], { file }: Scope): Value {
  if (!rendered.some(({ value: text }) => typeof text === "string" && text.includes("\n"))) {
    return value;
  }
  const pieces = rendered.map(({ value: text, node: { kind, start, end } }) => ({
    text,
    span: { file, start, end },
    literal: kind === "text",
  }));
  return { ...value, pieces } as Value;
}

const written = (value: Value, node: Template, scope: Scope): Value => ({
  ...value,
  origin: {
    span: { file: scope.file, start: node.start, end: node.end },
    note: "",
    role: "written",
  },
});

/** What one part of a template came to. */
interface Rendered {
  readonly value: string | Unknown;
  readonly sensitive: boolean;
  readonly node: TemplatePart;
}

function render(
  parts: readonly TemplatePart[],
  scope: Scope,
  evaluate: Evaluator,
  pieces: Rendered[],
): Failure | undefined {
  for (const part of parts) {
    const problem = RENDER[part.kind](part as never, scope, evaluate, pieces);
    if (problem) return problem;
  }
  return undefined;
}

type Renderers = {
  readonly [K in TemplatePart["kind"]]: (
    part: Extract<TemplatePart, { kind: K }>,
    scope: Scope,
    evaluate: Evaluator,
    pieces: Rendered[],
  ) => Failure | undefined;
};

const RENDER: Renderers = {
  text: (part, _scope, _evaluate, pieces) => {
    pieces.push({ value: part.text, sensitive: false, node: part });
    return undefined;
  },
  interpolation: (part, scope, evaluate, pieces) => {
    const value = evaluate(part.value, scope);
    if (isFailure(value)) return value;
    const converted = convert(value, "string");
    if (isFailure(converted)) {
      return failure(
        `Only strings, numbers and bools can stand in a template. ${converted.message}`,
      );
    }
    if (converted.kind === "unknown" && !isNotNull(converted)) scope.budget.doubts++;
    if (converted.kind === "null") return failure("A null value cannot stand in a template.");
    if (converted.kind !== "string" && converted.kind !== "unknown") return undefined;
    pieces.push({
      value: converted.kind === "string" ? converted.value : converted,
      sensitive: isSensitive(value),
      node: part,
    });
    return undefined;
  },
  if: (part, scope, evaluate, pieces) => {
    const value = evaluate(part.condition, scope);
    const condition = truthOf(value);
    if (!isFailure(value) && value.sensitive)
      pieces.push({ value: "", sensitive: true, node: part });
    if (typeof condition === "boolean") {
      return render(condition ? part.then : part.otherwise, scope, evaluate, pieces);
    }
    if (isFailure(condition)) return condition;
    pieces.push({
      value: unknown("string", condition.because, { notNull: true }),
      sensitive: false,
      node: part,
    });
    return undefined;
  },
  for: (part, scope, evaluate, pieces) => {
    const collection = evaluate(part.collection, scope);
    if (isFailure(collection)) return collection;
    const { rounds, rest } = roundsOf(collection);
    if (collection.sensitive) pieces.push({ value: "", sensitive: true, node: part });
    if (rounds === undefined)
      return failure("A `for` needs a list, set, map or object to go over.");
    if (rest) {
      scope.budget.doubts++;
      pieces.push({
        value: unknown("string", rest, { notNull: true }),
        sensitive: false,
        node: part,
      });
      return undefined;
    }
    for (const { key, item } of rounds) {
      const outer = part.key === undefined ? scope : bind(scope, part.key, key);
      const problem = render(part.body, bind(outer, part.item, item), evaluate, pieces);
      if (problem) return problem;
    }
    return undefined;
  },
};

function assemble(pieces: readonly Rendered[]): Value {
  const made = concat(pieces.map(({ value }) => value)) ?? unknown("string", TOO_LONG);
  return withSensitive(
    made,
    pieces.some(({ sensitive }) => sensitive),
  );
}

const TOO_LONG: Reason = {
  text: "The string is longer than the scanner evaluates.",
  input: "evaluation limit",
  settledBy: "Shorten the string.",
};
