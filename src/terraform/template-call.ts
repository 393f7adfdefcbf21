import type { Call, Expression } from "../hcl/ast.ts";
import { parseTemplate } from "../hcl/index.ts";
import type { SourceFile } from "../source/file.ts";
import { becauseOfValues, isSensitive, unknown, withSensitive } from "../value/make.ts";
import type { StringValue, Value } from "../value/value.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { readText } from "./functions/file.ts";
import { type Binding, DEEPEST, type Scope, TOO_DEEP } from "./scope.ts";
import { evaluateTemplate } from "./template.ts";

/** `templatefile(path, variables)`: paths inside the template are relative to the root module as well. */
export function evaluateTemplateFile(
  node: Call,
  scope: Scope,
  evaluate: Evaluator,
): Value | Failure {
  const [pathArgument, variables] = node.arguments;
  if (!pathArgument || !variables || node.arguments.length > 2) {
    return failure("`templatefile` needs a path and a map of variables.");
  }
  const path = evaluate(pathArgument, scope);
  if (isFailure(path)) return path;
  const given = evaluate(variables, scope);
  if (isFailure(given)) return given;
  if (path.kind !== "string") return notText(path, given);
  const span = { file: scope.file, start: node.start, end: node.end };
  const text = readText(path.value, { name: node.name, span, files: scope.files });
  if (typeof text !== "string") return text;
  const source = scope.files.source(path.value, text);
  return rendered(source, given, scope, evaluate, isSensitive(path));
}

/** `templatestring(template, variables)`, where Terraform wants the template to be a reference. */
export function evaluateTemplateString(
  node: Call,
  scope: Scope,
  evaluate: Evaluator,
): Value | Failure {
  const [templateArgument, variables] = node.arguments;
  if (!templateArgument || !variables || node.arguments.length > 2) {
    return failure("`templatestring` needs a template and a map of variables.");
  }
  if (!isReference(templateArgument)) {
    return failure("The template must be a reference to a string; write others as they are.");
  }
  const template = evaluate(templateArgument, scope);
  if (isFailure(template)) return template;
  const given = evaluate(variables, scope);
  if (isFailure(given)) return given;
  if (template.kind !== "string") return notText(template, given);
  return renderText(template, given, scope, evaluate);
}

/** A template that is a text with variables put in; it knows where its lines are if all of a file is the text. */
export function renderText(
  template: StringValue,
  given: Value,
  scope: Scope,
  evaluate: Evaluator,
): Value | Failure {
  const source = template.pieces?.length === 1 ? template.pieces[0]?.span.file : undefined;
  const isFile = source?.text.normalize("NFC") === template.value;
  const file: SourceFile = isFile
    ? source
    : { path: scope.file.path, text: template.value, vendored: true };
  const value = rendered(file, given, scope, evaluate, isSensitive(template));
  if (isFile || isFailure(value)) return value;
  if (value.kind !== "string" && value.kind !== "unknown") return value;
  const { origin: _, pieces: _pieces, ...rest } = value;
  return rest;
}

function isReference(expression: Expression): boolean {
  if (expression.kind === "variable") return true;
  return (
    (expression.kind === "attribute-access" || expression.kind === "index") &&
    isReference(expression.on)
  );
}

function notText(value: Value, given: Value): Value | Failure {
  if (value.kind === "unknown" && (value.type === "string" || value.type === "any")) {
    return unknown("any", becauseOfValues([value, given]));
  }
  return failure("The first argument must be a string.");
}

/** So many characters of a template cost as much as evaluating one expression. */
const CHARACTERS_PER_STEP = 100;

/** The template, in which only the given variables can be named. */
function rendered(
  file: SourceFile,
  given: Value,
  scope: Scope,
  evaluate: Evaluator,
  sensitive: boolean,
): Value | Failure {
  const { budget } = scope;
  budget.fuel -= file.text.length / CHARACTERS_PER_STEP;
  if (budget.depth >= DEEPEST) return unknown("any", TOO_DEEP);
  if (given.kind === "unknown") {
    return canBeMap(given) ? unknown("any", given.because) : NO_MAP;
  }
  if (given.kind !== "object") return NO_MAP;
  const { value: template, diagnostics } = parseTemplate(file);
  if (diagnostics[0]) return failure(`The template cannot be read. ${diagnostics[0].detail}`);
  let bindings: Binding | undefined;
  for (const [name, value] of given.entries) {
    if (given.symbols?.has(name)) continue;
    if (!/^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(name)) {
      return failure(`A variable of a template cannot be called ${JSON.stringify(name)}.`);
    }
    bindings = { name, value, outer: bindings };
  }
  const { bindings: _outer, ...rest } = scope;
  const more = given.open ?? (given.symbols && becauseOfValues(given.symbols.values()));
  budget.depth++;
  const value = evaluateTemplate(
    template,
    {
      ...rest,
      file,
      names: (name) =>
        more ? unknown("any", more) : failure(`The template does not know \`${name}\`.`),
      ...(bindings && { bindings }),
    },
    evaluate,
  );
  budget.depth--;
  if (!isFailure(value) && value.kind === "null") return failure("The template gives null.");
  return isFailure(value) ? value : withSensitive(value, sensitive || given.sensitive === true);
}

const NO_MAP = failure("The variables of a template must be a map.");

const canBeMap = ({ type }: Extract<Value, { kind: "unknown" }>): boolean =>
  type === "any" || (typeof type === "object" && ("map" in type || "object" in type));
