import { Command, CommanderError } from "commander";
import { sanitise, TOOL } from "../index.ts";
import { addCompletionsCommand } from "./completions-command.ts";
import type { Context, Joining } from "./context.ts";
import { addDoctorCommand } from "./doctor-command.ts";
import type { Engine } from "./engine.ts";
import { EXIT, type ExitCode, Misuse } from "./exit.ts";
import { addExplainCommand } from "./explain-command.ts";
import { addGraphCommand } from "./graph-command.ts";
import { HELP, HELP_WIDTH } from "./help.ts";
import { addHookCommand } from "./hook-command.ts";
import { addInitCommand } from "./init-command.ts";
import type { Io } from "./io.ts";
import { addMergeCommand } from "./merge-command.ts";
import { refuseOptionLike } from "./option-like.ts";
import { progressOn } from "./progress.ts";
import { addRulesCommand } from "./rules-command.ts";
import { addScanCommand } from "./scan-command.ts";
import { addTestCommand } from "./test-command.ts";

/** The whole command line: arguments in, exit code out. Nothing escapes it. */
export async function main(
  args: readonly string[],
  engine: () => Engine,
  world: Io,
): Promise<ExitCode> {
  const { io, progress } = progressOn(world);
  let code: ExitCode = EXIT.clean;
  try {
    refuseOptionLike(args, io.directory);
    const context = { io, engine, progress };
    const program = programOf(context, (result) => (code = result), commandsFor(args));
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.misuse;
    if (error instanceof Misuse) {
      io.err(`error: ${sanitise(error.message)}\n`);
      return EXIT.misuse;
    }
    return apologise(error, args, io);
  }
}

/** For what no one expected: a sentence in place of a stack, and an exit code of its own. */
export function apologise(error: unknown, args: readonly string[], io: Io): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const lines = [
    `error: this is a bug in ${TOOL.name} ${TOOL.version}: ${sanitise(message)}`,
    `Please report it at ${TOOL.uri}, if you can with the file that causes it.`,
    args.includes("--debug")
      ? stack.split("\n").map(sanitise).join("\n  ")
      : "--debug shows where it happened.",
  ];
  io.err(`${lines.join("\n")}\n`);
  return EXIT.ourBug;
}

/** By name, in the order in which help lists them. */
const COMMANDS: ReadonlyMap<string, (joining: Joining) => void> = new Map([
  ["scan", addScanCommand],
  ["hook", addHookCommand],
  ["merge", addMergeCommand],
  ["init", addInitCommand],
  ["doctor", addDoctorCommand],
  ["explain", addExplainCommand],
  ["rules", addRulesCommand],
  ["test", addTestCommand],
  ["graph", addGraphCommand],
  ["completions", addCompletionsCommand],
]);

const ASKS_FOR_ALL = ["help", "-h", "--help", "completions"];

/** The commands that the arguments may mean: setting up one takes part of a millisecond. */
function commandsFor(args: readonly string[]): readonly string[] {
  const all = [...COMMANDS.keys()];
  if (args.some((arg) => ASKS_FOR_ALL.includes(arg))) return all;
  return all.filter((name) => name === "scan" || args.includes(name));
}

/** The program with all its commands, which also says what there is to document. */
export function programOf(
  context: Context,
  done: (code: ExitCode) => void,
  commands: readonly string[] = [...COMMANDS.keys()],
): Command {
  const { io } = context;
  const program = new Command(TOOL.name)
    .description("says whether infrastructure code is ready for ClickHouse BYOC")
    .version(TOOL.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this")
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => write(safe(text)),
      getOutHelpWidth: () => HELP_WIDTH,
    })
    .configureHelp(HELP)
    .showSuggestionAfterError()
    .addHelpText("after", AFTER_HELP);

  const joining = { program, context, done, commands: [...COMMANDS.keys()] };
  for (const name of commands) COMMANDS.get(name)?.(joining);
  return program;
}

/** Commander's messages quote arguments, and a hook passes file names as arguments. */
function safe(text: string): string {
  const [, message = "", hint = ""] = /^(.*?)(\n\(Did you mean .*\?\))?\n?$/s.exec(text) ?? [];
  return `${sanitise(message)}${hint === "" ? "" : ` ${sanitise(hint.trim())}`}\n`;
}

const AFTER_HELP = `
Examples:
  byoc-preflight                     check the current directory
  byoc-preflight infra --var-file infra/prod.tfvars
  byoc-preflight --output sarif=byoc.sarif
  byoc-preflight explain BYOC-NET-010

byoc-preflight scan --help lists the options of a scan.`;
