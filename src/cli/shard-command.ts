import { arbitrate } from "./arbiter.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, Misuse } from "./exit.ts";
import type { Jail } from "./jail.ts";
import type { ScanFlags } from "./options.ts";
import { loadShards } from "./parts.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { print } from "./print.ts";
import { ruleFilesIn } from "./rule-files.ts";
import type { ShardFlags } from "./shard-option.ts";
import { workTree } from "./snapshot.ts";

/** What only makes sense for the whole, and how it is called. */
const FOR_MERGE: readonly (readonly [keyof ScanFlags, string])[] = [
  ["format", "--format"],
  ["verdicts", "--verdicts"],
  ["failOn", "--fail-on"],
  ["strict", "--strict"],
  ["exitZero", "--exit-zero"],
  ["baseline", "--baseline"],
  ["writeBaseline", "--write-baseline"],
  ["sarifUnknown", "--sarif-unknown"],
  ["sarifIncludeSuppressed", "--sarif-include-suppressed"],
  ["sarifCategory", "--sarif-category"],
  ["annotations", "--annotations"],
];

/** What is about a part of the repository already. */
const NARROWING: readonly (readonly [keyof ScanFlags, string])[] = [
  ["changedSince", "--changed-since"],
  ["stdin", "--stdin"],
];

/**
 * `byoc-preflight --shard`: scans, judges the roots of one shard, and writes what a merge needs. `isSaid`
 * tells what stands on the command line.
 */
export async function shardCommand(
  paths: readonly string[],
  flags: ScanFlags & ShardFlags,
  context: Context,
  isSaid: (flag: keyof ScanFlags) => boolean,
): Promise<ExitCode> {
  refuseForMerge(flags, isSaid);
  const { io } = context;
  const read = new Map<string, string>();
  const prepared = await prepare(paths, flags, context, async (place) => {
    const snapshot = await workTree(place);
    return { ...snapshot, files: noting(snapshot.files, read) };
  });
  const { outcome, place } = prepared;
  const { part } = outcome;
  if (!part) throw new Error("A shard without a part");
  const report = await arbitrate(outcome.report, outcome.rejected);
  const text = loadShards().shardText({
    report,
    part,
    asked: {
      today: io.today(),
      options: optionsDigest(flags, prepared, io.directory),
      explain: flags.explain === true,
    },
    read,
    terms: termsOf(prepared),
  });
  const output = flags.output?.[0]?.path;
  print(text, { flags, output, io, root: place.root, forPeople: false });
  return EXIT.clean;
}

function refuseForMerge(flags: ScanFlags, isSaid: (flag: keyof ScanFlags) => boolean): void {
  const told = ([name]: readonly [keyof ScanFlags, string]) => isSaid(name);
  const late = FOR_MERGE.find(told)?.[1];
  if (late !== undefined) {
    throw new Misuse(`\`${late}\` is about the whole: pass it to \`byoc-preflight merge\`.`);
  }
  const narrow = NARROWING.find(told)?.[1];
  if (narrow !== undefined) {
    throw new Misuse(
      `\`${narrow}\` and \`--shard\` do not go together: what is news is told by comparing all of two scans.`,
    );
  }
  const outputs = flags.output ?? [];
  if (outputs.length > 1 || outputs.some(({ format }) => format !== undefined)) {
    throw new Misuse("A shard is one file: pass `--output FILE`, and the formats to the merge.");
  }
}

/** The same door, which takes down what went through it. */
function noting(files: Jail, read: Map<string, string>): Jail {
  return {
    ...files,
    read: (path) => {
      const content = files.read(path);
      if ("refusal" in content) read.set(path, digestOf(content.refusal));
      else if (!read.has(path) && !isShard(content.bytes)) read.set(path, digestOf(content.bytes));
      return content;
    },
  };
}

/** Shards of before, which may lie beside the code, are no part of it. */
const isShard = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, MARK.length)).toString() === MARK;

const MARK = '{"schema":"byoc-preflight/shard/';

/** Loading `node:crypto` takes milliseconds, and other commands need none of it. */
const digestOf = (content: string | Uint8Array): string =>
  process
    .getBuiltinModule("node:crypto")
    .createHash("sha256")
    .update(content)
    .digest("hex")
    .slice(0, 32);

/** Everything that decides what a scan says, beside the files of the repository. */
function optionsDigest(flags: ScanFlags, { place, config }: Prepared, directory: string): string {
  const rules = flags.onlyRules ?? flags.rules;
  return digestOf(
    JSON.stringify([
      place.named,
      [flags.root, flags.var, flags.varFile, flags.parameter, flags.plan].map(
        (list) => list ?? null,
      ),
      [flags.target, flags.region, flags.peerCidr, flags.clientSecurityGroup].map(
        (said) => said ?? null,
      ),
      flags.onlyRules !== undefined,
      rules === undefined ? [] : ruleFilesIn(directory, rules).map(({ text }) => text),
      flags.inlineSuppressions !== false,
      config ?? null,
    ]),
  );
}

function termsOf({ place, config, counting, ruling }: Prepared) {
  const path = config?.baseline;
  const content = path === undefined ? undefined : ruling.read(path);
  if (path !== undefined && content && "refusal" in content) {
    throw new Misuse(`\`${path}\`, the baseline that ${config?.file} names, ${content.refusal}.`);
  }
  const text = content && "bytes" in content ? new TextDecoder().decode(content.bytes) : "";
  return {
    named: place.named,
    failOn: counting.failOn,
    strict: counting.strict === true,
    baseline: path === undefined ? null : { path, text, config: config?.file ?? "" },
  };
}
