/** The part of docs/cli.md that lists commands and options, made from the program itself. */
import { readFileSync, writeFileSync } from "node:fs";
import { type CommandGrammar, grammarOf, type OptionGrammar } from "../src/cli/grammar.ts";
import { programOf } from "../src/cli/main.ts";
import { progressOn } from "../src/cli/progress.ts";

export const COMMANDS = "docs/cli.md";

const BEGIN = "<!-- Made by `npm run generate`, to the end. Do not edit. -->";

/** The page with a current list of commands. */
export function cliPage(): string {
  const page = readFileSync(COMMANDS, "utf8");
  const at = page.indexOf(BEGIN);
  if (at === -1) throw new Error(`${COMMANDS} does not say where the list of commands begins`);
  const all = commands();
  const list = ["| command | what it does |", "|---|---|", ...all.map(commandRow)].join("\n");
  return `${[page.slice(0, at) + BEGIN, list, ...optionTables(all)].join("\n\n")}\n`;
}

/** Every command of the program. */
export function commands(): readonly CommandGrammar[] {
  const world = {
    directory: ".",
    environment: {},
    today: () => "",
    terminal: () => false,
    input: () => new Uint8Array(),
    out: () => {},
    err: () => {},
  };
  const engine = () => {
    throw new Error("No command is run here");
  };
  return grammarOf(
    programOf({ engine, ...progressOn(world) }, () => {}),
    [],
  );
}

function commandRow({ usage, description }: CommandGrammar): string {
  return `| \`${usage}\` | ${cell(description)} |`;
}

/** One table for each heading of the help; what several commands have in common stands there once. */
function optionTables(all: readonly CommandGrammar[]): readonly string[] {
  const uses = all.flatMap(({ name, options }) =>
    options.filter(({ long }) => long !== "--help").map((option) => ({ name, option })),
  );
  const tables = new Map<string, Map<string, string[]>>();
  for (const { name, option } of uses) {
    const rows = tables.get(option.group) ?? new Map<string, string[]>();
    tables.set(option.group, rows);
    const row = optionRow(option);
    rows.set(row, [...(rows.get(row) ?? []), name]);
  }
  const most = Math.max(
    ...[...tables.values()].flatMap((rows) => [...rows.values()].map((own) => own.length)),
  );
  return [...tables].flatMap(([group, rows]) => [
    `## ${group.replace(/:$/, "")}`,
    [
      "| option | what it does | commands |",
      "|---|---|---|",
      ...[...rows].map(
        ([row, names]) => `${row} ${names.length === most ? "all" : names.join(", ")} |`,
      ),
    ].join("\n"),
  ]);
}

function optionRow({ flags, description, value }: OptionGrammar): string {
  const said = cell(description);
  const choices = value?.choices.filter((choice) => !said.includes(choice)) ?? [];
  const listed =
    choices.length > 0 ? ` (${choices.map((choice) => `\`${choice}\``).join(", ")})` : "";
  return `| \`${flags}\` | ${said}${listed} |`;
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

if (process.argv[1]?.endsWith("generate-cli.ts")) writeFileSync(COMMANDS, cliPage());
