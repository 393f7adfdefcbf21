import type { Context, Joining } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import {
  addCommon,
  addFormat,
  addInput,
  addOutput,
  type InputFlags,
  type PrintFlags,
} from "./options.ts";
import { prepare } from "./prepare.ts";
import { print, remark } from "./print.ts";

export function addGraphCommand({ program, context, done }: Joining): void {
  const command = program
    .command("graph")
    .argument("[paths...]", "directories or files (default: the current directory)")
    .description("show the infrastructure as rules see it");
  addInput(command);
  addFormat(command, "pretty", "json");
  for (const add of [addOutput, addCommon]) add(command);
  command.action(async (paths: string[], flags) => done(await graphCommand(paths, flags, context)));
}

/** `byoc-preflight graph`: the entities and relations that rules are asked about. */
async function graphCommand(
  paths: readonly string[],
  flags: PrintFlags & InputFlags,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const { place, outcome } = await prepare(paths, flags, context);
  const { analysed, unanalysed } = outcome.report.files;
  for (const { file, reason } of unanalysed) {
    remark(`not analysed: ${file}: ${reason}`, { flags, io });
  }
  const isEmpty = analysed === 0 && unanalysed.length === 0;
  if (isEmpty)
    remark("There is nothing to scan: neither Terraform nor CloudFormation was found here.", {
      flags,
      io,
    });
  const forPeople = flags.format === "pretty";
  if (!isEmpty || !forPeople) {
    const { output } = flags;
    print(outcome.printGraph(flags.format), { flags, output, io, root: place.root, forPeople });
  }
  if (isEmpty) return EXIT.nothingToScan;
  return unanalysed.length > 0 ? EXIT.unanalysed : EXIT.clean;
}
