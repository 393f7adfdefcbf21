import type { CommandGrammar, OptionGrammar, Value } from "./grammar.ts";

const PROGRAM = "byoc-preflight";

/** What happens without a command. */
const DEFAULT = "scan";

export type Shell = "bash" | "zsh" | "fish";

/** A script that completes our command line, for good: nothing of ours runs while somebody types. */
export function completions(shell: Shell, commands: readonly CommandGrammar[]): string {
  const shown = commands.map((command) => ({
    ...command,
    options: command.options.filter(({ isHidden }) => !isHidden),
  }));
  const lines = SCRIPTS[shell](shown);
  return `${lines.join("\n")}\n`;
}

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandGrammar[]) => readonly string[]>> =
  { bash, zsh, fish };

const made = (shell: Shell) =>
  `# Completions for ${shell}, made by: ${PROGRAM} completions ${shell}`;

/** Without an answer of ours, bash completes files. Written for bash 3.2, which macOS has. */
function bash(commands: readonly CommandGrammar[]): readonly string[] {
  const names = commands.map(({ name }) => name);
  const answers = new Map([...patternsByAnswer(commands)].filter(([answer]) => answer !== ""));
  const files = patternsByAnswer(commands).get("") ?? [];
  const flags = commands.map(
    ({ name, options }) => `      ${name}) words="${options.flatMap(flagsOf).join(" ")}" ;;`,
  );
  const positions = commands.flatMap(({ name, argument }) =>
    argument && argument.choices.length > 0
      ? [`      ${name}) words="${argument.choices.join(" ")}" ;;`]
      : [],
  );
  return [
    made("bash"),
    "_byoc_preflight() {",
    `  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=""`,
    `  local command=${DEFAULT}`,
    '  if [[ $cur == "=" ]]; then cur=""',
    `  elif [[ $prev == "=" ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi`,
    "  if ((COMP_CWORD > 1)); then",
    `    case \${COMP_WORDS[1]} in`,
    `      ${names.join("|")}) command=\${COMP_WORDS[1]} ;;`,
    "    esac",
    "  fi",
    "  COMPREPLY=()",
    '  case "$command $prev" in',
    ...[...answers].map(([answer, own]) => `    ${own.join("|")}) ${answer}; return ;;`),
    ...(files.length > 0 ? [`    ${files.join("|")}) return ;;`] : []),
    "  esac",
    "  if [[ $cur == -* ]]; then",
    "    case $command in",
    ...flags,
    "    esac",
    "  elif ((COMP_CWORD == 1)); then",
    `    words="${names.join(" ")}"`,
    "  else",
    "    case $command in",
    ...positions,
    "    esac",
    "  fi",
    '  COMPREPLY=($(compgen -W "$words" -- "$cur"))',
    "}",
    `complete -o bashdefault -o default -F _byoc_preflight ${PROGRAM}`,
  ];
}

/** `command option` by what may stand behind it; `*` where it is the same for every command. */
function patternsByAnswer(commands: readonly CommandGrammar[]): ReadonlyMap<string, string[]> {
  const uses = commands.flatMap(({ name, options }) =>
    options.flatMap(({ value, ...option }) =>
      value ? flagsOf(option).map((flag) => ({ name, flag, answer: bashAnswer(value) })) : [],
    ),
  );
  const patterns = new Map<string, string[]>();
  for (const { name, flag, answer } of uses) {
    const isSame = uses.every((other) => other.flag !== flag || other.answer === answer);
    const pattern = isSame ? `*" ${flag}"` : `"${name} ${flag}"`;
    const own = patterns.get(answer) ?? [];
    if (!own.includes(pattern)) patterns.set(answer, [...own, pattern]);
  }
  return patterns;
}

/** Empty where bash itself knows best: files, and what only the user knows. */
function bashAnswer({ kind, choices }: Value): string {
  if (choices.length > 0) return `COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$cur"))`;
  return kind === "directory" ? 'COMPREPLY=($(compgen -d -- "$cur"))' : "";
}

