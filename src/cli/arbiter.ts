import { existsSync } from "node:fs";
import { type Diagnostic, lineText, type Report, type SourceFile } from "../index.ts";
import type { Answer, Question } from "./arbiter-thread.ts";
import type { Rejected } from "./engine.ts";
import { arbiterFile } from "./parts.ts";

/** Characters of one file, and of all files of a run: HashiCorp's parser is slow and has no limits. */
const LONGEST_FILE = 256 * 1024;
const MOST_TEXT = 1024 * 1024;
const TIMEOUT = 10_000;

/**
 * Lets HashiCorp's own parser speak about files in which ours found errors: the user reads the message that
 * Terraform would print, and a file that Terraform accepts is called our bug. Without its answer the report
 * stays as it is.
 */
export async function arbitrate(
  report: Report,
  rejected: readonly Rejected[],
  timeout = TIMEOUT,
): Promise<Report> {
  const asked = affordable(rejected);
  if (asked.length === 0 || !existsSync(arbiterFile())) return report;
  const answers = await ask(
    asked.map(({ file: { path, text } }) => ({ path, text })),
    timeout,
  );
  const replaced = new Map<Diagnostic, readonly Diagnostic[]>();
  for (const { index, message } of answers) {
    const { file, diagnostics } = asked[index] ?? { file: undefined, diagnostics: [] };
    const [first, ...rest] = diagnostics;
    if (!file || !first) continue;
    replaced.set(first, message === undefined ? [ourBug(first)] : theirs(file, message, first));
    if (message !== undefined) for (const other of rest) replaced.set(other, []);
  }
  return {
    ...report,
    diagnostics: report.diagnostics.flatMap(
      (diagnostic) => replaced.get(diagnostic) ?? [diagnostic],
    ),
  };
}

function affordable(rejected: readonly Rejected[]): readonly Rejected[] {
  let total = 0;
  return rejected.filter(({ file: { text } }) => {
    if (text.length > LONGEST_FILE || total + text.length > MOST_TEXT) return false;
    total += text.length;
    return true;
  });
}

/** In a thread, because some texts keep that parser busy for ever and only a thread can be stopped. */
async function ask(questions: readonly Question[], timeout: number): Promise<readonly Answer[]> {
  const { Worker } = await import("node:worker_threads");
  return new Promise((resolve) => {
    const answers: Answer[] = [];
    const worker = new Worker(arbiterFile(), { workerData: questions, stdout: true, stderr: true });
    const timer = setTimeout(() => void worker.terminate(), timeout);
    worker.on("message", (answer: Answer) => {
      answers.push(answer);
      if (answers.length === questions.length) void worker.terminate();
    });
    // Its failure is no failure of ours: it was asked for a better message only.
    worker.on("error", () => undefined);
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve(answers);
    });
  });
}

function ourBug(own: Diagnostic): Diagnostic {
  return {
    ...own,
    summary: "A file that Terraform can read was not understood",
    detail: `This is a bug in byoc-preflight; please report it with this line. Our parser says: ${own.summary}. ${own.detail}`,
  };
}

/** HashiCorp's messages, several in one text: `[main.tf:1,5-2,1: Summary; Detail. main.tf:3,1-2: …]`. */
function theirs(file: SourceFile, message: string, own: Diagnostic): readonly Diagnostic[] {
  const name = file.path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const place = new RegExp(`(?:^|\\[| )${name}:(\\d+),(\\d+)-(?:(\\d+),)?(\\d+): `, "g");
  const body = message.replace(/^parse config: /, "").replace(/\]$/, "");
  const found = [...body.matchAll(place)];
  const told = found.map((match, index): Diagnostic => {
    const text = body.slice(match.index + match[0].length, found[index + 1]?.index).trim();
    const [summary = "", ...detail] = text.split("; ");
    const [, line, column, endLine, endColumn] = match.map(Number);
    const start = offsetAt(file, line ?? 1, column ?? 1);
    const end = offsetAt(file, endLine || line || 1, endColumn ?? 1);
    return {
      severity: "error",
      summary,
      detail: detail.join("; "),
      span: { file, start, end: Math.max(start, end) },
    };
  });
  return told.length > 0 ? told : [{ ...own, detail: `${own.detail} Terraform says: ${body}` }];
}

/** HashiCorp counts columns in what people see as one character. */
function offsetAt(file: SourceFile, line: number, column: number): number {
  const before = file.text.split("\n", line - 1).join("\n").length + (line > 1 ? 1 : 0);
  const segments = new Intl.Segmenter().segment(lineText(file, line));
  let offset = 0;
  let count = 1;
  for (const { segment } of segments) {
    if (count++ >= column) break;
    offset += segment.length;
  }
  return Math.min(before + offset, file.text.length);
}
