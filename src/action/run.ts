import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Engine } from "../cli/engine.ts";
import { EXIT } from "../cli/exit.ts";
import type { Io } from "../cli/io.ts";
import { main } from "../cli/main.ts";
import { type Base, baseOf } from "./base.ts";
import { eventOf } from "./environment.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { type Outcome, outcomeIn } from "./outcome.ts";
import { addToSummary, annotation, writeOutputs } from "./protocol.ts";

/** The whole action: inputs to one run of the command line, its reports to annotations, summary and outputs. */
export async function run(engine: () => Engine, io: Io): Promise<number> {
  const { environment } = io;
  const read = readInputs(environment);
  if ("problem" in read) return refuse(read.problem, io);
  const { inputs } = read;
  const event = eventOf(environment);
  if (event.name === "pull_request_target" && event.fork) return refuse(NO_STRANGERS, io);

  const workspace = environment["GITHUB_WORKSPACE"] ?? io.directory;
  const directory = resolve(workspace, inputs.workingDirectory ?? "");
  const files = reportFiles(environment["RUNNER_TEMP"] ?? tmpdir(), directory, inputs);
  const base = await baseOf(directory, inputs, event);
  if ("missing" in base && inputs.policyFromBase) return refuse(base.missing, io);
  const said: string[] = [];
  const code = await main(argumentsFor(inputs, base, files), engine, {
    ...io,
    directory,
    err: (text) => {
      said.push(text);
      io.err(text);
    },
  });

  const outcome = outcomeIn(files.json);
  const result = resultOf(code, outcome);
  if (inputs.annotations > 0) io.out(textIn(files.github));
  if ("missing" in base) io.out(annotation("warning", `${base.missing} ${ALL_IS_NEW}`));
  if (result === "error") io.out(annotation("error", complaintIn(said, code)));
  if (inputs.summary) addToSummary(environment, summaryOf(textIn(files.markdown), base));
  writeOutputs(environment, {
    ...outputsOf(outcome),
    result,
    "exit-code": code,
    "sarif-file": outcome ? files.sarif : "",
    "json-file": outcome ? files.json : "",
  });
  // A repository without infrastructure code is nothing to be red about.
  return code === EXIT.nothingToScan ? EXIT.clean : code;
}

const NO_STRANGERS =
  "This is a pull request of a fork on `pull_request_target`, which hands a stranger's code to a workflow with secrets. Use `pull_request`.";

const ALL_IS_NEW = "Everything is reported as if it were new.";

function refuse(problem: string, io: Io): number {
  io.out(annotation("error", problem));
  writeOutputs(io.environment, { result: "error", "exit-code": EXIT.misuse });
  return EXIT.misuse;
}

/** What the command line complained about; it has made the text safe to print. */
function complaintIn(said: readonly string[], code: number): string {
  const complaint = said
    .join("")
    .split("\n")
    .find((line) => line.startsWith("error: "));
  return complaint?.replace("error: ", "") ?? `The scan did not come to an end (${code}).`;
}

interface ReportFiles {
  readonly json: string;
  readonly sarif: string;
  readonly markdown: string;
  readonly github: string;
}

/** In a directory of their own, since a job may use the action several times. */
function reportFiles(temporary: string, directory: string, { sarifFile }: Inputs): ReportFiles {
  const own = mkdtempSync(join(temporary, "byoc-preflight-"));
  return {
    json: join(own, "report.json"),
    sarif:
      sarifFile === undefined ? join(own, "byoc-preflight.sarif") : resolve(directory, sarifFile),
    markdown: join(own, "summary.md"),
    github: join(own, "annotations.txt"),
  };
}

function argumentsFor(inputs: Inputs, base: Base, files: ReportFiles): readonly string[] {
  const commit = "commit" in base ? base.commit : undefined;
  const compares = commit !== undefined && inputs.changedOnly !== false;
  return [
    "scan",
    ...inputs.options,
    ...(inputs.config === undefined ? [] : [`--config=${inputs.config}`]),
    ...(inputs.policyFromBase && commit !== undefined ? [`--config-from=${commit}`] : []),
    ...(compares ? [`--changed-since=${commit}`] : []),
    ...(inputs.annotations > 0 ? [`--annotations=${inputs.annotations}`] : []),
    ...Object.entries(files).map(([format, file]) => `--output=${format}=${file}`),
    ...(inputs.paths.length > 0 ? ["--", ...inputs.paths] : []),
  ];
}

function resultOf(code: number, outcome: Outcome | undefined): "pass" | "fail" | "error" {
  if (code === EXIT.clean || code === EXIT.nothingToScan) return "pass";
  return outcome && (code === EXIT.findings || code === EXIT.unanalysed) ? "fail" : "error";
}

function outputsOf(outcome: Outcome | undefined): Readonly<Record<string, string | number>> {
  if (!outcome) return {};
  const { error, warning, info } = outcome.findings;
  return {
    findings: error + warning + info,
    errors: error,
    warnings: warning,
    infos: info,
    undecided: outcome.undecided,
    "unanalysed-files": outcome.unanalysed,
    "new-findings": outcome.comparison?.fresh ?? "",
    "fixed-findings": outcome.comparison?.fixed ?? "",
  };
}

function summaryOf(markdown: string, base: Base): string {
  return "missing" in base && markdown !== ""
    ? `${markdown}\n> ${base.missing} ${ALL_IS_NEW}\n`
    : markdown;
}

/** Empty if the scan ended before it could write the file. */
function textIn(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