function zsh(commands: readonly CommandGrammar[]): readonly string[] {
  return [
    `#compdef ${PROGRAM}`,
    made("zsh"),
    "_byoc_preflight() {",
    `  local command=${DEFAULT}`,
    "  local -a commands",
    "  commands=(",
    ...commands.map(({ name, description }) => `    ${quoted(`${name}:${colons(description)}`)}`),
    "  )",
    `  if ((CURRENT > 2)) && ((\${commands[(I)\${words[2]}:*]})); then`,
    `    command=\${words[2]}`,
    "    shift words",
    "    ((CURRENT--))",
    `  elif ((CURRENT == 2)) && [[ \${words[2]} != -* ]]; then`,
    "    _describe command commands",
    "  fi",
    "  case $command in",
    ...commands.flatMap(({ name, argument, options }) => [
      `    ${name})`,
      `      _arguments -s -S \\`,
      ...options.map((option) => `        ${zshOption(option)} \\`),
      `        ${argument ? quoted(`*:${argument.name}:${zshAction(argument)}`) : ""}`.trimEnd(),
      "      ;;",
    ]),
    "  esac",
    "}",
    '_byoc_preflight "$@"',
  ];
}

function zshOption({ short, long, description, isRepeatable, value }: OptionGrammar): string {
  const said = `[${colons(description).replace(/[[\]]/g, "\\$&")}]`;
  const end = value ? `:${value.name}:${zshAction(value)}` : "";
  // How a value may be attached.
  const full = value ? `${long}=` : long;
  if (short === undefined) return quoted(`${isRepeatable ? "*" : ""}${full}${said}${end}`);
  const once = quoted(isRepeatable ? "*" : `(${short} ${long})`);
  return `${once}{${value ? `${short}+` : short},${full}}${quoted(`${said}${end}`)}`;
}

function zshAction({ kind, choices }: Value): string {
  if (choices.length > 0) return `(${choices.join(" ")})`;
  return { file: "_files", directory: "_files -/", text: " " }[kind];
}

function fish(commands: readonly CommandGrammar[]): readonly string[] {
  const others = commands.map(({ name }) => name).filter((name) => name !== DEFAULT);
  const during = (name: string) =>
    name === DEFAULT
      ? `not __fish_seen_subcommand_from ${others.join(" ")}`
      : `__fish_seen_subcommand_from ${name}`;
  return [
    made("fish"),
    ...commands.map(({ name, description }) =>
      [
        "complete",
        "-c",
        PROGRAM,
        "-n",
        "__fish_use_subcommand",
        "-a",
        name,
        "-d",
        quoted(description),
      ].join(" "),
    ),
    ...commands.flatMap(({ name, argument, options }) => [
      ...(argument ? [fishLine(during(name), [], argument)] : []),
      ...options.map((option) => {
        const { short, long, description, value } = option;
        const flags = [
          ...(short === undefined ? [] : ["-s", short.slice(1)]),
          ...["-l", long.slice(2), "-d", quoted(description)],
        ];
        return fishLine(during(name), flags, value);
      }),
    ]),
  ];
}

function fishLine(when: string, flags: readonly string[], value?: Value): string {
  const head = ["complete", "-c", PROGRAM, "-n", quoted(when), ...flags];
  const isOption = flags.length > 0;
  if (!value) return head.join(" ");
  if (value.choices.length > 0) {
    return [...head, isOption ? "-x" : "-f", "-a", quoted(value.choices.join(" "))].join(" ");
  }
  if (value.kind === "directory") {
    return [...head, isOption ? "-x" : "-f", "-a", "'(__fish_complete_directories)'"].join(" ");
  }
  return [...head, value.kind === "file" ? (isOption ? "-r -F" : "-F") : "-x"].join(" ");
}

const flagsOf = ({ short, long }: OptionGrammar): readonly string[] =>
  short === undefined ? [long] : [short, long];

const colons = (text: string): string => text.replaceAll(":", "\\:");

/** One word for every one of the shells; none of our texts holds a quote. */
const quoted = (text: string): string => `'${text.replaceAll("'", "’")}'`;
