import { statSync } from "node:fs";
import { join } from "node:path";
import { sanitise, TOOL, toText } from "../index.ts";
import type { Context, Joining } from "./context.ts";
import type { Facts } from "./diagnose.ts";
import type { Discovery } from "./discover.ts";
import { EXIT, type ExitCode, Misuse } from "./exit.ts";
import { type Git, gitIn } from "./git.ts";
import { wantsColour } from "./io.ts";
import {
  addCommon,
  addFormat,
  addInput,
  addOutput,
  type InputFlags,
  type PrintFlags,
} from "./options.ts";
import { loadGuide } from "./parts.ts";
import { type Place, placeOf } from "./place.ts";
import { prepare } from "./prepare.ts";
import { print } from "./print.ts";
import { workTree } from "./snapshot.ts";

export function addDoctorCommand({ program, context, done }: Joining): void {
  const command = program
    .command("doctor")
    .argument("[paths...]", "directories or files (default: the current directory)")
    .description("look at what a scan depends on, and say what to do");
  addInput(command);
  addFormat(command, "pretty", "json");
  for (const add of [addOutput, addCommon]) add(command);
  command
    .addHelpText(
      "after",
      "\nExit codes: 0 all is well or only warned of, 1 a problem, 2 wrong usage.",
    )
    .action(async (paths: string[], flags) => done(await doctorCommand(paths, flags, context)));
}

/** `byoc-preflight doctor`: what is there, what is not, and what to do about it. */
async function doctorCommand(
  paths: readonly string[],
  flags: PrintFlags & InputFlags,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const place = placeOf(io.directory, paths);
  const checks = loadGuide().diagnose(await factsOf(place, paths, flags, context));
  const { format, output } = flags;
  const colour = wantsColour(flags.color, output === undefined ? io : TO_FILE);
  const text =
    format === "json"
      ? toText({
          schema: "byoc-preflight/doctor/v1",
          version: TOOL.version,
          checks: checks.map(({ name, status, found, advice }) => ({
            ...{ name, status, found: sanitise(found) },
            advice: advice === undefined ? null : sanitise(advice),
          })),
        })
      : `${TOOL.name} ${TOOL.version}\n\n${loadGuide().prettyChecks(checks, { colour })}`;
  print(text, { flags, output, io, root: place.root, forPeople: format === "pretty" });
  return checks.some(({ status }) => status === "problem") ? EXIT.findings : EXIT.clean;
}

const TO_FILE = { environment: {}, terminal: () => false };

async function factsOf(
  place: Place,
  paths: readonly string[],
  flags: PrintFlags & InputFlags,
  context: Context,
): Promise<Facts> {
  const git = await gitIn(place.root);
  const version = git(["--version"]);
  let listed: Pick<Discovery, "candidates" | "remarks"> = { candidates: [], remarks: [] };
  const scan = await scanned(paths, flags, context, (discovery) => {
    listed = discovery;
  });
  return {
    node: process.versions.node,
    git: "refusal" in version ? version : { version: version.bytes.toString().trim() },
    repository: place.git ? place.root : undefined,
    listed: { files: listed.candidates.length, remarks: listed.remarks },
    config: "refusal" in scan ? undefined : scan.report.policy?.config?.file,
    scan,
    history: place.git ? historyOf(git, context) : undefined,
  };
}

/** What the scan says; what is wrong with it is a finding here, and no end. */
async function scanned(
  paths: readonly string[],
  flags: PrintFlags & InputFlags,
  context: Context,
  tell: (discovery: Discovery) => void,
): Promise<Facts["scan"]> {
  try {
    const { place, outcome } = await prepare(
      paths,
      { ...flags, quiet: true },
      context,
      async (at) => {
        const snapshot = await workTree(at);
        tell(snapshot.discovery);
        return snapshot;
      },
    );
    const { report } = outcome;
    const isModule = (path: string) =>
      statSync(join(place.root, path), { throwIfNoEntry: false })?.isDirectory() === true;
    const modules = report.roots.filter(isModule).length;
    return { report, modules, templates: report.roots.length - modules };
  } catch (error) {
    if (error instanceof Misuse) return { refusal: error.message };
    throw error;
  }
}

function historyOf(git: Git, { io }: Context): Facts["history"] {
  const shallow = git(["rev-parse", "--is-shallow-repository"]);
  const count = git(["rev-list", "--count", "--max-count=2", "HEAD"]);
  // Before the first commit there is no history to speak of.
  if ("refusal" in shallow || "refusal" in count) return undefined;
  const { environment } = io;
  const ci = environment["CI"] ?? "";
  return {
    commits: Number(count.bytes.toString().trim()),
    isShallow: shallow.bytes.toString().trim() === "true",
    isCi: (ci !== "" && ci !== "false") || environment["GITHUB_ACTIONS"] === "true",
  };
}
