import { type Command, Help, type HelpConfiguration, type Option } from "commander";

/** The same everywhere, so that what is shown in documents is what is seen. */
export const HELP_WIDTH = 80;

/** Where descriptions begin, at the most; what is longer pushes its own description to the right. */
const LONGEST_TERM = 24;

/**
 * Help without empty lines between groups, so that all of it fits on a screen. Rarely used options are
 * hidden, and shown with `--verbose`.
 */
export const HELP: HelpConfiguration = {
  helpWidth: HELP_WIDTH,
  formatHelp: (command, help) => {
    const options = help.visibleOptions(command);
    const commands = help.visibleCommands(command);
    const groups = new Map<string, string[]>();
    const add = (heading: string, term: string, text: string) => {
      const line = `  ${term.padEnd(LONGEST_TERM)}  ${text}`.trimEnd();
      groups.set(heading, [...(groups.get(heading) ?? []), line]);
    };
    for (const one of commands) {
      add("Commands:", help.subcommandTerm(one), help.subcommandDescription(one));
    }
    let heading = "Options:";
    for (const one of options) {
      heading = one.helpGroupHeading ?? heading;
      add(heading, help.optionTerm(one), help.optionDescription(one));
    }
    return [
      `Usage: ${help.commandUsage(command)}`,
      "",
      sentence(help.commandDescription(command)),
      "",
      ...[...groups].flatMap(([heading, lines]) => [heading, ...lines]),
      "",
    ].join("\n");
  },
  visibleOptions: (command) => {
    const shown = new Help().visibleOptions(command);
    return command.opts()["verbose"] === true
      ? [...command.options, ...shown.filter((one) => !command.options.includes(one))]
      : shown;
  },
  optionDescription: descriptionOf,
  subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(" "),
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What an option does and what happens without it. */
export function descriptionOf(option: Option): string {
  const { description, defaultValue, defaultValueDescription } = option;
  const said = defaultValueDescription ?? defaultValue;
  return said === undefined || said === "" ? description : `${description} [${said}]`;
}

/** `[paths...]`, `<name>` */
export function argumentsOf(command: Command): readonly string[] {
  return command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
}
