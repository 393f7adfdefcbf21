import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readExactly } from "./json.ts";

/** What Terraform says. `unknown` has the shape of the value, with true for unknown leaves. */
export interface Answer {
  readonly error?: true;
  /** Set when the value holds an infinity, which Terraform cannot write into a plan. */
  readonly infinite?: true;
  readonly value?: unknown;
  readonly type?: unknown;
  readonly unknown?: unknown;
}

/** A question to Terraform: an expression in a file of its own, and what it needs beside it. */
export interface Question {
  readonly expression: string;
  /** Blocks that stand before the output, on lines of their own. */
  readonly before?: string;
  /** Files whose errors are errors of the question. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The parts of Terraform's JSON that we read. */
interface Message {
  readonly "@level"?: string;
  readonly diagnostic?: {
    readonly detail?: string;
    readonly range?: { readonly filename: string; readonly start: { readonly line: number } };
  };
}
interface Plan {
  readonly output_changes: Record<
    string,
    { readonly after?: unknown; readonly after_unknown: unknown }
  >;
  readonly planned_values: { readonly outputs?: Record<string, { readonly type?: unknown }> };
}

/** So many questions are asked at once. */
const AT_ONCE = 250;

/** Terraform's answers, in the order of the questions. */
export function ask(directory: string, questions: readonly Question[]): readonly Answer[] {
  const answers: Answer[] = [];
  for (let from = 0; from < questions.length; from += AT_ONCE) {
    answers.push(...askSome(directory, questions.slice(from, from + AT_ONCE)));
  }
  return answers;
}

/** Terraform names all outputs that fail; it knows the others when it plans without them. */
function askSome(directory: string, questions: readonly Question[]): readonly Answer[] {
  const failed = new Map<number, Answer>();
  let init = true;
  for (let found = true; found; init = false) {
    const failing = plan(directory, questions, failed, init);
    found = failing.size > 0;
    for (const [index, answer] of failing) failed.set(index, answer);
  }
  const json = terraform(directory, "show", "-json", "plan").replaceAll(directory, "/directory");
  const shown = readExactly(json) as Plan;
  return questions.map((_, index) => {
    const failure = failed.get(index);
    if (failure) return failure;
    const change = shown.output_changes[`o${index}`];
    const type = shown.planned_values.outputs?.[`o${index}`]?.type;
    return {
      value: change?.after ?? null,
      ...(type !== undefined && { type }),
      ...(change?.after_unknown !== false && { unknown: change?.after_unknown }),
    };
  });
}

/** Plans the questions that have not failed yet; the indices of those that do now. */
function plan(
  directory: string,
  questions: readonly Question[],
  failed: ReadonlyMap<number, Answer>,
  init: boolean,
): ReadonlyMap<number, Answer> {
  const lines: string[] = [];
  const indexOfLine = new Map<number, number>();
  const indexOfFile = new Map<string, number>();
  for (const [index, { expression, before = "", files = {} }] of questions.entries()) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
      indexOfFile.set(path, index);
    }
    if (failed.has(index)) continue;
    const from = lines.length;
    const output = `${before}output "o${index}" {\n  sensitive = true\n  value = (\n${expression}\n  )\n}`;
    lines.push(...output.split("\n"));
    for (let line = from + 1; line <= lines.length; line++) indexOfLine.set(line, index);
  }
  writeFileSync(join(directory, "outputs.tf"), `${lines.join("\n")}\n`);
  if (init) terraform(directory, "init", "-input=false");
  const failing = new Map<number, Answer>();
  const messages = terraform(directory, "plan", "-input=false", "-json", "-out=plan");
  for (const line of messages.split("\n")) {
    const message = line === "" ? {} : (JSON.parse(line) as Message);
    if (message["@level"] !== "error") continue;
    const { diagnostic } = message;
    // It names the output, but has no place.
    const named = /output value "o(\d+)"/.exec(diagnostic?.detail ?? "")?.[1];
    const index =
      indexOfFile.get(diagnostic?.range?.filename ?? "") ??
      indexOfLine.get(diagnostic?.range?.start.line ?? 0) ??
      (named === undefined ? undefined : Number(named));
    if (index === undefined) throw new Error(`Terraform fails as a whole: ${line}`);
    const isInfinite = !diagnostic?.range && diagnostic?.detail?.includes("serialize infinity");
    failing.set(index, isInfinite ? { infinite: true } : { error: true });
  }
  return failing;
}

function terraform(directory: string, ...args: readonly string[]): string {
  const { stdout } = spawnSync("terraform", args, {
    cwd: directory,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: "/home/user" },
    maxBuffer: 1 << 29,
  });
  return stdout;
}
