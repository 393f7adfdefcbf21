import { type Command, InvalidArgumentError, Option } from "commander";
import { nearest, type Severity, type Verdict } from "../index.ts";
import type { ChangeFlags } from "./change-options.ts";
import type { Variable } from "./engine.ts";
import type { FailOn } from "./exit.ts";
import { type FormatName, formatNames, isFormat } from "./formats.ts";
import type { ColourChoice } from "./io.ts";
import {
  type ParameterValues,
  parameterOption,
  parameterValuesOption,
} from "./parameter-options.ts";
import { type PlanFile, planOption } from "./plan-options.ts";
import { addConfig, type PolicyFlags } from "./policy-options.ts";

/** What every command can be told. */
export interface CommonFlags {
  readonly color: ColourChoice;
  readonly quiet?: true;
  readonly verbose?: true;
}

/** A file to write a report to; without a format it is the one of `--format`. */
export interface OutputFile {
  readonly format?: FormatName;
  readonly path: string;
}

export interface RuleFlags {
  readonly rules?: string;
  readonly onlyRules?: string;
}

/** What decides how the input is understood. */
export interface InputFlags extends RuleFlags, PolicyFlags {
  readonly root?: readonly string[];
  readonly var?: readonly Variable[];
  readonly varFile?: readonly string[];
  readonly plan?: readonly PlanFile[];
  readonly parameter?: readonly Variable[];
  readonly parameters?: readonly string[];
  readonly parameterValues?: ParameterValues;
  readonly target?: string;
  readonly region?: string;
  readonly peerCidr?: readonly string[];
  readonly clientSecurityGroup?: readonly string[];
}

export interface ScanFlags extends CommonFlags, InputFlags, ChangeFlags {
  readonly format: FormatName;
  readonly explain?: true;
  readonly listFormats?: true;
  readonly output?: readonly OutputFile[];
  readonly verdicts: ReadonlySet<Verdict>;
  /** Absent to take what the configuration says. */
  readonly failOn?: FailOn;
  readonly strict?: boolean;
  readonly exitZero?: true;
  readonly sarifUnknown?: true;
  readonly sarifCategory?: string;
  readonly annotations?: number;
  readonly sarifIncludeSuppressed?: true;
}

export interface PrintFlags extends CommonFlags {
  readonly format: "pretty" | "json";
  readonly output?: string;
}

const VERDICTS: readonly Verdict[] = ["fail", "unknown", "pass", "not-applicable"];
const COLOUR: readonly ColourChoice[] = ["auto", "always", "never"];
const FAIL_ON: readonly (Severity | "none")[] = ["error", "warning", "info", "none"];

/** Headings of the help. */
const READ = "What is read:";
const CHECKED = "What is checked:";
const COUNTS = "What counts:";
const PRINTED = "What is printed:";

export function addFormat(command: Command, ...formats: readonly string[]): Command {
  return command
    .optionsGroup(PRINTED)
    .addOption(
      choice("-f, --format <format>", "CHOICES", formats)
        .argParser(oneOf("format", formats))
        .default("pretty"),
    );
}

export function addRules(command: Command): Command {
  return command
    .optionsGroup(CHECKED)
    .addOption(new Option("--rules <dir>", "your own rules beside the built-in ones"))
    .addOption(new Option("--only-rules <dir>", "your own rules only").conflicts("rules"));
}

export function addInput(command: Command): Command {
  return addConfig(command.optionsGroup(READ))
    .addOption(
      new Option("--root <dir>", "a root module; repeatable [all that are found]").argParser(
        gather,
      ),
    )
    .addOption(
      new Option("--var <name=value>", "a variable of the roots; repeatable").argParser(
        gatherVariable,
      ),
    )
    .addOption(
      new Option("--var-file <file>", "a .tfvars file of the roots; repeatable").argParser(gather),
    )
    .addOption(planOption())
    .addOption(parameterOption())
    .addOption(
      new Option("--parameters <file>", "a file of parameters; repeatable").argParser(gather),
    )
    .addOption(parameterValuesOption())
    .option("--target <address>", "the VPC that is meant for BYOC")
    .addOption(new Option("--region <region>", "the region it is in").argParser(region))
    .addOption(
      new Option("--peer-cidr <cidr>", "a range that clients connect from; repeatable").argParser(
        gather,
      ),
    )
    .addOption(
      new Option("--client-security-group <address>", "a security group of clients; repeatable")
        .argParser(gather)
        .hideHelp(),
    );
}

