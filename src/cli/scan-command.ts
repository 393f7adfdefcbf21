import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  json,
  nearest,
  omittedFromSarif,
  pretty,
  type Report,
  type Reporter,
  type ReportOptions,
  sarif,
} from "../index.ts";
import { arbitrate } from "./arbiter.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, exitCodeOf, Misuse } from "./exit.ts";
import { wantsColour } from "./io.ts";
import type { ScanFlags } from "./options.ts";
import { prepare } from "./prepare.ts";
import { print, remark } from "./print.ts";

const REPORTERS: Readonly<Record<ScanFlags["format"], Reporter>> = { pretty, json, sarif };

/** `byoc-preflight scan`: discover, scan, ask the arbiter, report. */
export async function scanCommand(
  paths: readonly string[],
  flags: ScanFlags,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const started = performance.now();
  suggestCommand(paths, context);
  const { place, outcome } = await prepare(paths, flags, context);
  const arbitrated = await arbitrate(outcome.report, outcome.rejected);
  const report: Report = { ...arbitrated, duration: performance.now() - started };
  const code = exitCodeOf(report, { failOn: flags.failOn, strict: flags.strict === true });
  const isEmpty = code === EXIT.nothingToScan;
  if (isEmpty)
    remark("There is nothing to scan: neither Terraform nor CloudFormation was found here.", {
      flags,
      io,
    });
  const forPeople = flags.format === "pretty";
  if (isEmpty && forPeople) return code;

  const options = reportOptions(flags, context);
  const omitted = flags.format === "sarif" ? omittedFromSarif(report, options) : 0;
  if (omitted > 0) {
    const text = `${omitted} results are left out: code scanning shows 5,000. --format json lists all.`;
    remark(text, { flags, io });
  }
  print(REPORTERS[flags.format](report, options), { flags, io, root: place.root, forPeople });
  return code;
}

/** A misspelt command is taken for a path. */
function suggestCommand([first]: readonly string[], { io }: Context): void {
  if (first === undefined || existsSync(resolve(io.directory, first))) return;
  const close = nearest(first, ["scan", "rules", "graph", "test", "help"]);
  if (close === undefined) return;
  throw new Misuse(
    `There is no file or directory \`${first}\`. Did you mean \`byoc-preflight ${close}\`?`,
  );
}

function reportOptions(flags: ScanFlags, { io }: Context): ReportOptions {
  return {
    verdicts: flags.verdicts,
    colour: wantsColour(flags.color, flags.output === undefined ? io : TO_FILE),
    sarifUnknown: flags.sarifUnknown === true,
    brief: flags.quiet === true,
  };
}

/** A file is coloured only when the option says so. */
const TO_FILE = { environment: {}, terminal: () => false };
