import { arbitrate } from "./arbiter.ts";
import { milliseconds } from "./clock.ts";
import type { Context, Joining } from "./context.ts";
import { EXIT, type ExitCode, exitCodeOf, Misuse } from "./exit.ts";
import { gitIn } from "./git.ts";
import { listStaged } from "./git-listing.ts";
import { indexSnapshot } from "./git-snapshot.ts";
import { type Language, mattering } from "./hook-files.ts";
import {
  addCommon,
  addInput,
  addReports,
  addRules,
  addVerdicts,
  type ScanFlags,
} from "./options.ts";
import { fileInside, type Place, placeOf } from "./place.ts";
import { addPolicy } from "./policy-options.ts";
import { prepare } from "./prepare.ts";
import { present } from "./scan-command.ts";
import { type Snapshot, workTree } from "./snapshot.ts";
import { judgedBy, touchedBy } from "./touched.ts";

interface HookFlags extends ScanFlags {
  readonly only?: Language;
  readonly staged?: true;
}

export function addHookCommand({ program, context, done }: Joining): void {
  const command = program
    .command("hook")
    .argument("[files...]", "the files of the commit, as hooks pass them")
    .description("check the roots that the files of a commit belong to")
    .option("--only <language>", "terraform or cloudformation", only)
    .option("--staged", "read what is staged; files may be left out");
  for (const add of [addInput, addRules, addVerdicts, addPolicy, addReports, addCommon])
    add(command);
  command
    .addHelpText("after", "\nExit codes are those of scan, and 0 if no file concerns any root.")
    .action(async (files: string[], flags) => {
      const isChosen = command.getOptionValueSource("verdicts") === "cli";
      done(
        await hookCommand(files, isChosen ? flags : { ...flags, verdicts: shown(flags) }, context),
      );
    });
}

function only(text: string): Language {
  if (text === "terraform" || text === "cloudformation") return text;
  throw new Misuse("`--only` takes `terraform` or `cloudformation`.");
}

const UNDECIDED: ScanFlags["verdicts"] = new Set(["unknown"]);

/** A commit is no time to read of what nobody can decide, unless that fails it. */
const shown = ({ strict }: HookFlags): ScanFlags["verdicts"] =>
  new Set(strict ? ["fail", "unknown"] : ["fail"]);

/**
 * `byoc-preflight hook`: what was found in the roots that the files belong to. The whole repository is read,
 * so that it says what a scan says. It is silent when there is nothing to do.
 */
async function hookCommand(
  files: readonly string[],
  flags: HookFlags,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const started = milliseconds();
  const place = placeOf(io.directory, []);
  const changed = await changedFiles(files, flags, place, io.directory);
  if (!(await mattering(changed, flags, place))) return EXIT.clean;
  const { outcome, counting } = await prepare(
    [place.root],
    { ...flags, quiet: true },
    context,
    (whole) => (flags.staged ? staged(whole) : workTree(whole)),
    judgedBy(changed),
  );
  const { report, unanalysed } = touchedBy(changed, outcome.report, outcome.reads());
  const own = new Set(unanalysed.map(({ file }) => file));
  const rejected = outcome.rejected.filter(({ file }) => own.has(file.path));
  const arbitrated = await arbitrate(report, rejected);
  const narrowed = { ...arbitrated, files: { ...report.files, unanalysed } };
  const code = exitCodeOf(narrowed, counting);
  if (code === EXIT.clean || code === EXIT.nothingToScan) return EXIT.clean;
  const duration = milliseconds() - started;
  const verdicts = counting.strict ? new Set([...flags.verdicts, ...UNDECIDED]) : flags.verdicts;
  present({ ...arbitrated, duration }, place, { ...flags, verdicts, quiet: true }, context);
  for (const { file, reason } of unanalysed) io.err(`not analysed: ${file}: ${reason}\n`);
  return code;
}

async function changedFiles(
  files: readonly string[],
  flags: HookFlags,
  place: Place,
  directory: string,
): Promise<readonly string[]> {
  if (files.length > 0) return files.map((path) => fileInside(place, directory, path));
  if (!flags.staged) {
    throw new Misuse(
      "Name the files of the commit, or pass `--staged` to take all that is staged.",
    );
  }
  const answer = place.git ? listStaged(await gitIn(place.root)) : NO_GIT;
  return "refusal" in answer ? refuse(answer.refusal) : answer;
}

const NO_GIT = { refusal: "this is no git repository" };

async function staged(place: Place): Promise<Snapshot> {
  const snapshot = place.git ? indexSnapshot(place, await gitIn(place.root)) : NO_GIT;
  return "refusal" in snapshot ? refuse(snapshot.refusal) : snapshot;
}

function refuse(why: string): never {
  throw new Misuse(`\`--staged\` cannot be read: ${why}.`);
}
