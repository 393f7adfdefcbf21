import { parseExpression } from "../hcl/index.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Files } from "../source/files.ts";
import { text } from "../value/make.ts";
import { named } from "../value/trail.ts";
import type { Value } from "../value/value.ts";
import { compareBytes } from "./byte-order.ts";
import { evaluate } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { NO_FILES } from "./files-from.ts";
import type { Loader } from "./load.ts";
import { inDirectory, onDisk } from "./paths.ts";
import { readJson } from "./read-json.ts";
import type { Scope } from "./scope.ts";

/** The automatic values files of a root module in the order Terraform reads them; later ones win. */
export function automaticFiles(files: Files, directory: string): readonly string[] {
  const names = files
    .list(onDisk(directory))
    .filter(({ kind }) => kind === "file")
    .map(({ name }) => name);
  const first = ["terraform.tfvars", "terraform.tfvars.json"].filter((name) =>
    names.includes(name),
  );
  const auto = names.filter((name) => /\.auto\.tfvars(\.json)?$/.test(name)).sort(compareBytes);
  return [...first, ...auto].map((name) => inDirectory(directory, name));
}

/**
 * What to add to the command line to give a variable a value from a file. It names a file that lies ready
 * and is not used, and the root if there are several, so that files are not given to any.
 */
export function fromFile(
  directory: string,
  files: Files,
  given: readonly string[],
  /** Whether files of the command line are for this root. */
  isMeant: boolean,
): string {
  const used = new Set([...automaticFiles(files, directory), ...given]);
  const ready = files
    .list(onDisk(directory))
    .filter(({ name, kind }) => kind === "file" && /\.tfvars(\.json)?$/.test(name))
    .map(({ name }) => inDirectory(directory, name))
    .find((path) => !used.has(path));
  return `${isMeant ? "" : `--root ${directory} `}--var-file ${ready ?? "FILE"}`;
}

/** Adds the values of a `.tfvars` or `.tfvars.json` file to those given so far. */
export function addValues(
  path: string,
  loader: Loader,
  given: Map<string, Value>,
  report: (diagnostic: Diagnostic) => void,
): void {
  if (path.endsWith(".json")) {
    addJson(path, loader, given, report);
    return;
  }
  const part = loader.body(path);
  if (!part) return;
  const scope = literalScope(part.file);
  for (const [name, attribute] of part.body.attributes) {
    const span = { file: part.file, start: attribute.value.start, end: attribute.value.end };
    const value = evaluate(attribute.value, scope);
    if (isFailure(value)) {
      report({
        severity: "warning",
        summary: "Terraform would refuse this value",
        detail: value.message,
        span,
      });
    } else given.set(name, named(value, span, `\`${name}\` in ${path}`));
  }
}

function addJson(
  path: string,
  loader: Loader,
  given: Map<string, Value>,
  report: (diagnostic: Diagnostic) => void,
): void {
  const content = loader.text(path);
  if ("refusal" in content) {
    loader.refuse(path, content.refusal);
    return;
  }
  const file: SourceFile = { path, text: content.text, vendored: false };
  const { value, diagnostics } = readJson(file);
  const [problem] = diagnostics;
  if (problem || value?.kind !== "object") {
    report(
      problem ?? {
        severity: "error",
        summary: "A values file must hold an object",
        detail: "Write one JSON object whose keys are the names of variables.",
        path,
      },
    );
    loader.refuse(path, `syntax error: ${problem?.summary ?? "not an object"}`);
    return;
  }
  loader.accept(path);
  for (const [name, item] of value.entries) {
    given.set(name, item.origin ? named(item, item.origin.span, `\`${name}\` in ${path}`) : item);
  }
}

/**
 * A value given as text, as by `--var name=text`: literally the text, unless the variable's type is a
 * collection, for which it is read as an expression.
 */
export function valueFromText(name: string, given: string, isComplex: boolean): Value | Failure {
  if (!isComplex) return text(given);
  const file: SourceFile = { path: `--var ${name}`, text: given, vendored: false };
  const { value, diagnostics } = parseExpression(file);
  const [problem] = diagnostics;
  if (problem) return failure(`The value of \`--var ${name}\` cannot be read. ${problem.detail}`);
  const result = evaluate(value, literalScope(file));
  // A position on the command line is no place in a file.
  return isFailure(result) ? result : withoutOrigin(result);
}

function withoutOrigin(value: Value): Value {
  const { origin: _, ...rest } = value;
  return rest;
}

/** In values files nothing can be referred to. */
function literalScope(file: SourceFile): Scope {
  return {
    file,
    names: (name) => failure(`A values file cannot refer to \`${name}\`.`),
    budget: { fuel: 1_000_000, depth: 0, doubts: 0 },
    files: NO_FILES,
  };
}
