import {
  type Baseline,
  baselineText,
  type Config,
  type Files,
  holdAgainst,
  type Report,
  type SourceFile,
} from "../index.ts";
import { fileNamed, type PolicySource } from "./config-file.ts";
import type { Context } from "./context.ts";
import { Misuse } from "./exit.ts";
import type { CommonFlags } from "./options.ts";
import { writeOutput } from "./output.ts";
import type { Place } from "./place.ts";
import type { PolicyFlags } from "./policy-options.ts";
import { remark } from "./print.ts";
import { valid } from "./valid.ts";

/** What a baseline is held against, and how. */
export interface Holding {
  readonly report: Report;
  readonly place: Place;
  /** The state of the repository whose policy holds. */
  readonly files: Files;
  readonly config: Pick<Config, "file" | "baseline"> | undefined;
  /** True if unknowns count. */
  readonly strict: boolean;
}

/**
 * Sets aside what the baseline holds: the one that the user names, else that of the configuration. With
 * `--write-baseline` it is written first, and then holds all that is found.
 */
export function heldAgainstBaseline(
  { report, place, files, config, strict }: Holding,
  flags: CommonFlags & PolicyFlags,
  context: Context,
): Report {
  const { io, engine } = context;
  const text = flags.writeBaseline && baselineText(report.results, strict);
  if (flags.writeBaseline !== undefined && text !== undefined) {
    writeOutput(io.directory, flags.writeBaseline, place.root, text);
    const count = text.split("\n").filter((line) => line.startsWith("    ")).length;
    remark(`Wrote ${count === 1 ? "1 finding" : `${count} findings`} to ${flags.writeBaseline}.`, {
      flags,
      io,
    });
  }
  const file = baselineFile(flags, config, { root: place.root, files }, io.directory);
  if (!file) return report;
  const baseline = valid(engine().readBaseline(file), flags, io, "the baseline");
  return baseline ? held(report, baseline, place) : report;
}

function baselineFile(
  { baseline, writeBaseline }: PolicyFlags,
  config: Holding["config"],
  source: Required<PolicySource>,
  directory: string,
): SourceFile | undefined {
  if (writeBaseline !== undefined) {
    return fileNamed(writeBaseline, "--write-baseline", { root: source.root }, directory);
  }
  if (baseline !== undefined) return fileNamed(baseline, "--baseline", source, directory);
  if (config?.baseline === undefined) return undefined;
  const content = source.files.read(config.baseline);
  if ("bytes" in content) {
    return {
      path: config.baseline,
      text: new TextDecoder().decode(content.bytes),
      vendored: false,
    };
  }
  throw new Misuse(
    `\`${config.baseline}\`, the baseline that ${config.file} names, ${content.refusal}.`,
  );
}

/** What is not found any more is fixed only where everything was looked at. */
function held(report: Report, baseline: Baseline, { named }: Place): Report {
  const roots = new Set(report.roots);
  const rules = new Set(report.rules.map(({ id }) => id));
  const isWhole = named.some(({ path }) => path === "");
  const isRead = report.files.unanalysed.length === 0;
  const { report: now, outcome } = holdAgainst(
    report,
    baseline,
    ({ root, rule }) => isRead && rules.has(rule) && (isWhole || roots.has(root)),
  );
  return { ...now, policy: { ...report.policy, baseline: outcome } };
}
