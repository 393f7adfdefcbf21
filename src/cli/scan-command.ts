import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { inOrder, nearest, pretty, type Report, type ReportOptions } from "../index.ts";
import { arbitrate } from "./arbiter.ts";
import { addChange } from "./change-options.ts";
import { milliseconds } from "./clock.ts";
import type { Context, Joining } from "./context.ts";
import { EXIT, type ExitCode, exitCodeOf, Misuse } from "./exit.ts";
import { type FormatName, listFormats } from "./formats.ts";
import { wantsHyperlinks } from "./hyperlinks.ts";
import { wantsColour } from "./io.ts";
import {
  addCommon,
  addInput,
  addReports,
  addRules,
  addVerdicts,
  type ScanFlags,
} from "./options.ts";
import { loadFormats } from "./parts.ts";
import { type Place, placeOf } from "./place.ts";
import { addPolicy } from "./policy-options.ts";
import { prepare } from "./prepare.ts";
import { print, remark } from "./print.ts";
import { shardCommand } from "./shard-command.ts";
import { addShard } from "./shard-option.ts";
import { sinceCommit } from "./since.ts";
import { edited, editedFile } from "./stdin.ts";
import { touchedBy } from "./touched.ts";

export function addScanCommand({ program, context, done, commands }: Joining): void {
  const command = program
    .command("scan", { isDefault: true })
    .argument("[paths...]", "directories or files (default: the current directory)")
    .description("check infrastructure code; it needs no command");
  addChange(command);
  for (const add of [addInput, addRules, addShard, addVerdicts, addPolicy, addReports, addCommon])
    add(command);
  command.addHelpText("after", EXIT_CODES).action(async (paths: string[], flags) => {
    if (flags.shard && !flags.listFormats) {
      const isSaid = (flag: string) => command.getOptionValueSource(flag) === "cli";
      done(await shardCommand(paths, flags, context, isSaid));
      return;
    }
    done(await scanCommand(paths, flags, context, ["help", ...commands]));
  });
}

const EXIT_CODES = `
Exit codes: 0 no finding that counts, 1 findings, 2 wrong usage, 3 nothing to
scan, 4 a file could not be analysed, 70 a bug of ours.`;

/** `byoc-preflight scan`: discover, scan, ask the arbiter, report. */
async function scanCommand(
  paths: readonly string[],
  flags: ScanFlags,
  context: Context,
  commands: readonly string[],
): Promise<ExitCode> {
  const { io } = context;
  if (flags.listFormats) {
    io.out(listFormats());
    return EXIT.clean;
  }
  const started = milliseconds();
  suggestCommand(paths, context, commands);
  const place = placeOf(io.directory, paths);
  const edit = editedFile(flags, place, io);
  const prepared =
    edit === undefined
      ? await prepare(paths, flags, context)
      : await prepare(paths.length > 0 ? paths : [place.root], flags, context, (whole) =>
          edited(whole, edit),
        );
  const { outcome } = prepared;
  let report = await arbitrate(outcome.report, outcome.rejected);
  if (flags.changedSince !== undefined) {
    report = await sinceCommit(flags.changedSince, report, prepared);
  }
  if (edit) report = touchedBy([edit.path], report, outcome.reads()).report;
  report = { ...report, duration: milliseconds() - started };
  const code = exitCodeOf(report, prepared.counting);
  present(report, place, flags, context, prepared.scanner.links);
  return code;
}

/** Prints a report in every format that was asked for, each to its place. */
export function present(
  found: Report,
  place: Place,
  flags: ScanFlags,
  context: Context,
  links: () => ReadonlyMap<string, string> = () => new Map(),
): void {
  const { io } = context;
  const report = { ...found, diagnostics: inOrder(found.diagnostics) };
  const { analysed, unanalysed } = report.files;
  const isEmpty = analysed === 0 && unanalysed.length === 0;
  if (isEmpty)
    remark("There is nothing to scan: neither Terraform nor CloudFormation was found here.", {
      flags,
      io,
    });
  if (isEmpty) for (const { detail } of report.diagnostics) remark(detail, { flags, io });
  for (const { format, path } of outputsOf(flags)) {
    const forPeople = format === "pretty";
    if (isEmpty && forPeople) continue;
    const plain = reportOptions(flags, path, context);
    const isLinked = forPeople && path === undefined && plain.colour && wantsHyperlinks(io);
    const options = isLinked ? { ...plain, links: links() } : plain;
    for (const text of remarksOn(format, report, options)) remark(text, { flags, io });
    const text = textOf(format, report, options);
    print(text, { flags, output: path, io, root: place.root, forPeople });
  }
}

/** What is printed where: `--format` goes to the files without a format, or else to standard output. */
function outputsOf({ format, output = [] }: ScanFlags): readonly Output[] {
  const outputs = output.map(({ format: own = format, path }): Output => ({ format: own, path }));
  const isTaken = output.some((file) => file.format === undefined);
  return isTaken ? outputs : [...outputs, { format, path: undefined }];
}

interface Output {
  readonly format: FormatName;
  /** Undefined for standard output. */
  readonly path: string | undefined;
}

function textOf(format: FormatName, report: Report, options: ReportOptions): string {
  return format === "pretty"
    ? pretty(report, options)
    : loadFormats()[format].print(report, options);
}

function remarksOn(format: FormatName, report: Report, options: ReportOptions): readonly string[] {
  return format === "pretty" ? [] : (loadFormats()[format].remarks?.(report, options) ?? []);
}

/** A misspelt command is taken for a path. */
function suggestCommand(
  [first]: readonly string[],
  { io }: Context,
  commands: readonly string[],
): void {
  if (first === undefined || existsSync(resolve(io.directory, first))) return;
  const close = nearest(first, commands);
  if (close === undefined) return;
  throw new Misuse(
    `There is no file or directory \`${first}\`. Did you mean \`byoc-preflight ${close}\`?`,
  );
}

function reportOptions(flags: ScanFlags, path: string | undefined, { io }: Context): ReportOptions {
  return {
    verdicts: flags.verdicts,
    colour: wantsColour(flags.color, path === undefined ? io : TO_FILE),
    sarifUnknown: flags.sarifUnknown === true,
    sarifIncludeSuppressed: flags.sarifIncludeSuppressed === true,
    ...(flags.sarifCategory !== undefined && { sarifCategory: flags.sarifCategory }),
    ...(flags.annotations !== undefined && { mostAnnotations: flags.annotations }),
    brief: flags.quiet === true,
    explain: flags.explain === true,
  };
}

/** A file is coloured only when the option says so. */
const TO_FILE = { environment: {}, terminal: () => false };
