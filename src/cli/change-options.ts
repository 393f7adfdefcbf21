import { type Command, Option } from "commander";

/** What part of what is found is news to the user. */
export interface ChangeFlags {
  readonly changedSince?: string;
  readonly stdin?: true;
  readonly stdinFilename?: string;
}

export function addChange(command: Command): Command {
  return command
    .optionsGroup("What counts:")
    .option("--changed-since <commit>", "only what was not there before the change")
    .addOption(
      new Option("--stdin", "the text of --stdin-filename is on standard input").hideHelp(),
    )
    .addOption(
      new Option("--stdin-filename <file>", "the file being edited, whose roots count").hideHelp(),
    );
}