export function addVerdicts(command: Command): Command {
  return command
    .optionsGroup(COUNTS)
    .addOption(
      choice("--fail-on <severity>", "fail from SEVERITY on [error]", FAIL_ON).argParser(
        oneOf("severity", FAIL_ON),
      ),
    )
    .option("--strict", "exit 1 also for what cannot be decided")
    .addOption(new Option("--no-strict", "against `strict: true` in the configuration").hideHelp())
    .option("--exit-zero", "exit 0 whatever is found");
}

/** Where a scan writes; what concerns one format only stands in its documentation. */
export function addReports(command: Command): Command {
  return command
    .optionsGroup(PRINTED)
    .addOption(
      new Option("--verdicts <list>", `${VERDICTS.join(",")} [the first two]`)
        .choices([...VERDICTS, "all"])
        .argParser(verdicts)
        .default(new Set(["fail", "unknown"]), ""),
    )
    .addOption(
      choice("-f, --format <format>", "see --list-formats", formatNames)
        .argParser(oneOf("format", formatNames))
        .default("pretty"),
    )
    .option("--list-formats", "list the formats")
    .option("--explain", "the facts behind each finding (pretty, json)")
    .addOption(
      new Option("-o, --output <file>", "FILE, or FORMAT=FILE for one more; repeatable").argParser(
        gatherOutput,
      ),
    )
    .addOption(new Option("--sarif-unknown", "sarif: undecided results as notes").hideHelp())
    .addOption(
      new Option("--sarif-include-suppressed", "sarif: accepted results too, marked").hideHelp(),
    )
    .addOption(new Option("--sarif-category <name>", "sarif: what tells uploads apart").hideHelp())
    .addOption(
      new Option("--annotations <number>", "github: of each kind at most [10]")
        .argParser(annotationsOf)
        .hideHelp(),
    );
}

/** Where the other commands write, which print one thing only. */
export function addOutput(command: Command): Command {
  return command
    .optionsGroup(PRINTED)
    .option("-o, --output <file>", "write there instead of to standard output");
}

export function addCommon(command: Command): Command {
  return command
    .optionsGroup(PRINTED)
    .addOption(
      choice("--color <when>", "CHOICES", COLOUR).argParser(oneOf("value", COLOUR)).default("auto"),
    )
    .option("-q, --quiet", "results only: no summary, no remarks")
    .option("-v, --verbose", "what was read and how long it took; with --help: all")
    .addOption(new Option("--debug", "show where an internal error happened").hideHelp());
}

/** An option with a choice; what is written in capitals in its description stands for all of them. */
function choice(flags: string, description: string, allowed: readonly string[]): Option {
  return new Option(flags, description.replace(/[A-Z]{2,}/, allowed.join(", "))).choices(allowed);
}

function annotationsOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Write how many annotations of each kind at most: 1 to 10.");
}

/** Reads one of the allowed words, or says which is meant. */
export function oneOf(what: string, allowed: readonly string[]): (text: string) => string {
  return (text) => {
    if (allowed.includes(text)) return text;
    throw new InvalidArgumentError(
      `There is no ${what} \`${text}\`.${meant(text, allowed)} Choose ${allowed.join(", ")}.`,
    );
  };
}

function gatherOutput(text: string, previous: readonly OutputFile[] = []): readonly OutputFile[] {
  const [, name, path] = /^([\w-]+)=(.+)$/s.exec(text) ?? [];
  if (name === undefined || path === undefined) return [...previous, { path: text }];
  if (!isFormat(name)) {
    const hint = `${meant(name, formatNames)} Choose ${formatNames.join(", ")}`;
    throw new InvalidArgumentError(
      `There is no format \`${name}\`.${hint}; for a file of that name write ./${text}.`,
    );
  }
  if (previous.some((other) => other.path === path)) {
    throw new InvalidArgumentError(`\`${path}\` would be written twice.`);
  }
  return [...previous, { format: name, path }];
}

function verdicts(text: string): ReadonlySet<string> {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes("all")) return new Set(VERDICTS);
  const check = oneOf("verdict", [...VERDICTS, "all"]);
  return new Set(names.map(check));
}

function gather(text: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, text];
}

function gatherVariable(text: string, previous: readonly Variable[] = []): readonly Variable[] {
  const [, name, value] = /^([\p{ID_Start}_][\p{ID_Continue}-]*)=(.*)$/su.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Write it as NAME=VALUE, for instance --var region=us-east-1.");
  }
  return [...previous, { name, text: value }];
}

function region(text: string): string {
  if (/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text)) return text;
  throw new InvalidArgumentError("A region is written like us-east-1.");
}

function meant(text: string, allowed: readonly string[]): string {
  const close = nearest(text, allowed);
  return close === undefined ? "" : ` Did you mean \`${close}\`?`;
}
