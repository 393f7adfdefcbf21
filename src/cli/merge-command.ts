import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Files, Report } from "../index.ts";
import { heldAgainstBaseline } from "./baseline-file.ts";
import { milliseconds } from "./clock.ts";
import type { Context, Joining } from "./context.ts";
import { EXIT, type ExitCode, exitCodeOf, Misuse } from "./exit.ts";
import { listFormats } from "./formats.ts";
import { codeOf } from "./io.ts";
import { inMegabytes, jail } from "./jail.ts";
import { addCommon, addReports, addVerdicts, type ScanFlags } from "./options.ts";
import { loadShards } from "./parts.ts";
import { placeOf } from "./place.ts";
import { addPolicy } from "./policy-options.ts";
import { present } from "./scan-command.ts";

/** Bytes of one shard, and of all of them. */
const LARGEST = 256 * 1024 * 1024;
const LARGEST_TOGETHER = 1024 * 1024 * 1024;

export function addMergeCommand({ program, context, done }: Joining): void {
  const command = program
    .command("merge")
    .argument("<files...>", "all shards of one scan, in any order")
    .description("report what --shard wrote as one scan");
  for (const add of [addVerdicts, addPolicy, addReports, addCommon]) add(command);
  command
    .addHelpText("after", "\nExit codes are those of scan; 2 also if a shard is missing.")
    .action(async (files: string[], flags) => done(mergeCommand(files, flags, context)));
}

/** `byoc-preflight merge`: what one scan of everything would have said. */
function mergeCommand(files: readonly string[], flags: ScanFlags, context: Context): ExitCode {
  const { io } = context;
  if (flags.listFormats) {
    io.out(listFormats());
    return EXIT.clean;
  }
  const started = milliseconds();
  const { mergeShards, readShard } = loadShards();
  const named = textsOf(files, io.directory).map(({ name, text }) => {
    const shard = readShard(name, text);
    if (typeof shard === "string") throw new Misuse(shard);
    return { name, ...shard };
  });
  const merged = mergeShards(named);
  if (typeof merged === "string") throw new Misuse(merged);
  const { terms, asked } = merged;
  if (flags.explain === true && !asked.explain) {
    throw new Misuse("The shards hold no facts: pass `--explain` to every `--shard` as well.");
  }
  const counting = {
    failOn: flags.failOn ?? terms.failOn,
    strict: flags.strict ?? terms.strict,
    exitZero: flags.exitZero,
  };
  const place = { ...placeOf(io.directory, []), named: terms.named };
  const { baseline } = terms;
  const holding = {
    report: merged.report,
    place,
    files: withBaseline(jail(place.root), baseline),
    config: baseline ? { file: baseline.config, baseline: baseline.path } : undefined,
    strict: counting.strict,
  };
  const held = heldAgainstBaseline(holding, flags, context);
  const report = { ...held, duration: milliseconds() - started };
  const code = exitCodeOf(report, counting);
  present(report, place, flags, context, () => linksOf(report, context));
  return code;
}

/** Pages about built-in rules: what a shard says of a rule is not trusted to be ours. */
function linksOf({ rules }: Report, { engine }: Context): ReadonlyMap<string, string> {
  const ours = engine().scanner({ builtIn: true, ruleFiles: [] }).value.links();
  const said = new Map(rules.map(({ id, sources: [source] }) => [id, source]));
  return new Map([...ours].filter(([id, page]) => said.get(id) === page));
}

interface Text {
  readonly name: string;
  readonly text: string;
}

function textsOf(files: readonly string[], directory: string): readonly Text[] {
  let left = LARGEST_TOGETHER;
  return files.map((name) => {
    const bytes = read(name, directory, Math.min(LARGEST, left));
    left -= bytes.length;
    return { name, text: bytes.toString() };
  });
}

/** A file that the user names; it may lie anywhere, as what other jobs made does. */
function read(name: string, directory: string, most: number): Buffer {
  let descriptor: number;
  try {
    descriptor = openSync(resolve(directory, name), "r");
  } catch (error) {
    const code = codeOf(error);
    if (code === "") throw error;
    throw new Misuse(
      code === "ENOENT" ? `There is no file \`${name}\`.` : `\`${name}\` cannot be read: ${code}.`,
    );
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Misuse(`\`${name}\` is no file.`);
    if (stats.size > most) {
      throw new Misuse(
        `\`${name}\` is too large: a shard may have ${inMegabytes(LARGEST)}, all together ${inMegabytes(LARGEST_TOGETHER)}.`,
      );
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The baseline that the configuration named is the one of the time when the shards were made. */
function withBaseline(
  files: Files,
  baseline: { readonly path: string; readonly text: string } | null,
): Files {
  return {
    ...files,
    read: (path) =>
      baseline?.path === path
        ? { bytes: new TextEncoder().encode(baseline.text) }
        : files.read(path),
  };
}
