import { RE2JS } from "re2js";
import { parseExpression } from "../../src/hcl/index.ts";
import { evaluate } from "../../src/terraform/evaluate.ts";
import { type Failure, isFailure } from "../../src/terraform/failure.ts";
import { FUNCTIONS } from "../../src/terraform/functions/index.ts";
import type { Scope } from "../../src/terraform/scope.ts";
import type { Value } from "../../src/value/value.ts";

/** The value of an expression that names nothing but `local`. */
export function evaluated(text: string, locals: Value): Value | Failure {
  const file = { path: "main.tf", text, vendored: false };
  const scope: Scope = {
    file,
    names: () => locals,
    budget: { fuel: 100_000, depth: 0, doubts: 0 },
    readFile: () => ({ refusal: "is not read here" }),
    late: { regex: () => RE2JS },
  };
  const { value, diagnostics } = parseExpression(file);
  if (diagnostics[0]) throw new Error(`${text}: ${diagnostics[0].detail}`);
  const call = value.kind === "call" ? FUNCTIONS.get(value.name) : undefined;
  if (value.kind !== "call" || !call || value.expand) return evaluate(value, scope);
  const args: Value[] = [];
  for (const argument of value.arguments) {
    const result = evaluate(argument, scope);
    if (isFailure(result)) return result;
    args.push(result);
  }
  const span = { file, start: 0, end: text.length };
  return call(args, { name: value.name, span, readFile, regex: () => RE2JS });
}

function readFile(path: string) {
  return path.endsWith("greeting.txt") ? { text: "hello\n" } : undefined;
}
