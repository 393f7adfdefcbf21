import type { Command, Option } from "commander";

/** The command line as data: what completions and the reference are made from. */
export interface CommandGrammar {
  readonly name: string;
  readonly description: string;
  /** `scan [options] [paths...]` */
  readonly usage: string;
  /** Undefined if it takes none. */
  readonly argument?: Value;
  readonly options: readonly OptionGrammar[];
}

export interface OptionGrammar {
  readonly short?: string;
  readonly long: string;
  /** `-f, --format <format>` */
  readonly flags: string;
  /** Its heading in the help. */
  readonly group: string;
  readonly description: string;
  readonly isHidden: boolean;
  readonly isRepeatable: boolean;
  /** Undefined if it takes none. */
  readonly value?: Value;
}

/** What stands behind an option or a command. */
export interface Value {
  /** `file`, `region` */
  readonly name: string;
  readonly kind: "file" | "directory" | "text";
  /** All that it can be; empty where anything goes. */
  readonly choices: readonly string[];
}

/** The commands in the order of the help. `names` are the words that `explain` knows. */
export function grammarOf(program: Command, names: readonly string[]): readonly CommandGrammar[] {
  const commands = program.createHelp().visibleCommands(program);
  return commands.map((command): CommandGrammar => {
    const [argument] = command.registeredArguments;
    const given = NAMED[command.name()];
    const choices =
      given === "commands"
        ? commands.map((other) => other.name())
        : given === "names"
          ? names
          : (argument?.argChoices ?? []);
    return {
      name: command.name(),
      description: command.description(),
      usage: [command.name(), command.usage()].filter((text) => text !== "").join(" "),
      ...(argument && { argument: toValue(argument.name(), choices) }),
      options: [...command.options.map(optionOf), HELP],
    };
  });
}

/** Commands whose argument has a name that only we know. */
const NAMED: Readonly<Record<string, "names" | "commands">> = {
  explain: "names",
  help: "commands",
};

const HELP: OptionGrammar = {
  short: "-h",
  long: "--help",
  flags: "-h, --help",
  group: "",
  description: "print this",
  isHidden: false,
  isRepeatable: false,
};

function optionOf(option: Option): OptionGrammar {
  const { short, long, description, flags, hidden, argChoices, helpGroupHeading } = option;
  const name = /<(.+)>/.exec(flags)?.[1];
  return {
    ...(short !== undefined && { short }),
    long: long ?? "",
    flags,
    group: helpGroupHeading ?? "Options:",
    description,
    isHidden: hidden,
    isRepeatable: /\brepeatable\b/.test(description),
    ...(name !== undefined && { value: toValue(name, argChoices ?? []) }),
  };
}

const KINDS: Readonly<Record<string, Value["kind"]>> = {
  file: "file",
  paths: "file",
  files: "file",
  dir: "directory",
};

const toValue = (name: string, choices: readonly string[]): Value => ({
  name,
  kind: KINDS[name] ?? "text",
  choices,
});
