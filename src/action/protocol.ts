import { appendFileSync } from "node:fs";
import type { Environment } from "./environment.ts";

/**
 * Hands outputs to later steps. The runner reads `name<<delimiter`, lines, delimiter; the delimiter is
 * random, so that no value can end its own entry.
 */
export function writeOutputs(
  environment: Environment,
  outputs: Readonly<Record<string, string | number>>,
): void {
  const file = environment["GITHUB_OUTPUT"];
  if (file === undefined || file === "") return;
  const delimiter = `end-${crypto.randomUUID()}`;
  const entries = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`,
  );
  appendFileSync(file, entries.join(""));
}

/** Adds Markdown to the summary of the job, which the steps share. */
export function addToSummary(environment: Environment, markdown: string): void {
  const file = environment["GITHUB_STEP_SUMMARY"];
  if (file === undefined || file === "") return;
  appendFileSync(file, markdown);
}

/** A message of the action itself, as an annotation without a place. */
export function annotation(kind: "error" | "warning" | "notice", message: string): string {
  return `::${kind} title=byoc-preflight::${escaped(message)}\n`;
}

/** Source: the runner's own escapes, https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const escaped = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
