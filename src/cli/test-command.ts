import { sanitise, sanitiseText } from "../index.ts";
import type { Context, Joining } from "./context.ts";
import type { ExampleOutcome } from "./engine.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { addCommon, addOutput, type CommonFlags, type PrintFlags } from "./options.ts";
import { print } from "./print.ts";
import { ruleFilesIn } from "./rule-files.ts";
import { valid } from "./valid.ts";

export function addTestCommand({ program, context, done }: Joining): void {
  const command = program
    .command("test")
    .argument("[dir]", "a directory of rule files", "rules")
    .description("run the examples inside rule files");
  for (const add of [addOutput, addCommon]) add(command);
  command.action((directory: string, flags) => done(testCommand(directory, flags, context)));
}

/** `byoc-preflight test`: every example of every rule file, and whether it says what its markers say. */
function testCommand(
  directory: string,
  flags: CommonFlags & Pick<PrintFlags, "output">,
  { io, engine }: Context,
): ExitCode {
  const outcomes = valid(engine().test(ruleFilesIn(io.directory, directory)), flags, io);
  const failed = outcomes.filter(({ problem }) => problem !== undefined);
  const passed = outcomes.length - failed.length;
  const lines = [
    ...failed.flatMap(failure),
    `${passed} ${passed === 1 ? "example holds" : "examples hold"}, ${failed.length} ${failed.length === 1 ? "does" : "do"} not.`,
  ];
  const { output } = flags;
  print(`${lines.join("\n")}\n`, { flags, output, io, root: io.directory, forPeople: true });
  return failed.length > 0 ? EXIT.findings : EXIT.clean;
}

function failure({ rule, title, problem = "" }: ExampleOutcome): readonly string[] {
  const text = sanitiseText(problem).trim().split("\n");
  return [
    `failed[${sanitise(rule)}]: ${sanitise(title)}`,
    ...text.map((line) => `  | ${line}`),
    "",
  ];
}
