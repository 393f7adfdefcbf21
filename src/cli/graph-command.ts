import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { InputFlags, PrintFlags } from "./options.ts";
import { prepare } from "./prepare.ts";
import { print, remark } from "./print.ts";

/** `byoc-preflight graph`: the entities and relations that rules are asked about. */
export async function graphCommand(
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
