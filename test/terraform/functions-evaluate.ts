import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { RE2JS } from "re2js";
import * as yaml from "yaml";
import { host } from "../../src/cli/host.ts";
import { parseExpression } from "../../src/hcl/index.ts";
import { type Files, MISSING } from "../../src/source/files.ts";
import { evaluate } from "../../src/terraform/evaluate.ts";
import { type Failure, failure } from "../../src/terraform/failure.ts";
import { filesFrom } from "../../src/terraform/files-from.ts";
import { LATE_FUNCTIONS } from "../../src/terraform/functions/late/index.ts";
import { models } from "../../src/terraform/models/texts.generated.ts";
import { policyDocument } from "../../src/terraform/policy-document.ts";
import { accountOf } from "../../src/terraform/provider-account.ts";
import { linkedRoots } from "../../src/terraform/remote-state.ts";
import type { Late, Scope } from "../../src/terraform/scope.ts";
import type { Value } from "../../src/value/value.ts";

/** All that is loaded late. */
export const LATE: Late = {
  regex: () => RE2JS,
  yaml: () => yaml,
  host: () => host,
  functions: () => LATE_FUNCTIONS,
  models,
  policyDocument: () => policyDocument,
  linkedRoots: () => linkedRoots,
  accountOf: () => accountOf,
};

/** The value of an expression that names nothing but `local`. */
export function evaluated(text: string, locals: Value): Value | Failure {
  const file = { path: "main.tf", text, vendored: false };
  const scope: Scope = {
    file,
    names: (name) => (name === "local" ? locals : failure(`There is no ${name}.`)),
    budget: { fuel: 100_000, depth: 0, doubts: 0 },
    files: filesFrom(".", FILES, new Set()),
    late: LATE,
  };
  const { value, diagnostics } = parseExpression(file);
  if (diagnostics[0]) return failure(diagnostics[0].detail);
  return evaluate(value, scope);
}

const DIRECTORY = pathToFileURL("fixtures/terraform-oracle/files/");

/** The files that Terraform saw. */
const FILES: Files = {
  read: (path) => {
    try {
      return { bytes: readFileSync(new URL(path, DIRECTORY)) };
    } catch {
      return { refusal: MISSING };
    }
  },
  list: (path) => {
    try {
      return readdirSync(new URL(path, DIRECTORY), { withFileTypes: true })
        .map((entry) => ({ name: entry.name, kind: kindOf(entry.isDirectory()) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      return [];
    }
  },
};

const kindOf = (isDirectory: boolean): "directory" | "file" => (isDirectory ? "directory" : "file");
