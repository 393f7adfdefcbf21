import { type Command, Option } from "commander";

/** Where decisions about results come from. */
export interface PolicyFlags {
  /** False to use none. */
  readonly config?: string | false;
  /** The commit whose configuration and baseline hold, whatever stands in the state that is scanned. */
  readonly configFrom?: string;
  /** False if suppressions in code do not hold. */
  readonly inlineSuppressions?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

export function addConfig(command: Command): Command {
  return command
    .option("--config <file>", "the configuration [byoc-preflight.yaml]")
    .addOption(new Option("--no-config", "use no configuration").hideHelp())
    .addOption(
      new Option("--config-from <commit>", "take configuration and baseline from there").hideHelp(),
    );
}

export function addPolicy(command: Command): Command {
  return command
    .optionsGroup("What counts:")
    .option("--baseline <file>", "what is no news, as --write-baseline wrote it")
    .addOption(
      new Option("--write-baseline <file>", "take what is found now for no news").hideHelp(),
    )
    .addOption(
      new Option("--no-inline-suppressions", "suppressions in code do not hold").hideHelp(),
    );
}
