import type { Config, Files } from "../index.ts";
import { heldAgainstBaseline } from "./baseline-file.ts";
import { configOf, configThen } from "./config-file.ts";
import type { Context } from "./context.ts";
import type { Discovery } from "./discover.ts";
import type { Scanner, ScanOptions, ScanOutcome } from "./engine.ts";
import { type ExitOptions, Misuse } from "./exit.ts";
import type { Io } from "./io.ts";
import type { CommonFlags, InputFlags, RuleFlags, ScanFlags } from "./options.ts";
import { insidePath, type Place, placeOf } from "./place.ts";
import { snapshotAt } from "./policy-commit.ts";
import { remark } from "./print.ts";
import { ruleFilesIn } from "./rule-files.ts";
import type { ShardFlags } from "./shard-option.ts";
import { type Snapshot, workTree } from "./snapshot.ts";
import { valid } from "./valid.ts";
import { account } from "./verbose.ts";

export interface Prepared {
  readonly place: Place;
  readonly scanner: Scanner;
  readonly files: Files;
  readonly outcome: ScanOutcome;
  /** What the repository decides about results, and the state of it in which that is written. */
  readonly config: Config | undefined;
  readonly ruling: Files;
  /** What counts for the exit code: as the user says, else the configuration. */
  readonly counting: ExitOptions;
  /**
   * The same scan of another state of the repository, by the configuration that it had then; what the user
   * got wrong there is in the outcome.
   */
  readonly scan: (snapshot: Snapshot) => ScanOutcome;
}

/** From the command line to what the core has to say: rules, files, scan. */
export async function prepare(
  paths: readonly string[],
  flags: CommonFlags & InputFlags & ShardFlags & Pick<ScanFlags, "failOn" | "strict" | "exitZero">,
  context: Context,
  snapshotOf: (place: Place) => Snapshot | Promise<Snapshot> = workTree,
  judged?: ScanOptions["judged"],
): Promise<Prepared> {
  const { io, progress } = context;
  if (flags.quiet !== true) progress.show();
  const place = placeOf(io.directory, paths);
  const options = inputOptions(flags, place, io);
  const scanner = scannerOf(flags, context);
  const scanBy = (policy: Policy, { discovery, files }: Snapshot): ScanOutcome => {
    const asked = {
      candidates: discovery.candidates,
      paths: place.named.map(({ path }) => path),
      ...options,
      policy,
      ...(flags.shard && { shard: flags.shard }),
      ...(judged && { judged }),
    };
    const outcome = scanner.scan(progress.watching(files), asked, progress.entering);
    const closed = files.unlisted().map((file) => ({ file, reason: CLOSED }));
    return withUnanalysed(outcome, [...discovery.unanalysed, ...closed]);
  };
  progress.entering("listing files");
  const snapshot = await snapshotOf(place);
  for (const text of snapshot.discovery.remarks) remark(text, { flags, io });
  const { files } = snapshot;
  const ruling =
    flags.configFrom === undefined ? snapshot : await snapshotAt(flags.configFrom, place);
  const config = configOf(lookIn(ruling, place), flags, scanner, context);
  const inline = flags.inlineSuppressions !== false;
  const policy = { today: io.today(), inline, ...(config && { config }) };
  const outcome = scanBy(policy, snapshot);
  if (outcome.misuse.length > 0) throw new Misuse(outcome.misuse.join(" "));
  refuseEmptied(outcome, place);
  if (flags.verbose === true) {
    const sentences = account(outcome, place, snapshot.discovery, progress);
    for (const sentence of sentences) remark(sentence, { flags, io });
  }
  const counting = {
    failOn: flags.failOn ?? config?.failOn ?? "error",
    strict: flags.strict ?? config?.strict,
    exitZero: flags.exitZero,
  };
  const holding = {
    report: outcome.report,
    place,
    files: ruling.files,
    config,
    strict: counting.strict === true,
  };
  // What a baseline holds may have moved to another shard.
  const report = flags.shard ? outcome.report : heldAgainstBaseline(holding, flags, context);
  const policyThen = (other: Snapshot): Policy =>
    flags.configFrom === undefined
      ? { ...policy, ...configThen(lookIn(other, place), flags, scanner, context) }
      : policy;
  const scan = (other: Snapshot): ScanOutcome => scanBy(policyThen(other), other);
  const held = { ...outcome, report };
  return { place, scanner, files, outcome: held, config, ruling: ruling.files, counting, scan };
}

type Policy = NonNullable<ScanOptions["policy"]>;

const lookIn = ({ files, discovery }: Snapshot, place: Place) => ({
  place,
  files,
  candidates: discovery.candidates,
});

/** A configuration that leaves nothing to scan would make every run green. */
function refuseEmptied({ report }: ScanOutcome, { named }: Place): void {
  const { analysed, unanalysed } = report.files;
  const config = report.policy?.config;
  const isWhole = named.some(({ kind }) => kind === "directory");
  if (!isWhole || !config || config.excludedFiles === 0) return;
  if (analysed > 0 || unanalysed.length > 0) return;
  throw new Misuse(`${config.file} excludes every file that could be scanned.`);
}

const CLOSED = "is a directory that cannot be listed";

/** The rules that were asked for; whatever is wrong with them ends the run. */
export function scannerOf(flags: RuleFlags & CommonFlags, { engine, io }: Context): Scanner {
  const directory = flags.onlyRules ?? flags.rules;
  const ruleFiles = directory === undefined ? [] : ruleFilesIn(io.directory, directory);
  return valid(engine().scanner({ builtIn: flags.onlyRules === undefined, ruleFiles }), flags, io);
}

function inputOptions(
  flags: InputFlags,
  place: Place,
  io: Io,
): Omit<ScanOptions, "candidates" | "paths"> {
  const inside = (path: string, option: string) => insidePath(place, io.directory, path, option);
  return {
    roots: (flags.root ?? []).map((path) => inside(path, "--root")),
    vars: flags.var ?? [],
    varFiles: (flags.varFile ?? []).map((path) => inside(path, "--var-file")),
    ...(flags.plan && {
      plans: flags.plan.map(({ root, path }) => ({
        ...(root !== undefined && { root: inside(root, "--plan") }),
        path: inside(path, "--plan"),
      })),
    }),
    ...(flags.parameter === undefined ? {} : { parameters: flags.parameter }),
    ...(flags.parameters && {
      parameterFiles: flags.parameters.map((path) => inside(path, "--parameters")),
    }),
    ...(flags.parameterValues && { parameterValues: flags.parameterValues }),
    ...(flags.target === undefined ? {} : { target: flags.target }),
    ...(flags.region === undefined ? {} : { region: flags.region }),
    ...(flags.peerCidr === undefined ? {} : { peerCidrs: flags.peerCidr }),
    ...(flags.clientSecurityGroup === undefined
      ? {}
      : { clientSecurityGroups: flags.clientSecurityGroup }),
  };
}

/** Counts what the shell could not hand to the core. */
function withUnanalysed(outcome: ScanOutcome, more: Discovery["unanalysed"]): ScanOutcome {
  if (more.length === 0) return outcome;
  const { report } = outcome;
  const all = new Map([...report.files.unanalysed, ...more].map((one) => [one.file, one]));
  const unanalysed = [...all.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { ...outcome, report: { ...report, files: { ...report.files, unanalysed } } };
}
