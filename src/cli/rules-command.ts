import { type RuleDescription, sanitise, sanitiseText, toText } from "../index.ts";
import type { Context, Joining } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import {
  addCommon,
  addFormat,
  addOutput,
  addRules,
  type PrintFlags,
  type RuleFlags,
} from "./options.ts";
import { scannerOf } from "./prepare.ts";
import { print } from "./print.ts";

export function addRulesCommand({ program, context, done }: Joining): void {
  const command = program.command("rules").description("list the rules");
  addRules(command);
  addFormat(command, "pretty", "json");
  for (const add of [addOutput, addCommon]) add(command);
  command.action((flags) => done(rulesCommand(flags, context)));
}

/** `byoc-preflight rules`: what is checked, sorted by requirement. */
function rulesCommand(flags: PrintFlags & RuleFlags, context: Context): ExitCode {
  const { io } = context;
  const rules = [...scannerOf(flags, context).rules].sort(
    (a, b) => compare(a.requirement, b.requirement) || compare(a.id, b.id),
  );
  const text = flags.format === "json" ? toJson(rules) : toTable(rules);
  const { output } = flags;
  print(text, { flags, output, io, root: io.directory, forPeople: flags.format === "pretty" });
  return EXIT.clean;
}

function toTable(rules: readonly RuleDescription[]): string {
  const rows = rules.map((rule) => [
    sanitise(rule.requirement),
    sanitise(rule.severity),
    sanitise(rule.id),
    sanitise(rule.title),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`)
    .join("");
}

function toJson(rules: readonly RuleDescription[]): string {
  return toText({
    schema: "byoc-preflight/rules/v1",
    rules: rules.map((rule) => ({
      id: sanitise(rule.id),
      requirement: sanitise(rule.requirement),
      severity: rule.severity,
      title: sanitise(rule.title),
      why: sanitiseText(rule.why),
      fix: sanitiseText(rule.fix),
      sources: rule.sources.map(sanitise),
    })),
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
