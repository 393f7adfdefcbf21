// Asks the installed Terraform for the value of every expression in fixtures/terraform-oracle/functions.txt
// and writes its answers to functions.json: node scripts/run.mjs scripts/record-functions.ts
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FIXTURES = "fixtures/terraform-oracle";

/** What Terraform says of one expression. `unknown` has the shape of the value, with true for unknown leaves. */
interface Answer {
  readonly expression: string;
  readonly error?: true;
  readonly value?: unknown;
  readonly type?: unknown;
  readonly unknown?: unknown;
}

/** The parts of Terraform's JSON that we read. */
interface Diagnostic {
  readonly "@level"?: string;
  readonly diagnostic?: { readonly range?: { readonly start: { readonly line: number } } };
}
interface Plan {
  readonly output_changes: Record<
    string,
    { readonly after?: unknown; readonly after_unknown: unknown }
  >;
  readonly planned_values: { readonly outputs?: Record<string, { readonly type?: unknown }> };
}

const directory = mkdtempSync(join(tmpdir(), "record-functions-"));
try {
  const lines = readFileSync(join(FIXTURES, "functions.txt"), "utf8").split("\n");
  const expressions = lines.filter((line) => line !== "" && !line.startsWith("#"));
  copyFileSync(join(FIXTURES, "preamble.tf"), join(directory, "preamble.tf"));
  copyFileSync(join(FIXTURES, "greeting.txt"), join(directory, "greeting.txt"));
  terraform("init", "-input=false");
  const answers = answersTo(expressions);
  const sorted = [...answers].sort((a, b) => (a.expression < b.expression ? -1 : 1));
  const rows = sorted.map((answer) => `  ${JSON.stringify(answer)}`).join(",\n");
  writeFileSync(join(FIXTURES, "functions.json"), `[\n${rows}\n]\n`);
  const errors = answers.filter(({ error }) => error).length;
  console.log(`${answers.length} expressions, ${errors} errors`);
} finally {
  rmSync(directory, { recursive: true });
}

/** Terraform names all outputs that fail; it knows the others when it plans without them. */
function answersTo(expressions: readonly string[]): readonly Answer[] {
  const failed = new Set<number>();
  for (let found = true; found; ) {
    const failing = plan(expressions, failed);
    found = failing.size > 0;
    for (const index of failing) failed.add(index);
  }
  const shown = JSON.parse(terraform("show", "-json", "plan")) as Plan;
  return expressions.map((expression, index) => {
    if (failed.has(index)) return { expression, error: true };
    const change = shown.output_changes[`o${index}`];
    const type = shown.planned_values.outputs?.[`o${index}`]?.type;
    return {
      expression,
      value: change?.after ?? null,
      ...(type !== undefined && { type }),
      ...(change?.after_unknown !== false && { unknown: change?.after_unknown }),
    };
  });
}

/** Plans the expressions that have not failed yet; the indices of those that do now. */
function plan(expressions: readonly string[], failed: ReadonlySet<number>): ReadonlySet<number> {
  const text: string[] = [];
  const indexOfLine = new Map<number, number>();
  for (const [index, expression] of expressions.entries()) {
    if (failed.has(index)) continue;
    text.push(`output "o${index}" {`, "  sensitive = true", "  value = (", expression, "  )", "}");
    for (let line = text.length - 5; line <= text.length; line++) indexOfLine.set(line, index);
  }
  writeFileSync(join(directory, "outputs.tf"), `${text.join("\n")}\n`);
  const failing = new Set<number>();
  for (const line of terraform("plan", "-input=false", "-json", "-out=plan").split("\n")) {
    const message = line === "" ? {} : (JSON.parse(line) as Diagnostic);
    if (message["@level"] !== "error") continue;
    const index = indexOfLine.get(message.diagnostic?.range?.start.line ?? 0);
    if (index === undefined) throw new Error(`Terraform fails as a whole: ${line}`);
    failing.add(index);
  }
  return failing;
}

function terraform(...args: readonly string[]): string {
  return spawnSync("terraform", args, { cwd: directory, encoding: "utf8", maxBuffer: 1 << 28 })
    .stdout;
}
