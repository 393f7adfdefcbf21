import { Argument } from "commander";
import type { Joining } from "./context.ts";
import { EXIT } from "./exit.ts";
import { addCommon, oneOf } from "./options.ts";
import { loadGuide } from "./parts.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

/** `byoc-preflight completions`: a script for a shell, made from the commands and options that there are. */
export function addCompletionsCommand({ program, context, done }: Joining): void {
  const command = program
    .command("completions")
    .addArgument(
      new Argument("<shell>", "bash, zsh or fish")
        .choices(SHELLS)
        .argParser(oneOf("shell", SHELLS)),
    )
    .description("print a script that completes commands in a shell");
  addCommon(command);
  command.action((shell: (typeof SHELLS)[number]) => {
    const { completions, grammarOf, rulePages, kindPages } = loadGuide();
    const names = new Set([
      ...rulePages.map(({ id }) => id),
      ...rulePages.map(({ requirement }) => requirement).sort(),
      ...kindPages.map(({ name }) => name),
    ]);
    context.io.out(completions(shell, grammarOf(program, [...names])));
    done(EXIT.clean);
  });
}
